// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "consumer/scan_request.h"
#include "session/MessagesSession.h"
#include "ui/widgets/Picker.h"

#include <QWidget>

#include <initializer_list>
#include <optional>

class QPushButton;
class QToolButton;

namespace odradek::widgets {
class BusyArc;
}

namespace odradek::views {

/// The bar above the messages: where to begin, which partitions, how many, which isolation; Load, Follow, Pause, Stop.
/// It holds the choice and asks; the page does. GUI thread.
class LoadBar final : public QWidget {
    Q_OBJECT
public:
    /// Where a load begins.
    enum class From : quint8 { Newest, Oldest, Offset, Time, Ago };

    /// What the pickers say. A value.
    struct Choice {
        From from = From::Newest;                  ///< Where to begin.
        qint64 number = 0;                         ///< The offset, the time (epoch ms), or how long ago (ms).
        std::vector<base::PartitionId> partitions; ///< None: all of them.
        qint64 limit = 500;                        ///< Most records of a load.
        consumer::Isolation isolation = consumer::Isolation::Committed; ///< Which records are visible.
        qint64 keep = session::MessagesSession::kDefaultKeep;           ///< Most records while following.
    };

    explicit LoadBar(QWidget* parent = nullptr);

    /// What the pickers say.
    const Choice& choice() const { return choice_; }
    /// Sets the pickers; nothing is loaded.
    void setChoice(const Choice& choice);
    /// Asks for the offset to load from, below its picker.
    void askOffset() { askFrom(From::Offset); }
    /// How many partitions the topic has, for "All 12"; 0 while it is unknown.
    void setPartitionCount(int count);
    /// Shows what the session does; `away` tells that its cluster is, so that what it follows is waited for.
    void setState(session::MessagesSession::State state, bool away = false);
    /// What it says of the session: "Live", "Paused", "Waiting"; empty where nothing is followed. For tests.
    QString stateWord() const;

    QSize minimumSizeHint() const override;

    /// The request of the choice for a topic.
    consumer::ScanRequest request(const QString& topic, bool follow, qint64 now) const;

Q_SIGNALS:
    /// Load was asked for (also by another choice).
    void loadWanted();
    /// Follow was switched on or off.
    void followWanted(bool on);
    /// Pause was switched on or off.
    void pauseWanted(bool on);
    /// Stop was asked for.
    void stopWanted();
    /// Another number of records is to be kept while following; nothing is loaded anew.
    void keepChanged(qint64 records);
    /// The choice differs: something to save.
    void choiceChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildPickers();
    void buildButtons();
    void chooseFrom(int index);
    void askFrom(From from);
    void askPartitions(const QPoint& at);
    void showChoice();
    int wanted(std::initializer_list<const QWidget*> parts) const;
    void fit();
    void showWords(bool shown);
    void openMore();
    void changed();

    Choice choice_;
    int partitionCount_ = 0;
    widgets::Picker* from_;
    widgets::Picker* partitions_;
    widgets::Picker* limit_;
    widgets::Picker* isolation_;
    widgets::Picker* keep_;
    QToolButton* more_;
    widgets::BusyArc* busy_;
    QWidget* state_;
    QPushButton* load_;
    QPushButton* follow_;
    QPushButton* pause_;
    QPushButton* stop_;
};

} // namespace odradek::views
