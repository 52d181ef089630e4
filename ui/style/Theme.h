// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <memory>
#include <QObject>

class QApplication;
class QPalette;

namespace odradek::style {

class SystemScheme;

/// The two drawn themes.
enum class Scheme { Light, Dark };

/// What the user chose in the settings; System follows the desktop and is light where the desktop says nothing.
enum class ThemeChoice { System, Light, Dark };

/// The look in force: which theme, which scale. One instance for the program. GUI thread only.
class Theme final : public QObject {
    Q_OBJECT
public:
    /// The program's theme; made at the first call, which needs a QGuiApplication only for `install`.
    static Theme& instance();
    ~Theme() override;

    /// Gives the application our style, palette and font, and keeps them in step with every later change.
    void install(QApplication& application);

    /// The setting, and the scheme that it comes to now.
    ThemeChoice choice() const { return choice_; }
    /// Sets the setting; emits changed() when the scheme in force differs.
    void setChoice(ThemeChoice choice);
    /// The scheme in force.
    Scheme scheme() const { return scheme_; }
    /// The colours in force.
    const Tokens& tokens() const;

    /// The one factor for type and measures, 0.9 … 1.5.
    qreal scale() const { return scale_; }
    /// Sets the factor, held to its range; emits changed() when it differs.
    void setScale(qreal scale);

    /// A palette made of the colours in force, for widgets of Qt's own.
    QPalette palette() const;

Q_SIGNALS:
    /// Colours or measures differ from now on; Qt's own palette and font events have been sent already.
    void changed();

private:
    Theme();
    void update();
    void apply();

    Tokens light_;
    Tokens dark_;
    ThemeChoice choice_ = ThemeChoice::System;
    Scheme scheme_ = Scheme::Light;
    qreal scale_ = 1.0;
    std::unique_ptr<SystemScheme> system_;
    QApplication* application_ = nullptr;
};

/// The colour of a token in the theme in force. GUI thread.
inline const QColor& color(Token token) {
    return Theme::instance().tokens().color(token);
}

} // namespace odradek::style
