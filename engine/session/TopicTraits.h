// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/configs.h"
#include "admin/topics.h"
#include "session/ClusterSession.h"
#include "session/LazyAnswers.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace odradek::session {

/// How a topic is cleaned up. A value.
struct TopicSettings {
    std::string cleanup;                   ///< `cleanup.policy`: "delete", "compact", or both; empty: not known.
    std::optional<std::int64_t> retention; ///< `retention.ms`; −1: for ever.
    std::optional<base::Error> error;      ///< Why they are not known.

    friend bool operator==(const TopicSettings&, const TopicSettings&) = default;
};

/// When a topic last grew. A value.
struct TopicAge {
    std::optional<base::TimestampMs> last; ///< The greatest timestamp of its records; nothing: none, or not known.
    std::optional<base::Error> error;      ///< Why it is not known: Unsupported before 3.0.

    friend bool operator==(const TopicAge&, const TopicAge&) = default;
};

/// What the table of topics shows beyond metadata and figures, asked for the topics that are seen: all of one call in
/// one request for the settings, and in one a leader for the newest timestamps. GUI thread; the cluster session
/// outlives it.
class TopicTraits : public QObject {
    Q_OBJECT
public:
    /// Knows nothing, and asks only for what is wanted.
    explicit TopicTraits(ClusterSession& cluster, QObject* parent = nullptr);
    ~TopicTraits() override;

    /// Asks for the settings of topics that are not known or not under way yet; changed() tells of them.
    void wantSettings(const QStringList& topics);

    /// The same for the newest timestamps.
    void wantAges(const QStringList& topics);

    /// Forgets everything, so that topics are asked for anew.
    void forget();

    /// A topic's settings, or nullptr while they are unknown.
    const TopicSettings* settings(const std::string& topic) const { return settings_.find(topic); }

    /// When a topic last grew, or nullptr while it is unknown.
    const TopicAge* age(const std::string& topic) const { return ages_.find(topic); }

Q_SIGNALS:
    /// More is known.
    void changed();

private:
    void takeSettings(const std::vector<std::string>& asked,
                      const base::Result<std::vector<admin::ConfigDetail>>& answer);
    void takeAges(const std::vector<std::string>& asked, const base::Result<std::vector<admin::OffsetRow>>& answer);

    ClusterSession& cluster_;
    LazyAnswers<TopicSettings> settings_;
    LazyAnswers<TopicAge> ages_;
    Requests requests_;
};

} // namespace odradek::session
