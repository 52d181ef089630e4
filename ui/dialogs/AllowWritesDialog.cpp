// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AllowWritesDialog.h"

#include "session/WriteAccess.h"
#include "ui/dialogs/Form.h"
#include "ui/widgets/Segments.h"

#include <QHBoxLayout>

#include <array>

namespace odradek::dialogs {
namespace {

constexpr std::array<int, 3> kMinutes{5, 15, 60};

QStringList choices() {
    QStringList words;
    for (const int minutes : kMinutes)
        words << AllowWritesDialog::tr("%Ln min", nullptr, minutes);
    return words;
}

} // namespace

AllowWritesDialog::AllowWritesDialog(session::WriteAccess& access, const Place& place, QWidget* parent)
    : Dialog(tr("Allow changes"), {place.cluster, place.environment, {}}, parent),
      choice_(new widgets::Segments(choices())) {
    auto* form = new Form;
    form->addWords(
        tr("The connection is read-only: the program itself refuses every change. Changes can be allowed for "
           "a time; it becomes read-only again by itself."));
    choice_->setAccessibleName(tr("Allow changes for"));
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(choice_);
    row->addStretch(1);
    form->addPart(tr("Allow changes for"), line);
    setContent(form);
    setAction(tr("Allow changes"), Act::Makes, style::Icon::Unlock);
    if (place.environment == style::Environment::Prod) askName(place.cluster, tr("Type %1 to allow changes in"));
    connect(choice_, &widgets::Segments::currentChanged, this, &Dialog::planChanged);
    connect(this, &Dialog::acted, this, [this, allowed = QPointer(&access)] {
        if (allowed) allowed->allow(span());
        accept();
    });
}

std::chrono::minutes AllowWritesDialog::span() const {
    return std::chrono::minutes(kMinutes.at(std::size_t(choice_->current())));
}

} // namespace odradek::dialogs
