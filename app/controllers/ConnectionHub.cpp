// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/ConnectionHub.h"

#include "app/demo/SandboxHost.h"
#include "net/endpoint.h"
#include "net/system_environment.h"
#include "session/ConnectionTest.h"
#include "session/RatesSession.h"

#include <QUuid>

#include <algorithm>

namespace odradek::controllers {
namespace {

using base::ErrorKind;
using profiles::Profile;

constexpr int kDemoBrokers = 3;

/// The longest pause between two tries; with its jitter a cluster that is back is found within five seconds.
constexpr base::Duration kLongestPause = std::chrono::seconds(4);

std::string freshId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

base::Task<void> closeHost(std::unique_ptr<demo::SandboxHost> host) {
    co_await host->close();
    host.reset();
}

} // namespace

const std::string ConnectionHub::kDemoId = "demo";

ConnectionHub::ConnectionHub(session::Engine& engine, std::filesystem::path file, QObject* parent)
    : QObject(parent), engine_(engine), file_(std::move(file)), loaded_(profiles::load(file_)) {
    for (const Profile& profile : loaded_.set.profiles) {
        connections_.push_back(std::make_unique<Connection>(Connection{profile, false, true, nullptr}));
    }
    addDemo();
}

ConnectionHub::~ConnectionHub() {
    for (const auto& connection : connections_)
        connection->session.reset();
    if (!demo_) return;
    engine_.post([&engine = engine_, demo = demo_] {
        if (demo->host) engine.finish(closeHost(std::move(demo->host)));
    });
}

void ConnectionHub::addDemo() {
    Profile profile;
    profile.id = kDemoId;
    for (int i = 1; i <= kDemoBrokers; ++i) {
        profile.bootstrap += (i > 1 ? "," : "") + net::to_string(demo::SandboxHost::memory_endpoint(base::BrokerId{i}));
    }
    connections_.push_back(std::make_unique<Connection>(Connection{std::move(profile), true, false, nullptr}));
    nameDemo();
}

void ConnectionHub::nameDemo() {
    find(kDemoId)->profile.name = tr("Demo cluster").toStdString();
}

Connection* ConnectionHub::find(const std::string& id) const {
    auto found =
        std::ranges::find_if(connections_, [&id](const auto& connection) { return connection->profile.id == id; });
    return found == connections_.end() ? nullptr : found->get();
}

std::string ConnectionHub::addUnsaved(const QString& bootstrap) {
    Profile profile;
    profile.id = freshId();
    profile.bootstrap = bootstrap.toStdString();
    profile.name = profile.bootstrap.substr(0, profile.bootstrap.find(','));
    const std::string id = profile.id;
    connections_.insert(connections_.begin(),
                        std::make_unique<Connection>(Connection{std::move(profile), false, false, nullptr}));
    Q_EMIT connectionsChanged();
    return id;
}

base::Result<cluster::ClusterConfig> ConnectionHub::configOf(const Profile& profile) const {
    cluster::ClusterConfig config;
    // People who wait see the next try come, and may have it at once.
    config.reconnect_backoff_max = kLongestPause;
    auto endpoints = net::parse_endpoints(profile.bootstrap);
    if (!endpoints) return base::forward(endpoints);
    for (const auto& [key, value] : profile.properties) {
        if (auto set = cluster::set_option(config, key, value); !set)
            return std::unexpected(profiles::in_profile(set.error(), file_.string(), profile));
    }
    config.bootstrap = std::move(*endpoints);
    config.read_only = profile.read_only;
    return config;
}

void ConnectionHub::startDemo() {
    if (demo_) return;
    demo_ = std::make_shared<DemoSlot>();
    engine_.post([&engine = engine_, demo = demo_] {
        demo::HostOptions options;
        options.brokers = kDemoBrokers;
        options.demo_data = true;
        // In memory nothing can be taken by others, and the options are ours.
        demo->host = demo::SandboxHost::start(engine.environment(), options).value();
    });
}

base::Result<session::ClusterSession*> ConnectionHub::open(const std::string& id) {
    Connection* connection = find(id);
    if (connection == nullptr) return base::fail(ErrorKind::NotFound, id, "there is no such connection");
    if (connection->session) return connection->session.get();
    auto config = configOf(connection->profile);
    if (!config) return base::forward(config);
    if (connection->demo) startDemo();
    connection->session = std::make_unique<session::ClusterSession>(engine_, std::move(*config));
    auto* session = connection->session.get();
    const QString name = QString::fromStdString(id);
    connect(session, &session::ClusterSession::stateChanged, this, [this, name, session] {
        // The first answer after each connect names brokers only: ask for the topics too.
        if (session->state() == session::ClusterSession::State::Connected) session->refresh();
        Q_EMIT stateChanged(name);
    });
    session->rates().sampleWhileConnected();
    session->open();
    return session;
}

base::Result<session::ConnectionTest*> ConnectionHub::test(const Profile& profile, QObject* parent) {
    auto config = configOf(profile);
    if (!config) return base::forward(config);
    if (profile.id == kDemoId) startDemo();
    return new session::ConnectionTest(engine_, std::move(*config), parent);
}

void ConnectionHub::close(const std::string& id) {
    Connection* connection = find(id);
    if (connection == nullptr || !connection->session) return;
    Q_EMIT closing(QString::fromStdString(id));
    connection->session->close();
    connection->session.release()->deleteLater();
    Q_EMIT stateChanged(QString::fromStdString(id));
}

base::Result<void> ConnectionHub::checkName(const Profile& profile) const {
    if (profile.name.empty()) return base::fail(ErrorKind::Usage, "name", tr("Give it a name").toStdString());
    for (const auto& connection : connections_) {
        if (connection->profile.name == profile.name && connection->profile.id != profile.id) {
            return base::fail(ErrorKind::Usage, "name", tr("Another connection has this name").toStdString());
        }
    }
    return {};
}

// Behind the last saved one, before the demo.
Connection* ConnectionHub::insertSaved() {
    const auto demo = std::prev(connections_.end());
    return connections_.insert(demo, std::make_unique<Connection>())->get();
}

void ConnectionHub::adopt(const Profile& profile) {
    Connection* known = find(profile.id);
    if (known == nullptr) known = insertSaved();
    known->profile = profile;
    known->saved = true;
}

// Another window may have written since: its connections come, those that it deleted go. An open one stays open.
void ConnectionHub::readAgain() {
    std::error_code ignored;
    if (!loaded_.writable || !std::filesystem::exists(file_, ignored)) return;
    const profiles::LoadedProfiles now = profiles::load(file_);
    loaded_.writable = now.writable;
    if (now.problem || now.set == savedSet()) return;
    for (const Profile& profile : now.set.profiles)
        adopt(profile);
    dropDeleted(now.set);
    Q_EMIT connectionsChanged();
}

// Those that the file has no more.
void ConnectionHub::dropDeleted(const profiles::ProfileSet& now) {
    const auto deleted = [&](const Connection& one) {
        return one.saved && std::ranges::find(now.profiles, one.profile.id, &Profile::id) == now.profiles.end();
    };
    std::erase_if(connections_, [&](const auto& one) { return deleted(*one) && !one->session; });
    for (const auto& one : connections_)
        one->saved = one->saved && !deleted(*one);
}

base::Result<std::string> ConnectionHub::save(Profile profile) {
    const profiles::FileLock lock(file_);
    readAgain();
    if (auto named = checkName(profile); !named) return base::forward(named);
    if (auto config = configOf(profile); !config) return base::forward(config);
    if (profile.id.empty()) profile.id = freshId();
    profiles::ProfileSet next = savedSet();
    const auto same = std::ranges::find(next.profiles, profile.id, &Profile::id);
    if (same == next.profiles.end())
        next.profiles.push_back(profile);
    else
        *same = profile;
    // Only what the file holds is one of the connections: what could not be written can be saved again.
    if (auto stored = store(next); !stored) return base::forward(stored);
    const std::string id = profile.id;
    adopt(profile);
    Q_EMIT connectionsChanged();
    return id;
}

base::Result<void> ConnectionHub::remove(const std::string& id) {
    const Connection* connection = find(id);
    if (connection == nullptr || connection->demo) return {};
    const profiles::FileLock lock(file_);
    readAgain();
    profiles::ProfileSet next = savedSet();
    if (std::erase_if(next.profiles, [&id](const Profile& one) { return one.id == id; }) > 0) {
        if (auto stored = store(next); !stored) return stored;
    }
    close(id);
    std::erase_if(connections_, [&id](const auto& one) { return one->profile.id == id; });
    Q_EMIT connectionsChanged();
    return {};
}

profiles::ProfileSet ConnectionHub::savedSet() const {
    profiles::ProfileSet set;
    for (const auto& connection : connections_) {
        if (connection->saved) set.profiles.push_back(connection->profile);
    }
    return set;
}

base::Result<void> ConnectionHub::store(const profiles::ProfileSet& set) {
    if (!loaded_.writable) {
        return base::fail(ErrorKind::Io, file_.string(),
                          tr("it is left alone, because what it holds could not be read").toStdString());
    }
    return profiles::save(file_, set);
}

} // namespace odradek::controllers
