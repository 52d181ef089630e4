// SPDX-License-Identifier: GPL-3.0-or-later
// Adds past the end of int.
#include <limits>

int main(int argc, char**) {
    return std::numeric_limits<int>::max() + argc == 0;
}
