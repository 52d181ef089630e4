// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "ui/models/Format.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/PageButtons.h"
#include "ui/widgets/Palette.h"

#include <algorithm>
#include <utility>

namespace odradek::window {
namespace {

using models::PaletteEntry;
using models::PaletteSource;
namespace format = models::format;

/// Between the parts of a key; neither ids nor names of topics have it.
constexpr QChar kApart = u'\t';
/// Letters of a connection's name beside a topic or a group.
constexpr int kMostName = 24;
/// How much is remembered of what was taken or opened.
constexpr int kMostTaken = 60;
/// The sources of topics and groups, as ids name them, and that of actions.
const QString kTopics = QStringLiteral("topics");
const QString kGroups = QStringLiteral("groups");
const QString kActions = QStringLiteral("actions");

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
    connect(palette_, &widgets::Palette::taken, this, &MainWindow::remember);
    return *palette_;
}

void MainWindow::remember(const QString& id) {
    taken_.removeAll(id);
    taken_.prepend(id);
    while (taken_.size() > kMostTaken)
        taken_.removeLast();
    storeLater_.start();
}

// What was opened in any other way is found first here, too.
void MainWindow::rememberPage(const TabKey& key) {
    if (const QString id = paletteId(key); !id.isEmpty()) remember(id);
}

QString MainWindow::paletteId(const TabKey& key) {
    const bool topic = key.kind == u"topic";
    if (!topic && key.kind != u"group") return {};
    return models::PaletteModel::idOf(topic ? kTopics : kGroups, key.connection + kApart + key.name);
}

// Who looks for an action wants actions first; who goes somewhere is already where he is.
QStringList MainWindow::recentIds() const {
    QStringList recent = taken_;
    if (findsActions_)
        recent.removeIf([](const QString& id) { return !id.startsWith(models::PaletteModel::idOf(kActions, {})); });
    else
        recent.removeAll(paletteId(tabs_->currentKey()));
    return recent;
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

void MainWindow::openPalette(const QString& hint, bool actions, std::function<std::vector<PaletteSource>()> make) {
    makeFound_ = std::move(make);
    findsActions_ = actions;
    palette().open(hint, makeFound_(), recentIds());
}

void MainWindow::renewPalette() {
    if (palette_ != nullptr && palette_->isVisible() && makeFound_) palette_->renew(makeFound_(), recentIds());
}

void MainWindow::openGoTo() {
    openPalette(tr("Go to a topic, a group, a connection, a page or a tab"), false, [this] { return makeSources(); });
}

// Actions first, then what the page in front has buttons for, then everything: whoever does not know whether a word is
// a deed or a thing finds it all the same.
void MainWindow::openActions() {
    openPalette(tr("Find an action, or anything else"), true, [this] {
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

// The connected ones, that of the page in front first: of two things of one name its own is meant.
std::vector<const controllers::Connection*> MainWindow::openConnections() const {
    std::vector<const controllers::Connection*> open;
    for (const auto& connection : hub_.connections())
        if (connection->session) open.push_back(connection.get());
    const std::string front = tabs_->currentKey().connection.toStdString();
    const auto found = std::ranges::find(open, front, [](const auto* one) { return one->profile.id; });
    if (found != open.end()) std::rotate(open.begin(), found, found + 1);
    return open;
}

// Words beside a thing; with its connection's name where another could be meant.
QString MainWindow::besideConnection(const QString& id, const QString& words) const {
    const auto* connection = hub_.find(id.toStdString());
    if (connection == nullptr || openConnections().size() < 2) return words;
    const QString name = format::visible(format::middle(QString::fromStdString(connection->profile.name), kMostName));
    return words.isEmpty() ? name : QString(name % QStringLiteral(" · ") % words);
}

// The pages that each connected cluster has; the words are what openPage() takes.
PaletteSource MainWindow::pageSource() {
    PaletteSource source;
    source.id = QStringLiteral("pages");
    source.title = tr("Pages");
    for (const auto* connection : openConnections()) {
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
    source.id = kTopics;
    source.title = tr("Topics");
    for (const auto* connection : openConnections()) {
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
        const QString id = firstPart(entry.key);
        const auto* session = sessionOf(id);
        if (session == nullptr) return QString();
        const auto* topic = session->metadata()->find_topic(restOf(entry.key).toStdString());
        if (topic == nullptr) return QString();
        return besideConnection(id, tr("%Ln partition(s)", nullptr, int(topic->partitions.size())));
    };
    source.choose = [this](const QString& key, bool keep) {
        openTopic(firstPart(key), restOf(key), keep, false);
    };
    return source;
}

} // namespace odradek::window
