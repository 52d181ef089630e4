// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include <array>
#include <cstdio>
#include <string>

#include <sys/wait.h>

#include <gtest/gtest.h>

/// Our declarations held against upstream's schemas, field by field, in every version.
namespace odradek::wire::test {
namespace {

/// Where the schemas are, or why not.
struct SchemaFolder {
    std::filesystem::path path; ///< Empty if they cannot be had.
    bool no_network = false;    ///< Nothing is wrong but that.
};

SchemaFolder schema_folder() {
    std::string text;
    std::array<char, 4096> piece{};
    std::FILE* script = popen(ODRADEK_GOLDEN "/schemas", "r"); // a path of our own, without arguments
    while (script != nullptr && std::fgets(piece.data(), piece.size(), script) != nullptr)
        text += piece.data();
    const int status = script == nullptr ? -1 : pclose(script);
    if (status != 0) return {{}, WIFEXITED(status) && WEXITSTATUS(status) == 77};
    return {text.substr(0, text.find('\n'))};
}

/// Fetches the schemas once for all tests of this file.
class Schemas : public testing::Test {
protected:
    static const SchemaFolder& found() {
        static const SchemaFolder found = schema_folder();
        return found;
    }
    static const std::filesystem::path& folder() { return found().path; }

    void SetUp() override {
        if (found().no_network) GTEST_SKIP() << "no network for upstream's schemas";
        ASSERT_FALSE(folder().empty()) << "tests/golden/schemas has failed";
    }
};

TEST_F(Schemas, EveryMessageIsKnownUpstream) {
    for (const MessageType& type : message_types()) {
        const UpstreamSchema upstream(folder(), std::string(type.name));
        ASSERT_TRUE(upstream.exists()) << type.name;
        EXPECT_EQ(number(type.api.key), upstream.key()) << type.name;
        // Which version is not stable yet stands with the request alone.
        const std::string with_versions =
            type.direction == Direction::Response ? std::string(type.api.name) + "Request" : std::string(type.name);
        EXPECT_EQ(type.api.versions, UpstreamSchema(folder(), with_versions).versions()) << type.name;
        EXPECT_EQ(type.api.first_flexible, upstream.first_flexible()) << type.name;
    }
}

TEST_F(Schemas, EveryFieldIsTheSameInEveryVersion) {
    for (const MessageType& type : message_types()) {
        const UpstreamSchema upstream(folder(), std::string(type.name));
        ASSERT_TRUE(upstream.exists()) << type.name;
        for (std::int16_t version = type.api.versions.first; version <= type.api.versions.last; ++version) {
            const SchemaFields theirs = upstream.fields(version);
            const SchemaFields ours = our_fields(type, version);
            ASSERT_EQ(ours.size(), theirs.size()) << type.name << " v" << version;
            for (std::size_t i = 0; i < ours.size(); ++i)
                EXPECT_EQ(ours[i], theirs[i]) << type.name << " v" << version;
        }
    }
}

} // namespace
} // namespace odradek::wire::test
