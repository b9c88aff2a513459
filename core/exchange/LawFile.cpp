// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LawFile.h"

#include <array>
#include <cstring>
#include <memory>

#include <expat.h>
#include <zip.h>

#include "core/base/Message.h"
#include "core/exchange/Decoding.h"

namespace anjuan {
namespace {

constexpr std::string_view zipSignature = "PK\x03\x04";
constexpr std::size_t mostBytes = 16 * 1024 * 1024;
constexpr auto body = "word/document.xml";

Refusal refusedFile(const std::string& file, std::string_view sentence)
{
    auto refusal = notValid(file, {sentence, {file}});
    refusal.findings.front().advice = {N_("Open it with the program it was written with and save it as .docx or as plain text"), {}};
    return refusal;
}

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
struct FreeParser {
    void operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }
};

/// What is read out of the document while its elements go by.
struct Reading {
    XML_Parser parser = nullptr;
    std::string text;
    bool isText = false;  ///< within w:t
    bool hasEntities = false;
};

bool is(const char* name, std::string_view wanted)
{
    return name == wanted;
}

void begin(void* data, const char* name, const char** /*attributes*/)
{
    auto& reading = *static_cast<Reading*>(data);
    if (is(name, "w:t"))
        reading.isText = true;
    else if (is(name, "w:tab"))
        reading.text += ' ';
    else if (is(name, "w:br"))
        reading.text += '\n';
}

void end(void* data, const char* name)
{
    auto& reading = *static_cast<Reading*>(data);
    if (is(name, "w:t"))
        reading.isText = false;
    else if (is(name, "w:p"))
        reading.text += '\n';
}

void characters(void* data, const char* text, int length)
{
    auto& reading = *static_cast<Reading*>(data);
    if (reading.isText)
        reading.text.append(text, static_cast<std::size_t>(length));
}

/// Word declares no entities; whoever does means to make a small file grow.
void entity(void* data, const char*, int, const char*, int, const char*, const char*, const char*, const char*)
{
    auto& reading = *static_cast<Reading*>(data);
    reading.hasEntities = true;
    XML_StopParser(reading.parser, XML_FALSE);
}

Result<std::string> textOfDocx(std::string_view bytes, const std::string& file)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    const std::unique_ptr<zip_t, CloseArchive> archive{source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr};
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return refusedFile(file, N_("%1 is damaged: its archive cannot be opened"));
    }
    const std::unique_ptr<zip_file_t, CloseEntry> entry{zip_fopen(archive.get(), body, 0)};
    if (!entry)
        return refusedFile(file, N_("%1 is an archive, but no document of Word (.docx)"));
    Reading reading;
    const std::unique_ptr<XML_ParserStruct, FreeParser> parser{XML_ParserCreate(nullptr)};
    reading.parser = parser.get();
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), begin, end);
    XML_SetCharacterDataHandler(parser.get(), characters);
    XML_SetEntityDeclHandler(parser.get(), entity);
    std::array<char, 64 * 1024> part{};
    std::size_t read = 0;
    for (;;) {
        const auto got = zip_fread(entry.get(), part.data(), part.size());
        if (got < 0)
            return refusedFile(file, N_("%1 is damaged: its text cannot be unpacked"));
        read += static_cast<std::size_t>(got);
        if (read > mostBytes)
            return refusedFile(file, N_("The text of %1 is larger than 16 MB; no law is"));
        if (XML_Parse(parser.get(), part.data(), static_cast<int>(got), got == 0) != XML_STATUS_OK)
            return refusedFile(file, reading.hasEntities ? N_("%1 holds declarations that a document of Word never has")
                                                         : N_("%1 is damaged: its text is not well-formed XML"));
        if (got == 0)
            return std::move(reading.text);
    }
}

} // namespace

Result<std::string> lawTextIn(std::string_view bytes, const std::string& file)
{
    if (bytes.starts_with(zipSignature))
        return textOfDocx(bytes, file);
    auto decoded = decodeText(bytes, file);
    if (!decoded)
        return std::move(decoded).refusal();
    return std::move(decoded->text);
}

} // namespace anjuan
