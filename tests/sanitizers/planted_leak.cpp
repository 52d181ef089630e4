// SPDX-License-Identifier: GPL-3.0-or-later
// Loses a block of memory.
#include <memory>

namespace {
/// Forgets what it was given.
void lose(std::unique_ptr<int[]> values) {
    static_cast<void>(values.release());
}
} // namespace

int main(int argc, char**) {
    lose(std::make_unique<int[]>(static_cast<unsigned>(argc) * 100));
}
