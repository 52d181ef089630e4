// SPDX-License-Identifier: Apache-2.0
#include "consumer/topic_watch.h"

namespace odradek::consumer {

TopicVerdict TopicWatch::observe(std::optional<base::Uuid> id) {
    if (!id) {
        ++misses_;
        return misses_ >= kMissesUntilDeleted ? TopicVerdict::Deleted : TopicVerdict::Unsure;
    }
    misses_ = 0;
    // An older broker among newer ones names no id: that is no other topic.
    if (id->is_zero()) return TopicVerdict::Same;
    if (id_.is_zero()) id_ = *id;
    return id_ == *id ? TopicVerdict::Same : TopicVerdict::Recreated;
}

} // namespace odradek::consumer
