// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <cstdint>

/// Finds the error code that tells a request went to the wrong broker, wherever a response keeps its codes.
namespace odradek::cluster {

/// Whether a code says that the broker asked is not, or not yet, the one to ask: not the leader, the coordinator or the
/// controller, or still loading; or that it does not know the version.
bool concerns_routing(base::KafkaCode code) noexcept;

namespace detail {

/// The code itself if it concerns the routing, else None.
inline base::KafkaCode routing_of(std::int16_t code) noexcept {
    const base::KafkaCode kafka{code};
    return concerns_routing(kafka) ? kafka : base::KafkaCode::None;
}

/// The first routing code of an element's own fields and of the lists within it. Depth ≤ 3: topics, partitions.
template <class Part>
base::KafkaCode routing_within(const Part& part);

/// The first routing code of a list.
template <class List>
base::KafkaCode routing_in_list(const List& list) {
    for (const auto& element : list) {
        const base::KafkaCode code = routing_within(element);
        if (code != base::KafkaCode::None) return code;
    }
    return base::KafkaCode::None;
}

template <class Part>
base::KafkaCode routing_within(const Part& part) {
    base::KafkaCode code = base::KafkaCode::None;
    auto look_in = [&code](const auto& list) {
        if (code == base::KafkaCode::None) code = routing_in_list(list);
    };
    if constexpr (requires { routing_of(part.error_code); }) code = routing_of(part.error_code);
    if constexpr (requires { part.topics.begin()->partitions; }) look_in(part.topics);
    if constexpr (requires { part.topics.begin()->error_code; } && !requires { part.topics.begin()->partitions; }) {
        look_in(part.topics);
    }
    if constexpr (requires { part.results.begin()->error_code; }) look_in(part.results);
    if constexpr (requires { part.responses.begin(); }) look_in(part.responses);
    if constexpr (requires { part.groups.begin()->error_code; }) look_in(part.groups);
    if constexpr (requires { part.partitions.begin()->error_code; }) look_in(part.partitions);
    if constexpr (requires { part.partition_responses.begin()->error_code; }) look_in(part.partition_responses);
    return code;
}

} // namespace detail

/// The first code in a response that concerns the routing, or None.
template <class Response>
base::KafkaCode routing_code(const Response& response) {
    return detail::routing_within(response);
}

} // namespace odradek::cluster
