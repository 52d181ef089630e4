// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SettingRows.h"

#include "ui/dialogs/SettingRow.h"
#include "ui/models/Format.h"
#include "ui/style/Metrics.h"
#include "ui/views/FindingText.h"
#include "ui/widgets/Buttons.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace odradek::dialogs {

SettingRows::SettingRows(QWidget* parent)
    : QWidget(parent),
      column_(new QVBoxLayout(this)),
      add_(widgets::ghostButton(tr("Another setting"), style::Icon::Add)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(style::scaled(style::metric::kGap));
    column_->addWidget(add_, 0, Qt::AlignLeft);
    setFocusProxy(add_);
    connect(add_, &QPushButton::clicked, this, &SettingRows::addRow);
    for (const char* name : {"cleanup.policy", "retention.ms"})
        insert(QLatin1StringView(name), {});
}

void SettingRows::setSettings(const std::map<std::string, std::string>& settings) {
    qDeleteAll(rows_);
    rows_.clear();
    for (const auto& [name, value] : settings)
        insert(QString::fromStdString(name), QString::fromStdString(value));
    showNotes();
    Q_EMIT changed();
}

std::map<std::string, std::string> SettingRows::settings() const {
    std::map<std::string, std::string> given;
    for (const SettingRow* row : rows_) {
        if (row->isGiven()) given.emplace(row->name().toStdString(), row->value().toStdString());
    }
    return given;
}

QString SettingRows::problem() const {
    for (const SettingRow* row : rows_) {
        if (isTwice(*row)) return tr("%1 is set twice.").arg(models::format::visible(row->name()));
        const auto finding = row->finding();
        if (finding && finding->is_error()) return views::findingText(*finding);
    }
    return {};
}

void SettingRows::addRow() {
    insert({}, {})->nameField()->setFocus();
}

SettingRow* SettingRows::insert(const QString& name, const QString& value) {
    auto* row = new SettingRow(name, value);
    QWidget* before = rows_.isEmpty() ? nullptr : rows_.constLast();
    rows_.append(row);
    column_->insertWidget(column_->count() - 1, row);
    // The button stays behind the last row for the Tab key, too.
    if (before != nullptr) QWidget::setTabOrder(before, row);
    QWidget::setTabOrder(row, add_);
    connect(row, &SettingRow::changed, this, [this] {
        showNotes();
        Q_EMIT changed();
    });
    connect(row, &SettingRow::removeWanted, this, [this, row] { remove(row); });
    return row;
}

void SettingRows::remove(SettingRow* row) {
    rows_.removeOne(row);
    row->hide();
    row->deleteLater();
    add_->setFocus();
    showNotes();
    Q_EMIT changed();
}

bool SettingRows::isTwice(const SettingRow& row) const {
    const auto same = [&row](const SettingRow* other) {
        return other != &row && other->isGiven() && other->name() == row.name();
    };
    return row.isGiven() && std::ranges::any_of(rows_, same);
}

void SettingRows::showNotes() {
    for (SettingRow* row : rows_)
        row->showNote(isTwice(*row));
}

} // namespace odradek::dialogs
