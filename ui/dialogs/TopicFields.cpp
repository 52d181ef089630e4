// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/TopicFields.h"

#include "cluster/metadata.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/FindingText.h"
#include "ui/widgets/FieldNote.h"

#include <algorithm>

namespace odradek::dialogs {
namespace {

constexpr int kNumberWidth = 180;
constexpr std::int16_t kChecks = 1;   // validate_only
constexpr std::int16_t kDefaults = 4; // −1 for counts

// Before a broker has told what it speaks nothing is ruled out: the engine refuses what cannot be sent.
bool allSpeakCreateTopics(const cluster::MetadataSnapshot& metadata, std::int16_t version) {
    const auto key = static_cast<std::int16_t>(wire::ApiKey::CreateTopics);
    return std::ranges::all_of(metadata.versions, [key, version](const auto& broker) {
        const auto found = broker.second->apis.find(key);
        return found != broker.second->apis.end() && found->second.last >= version;
    });
}

} // namespace

bool brokersHaveDefaults(const cluster::MetadataSnapshot& metadata) {
    return allSpeakCreateTopics(metadata, kDefaults);
}

bool brokersCanCheck(const cluster::MetadataSnapshot& metadata) {
    return allSpeakCreateTopics(metadata, kChecks);
}

NumberField::NumberField(QWidget* parent) : QLineEdit(parent) {
    setInputMethodHints(Qt::ImhDigitsOnly);
    setFont(style::monoFont());
    setMaximumWidth(style::scaled(kNumberWidth));
}

std::optional<qint64> NumberField::number() const {
    bool good = false;
    const qint64 value = text().trimmed().toLongLong(&good);
    return good ? std::optional(value) : std::nullopt;
}

void NumberField::setNumber(qint64 number) {
    setText(QString::number(number));
}

QString showNumber(widgets::FieldNote& note, const NumberField& field, const std::optional<admin::Finding>& finding) {
    if (field.isWrong()) {
        note.setNote(widgets::FieldNote::Weight::Error, NumberField::tr("A whole number is wanted."));
        return note.words();
    }
    views::showFinding(note, finding);
    return finding && finding->is_error() ? note.words() : QString();
}

} // namespace odradek::dialogs
