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

/// A word of the command line as a refusal quotes it.
QString notAnOption(const QString& word) {
    return Words::tr("\"%1\" is not an option; --help lists them").arg(word);
}

/// Why a command line cannot be read at all: Qt's own sentence says neither what to do nor, of several, which comes
/// first.
QString unreadable(const QCommandLineParser& parser) {
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString dashes = unknown.constFirst().size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
        return notAnOption(dashes % unknown.constFirst());
    }
    QString text = parser.errorText();
    while (text.endsWith(u'.') || text.endsWith(u'\u3002'))
        text.chop(1);
    return Words::tr("%1; --help says what each option takes").arg(text);
}

/// The first of the options that need a value and have an empty one.
std::optional<QString> emptyValue(const QCommandLineParser& parser) {
    for (const char* name : {"profile", "theme"}) {
        const QString option = QString::fromLatin1(name);
        if (parser.isSet(option) && parser.values(option).contains(QString()))
            return Words::tr("--%1: its value is empty; --help says what each option takes").arg(option);
    }
    return std::nullopt;
}

/// Why it is not clear which cluster is meant.
std::optional<QString> clusterProblem(const WindowOptions& options, const QCommandLineParser& parser) {
    const int clusters = int(options.demo) + int(!options.bootstrap.isEmpty()) + int(!options.profile.isEmpty());
    if (clusters > 1) return Words::tr("--demo, --bootstrap and --profile each name a cluster: give one of them");
    if (parser.isSet(QStringLiteral("bootstrap"))) {
        const auto endpoints = net::parse_endpoints(options.bootstrap.toStdString());
        if (!endpoints) return QStringLiteral("--bootstrap: ") + views::errorText(endpoints.error());
    }
    if (!options.open.isEmpty() && clusters == 0)
        return Words::tr("--open needs a cluster: --demo, --bootstrap or --profile");
    return std::nullopt;
}

std::optional<QString> problemOf(const WindowOptions& options, const QCommandLineParser& parser) {
    if (!parser.positionalArguments().isEmpty()) return notAnOption(parser.positionalArguments().constFirst());
    if (auto empty = emptyValue(parser)) return empty;
    if (auto unclear = clusterProblem(options, parser)) return unclear;
    for (const QString& page : options.open) {
        if (auto problem = pageProblem(page)) return problem;
    }
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
        options.problem = unreadable(parser);
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
