// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/Result.h"

namespace anjuan {

/// A document number taken apart: 云青综执罚决〔2026〕12号 is prefix 云青综执罚决, year 2026, 12.
struct DocumentNumber {
    std::string prefix;
    int year = 0;
    std::int64_t sequence = 0;
    auto operator<=>(const DocumentNumber&) const = default;
};

/// Reads a number however it was typed: any brackets, full-width digits, spaces, 字 before the bracket and 第 after it.
std::optional<DocumentNumber> parseNumber(std::string_view text);

/// One spelling for comparison and search: `云青综执罚决〔2026〕12号`; nothing when it is no document number.
std::optional<std::string> normalisedNumber(std::string_view text);

/// How an organ writes its numbers, e.g. `云青综执{字}〔{year}〕{seq}号` or `…第{seq:03d}号`.
class NumberPattern {
public:
    /// Refuses a pattern without year, sequence or 字, with anything unknown in braces, or which could not be read back.
    static Result<NumberPattern> read(std::string_view pattern);

    std::string number(std::string_view series, int year, std::int64_t sequence) const;
    /// The sequence when the number is one of this series and year; nothing otherwise.
    std::optional<std::int64_t> sequenceOf(std::string_view series, int year, std::string_view number) const;
    const std::string& text() const { return m_pattern; }

private:
    explicit NumberPattern(std::string pattern) : m_pattern(std::move(pattern)) {}
    std::string m_pattern;
};

/// The register of one organ for one 字 and year. Numbers go up by one, without gaps; a voided one stays used.
struct NumberRegister {
    std::string series;
    int year = 0;
    std::int64_t lastUsed = 0;

    std::int64_t next() const { return lastUsed + 1; }
    std::string nextNumber(const NumberPattern& pattern) const { return pattern.number(series, year, next()); }
    /// The register with `sequence` used; refuses anything but the next one.
    Result<NumberRegister> used(std::int64_t sequence) const;
};

} // namespace anjuan
