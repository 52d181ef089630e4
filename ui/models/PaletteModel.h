// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/FuzzyPattern.h"
#include "ui/style/Icons.h"
#include "ui/style/Painting.h"

#include <functional>
#include <memory>
#include <QAbstractListModel>
#include <QStringList>

namespace odradek::models {

/// Something that the palette finds: an action, a topic, a tab. A value.
struct PaletteEntry {
    QString key{};  ///< names it within its source, over restarts
    QString text{}; ///< what is searched and shown; foreign names made visible
    style::Icon icon = style::Icon::None;
    style::Environment environment = style::Environment::None;
    QString detail{};   ///< quiet words at the right
    QString keys{};     ///< its shortcut
    bool quiet = false; ///< it cannot be chosen now; `detail` says why
    QString words{};    ///< other words for it, apart by spaces, that find it by their beginning and are not shown
};

/// One kind of things that the palette finds; whoever has such things adds a source. All functions are called in the
/// GUI thread.
struct PaletteSource {
    QString id{};    ///< "topics": part of what is remembered as recent
    QString title{}; ///< the head above its entries, translated
    std::vector<PaletteEntry> entries{};
    /// Words at the right of an entry that are made when it is seen, for sources of thousands; may be empty.
    std::function<QString(const PaletteEntry&)> detail{};
    /// The entry was chosen; `keep` asks for a tab of its own, which no preview replaces.
    std::function<void(const QString& key, bool keep)> choose{};
};

/// The rows of the palette: what matches the typed text, best first, under the heads of their sources; with nothing
/// typed what was chosen of late, then everything in its order. The best score leads: its source comes first. Lists of
/// some 20,000 entries. GUI thread.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// How many rows of a source are shown at most; the count tells how many there are.
    static constexpr int kMostRows = 50;
    /// How many of what was chosen of late stand first while nothing is typed; the others stand with their kind.
    static constexpr int kMostRecent = 10;
    /// Adds to the score of what was chosen last; less for each before it.
    static constexpr int kRecentBonus = 150;

    /// What a row is.
    enum Role : int {
        HeadRole = Qt::UserRole, ///< bool: the head of a source
        EntryRole                ///< the entry's place, for entryAt
    };

    explicit PaletteModel(QObject* parent = nullptr);

    /// Takes all sources, and the ids of what was chosen of late, newest first.
    void setSources(std::vector<PaletteSource> sources, const QStringList& recent);
    /// Searches.
    void setPattern(const QString& typed);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Whether a row is a head.
    bool isHead(int row) const;
    /// The entry of a row that is no head.
    const PaletteEntry& entryAt(int row) const;
    /// The words at the right of an entry's row.
    QString detailAt(int row) const;
    /// The matched letters of an entry's row.
    std::vector<Span> spansAt(int row) const;
    /// The source of an entry's row.
    const PaletteSource& sourceAt(int row) const;
    /// What is remembered of an entry: its source's id and its key.
    QString idAt(int row) const;
    /// The same of one that is not listed, or was chosen elsewhere.
    static QString idOf(const QString& source, const QString& key);
    /// How many entries match, and how many there are.
    int matches() const { return matches_; }
    int total() const { return int(items_.size()); }

private:
    struct Item {
        quint32 source = 0;
        quint32 entry = 0;
        int bonus = 0; // for having been chosen of late
        FuzzyText text;
        QStringList words; // folded
    };
    struct Hit {
        quint32 item = 0;
        int score = 0;
    };
    struct Line {
        int item = -1; // −1: a head
        QString title;
    };

    void search(const FuzzyPattern& pattern);
    void showAll();
    std::vector<quint32> recentItems() const;
    void showHits();
    void addSection(const QString& title, const std::vector<quint32>& items);
    const Item& itemAt(int row) const { return items_[size_t(lines_[size_t(row)].item)]; }

    std::vector<PaletteSource> sources_;
    std::vector<Item> items_;
    std::vector<Hit> hits_; // of pattern_, in the order of items_
    std::vector<Line> lines_;
    FuzzyPattern pattern_{QString()};
    int matches_ = 0;
};

} // namespace odradek::models
