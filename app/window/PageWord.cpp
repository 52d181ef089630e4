// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PageWord.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace odradek::window {
namespace {

/// What may stand behind the colon.
enum class Rest : quint8 { Nothing, Name, Number };

/// A kind of page.
struct Form {
    const char* kind;
    Rest rest;
};

constexpr std::array<Form, 10> kForms{{{"overview", Rest::Nothing},
                                       {"topics", Rest::Nothing},
                                       {"groups", Rest::Nothing},
                                       {"brokers", Rest::Nothing},
                                       {"partitions", Rest::Nothing},
                                       {"broker", Rest::Number},
                                       {"group", Rest::Name},
                                       {"topic", Rest::Name},
                                       {"configuration", Rest::Name},
                                       {"messages", Rest::Name}}};

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

bool fits(Rest rest, const QString& word, const QString& name) {
    if (rest == Rest::Nothing) return !word.contains(u':');
    if (rest == Rest::Name) return !name.isEmpty();
    bool number = false;
    return name.toInt(&number) >= 0 && number;
}

QString written(const Form& form) {
    const QString kind = QLatin1StringView(form.kind);
    if (form.rest == Rest::Nothing) return kind;
    return kind % (form.rest == Rest::Name ? QStringLiteral(":NAME") : QStringLiteral(":ID"));
}

} // namespace

std::optional<PageWord> readPageWord(const QString& word) {
    const QString kind = word.section(u':', 0, 0);
    const QString name = word.section(u':', 1);
    const auto* form =
        std::ranges::find_if(kForms, [&kind](const Form& one) { return kind == QLatin1StringView(one.kind); });
    if (form == kForms.end() || !fits(form->rest, word, name)) return std::nullopt;
    return PageWord{kind, name};
}

QString pageWordForms() {
    QStringList forms;
    for (const Form& form : kForms)
        forms << written(form);
    const QString last = forms.takeLast();
    return Words::tr("%1 or %2").arg(forms.join(QStringLiteral(", ")), last);
}

} // namespace odradek::window
