// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/HelpBook.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;

namespace odradek::models {
class TreeModel;
}
namespace odradek::widgets {
class NavigationTree;
}

namespace odradek::views {

class HelpText;

/// The help: its contents and a search at the side, a page beside them, the way back and forward. Ctrl+F searches all
/// pages, F3 goes through what was found on the one shown, Alt+Left and Alt+Right go where one was, Esc ends the
/// search, then closes the window. GUI thread.
class HelpView final : public QWidget {
    Q_OBJECT
public:
    /// Shows the first page of a book.
    explicit HelpView(HelpBook book, QWidget* parent = nullptr);
    ~HelpView() override;

    /// Shows a place; false, and nothing changes, where there is none.
    bool open(const HelpPlace& place);
    /// The place that is shown.
    const HelpPlace& place() const { return places_[size_t(at_)]; }
    /// The title of the page that is shown.
    QString title() const { return book_.page(place().page)->title; }
    /// The place where an error is explained.
    HelpPlace placeOf(const base::Error& error) const { return book_.placeOf(error); }
    /// Looks for words on all pages; empty: the contents come back.
    void search(const QString& words);
    /// Goes one place back, or forward again; nothing where there is none.
    void goBack();
    void goForward();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Another page is shown; its title.
    void titleChanged(const QString& title);

private:
    QWidget* buildSide();
    void addClearing();
    QWidget* buildReader();
    void addKeys();
    void fillContents();
    void follow(const QString& link);
    void showPlace(const HelpPlace& place);
    void openHit(int row);
    void step(bool forward);

    HelpBook book_;
    std::vector<HelpPlace> places_;
    std::vector<int> heights_; // beside places_: where each was left
    int at_ = 0;
    std::vector<HelpHit> hits_;
    models::TreeModel* contents_;
    widgets::NavigationTree* tree_;
    QListWidget* found_;
    QStackedWidget* side_;
    QLineEdit* words_;
    QToolButton* back_;
    QToolButton* forward_;
    HelpText* text_;
};

} // namespace odradek::views
