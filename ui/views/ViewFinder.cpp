// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ViewFinder.h"

#include "ui/widgets/HexView.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/PlainTextView.h"

namespace odradek::views {

using widgets::HexView;
using widgets::JsonTree;
using widgets::PlainTextView;

// A view finds by itself what it marks: the tree among its nodes, the text in the lines in sight.
void ViewFinder::mark(const QString& sought) {
    if (auto* text = qobject_cast<PlainTextView*>(view_)) (void)text->find(sought);
    if (auto* bytes = qobject_cast<HexView*>(view_); bytes != nullptr && sought.isEmpty()) bytes->select(-1, -1);
}

void ViewFinder::clear() {
    mark({});
    if (auto* tree = qobject_cast<JsonTree*>(view_)) (void)tree->find({});
    view_.clear();
    sought_.clear();
    places_.clear();
}

ViewFinder::Found ViewFinder::find(QWidget* view, const QString& sought) {
    if (view != view_) clear();
    view_ = view;
    sought_ = sought;
    places_.clear();
    mark(sought);
    if (auto* text = qobject_cast<PlainTextView*>(view)) places_.findIn(text->text(), sought);
    if (auto* bytes = qobject_cast<HexView*>(view)) places_.findIn(bytes->bytes(), sought);
    return step(false);
}

ViewFinder::Found ViewFinder::step(bool backwards) {
    if (auto* tree = qobject_cast<JsonTree*>(view_)) return show(tree->find(sought_, backwards));
    const bool found = places_.step(backwards);
    if (!found) return show(false);
    if (auto* text = qobject_cast<PlainTextView*>(view_)) text->select(places_.place(), places_.length());
    if (auto* bytes = qobject_cast<HexView*>(view_))
        bytes->select(places_.place(), places_.place() + places_.length() - 1);
    return show(true);
}

ViewFinder::Found ViewFinder::show(bool found) const {
    if (const auto* tree = qobject_cast<JsonTree*>(view_)) {
        if (!found) return {};
        const auto matches = tree->matches();
        return {matches.current, matches.total, matches.more};
    }
    return {places_.current(), places_.total(), places_.hasMore()};
}

} // namespace odradek::views
