// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Libraries.h"

#include <asio/version.hpp>
#include <fmt/core.h>
#include <isa-l.h>
#include <libdeflate.h>
#include <lz4.h>
#include <nlohmann/json_fwd.hpp>
#include <snappy-stubs-public.h>
#include <zlib.h>
#include <zstd.h>

#include <QStringList>

namespace odradek::window {
namespace {

QString dotted(std::initializer_list<int> parts) {
    QStringList words;
    for (const int part : parts)
        words.append(QString::number(part));
    return words.join(u'.');
}

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

} // namespace

std::vector<Library> libraries() {
    const QString mit = latin("MIT");
    const QString bsd3 = latin("BSD-3-Clause");
    return {
        {latin("Qt"), latin(qVersion()), latin("LGPL-3.0-only")},
        {latin("Asio"), dotted({ASIO_VERSION / 100'000, ASIO_VERSION / 100 % 1'000, ASIO_VERSION % 100}),
         latin("BSL-1.0")},
        {latin("fmt"), dotted({FMT_VERSION / 10'000, FMT_VERSION / 100 % 100, FMT_VERSION % 100}), mit},
        {latin("JSON for Modern C++"),
         dotted({NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH}), mit},
        {latin("zlib"), latin(ZLIB_VERSION), latin("Zlib")},
        {latin("libdeflate"), latin(LIBDEFLATE_VERSION_STRING), mit},
        {latin("ISA-L"), dotted({ISAL_MAJOR_VERSION, ISAL_MINOR_VERSION, ISAL_PATCH_VERSION}), bsd3},
        {latin("Zstandard"), latin(ZSTD_VERSION_STRING), bsd3},
        {latin("LZ4"), latin(LZ4_VERSION_STRING), latin("BSD-2-Clause")},
        {latin("Snappy"), dotted({SNAPPY_MAJOR, SNAPPY_MINOR, SNAPPY_PATCHLEVEL}), bsd3},
    };
}

} // namespace odradek::window
