// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MessageDetail.h"

#include "ui/models/Format.h"
#include "ui/models/RowSource.h"
#include "ui/models/TimeFormat.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/views/ErrorText.h"
#include "ui/views/FactLines.h"
#include "ui/views/MessageSource.h"
#include "ui/views/Payload.h"
#include "ui/views/PayloadView.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedText.h"
#include "ui/widgets/FindBar.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/SubTabs.h"
#include "ui/widgets/TableView.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace odradek::views {
namespace {

namespace format = models::format;
using records::TimestampType;

enum Tab : int { Value, Key, Headers, Hex, Record };

QLabel* monoLabel() {
    return widgets::plainLabel({}, style::monoFont());
}

QString typeWord(TimestampType type) {
    return type == TimestampType::Append ? QStringLiteral("LogAppendTime") : QStringLiteral("CreateTime");
}

/// The head, with the hair line that parts it from what it is about. GUI thread.
class Head final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(0, height() - 1, width(), 1, style::color(style::Token::Line));
    }
};

/// What there is to say of a record, two facts a row; one a row where a pane is too narrow for the time. GUI thread.
class Facts final : public QWidget {
public:
    /// A fact by its caption.
    struct Fact {
        QString caption{};
        QWidget* value = nullptr;
    };

    Facts(const std::array<Fact, 4>& facts, QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
        const int pad = style::scaled(style::metric::kPadBar);
        grid_->setContentsMargins(pad, style::scaled(10), pad, style::scaled(10));
        grid_->setHorizontalSpacing(style::scaled(style::metric::kGap));
        grid_->setVerticalSpacing(style::scaled(5));
        grid_->setColumnStretch(1, 1);
        for (size_t i = 0; i < facts.size(); ++i) {
            captions_[i] = widgets::plainLabel(facts[i].caption, style::uiFont(style::kSmallPx), style::Token::Text3);
            values_[i] = facts[i].value;
        }
        put();
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        fit();
    }
    // What is said is longer or shorter now.
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) fit();
        return QWidget::event(event);
    }

private:
    // Without the first value whole its milliseconds would be cut, which read as another time.
    void fit() {
        const auto widest = [this](size_t one, size_t other) {
            return std::max(captions_[one]->sizeHint().width(), captions_[other]->sizeHint().width());
        };
        const QMargins margins = grid_->contentsMargins();
        const int wanted = margins.left() + margins.right() + 3 * grid_->horizontalSpacing() + widest(0, 2) +
                           widest(1, 3) + values_[0]->sizeHint().width() + values_[1]->minimumSizeHint().width();
        if (std::exchange(narrow_, width() < wanted) != narrow_) put();
    }

    void put() {
        for (size_t i = 0; i < values_.size(); ++i) {
            const int row = int(narrow_ ? i : i / 2);
            const int column = narrow_ || i % 2 == 0 ? 0 : 2;
            grid_->removeWidget(captions_[i]);
            grid_->removeWidget(values_[i]);
            grid_->addWidget(captions_[i], row, column);
            grid_->addWidget(values_[i], row, column + 1);
        }
    }

    QGridLayout* grid_;
    std::array<QWidget*, 4> captions_{};
    std::array<QWidget*, 4> values_{};
    bool narrow_ = false;
};

/// All bytes of a record one after the other, as the hex page shows them: key, then value.
QByteArray recordBytes(const records::RecordView& record) {
    QByteArray bytes;
    for (const auto& part : {record.key, record.value}) {
        if (part)
            bytes.append(reinterpret_cast<const char*>(part->data()),
                         qsizetype(std::min<std::size_t>(part->size(), size_t(kDetailPreview))));
    }
    return bytes;
}

} // namespace

MessageDetail::MessageDetail(QWidget* parent)
    : QWidget(parent),
      partition_(widgets::plainLabel({}, style::uiFont(style::kBodyPx, QFont::DemiBold))),
      offset_(widgets::plainLabel({}, style::monoFont(style::kBodyPx, QFont::DemiBold))),
      time_(monoLabel()),
      zone_(new widgets::ElidedText({}, style::monoFont(), style::Token::Text)),
      key_(new widgets::ElidedText({}, style::monoFont(), style::Token::Text)),
      size_(new widgets::ElidedText({}, style::monoFont(), style::Token::Text)),
      tabs_(new widgets::SubTabs(this)),
      findBar_(new widgets::FindBar(this)),
      pages_(new QStackedWidget(this)),
      value_(new PayloadView),
      keyView_(new PayloadView),
      headers_(new widgets::TableView),
      hex_(new widgets::HexView),
      record_(new widgets::TableView),
      headerModel_(new models::RowModel(headerColumns(), factKey, this)),
      recordModel_(new models::RowModel(factColumns(), factKey, this)),
      headerSource_(new models::RowSource(headerModel_, this)),
      recordSource_(new models::RowSource(recordModel_, this)) {
    headers_->setSource(headerSource_);
    headers_->setAccessibleName(tr("Headers"));
    record_->setSource(recordSource_);
    record_->setAccessibleName(tr("Record and batch"));
    for (const QString& name : {tr("Value"), tr("Key"), tr("Headers"), tr("Hex"), tr("Record")})
        tabs_->addPage(name);
    for (QWidget* page : std::initializer_list<QWidget*>{value_, keyView_, headers_, hex_, record_})
        pages_->addWidget(page);
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(buildHead());
    facts_ = buildFacts();
    column_->addWidget(facts_);
    column_->addWidget(tabs_);
    column_->addWidget(findBar_);
    column_->addWidget(pages_, 1);
    setMinimumWidth(qMax(style::scaled(280), value_->leastWidth()));
    setMinimumHeight(style::scaled(120));
    connectParts();
}

MessageDetail::~MessageDetail() {
    findBar_->disconnect(this);
    headers_->setSource(nullptr);
    record_->setSource(nullptr);
}

void MessageDetail::connectParts() {
    connect(tabs_, &widgets::SubTabs::currentChanged, this, &MessageDetail::showTab);
    connect(findBar_, &widgets::FindBar::sought, this, &MessageDetail::seek);
    connect(findBar_, &widgets::FindBar::stepWanted, this, &MessageDetail::findStep);
    connect(findBar_, &widgets::FindBar::closed, this, &MessageDetail::endFind);
    for (PayloadView* view : {value_, keyView_}) {
        connect(view, &PayloadView::findWanted, this, &MessageDetail::openFind);
        connect(view, &PayloadView::viewChanged, this, &MessageDetail::seek);
    }
    // Times follow the program's switch while a message is shown.
    connect(&models::TimeFormat::instance(), &models::TimeFormat::changed, this, [this] {
        if (block_) showRecord(block_, entry_, shownPartition_);
    });
}

QWidget* MessageDetail::buildHead() {
    auto* head = new Head(this);
    head->setFixedHeight(style::scaled(style::metric::kBar));
    auto* row = new QHBoxLayout(head);
    head_ = row;
    const int pad = style::scaled(style::metric::kPadBar);
    row->setContentsMargins(pad, 0, pad / 2, 0);
    auto* previous = widgets::iconButton(style::Icon::SortAsc, tr("Message before"));
    auto* next = widgets::iconButton(style::Icon::SortDesc, tr("Message after"));
    pin_ = widgets::iconButton(style::Icon::Pin, tr("Keep this message while others are chosen"));
    pin_->setCheckable(true);
    auto* close = widgets::iconButton(style::Icon::Close, tr("Close the detail"));
    row->addWidget(partition_);
    row->addWidget(widgets::plainLabel(tr("offset"), style::uiFont(style::kSmallPx), style::Token::Text3));
    row->addWidget(offset_);
    row->addStretch();
    for (auto* button : {previous, next, pin_, close})
        row->addWidget(button);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(close, &QToolButton::clicked, this, &MessageDetail::closeWanted);
    return head;
}

QWidget* MessageDetail::buildFacts() {
    // A long key must not widen the pane: it is cut, and whole on its own page.
    key_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    key_->setElide(Qt::ElideRight);
    time_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return new Facts({{{tr("Time"), time_}, {tr("Zone"), zone_}, {tr("Key"), key_}, {tr("Size"), size_}}}, this);
}

void MessageDetail::clear() {
    unpin();
    block_.reset();
    hide();
}

void MessageDetail::setCompact(bool compact) {
    facts_->setVisible(!compact);
    if (compact == (head_->indexOf(tabs_) >= 0)) return;
    // The place of the stretch in the head, before the buttons.
    constexpr int kBehindOffset = 3;
    if (compact)
        head_->insertWidget(kBehindOffset, tabs_, 1);
    else
        column_->insertWidget(column_->indexOf(findBar_), tabs_);
}

QSize MessageDetail::sizeHint() const {
    return {style::scaled(style::metric::kDetail), style::scaled(200)};
}

bool MessageDetail::isPinned() const {
    return pin_->isChecked();
}

void MessageDetail::unpin() {
    pin_->setChecked(false);
}

// What is not there is not to be taken for a text of the same letters.
void MessageDetail::showKey(const std::optional<base::ByteView>& key) {
    const PayloadKind kind = payloadKind(key);
    const bool there = kind != PayloadKind::Null && kind != PayloadKind::Empty;
    QFont absent = style::uiFont(style::kSmallPx);
    absent.setItalic(true);
    key_->setLook(there ? style::monoFont() : absent, there ? style::Token::Text : style::Token::Text3);
    key_->setText(there                       ? models::cellText(payloadCell(key, false, true))
                  : kind == PayloadKind::Null ? tr("null")
                                              : tr("empty"));
}

void MessageDetail::showTab(int index) {
    pages_->setCurrentIndex(index);
    seek();
}

// What of the tab in front can be searched; nullptr for the tables.
QWidget* MessageDetail::findable() const {
    switch (pages_->currentIndex()) {
    case Value:
        return value_->currentView();
    case Key:
        return keyView_->currentView();
    case Hex:
        return hex_;
    default:
        return nullptr;
    }
}

// Looks anew: the text, the message, the form or the tab is another one.
void MessageDetail::seek() {
    if (findBar_->isHidden()) return;
    const auto found = finder_.find(findable(), findBar_->text());
    findBar_->setCount(found.current, found.total, found.more);
}

void MessageDetail::openFind() {
    if (findable() == nullptr) tabs_->setCurrentIndex(Value);
    findBar_->open();
}

void MessageDetail::findStep(bool backwards) {
    if (findBar_->isHidden() || findBar_->text().isEmpty()) return openFind();
    const auto found = finder_.step(backwards);
    findBar_->setCount(found.current, found.total, found.more);
}

void MessageDetail::endFind() {
    finder_.clear();
    if (auto* view = findable()) view->setFocus();
}

// Ctrl+F is the page's filter elsewhere; where a message is read it finds in that.
bool MessageDetail::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void MessageDetail::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) return openFind();
    QWidget::keyPressEvent(event);
}

void MessageDetail::showRecord(std::shared_ptr<const records::RecordBlock> block, quint32 entry, int partition) {
    block_ = std::move(block);
    entry_ = entry;
    shownPartition_ = partition;
    const records::RecordView record = block_->entry(entry);
    const auto& times = models::TimeFormat::instance();
    partition_->setText(tr("Partition %1").arg(partition));
    offset_->setText(format::count(record.offset));
    const bool timed = isTimed(record);
    time_->setText(timed ? times.dateTime(record.timestamp, QDateTime::currentMSecsSinceEpoch()) : tr("none"));
    time_->setToolTip(timed ? format::plainToolTip(timeTip(record)) : QString());
    zone_->setText(timed ? times.word() % QStringLiteral(", ") % typeWord(record.timestamp_type) : QString());
    showKey(record.key);
    size_->setText(format::bytes(recordSize(*block_, entry)) % QStringLiteral(", ") %
                   QString::fromStdString(std::string(records::name(block_->header().codec))));
    value_->setBytes(record.value, record.key.has_value() && !record.value, block_);
    keyView_->setBytes(record.key, false, block_);
    hex_->setBytes(recordBytes(record));
    showHeaders();
    showRecordFacts();
    seek();
}

void MessageDetail::showHeaders() {
    headerModel_->setRows(headerRows(*block_, entry_));
    tabs_->setCount(Headers, headerModel_->rowCount() > 0 ? QString::number(headerModel_->rowCount()) : QString());
}

void MessageDetail::showRecordFacts() {
    recordModel_->setRows(recordRows(*block_, entry_));
}

void MessageDetail::showBadBatch(const consumer::BadBatch& bad) {
    block_.reset();
    partition_->setText(tr("Partition %1").arg(bad.place.partition));
    offset_->setText(format::count(bad.first));
    time_->setText(tr("not known"));
    zone_->setText({});
    key_->setLook(style::uiFont(style::kSmallPx), style::Token::Text);
    key_->setText(errorText(bad.error));
    size_->setText(format::bytes(qint64(bad.raw.size())));
    const auto raw = std::make_shared<const base::SharedBytes>(bad.raw);
    value_->setBytes(raw->view(), false, raw);
    keyView_->setBytes(std::nullopt, false);
    hex_->setBytes(QByteArray(reinterpret_cast<const char*>(bad.raw.view().data()),
                              qsizetype(std::min<std::size_t>(bad.raw.size(), size_t(kDetailPreview)))));
    headerModel_->setRows({});
    recordModel_->setRows({});
    tabs_->setCount(Headers, {});
    tabs_->setCurrentIndex(Hex);
}

} // namespace odradek::views
