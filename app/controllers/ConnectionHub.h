// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles/ProfileFile.h"
#include "session/ClusterSession.h"

#include <QObject>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace odradek::session {
class ConnectionTest;
}
namespace odradek::demo {
class SandboxHost;
}

namespace odradek::controllers {

/// One connection that the window knows: a saved one, the demo, or one from the command line. GUI thread.
struct Connection {
    profiles::Profile profile;                        ///< What it is called and where it goes.
    bool demo = false;                                ///< The built-in cluster.
    bool saved = false;                               ///< It stands in the profile file.
    std::unique_ptr<session::ClusterSession> session; ///< Null while it is not open.
};

/// All connections and their sessions: opens and closes them, saves profiles, hosts the demo cluster. GUI thread; the
/// engine outlives it.
class ConnectionHub : public QObject {
    Q_OBJECT
public:
    /// The id of the demo's connection.
    static const std::string kDemoId;

    /// Reads the profile file.
    ConnectionHub(session::Engine& engine, std::filesystem::path file, QObject* parent = nullptr);
    ~ConnectionHub() override;

    /// Every connection, saved ones first, the demo last. Pointers live until connectionsChanged().
    const std::vector<std::unique_ptr<Connection>>& connections() const noexcept { return connections_; }

    /// The connection of an id, or nullptr.
    Connection* find(const std::string& id) const;

    /// What is wrong with the profile file; nothing if all is well.
    const std::optional<base::Error>& problem() const noexcept { return loaded_.problem; }

    /// Where a broken profile file was kept; nothing if it was not.
    const std::optional<std::filesystem::path>& keptAside() const noexcept { return loaded_.kept_aside; }

    /// Calls the demo by its name in the language of now; who shows it asks for it anew.
    void nameDemo();

    /// Adds a connection that is not saved (from the command line); answers its id.
    std::string addUnsaved(const QString& bootstrap);

    /// Connects; one that is open stays as it is. Errors: Usage for a bootstrap list or an option that is wrong.
    base::Result<session::ClusterSession*> open(const std::string& id);

    /// Tries a profile, saved or not, beside its session; the test belongs to `parent`. Errors: as of open().
    base::Result<session::ConnectionTest*> test(const profiles::Profile& profile, QObject* parent);

    /// Ends a connection; its session is deleted when control returns to the event loop.
    void close(const std::string& id);

    /// Saves a new or changed profile (by its id; an empty id is a new one), and takes over what other windows have
    /// saved meanwhile. What cannot be written is not kept: all stays as it was. Errors: Usage (name taken or empty,
    /// bad bootstrap), Io.
    base::Result<std::string> save(profiles::Profile profile);

    /// Removes a profile from the file, closing it first; where the file cannot be written it stays. Error: Io.
    base::Result<void> remove(const std::string& id);

    /// The configuration that a profile gives. Errors: Usage; one of a property names file and profile.
    base::Result<cluster::ClusterConfig> configOf(const profiles::Profile& profile) const;

Q_SIGNALS:
    /// Connections came, went or changed their profile.
    void connectionsChanged();
    /// A connection's state differs.
    void stateChanged(const QString& id);
    /// A connection is about to be closed: whoever shows it lets it go now.
    void closing(const QString& id);

private:
    // The engine thread's alone; made and ended by posts.
    struct DemoSlot {
        std::unique_ptr<demo::SandboxHost> host;
    };

    void addDemo();
    void startDemo();
    base::Result<void> store(const profiles::ProfileSet& set);
    profiles::ProfileSet savedSet() const;
    void readAgain();
    void adopt(const profiles::Profile& profile);
    void dropDeleted(const profiles::ProfileSet& now);
    Connection* insertSaved();
    base::Result<void> checkName(const profiles::Profile& profile) const;

    session::Engine& engine_;
    const std::filesystem::path file_;
    profiles::LoadedProfiles loaded_;
    std::vector<std::unique_ptr<Connection>> connections_;
    std::shared_ptr<DemoSlot> demo_;
};

} // namespace odradek::controllers
