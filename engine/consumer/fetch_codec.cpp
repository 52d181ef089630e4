// SPDX-License-Identifier: Apache-2.0
#include "consumer/fetch_codec.h"

#include <map>

namespace odradek::consumer {
namespace {

// The place of a slot's topic in a list of a request, added where it is not there yet.
template <class Topics>
auto& topic_of(Topics& topics, std::map<std::uint32_t, std::size_t>& places, const Slot& slot) {
    auto [place, added] = places.try_emplace(slot.place.topic, topics.size());
    if (added) {
        auto& topic = topics.emplace_back();
        topic.topic = slot.name.topic;
        topic.topic_id = slot.topic_id;
    }
    return topics[place->second];
}

} // namespace

wire::FetchRequest make_fetch(const SessionFetch& fetch, const std::vector<Slot>& slots, const FetchLimits& limits) {
    wire::FetchRequest request;
    request.max_wait_ms = limits.max_wait_ms;
    request.min_bytes = limits.min_bytes;
    request.max_bytes = limits.response_bytes;
    request.isolation_level = limits.committed ? 1 : 0;
    request.rack_id = limits.rack;
    request.session_id = fetch.session_id;
    request.session_epoch = fetch.session_epoch;
    std::map<std::uint32_t, std::size_t> places;
    for (const FetchItem& item : fetch.items) {
        auto& partition = topic_of(request.topics, places, slots[item.slot]).partitions.emplace_back();
        partition.partition = slots[item.slot].place.partition;
        partition.current_leader_epoch = item.epoch;
        partition.fetch_offset = item.position;
        partition.partition_max_bytes = item.max_bytes;
    }
    std::map<std::uint32_t, std::size_t> forgotten;
    for (const std::uint32_t slot : fetch.forgotten) {
        auto& topic = topic_of(request.forgotten_topics_data, forgotten, slots[slot]);
        topic.partitions.push_back(slots[slot].place.partition);
    }
    return request;
}

} // namespace odradek::consumer
