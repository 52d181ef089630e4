// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/batch_builder.h"
#include "records/decode.h"
#include "records/split.h"

#include <string>
#include <string_view>

/// How the tests of the records say what they mean in one line.
namespace odradek::records::test {

/// A record that owns its bytes.
struct Row {
    base::TimestampMs timestamp = 1000;                                           ///< ms since 1970.
    std::optional<std::string> key = std::nullopt;                                ///< Null is not empty.
    std::optional<std::string> value = std::nullopt;                              ///< Null is not empty.
    std::vector<std::pair<std::string, std::optional<std::string>>> headers = {}; ///< In their order.
    base::Offset offset = -1; ///< Read: its offset. To be written: −1 stands for the next one.
    bool nested = false;      ///< Read: compressed twice.

    friend bool operator==(const Row&, const Row&) = default;
};

/// The bytes of a batch with these records; fails the test (by an exception) if they cannot be written.
base::SharedBytes written(const BatchOptions& options, const std::vector<Row>& rows);

/// The bytes of several parts, one after the other.
base::SharedBytes joined(const std::vector<base::SharedBytes>& parts);

/// A copy to be changed.
base::Bytes copied(const base::SharedBytes& bytes);

/// The only batch of some bytes; throws if there is another number of them.
WireBatch only_batch(const base::SharedBytes& bytes, const Limits& limits = {});

/// The records of a block.
std::vector<Row> rows_of(const RecordBlock& block);

/// The records of the only batch of some bytes; throws if they cannot be read.
std::vector<Row> read(const base::SharedBytes& bytes, const Limits& limits = {});

/// Sets the checksums of a batch of magic 2, or of the only message of magic 0 or 1, anew, and takes the bytes.
base::SharedBytes sealed(base::Bytes bytes);

/// Three small records with and without key, value and headers (headers in magic 2 only).
std::vector<Row> few(std::int8_t magic = 2);

/// The options of a magic and a codec, with base offset 100.
BatchOptions options(std::int8_t magic, Codec codec);

} // namespace odradek::records::test
