// SPDX-License-Identifier: GPL-3.0-or-later
// The broker of the benchmarks: a process of its own, so that a client's CPU seconds are the client's alone. Its topics
// are filled once: for each codec messages of 100 B and of 1 KB, in batches as the Java producer makes them by default
// (16 KiB), and large ones (1 MiB); and as many empty topics of ten partitions as are asked for, and groups that read
// them, with one more, "crowd", of 5,000 members.
//   bench_broker [--messages N] [--topics N] [--groups N]   prints {"bootstrap":"…"} and serves until its stdin ends.
#include "app/demo/SandboxHost.h"
#include "net/system_environment.h"
#include "records/batch_builder.h"
#include "sandbox/sandbox.h"
#include "tests/bench/group_load.h"

#include <asio/posix/stream_descriptor.hpp>
#include <asio/read.hpp>
#include <asio/use_awaitable.hpp>
#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <string>
#include <unistd.h>

namespace {

using namespace odradek;

/// Of each empty topic.
constexpr std::int32_t kPartitions = 10;

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

/// What is served.
struct Volume {
    std::int64_t messages = 1'000'000; ///< In each filled topic of small messages.
    std::int64_t topics = 0;           ///< Empty ones beside.
    std::int64_t groups = 0;           ///< That read these; 500 topics at least.
};

/// Names as a company has them: teams, kinds, versions, numbers.
std::string topic_name(std::int64_t number) {
    constexpr std::array kTeams{"payments", "shop", "warehouse", "identity", "search", "marketing", "billing"};
    constexpr std::array kKinds{"events", "orders", "changes", "audit", "retries"};
    const auto index = static_cast<std::size_t>(number);
    return fmt::format("{}.{}.v{}.{:05}", kTeams[index % kTeams.size()], kKinds[index % kKinds.size()], index % 3 + 1,
                       number);
}

/// Groups for the empty topics: each reads one of them, and lags in a filled one.
bench::GroupLoad group_load(const Volume& volume) {
    const auto topic = [topics = volume.topics](std::int64_t number) {
        return topic_name(number % topics);
    };
    return {volume.groups, 5'000, "crowd", topic, kPartitions, kPartitions, "100B.none", volume.messages};
}

base::Task<int> serve(net::SystemEnvironment& environment, Volume volume) {
    demo::HostOptions options;
    options.brokers = 1;
    options.tcp_port = 0;
    for (const Load& load : loads())
        options.topics.push_back({load.topic, 1, 1, {{"retention.ms", "-1"}}, false}); // its messages are old
    for (std::int64_t i = 0; i < volume.topics; ++i)
        options.topics.push_back({topic_name(i), kPartitions, 1, {}, false});
    auto host = demo::SandboxHost::start(environment, options);
    if (!host) {
        fmt::print(stderr, "bench_broker: {}\n", base::describe(host.error()));
        co_return 1;
    }
    for (const Load& load : loads()) {
        // The same volume in each topic.
        fill((*host)->cluster(), load, load.value_bytes == 100 ? volume.messages : volume.messages / 10);
    }
    if (volume.groups > 0) bench::load_groups((*host)->cluster(), group_load(volume));
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
    Volume volume;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string option = argv[i];
        if (option == "--messages") volume.messages = std::atoll(argv[i + 1]);
        if (option == "--topics") volume.topics = std::atoll(argv[i + 1]);
        if (option == "--groups") volume.groups = std::atoll(argv[i + 1]);
    }
    net::SystemEnvironment environment;
    return environment.run_task(serve(environment, volume));
}
