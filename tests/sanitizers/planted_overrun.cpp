// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one element past the end of an array whose size the compiler cannot know.
#include <memory>

int main(int argc, char**) {
    const auto size = static_cast<unsigned>(argc);
    const auto values = std::make_unique<int[]>(size);
    return values[size];
}
