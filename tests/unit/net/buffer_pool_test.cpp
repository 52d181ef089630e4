// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/buffer_pool.h"

#include <gtest/gtest.h>

#include <thread>

namespace odradek::net {
namespace {

TEST(BufferPool, ABufferComesBackAndServesAgain) {
    auto pool = BufferPool::create();
    const std::byte* first = nullptr;
    {
        const BufferPool::Buffer buffer = pool->take(100'000);
        EXPECT_GE(buffer.size, 100'000U);
        first = buffer.memory.get();
        EXPECT_EQ(pool->idle_bytes(), 0U);
    }
    EXPECT_GE(pool->idle_bytes(), 100'000U);
    EXPECT_EQ(pool->take(100'000).memory.get(), first);
}

TEST(BufferPool, ASmallRequestDoesNotTakeAHugeBuffer) {
    auto pool = BufferPool::create();
    pool->take(std::size_t{8} << 20);
    const std::size_t idle = pool->idle_bytes();
    const BufferPool::Buffer small = pool->take(5000);
    EXPECT_LT(small.size, 20'000U);
    EXPECT_EQ(pool->idle_bytes(), idle);
}

TEST(BufferPool, IdleMemoryIsBounded) {
    auto pool = BufferPool::create(std::size_t{1} << 20);
    {
        const auto a = pool->take(600'000);
        const auto b = pool->take(600'000);
    }
    EXPECT_LE(pool->idle_bytes(), std::size_t{1} << 20);
}

TEST(BufferPool, BuffersComeBackFromOtherThreadsAndMayOutliveThePool) {
    auto pool = BufferPool::create();
    BufferPool::Buffer kept = pool->take(10);
    std::thread other([buffer = pool->take(10)]() mutable { buffer.memory.reset(); });
    other.join();
    EXPECT_GT(pool->idle_bytes(), 0U);
    pool.reset();
    kept.memory.get()[0] = std::byte{1};
    EXPECT_EQ(kept.memory.get()[0], std::byte{1});
}

} // namespace
} // namespace odradek::net
