// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cluster/shown/rows.h"

#include "base/json_writer.h"
#include "net/endpoint.h"
#include "session/MessagesSession.h"
#include "session/RatesSession.h"
#include "session/TopicsSession.h"
#include "session/TopicTraits.h"
#include "ui/views/PartitionLines.h"
#include "ui/views/TopicLines.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <stdexcept>

namespace odradek::testing {
namespace {

using session::ClusterSession;
using session::MessagesSession;

cluster::ClusterConfig configOf(const std::string& bootstrap) {
    auto endpoints = net::parse_endpoints(bootstrap);
    if (!endpoints) throw std::runtime_error(base::describe(endpoints.error()));
    cluster::ClusterConfig config;
    config.bootstrap = std::move(*endpoints);
    return config;
}

/// Runs the event loop until a condition holds; it is looked at on each of the object's signals of that name.
template <class Object, class Signal>
void waitFor(Object& object, Signal signal, const std::function<bool()>& holds) {
    if (holds()) return;
    QEventLoop loop;
    const auto connection = QObject::connect(&object, signal, &loop, [&] {
        if (holds()) loop.quit();
    });
    loop.exec(); // tidy: allow(nested-loop): a program without a window
    QObject::disconnect(connection);
}

int refuse(const base::Error& error) {
    std::fprintf(stderr, "shown_rows: %s\n", base::describe(error).c_str());
    return 1;
}

void writeBytes(base::JsonWriter& json, const std::optional<base::ByteView>& bytes) {
    if (!bytes) {
        json.null();
        return;
    }
    json.begin_object().key("base64").base64(*bytes).end_object();
}

} // namespace

Shown::Shown(const std::string& bootstrap) : cluster_(engine_, configOf(bootstrap)) {
    cluster_.open();
}

bool Shown::connected() {
    const auto settled = [this] {
        return cluster_.state() == ClusterSession::State::Connected || cluster_.error().has_value();
    };
    waitFor(cluster_, &ClusterSession::stateChanged, settled);
    if (cluster_.state() != ClusterSession::State::Connected) refuse(*cluster_.error());
    return cluster_.state() == ClusterSession::State::Connected;
}

void Shown::print(const models::RowModel& model, const QString& topic) const {
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject line;
        if (!topic.isEmpty()) line.insert(QStringLiteral("topic"), topic);
        for (const models::RowColumn& column : model.rowColumns())
            line.insert(column.head.id, models::cellText(column.cell(model.row(row).get())));
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
}

int Shown::topics() {
    if (!connected()) return 1;
    bool told = false;
    cluster_.refresh();
    QObject::connect(&cluster_, &ClusterSession::refreshFinished, &cluster_, [&told] { told = true; });
    waitFor(cluster_, &ClusterSession::refreshFinished, [&told] { return told; });
    session::TopicsSession topics(cluster_);
    session::TopicTraits traits(cluster_);
    views::TopicLines lines;
    models::RowModel model(views::topicColumns(lines.scale()), views::topicKey);
    model.setRows(lines.update(*topics.metadata(), {topics, traits, cluster_.rates()}, false));
    print(model, {});
    return 0;
}

int Shown::partitions(const QString& topic) {
    if (!connected()) return 1;
    session::TopicSession session(cluster_, topic);
    session.refresh();
    waitFor(session, &session::TopicSession::changed, [&] { return session.detail() || session.error(); });
    if (!session.detail()) return refuse(*session.error());
    const auto sizes = std::make_shared<views::BarScale>();
    models::RowModel model(views::partitionColumns(sizes), views::partitionKey);
    model.setRows(views::partitionRows(session.detail(), *sizes));
    print(model, topic);
    return 0;
}

int Shown::messages(const QString& topic, bool committed) {
    if (!connected()) return 1;
    MessagesSession messages(cluster_);
    const views::MessageSource source(messages);
    consumer::ScanRequest request;
    request.topics = {{topic.toStdString(), {}, {}}};
    request.from = consumer::FromOldest{};
    request.isolation = committed ? consumer::Isolation::Committed : consumer::Isolation::Uncommitted;
    messages.load(request);
    waitFor(messages, &MessagesSession::stateChanged, [&] { return messages.summary().has_value(); });
    for (qint64 row = 0; row < source.rowCount(); ++row)
        print(source, row);
    return 0;
}

void Shown::print(const views::MessageSource& source, qint64 row) {
    const session::MessageStore::Row at = source.at(row);
    if (at.kind != session::MessageStore::RowKind::Record) return;
    const records::RecordView record = at.block->entry(at.entry);
    std::string text;
    base::JsonWriter json(text);
    json.begin_object().member("topic", std::string_view(source.topicOf(at))).member("partition", at.place.partition);
    json.member("offset", record.offset).key("timestamp");
    if (record.timestamp_type == records::TimestampType::None) {
        json.null().key("timestampType").null();
    } else {
        const bool append = record.timestamp_type == records::TimestampType::Append;
        json.value(record.timestamp).member("timestampType", append ? "append" : "create");
    }
    json.key("key");
    writeBytes(json, record.key);
    json.key("value");
    writeBytes(json, record.value);
    json.key("headers").begin_array();
    for (const auto& header :
         record.header_count > 0 ? at.block->headers(at.entry) : std::vector<records::RecordHeader>()) {
        json.begin_array().bytes(header.name);
        writeBytes(json, header.value);
        json.end_array();
    }
    json.end_array().key("shown").begin_array();
    for (const int column : {views::MessageSource::Key, views::MessageSource::Value}) {
        const QByteArray words = source.copyText(row, column).toUtf8();
        json.value(std::string_view(words.constData(), std::size_t(words.size())));
    }
    json.end_array().end_object();
    std::puts(text.c_str());
}

} // namespace odradek::testing
