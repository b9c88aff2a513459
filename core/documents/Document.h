// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <variant>
#include <vector>

namespace anjuan {

/// A run of text. Newlines start a new paragraph of the same style.
struct Paragraph {
    enum class Style { Indented, Plain, Centred, Right, Heading, Display };
    Style style = Style::Indented;
    std::string text;
    bool operator==(const Paragraph&) const = default;
};

/// Who signs where. An empty name or date prints a place to write by hand.
struct Signature {
    std::string role;
    std::string name;
    std::string on;
    bool operator==(const Signature&) const = default;
};

/// One cell of a form. A label is set centred in the face of titles, a value in the face of the hand; signatures stand
/// at the foot of the cell.
struct FormCell {
    std::string text;
    bool isLabel = false;
    int columns = 1;
    int rows = 1;
    std::vector<Signature> signatures;
    bool operator==(const FormCell&) const = default;
};

struct FormRow {
    std::vector<FormCell> cells;
    double minHeight = 0; ///< millimetres
    bool operator==(const FormRow&) const = default;
};

/// A form with ruled cells, as approval forms are. `widths` are shares of the text width.
struct FormTable {
    std::vector<int> widths;
    std::vector<FormRow> rows;
    bool operator==(const FormTable&) const = default;
};

enum class Align { Left, Centre, Right };

struct GridColumn {
    std::string title;
    int width = 1; ///< share of the text width
    Align align = Align::Left;
    bool operator==(const GridColumn&) const = default;
};

/// A table of data that repeats its head over pages: ruled all round, or with three lines as reports have.
struct Grid {
    std::string caption;
    bool threeLines = false;
    std::vector<GridColumn> columns;
    std::vector<std::vector<std::string>> rows;
    bool operator==(const Grid&) const = default;
};

struct QuestionAnswer {
    std::string question;
    std::string answer;
    bool operator==(const QuestionAnswer&) const = default;
};

/// What was asked and answered, 问 and 答 hanging in the margin.
struct Answers {
    std::vector<QuestionAnswer> items;
    bool operator==(const Answers&) const = default;
};

struct SignatureLines {
    std::vector<Signature> signatures;
    bool operator==(const SignatureLines&) const = default;
};

/// The organ and the date, with the free place of the seal over them.
struct SealAndDate {
    std::string organ;
    std::string date;
    bool operator==(const SealAndDate&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

/// Texts spread over one line, as above a form; `isRuled` draws a line below.
struct Strip {
    std::vector<std::string> texts;
    bool isRuled = false;
    bool operator==(const Strip&) const = default;
};

struct ChartValue {
    std::string label;
    double value = 0;
    bool operator==(const ChartValue&) const = default;
};

struct Chart {
    enum class Shape { Columns, Bars, Pie };
    Shape shape = Shape::Columns;
    std::string title;
    std::string unit;
    std::vector<ChartValue> values;
    bool operator==(const Chart&) const = default;
};

/// Charts side by side. Each value is printed beside its bar.
struct ChartBlock {
    std::vector<Chart> charts;
    bool operator==(const ChartBlock&) const = default;
};

/// Small print at the end.
struct Notes {
    std::vector<std::string> texts;
    bool operator==(const Notes&) const = default;
};

using Block = std::variant<Paragraph, FormTable, Grid, Answers, SignatureLines, SealAndDate, PageBreak, Strip, ChartBlock,
                           Notes>;

/// How the sheet is set: an outgoing paper on the official grid, an inner form, a record, a report, or a cover.
enum class Look { Official, Form, Record, Report, Cover };

/// A filled paper: what is written, in order, without any measure of a page beyond the look.
struct Document {
    std::string kind;
    Look look = Look::Official;
    std::string title;
    std::string organ;           ///< above the title; empty when the paper names none
    std::string number;          ///< 文号; empty when the paper has none
    std::string footer;          ///< on each page: who printed a report with what, or where a record is signed page by page
    bool isNumbered = true;      ///< page numbers are printed
    bool isPractice = false;     ///< prints 练习 on each page
    std::vector<Block> blocks;
    bool operator==(const Document&) const = default;
};

} // namespace anjuan
