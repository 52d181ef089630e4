// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QToolButton>

namespace odradek::shots {

/// A button in a state that it would only have under a pointer or a finger. GUI thread.
class PosedButton final : public QPushButton {
public:
    /// A button that adds these flags to its state at painting.
    PosedButton(const QString& text, QStyle::State pose) : QPushButton(text), pose_(pose) {}

protected:
    void initStyleOption(QStyleOptionButton* option) const override {
        QPushButton::initStyleOption(option);
        option->state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
        option->state |= pose_;
    }

private:
    QStyle::State pose_;
};

/// A button of an icon alone, in a state. GUI thread.
class PosedIcon final : public QToolButton {
public:
    /// A button that adds these flags to its state at painting.
    PosedIcon(const QIcon& icon, QStyle::State pose) : pose_(pose) {
        setIcon(icon);
        setAutoRaise(true);
    }

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override {
        QToolButton::initStyleOption(option);
        option->state |= pose_;
    }

private:
    QStyle::State pose_;
};

/// An edit in a state. GUI thread.
class PosedEdit final : public QLineEdit {
public:
    /// An edit that adds these flags to its state at painting.
    PosedEdit(const QString& text, QStyle::State pose) : QLineEdit(text), pose_(pose) {}

protected:
    void initStyleOption(QStyleOptionFrame* option) const override {
        QLineEdit::initStyleOption(option);
        option->state |= pose_;
    }

private:
    QStyle::State pose_;
};

} // namespace odradek::shots
