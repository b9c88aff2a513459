// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Workbook.h"

#include <algorithm>
#include <fstream>
#include <functional>

#include <xlsxwriter.h>

#include "core/base/Money.h"
#include "core/exchange/Characters.h"

namespace anjuan {
namespace {

constexpr std::size_t mostInCell = 32767; ///< characters that a spreadsheet program takes
constexpr double widest = 48;

Refusal cannotWrite(const std::filesystem::path& file)
{
    return notValid(file.string(), {N_("%1 cannot be written; choose another folder, or close the program that holds it open"), {file.string()}});
}

/// Makes the file beside its place and moves it there. What stood there before stays when the making fails.
Result<Done> putWhole(const std::filesystem::path& file, const std::function<bool(const std::filesystem::path&)>& make)
{
    auto beside = file;
    beside += ".part";
    std::error_code failed;
    if (make(beside))
        std::filesystem::rename(beside, file, failed);
    else
        failed = std::make_error_code(std::errc::io_error);
    if (!failed)
        return Done{};
    std::error_code ignored;
    std::filesystem::remove(beside, ignored);
    return cannotWrite(file);
}

/// A spreadsheet's column is about one Latin letter wide a unit; a full-width character takes two.
double widthOf(std::string_view text)
{
    double width = 2;
    for (const char32_t character : charactersOf(text))
        width += character < 0x2E80 ? 1.0 : 2.0;
    return width;
}

std::string fitting(const std::string& text)
{
    auto characters = charactersOf(text);
    if (characters.size() <= mostInCell)
        return text;
    characters.resize(mostInCell);
    return utf8Of(characters);
}

struct Formats {
    lxw_format* head;
    lxw_format* plain;
    lxw_format* sum;
};

void writeCell(lxw_worksheet& page, const BookSheet& sheet, std::size_t row, std::size_t column, const Formats& formats)
{
    const auto at = static_cast<lxw_row_t>(row);
    const auto across = static_cast<lxw_col_t>(column);
    const auto& text = sheet.rows[row][column];
    const bool isSum = row > 0 && std::ranges::find(sheet.sums, column) != sheet.sums.end();
    if (const auto sum = isSum ? Money::parse(text) : std::nullopt)
        worksheet_write_number(&page, at, across, static_cast<double>(sum->fen()) / 100.0, formats.sum);
    else
        worksheet_write_string(&page, at, across, fitting(text).c_str(), row == 0 ? formats.head : formats.plain);
}

void writeSheet(lxw_workbook& book, const BookSheet& sheet, const Formats& formats)
{
    auto* page = workbook_add_worksheet(&book, sheet.name.c_str());
    std::vector<double> widths;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            writeCell(*page, sheet, row, column, formats);
            widths.resize(std::max(widths.size(), column + 1), 8);
            widths[column] = std::min(widest, std::max(widths[column], widthOf(sheet.rows[row][column])));
        }
    }
    for (std::size_t column = 0; column < widths.size(); ++column)
        worksheet_set_column(page, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), widths[column], nullptr);
    worksheet_freeze_panes(page, 1, 0);
}

bool makeBook(const std::filesystem::path& file, const std::vector<BookSheet>& sheets)
{
    auto* book = workbook_new(file.c_str());
    if (!book)
        return false;
    const Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.head);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    format_set_text_wrap(formats.plain);
    format_set_num_format(formats.plain, "@");
    format_set_num_format(formats.sum, "#,##0.00");
    for (auto* format : {formats.plain, formats.sum})
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    for (const auto& sheet : sheets)
        writeSheet(*book, sheet, formats);
    return workbook_close(book) == LXW_NO_ERROR;
}

} // namespace

Result<Done> writeWorkbook(const std::filesystem::path& file, const std::vector<BookSheet>& sheets)
{
    return putWhole(file, [&](const auto& beside) { return makeBook(beside, sheets); });
}

Result<Done> writeWhole(const std::filesystem::path& file, std::string_view bytes)
{
    return putWhole(file, [&](const auto& beside) {
        std::ofstream out{beside, std::ios::binary};
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return static_cast<bool>(out.flush());
    });
}

} // namespace anjuan
