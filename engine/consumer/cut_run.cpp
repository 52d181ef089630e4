// SPDX-License-Identifier: Apache-2.0
#include "consumer/run_decoder.h"

#include <utility>

namespace odradek::consumer {
namespace {

// Takes over one split's batches; the bytes left to split, empty at the end.
base::SharedBytes take(CutRun& cut, records::BatchRun run) {
    for (auto& batch : run.batches) {
        cut.next = batch->header().last_offset + 1;
        cut.epoch = batch->header().leader_epoch;
        cut.open_end = false;
        cut.pieces.emplace_back(std::move(batch));
    }
    cut.tail_bytes = run.tail_bytes;
    cut.tail_needs = run.tail_needs;
    if (!run.corrupt) return {};
    base::SharedBytes rest = run.corrupt->rest;
    cut.epoch = -1;
    cut.open_end = run.corrupt->last_offset < 0;
    if (!cut.open_end) cut.next = run.corrupt->last_offset + 1;
    cut.pieces.emplace_back(std::move(*run.corrupt));
    return rest;
}

} // namespace

CutRun cut_run(const base::SharedBytes& bytes, const records::Limits& limits) {
    CutRun cut;
    base::SharedBytes left = bytes;
    while (!left.empty()) {
        const std::size_t before = left.size();
        left = take(cut, records::split(left, limits));
        // Each round must come closer to the end, whatever the bytes say.
        if (left.size() >= before) break;
    }
    return cut;
}

} // namespace odradek::consumer
