// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QString>

namespace odradek::views {

/// What happened, in one translated sentence; plain text whose foreign parts are made safe. GUI thread.
QString errorText(const base::Error& error);

/// The same as a sentence among others: it begins large, unless it names a place first, and has its full stop.
QString errorSentence(const base::Error& error);

/// What a user can do about it, translated; empty if nothing is known. GUI thread.
QString remedyText(const base::Error& error);

/// Whether the cluster refused because this principal may not: the pages have a state of their own for it.
bool isPermission(const base::Error& error);

} // namespace odradek::views
