// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "ui/models/Format.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/PageButtons.h"
#include "ui/widgets/Palette.h"

#include <utility>

namespace odradek::window {
namespace {

using models::PaletteEntry;
using models::PaletteSource;
namespace format = models::format;

/// Between the parts of a key; neither ids nor names of topics have it.
constexpr QChar kApart = u'\t';
/// How much is remembered of what was taken.
constexpr int kMostTaken = 30;

QString firstPart(const QString& key) {
    return key.section(kApart, 0, 0);
}

QString restOf(const QString& key) {
    return key.section(kApart, 1);
}

} // namespace

void MainWindow::addPaletteSource(MakeSource make) {
    sources_.push_back(std::move(make));
}

// Made when it is first wanted: the window's first painting does not wait for it.
widgets::Palette& MainWindow::palette() {
    if (palette_ != nullptr) return *palette_;
    palette_ = new widgets::Palette(this);
    connect(palette_, &widgets::Palette::taken, this, [this](const QString& id) {
        taken_.removeAll(id);
        taken_.prepend(id);
        while (taken_.size() > kMostTaken)
            taken_.removeLast();
        storeLater_.start();
    });
    return *palette_;
}

void MainWindow::addPaletteSources() {
    addPaletteSource([this] { return tabSource(); });
    addPaletteSource([this] { return connectionSource(); });
    addPaletteSource([this] { return pageSource(); });
    addPaletteSource([this] { return topicSource(); });
    addPaletteSource([this] { return groupSource(); });
}

std::vector<PaletteSource> MainWindow::makeSources() const {
    std::vector<PaletteSource> sources;
    for (const MakeSource& make : sources_)
        sources.push_back(make());
    return sources;
}

void MainWindow::openPalette(const QString& hint, std::function<std::vector<PaletteSource>()> make) {
    makeFound_ = std::move(make);
    palette().open(hint, makeFound_(), taken_);
}

void MainWindow::openGoTo() {
    openPalette(tr("Go to a topic, a group, a connection, a page or a tab"), [this] { return makeSources(); });
}

// Actions first, then what the page in front has buttons for, then everything: whoever does not know whether a word is
// a deed or a thing finds it all the same.
void MainWindow::openActions() {
    openPalette(tr("Find an action, or anything else"), [this] {
        std::vector<PaletteSource> sources = makeSources();
        PaletteSource actions = actions_->paletteSource();
        QSet<QString> known;
        for (const PaletteEntry& action : actions.entries)
            known.insert(action.text);
        sources.insert(sources.begin(), widgets::pageButtons(*tabs_->parentWidget(), known));
        sources.insert(sources.begin(), std::move(actions));
        return sources;
    });
}

void MainWindow::openTabList() {
    makeFound_ = nullptr;
    palette().open(tr("Go to an open tab"), {tabSource()}, {});
}

PaletteSource MainWindow::tabSource() {
    PaletteSource source;
    source.id = QStringLiteral("tabs");
    source.title = tr("Open tabs");
    const std::vector<TabKey> keys = tabs_->keys();
    for (const TabKey& key : keys) {
        const auto look = lookOf(key);
        source.entries.push_back({key.kind + kApart + key.connection + kApart + key.name,
                                  look.text,
                                  look.icon,
                                  look.environment,
                                  {},
                                  {},
                                  false});
    }
    source.choose = [this](const QString& key, bool) {
        const TabKey wanted{firstPart(key), firstPart(restOf(key)), restOf(restOf(key))};
        tabs_->goTo(tabs_->indexOf(wanted));
    };
    return source;
}

PaletteSource MainWindow::connectionSource() {
    PaletteSource source;
    source.id = QStringLiteral("connections");
    source.title = tr("Connections");
    for (const auto& connection : hub_.connections()) {
        const auto& profile = connection->profile;
        source.entries.push_back({QString::fromStdString(profile.id),
                                  format::visible(QString::fromStdString(profile.name)),
                                  style::Icon::Cluster,
                                  environmentOf(profile),
                                  stateWord(connection->session.get()),
                                  {},
                                  false});
    }
    source.choose = [this](const QString& id, bool) {
        connectTo(id);
    };
    return source;
}

std::vector<MainWindow::ClusterPage> MainWindow::clusterPages() {
    return {{QStringLiteral("overview"), tr("Overview"), style::Icon::Activity},
            {QStringLiteral("topics"), tr("Topics"), style::Icon::Topic},
            {QStringLiteral("groups"), tr("Groups"), style::Icon::Group},
            {QStringLiteral("brokers"), tr("Brokers"), style::Icon::Broker},
            {QStringLiteral("partitions"), tr("Partitions"), style::Icon::Partition}};
}

// The pages that each connected cluster has; the words are what openPage() takes.
PaletteSource MainWindow::pageSource() {
    PaletteSource source;
    source.id = QStringLiteral("pages");
    source.title = tr("Pages");
    for (const auto& connection : hub_.connections()) {
        if (!connection->session) continue;
        const QString id = QString::fromStdString(connection->profile.id);
        const QString name = format::visible(QString::fromStdString(connection->profile.name));
        for (const ClusterPage& page : clusterPages()) {
            source.entries.push_back({id + kApart + page.word,
                                      tr("%1 of %2").arg(page.title, name),
                                      page.icon,
                                      environmentOf(connection->profile),
                                      {},
                                      {},
                                      false});
        }
    }
    source.choose = [this](const QString& key, bool) {
        openPage(firstPart(key), restOf(key));
    };
    return source;
}

PaletteSource MainWindow::topicSource() {
    PaletteSource source;
    source.id = QStringLiteral("topics");
    source.title = tr("Topics");
    for (const auto& connection : hub_.connections()) {
        if (!connection->session) continue;
        const QString id = QString::fromStdString(connection->profile.id);
        const QString prefix = id + kApart;
        const auto* pins = pins_.value(id);
        const auto environment = environmentOf(connection->profile);
        for (const auto& topic : connection->session->metadata()->topics) {
            const QString name = QString::fromStdString(topic->name);
            const bool pinned = pins != nullptr && pins->has(views::Pins::Kind::Topic, name);
            const style::Icon icon = pinned ? style::Icon::StarFilled : style::Icon::Topic;
            source.entries.push_back({prefix + name, format::visible(name), icon, environment, {}, {}, false});
        }
    }
    source.detail = [this](const PaletteEntry& entry) {
        const auto* session = sessionOf(firstPart(entry.key));
        if (session == nullptr) return QString();
        const auto* topic = session->metadata()->find_topic(restOf(entry.key).toStdString());
        return topic == nullptr ? QString() : tr("%Ln partition(s)", nullptr, int(topic->partitions.size()));
    };
    source.choose = [this](const QString& key, bool keep) {
        openTopic(firstPart(key), restOf(key), keep, false);
    };
    return source;
}

} // namespace odradek::window
