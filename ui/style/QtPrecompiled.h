// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The heavy Qt headers that nearly every source of the window includes: compiled once for all folders.
#include <functional>
#include <memory>
#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QHash>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QString>
#include <QStyleOption>
#include <QTimer>
#include <QToolButton>
#include <QWidget>
#include <variant>
#include <vector>
