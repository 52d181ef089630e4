// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/table.h"

#include "wire/messages/api_versions.h"

namespace odradek::sandbox {
namespace {

using Request = wire::ApiVersionsRequest;
using Response = wire::ApiVersionsResponse;

constexpr std::int16_t kMetadataVersion = 33; // 4.4-IV2
constexpr std::int16_t kLeastMetadataVersion = 7;

void add_feature(Response& response, const std::string& name, std::int16_t least, std::int16_t most,
                 std::int16_t level) {
    auto& supported = response.supported_features.emplace_back();
    supported.name = name;
    supported.min_version = least;
    supported.max_version = most;
    if (level == 0) return;
    auto& finalized = response.finalized_features.emplace_back();
    finalized.name = name;
    finalized.min_version_level = least == 0 ? std::int16_t{1} : least;
    finalized.max_version_level = level;
}

void add_apis(const Kernel& kernel, Response& response) {
    for (const Handler& handler : handlers()) {
        const auto served = served_versions(kernel, handler.api);
        if (!served) continue;
        auto& api = response.api_keys.emplace_back();
        api.api_key = static_cast<std::int16_t>(handler.api.key);
        api.min_version = served->min;
        api.max_version = served->max;
    }
}

Response api_versions(Call& call, const Request&) {
    Response response;
    add_apis(call.kernel, response);
    response.finalized_features_epoch = 1;
    add_feature(response, "metadata.version", kLeastMetadataVersion, kMetadataVersion, kMetadataVersion);
    add_feature(response, "group.version", 0, 1, 1);
    add_feature(response, "transaction.version", 0, 2, call.kernel.config.transactions_v2 ? 2 : 1);
    return response;
}

} // namespace

base::Bytes unsupported_version_body(const Kernel& kernel) {
    Response response;
    response.error_code = code::number(code::UnsupportedVersion);
    const Handler* own = find_handler(wire::ApiKey::ApiVersions);
    if (const auto served = served_versions(kernel, own->api)) {
        auto& api = response.api_keys.emplace_back();
        api.api_key = static_cast<std::int16_t>(wire::ApiKey::ApiVersions);
        api.min_version = served->min;
        api.max_version = served->max;
    }
    return wire::encode(response, 0);
}

Handler api_versions_handler() {
    return handler_of<Request, api_versions>();
}

} // namespace odradek::sandbox
