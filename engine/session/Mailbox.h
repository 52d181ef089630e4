// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/mutex.h"

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace odradek::session {

/// Letters from the engine thread to a QObject. Post on any thread; the receiver's thread drains. Letters pile up under
/// a mutex and one queued wake-up is armed for all of them, so that a burst costs one event, not one each. Owned by
/// shared_ptr from both sides: the writer may outlive the receiver, its letters are then dropped.
template <class Letter>
class Mailbox : public std::enable_shared_from_this<Mailbox<Letter>> {
public:
    /// Takes all letters that came since the last call, on the receiver's thread; never an empty list.
    using Drain = std::function<void(std::vector<Letter>)>;

    /// A mailbox for a receiver. The receiver calls close() before it goes (see MailboxOwner).
    Mailbox(QObject* receiver, Drain drain) : receiver_(receiver), drain_(std::move(drain)) {}

    /// Leaves a letter of a weight (records, bytes: whatever the writer bounds). Any thread. Answers the weight that
    /// waits.
    std::size_t post(Letter letter, std::size_t weight = 1) {
        const base::MutexLock lock(mutex_);
        if (receiver_ == nullptr) return 0;
        letters_.push_back(std::move(letter));
        waiting_ += weight;
        if (!std::exchange(armed_, true)) arm();
        return waiting_;
    }

    /// The weight that waits. Any thread.
    std::size_t waiting() const {
        const base::MutexLock lock(mutex_);
        return waiting_;
    }

    /// No letter is delivered after this; letters that wait are dropped. The receiver's thread.
    void close() {
        std::vector<Letter> dropped;
        const base::MutexLock lock(mutex_);
        receiver_ = nullptr;
        dropped.swap(letters_);
        waiting_ = 0;
    }

private:
    void arm() ODRADEK_REQUIRES(mutex_) {
        auto self = this->shared_from_this();
        QMetaObject::invokeMethod(receiver_, [self] { self->deliver(); }, Qt::QueuedConnection);
    }

    void deliver() {
        std::vector<Letter> letters;
        {
            const base::MutexLock lock(mutex_);
            armed_ = false;
            waiting_ = 0;
            letters.swap(letters_);
            if (receiver_ == nullptr) return;
        }
        if (!letters.empty()) drain_(std::move(letters));
    }

    mutable base::Mutex mutex_;
    QObject* receiver_ ODRADEK_GUARDED_BY(mutex_);
    std::vector<Letter> letters_ ODRADEK_GUARDED_BY(mutex_);
    std::size_t waiting_ ODRADEK_GUARDED_BY(mutex_) = 0;
    bool armed_ ODRADEK_GUARDED_BY(mutex_) = false;
    const Drain drain_;
};

/// Holds a mailbox for its receiver and closes it with it. The receiver's thread.
template <class Letter>
class MailboxOwner {
public:
    /// Opens a mailbox for `receiver`, which owns this object.
    MailboxOwner(QObject* receiver, typename Mailbox<Letter>::Drain drain)
        : box_(std::make_shared<Mailbox<Letter>>(receiver, std::move(drain))) {}
    ~MailboxOwner() { box_->close(); }
    MailboxOwner(const MailboxOwner&) = delete;
    MailboxOwner& operator=(const MailboxOwner&) = delete;

    /// What the writer keeps.
    const std::shared_ptr<Mailbox<Letter>>& box() const noexcept { return box_; }

private:
    std::shared_ptr<Mailbox<Letter>> box_;
};

} // namespace odradek::session
