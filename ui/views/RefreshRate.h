// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

#include <array>
#include <chrono>

namespace odradek::widgets {
class Picker;
}

namespace odradek::views {

/// How often the pages of a cluster ask anew by themselves while they are in sight; one choice for the program. GUI
/// thread.
class RefreshRate final : public QObject {
    Q_OBJECT
public:
    /// Seconds that can be chosen; 0: only when they are asked to.
    static constexpr std::array<int, 5> kChoices{0, 10, 30, 60, 300};
    /// At first.
    static constexpr int kUsual = 30;

    /// As at first.
    explicit RefreshRate(QObject* parent = nullptr) : QObject(parent) {}
    /// The program's choice.
    static RefreshRate& instance();

    /// The choice, one of kChoices.
    int seconds() const { return seconds_; }
    /// The same as a span; 0: never.
    std::chrono::milliseconds span() const { return std::chrono::seconds(seconds_); }
    /// Chooses; what is none of kChoices changes nothing.
    void setSeconds(int seconds);

    /// Fills a picker with the choices.
    static void fill(widgets::Picker& picker);

Q_SIGNALS:
    /// Another one was chosen.
    void changed();

private:
    int seconds_ = kUsual;
};

} // namespace odradek::views
