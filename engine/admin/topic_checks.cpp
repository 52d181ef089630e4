// SPDX-License-Identifier: Apache-2.0
#include "admin/topic_checks.h"

#include "base/translate.h"
#include "cluster/metadata.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <utility>

namespace odradek::admin {
namespace {

// KRaft's controller refuses more in one request (ReplicationControlManager).
constexpr std::int64_t kMostPartitionsAtOnce = 10'000;

Finding error(const char* text, std::vector<std::string> arguments = {}) {
    return {Finding::Weight::Error, text, std::move(arguments)};
}

Finding warning(const char* text, std::vector<std::string> arguments = {}) {
    return {Finding::Weight::Warning, text, std::move(arguments)};
}

bool is_allowed(char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
}

// The whole character that begins here, for a sentence: UTF-8 goes on in bytes 10xxxxxx.
std::string character_at(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        ++end;
    return std::string(text.substr(at, end - at));
}

// As Kafka compares names that would collide in its metrics.
std::string folded(std::string_view name) {
    std::string text(name);
    std::ranges::replace(text, '.', '_');
    return text;
}

std::string label(std::size_t partition) {
    return std::to_string(partition);
}

std::optional<Finding> check_replicas(const std::vector<base::BrokerId>& replicas, std::size_t partition,
                                      const cluster::MetadataSnapshot& known) {
    if (replicas.empty()) return error(ODRADEK_TR("Finding", "Partition %1 has no replica."), {label(partition)});
    std::set<base::BrokerId> seen;
    for (const base::BrokerId id : replicas) {
        const std::string number = std::to_string(base::number(id));
        if (!seen.insert(id).second) {
            return error(ODRADEK_TR("Finding", "Partition %1 names broker %2 twice."), {label(partition), number});
        }
        if (!known.brokers.empty() && known.find_broker(id) == nullptr) {
            return error(ODRADEK_TR("Finding", "Partition %1 names broker %2, which the cluster does not have."),
                         {label(partition), number});
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Finding> check_topic_name(std::string_view name) {
    if (name.empty()) return error(ODRADEK_TR("Finding", "A topic needs a name."));
    if (name == "." || name == "..")
        return error(ODRADEK_TR("Finding", "\"%1\" is not allowed as a name."), {std::string(name)});
    const auto odd = std::ranges::find_if_not(name, is_allowed);
    if (odd != name.end()) {
        return error(ODRADEK_TR("Finding", "\"%1\" is not allowed in a name: letters, digits, '.', '_' and '-' are."),
                     {character_at(name, static_cast<std::size_t>(odd - name.begin()))});
    }
    if (name.size() > kLongestTopicName) {
        return error(ODRADEK_TR("Finding", "The name has %1 characters, Kafka takes %2."),
                     {std::to_string(name.size()), std::to_string(kLongestTopicName)});
    }
    return std::nullopt;
}

std::optional<Finding> check_new_topic_name(std::string_view name, const cluster::MetadataSnapshot& known) {
    if (auto wrong = check_topic_name(name)) return wrong;
    if (known.find_topic(name) != nullptr)
        return error(ODRADEK_TR("Finding", "There is a topic of this name already."));
    if (name.find_first_of("._") == std::string_view::npos) return std::nullopt;
    const std::string wanted = folded(name);
    for (const auto& topic : known.topics) {
        const bool same = topic->name.size() == wanted.size() && folded(topic->name) == wanted;
        if (same)
            return warning(ODRADEK_TR("Finding", "Brokers refuse it beside %1: '.' and '_' are one in their metrics."),
                           {topic->name});
    }
    return std::nullopt;
}

std::optional<Finding> check_partition_count(std::int64_t count) {
    if (count == kBrokerDefault) return std::nullopt;
    if (count < 1) return error(ODRADEK_TR("Finding", "A topic has at least one partition."));
    if (count > std::numeric_limits<std::int32_t>::max())
        return error(ODRADEK_TR("Finding", "No topic can have so many partitions."));
    if (count > kMostPartitionsAtOnce) {
        return warning(ODRADEK_TR("Finding", "Clusters with KRaft refuse more than %1 new partitions at once."),
                       {std::to_string(kMostPartitionsAtOnce)});
    }
    return std::nullopt;
}

std::optional<Finding> check_more_partitions(std::int64_t total, std::int64_t now) {
    if (total <= now) {
        return error(ODRADEK_TR("Finding", "The topic has %1 partitions, and their number can only grow."),
                     {std::to_string(now)});
    }
    if (auto found = check_partition_count(total); found && found->is_error()) return found;
    if (auto found = check_partition_count(total - now)) return found;
    return warning(ODRADEK_TR(
        "Finding", "Keys are spread anew: a key's new messages may go to another partition than its old ones."));
}

std::optional<Finding> check_replication(std::int64_t factor, std::size_t brokers) {
    if (factor == kBrokerDefault) return std::nullopt;
    if (factor < 1) return error(ODRADEK_TR("Finding", "A partition has at least one replica."));
    if (std::cmp_greater(factor, brokers)) {
        return error(ODRADEK_TR("Finding", "There are %1 brokers, and each can hold one replica of a partition."),
                     {std::to_string(brokers)});
    }
    if (factor == 1 && brokers > 1)
        return warning(ODRADEK_TR("Finding", "With one replica, a broker's loss is the loss of its messages."));
    return std::nullopt;
}

std::optional<Finding> check_assignment(const Assignment& assignment, const cluster::MetadataSnapshot& known) {
    if (assignment.empty()) return error(ODRADEK_TR("Finding", "A topic has at least one partition."));
    for (std::size_t partition = 0; partition < assignment.size(); ++partition) {
        if (auto found = check_replicas(assignment[partition], partition, known)) return found;
        if (assignment[partition].size() != assignment.front().size()) {
            return error(ODRADEK_TR("Finding", "Partition %1 has %2 replicas, the first one has %3."),
                         {label(partition), std::to_string(assignment[partition].size()),
                          std::to_string(assignment.front().size())});
        }
    }
    return std::nullopt;
}

} // namespace odradek::admin
