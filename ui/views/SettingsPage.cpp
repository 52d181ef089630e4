// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SettingsPage.h"

#include "ui/models/Format.h"
#include "ui/style/ControlRoles.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/FormParts.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/Segments.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCompleter>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace odradek::views {
namespace {

using models::TimeMode;
using style::ThemeChoice;
using widgets::Picker;
namespace format = models::format;

constexpr qint64 kMinute = 60'000;
constexpr int kCaption = 160;
constexpr int kField = 232;
// Beginnings that are no length of time.
constexpr qint64 kNewest = -1;
constexpr qint64 kOldest = -2;

QLabel* noteLabel(style::Token token = style::Token::Text2) {
    auto* label = widgets::plainLabel({}, style::uiFont(style::kSmallPx), token);
    label->setWordWrap(true);
    return label;
}

QStringList zones() {
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        names.append(QString::fromLatin1(id));
    return names;
}

/// Where a load begins, as one value of a list.
qint64 beginOf(const Preferences& preferences) {
    if (preferences.from == LoadBar::From::Oldest) return kOldest;
    return preferences.from == LoadBar::From::Ago ? preferences.ago : kNewest;
}

} // namespace

// Something differs: told at once, unless the page itself is being set.
void SettingsPage::choose(const Preferences& next) {
    if (showing_ || next == preferences_) return;
    preferences_ = next;
    showTimes();
    Q_EMIT chosen(preferences_);
}

template <class Field, class Value>
void SettingsPage::take(Field Preferences::* field, const Value& value) {
    Preferences next = preferences_;
    next.*field = Field(value);
    choose(next);
}

SettingsPage::SettingsPage(const QList<Language>& languages, const QString& path, QWidget* parent) : Page(parent) {
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // it goes along with the field that has the focus
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    const int pad = style::scaled(20);
    column->setContentsMargins(pad, pad, pad, pad);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(style::scaled(style::metric::kGap));
    grid->setHorizontalSpacing(style::scaled(style::metric::kGroupGap));
    grid->setColumnMinimumWidth(0, style::scaled(kCaption));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    buildLook(*grid);
    buildTimes(*grid);
    buildLanguage(*grid, languages);
    buildMessages(*grid);
    buildClusters(*grid);
    column->addStretch(1);
    auto* kept = widgets::plainLabel(tr("Every choice holds at once. Kept in %1").arg(format::visible(path)),
                                     style::uiFont(style::kSmallPx), style::Token::Text3);
    kept->setTextInteractionFlags(Qt::TextSelectableByMouse);
    kept->setWordWrap(true);
    column->addWidget(kept);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    this->column()->addWidget(scroll, 1);
    setPreferences(Preferences());
}

void SettingsPage::buildLook(QGridLayout& grid) {
    addFormHead(grid, tr("Look"), style::metric::kGroupGap);
    theme_ = new widgets::Segments({tr("As the desktop"), tr("Light"), tr("Dark")}, this);
    theme_->setAccessibleName(tr("Theme"));
    addFormField(grid, tr("Theme"), theme_);
    scale_ = new Picker({}, this);
    scale_->setSpokenCaption(tr("Size of type"));
    QList<Picker::Item> sizes;
    for (const int percent : {90, 100, 110, 125, 150})
        sizes.append({tr("%1 %").arg(percent), percent});
    scale_->setItems(sizes);
    addFormField(grid, tr("Size of type"), scale_);
    motion_ = new QCheckBox(tr("Reduced motion: nothing turns or blinks"), this);
    addFormField(grid, {}, motion_);
    connect(theme_, &widgets::Segments::currentChanged, this,
            [this](int index) { take(&Preferences::theme, ThemeChoice(index)); });
    connect(scale_, &Picker::currentChanged, this,
            [this] { take(&Preferences::scale, scale_->currentData().toInt()); });
    connect(motion_, &QCheckBox::toggled, this, [this](bool on) { take(&Preferences::reducedMotion, on); });
}

void SettingsPage::buildTimes(QGridLayout& grid) {
    addFormHead(grid, tr("Times"), style::metric::kGroupGap);
    time_ = new Picker({}, this);
    time_->setSpokenCaption(tr("Times"));
    time_->setItems({{tr("UTC"), int(TimeMode::Utc)},
                     {tr("Local time"), int(TimeMode::Local)},
                     {tr("A time zone"), int(TimeMode::Zone)},
                     {tr("Relative: 4 s ago"), int(TimeMode::Relative)},
                     {tr("Epoch milliseconds"), int(TimeMode::Epoch)}});
    addFormField(grid, tr("Written as"), time_);
    zone_ = new QLineEdit(this);
    zone_->setFixedSize(style::scaled(kField), style::scaled(style::metric::kControlForm));
    zone_->setAccessibleName(tr("Time zone"));
    zone_->setPlaceholderText(QStringLiteral("Europe/Paris"));
    auto* completer = new QCompleter(zones(), zone_);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    zone_->setCompleter(completer);
    addFormField(grid, tr("Time zone"), zone_);
    zoneProblem_ = noteLabel(style::Token::Err);
    addFormField(grid, {}, zoneProblem_);
    sample_ = noteLabel();
    addFormField(grid, {}, sample_);
    connect(time_, &Picker::currentChanged, this, [this] {
        take(&Preferences::timeMode, TimeMode(time_->currentData().toInt()));
        zoneTyped();
    });
    connect(zone_, &QLineEdit::textChanged, this, &SettingsPage::zoneTyped);
}

// The zone holds as soon as there is one of that name; until then the last one does.
void SettingsPage::zoneTyped() {
    const QByteArray id = zone_->text().trimmed().toLatin1();
    // Not isValid(): that takes rules of POSIX too, and every beginning of a name is one.
    const bool known = QTimeZone::availableTimeZoneIds().contains(id);
    const bool asked = preferences_.timeMode == TimeMode::Zone;
    zone_->setEnabled(asked);
    style::setInvalid(zone_, asked && !id.isEmpty() && !known);
    zoneProblem_->setText(tr("There is no time zone of this name. They are named like Europe/Paris."));
    zoneProblem_->setVisible(asked && !id.isEmpty() && !known);
    if (known && asked) take(&Preferences::zone, QString::fromLatin1(id));
}

void SettingsPage::buildLanguage(QGridLayout& grid, const QList<Language>& languages) {
    addFormHead(grid, tr("Language"), style::metric::kGroupGap);
    language_ = new Picker({}, this);
    language_->setSpokenCaption(tr("Language"));
    QList<Picker::Item> items{{tr("As the desktop"), QString()}};
    for (const Language& language : languages)
        items.append({language.name, language.code});
    language_->setItems(items);
    addFormField(grid, tr("Language"), language_);
    connect(language_, &Picker::currentChanged, this,
            [this] { take(&Preferences::language, language_->currentData().toString()); });
}

void SettingsPage::buildMessages(QGridLayout& grid) {
    addFormHead(grid, tr("Messages"), style::metric::kGroupGap);
    from_ = new Picker({}, this);
    from_->setSpokenCaption(tr("Load from"));
    from_->setItems({{tr("Newest"), kNewest},
                     {tr("Oldest"), kOldest},
                     {tr("Last 15 minutes"), 15 * kMinute},
                     {tr("Last hour"), 60 * kMinute},
                     {tr("Last 24 hours"), 24 * 60 * kMinute}});
    addFormField(grid, tr("A topic opens with"), from_);
    limit_ = new Picker({}, this);
    limit_->setSpokenCaption(tr("Most messages of a load"));
    QList<Picker::Item> limits;
    for (const qint64 limit : {50, 500, 5'000, 50'000, 500'000})
        limits.append({format::count(limit), limit});
    limit_->setItems(limits);
    addFormField(grid, tr("Most messages of a load"), limit_);
    auto* note = noteLabel();
    note->setText(tr("For topics that are opened from now on; what a tab was set to stays with the tab."));
    addFormField(grid, {}, note);
    connect(from_, &Picker::currentChanged, this, [this] {
        const qint64 begin = from_->currentData().toLongLong();
        Preferences next = preferences_;
        next.from = begin > 0 ? LoadBar::From::Ago : begin == kOldest ? LoadBar::From::Oldest : LoadBar::From::Newest;
        if (begin > 0) next.ago = begin;
        choose(next);
    });
    connect(limit_, &Picker::currentChanged, this,
            [this] { take(&Preferences::limit, limit_->currentData().toLongLong()); });
}

void SettingsPage::buildClusters(QGridLayout& grid) {
    addFormHead(grid, tr("Clusters"), style::metric::kGroupGap);
    refresh_ = new Picker({}, this);
    refresh_->setSpokenCaption(tr("Pages refresh by themselves"));
    RefreshRate::fill(*refresh_);
    addFormField(grid, tr("Pages refresh"), refresh_);
    auto* note = noteLabel();
    note->setText(tr("The pages of a cluster, while they are in sight; F5 always asks at once."));
    addFormField(grid, {}, note);
    connect(refresh_, &Picker::currentChanged, this,
            [this] { take(&Preferences::refresh, refresh_->currentData().toInt()); });
}

void SettingsPage::setPreferences(const Preferences& preferences) {
    showing_ = true;
    preferences_ = preferences;
    theme_->setCurrent(int(preferences.theme));
    const auto set = [](Picker* picker, const QVariant& value, const QString& words) {
        picker->setValueText(words); // stands where the list does not have the value
        picker->setCurrentData(value);
    };
    set(scale_, preferences.scale, tr("%1 %").arg(preferences.scale));
    motion_->setChecked(preferences.reducedMotion);
    set(time_, int(preferences.timeMode), {});
    zone_->setText(preferences.zone);
    set(language_, preferences.language, preferences.language);
    set(from_, beginOf(preferences), format::duration(preferences.ago));
    set(limit_, preferences.limit, format::count(preferences.limit));
    set(refresh_, preferences.refresh, {});
    showing_ = false;
    zoneTyped();
    showTimes();
}

// The moment the page is shown, as every time is written now.
void SettingsPage::showTimes() {
    models::TimeFormat times;
    times.setMode(preferences_.timeMode, zoneOf(preferences_));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    sample_->setText(tr("A message of five minutes ago: %1").arg(times.dateTime(now - 5 * kMinute, now)));
}

void SettingsPage::setProblem(const QString& problem) {
    banner()->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) return;
    banner()->setMessage(widgets::Banner::Kind::Warn, tr("The settings cannot be kept"),
                         problem % u' ' % tr("What you choose holds until the program ends."));
}

} // namespace odradek::views
