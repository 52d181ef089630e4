// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SpokenParts.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PartsAccess.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/TableAccess.h"
#include "ui/widgets/TableView.h"

#include <QAccessibleWidget>

namespace odradek::widgets {
namespace {

/// A button of our own painting: it can be pressed; a picker offers its list. GUI thread.
class ButtonAccess final : public QAccessibleWidget {
public:
    ButtonAccess(QAbstractButton* button, QAccessible::Role role) : QAccessibleWidget(button, role) {}

    QStringList actionNames() const override {
        QStringList names{button()->isEnabled() ? pressAction() : QString()};
        names.removeAll(QString());
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.pressed = button()->isDown();
        state.hasPopup = role() == QAccessible::ComboBox;
        return state;
    }

    QString text(QAccessible::Text kind) const override {
        const auto* picker = qobject_cast<Picker*>(object());
        if (kind == QAccessible::Value && picker != nullptr) return picker->valueText();
        return QAccessibleWidget::text(kind);
    }

private:
    QAbstractButton* button() const { return qobject_cast<QAbstractButton*>(object()); }
};

QAccessibleInterface* makeAccess(const QString& name, QObject* object) {
    if (auto* table = qobject_cast<TableView*>(object)) return new TableAccess(table);
    if (qobject_cast<Banner*>(object) != nullptr)
        return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::AlertMessage);
    if (qobject_cast<EmptyState*>(object) != nullptr)
        return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Grouping);
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget != nullptr && dynamic_cast<SpokenParts*>(object) != nullptr) return new PartsAccess(widget);
    // Qt knows its own buttons; what derives from the abstract one is ours.
    auto* button = qobject_cast<QAbstractButton*>(object);
    if (button == nullptr || name != QLatin1String("QAbstractButton")) return nullptr;
    if (qobject_cast<Picker*>(object) != nullptr) return new ButtonAccess(button, QAccessible::ComboBox);
    const auto* item = qobject_cast<StatusItem*>(object);
    const bool plain = item != nullptr && !item->leadsSomewhere();
    return new ButtonAccess(button, plain ? QAccessible::StaticText : QAccessible::PushButton);
}

} // namespace

SpokenPart SpokenParts::spokenPart(int) const {
    return {};
}

void installAccess() {
    static const bool once = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(once)
}

void announceFocus(QWidget& widget, const SpokenParts& parts) {
    if (!QAccessible::isActive() || !widget.hasFocus() || parts.spokenFocus() < 0) return;
    QAccessibleEvent event(&widget, QAccessible::Focus);
    event.setChild(parts.spokenFocus());
    QAccessible::updateAccessibility(&event);
}

} // namespace odradek::widgets
