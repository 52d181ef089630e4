// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Icons.h"

#include <QAbstractButton>
#include <QVariant>

class QMenu;

namespace odradek::widgets {

/// A choice with its caption inside: "From Newest 500 ⌄". Up and down change it, Space, Enter and Alt+Down open it.
/// Owners that need more than a list listen to popupWanted and open what they like. GUI thread.
class Picker final : public QAbstractButton {
    Q_OBJECT
public:
    /// An entry of the list.
    struct Item {
        QString text;
        QVariant data{};
        QString shortText{}; ///< stands in the button; empty: the text
    };

    /// A picker with a caption; an icon may stand in its place.
    explicit Picker(const QString& caption, QWidget* parent = nullptr);

    /// The list; the first is chosen unless the chosen data is in it.
    void setItems(const QList<Item>& items);
    /// The caption in front.
    void setCaption(const QString& caption);
    /// What a screen reader says in front of the value where the caption stands outside, in a form.
    void setSpokenCaption(const QString& caption);
    /// An icon instead of a caption (the zone picker).
    void setCaptionIcon(style::Icon icon);
    /// The chosen entry, −1 for none.
    int current() const { return current_; }
    /// Its data.
    QVariant currentData() const;
    /// Chooses an entry; emits when it differs.
    void setCurrent(int index);
    /// Chooses the entry with this data; nothing when there is none.
    void setCurrentData(const QVariant& data);
    /// Shows a value that is in no list ("Offset 1,000"); −1 is chosen then.
    void setValueText(const QString& text);
    /// What the button says behind the caption.
    QString valueText() const;
    /// True: popupWanted is emitted instead of opening the list.
    void setCustomPopup(bool custom) { custom_ = custom; }
    /// Opens the list, as a click does.
    void openPopup();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Another entry is chosen.
    void currentChanged(int index);
    /// The owner is to open its own popup at the button's lower edge.
    void popupWanted(const QPoint& global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void describe();
    QRect paintCaption(QPainter& painter, QRect rest) const;

    QString caption_;
    QString spoken_;
    style::Icon captionIcon_ = style::Icon::None;
    QList<Item> items_;
    QString freeText_;
    int current_ = -1;
    bool custom_ = false;
};

} // namespace odradek::widgets
