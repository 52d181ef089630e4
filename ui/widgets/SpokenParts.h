// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAccessible>
#include <QRect>
#include <QString>

namespace odradek::widgets {

/// One painted piece of a widget as a screen reader gets it: plain text, no markup.
struct SpokenPart {
    QAccessible::Role role = QAccessible::StaticText; ///< What it is: a line, a head, a figure.
    QString name{};                                   ///< What it says.
    QString description{};                            ///< More about it, what its tool tip says.
    QRect rect{};                                     ///< Where it stands, in the widget's coordinates.
    QAccessible::State state{};                       ///< Open or closed, current, sorted.
};

/// A widget that paints what others would make of child widgets: figures, lines, heads. Screen readers see its parts
/// as its children. To be mixed into a QWidget, whose constructor calls installAccess(). GUI thread.
class SpokenParts {
public:
    virtual ~SpokenParts() = default;

    /// What the widget as a whole is.
    virtual QAccessible::Role spokenRole() const = 0;
    /// How many parts there are; they are numbered from 0. More than an int holds are left out.
    virtual int spokenPartCount() const { return 0; }
    /// One part; the number is valid.
    virtual SpokenPart spokenPart(int number) const;
    /// The part that the keys are about, −1 for none.
    virtual int spokenFocus() const { return -1; }
    /// Whether its parts can be pressed.
    virtual bool pressesParts() const { return false; }
    /// Presses one part; the number is valid.
    virtual void pressPart(int number) { Q_UNUSED(number) }
};

/// Makes screen readers see the widgets of this folder as what they are. Called by their constructors; more calls do
/// nothing. GUI thread.
void installAccess();

/// Tells screen readers that another part of a widget has the focus now; does nothing where the widget has not.
void announceFocus(QWidget& widget, const SpokenParts& parts);

} // namespace odradek::widgets
