// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/message_printer.h"
#include "app/cli/program.h"
#include "app/cli/values.h"
#include "base/async.h"
#include "cluster/cluster.h"
#include "consumer/scan.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace odradek::cli {
namespace {

using base::ErrorKind;
using consumer::ScanEnd;

/// What the user wrote.
struct ConsumeOptions {
    std::vector<std::string> topics;
    std::optional<std::string> partitions;
    std::string from = "oldest";
    std::string to = "latest";
    std::string limit;
    bool follow = false;
    std::string isolation = "committed";
    std::string order = "arrival";
    std::string key = "auto";
    std::string value = "auto";
    bool skip_corrupt = false;
    bool to_given = false;
};

std::unexpected<base::Error> usage(std::string option, std::string detail) {
    return base::fail(ErrorKind::Usage, std::move(option), std::move(detail));
}

base::Result<void> set_range(consumer::ScanRequest& request, const ConsumeOptions& options, base::TimestampMs now) {
    auto from = parse_from(options.from, now);
    if (!from) return base::forward(from);
    request.from = *from;
    if (options.follow && options.to_given)
        return usage("--to", "a followed scan has no end: leave --to or --follow out");
    auto to = parse_to(options.to, now);
    if (!to) return base::forward(to);
    request.to = *to;
    if (options.limit.empty()) return {};
    auto limit = parse_number("--limit", options.limit, 1, std::numeric_limits<std::int64_t>::max());
    if (!limit) return base::forward(limit);
    request.limit = *limit;
    return {};
}

base::Result<consumer::ScanRequest> request_of(const ConsumeOptions& options, base::TimestampMs now) {
    consumer::ScanRequest request;
    std::vector<base::PartitionId> partitions;
    if (options.partitions) {
        auto parsed = parse_partitions("--partitions", *options.partitions);
        if (!parsed) return base::forward(parsed);
        partitions = std::move(*parsed);
    }
    for (const std::string& topic : options.topics)
        request.topics.push_back({topic, partitions, {}});
    if (auto set = set_range(request, options, now); !set) return base::forward(set);
    request.follow = options.follow;
    request.isolation =
        options.isolation == "committed" ? consumer::Isolation::Committed : consumer::Isolation::Uncommitted;
    request.order = options.order == "time" ? consumer::Order::Time : consumer::Order::Arrival;
    request.skip_corrupt = options.skip_corrupt;
    if (auto valid = consumer::validate(request); !valid) return base::forward(valid);
    return request;
}

base::Result<MessageForms> forms_of(const ConsumeOptions& options, const Globals& globals) {
    MessageForms forms;
    forms.details = globals.verbose;
    if (globals.bytes == "base64") forms = {BytesForm::Base64, BytesForm::Base64, BytesForm::Base64, globals.verbose};
    const auto key = bytes_form(options.key);
    const auto value = bytes_form(options.value);
    if (!key) return usage("--key", "\"" + options.key + "\" is not auto, text, json, hex or base64");
    if (!value) return usage("--value", "\"" + options.value + "\" is not auto, text, json, hex or base64");
    if (*key != BytesForm::Auto) forms.key = *key;
    if (*value != BytesForm::Auto) forms.value = *value;
    return forms;
}

/// Prints what a scan reads. Engine thread only.
class PrintingSink final : public consumer::ScanSink {
public:
    PrintingSink(Program& program, const consumer::ScanRequest& request, MessageForms forms)
        : program_(program), request_(request), printer_(program.out(), forms) {}

    base::Task<base::Result<void>> deliver(std::vector<consumer::Delivery> deliveries) override {
        for (const auto& delivery : deliveries)
            print(delivery);
        // A follower's reader waits for each line; a bounded scan may fill its buffer.
        if (request_.follow) program_.out().flush();
        if (program_.out().closed()) co_return base::fail(ErrorKind::Io, "stdout", "it takes nothing any more");
        co_return base::Result<void>{};
    }

    void event(consumer::ScanEvent event) override {
        std::visit([this](const auto& what) { tell(what); }, event);
    }

    /// Messages that could not be decoded as asked.
    std::int64_t undecodable() const noexcept { return printer_.undecodable(); }

private:
    void print(const consumer::Delivery& delivery) {
        const std::string& topic = request_.topics[delivery.topic].name;
        for (const auto& range : delivery.entries) {
            for (std::uint32_t i = 0; i < range.count; ++i) {
                printer_.print(topic, delivery.partition, *delivery.block, range.first + i);
            }
        }
    }

    std::string name(const consumer::Place& place) const {
        const std::string& topic = request_.topics[place.topic].name;
        return place.partition < 0 ? topic : base::to_string(base::TopicPartition{topic, place.partition});
    }

    void tell(const consumer::BadBatch& bad) {
        program_.out().error(bad.error);
        if (bad.skipped) return;
        program_.out().note("  --skip-corrupt steps over it");
        stopped_.push_back(bad.place);
    }
    void tell(const consumer::PartitionTrouble& trouble) {
        // A batch that stopped its partition has been told.
        if (std::ranges::find(stopped_, trouble.place) != stopped_.end()) return;
        base::Error error = trouble.error;
        const std::string partition = name(trouble.place);
        if (!error.where.starts_with(partition))
            error.where = error.where.empty() ? partition : partition + ": " + error.where;
        program_.out().error(error);
    }
    void tell(const consumer::PartitionRecovered& recovered) {
        program_.out().note(name(recovered.place) + " reads again");
    }
    void tell(const consumer::PartitionAdded& added) {
        program_.out().note(name(added.place) + " is new and is read too");
    }
    void tell(const consumer::TopicGone& gone) {
        const std::string& topic = request_.topics[gone.topic].name;
        program_.out().note(topic + (gone.new_id.is_zero()
                                         ? " was deleted"
                                         : " was deleted and created again: its old messages are gone, stopped"));
    }
    void tell(const consumer::TimeGoesBack& back) {
        program_.out().note(
            fmt::format("{}: timestamps go back at offset {}, so the order by time is not that of offsets",
                        name(back.place), back.offset));
    }
    void tell(const consumer::NoTimestamps& untimed) {
        std::vector<std::string> lacks;
        if (untimed.from) lacks.emplace_back("--from is taken by segment, so older ones may be shown too");
        if (untimed.to) lacks.emplace_back("--to leaves none out, so newer ones are shown too");
        if (untimed.order) lacks.emplace_back("there is nothing to order by");
        program_.out().note(fmt::format("{}: its records have no timestamps: {}", request_.topics[untimed.topic].name,
                                        fmt::join(lacks, "; ")));
    }
    void tell(const consumer::Gap& gap) {
        const std::string range = fmt::format("{}: offsets {} to {}", name(gap.place), gap.first, gap.end - 1);
        if (gap.kind == consumer::GapKind::Retention) {
            program_.out().note(range + " were deleted by retention before they could be read");
        } else if (gap.kind == consumer::GapKind::Truncated) {
            program_.out().note(range + " were cut off when the leader changed; they may be written anew");
        } else if (gap.kind == consumer::GapKind::Unsure) {
            program_.out().note(range +
                                " were not read: the partition was away at the begin, some may have come since");
        }
    }
    void tell(const consumer::CaughtUp&) {}
    void tell(const consumer::ScanStarted&) {}

    Program& program_;
    const consumer::ScanRequest& request_;
    MessagePrinter printer_;
    std::vector<consumer::Place> stopped_; // by a batch that cannot be read
};

std::string_view why(ScanEnd end) {
    switch (end) {
    case ScanEnd::Complete:
        return "complete";
    case ScanEnd::Limit:
        return "the limit was reached";
    case ScanEnd::Partial:
        return "not complete: some partitions could not be read to their end";
    case ScanEnd::Cancelled:
        return "not complete: interrupted";
    case ScanEnd::Refused:
        return "not complete: the output could not be written";
    case ScanEnd::Failed:
        return "not complete: nothing could be read";
    }
    return "not complete";
}

/// Offsets are counted against offsets: compaction and transactions leave some without a message. A tail has no total.
std::string summary_line(const consumer::ScanSummary& summary, bool follow, std::int64_t undecodable) {
    const auto& counts = summary.counts;
    const bool holes = summary.end == ScanEnd::Complete && !summary.complete();
    const std::string total = follow ? std::string() : fmt::format(" of {}", counts.total);
    return fmt::format(
        "scanned {}{} offsets, {} messages, matched {}, undecodable {}, batches that cannot be read {}: {}",
        counts.passed, total, counts.scanned, counts.delivered, undecodable, counts.undecodable + counts.corrupt,
        holes ? "not complete: batches that cannot be read were skipped" : why(summary.end));
}

int partial_code(const consumer::ScanSummary& summary) {
    const auto whole = [](const consumer::PartitionOutcome& outcome) {
        return !outcome.error;
    };
    if (std::ranges::any_of(summary.outcomes, whole)) return kPartly;
    return summary.counts.delivered > 0 ? kCutShort : kFailed;
}

/// Whether something is missing that was asked for, although the end or the limit was reached.
bool has_gaps(const consumer::ScanSummary& summary) {
    const auto failed = [](const consumer::PartitionOutcome& outcome) {
        return outcome.error.has_value();
    };
    return summary.counts.corrupt + summary.counts.undecodable > 0 || std::ranges::any_of(summary.outcomes, failed);
}

int code_of(Program& program, const consumer::ScanSummary& summary) {
    switch (summary.end) {
    case ScanEnd::Complete:
    case ScanEnd::Limit:
        return has_gaps(summary) ? kPartly : kDone;
    case ScanEnd::Partial:
        return partial_code(summary);
    case ScanEnd::Cancelled:
        return program.interrupted() ? kInterrupted : kCutShort;
    case ScanEnd::Refused:
        return program.out().closed() ? kDone : kFailed;
    case ScanEnd::Failed:
        break;
    }
    return summary.error ? exit_code(*summary.error) : kFailed;
}

std::string progress_line(const consumer::ScanProgress& progress, bool follow) {
    if (follow) return fmt::format("{} messages, following", progress.delivered); // there is no whole to be a part of
    const std::int64_t percent = progress.total > 0 ? progress.passed * 100 / progress.total : 0;
    return fmt::format("{} % of {} offsets, {} messages", percent, progress.total, progress.delivered);
}

/// Shows how far a scan has come, five times a second, until it is cancelled.
base::Task<void> show_progress(Program& program, std::shared_ptr<consumer::Scan> scan, bool follow) {
    while (co_await base::sleep(program.environment(), std::chrono::milliseconds(200)))
        program.out().progress(progress_line(scan->progress(), follow));
}

/// Says that the cluster is away, and that it is back. Of many failures in a row the first is told.
cluster::Subscription tell_of_the_cluster(Output& out, cluster::Cluster& cluster) {
    return cluster.listen([&out, away = false](const cluster::ClusterEvent& event) mutable {
        using Kind = cluster::ClusterEvent::Kind;
        if (event.kind == Kind::Reconnecting && !std::exchange(away, true)) {
            if (event.error) out.error(*event.error);
            out.note("no broker answers; tried again until one does");
        } else if (event.kind == Kind::Connected && std::exchange(away, false)) {
            out.note("the cluster answers again");
        }
    });
}

base::Task<int> consume(Program& program, std::shared_ptr<ConsumeOptions> options) {
    auto request = request_of(*options, program.environment().wall_now());
    if (!request) co_return program.fail(request.error());
    const auto forms = forms_of(*options, program.globals());
    if (!forms) co_return program.fail(forms.error());
    if (std::holds_alternative<consumer::FromLatest>(request->from) && !request->follow)
        program.out().note("--from " + options->from + ": nothing stands behind the end; --follow reads what comes");
    auto cluster = co_await program.connect();
    if (!cluster) co_return program.fail(cluster.error());
    auto scan = consumer::Scan::create(program.environment(), *cluster, *request);
    if (!scan) co_return program.fail(scan.error());
    PrintingSink sink(program, *request, *forms);
    const cluster::Subscription told = tell_of_the_cluster(program.out(), **cluster);
    base::Job progress = base::spawn(program.environment(), show_progress(program, *scan, request->follow));
    const consumer::ScanSummary summary = co_await (*scan)->run(sink);
    progress.cancel();
    co_await progress.join();
    program.out().flush();
    // Where there are outcomes, the errors of the partitions have been printed as they came.
    if (summary.end == ScanEnd::Failed && summary.error && summary.outcomes.empty())
        program.out().error(*summary.error);
    // Whoever closes a pipe has seen enough.
    const bool dismissed = program.out().closed() && !program.out().lost();
    if (!dismissed) program.out().note(summary_line(summary, request->follow, sink.undecodable()));
    co_return code_of(program, summary);
}

} // namespace

void add_consume_command(CLI::App& app, Choice& choice) {
    auto options = std::make_shared<ConsumeOptions>();
    auto* consume_app = app.add_subcommand("consume", "Read messages; it never joins a group and never commits");
    consume_app->add_option("TOPIC", options->topics, "Topics")->required();
    consume_app->add_option("--partitions", options->partitions, "Only these: 0,2-4");
    consume_app->add_option("--from", options->from, "oldest, latest, newest:N, offset:N or a time")
        ->capture_default_str();
    auto* to = consume_app->add_option("--to", options->to, "latest, offset:N or a time")->capture_default_str();
    consume_app->add_option("--limit", options->limit, "At most so many messages in all")->type_name("N");
    consume_app->add_flag("--follow", options->follow, "Go on with what arrives");
    consume_app->add_option("--isolation", options->isolation, "committed, or uncommitted")
        ->check(CLI::IsMember({"committed", "uncommitted"}))
        ->capture_default_str();
    consume_app->add_option("--order", options->order, "arrival, or time")
        ->check(CLI::IsMember({"arrival", "time"}))
        ->capture_default_str();
    consume_app->add_option("--key", options->key, "auto, text, json, hex or base64")->capture_default_str();
    consume_app->add_option("--value", options->value, "auto, text, json, hex or base64")->capture_default_str();
    consume_app->add_flag("--skip-corrupt", options->skip_corrupt,
                          "Step over batches that cannot be read, and count them");
    consume_app->callback([&choice, options, to] {
        options->to_given = to->count() > 0;
        choice.command = [options](Program& program) {
            return consume(program, options);
        };
    });
}

} // namespace odradek::cli
