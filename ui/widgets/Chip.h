// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Painting.h"
#include "ui/widgets/SpokenParts.h"

#include <QWidget>

namespace odradek::widgets {

/// A small word on a tint: a schema, "same name", "1 added". GUI thread.
class Chip final : public QWidget, public SpokenParts {
    Q_OBJECT
public:
    /// What the tint says.
    enum class Tone { Plain, Ok, Warn, Err };

    /// A chip with a word; plain text always.
    explicit Chip(const QString& text = {}, QWidget* parent = nullptr);

    /// The word; it also is the accessible name.
    void setText(const QString& text);
    /// The word.
    const QString& text() const { return text_; }
    /// The icon before the word.
    void setIcon(style::Icon icon);
    /// The tint.
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    style::Icon icon_ = style::Icon::None;
    Tone tone_ = Tone::Plain;
};

/// The environment of a cluster as a chip: DEV outlined, TEST tinted, PROD tinted, or solid where one acts. GUI thread.
class EnvironmentChip final : public QWidget, public SpokenParts {
    Q_OBJECT
public:
    /// Hidden while the environment is None.
    explicit EnvironmentChip(QWidget* parent = nullptr);

    /// The environment, and whether one acts here (status bar, dialogs).
    void setEnvironment(style::Environment environment, bool solid = false);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    style::Environment environment_ = style::Environment::None;
    bool solid_ = false;
};

} // namespace odradek::widgets
