// SPDX-License-Identifier: Apache-2.0
#include "sandbox/demo/moments.h"

#include <fmt/format.h>

#include <chrono>

namespace odradek::sandbox {

std::string iso_time(base::TimestampMs at) {
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(at)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> clock(time - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count(), clock.subseconds().count());
}

} // namespace odradek::sandbox
