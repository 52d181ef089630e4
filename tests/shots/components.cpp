// SPDX-License-Identifier: GPL-3.0-or-later
// Every part of the kit in its states on one sheet: shots_components [FOLDER] writes components-light.png and
// components-dark.png there.
#include "tests/shots/CellSheet.h"
#include "tests/shots/ListSheet.h"
#include "tests/shots/PosedWidgets.h"
#include "tests/shots/Swatches.h"
#include "ui/models/TimeFormat.h"
#include "ui/style/Fonts.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/SubTabs.h"
#include "ui/widgets/TabBar.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTabBar>
#include <QToolTip>

using namespace odradek;
using style::Icon;
using style::Token;

namespace {

constexpr int kWidth = 1440;
constexpr int kHeight = 1930;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

QLabel* title(const char* words) {
    return widgets::plainLabel(text(words), style::uiFont(style::kDialogPx, QFont::DemiBold));
}

QLabel* remark(const char* words) {
    return widgets::plainLabel(text(words), style::uiFont(style::kHeadPx), Token::Text2);
}

QHBoxLayout* line(std::initializer_list<QWidget*> parts) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* part : parts)
        row->addWidget(part);
    row->addStretch();
    return row;
}

/// A state's shape with its words. GUI thread.
class StateSample final : public QWidget {
public:
    StateSample(style::StateShape shape, const char* words) : shape_(shape), words_(text(words)) {
        setFixedSize(170, 22);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        style::drawState(painter, {0, 0, 14, height()}, shape_);
        style::drawText(painter, {22, 0, width() - 22, height()}, words_,
                        {style::uiFont(style::kSmallPx), style::color(Token::Text2)});
    }

private:
    style::StateShape shape_;
    QString words_;
};

constexpr QStyle::State kFocused = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;

QPushButton* posed(const char* words, QStyle::State pose, style::ButtonRole role = style::ButtonRole::Plain,
                   Icon icon = Icon::None) {
    auto* button = new shots::PosedButton(text(words), pose);
    button->setIcon(style::icon(icon));
    style::setButtonRole(button, role);
    return button;
}

QPushButton* off(QPushButton* button) {
    button->setEnabled(false);
    return button;
}

void addButtons(QVBoxLayout& column) {
    using style::ButtonRole;
    column.addWidget(title("Buttons"));
    QPushButton* enter = widgets::formButton(text("Enter"));
    enter->setDefault(true);
    column.addLayout(line({widgets::formButton(text("Default")), posed("Hover", QStyle::State_MouseOver),
                           posed("Pressed", QStyle::State_Sunken), posed("Focus", QStyle::State_HasFocus), enter,
                           off(widgets::formButton(text("Disabled")))}));
    column.addLayout(line({widgets::formButton(text("Primary"), ButtonRole::Primary),
                           off(widgets::formButton(text("Primary off"), ButtonRole::Primary)),
                           widgets::formButton(text("Reset 15 offsets"), ButtonRole::DangerSolid),
                           widgets::formButton(text("Delete…"), ButtonRole::Danger, Icon::Delete)}));
    column.addLayout(
        line({posed("Ghost", {}, ButtonRole::Ghost, Icon::Export),
              posed("Hover", QStyle::State_MouseOver, ButtonRole::Ghost, Icon::Export),
              posed("On", QStyle::State_On, ButtonRole::Ghost, Icon::Follow),
              widgets::iconButton(Icon::Refresh, text("Refresh")),
              new shots::PosedIcon(style::icon(Icon::Refresh), QStyle::State_MouseOver | QStyle::State_Raised),
              new shots::PosedIcon(style::icon(Icon::Refresh), kFocused), posed("Link", {}, ButtonRole::Link)}));
}

void addFields(QVBoxLayout& column) {
    column.addWidget(title("Fields and choices"));
    auto* plain = new QLineEdit(text("text"));
    auto* wrong = new QLineEdit(text("wrong"));
    auto* disabled = new QLineEdit(text("disabled"));
    auto* focused = new shots::PosedEdit(text("focus"), QStyle::State_HasFocus);
    style::setInvalid(wrong, true);
    disabled->setEnabled(false);
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{plain, focused, wrong, disabled})
        edit->setFixedWidth(112);
    column.addLayout(line({plain, focused, wrong, disabled}));
    auto* from = new widgets::Picker(text("From"));
    from->setItems({{text("Newest 500")}});
    auto* value = new widgets::Picker(text("Value"));
    value->setItems({{text("Avro (auto)")}});
    auto* acks = new widgets::Picker(text("Acks"));
    value->setObjectName(text("picker"));
    acks->setItems({{text("all")}});
    acks->setEnabled(false);
    column.addLayout(line({from, value, acks}));
    auto* on = new QCheckBox(text("On"));
    on->setChecked(true);
    column.addLayout(
        line({new widgets::Segments({text("Tree"), text("Pretty"), text("Raw")}), new QCheckBox(text("Off")), on}));
}

widgets::EnvironmentChip* environment(style::Environment which, bool solid) {
    auto* chip = new widgets::EnvironmentChip;
    chip->setEnvironment(which, solid);
    return chip;
}

widgets::Chip* chip(const char* words, Icon icon, widgets::Chip::Tone tone) {
    auto* result = new widgets::Chip(text(words));
    result->setIcon(icon);
    result->setTone(tone);
    return result;
}

void addChips(QVBoxLayout& column) {
    using style::Environment;
    using style::StateShape;
    using Tone = widgets::Chip::Tone;
    column.addWidget(title("Environment, chips, states"));
    column.addLayout(line({environment(Environment::Prod, true), environment(Environment::Prod, false),
                           environment(Environment::Test, false), environment(Environment::Dev, false),
                           remark("solid only where one acts: active tab, status bar, dialogs")}));
    column.addLayout(line({chip("Avro · id 1042 · v7", Icon::Schema, Tone::Plain),
                           chip("same name", Icon::None, Tone::Plain), chip("1 added", Icon::Add, Tone::Ok),
                           chip("1 removed", Icon::Remove, Tone::Err), chip("clamped", Icon::Warning, Tone::Warn)}));
    column.addLayout(line({new StateSample(StateShape::Disc, "Stable, up, connected"),
                           new StateSample(StateShape::Ring, "Empty, not connected"),
                           new StateSample(StateShape::HalfDisc, "rebalancing, connecting")}));
    column.addLayout(
        line({new StateSample(StateShape::Triangle, "warning"), new StateSample(StateShape::Square, "dead, offline"),
              new StateSample(StateShape::Live, "live tail")}));
}

void addType(QVBoxLayout& column) {
    column.addWidget(title("Type"));
    const auto sample = [&](const char* words, const QFont& font) {
        column.addWidget(widgets::plainLabel(text(words), font));
    };
    sample("Figure of a strip, title of an empty state", style::uiFont(style::kTitlePx, QFont::DemiBold));
    sample("Dialog title", style::uiFont(style::kDialogPx, QFont::DemiBold));
    sample("Title of a pane, active tab", style::uiFont(style::kBodyPx, QFont::DemiBold));
    sample("Body, buttons, tree", style::uiFont(style::kBodyPx));
    sample("Words in tables, captions of fields, remarks", style::uiFont(style::kSmallPx));
    sample("Table heads, chips", style::uiFont(style::kHeadPx, QFont::Medium));
    sample("68,812,487  12:03:38.841  {\"id\"!=\"u-104522\"}  00 1lI", style::monoFont());
    sample("counts, line numbers, addresses", style::monoFont(style::kHeadPx));
}

void addTree(QVBoxLayout& column) {
    column.addWidget(title("Tree of a value"));
    auto* tree = new widgets::JsonTree;
    tree->setFixedHeight(310);
    tree->setDocument(R"({"type":"payment.declined","ledgerSeq":9007199254740993,"amount":{"value":1299.00,
        "currency":"EUR"},"customer":{"id":"u-104522","email":"x","loyalty":null},"rules":["velocity_24h","bin_mismatch"],
        "threeDSecure":true})");
    tree->setTypes([](const QString& path) {
        return path == text("$.ledgerSeq")      ? text("int64")
               : path == text("$.amount.value") ? text("decimal")
                                                : QString();
    });
    tree->setMasked([](const QString& path) { return path == text("$.customer.email"); });
    column.addWidget(tree);
    auto* hex = new widgets::HexView;
    hex->setFixedHeight(84);
    hex->setBytes(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray("payment.captured, u-104522"));
    hex->select(18, 24);
    column.addWidget(hex);
}

widgets::FilterBar* filter(const char* words) {
    auto* bar = new widgets::FilterBar(text("Filter the loaded rows:  key:u-10*   value~/declined/"));
    bar->keepAs(text("messages"));
    bar->setText(text(words));
    return bar;
}

void addFilters(QVBoxLayout& column) {
    column.addWidget(title("Filter bar"));
    column.addWidget(remark("empty"));
    column.addWidget(filter(""));
    column.addWidget(remark("valid: count of shown and loaded rows; clear, save, history"));
    widgets::FilterBar* valid = filter("type:payment.* $.amount.value > 900");
    valid->setHighlighter([](const QString&) {
        return std::vector<delegates::ColorRun>{{0, 5, style::color(Token::JKey)},
                                                {5, 9, style::color(Token::JStr)},
                                                {15, 14, style::color(Token::JKey)},
                                                {32, 3, style::color(Token::JNum)}};
    });
    valid->setValid(212, 100'000);
    column.addWidget(valid);
    column.addWidget(remark("not valid: the last valid filter stays in force, the reason stands here"));
    widgets::FilterBar* invalid = filter("value~/declin(ed/");
    invalid->setInvalid(text("closing ) is missing at 15"), {6, 11});
    column.addWidget(invalid);
}

widgets::Banner* banner(widgets::Banner::Kind kind, const char* what, const char* why, const char* action,
                        Icon icon = Icon::None) {
    auto* result = new widgets::Banner;
    result->setMessage(kind, text(what), text(why));
    if (*action) result->addAction(text(action), icon);
    return result;
}

void addBanners(QVBoxLayout& column) {
    using Kind = widgets::Banner::Kind;
    column.addWidget(title("Banners"));
    for (widgets::Banner* each : {banner(Kind::Error, "prod-eu cannot be reached. You see what was known at 12:03:41.",
                                         "All 6 brokers refuse the connection. Trying again in 8 s.", "Try now"),
                                  banner(Kind::Warn, "1 of 15 offsets was refused and kept its old value.", "", "Show"),
                                  banner(Kind::Info, "This topic has 3 schema versions among the loaded rows.", "", ""),
                                  banner(Kind::Ok, "15 offsets are reset and verified.", "", "Revert…", Icon::Undo)}) {
        column.addWidget(each);
        each->show();
    }
}

widgets::TabBar* tabs() {
    using style::Environment;
    auto* bar = new widgets::TabBar;
    bar->addTab({text("active"), Icon::Topic, Environment::Prod});
    bar->addTab({text("inactive"), Icon::Topic, Environment::Prod});
    bar->addTab({text("hover"), Icon::Group, Environment::Test});
    bar->addTab({text("preview"), Icon::Topic, Environment::Dev, false, false, true});
    bar->addTab({text("tailing"), Icon::Topic, Environment::Test, true});
    bar->addTab({text("busy"), Icon::Search, Environment::Prod, false, true});
    return bar;
}

widgets::SubTabs* subTabs() {
    auto* bar = new widgets::SubTabs;
    bar->addPage(text("Messages"));
    bar->addPage(text("Partitions"), text("12"));
    bar->addPage(text("Groups"), text("7"));
    bar->addPage(text("Configuration"));
    bar->setFacts({{text("RF"), text("3")}, {text("Size"), text("121 GiB")}, {text("Cleanup"), text("delete")}});
    bar->addWidget(off(widgets::barButton(text("Produce…"), Icon::Produce)));
    return bar;
}

widgets::FigureStrip* figures() {
    auto* strip = new widgets::FigureStrip;
    const std::vector<float> series{0.3F, 0.35F, 0.3F, 0.5F, 0.45F, 0.6F, 0.55F, 0.7F, 0.65F, 0.8F, 0.9F, 0.85F};
    std::vector<widgets::FigureStrip::Figure> list(5);
    list[0] = {.caption = text("Brokers"), .value = text("6"), .note = text("of 6, controller 3")};
    list[1] = {
        .caption = text("Under-replicated"), .value = text("5"), .tone = models::Tone::Warn, .icon = Icon::Warning};
    list[2] = {.caption = text("Offline"), .value = text("4"), .tone = models::Tone::Err, .icon = Icon::Error};
    list[3] = {.caption = text("Bytes in"), .value = text("412 MiB/s"), .series = series};
    list[4] = {.caption = text("Size")};
    strip->setFigures(list);
    return strip;
}

widgets::StatusItem* statusItem(const char* caption, const char* value, models::Tone tone = models::Tone::Text) {
    auto* item = new widgets::StatusItem;
    item->setWords(text(caption), text(value), tone);
    return item;
}

widgets::StatusStrip* status() {
    auto* strip = new widgets::StatusStrip;
    widgets::StatusItem* name = statusItem("", "prod-eu");
    name->setStrong(true);
    widgets::StatusItem* lock = statusItem("Read-only", "");
    lock->setStatusIcon(Icon::Lock);
    widgets::StatusItem* brokers = statusItem("6 brokers", "");
    brokers->setShape(style::StateShape::Disc);
    widgets::StatusItem* rate = statusItem("", "1.2 k/s", models::Tone::Ok);
    rate->setSeries({0.2F, 0.4F, 0.3F, 0.6F, 0.5F, 0.9F, 0.7F, 0.8F});
    strip->addLeft(environment(style::Environment::Prod, true));
    strip->addLeft(name);
    strip->addLeft(lock);
    strip->addLeft(brokers, true);
    strip->addRight(rate);
    strip->addRight(statusItem("Received", "1,284,310"));
    strip->addRight(statusItem("Dropped", "0"));
    return strip;
}

void addTable(QVBoxLayout& column, shots::CellSheet& sheet, shots::CellSheet& elsewhere) {
    column.addWidget(title("Rows and cells"));
    auto* table = new widgets::TableView;
    table->setObjectName(text("cells"));
    table->setSource(&sheet);
    table->setFixedHeight(24 + 17 * 22);
    table->setCurrentRow(2);
    column.addWidget(table);
    auto* other = new widgets::TableView;
    other->setSource(&elsewhere);
    other->setFixedHeight(24 + 22);
    other->setCurrentRow(0);
    column.addWidget(other);
}

/// Points at a place as a mouse does that comes there.
void pointAt(QWidget& widget, const QPoint& at) {
    QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, {}, {});
    QApplication::sendEvent(&widget, &move);
}

/// What only one of a window has at a time: what is pointed at, and the focus of the table.
void pose(QWidget& page) {
    page.findChild<widgets::TableView*>(text("list"))->verticalScrollBar()->setValue(50);
    auto* cells = page.findChild<widgets::TableView*>(text("cells"));
    cells->setFocus();
    pointAt(*cells->viewport(), cells->rowRect(1).center());
    auto* strip = page.findChild<widgets::TabBar*>()->findChild<QTabBar*>();
    pointAt(*strip, strip->tabRect(2).center());
}

/// A widget as it looks with the focus, which another one of the sheet has.
QPixmap focused(QWidget& widget) {
    widget.setFocus();
    QApplication::processEvents();
    return widget.grab();
}

void addLists(QVBoxLayout& column, shots::ListSheet& lists) {
    column.addWidget(title("Lists: groups, bars, spark lines, replicas, tree"));
    auto* table = new widgets::TableView;
    table->setSource(lists.source());
    table->setFixedHeight(24 + 9 * 22 + 11);
    table->sortBy(2, Qt::DescendingOrder);
    table->setObjectName(text("list"));
    column.addWidget(table);
    auto* tree = new widgets::NavigationTree(lists.tree());
    tree->setFixedSize(256, 260);
    tree->expandAll();
    tree->setCurrentIndex(lists.tree()->index(0, 0, lists.tree()->index(1, 0, lists.tree()->index(0, 0))));
    auto* empty = new widgets::EmptyState;
    empty->setMessage(Icon::Acl, text("You may not see the access rules"),
                      text("For this page the broker wants DESCRIBE on the cluster."));
    empty->addAction(text("Ask again"), style::ButtonRole::Plain, Icon::Refresh);
    auto* row = new QHBoxLayout;
    row->addWidget(tree);
    row->addWidget(empty, 1);
    column.addLayout(row);
}

QMenu* menu() {
    auto* result = new QMenu;
    const auto add = [&](Icon icon, const char* words) {
        return result->addAction(style::icon(icon), text(words));
    };
    add(Icon::Copy, "Copy value\tCtrl+C");
    result->addMenu(text("Copy as"))->addAction(text("JSON"));
    result->addSeparator();
    add(Icon::Filter, "Show this key only");
    result->setActiveAction(add(Icon::Columns, "Add $.type as a column"));
    result->addSeparator();
    add(Icon::Compare, "Compare with…\tCtrl+D");
    add(Icon::Produce, "Edit and send again…")->setEnabled(false);
    return result;
}

/// The tip of a time, as a table shows it.
QPixmap timeTip() {
    constexpr qint64 kMoment = 1'795'262'618'841;
    constexpr qint64 kAge = 134'000;
    QToolTip::showText({}, models::TimeFormat::instance().all(kMoment, kMoment + kAge));
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (!widget->inherits("QTipLabel")) continue;
        const QPixmap picture = widget->grab();
        delete widget; // the next one is made in the colours of the next sheet
        return picture;
    }
    return {};
}

QVBoxLayout* column(QWidget& half) {
    auto* layout = new QVBoxLayout(&half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

void paintSheet(const QString& path) {
    shots::CellSheet sheet;
    shots::CellSheet elsewhere("selected, the focus is elsewhere");
    shots::ListSheet lists;
    QWidget page;
    page.setFixedSize(kWidth, kHeight);
    int y = 16;
    const auto across = [&](QWidget* widget, int height) {
        widget->setParent(&page);
        widget->setGeometry(32, y, kWidth - 64, height);
        y += height + 8;
    };
    across(new shots::Swatches, shots::Swatches::kHeight);
    across(tabs(), 32);
    across(subTabs(), 36);
    across(figures(), 64);
    across(status(), 24);

    auto* left = new QWidget(&page);
    left->setGeometry(32, y + 16, 560, kHeight - y - 32);
    QVBoxLayout* leftColumn = column(*left);
    addType(*leftColumn);
    leftColumn->addSpacing(16);
    addButtons(*leftColumn);
    leftColumn->addSpacing(16);
    addFields(*leftColumn);
    leftColumn->addSpacing(16);
    addChips(*leftColumn);
    leftColumn->addSpacing(16);
    addTree(*leftColumn);
    leftColumn->addStretch();

    auto* right = new QWidget(&page);
    right->setGeometry(632, y + 16, 776, kHeight - y - 32);
    QVBoxLayout* rightColumn = column(*right);
    addTable(*rightColumn, sheet, elsewhere);
    rightColumn->addSpacing(16);
    addFilters(*rightColumn);
    rightColumn->addSpacing(16);
    addBanners(*rightColumn);
    rightColumn->addSpacing(16);
    addLists(*rightColumn, lists);
    rightColumn->addStretch();

    page.show();
    page.activateWindow();
    auto* picker = page.findChild<widgets::Picker*>(text("picker"));
    const QPixmap chosen = focused(*picker);
    pose(page);
    const std::unique_ptr<QMenu> open(menu());
    open->ensurePolished();
    open->resize(open->sizeHint());
    QApplication::processEvents();
    QPixmap picture = page.grab();
    QPainter painter(&picture);
    painter.drawPixmap(picker->mapTo(&page, QPoint()), chosen);
    painter.drawPixmap(32, kHeight - 190, open->grab());
    painter.drawPixmap(32 + open->width() + 24, kHeight - 190, timeTip());
    painter.end();
    picture.save(path);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Paris"); // so that local time is not UTC
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    auto& theme = style::Theme::instance();
    theme.setChoice(style::ThemeChoice::Light);
    theme.install(application);
    paintSheet(folder.filePath(QStringLiteral("components-light.png")));
    theme.setChoice(style::ThemeChoice::Dark);
    paintSheet(folder.filePath(QStringLiteral("components-dark.png")));
    return 0;
}
