// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "records/batch_builder.h"
#include "records/crc.h"
#include "records/decode.h"
#include "records/split.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <fmt/format.h>

/// What decoding costs without a network: fetch answers of 1 MB, built once, taken apart again and again.
/// bench_records [PREFIX [RUNS]] measures the figures whose name begins so, in so many runs each (7).
namespace {

using namespace odradek;
using records::Codec;

constexpr std::size_t kAnswerBytes = 1U << 20U;

/// What an answer looks like.
struct Shape {
    std::string name;        ///< "100B.zstd".
    Codec codec;             ///< Its codec.
    std::size_t value_bytes; ///< Bytes a value.
    std::size_t batch_bytes; ///< Bytes of records in a batch, before compression.
};

/// A value that compresses to about a third, like small JSON does; the same in every run.
std::string value_of(std::size_t number, std::size_t bytes) {
    auto value = fmt::format(R"({{"order":{},"customer":"c{:08x}","total":{}.{:02},"state":"{}","items":[)", number,
                             static_cast<unsigned>(number * 2654435761U), number % 977, number % 100,
                             number % 3 == 0 ? "paid" : "open");
    for (std::size_t i = 0; value.size() < bytes; ++i) {
        value += fmt::format(R"({{"sku":"{:06x}","count":{}}},)",
                             static_cast<unsigned>((number + i) * 40503U) & 0xffffffU, (number + i) % 9 + 1);
    }
    value.resize(bytes);
    return value;
}

/// Batches until their records are kAnswerBytes or more; `messages` counts them.
base::SharedBytes answer(const Shape& shape, std::size_t& messages) {
    base::Bytes all;
    std::size_t raw = 0;
    messages = 0;
    while (raw < kAnswerBytes) {
        records::BatchOptions options;
        options.codec = shape.codec;
        options.base_offset = static_cast<base::Offset>(messages);
        records::BatchBuilder builder(options);
        while (builder.size() < shape.batch_bytes) {
            const auto value = value_of(messages, shape.value_bytes);
            const auto time = 1'700'000'000'000 + static_cast<base::TimestampMs>(messages);
            static_cast<void>(builder.append({time, std::nullopt, base::as_bytes(value), {}}));
            ++messages;
        }
        raw += builder.size();
        const auto bytes = builder.finish();
        all.insert(all.end(), bytes->view().begin(), bytes->view().end());
    }
    return base::SharedBytes(std::move(all));
}

/// Takes an answer in without looking at the records: cut, checksums.
void take_in(const base::SharedBytes& bytes) {
    unsigned long sound = 0;
    for (const auto& batch : records::split(bytes).batches) {
        sound += records::check_crc(*batch) ? 1U : 0U;
    }
    bench::keep(sound);
}

/// The same, then decodes all and looks at the first bytes of each value.
void decode_all(const base::SharedBytes& bytes) {
    unsigned long sum = 0;
    for (const auto& batch : records::split(bytes).batches) {
        if (!records::check_crc(*batch)) {
            continue;
        }
        const auto block = records::decode(*batch);
        for (std::size_t i = 0; block && i < (*block)->size(); ++i) {
            const auto record = (*block)->entry(i);
            sum += static_cast<unsigned long>(record.offset) + std::to_integer<unsigned>(record.value->front());
        }
    }
    bench::keep(sum);
}

/// Cuts and decodes alone: the index and the codec.
void index_all(const base::SharedBytes& bytes) {
    unsigned long sum = 0;
    for (const auto& batch : records::split(bytes).batches) {
        sum += (*records::decode(*batch))->size();
    }
    bench::keep(sum);
}

void write_all(const Shape& shape, const std::vector<std::string>& values) {
    records::BatchOptions options;
    options.codec = shape.codec;
    records::BatchBuilder builder(options);
    for (std::size_t i = 0; i < values.size(); ++i) {
        static_cast<void>(
            builder.append({static_cast<base::TimestampMs>(i), std::nullopt, base::as_bytes(values[i]), {}}));
        if (builder.size() >= shape.batch_bytes) {
            bench::keep(builder.finish()->size());
        }
    }
}

/// Which figures are wanted, and how often each is measured.
struct Choice {
    std::string_view prefix; ///< Their names begin so.
    int runs = 7;            ///< 1 or more.
};

void measure(const Choice& choice, std::string name, std::string unit, double amount,
             const std::function<void()>& work) {
    if (!name.starts_with(choice.prefix)) return;
    bench::measure({std::move(name), std::move(unit), std::nullopt}, amount, choice.runs, work);
}

void measure_shape(const Shape& shape, const Choice& choice) {
    std::size_t messages = 0;
    const auto bytes = answer(shape, messages);
    const auto millions = static_cast<double>(messages) / 1e6;
    const auto raw_gigabytes = static_cast<double>(messages * shape.value_bytes) / 1e9;
    const auto figure = [&](std::string_view kind, std::string unit, double amount, const auto& work) {
        measure(choice, fmt::format("records.{}.{}", kind, shape.name), std::move(unit), amount, work);
    };
    figure("ingest", "Mmsg/cpu-s", millions, [&] { take_in(bytes); });
    figure("decode", "Mmsg/cpu-s", millions, [&] { decode_all(bytes); });
    figure("decode-bytes", "GB/cpu-s", raw_gigabytes, [&] { decode_all(bytes); });
    figure("index", "Mmsg/cpu-s", millions, [&] { index_all(bytes); });
    std::vector<std::string> values;
    for (std::size_t i = 0; i < messages; ++i) {
        values.push_back(value_of(i, shape.value_bytes));
    }
    figure("write", "Mmsg/cpu-s", millions, [&] { write_all(shape, values); });
}

/// The limits of this machine, to hold the rest against.
void measure_limits(const Choice& choice) {
    const base::Bytes from(kAnswerBytes, std::byte{1});
    base::Bytes to(kAnswerBytes);
    const auto gigabytes = static_cast<double>(kAnswerBytes) / 1e9;
    const auto limit = [&](const std::string& name, const auto& work) {
        measure(choice, name, "GB/cpu-s", gigabytes, work);
    };
    limit("records.limit.memcpy", [&] {
        std::memcpy(to.data(), from.data(), from.size());
        bench::keep(std::to_integer<unsigned>(to[from.size() / 2]));
    });
    limit("records.limit.crc32c", [&] { bench::keep(records::crc32c(from)); });
    limit("records.limit.crc32", [&] { bench::keep(records::crc32(from)); });
}

} // namespace

int main(int count, char** arguments) {
    Choice choice;
    if (count > 1) choice.prefix = arguments[1];
    if (count > 2) choice.runs = std::max(1, std::atoi(arguments[2]));
    measure_limits(choice);
    for (const auto codec : {Codec::None, Codec::Gzip, Codec::Snappy, Codec::Lz4, Codec::Zstd}) {
        for (const std::size_t value_bytes : {100U, 1000U}) {
            const auto base = fmt::format("{}B.{}", value_bytes == 100 ? "100" : "1K", records::name(codec));
            measure_shape({base + "-16K", codec, value_bytes, 16U << 10U}, choice);
            measure_shape({base + "-1M", codec, value_bytes, 1000U << 10U}, choice);
        }
    }
    return 0;
}
