// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace odradek::widgets {
class Banner;
}

namespace odradek::views {

/// What every page of a tab has: a column with a banner on top that never covers data. GUI thread.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr);

    /// Asks for everything anew (F5).
    virtual void refresh() = 0;

    /// What comes back after a restart: columns, sort, splitters, choices.
    virtual QJsonObject saveState() const { return {}; }

    /// Takes a saved state; unknown and missing fields change nothing.
    virtual void restoreState(const QJsonObject& state) { Q_UNUSED(state) }

Q_SIGNALS:
    /// saveState() would give something else now.
    void stateEdited();

protected:
    /// The column below the banner.
    QVBoxLayout* column() const { return column_; }

    /// Shows why something failed above the data that stay; `retry` offers to ask again. Nothing hides it.
    void showError(const std::optional<base::Error>& error, bool retry = true);

    /// The banner itself, for other things to say.
    widgets::Banner* banner() const { return banner_; }

private:
    QVBoxLayout* column_;
    widgets::Banner* banner_;
    std::optional<base::Error> shown_;
};

} // namespace odradek::views
