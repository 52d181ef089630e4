// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/PaletteModel.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QAbstractButton;
class QAction;
class QKeyEvent;
class QMenu;
class QMenuBar;

namespace odradek::widgets {

/// Something that the window can do, as it is declared once: menus, shortcuts, the palette and the sheet of shortcuts
/// are made from it. A value.
struct ActionSpec {
    QString id{};        ///< "tab.close": stable, remembered as recent
    QString menu{};      ///< the id of its menu; empty: in the palette alone
    QString text{};      ///< translated, with & before its letter
    QKeySequence keys{}; ///< its shortcut, in the whole window
    QString pageKeys{};  ///< a shortcut that a page takes itself, shown but not bound: "Space"
    style::Icon icon = style::Icon::None;
    QString where{};    ///< where it applies, for the sheet of shortcuts: "Everywhere", "Messages"
    bool group = false; ///< a separator stands before it
    std::function<void()> run{};
    std::function<QString()> textNow{}; ///< says instead of `text` what it would do now, with & before its letter
    std::function<QString()> whyNot{};  ///< why it cannot be done now, in a sentence; empty if it can
    std::function<bool()> checked{};    ///< for what is on or off
};

/// Every action of a window: its menus, shortcuts, tips. Who adds a page adds its actions here; clashes() holds that no
/// two share a shortcut. GUI thread; a child of the window.
class ActionRegistry final : public QObject {
    Q_OBJECT
public:
    /// An empty registry; shortcuts work in `window`.
    explicit ActionRegistry(QWidget* window);

    /// Declares a menu of the bar, or (with a parent's id) one inside another. The order of calls is the order shown.
    void addMenu(const QString& id, const QString& title, const QString& parent = {});
    /// Declares an action; its menu must be there. Answers what stands in the menu.
    QAction* add(ActionSpec spec);
    /// A button that does what an action does: it says so in its tip, with the shortcut, and is disabled with it. The
    /// action may come later.
    void bind(QAbstractButton* button, const QString& id);
    /// Shows one of the menus at a place on the screen.
    void popup(const QString& menu, const QPoint& at) const;
    /// Fills a bar with the menus.
    void fill(QMenuBar& bar);
    /// Other words that find actions in the palette, by id: translated, apart by spaces.
    void setOtherWords(QHash<QString, QString> words) { otherWords_ = std::move(words); }
    /// The words that were set.
    const QHash<QString, QString>& otherWords() const { return otherWords_; }
    /// Asks every action whether it can be done now: whatever decides that has changed.
    void refresh();

    /// Takes a key that nobody else wanted: a disabled action is deaf to its shortcut. It is done if it can be by now,
    /// else refused() says why not. Answers whether the key is an action's.
    bool takeKey(const QKeyEvent& event);

    /// The action of an id, or nullptr.
    QAction* find(const QString& id) const;
    /// All actions, in the order of their declaration.
    const std::vector<ActionSpec>& specs() const { return specs_; }
    /// The titles of the menus of the bar without their marks, in their order.
    QStringList barMenus() const;
    /// The title of the menu of the bar that a menu is, or stands in; empty for an unknown id.
    QString barMenuOf(const QString& menu) const;
    /// The text without its mark: "Close tab".
    static QString plainText(const ActionSpec& spec);
    /// The shortcut as shown: "Ctrl+W".
    static QString keysText(const ActionSpec& spec);
    /// Text and shortcut, for the tip of a button that does the same; empty for an unknown id.
    QString tip(const QString& id) const;
    /// The actions as the palette shows them.
    models::PaletteSource paletteSource();
    /// Shortcuts and ids that two actions share, a sentence each; none if all is well.
    QStringList clashes() const;

Q_SIGNALS:
    /// A shortcut was pressed whose action cannot be done now: its text without its mark, and why, in a sentence.
    void refused(const QString& action, const QString& why);
    /// An action was done.
    void done();

private:
    struct Menu {
        QString id;
        QString parent;
        QMenu* menu = nullptr;
    };

    struct Bound {
        QPointer<QAbstractButton> button;
        QString id;
    };

    QMenu* menuOf(const QString& id) const;
    static QString shownText(const ActionSpec& spec);
    void refreshOne(std::size_t index);
    void run(std::size_t index);
    static void showOn(QAbstractButton& button, const QAction& action);

    QHash<QString, QString> otherWords_;
    QWidget* window_;
    std::vector<Menu> menus_;
    std::vector<ActionSpec> specs_;
    std::vector<QAction*> actions_; // beside specs_
    std::vector<Bound> bound_;
};

} // namespace odradek::widgets
