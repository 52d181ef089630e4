// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/finding.h"

#include <QLineEdit>

#include <optional>

namespace odradek::cluster {
struct MetadataSnapshot;
}
namespace odradek::widgets {
class FieldNote;
}

namespace odradek::dialogs {

/// Whether every broker that was spoken to chooses numbers of partitions and replicas by itself (CreateTopics v4,
/// Kafka 2.4, KIP-464). GUI thread.
bool brokersHaveDefaults(const cluster::MetadataSnapshot& metadata);

/// Whether every broker that was spoken to can look at a change without making it (CreateTopics v1, Kafka 0.10.2).
bool brokersCanCheck(const cluster::MetadataSnapshot& metadata);

/// A field for a whole number, or for none. GUI thread.
class NumberField final : public QLineEdit {
    Q_OBJECT
public:
    explicit NumberField(QWidget* parent = nullptr);

    /// The number; nothing where the field is empty or holds something else.
    std::optional<qint64> number() const;
    /// Whether something is written that is no number.
    bool isWrong() const { return !text().trimmed().isEmpty() && !number(); }
    /// Writes a number.
    void setNumber(qint64 number);
};

/// What is said of a number: that it is none, or the finding; answers why it cannot be sent, empty if it can.
QString showNumber(widgets::FieldNote& note, const NumberField& field, const std::optional<admin::Finding>& finding);

} // namespace odradek::dialogs
