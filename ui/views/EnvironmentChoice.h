// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Painting.h"

#include <QRadioButton>

namespace odradek::views {

/// One environment to choose, as a card in its colour: a radio button for keys and screen readers. GUI thread.
class EnvironmentChoice final : public QRadioButton {
    Q_OBJECT
public:
    /// Not chosen; its words are those of the environment, translated.
    explicit EnvironmentChoice(style::Environment environment, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    const style::Environment environment_;
};

} // namespace odradek::views
