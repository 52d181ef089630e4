// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a Qt program so that it ends at its first painting and prints how long that took, from before its image was
// loaded:
//   bench_start PROBE PROGRAM [ARGUMENT…]     PROBE is bench_probe, which is loaded into the program
#include "tests/bench/measure.h"

#include <cstdlib>
#include <string>
#include <unistd.h>

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "bench_start PROBE PROGRAM [ARGUMENT…]\n");
        return 2;
    }
    ::setenv("LD_PRELOAD", argv[1], 1);
    ::setenv("ODRADEK_BENCH_BEGIN", std::to_string(odradek::bench::wall_seconds()).c_str(), 1);
    ::execv(argv[2], argv + 2);
    std::perror(argv[2]);
    return 1;
}
