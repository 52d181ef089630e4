// SPDX-License-Identifier: GPL-3.0-or-later
// Views alone: great values from the call to the pixels, and the lines of ten thousand topics, in milliseconds.
#include "records/batch_builder.h"
#include "records/decode.h"
#include "session/ClusterSession.h"
#include "session/Engine.h"
#include "session/RatesSession.h"
#include "session/TopicsSession.h"
#include "session/TopicTraits.h"
#include "tests/bench/measure.h"
#include "tests/ui/support/Snapshots.h"
#include "ui/style/Theme.h"
#include "ui/views/MessageDetail.h"
#include "ui/views/PayloadView.h"
#include "ui/views/TopicLines.h"

#include <QApplication>

#include <cstdio>

namespace {

using namespace odradek;
using bench::wall_seconds;

constexpr std::size_t kMega = 1'000'000;

/// Milliseconds that something takes.
double timed(const std::function<void()>& what) {
    const double begin = wall_seconds();
    what();
    return (wall_seconds() - begin) * 1e3;
}

/// Milliseconds until a view shows a value.
double shown(QWidget& view, const std::function<void()>& show) {
    view.resize(500, 400);
    view.show();
    view.grab();
    return timed([&] {
        show();
        view.grab();
    });
}

double shown(const std::string& value) {
    views::PayloadView view;
    return shown(view, [&] { view.setBytes(base::as_bytes(value), false); });
}

double recordShown(const std::string& value) {
    records::BatchBuilder builder{records::BatchOptions{}};
    records::NewRecord record;
    record.value = base::as_bytes(value);
    (void)builder.append(record);
    const auto batch = records::WireBatch::parse(builder.finish().value());
    const std::shared_ptr<const records::RecordBlock> block = records::decode(*batch).value();
    views::MessageDetail detail;
    return shown(detail, [&] { detail.showRecord(block, 0, 3); });
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    style::Theme::instance().install(application);
    (void)shown(std::string("the fonts and icons of the first one"));
    const std::string line(kMega, 'x');
    const double plain = shown(line);
    const double document = shown("{\"a\":\"" + line + "\"}");
    const double deep = shown(std::string(kMega, '[') + "9007199254740993" + std::string(kMega, ']'));
    const double great = recordShown(std::string(100 * kMega, 'y'));

    session::Engine engine;
    session::ClusterSession cluster(engine, {});
    const session::TopicsSession figures(cluster);
    const session::TopicTraits traits(cluster);
    const auto snapshot = testing::snapshot(3, testing::ten_thousand_topics());
    views::TopicLines lines;
    std::vector<models::Row> rows;
    const auto update = [&] {
        rows = lines.update(snapshot, {figures, traits, cluster.rates()}, true);
    };
    const double first = timed(update);
    const double again = timed(update);
    if (rows.size() != 10'000) {
        std::fprintf(stderr, "bench_views: not every topic has a line\n");
        return 1;
    }
    std::printf("{\"value.line\":%.4f,\"value.document\":%.4f,\"value.deep\":%.4f,\"value.100MB\":%.4f,"
                "\"topics.first\":%.4f,\"topics.again\":%.4f}\n",
                plain, document, deep, great, first, again);
    return 0;
}
