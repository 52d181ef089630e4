// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ConfigPlanLines.h"

#include "ui/models/Format.h"
#include "ui/views/ConfigLines.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::dialogs {
namespace {

using admin::ConfigEffect;
using models::Cell;
using models::CellKind;
using models::SortKey;
using models::Tone;
namespace format = models::format;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

/// A limit where −1 is none: the more, the later anything goes.
std::optional<qint64> limitOf(const std::optional<std::string>& value) {
    bool good = false;
    const qint64 number = value ? text(*value).toLongLong(&good) : 0;
    if (!good) return std::nullopt;
    return number < 0 ? std::numeric_limits<qint64>::max() : number;
}

bool hasWord(const std::optional<std::string>& list, QLatin1StringView word) {
    return list && text(*list).split(u',').contains(word);
}

QString ownSource(const admin::Resource& resource, bool own) {
    if (!own) return Words::tr("inherited");
    return resource.type == admin::ResourceType::Topic ? Words::tr("topic") : Words::tr("its own");
}

// Where a value comes from, and where from without one of its own: the broker tells both beside the setting.
void nameSources(ConfigPlanLine& line, const admin::Resource& resource, const admin::ConfigDetail* detail) {
    line.before = ownSource(resource, line.effect.own_before);
    line.after = ownSource(resource, line.effect.own_after);
    if (detail == nullptr) return;
    const auto entry = std::ranges::find(detail->entries, line.effect.name, &admin::ConfigEntry::name);
    if (entry == detail->entries.end() || entry->source == admin::ConfigSource::Unknown) return;
    line.before = views::sourceText(entry->source, resource);
    if (line.effect.own_after && line.effect.own_before) line.after = line.before;
    if (line.effect.own_after) return;
    const auto behind = std::ranges::find_if(entry->synonyms,
                                             [&entry](const auto& synonym) { return synonym.source != entry->source; });
    if (behind != entry->synonyms.end()) line.after = views::sourceText(behind->source, resource);
}

ConfigPlanLine lineOf(const ConfigEffect& effect, const admin::Resource& resource, const admin::ConfigDetail* detail) {
    ConfigPlanLine line;
    line.effect = effect;
    line.risk = riskOf(effect);
    nameSources(line, resource, detail);
    return line;
}

// The broker's words name the setting that they are about, where they are about one.
QString refusalOf(const std::string& name, const base::Error& error) {
    const bool about = error.where == name || error.detail.find(name) != std::string::npos;
    return about ? views::errorText(error) : QString();
}

Cell valueCell(const ConfigPlanLine& line, const std::optional<std::string>& value, bool strong) {
    if (line.effect.sensitive) return models::kindCell(CellKind::Masked);
    if (!value) return models::kindCell(CellKind::Unknown);
    if (value->empty()) return models::kindCell(CellKind::Empty);
    Cell cell = models::textCell(format::visible(text(*value)), strong ? Tone::Text : Tone::Text2);
    cell.strong = strong;
    return cell;
}

Cell meaningCell(const ConfigPlanLine& line) {
    const QString name = text(line.effect.name);
    const QString before = views::meaningOf(name, text(line.effect.before.value_or("")));
    const QString after = views::meaningOf(name, text(line.effect.after.value_or("")));
    if (before.isEmpty() && after.isEmpty()) return models::textCell({});
    const auto shown = [](const QString& words) {
        return words.isEmpty() ? QStringLiteral("—") : words;
    };
    return models::textCell(Words::tr("%1 to %2").arg(shown(before), shown(after)), Tone::Text2);
}

Cell sourceCell(const ConfigPlanLine& line) {
    if (line.before == line.after) return models::textCell(line.before, Tone::Text2);
    return models::textCell(Words::tr("%1 to %2").arg(line.before, line.after), Tone::Text2);
}

Cell remarkCell(const ConfigPlanLine& line) {
    if (!line.refusal.isEmpty()) return views::iconCell(style::Icon::Error, line.refusal, Tone::Err);
    if (line.done) return views::iconCell(style::Icon::Ok, Words::tr("applied"), Tone::Ok);
    if (line.known && !line.effect.changes()) return models::textCell(Words::tr("unchanged"), Tone::Text3);
    if (line.risk.isEmpty()) return models::textCell({});
    return views::iconCell(style::Icon::Warning, line.risk, Tone::Warn);
}

QString tipOf(const ConfigPlanLine& line) {
    return line.refusal.isEmpty() ? line.risk : line.refusal;
}

models::RowColumn column(models::Column head, std::function<Cell(const ConfigPlanLine&)> cell) {
    const auto key = [cell](const ConfigPlanLine& line) -> SortKey {
        return models::cellText(cell(line));
    };
    return models::column<ConfigPlanLine>(std::move(head), cell, key, tipOf);
}

/// What a way of cleaning up that comes anew takes away.
QString riskOfPolicy(const ConfigEffect& effect) {
    const auto comes = [&effect](QLatin1StringView word) {
        return !hasWord(effect.before, word) && hasWord(effect.after, word);
    };
    if (comes(QLatin1StringView("compact"))) return Words::tr("Of each key the newest record alone is kept");
    if (comes(QLatin1StringView("delete"))) return Words::tr("What is past the retention is deleted");
    return {};
}

} // namespace

QString riskOf(const ConfigEffect& effect) {
    if (effect.name == "cleanup.policy") return riskOfPolicy(effect);
    const auto before = limitOf(effect.before);
    const auto after = limitOf(effect.after);
    if (!before || !after || *after >= *before) return {};
    if (effect.name == "retention.ms")
        return Words::tr("What is older than %1 is deleted soon").arg(format::duration(*after));
    // Not the age of messages: how long a compacted topic still tells that a key is gone.
    if (effect.name == "delete.retention.ms")
        return Words::tr("Who reads slower than %1 can miss that a key was deleted").arg(format::duration(*after));
    if (effect.name == "retention.bytes")
        return Words::tr("What is beyond %1 of a partition is deleted soon").arg(format::bytes(*after));
    return {};
}

std::vector<models::Row> planRows(const admin::ConfigPlan& plan, const admin::ConfigDetail* detail, bool done) {
    std::vector<models::Row> rows;
    for (const ConfigEffect& effect : plan.effects) {
        ConfigPlanLine line = lineOf(effect, plan.resource, detail);
        if (plan.refusal) line.refusal = refusalOf(effect.name, *plan.refusal);
        line.done = done && effect.changes();
        rows.push_back(std::make_shared<const ConfigPlanLine>(std::move(line)));
    }
    return rows;
}

std::vector<models::Row> refusedRows(const std::vector<admin::ConfigChange>& changes, const admin::ConfigDetail* detail,
                                     const base::Error& error) {
    std::vector<models::Row> rows;
    for (const admin::ConfigChange& change : changes) {
        ConfigPlanLine line;
        line.known = false;
        line.effect.name = change.name;
        line.effect.own_after = change.operation != admin::ConfigOperation::Delete;
        if (line.effect.own_after) line.effect.after = change.value;
        if (detail != nullptr) {
            const auto entry = std::ranges::find(detail->entries, change.name, &admin::ConfigEntry::name);
            if (entry != detail->entries.end()) line.effect.before = entry->value;
        }
        line.refusal = refusalOf(change.name, error);
        rows.push_back(std::make_shared<const ConfigPlanLine>(std::move(line)));
    }
    return rows;
}

std::vector<models::RowColumn> planColumns() {
    models::Column key = views::dataColumn("key", Words::tr("Key"), 200, false);
    key.fixed = true;
    key.middle = true;
    models::Column before = views::dataColumn("before", Words::tr("Now"), 130, false);
    models::Column after = views::dataColumn("after", Words::tr("Then"), 130, false);
    before.fixed = after.fixed = true;
    models::Column meaning = views::dataColumn("meaning", Words::tr("Means"), 140, false);
    models::Column source = views::dataColumn("source", Words::tr("Source"), 120, false);
    models::Column remark = views::nameColumn("remark", Words::tr("Remarks"), 200);
    meaning.mono = source.mono = remark.mono = false;
    return {column(key, [](const ConfigPlanLine& line) { return models::textCell(format::visible(planKey(&line))); }),
            column(before, [](const ConfigPlanLine& line) { return valueCell(line, line.effect.before, false); }),
            column(after, [](const ConfigPlanLine& line) { return valueCell(line, line.effect.after, true); }),
            column(meaning, meaningCell),
            column(source, sourceCell),
            column(remark, remarkCell)};
}

QString planKey(const void* line) {
    return text(static_cast<const ConfigPlanLine*>(line)->effect.name);
}

} // namespace odradek::dialogs
