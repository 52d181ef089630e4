// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/ClusterSession.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace odradek::session {

/// Groups with commits in some topics. A value.
struct ReaderMap {
    std::map<std::string, std::vector<std::string>> groups; ///< By topic; names ascending.
    bool complete = true;                                   ///< Every group of the cluster was looked at.
};

/// Which groups have commits in topics, asked for once, before the topics are deleted: the list of groups, then their
/// commits, of a bounded number of groups. GUI thread; the cluster session outlives it.
class TopicReaders : public QObject {
    Q_OBJECT
public:
    /// How many groups are asked for their commits at most.
    static constexpr std::size_t kMostGroups = 1'000;

    /// Asks at once.
    TopicReaders(ClusterSession& cluster, const QStringList& topics, QObject* parent = nullptr);
    ~TopicReaders() override;

    /// Whether an answer, good or bad, has come.
    bool isKnown() const noexcept { return known_.has_value() || error_.has_value(); }

    /// The groups with commits in a topic; empty while nothing is known.
    QStringList groupsOf(const QString& topic) const;

    /// Whether every group was looked at: what is missing may have commits too.
    bool isComplete() const noexcept { return known_ && known_->complete; }

Q_SIGNALS:
    /// isKnown() has become true.
    void changed();

private:
    std::optional<ReaderMap> known_;
    std::optional<base::Error> error_;
    Requests requests_;
};

} // namespace odradek::session
