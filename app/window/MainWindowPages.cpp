// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window that belong to no cluster: settings and activity; and what is said about files.
#include "app/window/MainWindow.h"

#include "app/window/ActivityWatch.h"
#include "app/window/Settings.h"
#include "ui/models/Format.h"
#include "ui/views/ActivityPage.h"
#include "ui/views/ErrorText.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/SettingsPage.h"
#include "ui/views/TopicPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Banner.h"

namespace odradek::window {

void MainWindow::showSettings() {
    tabs_->open({QStringLiteral("settings"), {}, {}}, true);
    tabs_->enterPage();
}

void MainWindow::showActivity() {
    tabs_->open({QStringLiteral("activity"), {}, {}}, true);
    tabs_->enterPage();
}

views::Page* MainWindow::makeSettingsPage(QWidget* parent) {
    auto* page = new views::SettingsPage(Settings::languages(), settings_.file().path(), parent);
    const auto showProblem = [this, page] {
        page->setProblem(settings_.file().problem().value_or(QString()));
    };
    page->setPreferences(settings_.preferences());
    showProblem();
    connect(page, &views::SettingsPage::chosen, &settings_, &Settings::set);
    connect(&settings_, &Settings::changed, page, [this, page] { page->setPreferences(settings_.preferences()); });
    connect(&settings_.file(), &StateFile::problemChanged, page, showProblem);
    return page;
}

views::Page* MainWindow::makeActivityPage(QWidget* parent) {
    return new views::ActivityPage(watch_.log(), parent);
}

// Of a page that belongs to no cluster; an empty text for others.
widgets::TabBar::Tab MainWindow::ownLook(const QString& kind) const {
    widgets::TabBar::Tab look;
    if (kind == u"settings") {
        look.text = tr("Settings");
        look.icon = style::Icon::Settings;
    } else if (kind == u"activity") {
        look.text = tr("Activity");
        look.icon = style::Icon::Activity;
    }
    return look;
}

// A topic that is opened for the first time begins as the settings say.
void MainWindow::preparePage(views::TopicPage& page, const QString& connection) {
    const views::Preferences& preferences = settings_.preferences();
    views::LoadBar::Choice choice;
    choice.from = preferences.from;
    if (choice.from == views::LoadBar::From::Ago) choice.number = preferences.ago;
    choice.limit = preferences.limit;
    page.messages()->setChoice(choice);
    if (auto* session = page.findChild<session::MessagesSession*>())
        watch_.watch(*session, page.topic(), ownerOf(connection));
}

ActivityWatch::Owner MainWindow::ownerOf(const QString& connection) const {
    const auto* known = hub_.find(connection.toStdString());
    if (known == nullptr) return {};
    return {QString::fromStdString(known->profile.name), environmentOf(known->profile), [this, connection] {
                hub_.close(connection.toStdString());
            }};
}

// Of the tab that was pointed at: it comes to the front, and the menu acts on that.
void MainWindow::tabMenu(int index, const QPoint& at) {
    tabs_->goTo(index);
    actions_->popup(QStringLiteral("tab"), at);
}

void MainWindow::watchFile(const StateFile& file) {
    files_.push_back(&file);
    connect(&file, &StateFile::problemChanged, this, &MainWindow::showFileProblems);
    showFileProblems();
}

// Where a broken file of connections is now, in a sentence; an empty text if it was not kept.
QString MainWindow::keptAside() const {
    const auto& aside = hub_.keptAside();
    return aside ? tr("The file was kept as %1.").arg(QString::fromStdString(aside->string())) : QString();
}

void MainWindow::tellProfileProblem() {
    profilesTold_ = hub_.problem().has_value();
    showFileProblems();
}

// What is wrong with the files of the program is said over the tabs, and pushes them down; closing it is enough.
void MainWindow::showFileProblems() {
    QStringList problems;
    for (const StateFile* file : files_) {
        if (file->problem()) problems.append(models::format::visible(*file->problem()));
    }
    notice_->setVisible(profilesTold_ || !problems.isEmpty());
    if (profilesTold_) {
        if (const QString kept = keptAside(); !kept.isEmpty()) problems.prepend(kept);
        return notice_->setMessage(widgets::Banner::Kind::Error, views::errorText(*hub_.problem()),
                                   problems.join(u' '));
    }
    if (problems.isEmpty()) return;
    notice_->setMessage(widgets::Banner::Kind::Warn, tr("Not everything can be kept"), problems.join(u' '));
}

} // namespace odradek::window
