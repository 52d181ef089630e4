// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/ClusterSession.h"

#include <QObject>

#include <optional>

namespace odradek::session {

/// A question that is asked again and again: the last good answer stays while a newer one is on its way, or has failed.
/// What the answer is, the sessions derived from it know. GUI thread; the cluster session outlives it.
class SnapshotSession : public QObject {
    Q_OBJECT
public:
    ~SnapshotSession() override;

    /// Asks again; changed() tells the end. A question under way is not doubled.
    void refresh();

    /// Abandons a question under way; what was known stays.
    void cancel();

    /// When the last good answer came, ms since 1970 UTC; 0: never.
    qint64 takenAt() const noexcept { return takenAt_; }

    /// Why the last refresh failed; nothing if it did not.
    const std::optional<base::Error>& error() const noexcept { return error_; }

    /// Whether a refresh is under way.
    bool refreshing() const noexcept { return job_ != 0; }

    /// The cluster that is asked.
    ClusterSession& cluster() const noexcept { return cluster_; }

Q_SIGNALS:
    /// The answer, error() or refreshing() has changed.
    void changed();

protected:
    /// Knows nothing, and asks nothing before the first refresh().
    SnapshotSession(ClusterSession& cluster, QObject* parent);

    /// Starts the question, by ask().
    virtual JobId start() = 0;

    /// Asks the engine; `keep` takes a good answer, and may turn it into an error of its own (an item refused).
    template <class T>
    JobId ask(Requests::Make<T> make, std::move_only_function<std::optional<base::Error>(T)> keep) {
        auto done = [this, keep = std::move(keep)](base::Result<T> answer) mutable {
            ended(answer ? keep(std::move(*answer)) : answer.error());
        };
        return requests_.ask<T>(cluster_.link(), std::move(make), std::move(done));
    }

private:
    void ended(std::optional<base::Error> error);

    ClusterSession& cluster_;
    std::optional<base::Error> error_;
    qint64 takenAt_ = 0;
    Requests requests_;
    JobId job_ = 0;
};

} // namespace odradek::session
