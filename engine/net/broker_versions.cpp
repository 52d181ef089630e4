// SPDX-License-Identifier: Apache-2.0
#include "net/broker_versions.h"

#include <algorithm>
#include <array>
#include <utility>

namespace odradek::net {
namespace {

using wire::ApiKey;

/// A release and the API version that it was the first to have.
struct Mark {
    std::string_view release;
    ApiKey key;
    std::int16_t version;
};

// Newest first. From the message schemas of each release ("Version n …" in their comments).
constexpr auto kMarks = std::to_array<Mark>({
    {"4.2", ApiKey::ShareFetch, 2},
    {"4.1", ApiKey::Fetch, 18},
    {"4.0", ApiKey::ConsumerGroupHeartbeat, 1},
    {"3.9", ApiKey::Fetch, 17},
    {"3.8", ApiKey::ListTransactions, 1},
    {"3.7", ApiKey::Fetch, 16},
    {"3.5", ApiKey::Fetch, 15},
    {"3.3", ApiKey::DescribeLogDirs, 4},
    {"3.1", ApiKey::Fetch, 13},
    {"3.0", ApiKey::DescribeTransactions, 0},
    {"2.8", ApiKey::DescribeCluster, 0},
    {"2.7", ApiKey::Fetch, 12},
    {"2.6", ApiKey::DescribeClientQuotas, 0},
    {"2.4", ApiKey::ApiVersions, 3},
    {"2.3", ApiKey::Fetch, 11},
    {"2.1", ApiKey::Fetch, 10},
    {"2.0", ApiKey::Fetch, 8},
    {"1.1", ApiKey::Fetch, 7},
    {"1.0", ApiKey::Fetch, 6},
    {"0.11", ApiKey::Fetch, 4},
    {"0.10.1", ApiKey::Fetch, 3},
});

/// A range of API keys and the release that brought them to brokers.
struct Since {
    std::int16_t first;
    std::int16_t last;
    std::string_view release;
};

// From the list of APIs of each release. Those that brokers had from the beginning, or that grew over several releases,
// are left out.
constexpr auto kSince = std::to_array<Since>({
    {11, 16, "0.9"},
    {17, 18, "0.10.0"},
    {19, 20, "0.10.1"},
    {21, 33, "0.11"},
    {34, 37, "1.0"},
    {38, 42, "1.1"},
    {43, 43, "2.2"},
    {44, 44, "2.3"},
    {45, 47, "2.4"},
    {48, 49, "2.6"},
    {50, 51, "2.7"},
    {60, 61, "2.8"},
    {65, 66, "3.0"},
    {69, 69, "3.7"},
    {75, 75, "3.8"},
});

// The least release that has these APIs.
std::string_view least_with(const BrokerVersions& versions) {
    for (const Mark& mark : kMarks) {
        const auto found = versions.apis.find(static_cast<std::int16_t>(mark.key));
        if (found != versions.apis.end() && found->second.last >= mark.version) return mark.release;
    }
    if (versions.source == VersionSource::ApiVersions) return "0.10.0";
    return versions.apis.contains(static_cast<std::int16_t>(ApiKey::ListGroups)) ? "0.9" : "0.8";
}

std::string missing(ApiKey key) {
    const auto number = static_cast<std::int16_t>(key);
    const auto* found = std::ranges::find_if(
        kSince, [number](const Since& since) { return number >= since.first && number <= since.last; });
    const std::string fact = "the broker does not have this API";
    return found == kSince.end() ? fact : fact + ", which came with Kafka " + std::string(found->release);
}

base::Result<std::int16_t> unsupported(ApiKey key, const std::string& reason) {
    const wire::Api* api = wire::find_api(key);
    const std::string name = api != nullptr ? std::string(api->name) : std::to_string(static_cast<int>(key));
    return base::fail(base::ErrorKind::Unsupported, name, reason);
}

std::string text(wire::VersionRange range) {
    return std::to_string(range.first) + "–" + std::to_string(range.last);
}

BrokerVersions table(std::initializer_list<std::pair<ApiKey, std::int16_t>> newest) {
    BrokerVersions versions;
    versions.source = VersionSource::Probe;
    for (const auto& [key, last] : newest)
        versions.apis[static_cast<std::int16_t>(key)] = {0, last};
    return versions;
}

} // namespace

base::Result<std::int16_t> BrokerVersions::choose(ApiKey key, wire::VersionRange ours) const {
    const auto found = apis.find(static_cast<std::int16_t>(key));
    if (found == apis.end()) return unsupported(key, missing(key));
    const wire::VersionRange theirs = found->second;
    if (theirs.empty()) return unsupported(key, "the broker advertises versions " + text(theirs) + ", which is none");
    const wire::VersionRange common = wire::intersect(theirs, ours);
    if (common.empty()) {
        return unsupported(key, "the broker speaks versions " + text(theirs) + ", this client " + text(ours));
    }
    return common.last;
}

Release BrokerVersions::release() const {
    Release by_apis{std::string(least_with(*this)), source == VersionSource::Probe};
    const auto feature = std::ranges::find(features, "metadata.version", &Feature::name);
    if (feature == features.end()) return by_apis;
    auto by_level = release_of_level(feature->max_version);
    const bool tells_more = by_level && !release_before(by_level->name, by_apis.name);
    return tells_more ? std::move(*by_level) : std::move(by_apis);
}

const BrokerVersions& versions_of_0_8() {
    static const BrokerVersions versions = table({{ApiKey::Produce, 0},
                                                  {ApiKey::Fetch, 0},
                                                  {ApiKey::ListOffsets, 0},
                                                  {ApiKey::Metadata, 0},
                                                  {ApiKey::OffsetCommit, 1},
                                                  {ApiKey::OffsetFetch, 1},
                                                  {ApiKey::FindCoordinator, 0}});
    return versions;
}

const BrokerVersions& versions_of_0_9() {
    static const BrokerVersions versions = table({{ApiKey::Produce, 1},
                                                  {ApiKey::Fetch, 1},
                                                  {ApiKey::ListOffsets, 0},
                                                  {ApiKey::Metadata, 0},
                                                  {ApiKey::OffsetCommit, 2},
                                                  {ApiKey::OffsetFetch, 1},
                                                  {ApiKey::FindCoordinator, 0},
                                                  {ApiKey::JoinGroup, 0},
                                                  {ApiKey::Heartbeat, 0},
                                                  {ApiKey::LeaveGroup, 0},
                                                  {ApiKey::SyncGroup, 0},
                                                  {ApiKey::DescribeGroups, 0},
                                                  {ApiKey::ListGroups, 0}});
    return versions;
}

} // namespace odradek::net
