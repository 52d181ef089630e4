// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Painting.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace odradek::widgets {
class EnvironmentChip;
}

namespace odradek::dialogs {

class WholeText;

/// "Type billing to delete it in PROD [      ]": a name to be typed exactly before something is done. Nothing is
/// trimmed, folded or completed. GUI thread.
class TypedName final : public QWidget {
    Q_OBJECT
public:
    /// A field that asks for nothing yet: it matches then.
    explicit TypedName(QWidget* parent = nullptr);

    /// Asks for a name; `sentence` has %1 for it. The environment stands behind the sentence. The field is emptied.
    void ask(const QString& name, const QString& sentence, style::Environment environment);
    /// Empties the field: what the name was typed for has changed.
    void clear();
    /// Whether the text is the name, to the letter.
    bool matches() const;
    /// What is asked for.
    const QString& name() const { return name_; }
    /// The sentence that asks, for tests.
    WholeText* sentence() { return asked_; }
    /// The field, for the focus and for tests.
    QLineEdit* field() { return field_; }

Q_SIGNALS:
    /// matches() may differ.
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showMatch();

    QString name_;
    WholeText* asked_; // the sentence with the name in it
    widgets::EnvironmentChip* chip_;
    QLineEdit* field_;
    QLabel* mark_;
};

} // namespace odradek::dialogs
