// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/frame_reader.h"
#include "wire/header.h"

#include <algorithm>
#include <cstdlib>
#include <span>
#include <vector>

// The rule: the same stream gives the same frames and ends in the same way, in whatever pieces it comes; no frame is
// longer than the limit; and no frame's header makes the parting of requests and answers crash.

namespace {

using namespace odradek;

constexpr std::size_t kLimit = 200000;

/// The frames of a stream and how it ended.
struct Outcome {
    std::vector<base::SharedBytes> frames;
    bool faulty = false;
    base::ErrorKind kind{};

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

Outcome in_pieces(base::ByteView stream, std::size_t size) {
    Outcome outcome;
    wire::FrameReader reader(kLimit);
    for (; !stream.empty() && !outcome.faulty; stream = stream.subspan(std::min(size, stream.size()))) {
        const base::Result<void> fed = reader.feed(stream.first(std::min(size, stream.size())));
        outcome.faulty = !fed;
        if (!fed) outcome.kind = fed.error().kind;
        while (const auto frame = reader.next())
            outcome.frames.push_back(*frame);
    }
    return outcome;
}

void part(const base::SharedBytes& frame) {
    if (frame.size() > kLimit) std::abort();
    const auto request = wire::part_request(frame);
    if (!request) return;
    const wire::Api* api = wire::find_api(wire::ApiKey{request->header.request_api_key});
    if (api != nullptr) static_cast<void>(wire::part_response(frame, *api, request->header.request_api_version));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1) return 0;
    const base::ByteView stream = std::as_bytes(std::span(data, size)).subspan(1);
    const Outcome whole = in_pieces(stream, std::max<std::size_t>(stream.size(), 1));
    if (!(whole == in_pieces(stream, 1)) || !(whole == in_pieces(stream, data[0] + std::size_t{1}))) std::abort();
    for (const base::SharedBytes& frame : whole.frames)
        part(frame);
    return 0;
}
