// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PartsAccess.h"

#include "ui/widgets/SpokenParts.h"

#include <QAbstractScrollArea>
#include <QPointer>

namespace odradek::widgets {
namespace {

// More parts than this are never kept: a reader that walks a long document would else fill the memory.
constexpr qsizetype kMostKept = 4096;
// Nobody listens to a longer one; the text itself can be copied.
constexpr int kMostName = 1000;

/// One part to a screen reader; it asks its widget each time, so it never tells what was. GUI thread.
class PartAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartAccess(QWidget* widget, SpokenParts* parts, int number) : widget_(widget), parts_(parts), number_(number) {}

    int number() const { return number_; }
    bool isValid() const override { return widget_ && number_ < parts_->spokenPartCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(widget_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return part().role; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name) return part().name.left(kMostName);
        return kind == QAccessible::Description ? part().description : QString();
    }

    QRect rect() const override {
        if (!isValid()) return {};
        const QRect local = part().rect;
        return {ground()->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state = part().state;
        state.invalid = !isValid();
        if (!isValid()) return state;
        state.readOnly = !parts_->pressesParts();
        state.focusable = parts_->spokenFocus() >= 0;
        state.focused = widget_->hasFocus() && parts_->spokenFocus() == number_;
        state.invisible |= !widget_->isVisible();
        state.offscreen = !ground()->visibleRegion().intersects(part().rect);
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        const bool acts = type == QAccessible::ActionInterface && isValid() && parts_->pressesParts();
        return acts ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override {
        if (isValid() && name == pressAction()) parts_->pressPart(number_);
    }

private:
    SpokenPart part() const { return isValid() ? parts_->spokenPart(number_) : SpokenPart{}; }

    // What scrolls is painted on its viewport.
    QWidget* ground() const {
        const auto* area = qobject_cast<QAbstractScrollArea*>(widget_.data());
        return area != nullptr ? area->viewport() : widget_.data();
    }

    QPointer<QWidget> widget_;
    SpokenParts* parts_; // the same object as widget_
    int number_;
};

} // namespace

PartsAccess::PartsAccess(QWidget* widget) : QAccessibleWidget(widget) {}

PartsAccess::~PartsAccess() {
    forget();
}

void PartsAccess::forget() const {
    for (const QAccessible::Id id : std::as_const(made_))
        QAccessible::deleteAccessibleInterface(id);
    made_.clear();
}

SpokenParts* PartsAccess::parts() const {
    return dynamic_cast<SpokenParts*>(object());
}

QAccessible::Role PartsAccess::role() const {
    return parts() != nullptr ? parts()->spokenRole() : QAccessible::NoRole;
}

QAccessible::State PartsAccess::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

int PartsAccess::childCount() const {
    return parts() != nullptr ? parts()->spokenPartCount() : 0;
}

QAccessibleInterface* PartsAccess::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    if (const auto known = made_.constFind(index); known != made_.cend())
        return QAccessible::accessibleInterface(*known);
    if (made_.size() >= kMostKept) forget();
    auto* part = new PartAccess(widget(), parts(), index);
    made_.insert(index, QAccessible::registerAccessibleInterface(part));
    return part;
}

int PartsAccess::indexOfChild(const QAccessibleInterface* child) const {
    const auto* part = dynamic_cast<const PartAccess*>(child);
    return part != nullptr ? part->number() : -1;
}

QAccessibleInterface* PartsAccess::childAt(int x, int y) const {
    const int count = qMin(childCount(), int(kMostKept));
    for (int i = 0; i < count; ++i) {
        QAccessibleInterface* part = child(i);
        if (part->rect().contains(x, y)) return part;
    }
    return nullptr;
}

QAccessibleInterface* PartsAccess::focusChild() const {
    return parts() != nullptr && widget()->hasFocus() ? child(parts()->spokenFocus()) : nullptr;
}

} // namespace odradek::widgets
