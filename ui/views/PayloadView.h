// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <QByteArray>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace odradek::widgets {
class EmptyState;
class HexView;
class JsonTree;
class PlainTextView;
class Segments;
} // namespace odradek::widgets

namespace odradek::views {

/// A key or a value in full: as a tree, pretty or raw where it is JSON, as text, or as bytes. The first mebibyte is
/// shown, the rest on demand; long lines are wrapped or not. GUI thread.
class PayloadView final : public QWidget {
    Q_OBJECT
public:
    explicit PayloadView(QWidget* parent = nullptr);
    ~PayloadView() override;

    /// Shows bytes. `owner` keeps them alive and is held as long as they are shown; without one they are copied.
    /// `tombstone` names a null value that deletes its key.
    void setBytes(const std::optional<base::ByteView>& bytes, bool tombstone,
                  std::shared_ptr<const void> owner = nullptr);
    /// What shows the bytes now: a tree, a text, or bytes in hex.
    QWidget* currentView() const;
    /// The width from which on its controls are whole (px).
    int leastWidth() const;

Q_SIGNALS:
    /// Something is to be found in what is shown.
    void findWanted();
    /// currentView(), or what it shows, differs.
    void viewChanged();

private:
    void buildBar();
    void buildNote();
    void showNote(const QString& note);
    void show(qsizetype most);
    void showForm(int form);
    void copyAll() const;
    void saveAll();

    widgets::Segments* forms_;
    QWidget* bar_;
    QWidget* noteRow_; // below the bar, while there is a note
    QLabel* note_;
    QPushButton* more_;
    QToolButton* wrap_;
    QStackedWidget* stack_;
    widgets::JsonTree* tree_;
    widgets::PlainTextView* text_;
    widgets::HexView* hex_;
    widgets::EmptyState* empty_;
    std::shared_ptr<const void> owner_;
    QByteArray bytes_; // the owner's memory, if there is one: copying a hundred megabytes takes longer than a frame
    qsizetype shown_ = 0;
    bool json_ = false;
    bool binary_ = false;
};

} // namespace odradek::views
