// SPDX-License-Identifier: GPL-3.0-or-later
// The same readings with librdkafka, tuned as its authors advise for speed. The library is opened at run time:
// RDKAFKA_LIBRARY names it (the newest is inside the confluent-kafka wheel), librdkafka.so.1 otherwise.
//   bench_rdkafka consume HOST:PORT TOPIC MESSAGES     reads so many messages with the batch call
//   bench_rdkafka connect HOST:PORT TOPIC              ms from nothing to the first message
//   bench_rdkafka version
#include "tests/bench/measure.h"

#include <librdkafka/rdkafka.h>

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace {

using namespace odradek;

void* library() {
    static void* const handle = [] {
        const char* path = std::getenv("RDKAFKA_LIBRARY");
        void* opened = ::dlopen(path != nullptr ? path : "librdkafka.so.1", RTLD_NOW);
        if (opened == nullptr) {
            fmt::print(stderr, "bench_rdkafka: {}\n", ::dlerror());
            std::exit(1);
        }
        return opened;
    }();
    return handle;
}

/// A function of the library, by name.
template <class Function>
Function* symbol(const char* name) {
    void* found = ::dlsym(library(), name);
    if (found == nullptr) {
        fmt::print(stderr, "bench_rdkafka: the library lacks {}\n", name);
        std::exit(1);
    }
    return reinterpret_cast<Function*>(found);
}

#define RD(name) symbol<decltype(name)>(#name)

void set(rd_kafka_conf_t* conf, const char* key, const std::string& value) {
    std::vector<char> problem(512);
    const auto answer = RD(rd_kafka_conf_set)(conf, key, value.c_str(), problem.data(), problem.size());
    // Older releases lack what the newest one is tuned with.
    if (answer == RD_KAFKA_CONF_OK || answer == RD_KAFKA_CONF_UNKNOWN) return;
    fmt::print(stderr, "bench_rdkafka: {}\n", problem.data());
    std::exit(1);
}

/// Asks for a topic's leader and waits for the answer. A partition that is assigned before its leader is known is
/// looked at again after 500 ms, by a timer that no option moves: nobody who is in a hurry begins so.
void learn_leader(rd_kafka_t* client, const std::string& topic) {
    constexpr int kPatienceMs = 5000;
    rd_kafka_topic_t* handle = RD(rd_kafka_topic_new)(client, topic.c_str(), nullptr);
    const rd_kafka_metadata_t* metadata = nullptr;
    if (RD(rd_kafka_metadata)(client, 0, handle, &metadata, kPatienceMs) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        fmt::print(stderr, "bench_rdkafka: no metadata of {}\n", topic);
        std::exit(1);
    }
    RD(rd_kafka_metadata_destroy)(metadata);
    RD(rd_kafka_topic_destroy)(handle);
}

/// A consumer of partition 0 of a topic, from its beginning, and the queue that it fills.
struct Consumer {
    rd_kafka_t* client = nullptr;
    rd_kafka_queue_t* queue = nullptr;
};

Consumer start(const std::string& bootstrap, const std::string& topic) {
    rd_kafka_conf_t* conf = RD(rd_kafka_conf_new)();
    set(conf, "bootstrap.servers", bootstrap);
    set(conf, "group.id", "bench");
    set(conf, "enable.auto.commit", "false");
    // Its defaults make it look slow: the fetcher sleeps after 100,000 queued messages.
    set(conf, "queued.min.messages", "10000000");
    set(conf, "queued.max.messages.kbytes", "1000000");
    set(conf, "fetch.queue.backoff.ms", "1");
    set(conf, "check.crcs", "true");
    std::vector<char> problem(512);
    Consumer consumer;
    consumer.client = RD(rd_kafka_new)(RD_KAFKA_CONSUMER, conf, problem.data(), problem.size());
    if (consumer.client == nullptr) {
        fmt::print(stderr, "bench_rdkafka: {}\n", problem.data());
        std::exit(1);
    }
    RD(rd_kafka_poll_set_consumer)(consumer.client);
    learn_leader(consumer.client, topic);
    auto* list = RD(rd_kafka_topic_partition_list_new)(1);
    RD(rd_kafka_topic_partition_list_add)(list, topic.c_str(), 0)->offset = RD_KAFKA_OFFSET_BEGINNING;
    RD(rd_kafka_assign)(consumer.client, list);
    RD(rd_kafka_topic_partition_list_destroy)(list);
    consumer.queue = RD(rd_kafka_queue_get_consumer)(consumer.client);
    return consumer;
}

void stop(const Consumer& consumer) {
    RD(rd_kafka_queue_destroy)(consumer.queue);
    RD(rd_kafka_consumer_close)(consumer.client);
    RD(rd_kafka_destroy)(consumer.client);
}

void count(bench::Tally& tally, const rd_kafka_message_t& message) {
    if (message.err != RD_KAFKA_RESP_ERR_NO_ERROR) return;
    ++tally.messages;
    tally.offsets += message.offset;
    tally.bytes += static_cast<std::int64_t>(message.key_len + message.len);
}

int consume(const std::string& bootstrap, const std::string& topic, std::int64_t wanted) {
    const double cpu = bench::cpu_seconds();
    const double wall = bench::wall_seconds();
    const Consumer consumer = start(bootstrap, topic);
    auto* const batch = RD(rd_kafka_consume_batch_queue);
    auto* const destroy = RD(rd_kafka_message_destroy);
    bench::Tally tally;
    std::vector<rd_kafka_message_t*> messages(10'000);
    while (tally.messages < wanted) {
        const ssize_t got = batch(consumer.queue, 1000, messages.data(), messages.size());
        for (ssize_t i = 0; i < got; ++i) {
            count(tally, *messages[static_cast<std::size_t>(i)]);
            destroy(messages[static_cast<std::size_t>(i)]);
        }
    }
    bench::print(tally, bench::cpu_seconds() - cpu, bench::wall_seconds() - wall);
    stop(consumer);
    return 0;
}

int connect(const std::string& bootstrap, const std::string& topic) {
    (void)library(); // ours is linked: opening theirs is not part of connecting
    const double wall = bench::wall_seconds();
    const Consumer consumer = start(bootstrap, topic);
    rd_kafka_message_t* message = nullptr;
    while (message == nullptr || message->err != RD_KAFKA_RESP_ERR_NO_ERROR) {
        message = RD(rd_kafka_consumer_poll)(consumer.client, 1000);
    }
    fmt::print("{{\"ms\":{:.3f}}}\n", (bench::wall_seconds() - wall) * 1e3);
    std::fflush(stdout);
    std::_Exit(0); // closing a consumer takes longer than what is measured
}

} // namespace

int main(int argc, char** argv) {
    const std::string verb = argc > 1 ? argv[1] : "";
    if (verb == "version") {
        fmt::print("librdkafka {}\n", RD(rd_kafka_version_str)());
        return 0;
    }
    if (verb == "consume" && argc > 4) return consume(argv[2], argv[3], std::atoll(argv[4]));
    if (verb == "connect" && argc > 3) return connect(argv[2], argv[3]);
    fmt::print(stderr, "bench_rdkafka consume|connect|version HOST:PORT TOPIC [MESSAGES]\n");
    return 2;
}
