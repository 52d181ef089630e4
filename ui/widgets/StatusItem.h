// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"

#include <QAbstractButton>

class QBoxLayout;

namespace odradek::widgets {

/// A piece of the status bar: icon or state, caption in text2, value mono; with a spark line if it has one. It can be
/// clicked where it leads somewhere (jobs). GUI thread.
class StatusItem final : public QAbstractButton {
    Q_OBJECT
public:
    /// An item; hidden while it has nothing to say.
    explicit StatusItem(QWidget* parent = nullptr);

    /// Caption and value; "Received" "1,284,310". Both empty hides the item.
    void setWords(const QString& caption, const QString& value, models::Tone tone = models::Tone::Text);
    /// An icon before the words.
    void setStatusIcon(style::Icon icon);
    /// A state before the words.
    void setShape(style::StateShape shape);
    /// The value in the face for words, semibold (the cluster's name).
    void setStrong(bool strong);
    /// The value is a name of any length: it gives way in its middle, and the tip has all of it then.
    void setElided(bool elided);
    /// A spark line before the words, 0 … 1.
    void setSeries(std::vector<float> series);

    /// Whether a click leads somewhere.
    bool leadsSomewhere() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QFont valueFont() const;
    QSize sizeWithValue(int width) const;
    void showTip();

    QString caption_;
    QString value_;
    models::Tone tone_ = models::Tone::Text;
    style::Icon icon_ = style::Icon::None;
    style::StateShape shape_ = style::StateShape::None;
    bool strong_ = false;
    bool elided_ = false;
    std::vector<float> series_;
};

/// The bar at the window's foot: who one is connected to | the rates of the page | jobs. GUI thread.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    /// An empty bar, 24 px high.
    explicit StatusStrip(QWidget* parent = nullptr);

    /// Puts a widget at the left, after those that are there.
    void addLeft(QWidget* widget, bool separator = false);
    /// Puts a widget at the right, after those that are there.
    void addRight(QWidget* widget, bool separator = false);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QBoxLayout* left_;
    QBoxLayout* right_;
};

} // namespace odradek::widgets
