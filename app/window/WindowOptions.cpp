// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowOptions.h"

#include "app/window/PageWord.h"
#include "net/endpoint.h"
#include "ui/views/ErrorText.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace odradek::window {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(Words::tr("Explore Apache Kafka clusters."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("demo"), Words::tr("Connect to the built-in demo cluster.")});
    parser.addOption({{QStringLiteral("b"), QStringLiteral("bootstrap")},
                      Words::tr("Connect to these brokers."),
                      Words::tr("host:port,…")});
    parser.addOption({QStringLiteral("profile"), Words::tr("Connect to this saved connection."), Words::tr("name")});
    parser.addOption({QStringLiteral("open"), Words::tr("Open a tab: %1 (again for several).").arg(pageWordForms()),
                      Words::tr("page")});
    parser.addOption({QStringLiteral("theme"), Words::tr("light, dark or system."), Words::tr("theme")});
}

/// Why a page cannot be opened, if it is not one.
std::optional<QString> pageProblem(const QString& page) {
    if (readPageWord(page)) return std::nullopt;
    return Words::tr("--open: \"%1\" is not %2").arg(page, pageWordForms());
}

std::optional<QString> problemOf(const WindowOptions& options, const QCommandLineParser& parser) {
    if (!parser.positionalArguments().isEmpty()) {
        return Words::tr("\"%1\" is not an option; --help lists them").arg(parser.positionalArguments().constFirst());
    }
    const int clusters = int(options.demo) + int(!options.bootstrap.isEmpty()) + int(!options.profile.isEmpty());
    if (clusters > 1) return Words::tr("--demo, --bootstrap and --profile each name a cluster: give one of them");
    if (parser.isSet(QStringLiteral("bootstrap"))) {
        const auto endpoints = net::parse_endpoints(options.bootstrap.toStdString());
        if (!endpoints) return QStringLiteral("--bootstrap: ") + views::errorText(endpoints.error());
    }
    for (const QString& page : options.open) {
        if (auto problem = pageProblem(page)) return problem;
    }
    if (!options.open.isEmpty() && clusters == 0)
        return Words::tr("--open needs a cluster: --demo, --bootstrap or --profile");
    const QStringList themes{QString(), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")};
    if (!themes.contains(options.theme))
        return Words::tr("--theme: \"%1\" is not light, dark or system").arg(options.theme);
    return std::nullopt;
}

} // namespace

WindowOptions parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    WindowOptions options;
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    if (parser.isSet(QStringLiteral("help"))) options.help = parser.helpText();
    if (parser.isSet(QStringLiteral("version"))) {
        options.help = QCoreApplication::applicationName() % QLatin1Char(' ') % QCoreApplication::applicationVersion() %
                       QLatin1Char('\n');
    }
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.bootstrap = parser.value(QStringLiteral("bootstrap"));
    options.profile = parser.value(QStringLiteral("profile"));
    options.open = parser.values(QStringLiteral("open"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.problem = problemOf(options, parser);
    return options;
}

} // namespace odradek::window
