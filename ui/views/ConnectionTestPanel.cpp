// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ConnectionTestPanel.h"

#include "session/ConnectionTest.h"
#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/views/ErrorText.h"
#include "ui/views/ProbeStepRow.h"
#include "ui/widgets/Buttons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace odradek::views {
namespace {

using cluster::ProbeStep;
using style::Token;

constexpr std::array kKinds{ProbeStep::Kind::Names, ProbeStep::Kind::Addresses, ProbeStep::Kind::Versions,
                            ProbeStep::Kind::Metadata, ProbeStep::Kind::Advertised};

QString whenText(const session::ConnectionTest& test) {
    const auto& times = models::TimeFormat::instance();
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(test.took()).count();
    const QString at = times.time(test.startedAt(), test.startedAt()) % u' ' % times.word();
    return test.finished() ? QString(at % QStringLiteral(", ") % models::format::duration(took)) : at;
}

} // namespace

ConnectionTestPanel::ConnectionTestPanel(QWidget* parent)
    : QWidget(parent),
      when_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), Token::Text3)),
      again_(widgets::barButton(tr("Test"), style::Icon::Play)),
      copy_(widgets::ghostButton(tr("Copy details"), style::Icon::Copy)) {
    auto* head = new QWidget(this);
    head->setFixedHeight(style::scaled(style::metric::kBar));
    auto* row = new QHBoxLayout(head);
    const int pad = style::scaled(style::metric::kPadBar);
    row->setContentsMargins(pad, 0, pad, 0);
    row->addWidget(widgets::plainLabel(tr("Test"), style::uiFont(style::kBodyPx, QFont::DemiBold)));
    row->addWidget(when_);
    row->addStretch();
    row->addWidget(again_);
    auto* list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    steps_ = new QVBoxLayout(list);
    steps_->setContentsMargins(0, style::scaled(4), 0, style::scaled(4));
    steps_->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(scroll, 1);
    copy_->setParent(this);
    setAccessibleName(tr("Test of the connection"));
    connect(again_, &QPushButton::clicked, this, &ConnectionTestPanel::testWanted);
    connect(copy_, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(&style::Theme::instance(), &style::Theme::changed, this, &ConnectionTestPanel::show);
    show();
}

ConnectionTestPanel::~ConnectionTestPanel() {
    if (test_ != nullptr) test_->disconnect(this);
}

QSize ConnectionTestPanel::sizeHint() const {
    return {style::scaled(372), style::scaled(200)};
}

void ConnectionTestPanel::setTest(session::ConnectionTest* test) {
    delete test_;
    test_ = test;
    if (test_ != nullptr) {
        test_->setParent(this);
        connect(test_, &session::ConnectionTest::changed, this, &ConnectionTestPanel::show);
    }
    show();
}

void ConnectionTestPanel::setTestable(bool testable) {
    testable_ = testable;
    const bool can = testable && (test_ == nullptr || test_->finished());
    // Who pressed it presses it again: the focus waits here, and not on the next control.
    if (!can && again_->hasFocus()) setFocus();
    again_->setEnabled(can);
    if (can && hasFocus()) again_->setFocus();
}

void ConnectionTestPanel::addHint() {
    auto* hint = widgets::plainLabel(tr("Tries what stands in the form, step by step, beside whatever is connected. "
                                        "Nothing is saved and nothing is changed."),
                                     style::uiFont(style::kSmallPx), Token::Text2);
    hint->setWordWrap(true);
    const int pad = style::scaled(style::metric::kPadBar);
    hint->setContentsMargins(pad, pad / 2, pad, pad / 2);
    steps_->addWidget(hint);
}

void ConnectionTestPanel::show() {
    copy_->hide();
    copy_->setParent(this);
    while (QLayoutItem* item = steps_->takeAt(0)) {
        if (item->widget() != nullptr && item->widget() != copy_) item->widget()->deleteLater();
        delete item;
    }
    when_->setText(test_ != nullptr ? whenText(*test_) : QString());
    again_->setText(test_ != nullptr ? tr("Test again") : tr("Test"));
    setTestable(testable_);
    if (test_ == nullptr) {
        addHint();
    } else {
        const auto& steps = test_->steps();
        for (size_t i = 0; i < kKinds.size(); ++i)
            steps_->addWidget(i < steps.size() ? new ProbeStepRow(steps[i]) : new ProbeStepRow(kKinds[i]));
        if (test_->finished()) {
            steps_->addWidget(copy_, 0, Qt::AlignLeft);
            copy_->show();
        }
    }
    steps_->addStretch();
}

QString ConnectionTestPanel::report() const {
    QStringList lines;
    if (test_ == nullptr) return {};
    for (const ProbeStep& step : test_->steps()) {
        const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(step.took).count();
        lines.push_back(stepName(step.kind) % QStringLiteral(": ") % stepFinding(step) % QStringLiteral(" (") %
                        models::format::duration(ms) % u')');
        if (step.error) lines.push_back(QStringLiteral("  ") % errorText(*step.error));
    }
    return lines.join(u'\n');
}

} // namespace odradek::views
