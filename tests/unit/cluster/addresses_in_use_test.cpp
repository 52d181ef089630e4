// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cluster/cluster_fixture.h"

// From where to where a cluster is connected to.
namespace odradek::cluster {
namespace {

using base::Address;
using base::ErrorKind;
using testing::ScriptedCluster;

class AddressesInUse : public ClusterTest {
protected:
    static ClusterConfig with(const char* option) {
        ClusterConfig config;
        config.bootstrap = {ScriptedCluster::endpoint(1)};
        EXPECT_TRUE(set_option(config, option)) << option;
        return config;
    }

    std::vector<Address> tried() const {
        std::vector<Address> addresses;
        for (const auto& [address, when] : world.connects())
            addresses.push_back(address);
        return addresses;
    }
};

// surface 1.11, 1.15
TEST_F(AddressesInUse, EveryConnectionIsMadeAsTheOptionsSay) {
    for (const char* option : {"send.buffer.bytes=1000", "receive.buffer.bytes=2000", "source.address=10.9.9.9:77"}) {
        const ClusterConfig config = with(option);
        create(config);
        ASSERT_TRUE(connect());
        EXPECT_EQ(world.last_connect_options(), config.connect) << option;
        EXPECT_NE(world.last_connect_options(), base::ConnectOptions{}) << option;
    }
}

// surface 1.18
TEST_F(AddressesInUse, OfAFamilyOnlyItsAddressesAreTried) {
    world.set_host("b1", {"fd00::9", "10.0.0.1"});
    create(with("broker.address.family=v4"));
    ASSERT_TRUE(connect());
    EXPECT_EQ(tried(), (std::vector{Address{"10.0.0.1", 9092}}));
}

// surface 1.18
TEST_F(AddressesInUse, ANameWithoutAnAddressOfTheFamilyIsToldWithTheOption) {
    create(with("broker.address.family=v6"));
    const auto connected = world.run(cluster->connect(Persistence::GiveUp));
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().kind, ErrorKind::Resolve);
    EXPECT_NE(connected.error().detail.find("broker.address.family"), std::string::npos) << connected.error().detail;
    EXPECT_TRUE(tried().empty());
}

// surface 1.18
TEST_F(AddressesInUse, BootstrapNamesBecomeThoseOfTheirAddresses) {
    world.set_host("all", {"10.0.0.66", "10.0.0.1"});
    world.set_canonical_name("10.0.0.1", "b1");
    ClusterConfig config = with("client.dns.lookup=resolve_canonical_bootstrap_servers_only");
    config.bootstrap = {{"nowhere", 9092}, {"all", 9092}};
    create(config);
    ASSERT_TRUE(connect());
    // "all" is never connected to by its name: each of its addresses stands for itself.
    for (const RequestTrace& trace : traces)
        EXPECT_NE(trace.endpoint.host, "all");
    EXPECT_EQ(traces.front().endpoint.host, "b1") << "the address without a name answers nobody";
}

// surface 1.18
TEST_F(AddressesInUse, WhatCannotBeLookedUpIsTriedAsItWasGiven) {
    ClusterConfig config = with("client.dns.lookup=resolve_canonical_bootstrap_servers_only");
    config.bootstrap = {{"nowhere", 9092}};
    create(config);
    const auto connected = world.run(cluster->connect(Persistence::GiveUp));
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().kind, ErrorKind::Resolve);
    EXPECT_EQ(connected.error().where, "nowhere");
}

} // namespace
} // namespace odradek::cluster
