// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DeleteTopicsDialog.h"

#include "session/TopicReaders.h"
#include "session/TopicsSession.h"
#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/ManyEnds.h"
#include "ui/models/Format.h"
#include "ui/style/Metrics.h"
#include "ui/views/RowTable.h"
#include "ui/widgets/FigureStrip.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace odradek::dialogs {
namespace {

namespace format = models::format;

/// How large the dialog opens.
constexpr QSize kSize{980, 480};
/// Of how many topics figures are asked for: more than are looked at before one decides.
constexpr qsizetype kMostFigures = 300;

bool stays(const DoomedTopicLine& line) {
    return line.internal || line.gone;
}

/// A figure of the strip; empty while some of its parts are on their way.
template <class Part>
QString sumOf(const std::vector<DoomedTopicLine>& lines, Part part, QString (*write)(qint64)) {
    qint64 sum = 0;
    for (const DoomedTopicLine& line : lines) {
        if (stays(line)) continue;
        if (!line.asked) return {};
        sum += (line.*part).value_or(0);
    }
    return write(sum);
}

} // namespace

DeleteTopicsDialog::DeleteTopicsDialog(session::ClusterSession& cluster, const QStringList& topics, const Place& place,
                                       QWidget* parent)
    : Dialog(topics.size() == 1 ? tr("Delete topic") : tr("Delete topics"), place, parent),
      cluster_(cluster),
      figures_(new session::TopicsSession(cluster, this)),
      strip_(new widgets::FigureStrip),
      table_(new views::RowTable(doomedTopicColumns(), doomedTopicKey, tr("Topics to delete"))) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip_);
    column->addWidget(table_, 1);
    setContent(content, false);
    resize(style::scaled(kSize.width()), style::scaled(kSize.height()));
    takeTopics(topics);
    const auto going = doomed();
    setAction(going.size() == 1 ? tr("Delete topic") : tr("Delete %Ln topics", nullptr, int(going.size())),
              Act::Destroys, style::Icon::Delete);
    if (going.empty()) setWhyNot(tr("None of them can be deleted."));
    if (place.environment == style::Environment::Prod && !going.empty())
        askName(nameToType(going),
                going.size() == 1 ? tr("Type %1 to delete the topic in") : tr("Type %1 to delete the topics in"));
    askFor(topics);
    showLines();
}

DeleteTopicsDialog::~DeleteTopicsDialog() {
    // What they tell while they go has no dialog to be shown in.
    figures_->disconnect(this);
    if (readers_ != nullptr) readers_->disconnect(this);
}

QString DeleteTopicsDialog::deletedText(int done) {
    return tr("%Ln topic(s) deleted", nullptr, done);
}

QString DeleteTopicsDialog::nameToType(const std::vector<admin::DoomedTopic>& topics) {
    if (topics.size() == 1) return QString::fromStdString(topics.front().name);
    return tr("delete %Ln topics", "what is typed to delete them", int(topics.size()));
}

void DeleteTopicsDialog::takeTopics(const QStringList& topics) {
    const auto& metadata = *cluster_.metadata();
    for (const QString& name : topics) {
        DoomedTopicLine line;
        line.topic = name;
        const auto known = metadata.find_topic(name.toStdString());
        line.gone = known == nullptr;
        if (known != nullptr) {
            line.internal = known->internal;
            line.partitions = qint64(known->partitions.size());
            ids_.emplace(name, known->id);
        }
        lines_.push_back(std::move(line));
    }
}

void DeleteTopicsDialog::askFor(const QStringList& topics) {
    connect(figures_, &session::TopicsSession::figuresChanged, this, &DeleteTopicsDialog::showLines);
    figures_->want(topics.first(qMin(topics.size(), kMostFigures)));
    if (doomed().empty()) return;
    readers_ = new session::TopicReaders(cluster_, topics, this);
    connect(readers_, &session::TopicReaders::changed, this, &DeleteTopicsDialog::showLines);
}

std::vector<admin::DoomedTopic> DeleteTopicsDialog::doomed() const {
    std::vector<admin::DoomedTopic> topics;
    for (const DoomedTopicLine& line : lines_)
        if (!stays(line)) topics.push_back({line.topic.toStdString(), ids_.at(line.topic)});
    return topics;
}

void DeleteTopicsDialog::showLines() {
    std::vector<models::Row> rows;
    qsizetype number = 0;
    for (DoomedTopicLine& line : lines_) {
        const auto* known = figures_->figures(line.topic.toStdString());
        line.asked = known != nullptr || ++number > kMostFigures;
        if (known != nullptr) {
            line.messages = known->messages;
            line.size = known->size;
        }
        if (readers_ != nullptr && readers_->isKnown()) line.groups = readers_->groupsOf(line.topic);
        rows.push_back(std::make_shared<const DoomedTopicLine>(line));
    }
    table_->model().setRows(std::move(rows));
    showFigures();
    showChecks();
}

int DeleteTopicsDialog::groupCount() const {
    QSet<QString> groups;
    for (const DoomedTopicLine& line : lines_)
        for (const QString& group : line.groups.value_or(QStringList()))
            groups.insert(group);
    return int(groups.size());
}

void DeleteTopicsDialog::showFigures() {
    qint64 partitions = 0;
    for (const DoomedTopicLine& line : lines_)
        partitions += stays(line) ? 0 : line.partitions;
    using Line = DoomedTopicLine;
    strip_->setFigures({{tr("Topics"), format::count(qint64(doomed().size()))},
                        {tr("Partitions"), format::count(partitions)},
                        {tr("Messages"), sumOf(lines_, &Line::messages, format::count)},
                        {tr("Size"), sumOf(lines_, &Line::size, format::bytes)}});
}

void DeleteTopicsDialog::showChecks() {
    if (isOver()) return;
    using State = Check::State;
    QList<Check> list{{State::Warning, tr("Messages, settings and commits go too; nothing brings them back.")}};
    const auto left = std::ranges::count_if(lines_, stays);
    if (left > 0) list.append({State::Note, tr("%Ln of them stay(s).", nullptr, int(left))});
    if (readers_ != nullptr && !readers_->isKnown()) {
        list.append({State::Busy, tr("Looking for groups that read them…")});
    } else if (const int groups = groupCount(); groups > 0) {
        list.append({State::Warning, tr("%Ln group(s) have commits in them.", nullptr, groups)});
    } else if (readers_ != nullptr && readers_->isComplete()) {
        list.append({State::Ok, tr("No group has commits in them.")});
    }
    if (readers_ != nullptr && readers_->isKnown() && !readers_->isComplete())
        list.append({State::Note, tr("Not every group could be looked at.")});
    checks().setChecks(list);
}

void DeleteTopicsDialog::setDeleting() {
    const auto count = int(doomed().size());
    setBusy(count == 1 ? Wait::Sent : Wait::Stoppable, tr("Deleting %Ln topic(s)…", nullptr, count));
}

void DeleteTopicsDialog::setDone(quint64 done, quint64 total) {
    setProgress(tr("%1 of %2").arg(format::count(qint64(done)), format::count(qint64(total))));
}

void DeleteTopicsDialog::setResults(const base::Result<std::vector<admin::WriteResult>>& results) {
    if (!results) return refuse(tr("Nothing was deleted"), results.error());
    for (const admin::WriteResult& result : *results) {
        const auto line = std::ranges::find(lines_, QString::fromStdString(result.subject), &DoomedTopicLine::topic);
        if (line != lines_.end()) line->result = result;
    }
    const EndCounts counts = countEnds(*results);
    setOutcome(endsKind(counts), endsText(counts, deletedText(counts.done)), firstTrouble(*results));
    checks().setChecks({});
    askNoName();
    // The results are there to be read.
    content()->setEnabled(true);
    showLines();
}

} // namespace odradek::dialogs
