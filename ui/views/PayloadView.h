// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <QByteArray>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace odradek::widgets {
class EmptyState;
class HexView;
class JsonTree;
class PlainTextView;
class Segments;
} // namespace odradek::widgets

namespace odradek::views {

/// A key or a value in full: as a tree, pretty or raw where it is JSON, as text, or as bytes. The first mebibyte is
/// shown, the rest on demand. GUI thread.
class PayloadView final : public QWidget {
    Q_OBJECT
public:
    explicit PayloadView(QWidget* parent = nullptr);
    ~PayloadView() override;

    /// Shows bytes; a copy of what is shown is kept. `tombstone` names a null value that deletes its key.
    void setBytes(const std::optional<base::ByteView>& bytes, bool tombstone);

private:
    void show(qsizetype most);
    void showForm(int form);
    void copyAll() const;
    void saveAll();

    widgets::Segments* forms_;
    QLabel* note_;
    QPushButton* more_;
    QStackedWidget* stack_;
    widgets::JsonTree* tree_;
    widgets::PlainTextView* text_;
    widgets::HexView* hex_;
    widgets::EmptyState* empty_;
    QByteArray bytes_;
    qsizetype shown_ = 0;
    bool json_ = false;
    bool binary_ = false;
};

} // namespace odradek::views
