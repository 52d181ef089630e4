// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Icons.h"
#include "ui/style/Painting.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace odradek::models {

/// How an entry of the log stands.
enum class ActivityState : quint8 {
    Running,
    Held,   ///< it waits: paused, or for a cluster that is away
    Done,   ///< as was asked
    Partly, ///< it ended, but not all of it as was asked
    Failed,
    Cancelled ///< by the user
};

/// Something the program does or did for the user: who, what, how it went. A value; texts are for people, translated,
/// foreign names in them made visible by who shows them.
struct Activity {
    quint64 id = 0; ///< of the log, from 1
    style::Icon icon = style::Icon::None;
    QString action{};  ///< "Load messages"
    QString target{};  ///< "shop.orders"
    QString cluster{}; ///< name of the connection
    style::Environment environment = style::Environment::None;
    bool write = false; ///< it changes something on the cluster
    ActivityState state = ActivityState::Running;
    double fraction = -1;   ///< 0 … 1; negative: unknown
    QString facts{};        ///< while it runs: "2.1 M of 5.1 M messages"
    QString outcome{};      ///< how it ended, in a few words
    QString details{};      ///< the whole story, for copying; may be empty
    qint64 begunMs = 0;     ///< epoch ms
    qint64 endedMs = 0;     ///< epoch ms; 0 while it runs
    QString offer{};        ///< what can be done about it, in a word: "Revert…"; not kept over a restart
    QJsonObject undo{};     ///< what whoever offers that needs to offer it after a restart; nothing to the log itself
    quint64 reverts = 0;    ///< the entry whose change this one took back; 0: none
    quint64 revertedBy = 0; ///< the entry that took this one's change back; 0: none

    friend bool operator==(const Activity&, const Activity&) = default;
};

/// How an activity ended.
struct ActivityEnd {
    ActivityState state = ActivityState::Done;
    QString outcome{};
    QString details{};
};

/// What runs, and what has ended, of everything that the window does; in memory, the oldest that have ended go. The
/// time is handed in. GUI thread.
class ActivityLog final : public QObject {
    Q_OBJECT
public:
    /// How many ended entries are kept.
    static constexpr std::size_t kMost = 2'000;
    /// How many of them are worth keeping over a restart.
    static constexpr std::size_t kMostKept = 200;

    explicit ActivityLog(QObject* parent = nullptr);

    /// Something begins at `now` (epoch ms); `cancel` ends it, empty where it cannot be. Answers its id.
    quint64 begin(Activity activity, qint64 now, std::function<void()> cancel = {});
    /// How far it has come; it may be Running or Held. Unknown ids and ended ones are ignored.
    void update(quint64 id, double fraction, const QString& facts, ActivityState state = ActivityState::Running);
    /// It has ended. Only the first end counts.
    void end(quint64 id, ActivityEnd end, qint64 now);
    /// Something that began and ended at once, or is only to be noted.
    quint64 note(Activity activity, ActivityEnd end, qint64 now);
    /// Ends what runs by its own cancel; its end comes from whoever began it.
    void cancel(quint64 id);
    /// Whether cancel() would do something.
    bool canCancel(quint64 id) const;

    /// Offers something to do about an entry that has ended ("Revert…"); it can be taken once. Replaces an earlier
    /// offer. `undo` is kept with the entry over a restart, until its change was taken back.
    void offer(quint64 id, const QString& text, std::function<void()> run, const QJsonObject& undo = {});
    /// The words of an entry's offer; empty where there is none.
    QString offerOf(quint64 id) const;
    /// An entry's change was taken back by another entry's; both know of each other from here on.
    void markReverted(quint64 id, quint64 by);
    /// Does what was offered, and takes the offer back.
    void takeOffer(quint64 id);

    /// Puts entries of an earlier run before all others, the oldest first; each becomes an ended one with a new id, and
    /// what reverted what among them is kept. Before anything else begins.
    void restore(std::vector<Activity> ended);
    /// The newest kMostKept entries that have ended, the oldest first.
    std::vector<std::shared_ptr<const Activity>> newestEnded() const;

    /// Every entry, the oldest first; an entry is replaced when it changes, never changed.
    const std::vector<std::shared_ptr<const Activity>>& entries() const { return entries_; }
    /// An entry, or nullptr.
    std::shared_ptr<const Activity> find(quint64 id) const;
    /// How many run or are held.
    int running() const;
    /// How many of them are held.
    int held() const;
    /// How many have failed.
    int failed() const;

Q_SIGNALS:
    /// entries() differs.
    void changed();
    /// One has ended.
    void ended(quint64 id);
    /// Something else than before can be done about one.
    void offered(quint64 id);
    /// The change of one was taken back.
    void reverted(quint64 id);

private:
    struct Cancel {
        quint64 id = 0;
        std::function<void()> run;
    };
    struct Offer {
        quint64 id = 0;
        std::function<void()> run;
    };

    std::size_t place(quint64 id) const;
    void replace(std::size_t at, Activity activity);
    void setOffer(quint64 id, const QString& text, const QJsonObject& undo);
    void trim();

    std::vector<std::shared_ptr<const Activity>> entries_;
    std::vector<Cancel> cancels_;
    std::vector<Offer> offers_;
    quint64 last_ = 0;
};

} // namespace odradek::models
