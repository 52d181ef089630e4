// SPDX-License-Identifier: Apache-2.0
#include "cluster/option_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace odradek::cluster {
namespace {

using base::ErrorKind;

constexpr auto kSecurity = std::to_array<std::string_view>({
    "sasl.jaas.config",
    "sasl.kerberos.keytab",
    "sasl.kerberos.principal",
    "sasl.kerberos.service.name",
    "sasl.mechanism",
    "sasl.mechanisms",
    "sasl.oauthbearer.client.id",
    "sasl.oauthbearer.client.secret",
    "sasl.oauthbearer.method",
    "sasl.oauthbearer.scope",
    "sasl.oauthbearer.token.endpoint.url",
    "sasl.password",
    "sasl.username",
    "security.protocol",
    "ssl.ca.location",
    "ssl.ca.pem",
    "ssl.certificate.location",
    "ssl.certificate.pem",
    "ssl.cipher.suites",
    "ssl.crl.location",
    "ssl.curves.list",
    "ssl.endpoint.identification.algorithm",
    "ssl.key.location",
    "ssl.key.password",
    "ssl.key.pem",
    "ssl.keystore.location",
    "ssl.keystore.password",
    "ssl.sigalgs.list",
    "ssl.truststore.location",
    "ssl.truststore.password",
});

/// Levenshtein's distance: how many characters must be put in, taken out or replaced.
std::size_t edits_between(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

base::Result<std::int64_t> option_number(std::string_view key, std::string_view value, NumberRange range) {
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool whole = problem == std::errc{} && end == value.data() + value.size();
    if (!whole || number < range.least || number > range.most) {
        return base::fail(ErrorKind::Usage, std::string(key),
                          "it takes a whole number from " + std::to_string(range.least) + " to " +
                              std::to_string(range.most));
    }
    return number;
}

base::Result<bool> option_flag(std::string_view key, std::string_view value) {
    if (value == "true") return true;
    if (value == "false") return false;
    return base::fail(ErrorKind::Usage, std::string(key), "it takes true or false");
}

bool is_name(std::string_view key, std::string_view name) noexcept {
    const auto same = [](char written, char meant) {
        return written == meant || (written == '_' && meant == '.');
    };
    return !key.empty() && std::ranges::equal(key, name, same);
}

std::string_view nearest_name(std::string_view key, std::span<const std::string_view> names) {
    constexpr std::size_t kLongest = 100;
    if (key.size() > kLongest) return {};
    std::string_view nearest;
    std::size_t least = std::max<std::size_t>(2, key.size() / 3) + 1;
    for (const std::string_view name : names) {
        const std::size_t edits = edits_between(key, name);
        if (edits >= least) continue;
        least = edits;
        nearest = name;
    }
    return nearest;
}

std::span<const std::string_view> security_options() noexcept {
    return kSecurity;
}

bool is_security_option(std::string_view key) noexcept {
    return std::ranges::any_of(kSecurity, [key](std::string_view name) { return is_name(key, name); });
}

base::Result<void> check_security_option(std::string_view key, std::string_view value) {
    if (is_name(key, "security.protocol") && (value == "PLAINTEXT" || value == "plaintext")) return {};
    return base::fail(ErrorKind::Usage, std::string(key),
                      "TLS and SASL are not available in this version: it connects with PLAINTEXT only");
}

} // namespace odradek::cluster
