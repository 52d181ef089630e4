// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/FontReader.h"

#ifdef ODRADEK_HAS_FONTCONFIG
#    include <fontconfig/fontconfig.h>
#endif

namespace odradek::style {

#ifdef ODRADEK_HAS_FONTCONFIG
// Qt asks for the same settings, and then finds them read.
FontReader::FontReader() : thread_([] { FcInit(); }) {}
#else
FontReader::FontReader() = default;
#endif

FontReader::~FontReader() {
    if (thread_.joinable()) thread_.join();
}

} // namespace odradek::style
