// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MediaType.h"

#include <algorithm>
#include <array>

namespace anjuan {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::size_t at;
    std::string_view bytes;
    std::string_view type;
};

constexpr std::array signatures{
    Signature{0, "%PDF-"sv, "application/pdf"},
    Signature{0, "\xFF\xD8\xFF"sv, "image/jpeg"},
    Signature{0, "\x89PNG\r\n\x1A\n"sv, "image/png"},
    Signature{0, "GIF8"sv, "image/gif"},
    Signature{8, "WEBP"sv, "image/webp"},
    Signature{0, "II*\0"sv, "image/tiff"},
    Signature{0, "MM\0*"sv, "image/tiff"},
    Signature{0, "BM"sv, "image/bmp"},
    Signature{8, "AVI "sv, "video/x-msvideo"},
    Signature{8, "WAVE"sv, "audio/wav"},
    Signature{4, "ftypM4A"sv, "audio/mp4"},
    Signature{4, "ftypheic"sv, "image/heic"},
    Signature{4, "ftypqt"sv, "video/quicktime"},
    Signature{4, "ftyp"sv, "video/mp4"},
    Signature{0, "\x1A\x45\xDF\xA3"sv, "video/x-matroska"},
    Signature{0, "ID3"sv, "audio/mpeg"},
    Signature{0, "#!AMR"sv, "audio/amr"},
    Signature{0, "PK\x03\x04"sv, "application/zip"},
    Signature{0, "\xD0\xCF\x11\xE0"sv, "application/x-ole-storage"},
};

bool bears(std::span<const std::uint8_t> head, const Signature& signature)
{
    if (head.size() < signature.at + signature.bytes.size())
        return false;
    return std::ranges::equal(head.subspan(signature.at, signature.bytes.size()), signature.bytes,
        [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); });
}

} // namespace

std::string_view mediaTypeOf(std::span<const std::uint8_t> head)
{
    const auto found = std::ranges::find_if(signatures, [&](const Signature& s) { return bears(head, s); });
    if (found != signatures.end())
        return found->type;
    const bool isText = !head.empty() && std::ranges::none_of(head, [](std::uint8_t c) { return c < 0x20U && c != '\n' && c != '\r' && c != '\t'; });
    return isText ? "text/plain" : "application/octet-stream";
}

bool isPicture(std::string_view mediaType)
{
    constexpr std::array shown{"image/jpeg"sv, "image/png"sv, "image/gif"sv, "image/bmp"sv};
    return std::ranges::find(shown, mediaType) != shown.end();
}

bool isPdf(std::string_view mediaType)
{
    return mediaType == "application/pdf";
}

} // namespace anjuan
