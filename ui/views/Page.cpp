// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Page.h"

#include "ui/views/ErrorText.h"
#include "ui/widgets/Banner.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace odradek::views {

Page::Page(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)), banner_(new widgets::Banner(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(banner_);
    banner_->hide();
}

void Page::showError(const std::optional<base::Error>& error, bool retry) {
    if (error == shown_) return;
    shown_ = error;
    banner_->setVisible(error.has_value());
    if (!error) return;
    banner_->clearActions();
    banner_->setMessage(widgets::Banner::Kind::Error, errorText(*error), remedyText(*error));
    if (!retry) return;
    auto* again = banner_->addAction(tr("Try again"), style::Icon::Refresh);
    connect(again, &QPushButton::clicked, this, &Page::refresh);
}

} // namespace odradek::views
