// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

#include "app/profiles/ProfileFile.h"
#include "app/window/MissingProfile.h"
#include "ui/style/Theme.h"
#include "ui/views/ErrorText.h"
#include "ui/widgets/FocusKeeper.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <cstdio>

/// Q_INIT_RESOURCE works outside namespaces alone. A static library's resources are linked only where somebody asks for
/// them by name.
static void initTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace odradek::window {
namespace {

/// The choice of --theme, which holds for this run alone.
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
    : settingsFile_(StateFile::configPath(QStringLiteral("settings.json"))),
      state_(StateFile::statePath(QStringLiteral("window.json"))) {
    initTranslations();
    settings_ = std::make_unique<Settings>(settingsFile_);
    loadTexts();
    settings_->apply();
    auto& theme = style::Theme::instance();
    if (!options.theme.isEmpty()) theme.setChoice(choiceOf(options.theme));
    theme.install(application);
    hub_ = std::make_unique<controllers::ConnectionHub>(engine_, profiles::default_profile_file());
    // Queued: the page of settings, which says so, goes with the window.
    QObject::connect(
        settings_.get(), &Settings::windowOutdated, guard_.get(), [this] { openAnew(); }, Qt::QueuedConnection);
    openWindow();
    connectAsTold(options);
}

Application::~Application() {
    guard_.reset();
    window_.reset();
    hub_.reset();
    forgetTexts();
    QLocale::setDefault(desktop_);
}

void Application::openWindow() {
    window_ = std::make_unique<MainWindow>(*hub_, *settings_, state_, watch_);
    window_->watchFile(activityFile_.file());
    window_->show();
}

// Words and sizes are taken when a window is made: it is made anew, with the tabs it had; connections stay open, and
// the focus is where it was.
void Application::openAnew() {
    const QStringList place = widgets::FocusKeeper::placeOf(*window_);
    window_.reset();
    loadTexts();
    openWindow();
    window_->reopen();
    widgets::FocusKeeper::goTo(*window_, place);
}

void Application::forgetTexts() {
    for (auto* texts : {&texts_, &qtTexts_}) {
        if (*texts) QApplication::removeTranslator(texts->get());
        *texts = std::make_unique<QTranslator>();
    }
}

void Application::loadTexts() {
    const QString& language = settings_->preferences().language;
    const QLocale locale = language.isEmpty() ? desktop_ : QLocale(language);
    QLocale::setDefault(locale);
    forgetTexts();
    const QString between = QStringLiteral("_");
    // English needs its plural forms, also where the language has no catalogue of its own.
    const bool own = texts_->load(locale, QStringLiteral("odradek"), between, QStringLiteral(":/translations"));
    // Qt's own words come with Qt; in a language that the window does not speak they would be the only ones.
    const QString qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (own && qtTexts_->load(locale, QStringLiteral("qtbase"), between, qt))
        QApplication::installTranslator(qtTexts_.get());
    if (own || texts_->load(QStringLiteral(":/translations/odradek_en.qm")))
        QApplication::installTranslator(texts_.get());
    if (hub_) hub_->nameDemo();
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
    const bool broken = hub_->problem().has_value();
    if (broken) std::fprintf(stderr, "odradek: %s\n", qUtf8Printable(views::errorText(*hub_->problem())));
    if (id.isEmpty()) {
        // A broken file of profiles, or a profile that is not there, is said where connections are kept.
        if (!options.profile.isEmpty()) return tellMissingProfile(*window_, options.profile, broken);
        return broken ? window_->showConnections() : window_->reopen();
    }
    // Else over what was asked for.
    if (broken) window_->tellProfileProblem();
    window_->connectTo(id);
    for (const QString& page : options.open)
        window_->openPage(id, page);
}

} // namespace odradek::window
