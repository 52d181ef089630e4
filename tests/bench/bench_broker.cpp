// SPDX-License-Identifier: GPL-3.0-or-later
// The broker of the benchmarks: a process of its own, so that a client's CPU seconds are the client's alone. Its topics
// are filled once: for each codec messages of 100 B and of 1 KB, in batches as the Java producer makes them by default
// (16 KiB), and large ones (1 MiB).
//   bench_broker [--messages N]   prints {"bootstrap":"…"} and serves until its stdin ends.
#include "app/demo/SandboxHost.h"
#include "net/system_environment.h"
#include "records/batch_builder.h"
#include "sandbox/sandbox.h"

#include <asio/posix/stream_descriptor.hpp>
#include <asio/read.hpp>
#include <asio/use_awaitable.hpp>
#include <fmt/format.h>

#include <cstdlib>
#include <string>
#include <unistd.h>

namespace {

using namespace odradek;

/// One topic of the benchmarks.
struct Load {
    std::string topic;
    records::Codec codec;
    std::size_t value_bytes;
    std::size_t batch_bytes;
};

/// A value that compresses about as JSON events do: fields that repeat, numbers that do not.
std::string value_of(std::uint64_t number, std::size_t size) {
    std::string text;
    std::uint64_t state = number * 0x9E3779B97F4A7C15ULL + 1;
    for (int field = 0; text.size() < size; ++field) {
        state ^= state >> 29U;
        state *= 0xBF58476D1CE4E5B9ULL;
        text +=
            fmt::format("{}\"field{}\":{},\"state\":\"authorized\"", field == 0 ? "{" : ",", field, state % 1'000'000);
    }
    text.resize(size);
    return text;
}

void fill(sandbox::Sandbox& sandbox, const Load& load, std::int64_t messages) {
    const base::TopicPartition partition{load.topic, 0};
    records::BatchOptions options;
    options.codec = load.codec;
    std::int64_t written = 0;
    while (written < messages) {
        records::BatchBuilder builder(options);
        while (written < messages && builder.size() < load.batch_bytes) {
            const std::string key = fmt::format("k{:07}", written % 100'000);
            const std::string value = value_of(static_cast<std::uint64_t>(written), load.value_bytes);
            records::NewRecord record;
            record.timestamp = 1'700'000'000'000 + written;
            record.key = base::as_bytes(key);
            record.value = base::as_bytes(value);
            (void)builder.append(record);
            ++written;
        }
        (void)sandbox.produce(partition, builder.finish().value());
    }
}

std::vector<Load> loads() {
    const std::vector<std::pair<const char*, records::Codec>> codecs{{"none", records::Codec::None},
                                                                     {"gzip", records::Codec::Gzip},
                                                                     {"snappy", records::Codec::Snappy},
                                                                     {"lz4", records::Codec::Lz4},
                                                                     {"zstd", records::Codec::Zstd}};
    std::vector<Load> all;
    for (const auto& [name, codec] : codecs) {
        all.push_back({fmt::format("100B.{}", name), codec, 100, 16 << 10});
        all.push_back({fmt::format("1KB.{}", name), codec, 1000, 16 << 10});
    }
    all.push_back({"1KB.zstd-1M", records::Codec::Zstd, 1000, 1 << 20});
    return all;
}

base::Task<int> serve(net::SystemEnvironment& environment, std::int64_t messages) {
    demo::HostOptions options;
    options.brokers = 1;
    options.tcp_port = 0;
    for (const Load& load : loads())
        options.topics.push_back({load.topic, 1, 1, {}, false});
    auto host = demo::SandboxHost::start(environment, options);
    if (!host) {
        fmt::print(stderr, "bench_broker: {}\n", base::describe(host.error()));
        co_return 1;
    }
    for (const Load& load : loads()) {
        // The same volume in each topic.
        fill((*host)->cluster(), load, load.value_bytes == 100 ? messages : messages / 10);
    }
    fmt::print("{{\"bootstrap\":\"{}\"}}\n", net::to_string((*host)->bootstrap().front()));
    std::fflush(stdout);
    asio::posix::stream_descriptor input(environment.executor(), ::dup(STDIN_FILENO));
    char byte = 0;
    try {
        co_await asio::async_read(input, asio::buffer(&byte, 1), asio::use_awaitable);
    } catch (const std::system_error&) {
        // The end of stdin: whoever measured has gone.
    }
    co_await (*host)->close();
    co_return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::int64_t messages = argc > 2 && std::string(argv[1]) == "--messages" ? std::atoll(argv[2]) : 1'000'000;
    net::SystemEnvironment environment;
    return environment.run_task(serve(environment, messages));
}
