// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ConfigPage.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/ConfigLines.h"
#include "ui/views/ErrorText.h"
#include "ui/views/PageParts.h"
#include "ui/views/RowTable.h"
#include "ui/views/SeenTimer.h"
#include "ui/views/Unreached.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace odradek::views {
namespace {

namespace format = models::format;

/// How often a configuration in sight is asked for: it changes by hands.
constexpr std::chrono::minutes kAgain{1};
/// How wide the filter grows.
constexpr int kFilter = 420;

bool isTopic(const admin::Resource& resource) {
    return resource.type == admin::ResourceType::Topic;
}

} // namespace

ConfigPage::ConfigPage(session::ClusterSession& cluster, admin::Resource resource, QWidget* parent)
    : Page(parent),
      session_(cluster, std::move(resource)),
      timer_(new SeenTimer(this, cluster, kAgain, [this] { session_.refresh(); })),
      filter_(new widgets::FilterBar(tr("Filter settings by name or value"), this)),
      own_(new QCheckBox(tr("Overrides only"), this)),
      count_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      table_(new RowTable(configColumns(), configKey, tr("Configuration"), this)) {
    buildBar();
    column()->addWidget(table_, 1);
    table_->rows().setGutter([](const void* row) {
        const auto& line = *static_cast<const ConfigLine*>(row);
        if (line.pending) return style::Icon::ArrowRight;
        return line.own ? style::Icon::Edit : style::Icon::None;
    });
    watchEdits();
    connect(&session_, &session::SnapshotSession::changed, this, &ConfigPage::show);
    connect(&cluster, &session::ClusterSession::stateChanged, this, &ConfigPage::showState);
    connect(table_, &widgets::TableView::columnsEdited, this, &Page::stateEdited);
    show();
}

ConfigPage::~ConfigPage() = default;

void ConfigPage::buildBar() {
    const Bar bar = makeBar(this);
    filter_->setMaximumWidth(style::scaled(kFilter));
    own_->setToolTip(tr("Only what was set for it itself"));
    bar.layout->addWidget(filter_, kFilter);
    bar.layout->addWidget(own_);
    bar.layout->addStretch(1);
    bar.addWords(count_);
    bar.layout->addWidget(columnsButton(*table_));
    buildActions();
    bar.layout->addLayout(actions_);
    bar.leaveOut(pending_);
    column()->addWidget(bar.widget);
    filter_->keepAs(QStringLiteral("configuration"));
    filter_->leadTo(*table_);
    connect(filter_, &widgets::FilterBar::filterWanted, this, &ConfigPage::applyFilter);
    connect(own_, &QCheckBox::toggled, this, &ConfigPage::applyFilter);
    connect(own_, &QCheckBox::toggled, this, &Page::stateEdited);
}

void ConfigPage::refresh() {
    timer_->askNow();
}

// What was never known is explained where it would stand; what was known stays, with the reason above. That the cluster
// is away the page around this one says.
void ConfigPage::showState() {
    const bool away = session_.cluster().state() != session::ClusterSession::State::Connected;
    const bool known = session_.detail() != nullptr;
    showError(away || !known ? std::optional<base::Error>() : session_.error());
    table_->setStale(known && (away || session_.error()));
    if (!known) showAbsent();
}

void ConfigPage::show() {
    const auto& detail = session_.detail();
    showState();
    if (detail) {
        if (!session_.error()) edits_.settle(*detail);
        showRows();
        setBarWords(*count_, tr("%Ln setting(s)", nullptr, int(detail->entries.size())) % QStringLiteral(", ") %
                                 tr("%Ln override(s)", nullptr, ownCount(*detail)));
    }
    applyFilter();
    showEdits();
}

void ConfigPage::showRows() {
    if (session_.detail()) table_->model().setRows(configRows(session_.detail(), edits_));
}

void ConfigPage::applyFilter() {
    const QString wanted = filter_->text().trimmed();
    const bool own = own_->isChecked();
    if (wanted.isEmpty() && !own) {
        table_->model().setFilter({});
    } else {
        table_->model().setFilter([wanted, own](const void* row) {
            const auto& line = *static_cast<const ConfigLine*>(row);
            if (own && !line.own && !line.pending) return false;
            const QString value = QString::fromStdString(line.entry->value.value_or(""));
            return line.name.contains(wanted, Qt::CaseInsensitive) || value.contains(wanted, Qt::CaseInsensitive);
        });
    }
    if (!wanted.isEmpty()) filter_->setValid(table_->model().rowCount(), table_->model().totalCount());
    if (table_->model().rowCount() == 0) showAbsent();
}

void ConfigPage::showAbsent() {
    const auto& resource = session_.resource();
    const QString name = format::visible(QString::fromStdString(resource.name));
    if (!session_.detail()) {
        if (isUnreached(session_.cluster())) return sayUnreached(table_->empty());
        const bool topic = isTopic(resource);
        const Refusal refusal{topic ? tr("You may not see the configuration of %1").arg(name)
                                    : tr("You may not see the configuration of broker %1").arg(name),
                              QStringLiteral("DescribeConfigs"),
                              topic ? QStringLiteral("--topic ") % name : QStringLiteral("--cluster"),
                              QStringLiteral("DescribeConfigs"), tr("Asking for the configuration.")};
        return showAbsence(table_->empty(), session_.error(), refusal, [this] { refresh(); });
    }
    auto& empty = table_->empty();
    forgetAbsence(empty);
    const bool nothingSet = filter_->text().trimmed().isEmpty();
    empty.setMessage(style::Icon::Config, nothingSet ? tr("Nothing is overridden") : tr("No setting matches"),
                     nothingSet ? tr("Every setting has the value it inherits.")
                                : tr("%Ln setting(s) are filtered out.", nullptr, table_->model().totalCount()));
    auto* all = empty.addAction(tr("Show all settings"), style::ButtonRole::Primary);
    connect(all, &QPushButton::clicked, this, [this] {
        own_->setChecked(false);
        filter_->setText({});
    });
}

QList<widgets::SubTabs::Fact> ConfigPage::facts() const {
    if (!session_.detail()) return {};
    const auto valueOf = [this](const char* name) {
        const auto& entries = session_.detail()->entries;
        const auto found = std::ranges::find(entries, name, &admin::ConfigEntry::name);
        return found == entries.end() ? QString() : format::visible(QString::fromStdString(found->value.value_or("")));
    };
    QList<widgets::SubTabs::Fact> facts;
    const QString policy = valueOf("cleanup.policy");
    if (!policy.isEmpty()) facts.push_back({tr("Cleanup"), policy});
    if (!policy.contains(u"delete")) return facts;
    const QString retention = valueOf("retention.ms");
    const QString meaning = meaningOf(QStringLiteral("retention.ms"), retention);
    if (!retention.isEmpty()) facts.push_back({tr("Retention"), meaning.isEmpty() ? retention : meaning});
    return facts;
}

QJsonObject ConfigPage::saveState() const {
    return {{QStringLiteral("table"), table_->saveState()},
            {QStringLiteral("own"), own_->isChecked()},
            {QStringLiteral("edits"), edits_.save()}};
}

void ConfigPage::restoreState(const QJsonObject& state) {
    table_->restoreState(state.value(QStringLiteral("table")).toObject());
    own_->setChecked(state.value(QStringLiteral("own")).toBool());
    edits_.restore(state.value(QStringLiteral("edits")).toObject());
    show();
}

} // namespace odradek::views
