// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/LiveExplorerTest.h"

#include <utility>

namespace odradek::testing {

LiveExplorerTest::LiveExplorerTest(const std::string& topics) : live_(topics, LiveCluster::Over::Tcp) {}

void LiveExplorerTest::connectAs(profiles::EnvironmentKind environment, bool readOnly, const char* name) {
    start();
    profiles::Profile profile;
    profile.name = name;
    profile.bootstrap = live_.bootstrap();
    profile.environment = environment;
    profile.read_only = readOnly;
    id_ = QString::fromStdString(explorer().hub().save(profile).value());
    window().connectTo(id_);
    awaitTopics();
}

void LiveExplorerTest::fault(wire::ApiKey api, sandbox::Fault fault, std::uint64_t skip) {
    live_.on_engine([&] {
        auto faults = std::make_shared<sandbox::ScriptedFaults>();
        faults->add({api, std::nullopt, skip, 1'000, std::move(fault)});
        live_.cluster().set_faults(faults);
    });
}

std::shared_ptr<const models::Activity> LiveExplorerTest::last(const QString& action) {
    std::shared_ptr<const models::Activity> found;
    for (const auto& entry : explorer().activity().entries()) {
        if (entry->action == action) found = entry;
    }
    return found;
}

} // namespace odradek::testing
