// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ConfigLines.h"

#include "ui/models/Format.h"
#include "ui/views/DataColumns.h"
#include "ui/views/SettingForm.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::views {
namespace {

using admin::ConfigEntry;
using admin::ConfigSource;
using admin::ResourceType;
using models::Cell;
using models::CellKind;
using models::SortKey;
using models::Tone;
namespace format = models::format;

/// How many characters of a value or of its documentation a tool tip shows.
constexpr int kMostInTip = 1000;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

// The first value behind its own: what would be in force if its own were taken away.
std::optional<QString> fallbackOf(const ConfigEntry& entry, bool own) {
    if (entry.sensitive) return std::nullopt;
    if (!own) return entry.value ? std::optional(text(*entry.value)) : std::nullopt;
    const auto behind =
        std::ranges::find_if(entry.synonyms, [&](const auto& synonym) { return synonym.source != entry.source; });
    if (behind == entry.synonyms.end() || !behind->value) return std::nullopt;
    return text(*behind->value);
}

Cell nameCell(const ConfigLine& line) {
    Cell cell = models::textCell(format::visible(line.name), line.own ? Tone::Text : Tone::Text2);
    return cell;
}

// What a setting shall be, where something was entered for it; nothing: what it inherits, and nobody told what that is.
std::optional<QString> pendingText(const ConfigLine& line) {
    return line.pending->reset ? line.fallback : std::optional(line.pending->value);
}

Cell pendingCell(const ConfigLine& line) {
    const auto value = pendingText(line);
    Cell cell = models::textCell(value ? format::visible(*value) : Words::tr("inherited"), Tone::Accent);
    if (value && value->isEmpty()) cell.text = Words::tr("empty");
    cell.strong = true;
    return cell;
}

Cell valueCell(const ConfigLine& line) {
    const ConfigEntry& entry = *line.entry;
    if (line.pending) return pendingCell(line);
    if (entry.sensitive) {
        Cell cell = models::kindCell(CellKind::None);
        cell.icon = style::Icon::Mask;
        cell.text = Words::tr("hidden by the broker");
        return cell;
    }
    if (!entry.value) return models::kindCell(CellKind::Null);
    if (entry.value->empty()) return models::kindCell(CellKind::Empty);
    Cell cell = models::textCell(format::visible(text(*entry.value)), line.own ? Tone::Text : Tone::Text2);
    cell.strong = line.own;
    return cell;
}

Cell meaningCell(const ConfigLine& line) {
    const QString value = line.pending ? pendingText(line).value_or(QString()) : text(line.entry->value.value_or(""));
    const QString meaning = meaningOf(line.name, value);
    return meaning.isEmpty() ? models::textCell({}) : models::textCell(meaning, Tone::Text3);
}

Cell fallbackCell(const ConfigLine& line) {
    if (!line.fallback) return models::kindCell(CellKind::Unknown);
    return models::textCell(format::visible(*line.fallback), Tone::Text3);
}

QString sourceOf(const ConfigLine& line) {
    QString words = sourceText(line.entry->source, line.detail->resource);
    if (line.entry->source == ConfigSource::Unknown) words = line.own ? Words::tr("set") : Words::tr("default");
    if (line.entry->read_only) words = Words::tr("%1, read-only").arg(words);
    return words;
}

Cell sourceCell(const ConfigLine& line) {
    if (!line.pending) return models::textCell(sourceOf(line), Tone::Text2);
    return models::textCell(line.pending->reset ? Words::tr("reset, not applied") : Words::tr("not applied"),
                            Tone::Accent);
}

// The broker's own words, then which values stand behind one another.
QString tipOf(const ConfigLine& line) {
    const ConfigEntry& entry = *line.entry;
    QStringList lines;
    if (entry.documentation) lines << format::visible(text(*entry.documentation), kMostInTip);
    const QString meaning = entry.value ? meaningOf(line.name, text(*entry.value)) : QString();
    if (line.pending)
        lines << Words::tr("It is %1 until the change is applied.")
                     .arg(entry.value ? format::visible(text(*entry.value), kMostInTip) : Words::tr("hidden"));
    if (!meaning.isEmpty()) lines << Words::tr("Now: %1").arg(meaning);
    for (const auto& synonym : entry.synonyms) {
        const QString value = synonym.value ? format::visible(text(*synonym.value), kMostInTip) : Words::tr("hidden");
        lines << Words::tr("%1: %2 = %3")
                     .arg(sourceText(synonym.source, line.detail->resource), format::visible(text(synonym.name)),
                          value);
    }
    if (const QString fixed = whyFixed(entry); !fixed.isEmpty()) lines << fixed;
    return lines.join(u'\n');
}

models::RowColumn column(models::Column head, std::function<Cell(const ConfigLine&)> cell,
                         std::function<SortKey(const ConfigLine&)> key) {
    return models::column<ConfigLine>(std::move(head), std::move(cell), std::move(key), tipOf);
}

QString dynamicText(ConfigSource source, const admin::Resource& resource) {
    switch (source) {
    case ConfigSource::DynamicBroker:
        if (resource.type == ResourceType::Broker) return Words::tr("dynamic, broker %1").arg(text(resource.name));
        return Words::tr("dynamic, broker");
    case ConfigSource::DynamicDefaultBroker:
        return Words::tr("dynamic, cluster");
    case ConfigSource::DynamicBrokerLogger:
        return Words::tr("dynamic, logger");
    default:
        return {};
    }
}

} // namespace

QString sourceText(ConfigSource source, const admin::Resource& resource) {
    switch (source) {
    case ConfigSource::Topic:
        return Words::tr("topic");
    case ConfigSource::Group:
        return Words::tr("group");
    case ConfigSource::ClientMetrics:
        return Words::tr("client metrics");
    case ConfigSource::StaticBroker:
        return Words::tr("static");
    case ConfigSource::Default:
        return Words::tr("default");
    case ConfigSource::DynamicBroker:
    case ConfigSource::DynamicDefaultBroker:
    case ConfigSource::DynamicBrokerLogger:
        return dynamicText(source, resource);
    case ConfigSource::Unknown:
        break;
    }
    return Words::tr("unknown");
}

QString meaningOf(const QString& name, const QString& value) {
    bool number = false;
    const qint64 amount = value.toLongLong(&number);
    if (!number) return {};
    if (name.endsWith(u".ms") || name.endsWith(u".ms.max")) {
        if (amount == std::numeric_limits<qint64>::max()) return Words::tr("never");
        if (amount == -1) return Words::tr("no limit");
        return amount < 1000 ? QString() : format::duration(amount);
    }
    if (!name.endsWith(u".bytes")) return {};
    if (amount == -1) return Words::tr("no limit");
    return amount < 1024 ? QString() : format::bytes(amount);
}

int ownCount(const admin::ConfigDetail& detail) {
    return int(std::ranges::count_if(
        detail.entries, [&detail](const ConfigEntry& entry) { return entry.is_own(detail.resource.type); }));
}

std::vector<models::Row> configRows(const std::shared_ptr<const admin::ConfigDetail>& detail,
                                    const ConfigEdits& edits) {
    std::vector<std::shared_ptr<const ConfigLine>> lines;
    for (const ConfigEntry& entry : detail->entries) {
        const bool own = entry.is_own(detail->resource.type);
        lines.push_back(std::make_shared<const ConfigLine>(
            ConfigLine{detail, &entry, text(entry.name), own, fallbackOf(entry, own), edits.find(text(entry.name))}));
    }
    std::ranges::sort(lines,
                      [](const auto& a, const auto& b) { return a->own != b->own ? a->own : a->name < b->name; });
    return {lines.begin(), lines.end()};
}

std::vector<models::RowColumn> configColumns() {
    models::Column key = dataColumn("key", Words::tr("Key"), 300, false);
    key.least = 168;
    key.fixed = true;
    models::Column value = dataColumn("value", Words::tr("Value"), 220, false);
    value.least = 112;
    value.stretch = true;
    value.most = 720;
    value.fixed = true;
    models::Column meaning = dataColumn("meaning", Words::tr("Means"), 108, false);
    meaning.least = 72;
    meaning.mono = false;
    models::Column fallback = dataColumn("default", Words::tr("Default"), 150, false);
    fallback.least = 72;
    fallback.toolTip = Words::tr("What is in force where nothing is set for it itself");
    models::Column source = dataColumn("source", Words::tr("Source"), 160, false);
    source.least = 104;
    source.mono = false;
    return {column(key, nameCell, [](const ConfigLine& line) -> SortKey { return line.name; }),
            column(value, valueCell,
                   [](const ConfigLine& line) -> SortKey { return text(line.entry->value.value_or("")); }),
            column(meaning, meaningCell, [](const ConfigLine& line) -> SortKey { return meaningCell(line).text; }),
            column(fallback, fallbackCell,
                   [](const ConfigLine& line) -> SortKey { return line.fallback.value_or(QString()); }),
            column(source, sourceCell, [](const ConfigLine& line) -> SortKey { return sourceOf(line); })};
}

QString configKey(const void* line) {
    return static_cast<const ConfigLine*>(line)->name;
}

} // namespace odradek::views
