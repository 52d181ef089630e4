// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/writes.h"

#include <vector>

namespace odradek::admin {

/// A topic that shall go. A value.
struct DoomedTopic {
    std::string name; ///< Its name.
    base::Uuid id;    ///< Its id as somebody saw it; zero: whichever has the name now. Another id there is a conflict.

    friend bool operator==(const DoomedTopic&, const DoomedTopic&) = default;
};

/// Deletes topics with all their messages (DeleteTopics, from 0.10.1), in the order given, a few at a time. From 2.8 on
/// they are deleted by id, so that a topic which somebody has just created under an old name is never hit, and a
/// request whose answer is lost may be sent again; before, it is sent once and the metadata are read instead. Results
/// per topic. Errors of the whole, nothing was sent then: Unsupported; those of the connection.
base::Task<base::Result<std::vector<WriteResult>>> delete_topics(Access access, std::vector<DoomedTopic> topics,
                                                                 WriteOptions options = {}, WriteWatch watch = {});

} // namespace odradek::admin
