// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <thread>

namespace odradek::style {

/// Reads the system's settings of fonts on a thread of its own while the program starts: that takes longer than all of
/// our own work before the first painting. Made before the QApplication; its end, before the first font is used, waits
/// for the thread. Where Qt finds fonts in another way it does nothing. GUI thread.
class FontReader {
public:
    FontReader();
    ~FontReader();
    FontReader(const FontReader&) = delete;
    FontReader& operator=(const FontReader&) = delete;

private:
    std::thread thread_;
};

} // namespace odradek::style
