// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/ControlRoles.h"
#include "ui/style/Icons.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace odradek::widgets {

/// A message in the page that never covers data: what happened, why and what next, what can be done. It pushes what is
/// below down. All words are plain text. GUI thread.
class Banner final : public QWidget {
    Q_OBJECT
public:
    /// How bad it is; with a colour, an icon and a word for screen readers.
    enum class Kind { Info, Ok, Warn, Error };

    /// A hidden banner; `show` it when it has words.
    explicit Banner(QWidget* parent = nullptr);

    /// Kind, what happened (one sentence), and why or what next (may be empty).
    void setMessage(Kind kind, const QString& what, const QString& why = {});
    /// Only why, or what next: a figure in it has moved on, which is not worth telling again.
    void setWhy(const QString& why);
    /// The whole story for Details and Copy; both appear with it and go when it is empty. One that is unfolded stays so
    /// while it is told anew.
    void setDetails(const QString& details);
    /// An action at the right; the banner owns the button. The one that matters is Plain and comes last, others Ghost.
    QPushButton* addAction(const QString& text, style::Icon icon = style::Icon::None,
                           style::ButtonRole role = style::ButtonRole::Plain);
    /// Takes all actions away.
    void clearActions();
    /// Whether it can be closed; yes at first.
    void setClosable(bool closable);
    /// What happened.
    QString what() const;
    /// Why, or what next.
    QString why() const;
    /// How bad it is.
    Kind kind() const { return kind_; }

Q_SIGNALS:
    /// The user closed it; it is hidden already.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void makeStory();
    void showStory(bool open);
    void toggleDetails();
    void copyAll() const;

    Kind kind_ = Kind::Info;
    QLabel* icon_;
    QLabel* what_;
    QLabel* why_;
    QString details_;
    QPlainTextEdit* story_ = nullptr; // from the first unfolding on
    QPushButton* detailsButton_;
    QPushButton* copyButton_;
    QWidget* close_;
    QBoxLayout* actions_;
    QBoxLayout* line_;
    QList<QPushButton*> added_;
};

} // namespace odradek::widgets
