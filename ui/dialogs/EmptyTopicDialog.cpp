// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/EmptyTopicDialog.h"

#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/ManyEnds.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/PageParts.h"
#include "ui/views/RangeText.h"
#include "ui/views/RowTable.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldNote.h"
#include "ui/widgets/FigureStrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace odradek::dialogs {
namespace {

namespace format = models::format;

/// How large the dialog opens.
constexpr QSize kSize{800, 520};
/// How wide the field of partitions is.
constexpr int kField = 200;

std::vector<admin::WriteResult> resultsOf(const std::vector<admin::EmptiedPartition>& partitions) {
    std::vector<admin::WriteResult> results;
    for (const auto& partition : partitions)
        results.push_back(partition.result);
    return results;
}

} // namespace

EmptyTopicDialog::EmptyTopicDialog(const QString& topic, const Place& place, QWidget* parent)
    : Dialog(tr("Empty topic"), place, parent),
      topic_(topic),
      place_(place),
      partitions_(new QLineEdit),
      note_(new widgets::FieldNote(partitions_)),
      strip_(new widgets::FigureStrip),
      table_(new views::RowTable(doomedRecordColumns(), doomedRecordKey, tr("Partitions to empty"))) {
    setContent(buildContent(), false);
    resize(style::scaled(kSize.width()), style::scaled(kSize.height()));
    setAction(tr("Empty topic"), Act::Destroys, style::Icon::Delete);
    table_->empty().setMessage(style::Icon::Busy, tr("Loading…"), tr("Asking the leaders for their offsets."));
    connect(partitions_, &QLineEdit::textChanged, this, &EmptyTopicDialog::choose);
    setBusy(Wait::Reads, tr("Looking what is in it…"));
}

QWidget* EmptyTopicDialog::buildContent() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const views::Bar bar = views::makeBar(content);
    auto* caption = widgets::plainLabel(tr("&Partitions"), style::uiFont(style::kSmallPx), style::Token::Text2);
    caption->setBuddy(partitions_);
    partitions_->setPlaceholderText(tr("all, or as 0, 2-4"));
    partitions_->setAccessibleName(tr("Partitions"));
    partitions_->setFixedWidth(style::scaled(kField));
    style::setBarControl(partitions_);
    bar.layout->addWidget(caption);
    bar.layout->addWidget(partitions_);
    bar.layout->addWidget(note_, 1);
    bar.layout->addStretch(1);
    column->addWidget(strip_);
    column->addWidget(bar.widget);
    column->addWidget(table_, 1);
    return content;
}

QString EmptyTopicDialog::emptiedText(int done) {
    return tr("%Ln partition(s) emptied", nullptr, done);
}

void EmptyTopicDialog::setPlan(const base::Result<std::vector<admin::DoomedRecords>>& plan) {
    if (!plan) {
        table_->empty().setMessage(style::Icon::Error, tr("Nothing can be deleted"), {});
        setWhyNot(tr("Nothing can be deleted."));
        return refuse(tr("This topic cannot be emptied"), plan.error());
    }
    lines_.clear();
    for (const admin::DoomedRecords& doomed : *plan)
        lines_.push_back({doomed, {}});
    setReady();
    choose();
}

std::vector<DoomedRecordLine> EmptyTopicDialog::chosen() const {
    std::vector<DoomedRecordLine> lines;
    for (const DoomedRecordLine& line : lines_) {
        const auto partition = line.plan.partition.partition;
        if (wanted_.empty() || std::ranges::binary_search(wanted_, partition)) lines.push_back(line);
    }
    return lines;
}

std::vector<admin::DoomedRecords> EmptyTopicDialog::doomed() const {
    std::vector<admin::DoomedRecords> plan;
    for (const DoomedRecordLine& line : chosen())
        if (!line.plan.error && line.records() > 0) plan.push_back(line.plan);
    return plan;
}

// Another choice is another plan: a name that was typed for the one before counts no more.
void EmptyTopicDialog::choose() {
    if (isBusy() || isOver()) return;
    const auto typed = views::typedPartitions(partitions_->text());
    using Weight = widgets::FieldNote::Weight;
    note_->setNote(Weight::Error, typed ? QString() : typed.error());
    wanted_ = typed.value_or(std::vector<base::PartitionId>{});
    if (typed &&
        std::ranges::any_of(wanted_, [this](auto one) { return one < 0 || std::size_t(one) >= lines_.size(); }))
        note_->setNote(Weight::Error, tr("It has the partitions 0 to %1.").arg(qint64(lines_.size()) - 1));
    showLines();
    const auto plan = doomed();
    const auto count = int(plan.size());
    setAction(count == int(lines_.size()) || count == 0 ? tr("Empty topic")
                                                        : tr("Empty %Ln partition(s)", nullptr, count),
              Act::Destroys, style::Icon::Delete);
    setWhyNot(!note_->words().isEmpty() ? note_->words()
              : plan.empty()            ? tr("There is nothing to delete.")
                                        : QString());
    if (place_.environment == style::Environment::Prod) askName(topic_, tr("Type %1 to delete its messages in"));
    showChecks();
}

void EmptyTopicDialog::showLines() {
    std::vector<models::Row> rows;
    qint64 records = 0;
    qint64 partitions = 0;
    for (const DoomedRecordLine& line : chosen()) {
        records += line.plan.error ? 0 : line.records();
        partitions += !line.plan.error && line.records() > 0 ? 1 : 0;
        rows.push_back(std::make_shared<const DoomedRecordLine>(line));
    }
    strip_->setFigures({{tr("Messages"), format::count(records), tr("gaps counted")},
                        {tr("Partitions"), format::count(partitions), tr("of %1").arg(format::count(lines_.size()))}});
    if (rows.empty()) table_->empty().setMessage(style::Icon::Null, tr("No such partition"), note_->words());
    table_->model().setRows(std::move(rows));
}

void EmptyTopicDialog::showChecks() {
    using State = Check::State;
    QList<Check> list{{State::Warning, tr("Nothing brings the messages back.")},
                      {State::Note, tr("The topic, its settings and commits stay; what comes from now on stays too.")}};
    const auto failed = std::ranges::count_if(lines_, [](const auto& line) { return line.plan.error.has_value(); });
    if (failed > 0)
        list.append(
            {State::Warning, tr("Of %Ln partition(s) the offsets are not known: left alone.", nullptr, int(failed))});
    checks().setChecks(list);
}

void EmptyTopicDialog::setEmptying() {
    setBusy(Wait::Stoppable, tr("Deleting messages of %Ln partition(s)…", nullptr, int(doomed().size())));
}

void EmptyTopicDialog::setDone(quint64 done, quint64 total) {
    setProgress(tr("%1 of %2 partitions").arg(format::count(qint64(done)), format::count(qint64(total))));
}

void EmptyTopicDialog::setResults(const base::Result<std::vector<admin::EmptiedPartition>>& results) {
    if (!results) return refuse(tr("No message was deleted"), results.error());
    for (const admin::EmptiedPartition& emptied : *results) {
        const auto line = std::ranges::find_if(
            lines_, [&emptied](const auto& one) { return one.plan.partition == emptied.partition; });
        if (line != lines_.end()) line->result = emptied;
    }
    const auto ends = resultsOf(*results);
    const EndCounts counts = countEnds(ends);
    setOutcome(endsKind(counts), endsText(counts, emptiedText(counts.done)), firstTrouble(ends));
    checks().setChecks({});
    askNoName();
    // The results are there to be read.
    content()->setEnabled(true);
    partitions_->setEnabled(false);
    showLines();
}

} // namespace odradek::dialogs
