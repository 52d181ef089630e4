// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Painting.h"
#include "ui/views/Page.h"

#include <QString>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace odradek::views {

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
};

/// The saved connections: a list, and a form for the chosen one. It asks by signals; whoever owns them acts, and
/// answers with setProblem or setEntries. GUI thread.
class ConnectionsPage final : public Page {
    Q_OBJECT
public:
    explicit ConnectionsPage(QWidget* parent = nullptr);
    ~ConnectionsPage() override;

    /// The connections; the chosen one stays chosen, and edits that are not saved stay.
    void setEntries(std::vector<ConnectionEntry> entries);
    /// Chooses one by its id; an empty id begins a new one.
    void choose(const QString& id);
    /// Says why a save was refused, beside the field that `where` names ("name", a bootstrap token) or above the form.
    void setProblem(const base::Error& error);
    /// Says that the file of profiles is broken, once.
    void setFileProblem(const QString& what, const QString& why);
    void refresh() override {}

Q_SIGNALS:
    /// Save this connection (an empty id: a new one), and connect if asked.
    void saveWanted(const odradek::views::ConnectionEntry& entry, bool connect);
    /// Connect to, or disconnect from, a saved connection.
    void connectWanted(const QString& id);
    void disconnectWanted(const QString& id);
    /// Delete a connection; the user has confirmed.
    void removeWanted(const QString& id);

private:
    QWidget* buildSide(QWidget* parent);
    QWidget* buildEnvironments(QWidget* parent);
    void buildForm(QWidget* form);
    void connectForm();
    void buildFoot(QWidget* foot);
    void showList();
    void showEntry(const ConnectionEntry& entry);
    void chosen(int row);
    void edited();
    void save(bool connect);
    void confirmRemove();
    void clearProblems();
    ConnectionEntry formEntry() const;
    const ConnectionEntry* current() const;
    void showButtons();

    std::vector<ConnectionEntry> entries_;
    QString currentId_;
    bool edited_ = false;
    bool showing_ = false;
    QLineEdit* search_;
    QListWidget* list_;
    QLineEdit* name_;
    QLabel* nameProblem_;
    QButtonGroup* environment_;
    QCheckBox* readOnly_;
    QPlainTextEdit* bootstrap_;
    QLabel* bootstrapProblem_;
    QLabel* changes_;
    QPushButton* remove_;
    QPushButton* discard_;
    QPushButton* save_;
    QPushButton* connect_;
};

} // namespace odradek::views
