// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Theme.h"

#include "ui/style/Fonts.h"
#include "ui/style/Motion.h"
#include "ui/style/ProxyStyle.h"
#include "ui/style/SystemScheme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>

// Outside any namespace: the macro declares a function of the resource compiler.
static void initResources() {
    Q_INIT_RESOURCE(odradek);
}

namespace odradek::style {
namespace {

Tokens readTokens(QStringView theme) {
    QFile file(QStringLiteral(":/odradek/themes/tokens.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    const std::optional<Tokens> tokens = open ? Tokens::parse(file.readAll(), theme) : std::nullopt;
    // The file is compiled in and a test holds it against the enumeration.
    Q_ASSERT_X(tokens, "Theme", "tokens.json lacks a colour");
    return tokens.value_or(Tokens());
}

} // namespace

Theme& Theme::instance() {
    // Lives as long as the process: widgets may ask for colours while the application object goes.
    static Theme* const theme = new Theme;
    return *theme;
}

Theme::Theme() {
    initResources();
    light_ = readTokens(u"light");
    dark_ = readTokens(u"dark");
}

Theme::~Theme() = default;

void Theme::install(QApplication& application) {
    application_ = &application;
    application.setStyle(new ProxyStyle);
    system_ = std::make_unique<SystemScheme>();
    QObject::connect(system_.get(), &SystemScheme::changed, this, &Theme::update);
    QObject::connect(system_.get(), &SystemScheme::changed, this,
                     [this] { Motion::instance().setWished(system_->reducedMotion()); });
    QObject::connect(&application, &QCoreApplication::aboutToQuit, this, [this] { system_.reset(); });
    QObject::connect(&application, &QObject::destroyed, this, [this] { application_ = nullptr; });
    update();
    apply();
}

const Tokens& Theme::tokens() const {
    return scheme_ == Scheme::Dark ? dark_ : light_;
}

void Theme::setChoice(ThemeChoice choice) {
    choice_ = choice;
    update();
}

void Theme::setScale(qreal scale) {
    const qreal held = qBound(0.9, scale, 1.5);
    if (qFuzzyCompare(held, scale_)) return;
    scale_ = held;
    apply();
    Q_EMIT changed();
}

void Theme::update() {
    Scheme wanted = choice_ == ThemeChoice::Dark ? Scheme::Dark : Scheme::Light;
    if (choice_ == ThemeChoice::System && system_) wanted = system_->scheme();
    if (wanted == scheme_) return;
    scheme_ = wanted;
    apply();
    Q_EMIT changed();
}

void Theme::apply() {
    if (!application_) return;
    application_->setPalette(palette());
    application_->setFont(uiFont(kBodyPx));
}

QPalette Theme::palette() const {
    const Tokens& t = tokens();
    QPalette p;
    p.setColor(QPalette::Window, t.color(Token::Window));
    p.setColor(QPalette::WindowText, t.color(Token::Text));
    p.setColor(QPalette::Base, t.color(Token::Base));
    p.setColor(QPalette::AlternateBase, t.color(Token::Sunken));
    p.setColor(QPalette::Text, t.color(Token::Text));
    p.setColor(QPalette::PlaceholderText, t.color(Token::Text3));
    p.setColor(QPalette::Button, t.color(Token::Raised));
    p.setColor(QPalette::ButtonText, t.color(Token::Text));
    p.setColor(QPalette::BrightText, t.color(Token::OnAccent));
    p.setColor(QPalette::ToolTipBase, t.color(Token::Raised));
    p.setColor(QPalette::ToolTipText, t.color(Token::Text));
    p.setColor(QPalette::Highlight, t.color(Token::Sel));
    p.setColor(QPalette::HighlightedText, t.color(Token::Text));
    p.setColor(QPalette::Link, t.color(Token::Accent));
    p.setColor(QPalette::LinkVisited, t.color(Token::Accent));
    p.setColor(QPalette::Light, t.color(Token::Base));
    p.setColor(QPalette::Midlight, t.color(Token::LineSoft));
    p.setColor(QPalette::Mid, t.color(Token::Line));
    p.setColor(QPalette::Dark, t.color(Token::LineCtl));
    p.setColor(QPalette::Shadow, t.color(Token::LineCtl));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, t.color(Token::TextOff));
    p.setColor(QPalette::Inactive, QPalette::Highlight, t.color(Token::SelOff));
    return p;
}

} // namespace odradek::style
