// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ActionWords.h"

#include <QCoreApplication>

namespace odradek::window {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QHash<QString, QString> actionWords() {
    const std::initializer_list<std::pair<const char*, QString>> words{
        {"file.new", Words::tr("create add profile cluster bootstrap")},
        {"file.connections", Words::tr("manage edit delete remove profiles clusters")},
        {"file.demo", Words::tr("sandbox example try")},
        {"file.settings", Words::tr("preferences options configure language theme size")},
        {"file.quit", Words::tr("exit close end")},
        {"edit.filter", Words::tr("search find")},
        {"view.refresh", Words::tr("reload update")},
        {"view.activity", Words::tr("jobs history audit log")},
        {"go.pin", Words::tr("star favourite bookmark unpin keep")},
        {"cluster.disconnect", Words::tr("close leave")},
        {"cluster.edit", Words::tr("change profile configure")},
        {"topic.create", Words::tr("create add make")},
        {"topic.clone", Words::tr("copy duplicate create")},
        {"topic.grow", Words::tr("increase alter create grow")},
        {"topic.messages", Words::tr("records browse data events")},
        {"topic.partitions", Words::tr("replicas leaders offsets")},
        {"topic.groups", Words::tr("consumers readers lag")},
        {"topic.configuration", Words::tr("settings options retention")},
        {"group.partitions", Words::tr("lag offsets commits")},
        {"group.members", Words::tr("consumers clients assignments")},
        {"topic.empty", Words::tr("purge truncate clear delete records messages")},
        {"topic.delete", Words::tr("remove drop erase")},
        {"config.edit", Words::tr("configuration change alter value")},
        {"config.reset", Words::tr("configuration remove delete override revert")},
        {"config.preview", Words::tr("configuration apply save")},
        {"config.discard", Words::tr("configuration undo cancel")},
        {"access.allow", Words::tr("unlock write writes")},
        {"access.forbid", Words::tr("lock protect")},
        {"activity.revert", Words::tr("undo take back restore change")},
        {"activity.copy", Words::tr("clipboard details")},
        {"messages.follow", Words::tr("tail watch live consume")},
        {"messages.find", Words::tr("search")},
        {"tab.keep", Words::tr("pin")},
        {"help.open", Words::tr("manual documentation")},
        {"help.shortcuts", Words::tr("keys hotkeys")},
        {"help.errors", Words::tr("problems errors faults")},
        {"help.about", Words::tr("version licence license")}};
    QHash<QString, QString> all;
    for (const auto& [id, text] : words)
        all.insert(QLatin1StringView(id), text);
    return all;
}

} // namespace odradek::window
