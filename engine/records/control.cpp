// SPDX-License-Identifier: Apache-2.0
#include "records/control.h"

#include "records/endian.h"

#include <array>

namespace odradek::records {
namespace {

constexpr std::size_t kKeyBytes = 4;   // int16 version, int16 type
constexpr std::size_t kValueBytes = 6; // int16 version, int32 coordinator epoch

std::unexpected<base::Error> cut(const RecordView& record) {
    return base::fail(base::ErrorKind::Corrupt, at_offset(record.offset), "a control record that is too short");
}

} // namespace

std::string_view name(ControlType type) noexcept {
    constexpr std::array<std::string_view, 7> kNames{
        "abort", "commit", "leader-change", "snapshot-header", "snapshot-footer", "kraft-version", "kraft-voters"};
    const auto index = static_cast<std::size_t>(type);
    return index < kNames.size() ? kNames[index] : "unknown";
}

base::Result<ControlMarker> control_marker(const RecordView& record) {
    if (!record.key || record.key->size() < kKeyBytes) {
        return cut(record);
    }
    ControlMarker marker;
    marker.version = load_be<std::int16_t>(record.key->data());
    marker.type = static_cast<ControlType>(load_be<std::int16_t>(record.key->data() + sizeof(std::int16_t)));
    if (marker.type == ControlType::Abort || marker.type == ControlType::Commit) {
        if (!record.value || record.value->size() < kValueBytes) {
            return cut(record);
        }
        marker.coordinator_epoch = load_be<std::int32_t>(record.value->data() + sizeof(std::int16_t));
    }
    return marker;
}

} // namespace odradek::records
