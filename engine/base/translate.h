// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Marks an English source text for translation without Qt: lupdate takes it for QT_TRANSLATE_NOOP (it is run with
/// -tr-function-alias QT_TRANSLATE_NOOP+=ODRADEK_TR), the compiler sees the text alone.
#define ODRADEK_TR(context, text) text
