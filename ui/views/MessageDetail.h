// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "consumer/delivery.h"
#include "records/record_block.h"
#include "ui/views/ViewFinder.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace odradek::models {
class RowModel;
class RowSource;
} // namespace odradek::models
namespace odradek::widgets {
class ElidedText;
class FindBar;
class HexView;
class SubTabs;
class TableView;
} // namespace odradek::widgets

namespace odradek::views {

class PayloadView;

/// One message in full: value, key, headers, bytes, and what its batch says. It keeps the batch it shows. GUI thread.
class MessageDetail final : public QWidget {
    Q_OBJECT
public:
    explicit MessageDetail(QWidget* parent = nullptr);
    ~MessageDetail() override;

    /// Shows a record of a block.
    void showRecord(std::shared_ptr<const records::RecordBlock> block, quint32 entry, int partition);
    /// Shows the bytes of a batch that cannot be read.
    void showBadBatch(const consumer::BadBatch& bad);
    /// Shows nothing.
    void clear();
    /// Low and wide: the tabs stand in the head, the facts on their own page alone.
    void setCompact(bool compact);
    /// Whether the message stays while others are chosen.
    bool isPinned() const;
    /// Lets the message go.
    void unpin();
    /// Opens the line that finds a text in the value, the key or the bytes.
    void openFind();
    /// Goes to the next match, or the one before; without a text to find it asks for one.
    void findStep(bool backwards);
    /// What it takes of the page when it appears: its width beside the table, its height below.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The message before (−1) or after (1) is wanted.
    void stepWanted(int by);
    /// The pane is to go.
    void closeWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    QWidget* buildHead();
    QWidget* buildFacts();
    void showKey(const std::optional<base::ByteView>& key);
    void showHeaders();
    void showRecordFacts();
    void showTab(int index);
    QWidget* findable() const;
    void seek();
    void endFind();

    QBoxLayout* head_ = nullptr;
    QBoxLayout* column_ = nullptr;
    QWidget* facts_ = nullptr;
    QToolButton* pin_ = nullptr;
    QLabel* partition_;
    QLabel* offset_;
    QLabel* time_;
    widgets::ElidedText* zone_;
    widgets::ElidedText* key_;
    widgets::ElidedText* size_;
    widgets::SubTabs* tabs_;
    widgets::FindBar* findBar_;
    QStackedWidget* pages_;
    PayloadView* value_;
    PayloadView* keyView_;
    widgets::TableView* headers_;
    widgets::HexView* hex_;
    widgets::TableView* record_;
    models::RowModel* headerModel_;
    models::RowModel* recordModel_;
    models::RowSource* headerSource_;
    models::RowSource* recordSource_;
    std::shared_ptr<const records::RecordBlock> block_;
    quint32 entry_ = 0;
    int shownPartition_ = -1;
    ViewFinder finder_;
};

} // namespace odradek::views
