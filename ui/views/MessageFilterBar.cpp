// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MessageFilterBar.h"

#include "ui/models/TimeFormat.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/views/MessageFilter.h"
#include "ui/views/PageParts.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/Picker.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace odradek::views {

MessageFilterBar::MessageFilterBar(MessageFilter& filter, widgets::TableView& table, QWidget* parent)
    : QWidget(parent),
      filter_(filter),
      text_(new widgets::FilterBar(tr("Filter the loaded messages by a text in key, value or header"), this)),
      sensitive_(widgets::ghostButton(QStringLiteral("Aa"))) {
    const Bar bar = makeBar(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1); // the hair line
    column->addWidget(bar.widget);
    sensitive_->setCheckable(true);
    sensitive_->setToolTip(tr("Match case"));
    sensitive_->setAccessibleName(tr("Match case"));
    text_->setToolTip(tr("Rows that are loaded are searched, of each part its first 8 MiB."));
    bar.layout->addWidget(text_, 1);
    bar.layout->addWidget(sensitive_);
    bar.layout->addWidget(timesPicker());
    bar.layout->addWidget(columnsButton(table));
    text_->keepAs(QStringLiteral("messages"));
    text_->leadTo(table);
    connect(text_, &widgets::FilterBar::filterWanted, this, &MessageFilterBar::apply);
    connect(sensitive_, &QPushButton::toggled, this, &MessageFilterBar::apply);
    connect(&filter_, &MessageFilter::finished, this, &MessageFilterBar::showCount);
    connect(&filter_, &MessageFilter::counted, this, &MessageFilterBar::showCount);
}

// It shows the program's one switch, and asks for the menu that sets it.
QWidget* MessageFilterBar::timesPicker() {
    auto* picker = new widgets::Picker({}, this);
    auto& times = models::TimeFormat::instance();
    const auto show = [picker, &times] {
        picker->setValueText(times.word());
    };
    picker->setCaptionIcon(style::Icon::Zone);
    picker->setSpokenCaption(tr("Times"));
    picker->setToolTip(tr("How times are written, everywhere in the program"));
    picker->setCustomPopup(true);
    show();
    connect(&times, &models::TimeFormat::changed, picker, show);
    connect(picker, &widgets::Picker::popupWanted, this, &MessageFilterBar::timesMenuWanted);
    return picker;
}

// A hair line parts the bars from what they are about.
void MessageFilterBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    style::drawHairLine(painter, {0, height() - 1, width(), 1}, style::color(style::Token::Line));
}

void MessageFilterBar::apply() {
    const auto sensitivity = sensitive_->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    filter_.setMatch(TextMatch(text_->text(), sensitivity));
    Q_EMIT edited();
}

void MessageFilterBar::clear() {
    text_->setText({});
}

void MessageFilterBar::setTotal(qint64 records) {
    total_ = records;
    showCount();
}

void MessageFilterBar::showCount() {
    if (filter_.isLooking()) return;
    // What is typed may be ahead of what is shown.
    if (filter_.match().text() == text_->text()) text_->setValid(filter_.rowCount(), total_);
}

QJsonObject MessageFilterBar::saveState() const {
    return {{QStringLiteral("text"), text_->text()}, {QStringLiteral("matchCase"), sensitive_->isChecked()}};
}

void MessageFilterBar::restoreState(const QJsonObject& state) {
    sensitive_->setChecked(state.value(QStringLiteral("matchCase")).toBool());
    text_->setText(state.value(QStringLiteral("text")).toString());
}

} // namespace odradek::views
