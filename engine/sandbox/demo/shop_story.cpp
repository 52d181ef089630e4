// SPDX-License-Identifier: Apache-2.0
#include "sandbox/demo/shop_story.h"

#include "sandbox/demo/moments.h"

#include <fmt/format.h>

#include <string_view>

namespace odradek::sandbox {
namespace {

struct Good {
    std::string_view sku;
    std::string_view name;
    int cents;
};

struct Person {
    std::string_view name;
    std::string_view city;
    std::string_view country;
};

constexpr std::uint64_t kCustomers = 800;

constexpr std::array kGoods{
    Good{"tea-assam-250", "Assam, broken leaf, 250 g", 890},
    Good{"tea-darjeeling-100", "Darjeeling First Flush, 100 g", 1490},
    Good{"tea-sencha-100", "Sencha 煎茶, 100 g", 1250},
    Good{"tea-rooibos-200", "Rooibos, 200 g", 640},
    Good{"pot-iron-08", "Tetsubin iron pot, 0.8 l", 5900},
    Good{"cup-celadon-2", "Celadon cups, pair", 2400},
    Good{"kettle-gooseneck", "Gooseneck kettle, 1 l", 4950},
    Good{"honey-linden-500", "Linden honey, 500 g", 980},
    Good{"whisk-chasen-100", "Chasen 茶筅, 100 prongs", 2150},
    Good{"voucher-25", "Gift voucher", 2500},
};

constexpr std::array kPeople{
    Person{"Ana Pereira", "Lisboa", "PT"},     Person{"Jürgen Weiß", "Köln", "DE"},
    Person{"Zoë Ní Bhriain", "Galway", "IE"},  Person{"山田 花子", "京都", "JP"},
    Person{"محمد الأمين", "الرباط", "MA"},     Person{"Олена Коваль", "Київ", "UA"},
    Person{"Ingrid Sørensen", "Tromsø", "NO"}, Person{"Wanjiru Kamau", "Nakuru", "KE"},
    Person{"José Núñez", "Valparaíso", "CL"},  Person{"Τάσος Παππάς", "Χανιά", "GR"},
    Person{"Siobhan O'Neill", "Derry", "GB"},  Person{"דנה לוי", "חיפה", "IL"},
};

constexpr std::array<std::string_view, 4> kReasons{"insufficient funds", "card expired", "3-D Secure timed out",
                                                   "issuer unavailable"};
constexpr std::array<std::string_view, 3> kMethods{"card", "sepa", "wallet"};
constexpr std::array<std::string_view, 3> kChannels{"web", "app", "kiosk"};
constexpr std::array<std::string_view, 3> kCarriers{"Brevet", "Postillion", "Möwe Express"};
constexpr std::array<const char*, 4> kPages{"home", "search", "product", "help"};

std::string customer_id(std::uint64_t customer) {
    return fmt::format("cus-{:05}", customer);
}

std::string price(int cents) {
    return fmt::format("{}.{:02}", cents / 100, cents % 100);
}

} // namespace

struct ShopStory::Order {
    std::string id;
    std::uint64_t customer = 0;
    base::TimestampMs at = 0;
    int cents = 0;
};

ShopStory::ShopStory(std::uint64_t seed, base::TimestampMs start) : chance_(seed), next_visit_(start) {}

void ShopStory::add(ShopRecord record) {
    const auto at = record.at;
    upcoming_.emplace(std::pair(at, ++last_record_), std::move(record));
}

std::vector<ShopRecord> ShopStory::tell(base::TimestampMs until) {
    while (next_visit_ <= until) {
        visit(next_visit_);
        next_visit_ += 1 + chance_.between(0, 2 * pace_);
    }
    std::vector<ShopRecord> told;
    while (!upcoming_.empty() && upcoming_.begin()->first.first <= until) {
        told.push_back(std::move(upcoming_.begin()->second));
        upcoming_.erase(upcoming_.begin());
    }
    return told;
}

std::vector<ShopRecord> ShopStory::introduce_customers() {
    std::vector<ShopRecord> records;
    for (std::uint64_t customer = 0; customer < kCustomers; ++customer)
        records.push_back(customer_record(customer, next_visit_));
    return records;
}

void ShopStory::visit(base::TimestampMs at) {
    const std::uint64_t customer = chance_.below(kCustomers);
    const auto clicks = chance_.between(1, 7);
    base::TimestampMs now = at;
    for (std::int64_t index = 0; index < clicks; ++index) {
        const Good& good = chance_.one_of(kGoods);
        click(now, customer, chance_.one_of(kPages), std::string(good.sku));
        now += chance_.between(800, 25'000);
    }
    if (chance_.percent(30)) order(now, customer);
    if (chance_.percent(5)) change_customer(now + 500, customer);
    if (chance_.percent(3)) log(now, "WARN", fmt::format("slow answer of search: {} ms", chance_.between(900, 4'000)));
}

void ShopStory::click(base::TimestampMs at, std::uint64_t customer, const char* page, const std::string& sku) {
    ShopRecord record;
    record.topic = shop::kClicks;
    record.key = customer_id(customer);
    record.at = at;
    record.value = fmt::format(R"({{"customerId":"{}","page":"{}","sku":"{}","at":"{}","millis":{}}})", *record.key,
                               page, sku, iso_time(at), chance_.between(3, 900));
    add(std::move(record));
}

void ShopStory::order(base::TimestampMs at, std::uint64_t customer) {
    Order order{fmt::format("ord-{:08}", ++last_order_), customer, at, 0};
    std::string items;
    const auto count = chance_.between(1, 4);
    for (std::int64_t index = 0; index < count; ++index) {
        const Good& good = chance_.one_of(kGoods);
        const int quantity = static_cast<int>(chance_.between(1, 3));
        order.cents += quantity * good.cents;
        items += fmt::format(R"({}{{"sku":"{}","name":"{}","quantity":{},"unitPrice":{}}})", index == 0 ? "" : ",",
                             good.sku, good.name, quantity, price(good.cents));
    }
    ShopRecord record;
    record.topic = shop::kOrders;
    record.key = order.id;
    record.at = at;
    record.value = fmt::format(
        R"({{"orderId":"{}","customerId":"{}","placedAt":"{}","channel":"{}","currency":"EUR","items":[{}],"total":{}}})",
        order.id, customer_id(customer), iso_time(at), chance_.one_of(kChannels), items, price(order.cents));
    record.headers = {{"source", "checkout"}, {"schema", "order/2"}};
    add(std::move(record));
    pay(order);
}

void ShopStory::pay(const Order& order) {
    const base::TimestampMs at = order.at + chance_.between(700, 9'000);
    if (chance_.percent(6)) return reject(order, at);
    ShopRecord record;
    record.topic = shop::kPayments;
    record.key = order.id;
    record.at = at;
    record.value = fmt::format(
        R"({{"paymentId":"pay-{:012x}","orderId":"{}","customerId":"{}","amount":{},"currency":"EUR","method":"{}","paidAt":"{}"}})",
        chance_.below(std::uint64_t{1} << 48U), order.id, customer_id(order.customer), price(order.cents),
        chance_.one_of(kMethods), iso_time(at));
    record.headers = {{"processor", "order-processor-1"}};
    add(std::move(record));
    ship(order, at + chance_.between(60'000, 1'800'000));
}

// A payment that failed lies in the dead letter queue, with the reason in its headers, as Connect and others do it.
void ShopStory::reject(const Order& order, base::TimestampMs at) {
    const std::string reason(chance_.one_of(kReasons));
    ShopRecord record;
    record.topic = shop::kRejected;
    record.key = order.id;
    record.at = at;
    record.value = fmt::format(R"({{"orderId":"{}","customerId":"{}","amount":{},"attempts":{}}})", order.id,
                               customer_id(order.customer), price(order.cents), chance_.between(1, 5));
    record.headers = {{"dlq.reason", reason},
                      {"dlq.original.topic", shop::kPayments},
                      {"dlq.exception", fmt::format("PaymentRefused: {} (order {})", reason, order.id)},
                      {"dlq.attempt", std::to_string(chance_.between(1, 5))}};
    add(std::move(record));
    log(at, "ERROR", fmt::format("payment of {} refused: {}", order.id, reason));
}

void ShopStory::ship(const Order& order, base::TimestampMs at) {
    ShopRecord record;
    record.topic = shop::kShipments;
    record.key = order.id;
    record.at = at;
    record.value = fmt::format(R"({{"orderId":"{}","carrier":"{}","tracking":"{:016X}","shippedAt":"{}","grams":{}}})",
                               order.id, chance_.one_of(kCarriers), chance_.below(~std::uint64_t{0}), iso_time(at),
                               chance_.between(120, 4'800));
    add(std::move(record));
}

ShopRecord ShopStory::customer_record(std::uint64_t customer, base::TimestampMs at) {
    const Person& person = kPeople[customer % kPeople.size()];
    ShopRecord record;
    record.topic = shop::kCustomers;
    record.key = customer_id(customer);
    record.at = at;
    record.value = fmt::format(
        R"({{"customerId":"{}","name":"{}","city":"{}","country":"{}","newsletter":{},"since":"{}","points":{}}})",
        *record.key, person.name, person.city, person.country, chance_.percent(40), iso_time(at - 86'400'000),
        chance_.between(0, 9'000));
    return record;
}

void ShopStory::change_customer(base::TimestampMs at, std::uint64_t customer) {
    ShopRecord record = customer_record(customer, at);
    // Some want to be forgotten: a tombstone.
    if (chance_.percent(8)) record.value.reset();
    add(std::move(record));
}

void ShopStory::log(base::TimestampMs at, const char* level, std::string text) {
    ShopRecord record;
    record.topic = shop::kLog;
    record.at = at;
    record.value = fmt::format("{} {:5} [checkout-{}] {}", iso_time(at), level, chance_.between(1, 4), text);
    add(std::move(record));
}

} // namespace odradek::sandbox
