// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ConnectionsPage.h"

#include "session/ConnectionTest.h"
#include "ui/models/Format.h"
#include "ui/style/ControlRoles.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/ConnectionDelegate.h"
#include "ui/views/ConnectionTestPanel.h"
#include "ui/views/EnvironmentChoice.h"
#include "ui/views/ErrorText.h"
#include "ui/views/FormParts.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedText.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace odradek::views {
namespace {

using style::Environment;

/// Pages at least so wide have room for the test beside the form.
constexpr int kBeside = 1180;
/// Pages narrower than this have a narrow list.
constexpr int kNarrowPage = 840;

QLabel* problemLabel(QWidget* parent) {
    auto* label = widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Err);
    label->setParent(parent);
    label->setWordWrap(true);
    label->hide();
    return label;
}

QWidget* hairLine(Qt::Orientation orientation, QWidget* parent) {
    auto* line = new QWidget(parent);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    orientation == Qt::Vertical ? line->setFixedWidth(1) : line->setFixedHeight(1);
    return line;
}

/// A list in which nothing is chosen by the focus alone: the form of a new connection, which is none of its rows, stays
/// when Tab goes on to the list. GUI thread.
class ConnectionList final : public QListWidget {
public:
    using QListWidget::QListWidget;

protected:
    void focusInEvent(QFocusEvent* event) override {
        if (currentItem() != nullptr) return QListWidget::focusInEvent(event);
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): the one between is what would choose a row
        QAbstractScrollArea::focusInEvent(event);
        viewport()->update();
    }
};

/// The addresses: as wide as the form allows, up to what the look gives them. GUI thread.
class AddressField final : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

    QSize sizeHint() const override { return {style::scaled(396), style::scaled(70)}; }
    QSize minimumSizeHint() const override { return {style::scaled(200), style::scaled(70)}; }
};

void say(QLabel* label, QWidget* field, const QString& problem) {
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    style::setInvalid(field, !problem.isEmpty());
}

QJsonObject toJson(const ConnectionEntry& draft) {
    return {{QStringLiteral("id"), draft.id},
            {QStringLiteral("name"), draft.name},
            {QStringLiteral("bootstrap"), draft.bootstrap},
            {QStringLiteral("environment"), int(draft.environment)},
            {QStringLiteral("readOnly"), draft.readOnly},
            {QStringLiteral("copyOf"), draft.copyOf}};
}

ConnectionEntry draftOf(const QJsonObject& saved) {
    ConnectionEntry draft;
    draft.id = saved.value(QStringLiteral("id")).toString();
    draft.name = saved.value(QStringLiteral("name")).toString();
    draft.bootstrap = saved.value(QStringLiteral("bootstrap")).toString();
    const int environment = saved.value(QStringLiteral("environment")).toInt();
    const bool known = environment >= int(Environment::Dev) && environment <= int(Environment::Prod);
    if (known) draft.environment = Environment(environment);
    draft.readOnly = saved.value(QStringLiteral("readOnly")).toBool();
    draft.copyOf = saved.value(QStringLiteral("copyOf")).toString();
    return draft;
}

// As they are told apart by commas, without the blanks that people write behind these.
QStringList hostsOf(const QString& bootstrap) {
    QStringList hosts = bootstrap.split(u',');
    for (QString& host : hosts)
        host = host.trimmed();
    return hosts;
}

} // namespace

ConnectionsPage::ConnectionsPage(QWidget* parent)
    : Page(parent),
      search_(new QLineEdit(this)),
      list_(new ConnectionList(this)),
      name_(new QLineEdit(this)),
      nameProblem_(problemLabel(this)),
      environment_(new QButtonGroup(this)),
      readOnly_(new QCheckBox(tr("Read-only"), this)),
      bootstrap_(new AddressField(this)),
      bootstrapProblem_(problemLabel(this)),
      changes_(new widgets::ElidedText({}, style::uiFont(style::kSmallPx), style::Token::Text3)),
      test_(new ConnectionTestPanel(this)),
      duplicate_(widgets::ghostButton(tr("Duplicate"), style::Icon::Copy)),
      remove_(widgets::ghostButton(tr("Delete…"), style::Icon::Delete)),
      discard_(widgets::ghostButton(tr("Discard"))),
      save_(widgets::formButton(tr("Save"))),
      connect_(widgets::formButton(tr("Save and connect"), style::ButtonRole::Primary, style::Icon::Connect)) {
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* form = new QWidget(body);
    buildForm(form);
    row->addWidget(buildSide(body));
    row->addWidget(hairLine(Qt::Vertical, body));
    halves_ = new QHBoxLayout;
    halves_->setSpacing(0);
    halfLine_ = hairLine(Qt::Vertical, body);
    halves_->addWidget(form, 1);
    halves_->addWidget(halfLine_);
    halves_->addWidget(test_);
    row->addLayout(halves_, 1);
    auto* foot = new QWidget(this);
    buildFoot(foot);
    column()->addWidget(body, 1);
    column()->addWidget(hairLine(Qt::Horizontal, this));
    column()->addWidget(foot);
    connect(search_, &QLineEdit::textChanged, this, &ConnectionsPage::showList);
    for (const auto key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, search_, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
                &ConnectionsPage::enterList);
    connect(list_, &QListWidget::currentRowChanged, this, &ConnectionsPage::chosen);
    connect(list_, &QListWidget::itemActivated, this, [this] {
        if (!edited_ && !currentId_.isEmpty()) Q_EMIT connectWanted(currentId_);
    });
    connect(test_, &ConnectionTestPanel::testWanted, this, [this] { Q_EMIT testWanted(formEntry()); });
    // Until something is chosen it is a new one, with what new ones begin with.
    showEntry({});
}

QSize ConnectionsPage::minimumSizeHint() const {
    return {style::scaled(620), style::scaled(320)};
}

// The test stands beside the form where there is room, else below it; where there is little the list gives way.
void ConnectionsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < style::scaled(kNarrowPage);
    side_->setFixedWidth(style::scaled(narrow ? style::metric::kTreeNarrow : style::metric::kTree));
    const bool beside = width() >= style::scaled(kBeside);
    halves_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    halves_->setStretchFactor(test_, beside ? 0 : 1);
    halfLine_->setMinimumSize(1, 1);
    halfLine_->setMaximumSize(beside ? 1 : QWIDGETSIZE_MAX, beside ? QWIDGETSIZE_MAX : 1);
    test_->setMinimumWidth(beside ? test_->sizeHint().width() : 0);
    test_->setMaximumWidth(beside ? test_->sizeHint().width() : QWIDGETSIZE_MAX);
}

void ConnectionsPage::showTest(session::ConnectionTest* test) {
    test_->setTest(test);
}

ConnectionsPage::~ConnectionsPage() = default;

QWidget* ConnectionsPage::buildSide(QWidget* parent) {
    side_ = new QWidget(parent);
    auto* sideColumn = new QVBoxLayout(side_);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    auto* bar = new QWidget(side_);
    auto* barRow = new QHBoxLayout(bar);
    const int gap = style::scaled(style::metric::kGap);
    barRow->setContentsMargins(gap, gap / 2, gap, gap / 2);
    auto* add = widgets::iconButton(style::Icon::Add, tr("New connection"));
    style::setBarControl(search_);
    search_->setPlaceholderText(tr("Search connections"));
    search_->setAccessibleName(tr("Search connections"));
    connect(add, &QToolButton::clicked, this, [this] { choose({}); });
    barRow->addWidget(search_, 1);
    barRow->addWidget(add);
    sideColumn->addWidget(bar);
    sideColumn->addWidget(list_, 1);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setItemDelegate(new ConnectionDelegate(list_));
    list_->setAccessibleName(tr("Connections"));
    return side_;
}

QWidget* ConnectionsPage::buildEnvironments(QWidget* parent) {
    auto* kinds = new QWidget(parent);
    auto* row = new QHBoxLayout(kinds);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::scaled(style::metric::kGap));
    for (const Environment kind : {Environment::Dev, Environment::Test, Environment::Prod}) {
        auto* button = new EnvironmentChoice(kind, kinds);
        environment_->addButton(button, int(kind));
        row->addWidget(button);
    }
    row->addStretch();
    return kinds;
}

void ConnectionsPage::buildForm(QWidget* form) {
    auto* column = new QVBoxLayout(form);
    const int pad = style::scaled(20);
    column->setContentsMargins(pad, pad, pad, pad);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(style::scaled(style::metric::kGap));
    grid->setHorizontalSpacing(style::scaled(style::metric::kGroupGap));
    grid->setColumnMinimumWidth(0, style::scaled(104));
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    column->addStretch(1);
    name_->setFixedWidth(style::scaled(232));
    name_->setFixedHeight(style::scaled(style::metric::kControlForm));
    bootstrap_->setFont(style::monoFont());
    bootstrap_->document()->setDocumentMargin(style::scaled(6));
    bootstrap_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    bootstrap_->setTabChangesFocus(true);
    bootstrap_->setPlaceholderText(QStringLiteral("localhost:9092"));
    bootstrap_->setAccessibleName(tr("Bootstrap"));
    name_->setObjectName(QStringLiteral("name"));
    name_->setAccessibleName(tr("Name"));
    addFormHead(*grid, tr("General"), style::metric::kGap);
    addFormField(*grid, tr("Name"), name_);
    addFormField(*grid, {}, nameProblem_);
    addFormField(*grid, tr("Environment"), buildEnvironments(form));
    auto* readOnlyNote = widgets::plainLabel(tr("Every write is refused by the program itself."),
                                             style::uiFont(style::kSmallPx), style::Token::Text2);
    readOnlyNote->setWordWrap(true);
    readOnly_->setAccessibleDescription(readOnlyNote->text());
    addFormField(*grid, {}, readOnly_);
    addFormField(*grid, {}, readOnlyNote);
    addFormHead(*grid, tr("Brokers"), style::metric::kGap);
    addFormField(*grid, tr("Bootstrap"), bootstrap_);
    addFormField(*grid, {}, bootstrapProblem_);
    orderTabs();
    connectForm();
}

// Down the form, not in the order in which its parts were made.
void ConnectionsPage::orderTabs() {
    QWidget* before = name_;
    for (QWidget* next :
         QWidgetList{environment_->button(int(Environment::Dev)), environment_->button(int(Environment::Test)),
                     environment_->button(int(Environment::Prod)), readOnly_, bootstrap_}) {
        setTabOrder(before, next);
        before = next;
    }
}

void ConnectionsPage::connectForm() {
    connect(name_, &QLineEdit::textEdited, this, &ConnectionsPage::edited);
    connect(bootstrap_, &QPlainTextEdit::textChanged, this, &ConnectionsPage::edited);
    connect(readOnly_, &QCheckBox::toggled, this, &ConnectionsPage::edited);
    connect(environment_, &QButtonGroup::idClicked, this, [this](int id) {
        // Production is safe unless its owner says otherwise.
        if (Environment(id) == Environment::Prod && currentId_.isEmpty()) readOnly_->setChecked(true);
        edited();
    });
}

void ConnectionsPage::buildFoot(QWidget* foot) {
    foot->setFixedHeight(style::scaled(style::metric::kDialogFoot));
    auto* layout = new QHBoxLayout(foot);
    const int pad = style::scaled(style::metric::kPadBar);
    layout->setContentsMargins(pad, 0, pad, 0);
    layout->addWidget(duplicate_);
    layout->addWidget(remove_);
    layout->addStretch();
    // The words give way to the buttons, and are whole in their tip.
    changes_->setElide(Qt::ElideRight);
    layout->addWidget(changes_);
    for (QWidget* widget : std::initializer_list<QWidget*>{discard_, save_, connect_})
        layout->addWidget(widget);
    connect(remove_, &QPushButton::clicked, this, &ConnectionsPage::askRemove);
    connect(duplicate_, &QPushButton::clicked, this, &ConnectionsPage::duplicate);
    connect(discard_, &QPushButton::clicked, this, &ConnectionsPage::discard);
    connect(save_, &QPushButton::clicked, this, [this] { save(false); });
    connect(connect_, &QPushButton::clicked, this, [this] { save(true); });
}

void ConnectionsPage::setEntries(std::vector<ConnectionEntry> entries) {
    entries_ = std::move(entries);
    showList();
    if (const auto* entry = current(); entry != nullptr && !edited_) showEntry(*entry);
    showButtons();
}

void ConnectionsPage::showList() {
    showing_ = true;
    list_->clear();
    const QString wanted = search_->text().trimmed();
    for (const ConnectionEntry& entry : entries_) {
        const QString name = entry.name;
        const QString bootstrap = entry.bootstrap;
        if (!name.contains(wanted, Qt::CaseInsensitive) && !bootstrap.contains(wanted, Qt::CaseInsensitive)) continue;
        auto* item = new QListWidgetItem(name, list_);
        item->setData(ConnectionDelegate::IdRole, entry.id);
        item->setData(ConnectionDelegate::BootstrapRole, entry.demo ? tr("built in, no network") : bootstrap);
        item->setData(ConnectionDelegate::EnvironmentRole, int(entry.environment));
        item->setData(ConnectionDelegate::ShapeRole, int(entry.shape));
        item->setData(ConnectionDelegate::LockedRole, entry.readOnly);
        item->setData(ConnectionDelegate::EditedRole, drafts_.contains(entry.id));
        item->setData(Qt::AccessibleDescriptionRole, entry.state);
        if (entry.id == currentId_) list_->setCurrentItem(item);
    }
    showing_ = false;
}

// As from the filter of a table into its rows.
void ConnectionsPage::enterList() {
    if (list_->count() == 0) return;
    if (list_->currentItem() == nullptr) list_->setCurrentRow(0);
    list_->setFocus();
}

QJsonObject ConnectionsPage::saveState() const {
    QJsonArray drafts;
    for (const ConnectionEntry& draft : drafts_)
        drafts.append(toJson(draft));
    return {{QStringLiteral("drafts"), drafts}, {QStringLiteral("current"), currentId_}};
}

// Drafts of connections that are gone are dropped: saving one would find nothing to change.
void ConnectionsPage::restoreState(const QJsonObject& state) {
    for (const QJsonValue saved : state.value(QStringLiteral("drafts")).toArray()) {
        const ConnectionEntry draft = draftOf(saved.toObject());
        if (draft.id.isEmpty() || find(draft.id) != nullptr) drafts_.insert(draft.id, draft);
    }
    const QString current = state.value(QStringLiteral("current")).toString();
    choose(find(current) != nullptr ? current : QString());
}

const ConnectionEntry* ConnectionsPage::find(const QString& id) const {
    const auto found = std::ranges::find(entries_, id, &ConnectionEntry::id);
    return found == entries_.end() ? nullptr : &*found;
}

void ConnectionsPage::chosen(int row) {
    if (showing_ || row < 0) return;
    const QString id = list_->item(row)->data(ConnectionDelegate::IdRole).toString();
    if (id != currentId_) choose(id);
}

void ConnectionsPage::choose(const QString& id) {
    if (id != currentId_) test_->setTest(nullptr);
    currentId_ = id;
    edited_ = drafts_.contains(id);
    const auto* entry = current();
    showEntry(edited_ ? drafts_.value(id) : entry != nullptr ? *entry : ConnectionEntry{});
    showList();
    if (id.isEmpty()) name_->setFocus();
}

void ConnectionsPage::showEntry(const ConnectionEntry& entry) {
    showing_ = true;
    name_->setText(entry.name);
    environment_->button(int(entry.environment))->setChecked(true);
    readOnly_->setChecked(entry.readOnly);
    bootstrap_->setPlainText(entry.demo ? tr("built in, no network") : hostsOf(entry.bootstrap).join(u'\n'));
    for (QWidget* field : std::initializer_list<QWidget*>{name_, readOnly_, bootstrap_})
        field->setEnabled(!entry.demo);
    for (auto* button : environment_->buttons())
        button->setEnabled(!entry.demo);
    showing_ = false;
    clearProblems();
    showButtons();
}

void ConnectionsPage::edited() {
    if (showing_) return;
    const bool first = !edited_;
    edited_ = true;
    drafts_.insert(currentId_, formEntry());
    if (first) showList();
    clearProblems();
    showButtons();
    Q_EMIT stateEdited();
}

void ConnectionsPage::showButtons() {
    const auto* entry = current();
    const bool demo = entry != nullptr && entry->demo;
    const bool open = entry != nullptr && entry->shape != style::StateShape::Ring;
    changes_->setText(edited_ ? tr("Not saved") : QString());
    duplicate_->setEnabled(entry != nullptr && !demo);
    remove_->setEnabled(entry != nullptr && !demo);
    test_->setTestable(entry != nullptr || edited_);
    discard_->setVisible(edited_);
    save_->setEnabled(edited_);
    save_->setVisible(!demo);
    connect_->setText(edited_ ? tr("Save and connect") : open ? tr("Disconnect") : tr("Connect"));
    connect_->setEnabled(edited_ || entry != nullptr);
}

ConnectionEntry ConnectionsPage::formEntry() const {
    const auto* known = current();
    ConnectionEntry entry = known != nullptr ? *known : drafts_.value(currentId_);
    entry.name = name_->text().trimmed();
    entry.environment = Environment(environment_->checkedId());
    entry.readOnly = readOnly_->isChecked();
    QStringList tokens;
    for (const QString& line : bootstrap_->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty()) tokens += hostsOf(line);
    }
    entry.bootstrap = tokens.join(u',');
    return entry;
}

void ConnectionsPage::save(bool connect) {
    const auto* entry = current();
    if (edited_) {
        const ConnectionEntry wanted = formEntry();
        edited_ = false;
        drafts_.remove(currentId_);
        Q_EMIT saveWanted(wanted, connect);
        showList();
        showButtons();
        // What was typed is no draft any more, or one again: a crash must bring back neither more nor less.
        Q_EMIT stateEdited();
    } else if (entry != nullptr && entry->shape != style::StateShape::Ring) {
        Q_EMIT disconnectWanted(currentId_);
    } else {
        Q_EMIT connectWanted(currentId_);
    }
}

void ConnectionsPage::askRemove() {
    if (const auto* entry = current()) Q_EMIT removeWanted(*entry);
}

void ConnectionsPage::removed(const QString& id) {
    drafts_.remove(id);
    if (id == currentId_) {
        edited_ = false;
        choose({});
    }
    Q_EMIT stateEdited();
}

// A new one with the same settings, to be saved under a name of its own.
void ConnectionsPage::duplicate() {
    ConnectionEntry copy = formEntry();
    copy.copyOf = copy.id;
    copy.id.clear();
    copy.name = tr("%1 copy").arg(copy.name);
    drafts_.insert({}, copy);
    choose({});
    name_->selectAll();
    Q_EMIT stateEdited();
}

void ConnectionsPage::discard() {
    drafts_.remove(currentId_);
    choose(currentId_);
    Q_EMIT stateEdited();
}

void ConnectionsPage::clearProblems() {
    say(nameProblem_, name_, {});
    say(bootstrapProblem_, bootstrap_, {});
    showError(std::nullopt);
}

void ConnectionsPage::setProblem(const base::Error& error) {
    edited_ = true;
    drafts_.insert(currentId_, formEntry());
    if (error.kind == base::ErrorKind::Usage && error.where == "name") {
        say(nameProblem_, name_, QString::fromStdString(error.detail));
        name_->setFocus();
    } else if (error.kind == base::ErrorKind::Usage) {
        say(bootstrapProblem_, bootstrap_, errorText(error));
        bootstrap_->setFocus();
    } else {
        showError(error, false);
    }
    showButtons();
}

void ConnectionsPage::setFileProblem(const QString& what, const QString& why) {
    banner()->clearActions();
    banner()->setMessage(widgets::Banner::Kind::Error, what, why);
    banner()->show();
}

} // namespace odradek::views
