// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

#include "app/profiles/ProfileFile.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QLocale>

/// Q_INIT_RESOURCE works outside namespaces alone.
static void initTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace odradek::window {
namespace {

style::ThemeChoice choiceOf(const QString& word) {
    if (word == u"light") return style::ThemeChoice::Light;
    if (word == u"dark") return style::ThemeChoice::Dark;
    return style::ThemeChoice::System;
}

} // namespace

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("odradek"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ODRADEK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Odradek"));
    QGuiApplication::setDesktopFileName(QStringLiteral("odradek"));
}

Application::Application(QApplication& application, const WindowOptions& options)
    : settings_(StateFile::configPath(QStringLiteral("settings.json"))),
      state_(StateFile::statePath(QStringLiteral("window.json"))) {
    loadTexts();
    auto& theme = style::Theme::instance();
    theme.setChoice(
        choiceOf(options.theme.isEmpty() ? settings_.value(QStringLiteral("theme")).toString() : options.theme));
    theme.install(application);
    hub_ = std::make_unique<controllers::ConnectionHub>(engine_, profiles::default_profile_file());
    window_ = std::make_unique<MainWindow>(*hub_, settings_, state_);
    window_->show();
    connectAsTold(options);
}

Application::~Application() {
    window_.reset();
    hub_.reset();
}

// A static library's resources are linked only where somebody asks for them by name.
void Application::loadTexts() {
    initTranslations();
    // English needs its plural forms, also where the language has no catalogue of its own.
    const bool own =
        texts_.load(QLocale(), QStringLiteral("odradek"), QStringLiteral("_"), QStringLiteral(":/translations"));
    if (own || texts_.load(QStringLiteral(":/translations/odradek_en.qm"))) QApplication::installTranslator(&texts_);
}

void Application::connectAsTold(const WindowOptions& options) {
    QString id;
    if (options.demo) id = QString::fromStdString(controllers::ConnectionHub::kDemoId);
    if (!options.bootstrap.isEmpty()) id = QString::fromStdString(hub_->addUnsaved(options.bootstrap));
    for (const auto& connection : hub_->connections()) {
        if (!options.profile.isEmpty() && connection->profile.name == options.profile.toStdString()) {
            id = QString::fromStdString(connection->profile.id);
        }
    }
    if (id.isEmpty()) {
        // A broken file of profiles, or a profile that is not there, is said where connections are kept.
        if (hub_->problem() || !options.profile.isEmpty()) return window_->showConnections();
        return window_->reopen();
    }
    window_->connectTo(id);
    for (const QString& page : options.open)
        window_->openPage(id, page);
}

} // namespace odradek::window
