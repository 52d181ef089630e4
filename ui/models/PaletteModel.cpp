// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PaletteModel.h"

#include <algorithm>
#include <QHash>

namespace odradek::models {
namespace {

/// Between a source's id and an entry's key in what is remembered; no key has it.
constexpr QChar kApart = u'\n';

QStringList foldedWords(const QString& words) {
    return words.isEmpty() ? QStringList() : words.toLower().split(u' ', Qt::SkipEmptyParts);
}

/// The best first; equals as they come.
void keepBest(std::vector<std::pair<int, quint32>>& hits, int most) {
    const auto count = std::min(hits.size(), size_t(most));
    std::ranges::partial_sort(hits, hits.begin() + qsizetype(count), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    hits.resize(count);
}

} // namespace

PaletteModel::PaletteModel(QObject* parent) : QAbstractListModel(parent) {}

void PaletteModel::setSources(std::vector<PaletteSource> sources, const QStringList& recent) {
    beginResetModel();
    sources_ = std::move(sources);
    items_.clear();
    QHash<QString, int> bonus;
    for (int i = 0; i < recent.size(); ++i)
        bonus.insert(recent[i], std::max(1, kRecentBonus - 5 * i));
    for (quint32 s = 0; s < sources_.size(); ++s) {
        const PaletteSource& source = sources_[s];
        for (quint32 e = 0; e < source.entries.size(); ++e) {
            const PaletteEntry& entry = source.entries[e];
            const int extra = bonus.isEmpty() ? 0 : bonus.value(idOf(source.id, entry.key));
            items_.push_back({s, e, extra, FuzzyText(entry.text), foldedWords(entry.words)});
        }
    }
    pattern_ = FuzzyPattern(QString());
    showAll();
    endResetModel();
}

void PaletteModel::setPattern(const QString& typed) {
    const FuzzyPattern pattern(typed);
    beginResetModel();
    if (pattern.isEmpty()) {
        pattern_ = pattern;
        showAll();
    } else {
        search(pattern);
        showHits();
    }
    endResetModel();
}

// Typing on only narrows: what did not match before is not looked at again.
void PaletteModel::search(const FuzzyPattern& pattern) {
    const bool on = !pattern_.isEmpty() && pattern.narrows(pattern_);
    std::vector<Hit> before;
    if (on) before.swap(hits_);
    hits_.clear();
    pattern_ = pattern;
    const auto count = quint32(on ? before.size() : items_.size());
    for (quint32 i = 0; i < count; ++i) {
        const quint32 item = on ? before[i].item : i;
        const int score = pattern_.score(items_[item].text, items_[item].words);
        if (score > 0) hits_.push_back({item, score + items_[item].bonus});
    }
}

void PaletteModel::addSection(const QString& title, const std::vector<quint32>& items) {
    if (items.empty()) return;
    lines_.push_back({-1, title});
    for (const quint32 item : items)
        lines_.push_back({int(item), {}});
}

std::vector<quint32> PaletteModel::recentItems() const {
    std::vector<quint32> recent;
    for (quint32 i = 0; i < items_.size(); ++i)
        if (items_[i].bonus > 0) recent.push_back(i);
    // No two have the same bonus but the oldest, which keep their order.
    std::ranges::sort(recent, [this](quint32 a, quint32 b) {
        return items_[a].bonus != items_[b].bonus ? items_[a].bonus > items_[b].bonus : a < b;
    });
    if (recent.size() > size_t(kMostRecent)) recent.resize(size_t(kMostRecent));
    return recent;
}

void PaletteModel::showAll() {
    lines_.clear();
    hits_.clear();
    matches_ = total();
    const std::vector<quint32> recent = recentItems();
    std::vector<std::vector<quint32>> rest(sources_.size());
    for (quint32 i = 0; i < items_.size(); ++i) {
        auto& section = rest[items_[i].source];
        const bool apart = items_[i].bonus > 0 && std::ranges::find(recent, i) != recent.end();
        if (!apart && section.size() < size_t(kMostRows)) section.push_back(i);
    }
    addSection(tr("Recent"), recent);
    for (size_t s = 0; s < sources_.size(); ++s)
        addSection(sources_[s].title, rest[s]);
}

void PaletteModel::showHits() {
    lines_.clear();
    matches_ = int(hits_.size());
    std::vector<std::vector<std::pair<int, quint32>>> found(sources_.size());
    for (const Hit& hit : hits_)
        found[items_[hit.item].source].emplace_back(hit.score, hit.item);
    std::vector<size_t> order;
    for (size_t s = 0; s < found.size(); ++s) {
        keepBest(found[s], kMostRows);
        if (!found[s].empty()) order.push_back(s);
    }
    const auto best = [&found](size_t s) {
        return found[s].front().first;
    };
    std::ranges::sort(order, [&](size_t a, size_t b) { return best(a) != best(b) ? best(a) > best(b) : a < b; });
    for (const size_t s : order) {
        std::vector<quint32> items;
        for (const auto& hit : found[s])
            items.push_back(hit.second);
        addSection(sources_[s].title, items);
    }
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(lines_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const int row = index.row();
    if (role == HeadRole) return isHead(row);
    if (role == Qt::DisplayRole) return isHead(row) ? lines_[size_t(row)].title : entryAt(row).text;
    if (role != Qt::AccessibleTextRole) return {};
    if (isHead(row)) return lines_[size_t(row)].title;
    const PaletteEntry& entry = entryAt(row);
    QStringList words{entry.text, detailAt(row), style::environmentWord(entry.environment), entry.keys};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (isHead(index.row())) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool PaletteModel::isHead(int row) const {
    return lines_[size_t(row)].item < 0;
}

const PaletteEntry& PaletteModel::entryAt(int row) const {
    const Item& item = itemAt(row);
    return sources_[item.source].entries[item.entry];
}

QString PaletteModel::detailAt(int row) const {
    const PaletteSource& source = sourceAt(row);
    const PaletteEntry& entry = entryAt(row);
    return source.detail ? source.detail(entry) : entry.detail;
}

std::vector<Span> PaletteModel::spansAt(int row) const {
    return pattern_.isEmpty() ? std::vector<Span>() : pattern_.spans(itemAt(row).text);
}

const PaletteSource& PaletteModel::sourceAt(int row) const {
    return sources_[itemAt(row).source];
}

QString PaletteModel::idAt(int row) const {
    return idOf(sourceAt(row).id, entryAt(row).key);
}

QString PaletteModel::idOf(const QString& source, const QString& key) {
    return source + kApart + key;
}

} // namespace odradek::models
