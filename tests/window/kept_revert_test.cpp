// SPDX-License-Identifier: GPL-3.0-or-later
// What takes a change back, as it is kept in a file.
#include "app/window/KeptRevert.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace odradek::window {
namespace {

using admin::ConfigOperation;

KeptRevert example() {
    KeptRevert revert{QStringLiteral("id-1"), {admin::ResourceType::Topic, "orders"}, {}, {}};
    revert.changes = {{ConfigOperation::Set, "retention.ms", "604800000"},
                      {ConfigOperation::Delete, "cleanup.policy", ""}};
    revert.written.resize(2);
    revert.written[0].name = "retention.ms";
    revert.written[0].after = "1209600000";
    revert.written[0].own_after = true;
    revert.written[1].name = "cleanup.policy";
    revert.written[1].after = "compact";
    revert.written[1].own_after = true;
    revert.cluster = "a-cluster";
    return revert;
}

} // namespace

TEST(KeptRevert, ComesBackAsItWas) {
    const auto again = revertOf(toJson(example()));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, example());
}

TEST(KeptRevert, HoldsNoSecretAndNoNovel) {
    KeptRevert secret = example();
    secret.written[0].sensitive = true;
    const auto again = revertOf(toJson(secret));
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->written[0].after);
    KeptRevert large = example();
    large.changes[0].value = std::string(kMostKept, 'x');
    EXPECT_TRUE(toJson(large).isEmpty());
}

TEST(KeptRevert, WhatTheFileHasOtherwiseIsNone) {
    EXPECT_FALSE(revertOf({}));
    for (const char* field : {"connection", "type", "changes"}) {
        QJsonObject json = toJson(example());
        json.insert(QLatin1StringView(field), 7);
        EXPECT_FALSE(revertOf(json)) << field;
    }
    QJsonObject nameless = toJson(example());
    nameless.insert(QStringLiteral("changes"), QJsonArray{QJsonObject{}});
    EXPECT_FALSE(revertOf(nameless));
}

} // namespace odradek::window
