// SPDX-License-Identifier: Apache-2.0
#pragma once

// Precompiled once for this folder: asio and Qt Core are most of its build time.
#include "base/async_pch.h"

#include <QMetaObject>
#include <QObject>
#include <QString>
