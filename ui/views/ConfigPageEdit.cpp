// SPDX-License-Identifier: GPL-3.0-or-later
// Editing on the page of a configuration: values in place, what was entered, its keys and its menu.
#include "ui/views/ConfigPage.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/ConfigLines.h"
#include "ui/views/PageParts.h"
#include "ui/views/RowTable.h"
#include "ui/views/SettingPopup.h"
#include "ui/widgets/Buttons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolTip>

namespace odradek::views {
namespace {

/// The column that an editor stands over.
constexpr int kValueColumn = 1;

QString nameOf(const ConfigLine& line) {
    return models::format::visible(line.name);
}

/// A line as its editor begins.
SettingState stateOf(const ConfigLine& line) {
    SettingState state;
    state.own = line.pending ? !line.pending->reset : line.own;
    state.inherited = line.fallback;
    state.value = QString::fromStdString(line.entry->value.value_or(""));
    if (line.pending) state.value = line.pending->reset ? line.fallback.value_or(QString()) : line.pending->value;
    return state;
}

/// Below this width of the page, at 100 %, not all words of the buttons have room.
constexpr int kNarrowActions = 760;

void showReason(QPushButton& button, const QString& text, const QString& reason) {
    button.setEnabled(reason.isEmpty());
    button.setToolTip(models::format::plainToolTip(reason.isEmpty() ? text : reason));
}

} // namespace

void ConfigPage::buildActions() {
    actions_ = new QHBoxLayout;
    actions_->setSpacing(style::scaled(style::metric::kGap));
    pending_ = widgets::plainLabel({}, style::uiFont(style::kSmallPx, QFont::DemiBold), style::Token::Accent);
    edit_ = widgets::barButton(tr("Edit…"), style::Icon::Edit);
    discard_ = widgets::ghostButton(tr("Discard"));
    preview_ = widgets::barButton(tr("Preview…"));
    style::setButtonRole(preview_, style::ButtonRole::Primary);
    discard_->setToolTip(tr("Leaves every setting as it is"));
    edit_->setAccessibleName(edit_->text());
    for (QWidget* widget : std::initializer_list<QWidget*>{pending_, edit_, discard_, preview_})
        actions_->addWidget(widget);
    // There is nothing to discard yet, also before anything has been read.
    discard_->hide();
    preview_->hide();
    connect(edit_, &QPushButton::clicked, this, &ConfigPage::editCurrent);
    connect(discard_, &QPushButton::clicked, this, &ConfigPage::discard);
    connect(preview_, &QPushButton::clicked, this, &ConfigPage::preview);
}

void ConfigPage::watchEdits() {
    connect(table_, &widgets::TableView::activated, this, &ConfigPage::editCurrent);
    connect(table_, &widgets::TableView::currentRowChanged, this, &ConfigPage::showEdits);
    connect(table_, &widgets::TableView::menuWanted, this, [this](const QPoint& at, qint64 row) {
        if (row >= 0) showMenu(at);
    });
    connect(&session_.cluster().writes(), &session::WriteAccess::changed, this, &ConfigPage::showEdits);
}

const ConfigLine* ConfigPage::current() const {
    return table_->at<ConfigLine>(table_->currentRow());
}

QString ConfigPage::whyNotEdit() const {
    if (!session_.cluster().writes().isOpen()) return tr("The connection is read-only: allow changes first.");
    const ConfigLine* line = current();
    return line == nullptr ? tr("Choose a setting first.") : whyFixed(*line->entry);
}

QString ConfigPage::whyNotDiscard() const {
    return edits_.count() == 0 ? tr("No setting was changed.") : QString();
}

QString ConfigPage::whyNotPreview() const {
    if (edits_.count() == 0) return whyNotDiscard();
    if (!session_.cluster().writes().isOpen()) return tr("The connection is read-only: allow changes first.");
    return {};
}

void ConfigPage::editCurrent() {
    const ConfigLine* line = current();
    if (line == nullptr) return;
    table_->reveal(table_->currentRow());
    const QRect cell = table_->cellRect(table_->currentRow(), kValueColumn);
    const QRect place(table_->viewport()->mapToGlobal(cell.topLeft()), cell.size());
    if (const QString why = whyNotEdit(); !why.isEmpty())
        return QToolTip::showText(place.bottomLeft(), models::format::plainToolTip(why), table_);
    auto* editor = new SettingPopup(formOf(*line->entry, session_.resource()), stateOf(*line), this);
    // The line may be a newer one by then; its detail keeps the entry.
    const auto detail = line->detail;
    const auto* entry = line->entry;
    connect(editor, &SettingPopup::taken, this, [this, detail, entry](const QString& value) {
        edits_.set(*entry, detail->resource, value);
        edited();
    });
    connect(editor, &SettingPopup::resetWanted, this, &ConfigPage::resetCurrent);
    editor->open(place);
}

void ConfigPage::resetCurrent() {
    const ConfigLine* line = current();
    if (line == nullptr || !whyNotEdit().isEmpty()) return;
    edits_.reset(*line->entry, session_.resource());
    edited();
}

void ConfigPage::takeBackCurrent() {
    const ConfigLine* line = current();
    if (line == nullptr) return;
    edits_.takeBack(line->name);
    edited();
}

// What was entered is worth keeping: a look becomes a tab that stays.
void ConfigPage::edited() {
    show();
    Q_EMIT stateEdited();
}

void ConfigPage::discard() {
    edits_.clear();
    edited();
    table_->setFocus();
}

void ConfigPage::preview() {
    if (whyNotPreview().isEmpty()) Q_EMIT previewWanted();
}

void ConfigPage::showEdits() {
    const bool any = edits_.count() > 0;
    setBarWords(*pending_, any ? tr("%Ln change(s)", nullptr, edits_.count()) : QString());
    for (QWidget* widget : std::initializer_list<QWidget*>{discard_, preview_})
        widget->setVisible(any);
    fitActions();
    showReason(*edit_, tr("Edits the value (F2)"), whyNotEdit());
    showReason(*preview_, tr("Shows what would change, checked by the broker (Ctrl+Return)"), whyNotPreview());
    Q_EMIT actionsChanged();
}

// Where there is little room beside what can be done with the changes, the pencil says it.
void ConfigPage::fitActions() {
    const bool iconAlone = !discard_->isHidden() && width() < style::scaled(kNarrowActions);
    edit_->setText(iconAlone ? QString() : edit_->accessibleName());
}

void ConfigPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitActions();
}

void ConfigPage::showMenu(const QPoint& at) {
    const ConfigLine* line = current();
    if (line == nullptr) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QString why = whyNotEdit();
    const auto add = [menu](const QString& text, const QString& key, bool enabled, auto&& run) {
        QAction* action = menu->addAction(text % u'\t' % key);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, menu, run);
        return action;
    };
    QAction* edit = add(tr("Edit %1…").arg(nameOf(*line)), tr("F2"), why.isEmpty(), [this] { editCurrent(); });
    edit->setToolTip(models::format::plainToolTip(why));
    add(tr("Reset to default"), tr("Del"), why.isEmpty() && stateOf(*line).own, [this] { resetCurrent(); });
    add(tr("Take the change back"), tr("Backspace"), line->pending.has_value(), [this] { takeBackCurrent(); });
    menu->addSeparator();
    const auto copy = [](const QString& text) {
        return [text] {
            QGuiApplication::clipboard()->setText(text);
        };
    };
    add(tr("Copy name"), {}, true, copy(line->name));
    add(tr("Copy value"), {}, line->entry->value.has_value(),
        copy(QString::fromStdString(line->entry->value.value_or(""))));
    menu->popup(at);
}

void ConfigPage::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier && table_->hasFocus();
    if (plain && event->key() == Qt::Key_F2) return editCurrent();
    if (plain && event->key() == Qt::Key_Delete) return resetCurrent();
    if (plain && event->key() == Qt::Key_Backspace) return takeBackCurrent();
    Page::keyPressEvent(event);
}

// What acts on a configuration is about the one in sight.
void ConfigPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    Q_EMIT actionsChanged();
}

void ConfigPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    Q_EMIT actionsChanged();
}

} // namespace odradek::views
