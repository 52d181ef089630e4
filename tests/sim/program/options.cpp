// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <sstream>

namespace odradek::sim {
namespace {

base::Result<void> read_number(const std::string& name, const std::string& text, std::uint64_t& into) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), into);
    if (error == std::errc{} && end == text.data() + text.size()) return {};
    return base::fail(base::ErrorKind::Usage, name, name + " needs a number, not \"" + text + "\"");
}

base::Result<void> read_hours(const std::string& text, double& into) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), into);
    if (error == std::errc{} && end == text.data() + text.size() && into > 0) return {};
    return base::fail(base::ErrorKind::Usage, "--hours", "--hours needs a number above 0, not \"" + text + "\"");
}

base::Result<void> read_rows(const std::string& text, std::set<std::string>& rows) {
    const std::vector<FaultKind> known = all_faults();
    std::istringstream list(text);
    for (std::string row; std::getline(list, row, ',');) {
        const bool there =
            row == "none" || std::ranges::any_of(known, [&row](const FaultKind& kind) { return kind.row == row; });
        if (!there) return base::fail(base::ErrorKind::Usage, "--faults", "no fault is called \"" + row + "\"");
        rows.insert(row);
    }
    return {};
}

base::Result<void> read_option(const std::string& name, const std::string& value, Plan& plan) {
    if (name == "--seeds") return read_number(name, value, plan.seeds);
    if (name == "--seed") return read_number(name, value, plan.first_seed);
    if (name == "--hours") return read_hours(value, plan.options.hours);
    if (name == "--faults") return read_rows(value, plan.options.rows);
    return base::fail(base::ErrorKind::Usage, name, "there is no option " + name);
}

} // namespace

base::Result<Plan> parse(const std::vector<std::string>& arguments) {
    Plan plan;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string& name = arguments[at];
        if (name == "-v" || name == "-vv") {
            plan.hashes = true;
            plan.aloud = plan.aloud || name == "-vv";
            continue;
        }
        if (name == "--every") {
            plan.every = true;
            continue;
        }
        if (at + 1 == arguments.size())
            return base::fail(base::ErrorKind::Usage, name, name + " needs a value, or is unknown");
        base::Result<void> read = read_option(name, arguments[++at], plan);
        if (!read) return base::forward(read);
    }
    return plan;
}

std::string command_for(const Options& options) {
    std::string command = fmt::format("tests/sim/run --seeds 1 --seed {} --hours {}", options.seed, options.hours);
    if (!options.rows.empty()) command += fmt::format(" --faults {}", fmt::join(options.rows, ","));
    return command;
}

} // namespace odradek::sim
