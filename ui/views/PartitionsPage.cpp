// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PartitionsPage.h"

#include "ui/models/Format.h"
#include "ui/models/RowSource.h"
#include "ui/models/TimeFormat.h"
#include "ui/style/Fonts.h"
#include "ui/views/PageParts.h"
#include "ui/views/PartitionLines.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace odradek::views {

PartitionsPage::PartitionsPage(session::TopicSession& topic, QWidget* parent)
    : Page(parent),
      topic_(topic),
      model_(new models::RowModel(partitionColumns(), partitionKey, this)),
      source_(new models::RowSource(model_, this)),
      facts_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      table_(new widgets::TableView(this)),
      empty_(new widgets::EmptyState) {
    const Bar bar = makeBar(this);
    auto* again = widgets::iconButton(style::Icon::Refresh, tr("Refresh (F5)"));
    connect(again, &QToolButton::clicked, this, &PartitionsPage::refresh);
    bar.layout->addWidget(facts_);
    bar.layout->addStretch();
    bar.layout->addWidget(again);
    table_->setSource(source_);
    table_->setEmptyWidget(empty_);
    table_->setAccessibleName(tr("Partitions"));
    column()->addWidget(bar.widget);
    column()->addWidget(table_, 1);
    connect(&topic_, &session::TopicSession::changed, this, &PartitionsPage::show);
    connect(table_, &widgets::TableView::columnsEdited, this, &Page::stateEdited);
    connect(table_, &widgets::TableView::activated, this, [this](qint64 row) {
        const int line = source_->modelRow(row);
        if (line >= 0) Q_EMIT browseWanted(model_->rowAs<admin::PartitionDetail>(line).partition);
    });
    show();
}

PartitionsPage::~PartitionsPage() {
    table_->disconnect(this);
    table_->setSource(nullptr);
}

void PartitionsPage::show() {
    model_->setRows(partitionRows(topic_.detail()));
    showError(topic_.error());
    table_->setStale(topic_.error().has_value());
    if (topic_.detail()) {
        facts_->setText(tr("%n partition(s)", nullptr, model_->rowCount()) % QStringLiteral(" · ") %
                        tr("as of %1").arg(models::TimeFormat::instance().time(topic_.takenAt())));
    }
    if (model_->rowCount() > 0) return;
    if (topic_.refreshing()) {
        empty_->setMessage(style::Icon::Busy, tr("Loading…"), tr("Asking every leader for its offsets and sizes."));
    } else {
        empty_->setMessage(style::Icon::Partition, tr("Nothing is known of this topic"),
                           tr("The reason stands above."));
    }
}

QJsonObject PartitionsPage::saveState() const {
    return {{QStringLiteral("table"), table_->saveState()}};
}

void PartitionsPage::restoreState(const QJsonObject& state) {
    table_->restoreState(state.value(QStringLiteral("table")).toObject());
}

} // namespace odradek::views
