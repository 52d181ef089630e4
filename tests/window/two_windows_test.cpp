// SPDX-License-Identifier: GPL-3.0-or-later
// Two explorers of one user have one file of connections: what is saved in one is not lost by the other.
#include "app/controllers/ConnectionHub.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace odradek::testing {
namespace {

profiles::Profile named(const char* name) {
    profiles::Profile profile;
    profile.name = name;
    profile.bootstrap = "localhost:9092";
    return profile;
}

class TwoWindows : public ::testing::Test {
protected:
    std::vector<std::string> stored() const {
        std::vector<std::string> names;
        for (const auto& profile : profiles::load(file_).set.profiles)
            names.push_back(profile.name);
        return names;
    }
    static std::vector<std::string> known(const controllers::ConnectionHub& hub) {
        std::vector<std::string> names;
        for (const auto& connection : hub.connections())
            if (connection->saved) names.push_back(connection->profile.name);
        return names;
    }

    using Names = std::vector<std::string>;
    QTemporaryDir folder_;
    const std::filesystem::path file_ = folder_.filePath(QStringLiteral("odradek/profiles.json")).toStdString();
    session::Engine engine_;
    controllers::ConnectionHub one_{engine_, file_};
    controllers::ConnectionHub other_{engine_, file_};
};

} // namespace

TEST_F(TwoWindows, WhatOneSavesTheOtherKeeps) {
    ASSERT_TRUE(one_.save(named("first")));
    ASSERT_TRUE(other_.save(named("second")));
    EXPECT_EQ(stored(), (Names{"first", "second"}));
    EXPECT_EQ(known(other_), stored()) << "it shows what it found";
    ASSERT_TRUE(one_.save(named("third")));
    EXPECT_EQ(stored(), (Names{"first", "second", "third"}));
}

TEST_F(TwoWindows, WhatOneDeletesOrChangesTheOtherDoesNotBringBack) {
    const auto first = one_.save(named("first"));
    const auto second = one_.save(named("second"));
    ASSERT_TRUE(first && second);
    ASSERT_TRUE(other_.save(named("third")));
    ASSERT_TRUE(one_.remove(*first));
    auto renamed = named("renamed");
    renamed.id = *second;
    ASSERT_TRUE(one_.save(renamed));
    ASSERT_TRUE(other_.save(named("fourth")));
    EXPECT_EQ(stored(), (Names{"renamed", "third", "fourth"}));
    EXPECT_EQ(known(other_), stored());
}

TEST_F(TwoWindows, ANameThatTheOtherHasTakenIsRefused) {
    ASSERT_TRUE(one_.save(named("shop")));
    const auto again = other_.save(named("shop"));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().where, "name");
    EXPECT_EQ(stored(), Names{"shop"});
}

TEST_F(TwoWindows, AFileThatWasBrokenMeanwhileCostsNothing) {
    ASSERT_TRUE(one_.save(named("first")));
    std::filesystem::resize_file(file_, 5);
    ASSERT_TRUE(one_.save(named("second")));
    EXPECT_EQ(stored(), (Names{"first", "second"}));
}

} // namespace odradek::testing
