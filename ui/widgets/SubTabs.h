// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"
#include "ui/style/Icons.h"

#include <QWidget>

class QBoxLayout;
class QTabBar;

namespace odradek::widgets {

/// The pages of a resource: words with a quiet count, the chosen one underlined in the accent; facts and buttons at the
/// right. Keys and accessibility are QTabBar's. GUI thread.
class SubTabs final : public QWidget {
    Q_OBJECT
public:
    /// A fact at the right: "RF" "3". One that warns is said to be out of date.
    struct Fact {
        QString caption{};
        QString value{};
        style::Icon icon = style::Icon::None;   ///< before the caption
        models::Tone tone = models::Tone::Text; ///< of all three; Text: the caption quiet, the value in full ink
    };

    /// A bar of 36 px without pages.
    explicit SubTabs(QWidget* parent = nullptr);

    /// Adds a page; returns its index.
    int addPage(const QString& text, const QString& count = {});
    /// Changes a page's count.
    void setCount(int index, const QString& count);
    /// Hides or shows a page.
    void setPageVisible(int index, bool visible);
    /// The chosen page.
    int currentIndex() const;
    /// Chooses a page.
    void setCurrentIndex(int index);
    /// Chooses the page that is `by` behind the chosen one (before it: negative), around the ends; hidden ones are
    /// passed over.
    void step(int by);
    /// Replaces the facts; they give way when the bar is narrow.
    void setFacts(const QList<Fact>& facts);
    /// Puts a widget before the pages: what they are about.
    void setHead(QWidget* widget);
    /// Adds a widget at the right end.
    void addWidget(QWidget* widget);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Another page is chosen.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Bar;
    class Facts;

    void fit();

    Bar* bar_;
    Facts* facts_;
    QBoxLayout* right_;
};

} // namespace odradek::widgets
