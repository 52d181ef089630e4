// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/HelpWish.h"

#include <QPushButton>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <array>

namespace odradek::views {
namespace {

constexpr const char* kKind = "helpErrorKind";
constexpr const char* kCode = "helpErrorCode";

/// A page of the window and the page of the help about it.
struct About {
    const char* widget;
    const char* page;
};

constexpr std::array<About, 16> kAbout{{{"odradek::views::ConnectionsPage", "connecting"},
                                        {"odradek::views::OverviewPage", "cluster"},
                                        {"odradek::views::BrokersPage", "cluster"},
                                        {"odradek::views::BrokerPage", "cluster"},
                                        {"odradek::views::ClusterPartitionsPage", "cluster"},
                                        {"odradek::views::TopicsPage", "topics"},
                                        {"odradek::views::PartitionsPage", "topics"},
                                        {"odradek::views::ConfigPage", "changing"},
                                        {"odradek::views::MessagesPage", "messages"},
                                        {"odradek::views::GroupsPage", "groups"},
                                        {"odradek::views::GroupPage", "groups"},
                                        {"odradek::views::ActivityPage", "changing"},
                                        {"odradek::views::TopicPage", "topics"},
                                        {"odradek::views::ClusterPage", "cluster"},
                                        {"odradek::dialogs::Dialog", "changing"},
                                        {"odradek::widgets::Palette", "finding"}}};

QString pageAbout(const QWidget& widget) {
    for (const QMetaObject* type = widget.metaObject(); type != nullptr; type = type->superClass()) {
        const auto* found = std::ranges::find_if(
            kAbout, [type](const About& about) { return qstrcmp(about.widget, type->className()) == 0; });
        if (found != kAbout.end()) return QLatin1StringView(found->page);
    }
    return {};
}

} // namespace

HelpWish helpWishOf(const QWidget* widget) {
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        const QVariant kind = at->property(kKind);
        if (kind.isValid()) {
            const auto code = base::KafkaCode(at->property(kCode).toInt());
            return {{}, base::Error{base::ErrorKind(kind.toInt()), code, {}, {}}};
        }
        const QString page = pageAbout(*at);
        if (!page.isEmpty()) return {page, {}};
    }
    return {};
}

void setHelpError(QWidget& widget, const std::optional<base::Error>& error) {
    widget.setProperty(kKind, error ? QVariant(int(error->kind)) : QVariant());
    widget.setProperty(kCode, error ? QVariant(int(error->code)) : QVariant());
}

HelpDesk& HelpDesk::instance() {
    static HelpDesk desk;
    return desk;
}

void HelpDesk::connectButton(QPushButton& button) {
    QObject::connect(&button, &QPushButton::clicked, &instance(),
                     [asking = &button] { Q_EMIT instance().wished(helpWishOf(asking)); });
}

} // namespace odradek::views
