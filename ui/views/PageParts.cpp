// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PageParts.h"

#include "base/kafka_errors.h"
#include "ui/models/Format.h"
#include "ui/style/ControlRoles.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/ErrorText.h"
#include "ui/views/HelpWish.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace odradek::views {
namespace {

using style::metric::kGap;
using style::metric::kPadBar;

/// How wide the command of a refusal is.
constexpr int kCommand = 660;

/// Where the facts below it begin.
constexpr int kFactCaption = 96;

/// The property that holds what an empty state says.
constexpr const char* kSaid = "said";

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A bar whose quiet words go before its controls are cut. GUI thread.
class BarWidget final : public QWidget {
public:
    using QWidget::QWidget;

    void leaveOut(QLabel& words) {
        words_.append(&words);
        fit();
    }

    QSize minimumSizeHint() const override {
        QSize least = QWidget::minimumSizeHint();
        for (const QLabel* words : words_)
            if (!words->isHidden()) least.rwidth() -= widthOf(*words);
        return least;
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        fit();
    }
    // Its parts come, go and change their words.
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) fit();
        return QWidget::event(event);
    }

private:
    int widthOf(const QLabel& words) const { return words.sizeHint().width() + layout()->spacing(); }

    // The last of them stay the longest; words that say nothing are not there.
    void fit() {
        int taken = minimumSizeHint().width();
        for (auto it = words_.crbegin(); it != words_.crend(); ++it) {
            const int wanted = widthOf(**it);
            const bool fits = !(*it)->text().isEmpty() && taken + wanted <= width();
            (*it)->setVisible(fits);
            if (fits) taken += wanted;
        }
    }

    QList<QLabel*> words_;
};

QString commandOf(const Refusal& refusal) {
    return QStringLiteral("kafka-acls --add --allow-principal User:… --operation %1 %2")
        .arg(refusal.operation, refusal.resource);
}

// What was asked of whom and what was answered: captions beside values.
QGridLayout* factsOf(const Refusal& refusal, const base::Error& error) {
    auto* grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, style::scaled(kFactCaption));
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(style::scaled(kGap) / 2);
    const auto add = [grid](const QString& caption, const QString& value) {
        auto* words = widgets::plainLabel(value, style::monoFont(), style::Token::Text2);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* head = widgets::plainLabel(caption, style::uiFont(style::kSmallPx), style::Token::Text2);
        const int row = grid->rowCount();
        grid->addWidget(head, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
    };
    const auto shown = [](const std::string& text) {
        return models::format::visible(QString::fromStdString(text), 1000);
    };
    add(Words::tr("Request"), error.where.empty() ? refusal.request : refusal.request % u", " % shown(error.where));
    const QString code = shown(base::label(error.code));
    add(Words::tr("Answer"), error.detail.empty() ? code : code % u": " % shown(error.detail));
    return grid;
}

// The command to hand on, with a button that copies it, and what was asked and answered.
QWidget* detailsOf(const Refusal& refusal, const base::Error& error) {
    auto* block = new QWidget;
    block->setFixedWidth(style::scaled(kCommand));
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::scaled(kGap) / 2);
    const QFont small = style::uiFont(style::kSmallPx);
    column->addWidget(
        widgets::plainLabel(Words::tr("Ask for this, or hand it to someone who may:"), small, style::Token::Text2));
    auto* row = new QHBoxLayout;
    auto* command = new QLineEdit(commandOf(refusal));
    command->setReadOnly(true);
    command->setCursorPosition(0);
    command->setFont(style::monoFont());
    command->setAccessibleName(Words::tr("The command that gives the permission"));
    auto* copy = widgets::iconButton(style::Icon::Copy, Words::tr("Copy the command"));
    QObject::connect(copy, &QToolButton::clicked, command,
                     [command] { QGuiApplication::clipboard()->setText(command->text()); });
    row->addWidget(command, 1);
    row->addWidget(copy);
    column->addLayout(row);
    column->addSpacing(style::scaled(kGap));
    column->addLayout(factsOf(refusal, error));
    return block;
}

} // namespace

void Bar::addWords(QLabel* words) const {
    layout->addWidget(words);
    leaveOut(words);
}

void Bar::leaveOut(QLabel* words) const {
    static_cast<BarWidget*>(widget)->leaveOut(*words);
}

void setBarWords(QLabel& words, const QString& text) {
    if (words.text() == text) return;
    words.setText(text);
    if (words.isHidden()) QCoreApplication::postEvent(words.parentWidget(), new QEvent(QEvent::LayoutRequest));
}

Bar makeBar(QWidget* parent) {
    auto* widget = new BarWidget(parent);
    widget->setFixedHeight(style::scaled(style::metric::kBar));
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(style::scaled(kPadBar), 0, style::scaled(kPadBar), 0);
    layout->setSpacing(style::scaled(kGap));
    return {widget, layout};
}

Heading makeHeading(const QString& title, QWidget* parent) {
    Heading heading;
    heading.bar = makeBar(parent);
    heading.title = widgets::plainLabel(title, style::uiFont(style::kBodyPx, QFont::DemiBold));
    heading.words = widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2);
    heading.bar.layout->addWidget(heading.title);
    heading.bar.layout->addWidget(heading.words);
    heading.bar.layout->addStretch(1);
    return heading;
}

QWidget* columnsButton(widgets::TableView& table) {
    auto* button = widgets::iconButton(style::Icon::Columns, Words::tr("Columns"));
    QObject::connect(button, &QToolButton::clicked, &table, [button, &table] {
        auto* menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        table.fillColumnMenu(*menu);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

void showAbsence(widgets::EmptyState& state, const std::optional<base::Error>& error, const Refusal& refusal,
                 const std::function<void()>& again) {
    const QString said = refusal.what % QLatin1Char('\n') % (error ? errorText(*error) : QString());
    if (state.property(kSaid).toString() == said) return;
    state.setProperty(kSaid, said);
    state.clearActions();
    const bool refused = error && isPermission(*error);
    state.setExtra(refused ? detailsOf(refusal, *error) : nullptr);
    setHelpError(state, error);
    if (!error) return state.setMessage(style::Icon::Busy, Words::tr("Loading…"), refusal.waiting);
    if (refused) {
        const QString why = Words::tr("For this the broker wants %1. Everything else that you may see is unaffected.");
        state.setMessage(style::Icon::NoAccess, refusal.what, why.arg(refusal.operation));
    } else {
        state.setMessage(style::Icon::Error, errorText(*error), remedyText(*error));
    }
    auto* button = state.addAction(Words::tr("Ask again"), style::ButtonRole::Plain, style::Icon::Refresh);
    QObject::connect(button, &QPushButton::clicked, &state, again);
    HelpDesk::connectButton(*state.addAction(Words::tr("Help"), style::ButtonRole::Ghost, style::Icon::Help));
}

void forgetAbsence(widgets::EmptyState& state) {
    state.setProperty(kSaid, {});
    setHelpError(state, std::nullopt);
    state.clearActions();
    state.setExtra(nullptr);
}

} // namespace odradek::views
