// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PayloadView.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/Payload.h"
#include "ui/views/PrettyJson.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/PlainTextView.h"
#include "ui/widgets/Segments.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace odradek::views {
namespace {

enum Form : int { Tree, Pretty, Raw };

/// Above this a value goes to a file, not to the clipboard of every program (bytes).
constexpr qsizetype kMostCopied = 64 * 1024 * 1024;

/// Whether a text has characters that are drawn as escapes; tabs and line ends are no news.
bool hidesCharacters(const QByteArray& bytes) {
    QString text = QString::fromUtf8(bytes);
    text.removeIf([](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; });
    return models::format::hasHidden(text);
}

// Not in the constructor's list: lupdate takes a brace there for the body, and gives all that follows to another class.
QStringList formNames() {
    return {PayloadView::tr("Tree"), PayloadView::tr("Pretty"), PayloadView::tr("Raw")};
}

} // namespace

PayloadView::PayloadView(QWidget* parent)
    : QWidget(parent),
      forms_(new widgets::Segments(formNames(), this)),
      bar_(new QWidget(this)),
      noteRow_(new QWidget(this)),
      note_(widgets::plainLabel(QString(), style::uiFont(style::kSmallPx), style::Token::Text3)),
      more_(widgets::ghostButton(tr("Show all"))),
      wrap_(widgets::iconButton(style::Icon::Wrap, tr("Wrap long lines"))),
      stack_(new QStackedWidget(this)),
      tree_(new widgets::JsonTree),
      text_(new widgets::PlainTextView),
      hex_(new widgets::HexView),
      empty_(new widgets::EmptyState) {
    for (QWidget* page : std::initializer_list<QWidget*>{tree_, text_, hex_, empty_})
        stack_->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    buildNote();
    column->addWidget(bar_);
    column->addWidget(noteRow_);
    column->addWidget(stack_, 1);
}

PayloadView::~PayloadView() = default;

void PayloadView::buildBar() {
    auto* row = new QHBoxLayout(bar_);
    const int pad = style::scaled(style::metric::kPadBar);
    row->setContentsMargins(pad, 0, pad, 0);
    bar_->setFixedHeight(style::scaled(style::metric::kBar));
    wrap_->setCheckable(true);
    wrap_->setChecked(text_->wraps());
    auto* find = widgets::iconButton(style::Icon::Search, tr("Find in what is shown (Ctrl+F)"));
    auto* copy = widgets::iconButton(style::Icon::Copy, tr("Copy as it came"));
    auto* save = widgets::iconButton(style::Icon::Save, tr("Save to a file…"));
    row->addWidget(forms_);
    row->addStretch();
    for (QWidget* button : std::initializer_list<QWidget*>{find, wrap_, save, copy})
        row->addWidget(button);
    connect(forms_, &widgets::Segments::currentChanged, this, &PayloadView::showForm);
    connect(copy, &QToolButton::clicked, this, &PayloadView::copyAll);
    connect(save, &QToolButton::clicked, this, &PayloadView::saveAll);
    connect(find, &QToolButton::clicked, this, &PayloadView::findWanted);
    connect(wrap_, &QToolButton::toggled, text_, &widgets::PlainTextView::setWrap);
}

// Below the bar, which has no room for it where the pane is narrow; there while it says something.
void PayloadView::buildNote() {
    auto* row = new QHBoxLayout(noteRow_);
    const int pad = style::scaled(style::metric::kPadBar);
    row->setContentsMargins(pad, 0, pad, style::scaled(style::metric::kPadNarrow));
    note_->setWordWrap(true);
    row->addWidget(note_, 1);
    row->addWidget(more_, 0, Qt::AlignTop);
    connect(more_, &QPushButton::clicked, this, [this] { show(bytes_.size()); });
}

void PayloadView::showNote(const QString& note) {
    note_->setText(note);
    noteRow_->setVisible(!note.isEmpty());
}

int PayloadView::leastWidth() const {
    return bar_->minimumSizeHint().width();
}

QWidget* PayloadView::currentView() const {
    return stack_->currentWidget();
}

void PayloadView::setBytes(const std::optional<base::ByteView>& bytes, bool tombstone,
                           std::shared_ptr<const void> owner) {
    const PayloadKind kind = payloadKind(bytes);
    json_ = kind == PayloadKind::Json;
    binary_ = kind == PayloadKind::Binary;
    bytes_.clear();
    if (bytes) {
        const auto* data = reinterpret_cast<const char*>(bytes->data());
        const auto size = qsizetype(bytes->size());
        bytes_ = owner ? QByteArray::fromRawData(data, size) : QByteArray(data, size);
    }
    owner_ = std::move(owner);
    if (kind == PayloadKind::Null) {
        empty_->setMessage(tombstone ? style::Icon::Tombstone : style::Icon::Null, tr("null"),
                           tombstone ? tr("A tombstone: it deletes its key from a compacted topic.")
                                     : tr("There is none, which is not the same as empty."));
    } else {
        empty_->setMessage(style::Icon::Null, tr("empty"), tr("0 bytes, which is not the same as null."));
    }
    show(kDetailPreview);
}

void PayloadView::show(qsizetype most) {
    shown_ = qMin(most, bytes_.size());
    const bool cut = shown_ < bytes_.size();
    more_->setVisible(cut);
    showNote(cut ? tr("first %1 of %2").arg(models::format::bytes(shown_), models::format::bytes(bytes_.size()))
                 : QString());
    // The tree keeps its document beyond the owner. A document that is cut has no tree; one that is none, or too deep
    // for any form but its bytes, says why.
    if (json_ && !cut && !tree_->setDocument(QByteArray(bytes_.constData(), bytes_.size()))) {
        json_ = false;
        showNote(tr("raw: %1").arg(tree_->fault().reason));
    } else if (!cut && !binary_ && hidesCharacters(bytes_)) {
        showNote(tr("Hidden characters are shown as escapes."));
    }
    forms_->setVisible(json_);
    forms_->setSegmentEnabled(Tree, json_ && !cut);
    if (json_ && cut && forms_->current() == Tree) forms_->setCurrent(Pretty);
    showForm(forms_->current());
}

void PayloadView::showForm(int form) {
    const QByteArray part = bytes_.first(shown_);
    if (bytes_.isEmpty()) {
        stack_->setCurrentWidget(empty_);
    } else if (binary_) {
        hex_->setBytes(part);
        stack_->setCurrentWidget(hex_);
    } else if (json_ && form == Tree) {
        stack_->setCurrentWidget(tree_);
    } else {
        const base::ByteView view = base::as_bytes(std::string_view(part.constData(), size_t(part.size())));
        text_->setText(json_ && form == Pretty ? prettyJson(part, 4 * part.size() + 1024)
                                               : textPreview(view, part.size()));
        stack_->setCurrentWidget(text_);
    }
    // A tree and bytes have no lines to wrap.
    wrap_->setEnabled(stack_->currentWidget() == text_);
    Q_EMIT viewChanged();
}

void PayloadView::copyAll() const {
    if (bytes_.size() <= kMostCopied) QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes_));
}

void PayloadView::saveAll() {
    auto* dialog = new QFileDialog(this, tr("Save the bytes as they came"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes = bytes_, owner = owner_](const QString& path) {
        QSaveFile file(path);
        const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        showNote(saved ? tr("saved") : tr("not saved: %1").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace odradek::views
