// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "base/bytes.h"
#include "records/record_block.h"

#include <optional>
#include <string>
#include <string_view>

namespace odradek::base {
class JsonWriter;
}

namespace odradek::cli {

/// How the bytes of a key or a value are printed.
enum class BytesForm : std::uint8_t {
    Auto,   ///< A string where they are UTF-8 without NUL, else base64.
    Text,   ///< A string; what is not UTF-8 is replaced, and counted as undecodable.
    Json,   ///< The JSON document itself; what is none is printed as Auto, and counted as undecodable.
    Hex,    ///< Hex digits.
    Base64, ///< {"base64":"…"} always.
};

/// The form of a name: auto, text, json, hex, base64; nothing for others.
std::optional<BytesForm> bytes_form(std::string_view name) noexcept;

/// How messages are printed. A value.
struct MessageForms {
    BytesForm key = BytesForm::Auto;     ///< --key
    BytesForm value = BytesForm::Auto;   ///< --value
    BytesForm headers = BytesForm::Auto; ///< --bytes
    bool details = false;                ///< -v: epoch, producer, sequence, codec, transactional.
};

/// Writes messages as they stream by: a line of JSON each, or a line of text. No document is built. Engine thread only.
class MessagePrinter {
public:
    /// Prints to `out`, which outlives it.
    MessagePrinter(Output& out, MessageForms forms) : out_(out), forms_(forms) {}

    /// Prints one record of a block.
    void print(std::string_view topic, base::PartitionId partition, const records::RecordBlock& block,
               std::size_t index);

    /// Messages of which something was not what --key or --value said.
    std::int64_t undecodable() const noexcept { return undecodable_; }

private:
    void print_json(std::string_view topic, base::PartitionId partition, const records::RecordBlock& block,
                    std::size_t index);
    void print_text(std::string_view topic, base::PartitionId partition, const records::RecordBlock& block,
                    std::size_t index);
    void write_bytes(base::JsonWriter& json, BytesForm form, const std::optional<base::ByteView>& bytes);
    void write_details(base::JsonWriter& json, const records::RecordBlock& block, std::size_t index);
    std::string text_of(BytesForm form, const std::optional<base::ByteView>& bytes);

    Output& out_;
    const MessageForms forms_;
    std::int64_t undecodable_ = 0;
    bool failed_ = false; // something of the message that is printed
};

} // namespace odradek::cli
