// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What the demo's shop writes.
namespace odradek::sandbox {

/// The demo's topics.
namespace shop {
inline constexpr const char* kOrders = "shop.orders";         ///< Orders, JSON, lz4.
inline constexpr const char* kPayments = "shop.payments";     ///< Payments of those orders, in transactions.
inline constexpr const char* kRejected = "shop.payments.dlq"; ///< Payments that failed, reasons in headers.
inline constexpr const char* kClicks = "shop.clicks";         ///< What visitors look at, zstd, append time.
inline constexpr const char* kCustomers = "shop.customers";   ///< The newest of each customer, compacted.
inline constexpr const char* kShipments = "shop.shipments";   ///< Parcels, snappy.
inline constexpr const char* kLog = "shop.log";               ///< Lines of text without keys, gzip.
inline constexpr const char* kOddities = "shop.oddities";     ///< Payloads that are hard to show.
inline constexpr const char* kReturns = "shop.returns";       ///< Nothing was ever returned: empty.
} // namespace shop

/// A header of a record; values may be binary.
using ShopHeader = std::pair<std::string, std::optional<std::string>>;

/// One record of the story, before it has a partition. A value.
struct ShopRecord {
    const char* topic = shop::kLog;   ///< One of the names above.
    std::optional<std::string> key;   ///< Decides the partition; null: any.
    std::optional<std::string> value; ///< Null is a tombstone.
    std::vector<ShopHeader> headers;  ///< In their order; names may repeat.
    base::TimestampMs at = 0;         ///< When it happened, ms.
};

} // namespace odradek::sandbox
