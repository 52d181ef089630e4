// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/any_message.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace odradek::wire::test {

/// A field as one version of a message has it, in the same words for upstream's schemas and for ours.
struct SchemaField {
    std::string path;                 ///< "topics.partitions.leaderId".
    std::string type;                 ///< "int32", "records", "[]string", "[]struct", …
    bool nullable = false;            ///< Whether null may be sent.
    std::optional<std::uint32_t> tag; ///< Its number where it is tagged.
    std::string initial;              ///< Its default: digits, text, "null"; empty for structs and arrays.
    bool never_compact = false;       ///< Whether its length stays classic.

    friend bool operator==(const SchemaField&, const SchemaField&) = default;
};

/// For messages of failure.
std::ostream& operator<<(std::ostream& out, const SchemaField& field);

/// The fields of a version in the order of the wire, each struct before its fields, tagged ones by tag at the end.
using SchemaFields = std::vector<SchemaField>;

/// What ours declares.
SchemaFields our_fields(const MessageType& type, std::int16_t version);

/// The schemas of one message in the two releases of Kafka.
class UpstreamSchema {
public:
    /// Of "MetadataRequest" and the like, below the folder that tests/golden/schemas prints.
    UpstreamSchema(const std::filesystem::path& folder, const std::string& message);

    /// Whether any release has it.
    bool exists() const { return !releases_.empty(); }

    /// The stable versions of all releases together.
    VersionRange versions() const;

    /// The first flexible version, or kNever.
    std::int16_t first_flexible() const;

    /// The API key; −1 for data.
    int key() const { return releases_.front().value("apiKey", -1); }

    /// The fields of a version: from the newest release that has it.
    SchemaFields fields(std::int16_t version) const;

private:
    std::vector<nlohmann::json> releases_; // newest first
};

} // namespace odradek::wire::test
