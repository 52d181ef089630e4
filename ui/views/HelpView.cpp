// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/HelpView.h"

#include "ui/models/TreeModel.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/FoundDelegate.h"
#include "ui/views/HelpText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/NavigationTree.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace odradek::views {
namespace {

namespace metric = style::metric;

/// The first size of the window in pixels at 100 %.
constexpr QSize kFirstSize{980, 720};
/// The least width of the contents in pixels at 100 %.
constexpr int kNarrowest = 208;

models::TreeNode node(const QString& id, const QString& words, style::Icon icon) {
    models::TreeNode made;
    made.item.id = id;
    made.item.text = words;
    made.item.icon = icon;
    return made;
}

} // namespace

HelpView::HelpView(HelpBook book, QWidget* parent)
    : QWidget(parent),
      book_(std::move(book)),
      places_{{book_.pages().front().id, {}}},
      heights_{0},
      contents_(new models::TreeModel(this)),
      tree_(new widgets::NavigationTree(contents_)),
      found_(new QListWidget),
      side_(new QStackedWidget),
      words_(new QLineEdit),
      back_(widgets::iconButton(style::Icon::ChevronLeft, tr("Back (Alt+Left)"))),
      forward_(widgets::iconButton(style::Icon::ChevronRight, tr("Forward (Alt+Right)"))),
      text_(new HelpText) {
    fillContents();
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildSide());
    splitter->addWidget(buildReader());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({style::scaled(metric::kTree), style::scaled(kFirstSize.width() - metric::kTree)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    addKeys();
    connect(text_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { follow(link.toString()); });
    connect(back_, &QToolButton::clicked, this, &HelpView::goBack);
    connect(forward_, &QToolButton::clicked, this, &HelpView::goForward);
    showPlace(place());
}

HelpView::~HelpView() = default;

QWidget* HelpView::buildSide() {
    auto* side = new QWidget;
    side->setMinimumWidth(style::scaled(kNarrowest));
    words_->setPlaceholderText(tr("Search the help"));
    words_->setAccessibleName(tr("Search the help"));
    addClearing();
    found_->setAccessibleName(tr("What was found"));
    found_->setFrameShape(QFrame::NoFrame);
    found_->setItemDelegate(new FoundDelegate(found_));
    found_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    found_->setMouseTracking(true);
    tree_->setAccessibleName(tr("Contents"));
    side_->addWidget(tree_);
    side_->addWidget(found_);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    const int pad = style::scaled(metric::kGap);
    bar->setContentsMargins(pad, pad, pad, pad);
    bar->addWidget(words_);
    layout->addLayout(bar);
    layout->addWidget(side_);
    connect(words_, &QLineEdit::textChanged, this, &HelpView::search);
    connect(words_, &QLineEdit::returnPressed, this, [this] { openHit(qMax(0, found_->currentRow())); });
    connect(found_, &QListWidget::itemActivated, this, [this] { openHit(found_->currentRow()); });
    connect(found_, &QListWidget::itemClicked, this, [this] { openHit(found_->currentRow()); });
    const auto openNode = [this](const QStringList& path) {
        open({path.value(0), path.value(1)});
    };
    connect(tree_, &widgets::NavigationTree::openWanted, this, openNode);
    connect(tree_, &widgets::NavigationTree::pinWanted, this, openNode);
    return side;
}

// Qt's own has a picture of its own.
void HelpView::addClearing() {
    auto* clear = words_->addAction(style::icon(style::Icon::Close), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear the search"));
    clear->setToolTip(tr("Clear the search"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, words_, &QLineEdit::clear);
    connect(words_, &QLineEdit::textChanged, clear,
            [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });
}

QWidget* HelpView::buildReader() {
    auto* reader = new QWidget;
    auto* layout = new QVBoxLayout(reader);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    const int pad = style::scaled(metric::kGap);
    bar->setContentsMargins(pad, pad, pad, pad);
    bar->setSpacing(style::scaled(metric::kPadNarrow));
    bar->addWidget(back_);
    bar->addWidget(forward_);
    bar->addStretch();
    layout->addLayout(bar);
    layout->addWidget(text_);
    return reader;
}

void HelpView::addKeys() {
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        words_->setFocus(Qt::ShortcutFocusReason);
        words_->selectAll();
    });
    key(QKeySequence(Qt::Key_F3), [this] { step(true); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { step(false); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goForward(); });
    // First what is searched for goes, then the window.
    key(QKeySequence(Qt::Key_Escape), [this] {
        if (words_->text().isEmpty()) {
            window()->close();
        } else {
            words_->clear();
        }
    });
}

void HelpView::fillContents() {
    std::vector<models::TreeNode> roots;
    for (const HelpPage& page : book_.pages()) {
        models::TreeNode root = node(page.id, page.title, style::Icon::File);
        for (const HelpSection& section : page.sections)
            if (section.level == 2) root.children.push_back(node(section.anchor, section.title, style::Icon::None));
        roots.push_back(std::move(root));
    }
    contents_->setTree(roots);
}

bool HelpView::open(const HelpPlace& place) {
    if (!book_.has(place)) return false;
    if (place == this->place()) {
        text_->goTo(place.anchor);
        return true;
    }
    heights_[size_t(at_)] = text_->verticalScrollBar()->value();
    places_.resize(size_t(at_) + 1);
    heights_.resize(size_t(at_) + 1);
    places_.push_back(place);
    heights_.push_back(0);
    ++at_;
    showPlace(place);
    return true;
}

void HelpView::showPlace(const HelpPlace& place) {
    const HelpPage* page = book_.page(place.page);
    text_->showPage(page->markdown, page->sheet);
    text_->goTo(place.anchor);
    const QModelIndex root = contents_->find({place.page});
    tree_->expand(root);
    const QStringList path{place.page, place.anchor};
    tree_->showPath(contents_->find(path).isValid() ? path : QStringList{place.page});
    back_->setEnabled(at_ > 0);
    forward_->setEnabled(at_ + 1 < int(places_.size()));
    Q_EMIT titleChanged(page->title);
}

void HelpView::goBack() {
    if (at_ == 0) return;
    heights_[size_t(at_--)] = text_->verticalScrollBar()->value();
    showPlace(place());
    text_->verticalScrollBar()->setValue(heights_[size_t(at_)]);
}

void HelpView::goForward() {
    if (at_ + 1 == int(places_.size())) return;
    heights_[size_t(at_++)] = text_->verticalScrollBar()->value();
    showPlace(place());
    text_->verticalScrollBar()->setValue(heights_[size_t(at_)]);
}

void HelpView::follow(const QString& link) {
    open(HelpBook::placeOf(link, place().page));
}

void HelpView::search(const QString& words) {
    if (words_->text() != words) {
        words_->setText(words); // which comes back here
        return;
    }
    hits_ = book_.find(words);
    text_->mark(words);
    found_->clear();
    for (const HelpHit& hit : hits_) {
        auto* item = new QListWidgetItem(hit.title % u'\n' % hit.piece, found_);
        item->setToolTip(hit.title.toHtmlEscaped());
    }
    if (hits_.empty()) {
        found_->addItem(tr("Nothing has all these words."));
        found_->item(0)->setFlags(Qt::NoItemFlags);
    }
    found_->setCurrentRow(hits_.empty() ? -1 : 0);
    side_->setCurrentIndex(words.trimmed().isEmpty() ? 0 : 1);
}

void HelpView::openHit(int row) {
    if (row < 0 || row >= int(hits_.size())) return;
    open(hits_[size_t(row)].place);
}

void HelpView::step(bool forward) {
    text_->step(forward);
}

QSize HelpView::sizeHint() const {
    return {style::scaled(kFirstSize.width()), style::scaled(kFirstSize.height())};
}

} // namespace odradek::views
