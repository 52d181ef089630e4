// SPDX-License-Identifier: Apache-2.0
#include "sandbox/log/topic.h"

#include "sandbox/common/default_configs.h"

#include <charconv>

namespace odradek::sandbox {

Partition* Topic::find(base::PartitionId number) {
    if (number < 0 || static_cast<std::size_t>(number) >= partitions.size()) return nullptr;
    return &partitions[static_cast<std::size_t>(number)];
}

std::string Topic::config(const std::string& setting) const {
    const auto own = configs.find(setting);
    if (own != configs.end()) return own->second;
    const ConfigDefault* known = find_default(topic_defaults(), setting);
    return known == nullptr ? std::string{} : std::string(known->value);
}

std::int64_t Topic::number(const std::string& setting) const {
    const std::string text = config(setting);
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool Topic::cleans_by(std::string_view policy) const {
    return config("cleanup.policy").find(policy) != std::string::npos;
}

} // namespace odradek::sandbox
