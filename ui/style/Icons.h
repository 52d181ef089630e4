// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace odradek::style {

/// The program's own drawings, one file each in resources/icons; no glyph of a font stands for an icon.
enum class Icon : quint8 {
    Acl,
    Activity,
    Add,
    ArrowRight,
    Audit,
    Binary,
    Bookmark,
    BookmarkFilled,
    Broker,
    Busy,
    Calendar,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Cluster,
    CollapseAll,
    Columns,
    Compact,
    Compare,
    Config,
    Connect,
    Consumer,
    Control,
    Controller,
    Copy,
    Delete,
    Disconnect,
    Edit,
    Error,
    ExpandAll,
    Export,
    Eye,
    File,
    Filter,
    Follow,
    Gap,
    Group,
    Header,
    Help,
    History,
    Import,
    Info,
    Key,
    Link,
    Lock,
    Mask,
    Message,
    More,
    NoAccess,
    Null,
    Odradek,
    Ok,
    Open,
    PaneBottom,
    PaneRight,
    Partition,
    Pause,
    Pin,
    Play,
    Produce,
    Quota,
    Refresh,
    Remove,
    Reset,
    Save,
    Schema,
    Search,
    Settings,
    Sidebar,
    Snapshot,
    SortAsc,
    SortDesc,
    Star,
    StarFilled,
    Stop,
    Terminal,
    Token,
    Tombstone,
    Topic,
    Transaction,
    Tree,
    Truncated,
    Undo,
    Unlock,
    User,
    Value,
    Warning,
    Wrap,
    Zone,
    None
};

/// How many icons there are.
inline constexpr int kIconCount = static_cast<int>(Icon::None);

/// The name of an icon's file without its ending, for instance "arrow-right"; empty for None.
QLatin1StringView iconName(Icon icon);

/// What an icon is drawn with.
struct IconLook {
    QColor color;           ///< takes the place of currentColor
    int size = 16;          ///< side in logical pixels, the theme's factor included
    qreal pixelRatio = 1.0; ///< device pixels a logical pixel
    qreal stroke = 1.5;     ///< width of lines on the grid of 16; 1 in empty states
    bool mirrored = false;  ///< drawn for right-to-left where the icon has a direction
};

/// The icon as a picture, from a cache over all of its looks. Empty for None. GUI thread.
QPixmap iconPixmap(Icon icon, const IconLook& look);

/// Draws an icon of `size` logical pixels (the theme's factor is applied) in the middle of a rectangle, mirrored when
/// the painter's layout runs right to left. GUI thread.
void drawIcon(QPainter& painter, const QRect& rect, Icon icon, const QColor& color, int size = 16, qreal stroke = 1.5);

/// An icon for Qt's controls: it takes its colours from the theme at each painting (text2 at rest, text2 pointed at,
/// accent when on, textOff when disabled), so that it need not be set again after a change of theme. GUI thread.
QIcon icon(Icon icon);

/// The same, always in one colour; for buttons whose words are coloured too.
QIcon iconOn(Icon icon, const QColor& color);

/// True for the icons whose direction follows the language: undo, arrow-right, chevrons to the sides, wrap.
bool isMirrored(Icon icon);

} // namespace odradek::style
