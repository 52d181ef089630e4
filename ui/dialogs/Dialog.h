// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "ui/dialogs/Place.h"
#include "ui/style/Icons.h"
#include "ui/widgets/Banner.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace odradek::session {
class WriteAccess;
}
namespace odradek::widgets {
class BusyArc;
} // namespace odradek::widgets

namespace odradek::dialogs {

class CheckList;
class DialogHead;
class StepList;
class TypedName;
class Veil;

/// A dialog in which something is decided, checked and sent: the environment's line, a head that says where, steps at
/// the left, content, checks, a typed name, a foot. A refusal stands in a banner above the content and keeps what was
/// put in. Show it with open(): it is modal for its window, nothing waits for it, and it deletes itself when it has
/// closed; the focus goes back to where it was. It keeps nothing. GUI thread.
class Dialog : public QDialog {
    Q_OBJECT
public:
    /// What the action does; it says which button Enter presses.
    enum class Act {
        Makes,   ///< something new: primary, Enter presses it
        Destroys ///< something is gone afterwards: red, Enter presses Cancel unless a button has the focus
    };

    /// What is under way while the dialog is busy.
    enum class Wait {
        Reads,    ///< nothing is changed: the dialog can be closed, and the answer is not waited for
        Sent,     ///< a change was sent and cannot be taken back: one can leave, it goes on
        Stoppable ///< changes are sent one after another: those that were not sent can be stopped
    };

    /// A dialog over a window; `title` stands in its frame. Its buttons are Cancel and the action.
    Dialog(const QString& title, const Place& place, QWidget* parent);
    ~Dialog() override;

    /// The content, owned from then on; one that does not `scroll` has scroll bars of its own.
    void setContent(QWidget* content, bool scroll = true);
    /// What the head names as the dialog's subject.
    void setSubject(const QString& subject);
    /// The steps at the left, by their titles; empty takes them away. The first is the current one.
    void setSteps(const QStringList& titles);
    /// Which step is shown, from 0; those before it are done.
    void setStep(int step);
    /// A quiet line below a step: what was chosen there.
    void setStepNote(int step, const QString& note);
    /// What is said of the subject at the head's right: "Empty, no members". An empty text hides it.
    void setState(style::StateShape shape, const QString& words);
    /// Watches whether changes are allowed: the head says so and counts down, and while they are not the action is off
    /// and liftWanted() is offered. It outlives the dialog, or the dialog closes with it.
    void setAccess(session::WriteAccess& access);

    /// What was checked before anything is sent; hidden while it has no rows.
    CheckList& checks() { return *checks_; }
    /// Asks for the exact name before the action; `sentence` has %1 for it ("Type %1 to delete the topic in"). Asking
    /// again empties the field.
    void askName(const QString& name, const QString& sentence);
    /// Asks for no name any more.
    void askNoName();
    /// The field of the name, for tests and for what follows it; hidden unless one is asked for.
    TypedName& typedName() { return *name_; }
    /// What is planned differs from what it was: a name that was typed for it counts no more.
    void planChanged();

    /// What the action is called and does.
    void setAction(const QString& text, Act act, style::Icon icon = style::Icon::None);
    /// Why the action cannot be done now, a sentence; empty if it can.
    void setWhyNot(const QString& reason);
    /// Whether a press of the action would act.
    bool canAct() const;
    /// A quiet button at the foot's left; owned by the dialog.
    QPushButton* addSecondary(const QString& text, style::Icon icon = style::Icon::None);
    /// Shows Back, and whether one can go back now.
    void setBack(bool shown, bool enabled = true);

    /// Something is under way, in a sentence ("Creating the topic…"): fields are frozen until setReady(), refuse() or
    /// setOutcome().
    void setBusy(Wait wait, const QString& words);
    /// How far it has come, in words; only while busy.
    void setProgress(const QString& words);
    /// Nothing is under way; banner and fields stay.
    void setReady();
    /// Whether something is under way.
    bool isBusy() const { return busy_; }
    /// It was refused: the reason in the broker's own words, what can be done, and everything stays as it was put in.
    /// `what` says what was not done ("The topic was not created").
    void refuse(const QString& what, const base::Error& error);
    /// How it ended, for good: fields stay frozen, the action is gone, Close is left.
    void setOutcome(widgets::Banner::Kind kind, const QString& what, const QString& why = {});
    /// Whether setOutcome() was called.
    bool isOver() const { return over_; }
    /// The banner above the content, for other things to say.
    widgets::Banner& banner() { return *banner_; }
    /// The buttons, for tests and for tips.
    QPushButton* actionButton() { return action_; }
    /// Cancel; Close when it is over, Leave or Stop while something is under way.
    QPushButton* cancelButton() { return cancel_; }
    /// Back; hidden unless setBack().
    QPushButton* backButton() { return back_; }

    /// Closes unless a change is under way.
    void reject() override;
    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    /// The action was pressed, and may be done.
    void acted();
    /// Back was pressed.
    void backWanted();
    /// What was not sent yet shall not be sent (Wait::Stoppable).
    void stopWanted();
    /// The read-only connection shall take changes for a time.
    void liftWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool focusNextPrevChild(bool next) override;

    /// What setContent() was given; the focus goes to its first field when the dialog opens.
    QWidget* content() const { return content_; }

private:
    void build();
    QWidget* buildColumn();
    QWidget* buildFoot();
    void listen();
    void cancelPressed();
    void leave();
    void showButtons();
    void showCancel();
    void showWords();
    QString hint() const;
    void freeze(bool frozen);
    void focusFirst();
    QWidget* firstOf(bool (*is)(const QWidget&)) const;
    void keepFocus();
    void place();
    QString whyNot() const;

    const Place place_;
    QPointer<session::WriteAccess> access_;
    QPointer<QWidget> thaw_; // had the focus when the fields were frozen
    QPointer<Veil> veil_;
    DialogHead* head_;
    StepList* steps_;
    widgets::Banner* banner_;
    QVBoxLayout* middle_; // where the content stands
    QWidget* content_ = nullptr;
    CheckList* checks_;
    TypedName* name_;
    QHBoxLayout* secondary_;
    QList<QPushButton*> quiet_; // what stands in it
    widgets::BusyArc* arc_;
    QLabel* words_;
    QPushButton* back_;
    QPushButton* cancel_;
    QPushButton* action_;
    QString busyWords_;
    Act act_ = Act::Makes;
    Wait wait_ = Wait::Reads;
    QString whyNot_;
    bool busy_ = false;
    bool over_ = false;
    bool stopping_ = false;
    bool canGoBack_ = true;
    bool named_ = false; // a name is asked for
};

} // namespace odradek::dialogs
