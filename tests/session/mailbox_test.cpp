// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Mailbox.h"
#include "tests/session/wait_until.h"

#include <gtest/gtest.h>
#include <numeric>
#include <thread>

namespace odradek::session {
namespace {

using Letters = std::vector<int>;

TEST(Mailbox, ABurstCostsOneWakeUp) {
    QObject receiver;
    std::vector<Letters> drained;
    MailboxOwner<int> owner(&receiver, [&](Letters letters) { drained.push_back(std::move(letters)); });
    for (int i = 0; i < 1000; ++i)
        owner.box()->post(i);
    EXPECT_TRUE(drained.empty());
    QCoreApplication::processEvents();
    ASSERT_EQ(drained.size(), 1U);
    EXPECT_EQ(drained[0].size(), 1000U);
}

TEST(Mailbox, NothingIsLostOrReorderedBetweenThreads) {
    QObject receiver;
    Letters all;
    MailboxOwner<int> owner(&receiver, [&](Letters letters) { all.insert(all.end(), letters.begin(), letters.end()); });
    constexpr int kCount = 100'000;
    std::thread writer([box = owner.box()] {
        for (int i = 0; i < kCount; ++i)
            box->post(i);
    });
    EXPECT_TRUE(testing::waitUntil([&] { return all.size() == kCount; }));
    writer.join();
    Letters expected(kCount);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(all, expected);
}

TEST(Mailbox, TellsTheWeightThatWaits) {
    QObject receiver;
    MailboxOwner<int> owner(&receiver, [](const Letters&) {});
    EXPECT_EQ(owner.box()->post(1, 10), 10U);
    EXPECT_EQ(owner.box()->post(2, 5), 15U);
    QCoreApplication::processEvents();
    EXPECT_EQ(owner.box()->waiting(), 0U);
}

TEST(Mailbox, AnOwnerThatWentReceivesNothing) {
    QObject receiver;
    bool called = false;
    std::shared_ptr<Mailbox<int>> box;
    {
        const MailboxOwner<int> owner(&receiver, [&](const Letters&) { called = true; });
        box = owner.box();
        box->post(1);
    }
    box->post(2);
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
}

TEST(Mailbox, LettersPostedWhileDrainingComeLater) {
    QObject receiver;
    std::vector<Letters> drained;
    std::shared_ptr<Mailbox<int>> box;
    MailboxOwner<int> owner(&receiver, [&](Letters letters) {
        drained.push_back(std::move(letters));
        if (drained.size() == 1) box->post(2);
    });
    box = owner.box();
    box->post(1);
    ASSERT_TRUE(testing::waitUntil([&] { return drained.size() == 2; }));
    EXPECT_EQ(drained[1], Letters{2});
}

} // namespace
} // namespace odradek::session
