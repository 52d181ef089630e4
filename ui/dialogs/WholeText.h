// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Theme.h"

#include <QFont>
#include <QPlainTextEdit>
#include <QString>

#include <vector>

namespace odradek::dialogs {

/// Plain words of several faces that are always shown whole: where there is no room beside they go on below, and names
/// break wherever they must. They can be selected and copied. GUI thread.
class WholeText final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Words of one face.
    struct Part {
        QString text{};
        QFont font{};
        style::Token token = style::Token::Text;
    };

    /// Without words.
    explicit WholeText(QWidget* parent = nullptr);

    /// Shows these words, one behind the other.
    void setParts(std::vector<Part> parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void write();
    int wholeWidth() const;

    std::vector<Part> parts_;
};

} // namespace odradek::dialogs
