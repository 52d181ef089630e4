// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/Dialog.h"

#include "session/WriteAccess.h"
#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/DialogHead.h"
#include "ui/dialogs/StepList.h"
#include "ui/dialogs/TypedName.h"
#include "ui/dialogs/Veil.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/views/ErrorText.h"
#include "ui/widgets/BusyArc.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TabSteps.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace odradek::dialogs {
namespace {

namespace metric = style::metric;
using style::ButtonRole;
using style::Token;

/// The least width of a dialog.
constexpr int kLeastWidth = 560;
/// What is left of the window at each side of a new dialog.
constexpr int kAround = 24;

/// The foot: a bar with a line above it. GUI thread.
class Foot final : public QWidget {
public:
    Foot() { setFixedHeight(style::scaled(metric::kDialogFoot)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), style::color(Token::Window));
        painter.fillRect(0, 0, width(), 1, style::color(Token::Line));
    }
};

/// What scrolls the content where it is higher than its room; it wants as much as that is high. GUI thread.
class Scroll final : public QScrollArea {
public:
    explicit Scroll(QWidget* content) {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(content);
    }

    QSize sizeHint() const override {
        const QSize wanted = widget()->sizeHint();
        return {wanted.width(), widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : wanted.height()};
    }
    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), style::scaled(80)}; }
};

} // namespace

Dialog::Dialog(const QString& title, const Place& place, QWidget* parent)
    : QDialog(parent),
      place_(place),
      head_(new DialogHead(place)),
      steps_(new StepList),
      banner_(new widgets::Banner),
      middle_(new QVBoxLayout),
      checks_(new CheckList),
      name_(new TypedName),
      secondary_(new QHBoxLayout),
      arc_(new widgets::BusyArc),
      words_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), Token::Text3)),
      back_(widgets::formButton(tr("Back"))),
      cancel_(widgets::formButton(tr("Cancel"))),
      action_(widgets::formButton({}, ButtonRole::Primary)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setSizeGripEnabled(false);
    setMinimumWidth(style::scaled(kLeastWidth));
    build();
    listen();
    setAction(title, Act::Makes);
}

Dialog::~Dialog() {
    delete veil_;
}

void Dialog::build() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(head_);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(steps_);
    below->addWidget(buildColumn(), 1);
    whole->addLayout(below, 1);
}

QWidget* Dialog::buildColumn() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    banner_->setClosable(false);
    middle_->setContentsMargins(0, 0, 0, 0);
    column->addWidget(banner_);
    column->addLayout(middle_, 1);
    column->addWidget(checks_);
    column->addWidget(name_);
    column->addWidget(buildFoot());
    return side;
}

QWidget* Dialog::buildFoot() {
    auto* foot = new Foot;
    auto* row = new QHBoxLayout(foot);
    const int pad = style::scaled(metric::kPadDialog);
    row->setContentsMargins(pad, 1, pad, 0);
    row->setSpacing(style::scaled(metric::kGap));
    secondary_->setSpacing(style::scaled(metric::kGap));
    row->addLayout(secondary_);
    row->addWidget(arc_);
    words_->setWordWrap(true);
    row->addWidget(words_, 1);
    for (QPushButton* button : {back_, cancel_, action_})
        row->addWidget(button);
    back_->hide();
    arc_->hide();
    return foot;
}

void Dialog::listen() {
    connect(action_, &QPushButton::clicked, this, [this] {
        if (canAct()) Q_EMIT acted();
    });
    connect(cancel_, &QPushButton::clicked, this, &Dialog::cancelPressed);
    connect(back_, &QPushButton::clicked, this, &Dialog::backWanted);
    action_->installEventFilter(this);
    connect(name_, &TypedName::changed, this, &Dialog::showButtons);
    connect(head_, &DialogHead::liftWanted, this, &Dialog::liftWanted);
    connect(head_, &DialogHead::accessChanged, this, &Dialog::showButtons);
    connect(head_, &DialogHead::focusFreed, this, &Dialog::focusFirst);
}

void Dialog::setContent(QWidget* content, bool scroll) {
    content_ = content;
    if (!content->hasHeightForWidth()) content->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    middle_->addWidget(scroll ? new Scroll(content) : content, 1);
}

void Dialog::setSubject(const QString& subject) {
    head_->setSubject(subject);
}

void Dialog::setSteps(const QStringList& titles) {
    steps_->setTitles(titles);
}

void Dialog::setStep(int step) {
    steps_->setCurrent(step);
}

void Dialog::setStepNote(int step, const QString& note) {
    steps_->setNote(step, note);
}

void Dialog::setState(style::StateShape shape, const QString& words) {
    head_->setState(shape, words);
}

void Dialog::setAccess(session::WriteAccess& access) {
    access_ = &access;
    head_->setAccess(access);
    showButtons();
}

void Dialog::askName(const QString& name, const QString& sentence) {
    named_ = true;
    name_->ask(name, sentence, place_.environment);
    const auto* has = focusWidget();
    showButtons();
    // Who waited for it types it next; who is somewhere else stays there.
    if (isVisible() && !busy_ && (has == nullptr || has == cancel_ || has == action_)) focusFirst();
}

void Dialog::askNoName() {
    named_ = false;
    name_->ask({}, {}, place_.environment);
    showButtons();
}

void Dialog::planChanged() {
    name_->clear();
}

void Dialog::setAction(const QString& text, Act act, style::Icon icon) {
    act_ = act;
    action_->setText(text);
    action_->setIcon(icon == style::Icon::None ? QIcon() : style::icon(icon));
    style::setButtonRole(action_, act == Act::Destroys ? ButtonRole::DangerSolid : ButtonRole::Primary);
    showButtons();
}

void Dialog::setWhyNot(const QString& reason) {
    whyNot_ = reason;
    showButtons();
}

QString Dialog::whyNot() const {
    if (access_ && !access_->isOpen()) return tr("The connection is read-only.");
    if (!whyNot_.isEmpty()) return whyNot_;
    return named_ && !name_->matches() ? tr("Type the name first.") : QString();
}

bool Dialog::canAct() const {
    return !busy_ && !over_ && whyNot().isEmpty();
}

QPushButton* Dialog::addSecondary(const QString& text, style::Icon icon) {
    auto* button = widgets::formButton(text, ButtonRole::Plain, icon);
    secondary_->addWidget(button);
    quiet_.append(button);
    return button;
}

void Dialog::setBack(bool shown, bool enabled) {
    canGoBack_ = enabled;
    back_->setVisible(shown);
    back_->setEnabled(enabled && !busy_ && !over_);
}

void Dialog::setBusy(Wait wait, const QString& words) {
    const bool again = busy_;
    busy_ = true;
    stopping_ = false;
    wait_ = wait;
    busyWords_ = words;
    banner_->hide();
    if (!again) freeze(true);
    showButtons();
    if (!again) cancel_->setFocus();
}

void Dialog::setProgress(const QString& words) {
    if (!busy_) return;
    busyWords_ = words;
    showButtons();
}

void Dialog::setReady() {
    if (!busy_ || over_) return;
    busy_ = false;
    freeze(false);
    showButtons();
    // Cancel had the focus while the dialog was busy, and would take Enter from what the foot says Enter does. Where
    // something is destroyed it keeps it: the Enter of a press that failed must not be the next one's.
    const bool destroys = thaw_ == action_ && act_ == Act::Destroys;
    if (thaw_ && thaw_ != cancel_ && !destroys && thaw_->isEnabled() && thaw_->isVisible())
        thaw_->setFocus();
    else if (act_ == Act::Makes && action_->isEnabled())
        action_->setFocus();
    else
        keepFocus();
}

void Dialog::refuse(const QString& what, const base::Error& error) {
    setReady();
    const QString words = views::errorText(error);
    const QString remedy = views::remedyText(error);
    banner_->setMessage(widgets::Banner::Kind::Error, what,
                        remedy.isEmpty() ? words : QString(words % QLatin1Char('\n') % remedy));
    banner_->show();
}

void Dialog::setOutcome(widgets::Banner::Kind kind, const QString& what, const QString& why) {
    if (!busy_) freeze(true);
    busy_ = false;
    over_ = true;
    banner_->setMessage(kind, what, why);
    banner_->show();
    showButtons();
    cancel_->setFocus();
}

// The content alone: buttons follow their own rules, the banner stays of use.
void Dialog::freeze(bool frozen) {
    if (frozen) thaw_ = focusWidget();
    for (QPushButton* button : std::as_const(quiet_))
        button->setDisabled(frozen);
    for (QWidget* part : std::initializer_list<QWidget*>{content_, name_}) {
        if (part != nullptr) part->setDisabled(frozen);
    }
    back_->setEnabled(canGoBack_ && !frozen);
}

void Dialog::showCancel() {
    const bool sent = busy_ && wait_ != Wait::Reads;
    QString text = over_ ? tr("Close") : tr("Cancel");
    QString tip = over_ ? QString() : tr("Nothing is changed");
    if (sent && wait_ == Wait::Sent) {
        text = tr("Leave");
        tip = tr("Closes this dialog. What was sent cannot be taken back: Activity tells how it ends.");
    } else if (sent) {
        text = tr("Stop");
        tip = tr("Sends nothing more. What was sent cannot be taken back.");
    }
    cancel_->setText(text);
    cancel_->setToolTip(tip);
    cancel_->setAccessibleDescription(tip);
    cancel_->setEnabled(!(sent && stopping_));
}

QString Dialog::hint() const {
    if (over_) return {};
    if (act_ == Act::Destroys && !action_->hasFocus()) return tr("Enter and Esc cancel");
    // Without the name of the action: it stands on the button beside, and there is little room.
    return tr("Enter confirms, Esc cancels");
}

void Dialog::showButtons() {
    const QString why = whyNot();
    showCancel();
    action_->setVisible(!over_);
    action_->setEnabled(canAct());
    action_->setToolTip(busy_ ? QString() : why);
    action_->setAccessibleDescription(why);
    // While something was sent, Enter does nothing: neither again nor away.
    const bool sent = busy_ && wait_ != Wait::Reads;
    const bool cancels = over_ || act_ == Act::Destroys;
    cancel_->setAutoDefault(!sent);
    cancel_->setDefault(cancels && !sent);
    action_->setDefault(!cancels && !over_);
    arc_->setVisible(busy_);
    showWords();
    keepFocus();
}

void Dialog::showWords() {
    const QString why = whyNot();
    words_->setText(busy_ ? busyWords_ : over_ ? QString() : why.isEmpty() ? hint() : why);
}

// What Enter does depends on whether the action has the focus.
bool Dialog::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) showWords();
    return QDialog::eventFilter(object, event);
}

void Dialog::cancelPressed() {
    if (!busy_ || wait_ == Wait::Reads) return reject();
    if (wait_ == Wait::Sent) return leave();
    stopping_ = true;
    showButtons();
    Q_EMIT stopWanted();
}

void Dialog::reject() {
    if (busy_ && wait_ != Wait::Reads) return;
    leave();
}

void Dialog::leave() {
    QDialog::reject();
}

void Dialog::closeEvent(QCloseEvent* event) {
    if (busy_ && wait_ != Wait::Reads) {
        leave();
        event->accept();
        return;
    }
    QDialog::closeEvent(event);
}

// As large as its content wants, or as it was made, within its window.
void Dialog::place() {
    const bool sized = testAttribute(Qt::WA_Resized);
    const auto* above = parentWidget() != nullptr ? parentWidget()->window() : nullptr;
    QSize wanted = sized ? size() : sizeHint().expandedTo(minimumSizeHint());
    const int around = 2 * style::scaled(kAround);
    const QSize room = above != nullptr ? above->size() - QSize(around, around) : wanted;
    wanted.setWidth(std::max(std::min(wanted.width(), room.width()), minimumWidth()));
    // A name that goes on below wants lines of its own.
    wanted.setHeight(std::max(wanted.height(), layout()->minimumHeightForWidth(wanted.width())));
    if (above != nullptr) wanted.setHeight(std::min(wanted.height(), room.height()));
    resize(wanted);
    if (sized || content_ == nullptr) return;
    // How many lines its words take is known with the width.
    layout()->activate();
    const int lacks = content_->height() - content_->parentWidget()->height();
    const int most = above != nullptr ? room.height() : QWIDGETSIZE_MAX;
    if (lacks > 0) resize(wanted.width(), std::min(wanted.height() + lacks, most));
}

void Dialog::showEvent(QShowEvent* event) {
    if (veil_.isNull() && parentWidget() != nullptr) veil_ = new Veil(*parentWidget()->window());
    place();
    QDialog::showEvent(event);
    focusFirst();
}

bool Dialog::focusNextPrevChild(bool next) {
    return widgets::stepFocus(*this, next) || QDialog::focusNextPrevChild(next);
}

void Dialog::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    delete veil_;
    if (parentWidget() == nullptr) return;
    // The window keeps what had the focus in it; it only has to be in front again.
    auto* above = parentWidget()->window();
    if (above->isVisible()) above->activateWindow();
    const auto* kept = above->focusWidget();
    if (kept == nullptr || !kept->isVisible()) above->setFocus();
}

// What is typed first; where something is destroyed that is a name, or nothing: then it is Cancel.
void Dialog::focusFirst() {
    QWidget* typed = named_ && name_->field()->isEnabled() ? name_->field() : nullptr;
    QWidget* field = firstOf([](const QWidget& widget) { return qobject_cast<const QLineEdit*>(&widget) != nullptr; });
    QWidget* any = firstOf([](const QWidget&) { return true; });
    const auto order = act_ == Act::Destroys ? std::initializer_list<QWidget*>{typed, cancel_}
                                             : std::initializer_list<QWidget*>{field, typed, any, cancel_};
    for (QWidget* first : order) {
        if (first != nullptr) return first->setFocus();
    }
}

// The first of the content's that the Tab key reaches and that is such a one.
QWidget* Dialog::firstOf(bool (*is)(const QWidget&)) const {
    for (QWidget* next = content_; next != nullptr; next = next->nextInFocusChain()) {
        const bool takes = next->focusPolicy() & Qt::TabFocus;
        if (takes && content_->isAncestorOf(next) && next->isEnabled() && next->isVisibleTo(this) && is(*next))
            return next;
        if (next->nextInFocusChain() == content_) break;
    }
    return nullptr;
}

// What is disabled loses the focus; the dialog never is without one.
void Dialog::keepFocus() {
    if (!isVisible()) return;
    const auto* has = focusWidget();
    if (has == nullptr || !has->isEnabled() || !has->isVisible()) cancel_->setFocus();
}

} // namespace odradek::dialogs
