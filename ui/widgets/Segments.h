// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QButtonGroup;

namespace odradek::widgets {

/// Two to six views of which one is on: Tree, Pretty, Raw. The arrows move, each one is a radio button to a screen
/// reader. GUI thread.
class Segments final : public QWidget {
    Q_OBJECT
public:
    /// Segments with these words; the first is on.
    explicit Segments(const QStringList& words, QWidget* parent = nullptr);

    /// The segment that is on.
    int current() const;
    /// Turns a segment on; emits when it differs.
    void setCurrent(int index);
    /// Changes the word of a segment ("Offline 4").
    void setWord(int index, const QString& word);
    /// Enables one segment (a value that is no JSON has no tree).
    void setSegmentEnabled(int index, bool enabled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Another segment is on.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void leadTab();

    QButtonGroup* group_;
};

} // namespace odradek::widgets
