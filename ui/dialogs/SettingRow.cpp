// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SettingRow.h"

#include "admin/topic_settings.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/FindingText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldNote.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

namespace odradek::dialogs {
namespace {

using admin::SettingType;
using Weight = widgets::FieldNote::Weight;
namespace format = models::format;

/// How many names the list shows at once.
constexpr int kListRows = 12;

/// A field with suggestions: the wheel scrolls the form and never changes what is put in. GUI thread.
class SuggestField final : public QComboBox {
public:
    explicit SuggestField(const QString& spoken) {
        setEditable(true);
        setInsertPolicy(QComboBox::NoInsert);
        setFocusPolicy(Qt::StrongFocus);
        setMaxVisibleItems(kListRows);
        setMinimumContentsLength(1);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFont(style::monoFont());
        setLayoutDirection(Qt::LeftToRight);
        setCompleter(nullptr);
        setAccessibleName(spoken);
        lineEdit()->setAccessibleName(spoken);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

const admin::TopicSetting* settingOf(const QString& name) {
    return admin::find_topic_setting(name.toStdString());
}

QString toText(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// What is often wanted of a setting, the brokers' words.
QStringList suggestionsOf(const admin::TopicSetting& setting) {
    const QString name = toText(setting.name);
    if (setting.type == SettingType::Boolean) return {QStringLiteral("true"), QStringLiteral("false")};
    if (name == u"cleanup.policy")
        return {QStringLiteral("delete"), QStringLiteral("compact"), QStringLiteral("compact,delete")};
    if (!setting.choices.empty()) return toText(setting.choices).split(u',');
    if (name == u"min.insync.replicas") return {QStringLiteral("1"), QStringLiteral("2")};
    if (name.endsWith(u".ms"))
        return {QStringLiteral("3600000"), QStringLiteral("86400000"), QStringLiteral("604800000"),
                QStringLiteral("2592000000")};
    if (name.endsWith(u".bytes"))
        return {QStringLiteral("1048576"), QStringLiteral("104857600"), QStringLiteral("1073741824")};
    return {};
}

/// A value of a time or a size as people read it: "7 d"; empty for others.
QString readable(const QString& name, const QString& value) {
    bool number = false;
    const qint64 amount = value.toLongLong(&number);
    if (!number || amount <= 0) return {};
    if (name.endsWith(u".ms")) return format::duration(amount);
    return name.endsWith(u".bytes") ? format::bytes(amount) : QString();
}

} // namespace

SettingRow::SettingRow(const QString& name, const QString& value, QWidget* parent)
    : QWidget(parent),
      name_(new SuggestField(tr("Setting"))),
      value_(new SuggestField(tr("Value"))),
      note_(new widgets::FieldNote(value_)) {
    for (const admin::TopicSetting& setting : admin::topic_settings())
        name_->addItem(toText(setting.name));
    name_->setCurrentText(name);
    name_->lineEdit()->setPlaceholderText(tr("Name of a setting"));
    value_->lineEdit()->setPlaceholderText(tr("the brokers’ default"));
    suggest();
    value_->setCurrentText(value);
    auto* remove = widgets::iconButton(style::Icon::Remove, tr("Remove this setting"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::scaled(style::metric::kGap));
    grid->setVerticalSpacing(style::scaled(2));
    grid->addWidget(name_, 0, 0);
    grid->addWidget(value_, 0, 1);
    grid->addWidget(remove, 0, 2);
    grid->addWidget(note_, 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(name_, &QComboBox::editTextChanged, this, [this] {
        suggest();
        Q_EMIT changed();
    });
    connect(value_, &QComboBox::editTextChanged, this, &SettingRow::changed);
    connect(remove, &QToolButton::clicked, this, &SettingRow::removeWanted);
    showNote(false);
}

QString SettingRow::name() const {
    return name_->currentText().trimmed();
}

QString SettingRow::value() const {
    return value_->currentText();
}

std::optional<admin::Finding> SettingRow::finding() const {
    if (!isGiven()) return std::nullopt;
    return admin::check_setting(name().toStdString(), value().toStdString());
}

void SettingRow::suggest() {
    const QString kept = value_->currentText();
    const QSignalBlocker quiet(value_);
    value_->clear();
    if (const auto* setting = settingOf(name())) value_->addItems(suggestionsOf(*setting));
    value_->setCurrentText(kept);
}

void SettingRow::showNote(bool twice) {
    if (twice) return note_->setNote(Weight::Error, tr("%1 is set twice.").arg(format::visible(name())));
    if (const auto found = finding()) return views::showFinding(*note_, found);
    const auto* setting = settingOf(name());
    QString words = setting != nullptr ? views::settingText(*setting) : QString();
    const QString read = readable(name(), value());
    if (!read.isEmpty()) words = tr("%1 Now: %2.").arg(words, read);
    note_->setNote(Weight::Hint, words);
}

} // namespace odradek::dialogs
