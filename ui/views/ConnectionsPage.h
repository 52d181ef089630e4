// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Painting.h"
#include "ui/views/Page.h"

#include <QHash>
#include <QString>

#include <vector>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace odradek::session {
class ConnectionTest;
}

namespace odradek::widgets {
class ElidedText;
}

namespace odradek::views {

class ConnectionTestPanel;

/// A connection as the page lists it. A value.
struct ConnectionEntry {
    QString id;                                               ///< Stable; empty: a new one.
    QString name;                                             ///< Its name.
    QString bootstrap;                                        ///< "host:port,host:port".
    style::Environment environment = style::Environment::Dev; ///< What it is for.
    bool readOnly = false;                                    ///< Refuses every write.
    bool demo = false;                                        ///< The built-in cluster: nothing of it can be changed.
    style::StateShape shape = style::StateShape::Ring;        ///< How it stands.
    QString state;                                            ///< The same in words.
    QString copyOf{}; ///< Of a new one: whose further settings it takes over; empty: nobody's.
};

/// The saved connections: a list, a form for the chosen one, a test of what stands in the form. Changes that are not
/// saved stay while one looks at others, and come back with the tab. It asks by signals; whoever owns them acts, and
/// answers with setProblem, setEntries or showTest. GUI thread.
class ConnectionsPage final : public Page {
    Q_OBJECT
public:
    explicit ConnectionsPage(QWidget* parent = nullptr);
    ~ConnectionsPage() override;

    /// The connections; the chosen one stays chosen, and edits that are not saved stay.
    void setEntries(std::vector<ConnectionEntry> entries);
    /// Chooses one by its id; an empty id begins a new one.
    void choose(const QString& id);
    /// Where one types what the connections in the list must hold: Down and Enter lead into the list.
    QLineEdit* search() const { return search_; }
    /// Says why a save was refused, beside the field that `where` names ("name", a bootstrap token) or above the form.
    void setProblem(const base::Error& error);
    /// Says that the file of profiles is broken, once.
    void setFileProblem(const QString& what, const QString& why);
    /// A connection was deleted: what was typed for it goes, too.
    void removed(const QString& id);
    /// Shows how a test of the form's connection goes; takes it over.
    void showTest(session::ConnectionTest* test);
    void refresh() override {}
    /// What was typed and not saved, and which connection is chosen.
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Save this connection (an empty id: a new one), and connect if asked.
    void saveWanted(const odradek::views::ConnectionEntry& entry, bool connect);
    /// Connect to, or disconnect from, a saved connection.
    void connectWanted(const QString& id);
    void disconnectWanted(const QString& id);
    /// Delete a saved connection; the user is to be asked.
    void removeWanted(const odradek::views::ConnectionEntry& entry);
    /// Try this connection, saved or not.
    void testWanted(const odradek::views::ConnectionEntry& entry);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildSide(QWidget* parent);
    QWidget* buildEnvironments(QWidget* parent);
    void buildForm(QWidget* form);
    void orderTabs();
    void connectForm();
    void buildFoot(QWidget* foot);
    void showList();
    void enterList();
    void showEntry(const ConnectionEntry& entry);
    void chosen(int row);
    void edited();
    void save(bool connect);
    void askRemove();
    void duplicate();
    void discard();
    void clearProblems();
    ConnectionEntry formEntry() const;
    const ConnectionEntry* find(const QString& id) const;
    const ConnectionEntry* current() const { return find(currentId_); }
    void showButtons();

    std::vector<ConnectionEntry> entries_;
    QHash<QString, ConnectionEntry> drafts_; // what was typed and not saved, by id
    QString currentId_;
    bool edited_ = false;
    bool showing_ = false;
    QLineEdit* search_;
    QWidget* side_ = nullptr; // the list with its search
    QListWidget* list_;
    QLineEdit* name_;
    QLabel* nameProblem_;
    QButtonGroup* environment_;
    QCheckBox* readOnly_;
    QPlainTextEdit* bootstrap_;
    QLabel* bootstrapProblem_;
    widgets::ElidedText* changes_;
    QBoxLayout* halves_ = nullptr; // the form, and the test beside or below it
    QWidget* halfLine_ = nullptr;
    ConnectionTestPanel* test_;
    QPushButton* duplicate_;
    QPushButton* remove_;
    QPushButton* discard_;
    QPushButton* save_;
    QPushButton* connect_;
};

} // namespace odradek::views
