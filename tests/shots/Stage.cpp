// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/Stage.h"

#include "tests/shots/Camera.h"

namespace odradek::shots {
namespace {

/// For as long as pictures are taken.
constexpr int kAlways = 1'000'000;

} // namespace

Stage::Stage(window::Application& explorer, const std::string& topics)
    : explorer_(explorer), live_(topics, testing::LiveCluster::Over::Tcp) {
    live_.on_engine([this] { live_.cluster().set_faults(faults_); });
    id_ = QString::fromStdString(explorer_.hub().addUnsaved(QString::fromStdString(live_.bootstrap())));
    explorer_.window().connectTo(id_);
    Camera::until(QStringLiteral("a cluster"),
                  [this] { return session().state() == session::ClusterSession::State::Connected; });
}

Stage::~Stage() {
    // Not only closed: it would stand in the tree of every picture that follows.
    (void)explorer_.hub().remove(id_.toStdString());
}

session::ClusterSession& Stage::session() const {
    return *explorer_.hub().find(id_.toStdString())->session;
}

void Stage::script(wire::ApiKey api, const sandbox::Fault& fault) {
    live_.on_engine([this, api, &fault] { faults_->add(api, fault, kAlways); });
}

void Stage::refuse(wire::ApiKey api, base::KafkaCode code) {
    sandbox::Fault fault;
    fault.kind = sandbox::FaultKind::ErrorCode;
    fault.code = code;
    script(api, fault);
}

void Stage::silence(wire::ApiKey api) {
    sandbox::Fault fault;
    fault.kind = sandbox::FaultKind::DropAnswer;
    script(api, fault);
}

void Stage::stop() {
    live_.on_engine([this] {
        for (int i = 1; i <= 3; ++i)
            live_.cluster().stop_broker(base::BrokerId{i});
    });
    session().refresh();
    Camera::until(QStringLiteral("it is away"), [this] {
        return session().state() == session::ClusterSession::State::Reconnecting && session().error();
    });
}

} // namespace odradek::shots
