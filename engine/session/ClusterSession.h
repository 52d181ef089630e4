// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/config.h"
#include "cluster/events.h"
#include "cluster/metadata.h"
#include "session/Requests.h"
#include "session/WriteAccess.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace odradek::session {

class ByteRatesSession;
class GroupNamesSession;
class RatesSession;

/// What happens on the engine's side of a cluster session, as one immutable value.
struct ClusterNews {
    /// The kinds of news.
    enum class Kind : std::uint8_t { Connected, Reconnecting, Metadata, Brokers, Throttled, Failed };

    Kind kind = Kind::Connected;                               ///< Which of them.
    std::shared_ptr<const cluster::MetadataSnapshot> metadata; ///< Never null.
    std::vector<cluster::BrokerStatus> brokers;                ///< How their connections stand.
    base::BrokerId broker = base::BrokerId::None;              ///< Throttled: which.
    base::Duration span{};                                     ///< Throttled, Reconnecting: the pause.
    std::optional<base::Error> error;                          ///< Reconnecting, Failed: why.
};

/// One connected cluster, for the window: its state, its metadata, and the link over which the other sessions ask. GUI
/// thread. It keeps trying to connect until it is closed; what was known stays known while the cluster is away.
class ClusterSession : public QObject {
    Q_OBJECT
public:
    /// How the connection stands.
    enum class State : std::uint8_t { Idle, Connecting, Connected, Reconnecting, Closed };
    Q_ENUM(State)

    /// A session on an engine that outlives it; it does nothing before open().
    ClusterSession(Engine& engine, cluster::ClusterConfig config, QObject* parent = nullptr);
    ~ClusterSession() override;

    /// Begins to connect, and goes on trying. Only the first call counts.
    void open();

    /// Ends every job and every connection of the cluster. Nothing is received afterwards.
    void close();

    /// Asks for the metadata of every topic; refreshFinished() tells the end. A refresh under way is not doubled.
    void refresh();

    /// Ends the pause before the next try while the cluster is away.
    void tryNow();

    /// How long until the next try while the cluster is away, ms: 0 while it is being tried; nothing where it is not.
    std::optional<qint64> untilNextTry() const;

    /// How the connection stands.
    State state() const noexcept { return state_; }

    /// The newest metadata; never null, empty before the first answer.
    const std::shared_ptr<const cluster::MetadataSnapshot>& metadata() const noexcept { return metadata_; }

    /// How the brokers' connections stand.
    const std::vector<cluster::BrokerStatus>& brokers() const noexcept { return brokers_; }

    /// The last failure while Connecting or Reconnecting, and of the last refresh; nothing if all is well.
    const std::optional<base::Error>& error() const noexcept { return error_; }

    /// Whether a refresh is under way.
    bool refreshing() const noexcept { return refreshing_ != 0; }

    /// Whether the cluster may be changed, and for how long.
    WriteAccess& writes() noexcept { return writes_; }

    /// How fast its topics grow; one for all that show it.
    RatesSession& rates() noexcept { return *rates_; }

    /// How many bytes come in; one for all that show it.
    ByteRatesSession& byteRates() noexcept { return *byteRates_; }

    /// The names of its groups; one for all that look for a group.
    GroupNamesSession& groupNames() noexcept { return *groupNames_; }

    /// What the sessions of topics and messages ask over.
    const std::shared_ptr<ClusterLink>& link() const noexcept { return link_; }

    /// How it was configured.
    const cluster::ClusterConfig& config() const noexcept { return config_; }

Q_SIGNALS:
    /// state() or error() has changed.
    void stateChanged();
    /// metadata() is a newer one.
    void metadataChanged();
    /// brokers() has changed.
    void brokersChanged();
    /// A broker holds this client back for a time (ms).
    void throttled(int broker, qint64 ms);
    /// A refresh has ended; error() says how.
    void refreshFinished();

private:
    void take(std::vector<ClusterNews> news);
    void takeOne(ClusterNews news);
    void setState(State state, std::optional<base::Error> error);
    base::MonotonicTime now() const;

    const cluster::ClusterConfig config_;
    std::shared_ptr<ClusterLink> link_;
    WriteAccess writes_;
    State state_ = State::Idle;
    std::shared_ptr<const cluster::MetadataSnapshot> metadata_;
    std::vector<cluster::BrokerStatus> brokers_;
    std::optional<base::Error> error_;
    base::MonotonicTime paused_until_{}; // the engine's own pause; brokers_ tell theirs
    MailboxOwner<ClusterNews> news_;
    Requests requests_;
    JobId refreshing_ = 0;
    // They ask over this session: they go first.
    std::unique_ptr<RatesSession> rates_;
    std::unique_ptr<ByteRatesSession> byteRates_;
    std::unique_ptr<GroupNamesSession> groupNames_;
};

} // namespace odradek::session
