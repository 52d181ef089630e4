// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/demo/chance.h"
#include "sandbox/demo/shop_record.h"

#include <map>

/// The story that the demo tells: a tea shop, its visitors, what they buy, what goes wrong.
namespace odradek::sandbox {

/// Tells the story in the order of time. Visitors come at random moments, look at goods, some order; an order is paid,
/// or its payment fails; what is paid is shipped. Ids agree over all topics. The same seed and the same times give the
/// same story. One thread.
class ShopStory {
public:
    /// Begins at `start` (ms).
    ShopStory(std::uint64_t seed, base::TimestampMs start);

    /// Mean time between two visitors, ms; ≥ 1.
    void set_pace(std::int64_t ms_between_visits) { pace_ = ms_between_visits; }

    /// Everything that happened up to `until` and was not told yet, by time.
    std::vector<ShopRecord> tell(base::TimestampMs until);

    /// The customers' first records, at the beginning of the story.
    std::vector<ShopRecord> introduce_customers();

private:
    struct Order;
    void visit(base::TimestampMs at);
    void click(base::TimestampMs at, std::uint64_t customer, const char* page, const std::string& sku);
    void order(base::TimestampMs at, std::uint64_t customer);
    void pay(const Order& order);
    void reject(const Order& order, base::TimestampMs at);
    void ship(const Order& order, base::TimestampMs at);
    void change_customer(base::TimestampMs at, std::uint64_t customer);
    ShopRecord customer_record(std::uint64_t customer, base::TimestampMs at);
    void log(base::TimestampMs at, const char* level, std::string text);
    void add(ShopRecord record);

    Chance chance_;
    base::TimestampMs next_visit_;
    std::int64_t pace_ = 12'000;
    std::uint64_t last_order_ = 100'000;
    std::uint64_t last_record_ = 0;
    std::map<std::pair<base::TimestampMs, std::uint64_t>, ShopRecord> upcoming_;
};

} // namespace odradek::sandbox
