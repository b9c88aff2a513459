// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Decoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

namespace anjuan {
namespace {

/// `text` decoded as far as it is valid; `badAt` is the first byte that is not.
struct Attempt {
    std::string text;
    std::optional<std::size_t> badAt;
};

std::string toUtf8(const std::vector<UChar>& units, std::size_t count)
{
    std::string text(count * 3, '\0');
    std::int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8(text.data(), static_cast<std::int32_t>(text.size()), &length, units.data(),
        static_cast<std::int32_t>(count), &status);
    text.resize(U_SUCCESS(status) ? static_cast<std::size_t>(length) : 0);
    return text;
}

Attempt attempt(std::string_view bytes, const char* encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter{ucnv_open(encoding, &status), &ucnv_close};
    if (!converter || U_FAILURE(status))
        return {{}, 0};
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::vector<UChar> units(bytes.size() + 2);
    auto* target = units.data();
    const char* source = bytes.data();
    ucnv_toUnicode(
        converter.get(), &target, target + units.size(), &source, bytes.data() + bytes.size(), nullptr, 1, &status);
    Attempt made;
    made.text = toUtf8(units, static_cast<std::size_t>(target - units.data()));
    if (U_FAILURE(status)) {
        std::array<char, 32> invalid{};
        auto length = static_cast<std::int8_t>(invalid.size());
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter.get(), invalid.data(), &length, &ignored);
        const auto consumed = static_cast<std::size_t>(source - bytes.data());
        made.badAt = consumed - std::min(consumed, static_cast<std::size_t>(length));
    }
    return made;
}

/// Row and column (cell) in which a text that breaks off here would go on.
std::pair<std::int64_t, std::int64_t> placeAfter(std::string_view text)
{
    std::int64_t row = 1;
    std::int64_t column = 1;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            ++column;
        else if (c == '\n' && !quoted) {
            ++row;
            column = 1;
        }
    }
    return {row, column};
}

Refusal badBytes(const std::string& file, const std::string& encoding, const Attempt& made, std::size_t skipped)
{
    const auto [row, column] = placeAfter(made.text);
    return notValid(file,
        {N_("%1, row %2, column %3: byte %4 of the file is not valid in %5. Save the table again as CSV in UTF-8"),
            {file, row, column, static_cast<std::int64_t>(*made.badAt + skipped + 1), encoding}});
}

struct Signature {
    std::string_view begins;
    std::string_view message;
};

constexpr std::array signatures{
    Signature{"%PDF",
        N_("%1 is no CSV file: it looks like a PDF document. Open the table in a spreadsheet program and save it as "
           "CSV")},
    Signature{"\xD0\xCF\x11\xE0",
        N_("%1 is no CSV file: it looks like an old Excel or Word file (xls, doc). Open it and save the sheet as "
           "CSV")},
    Signature{"\x89PNG", N_("%1 is no CSV file: it looks like a picture")},
    Signature{"\xFF\xD8\xFF", N_("%1 is no CSV file: it looks like a picture")},
    Signature{"SQLite format 3", N_("%1 is no CSV file: it looks like a database")},
    Signature{"{\\rtf", N_("%1 is no CSV file: it looks like a word-processor document")},
    Signature{"\x1F\x8B", N_("%1 is no CSV file: it looks like a compressed archive. Unpack it first")},
    Signature{"Rar!", N_("%1 is no CSV file: it looks like a compressed archive. Unpack it first")},
    Signature{"7z\xBC\xAF", N_("%1 is no CSV file: it looks like a compressed archive. Unpack it first")},
};

bool beginsLikeMarkup(std::string_view bytes)
{
    const auto first = bytes.substr(0, 4096).find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == std::string_view::npos || bytes[first] != '<')
        return false;
    std::string head{bytes.substr(first, 32)};
    std::ranges::transform(
        head, head.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return head.starts_with("<html") || head.starts_with("<!doctype") || head.starts_with("<table")
        || head.starts_with("<?xml") || head.starts_with("<meta");
}

/// What the file is when it is plainly no text.
std::optional<std::string_view> foreignKind(std::string_view bytes)
{
    if (bytes.empty())
        return N_("%1 is empty");
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) {
        const auto head = bytes.substr(0, 65536);
        if (head.find("xl/") != std::string_view::npos || head.find("[Content_Types].xml") != std::string_view::npos)
            return N_("%1 is no CSV file: it looks like an Excel workbook (xlsx). Open it and save the sheet as CSV "
                      "in UTF-8");
        return N_("%1 is no CSV file: it looks like a zip archive. Unpack it first");
    }
    for (const auto& signature : signatures)
        if (bytes.starts_with(signature.begins))
            return signature.message;
    if (beginsLikeMarkup(bytes))
        return N_("%1 is no CSV file: it looks like a web page or XML that carries the name of a table. Open it and "
                  "save the sheet as CSV");
    return std::nullopt;
}

/// UTF-16 without a mark shows itself by zero bytes on one side only.
const char* unmarkedUtf16(std::string_view bytes)
{
    std::array<std::size_t, 2> zeros{};
    const auto head = bytes.substr(0, 4096);
    for (std::size_t i = 0; i < head.size(); ++i)
        if (head[i] == '\0')
            ++zeros[i % 2];
    if (bytes.size() % 2 != 0 || zeros[0] + zeros[1] == 0)
        return nullptr;
    if (zeros[0] == 0)
        return "UTF-16LE";
    return zeros[1] == 0 ? "UTF-16BE" : nullptr;
}

/// True when most bytes above 7F form UTF-8: then a bad byte is damage, not another encoding.
bool isMostlyUtf8(std::string_view bytes)
{
    std::size_t whole = 0;
    std::size_t stray = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80)
            continue;
        const bool three = byte >= 0xE0 && byte <= 0xEF && i + 2 < bytes.size()
            && (static_cast<unsigned char>(bytes[i + 1]) & 0xC0U) == 0x80
            && (static_cast<unsigned char>(bytes[i + 2]) & 0xC0U) == 0x80;
        whole += three ? 1 : 0;
        stray += three ? 0 : 1;
        i += three ? 2 : 0;
    }
    return whole >= 2 * stray;
}

Result<DecodedText> decodeAs(std::string_view bytes, const char* encoding, std::size_t skip, const std::string& file)
{
    auto made = attempt(bytes.substr(skip), encoding);
    if (made.badAt)
        return badBytes(file, encoding, made, skip);
    return DecodedText{std::move(made.text), encoding};
}

} // namespace

Result<DecodedText> decodeText(std::string_view bytes, const std::string& file)
{
    if (const auto kind = foreignKind(bytes))
        return notValid(file, {*kind, {file}});
    if (bytes.size() > 256U << 20U)
        return notValid(file, {N_("%1 is larger than 256 MB; a ledger is not"), {file}});
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return decodeAs(bytes, "UTF-8", 3, file);
    if (bytes.starts_with("\xFF\xFE"))
        return decodeAs(bytes, "UTF-16LE", 2, file);
    if (bytes.starts_with("\xFE\xFF"))
        return decodeAs(bytes, "UTF-16BE", 2, file);
    if (const auto* encoding = unmarkedUtf16(bytes))
        return decodeAs(bytes, encoding, 0, file);
    if (bytes.find('\0') != std::string_view::npos)
        return notValid(file, {N_("%1 is no CSV file: it holds zero bytes as programs and pictures do"), {file}});
    auto utf8 = attempt(bytes, "UTF-8");
    if (!utf8.badAt)
        return DecodedText{std::move(utf8.text), "UTF-8"};
    if (isMostlyUtf8(bytes))
        return badBytes(file, "UTF-8", utf8, 0);
    return decodeAs(bytes, "GB18030", 0, file);
}

} // namespace anjuan
