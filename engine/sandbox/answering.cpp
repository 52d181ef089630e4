// SPDX-License-Identifier: Apache-2.0
#include "sandbox/serving.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

constexpr std::size_t kCorrelationAt = 4; // behind the frame's length

std::size_t cut_at(const Fault& fault, std::size_t size) {
    return std::min(static_cast<std::size_t>(std::max(fault.number, 0)), size);
}

// A correlation id that no client has given: they count upwards from small numbers.
base::Bytes with_strange_correlation(base::Bytes frame) {
    for (std::size_t index = 0; index < 4 && kCorrelationAt + index < frame.size(); ++index)
        frame[kCorrelationAt + index] = std::byte{0x7E};
    return frame;
}

/// Writes one answer with its faults. Lives in its coroutine's frame. Engine thread only.
class Answer {
public:
    Answer(const Call& call, base::Bytes frame) : call_(call), frame_(std::move(frame)) {}

    base::Task<bool> send() {
        const Fault* delay = call_.faults.find(FaultKind::Delay);
        if (delay != nullptr && !co_await pause(delay->delay)) co_return false;
        if (has(FaultKind::CloseAfter)) co_return false;
        if (has(FaultKind::DropAnswer)) co_return true;
        if (has(FaultKind::WrongCorrelation)) frame_ = with_strange_correlation(std::move(frame_));
        if (has(FaultKind::UnaskedBytes)) co_await write(with_strange_correlation(frame_));
        const bool sent = co_await send_parts();
        if (!sent || !has(FaultKind::DoubleAnswer)) co_return sent;
        co_return co_await write(frame_);
    }

private:
    bool has(FaultKind kind) const { return call_.faults.find(kind) != nullptr; }

    base::Task<bool> send_parts() {
        if (const Fault* cut = call_.faults.find(FaultKind::CutAnswer)) {
            co_await write(base::ByteView(frame_).first(cut_at(*cut, frame_.size())));
            co_return false;
        }
        if (const Fault* stall = call_.faults.find(FaultKind::StallAnswer)) {
            const std::size_t first = cut_at(*stall, frame_.size());
            if (!co_await write(base::ByteView(frame_).first(first)) || !co_await pause(stall->delay)) co_return false;
            co_return co_await write(base::ByteView(frame_).subspan(first));
        }
        if (const Fault* drip = call_.faults.find(FaultKind::Drip)) co_return co_await send_dripping(drip->delay);
        co_return co_await write(frame_);
    }

    base::Task<bool> send_dripping(base::Duration between) {
        for (std::size_t index = 0; index < frame_.size(); ++index) {
            if (between > base::Duration{} && !co_await pause(between)) co_return false;
            if (!co_await write(base::ByteView(frame_).subspan(index, 1))) co_return false;
        }
        co_return true;
    }

    base::Task<bool> write(base::ByteView bytes) {
        const base::Result<void> written = co_await call_.connection->stream->write(bytes);
        co_return written.has_value();
    }

    // Lets time pass, unless the connection ends first.
    base::Task<bool> pause(base::Duration span) {
        const base::Result<bool> closed = co_await call_.connection->closed.wait_for(call_.kernel.environment, span);
        co_return closed && !*closed;
    }

    const Call& call_;
    base::Bytes frame_;
};

} // namespace

// The call stands in the loop that serves the connection, which outlives this.
base::Task<bool> send_answer(const Call& call, base::Bytes frame) {
    Answer answer(call, std::move(frame));
    co_return co_await answer.send();
}

} // namespace odradek::sandbox
