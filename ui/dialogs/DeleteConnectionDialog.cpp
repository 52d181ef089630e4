// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DeleteConnectionDialog.h"

#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/Form.h"
#include "ui/models/Format.h"

namespace odradek::dialogs {

DeleteConnectionDialog::DeleteConnectionDialog(const Place& place, bool open, QWidget* parent)
    : Dialog(tr("Delete connection"), place, parent) {
    auto* form = new Form;
    form->addWords(tr("“%1” is removed from your connections. The cluster itself is not touched.")
                       .arg(models::format::visible(place.cluster)));
    setContent(form);
    QList<Check> list;
    if (open) list.append({Check::State::Warning, tr("It is connected: its tabs are closed.")});
    checks().setChecks(list);
    setAction(tr("Delete"), Act::Destroys, style::Icon::Delete);
}

} // namespace odradek::dialogs
