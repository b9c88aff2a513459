// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/gather/Translations.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include "ui/words/Text.h"

namespace anjuan {
namespace {

using namespace Qt::StringLiterals;

std::set<char> places(std::string_view text)
{
    std::set<char> found;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == '%' && text[i + 1] >= '1' && text[i + 1] <= '9')
            found.insert(text[i + 1]);
    }
    return found;
}

std::string fault(std::string_view what, std::string_view source)
{
    return std::string{what} + ": \"" + std::string{source} + "\"";
}

void judge(const std::string& source, const Translation& translation, std::vector<std::string>& faults)
{
    if (!translation.finished || translation.text.empty())
        faults.push_back(fault("not translated", source));
    else if (places(source) != places(translation.text))
        faults.push_back(fault("other places than the source", source));
}

void readMessage(QXmlStreamReader& xml, const std::string& context, Translations& into)
{
    std::string source;
    Translation translation;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            source = toUtf8(xml.readElementText());
        } else if (xml.name() == "translation"_L1) {
            translation.finished = !xml.attributes().hasAttribute("type"_L1);
            translation.text = toUtf8(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        } else {
            xml.skipCurrentElement();
        }
    }
    if (!into.contexts[context].emplace(source, translation).second)
        into.faults.push_back(fault("stands twice", source));
}

void readContext(QXmlStreamReader& xml, Translations& into)
{
    std::string name;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            name = toUtf8(xml.readElementText());
        else if (xml.name() == "message"_L1)
            readMessage(xml, name, into);
        else
            xml.skipCurrentElement();
    }
}

const std::map<std::string, Translation>& messagesOf(const Translations& translations, const std::string& context)
{
    static const std::map<std::string, Translation> none;
    const auto found = translations.contexts.find(context);
    return found == translations.contexts.end() ? none : found->second;
}

} // namespace

Translations readTranslations(const QByteArray& ts)
{
    Translations read;
    QXmlStreamReader xml{ts};
    if (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "context"_L1)
                readContext(xml, read);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        read.faults.push_back("not a file of translations: " + toUtf8(xml.errorString()));
    return read;
}

QByteArray writeTranslations(const std::string& context, const std::map<std::string, Translation>& messages)
{
    QByteArray bytes;
    QXmlStreamWriter xml{&bytes};
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE TS>"_s);
    xml.writeStartElement(u"TS"_s);
    xml.writeAttribute(u"version"_s, u"2.1"_s);
    xml.writeAttribute(u"language"_s, u"zh_CN"_s);
    xml.writeAttribute(u"sourcelanguage"_s, u"en"_s);
    xml.writeStartElement(u"context"_s);
    xml.writeTextElement(u"name"_s, toText(context));
    for (const auto& [source, translation] : messages) {
        xml.writeStartElement(u"message"_s);
        xml.writeTextElement(u"source"_s, toText(source));
        xml.writeStartElement(u"translation"_s);
        if (!translation.finished)
            xml.writeAttribute(u"type"_s, u"unfinished"_s);
        xml.writeCharacters(toText(translation.text));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

std::vector<std::string> unfinished(const Translations& translations)
{
    auto faults = translations.faults;
    for (const auto& [context, messages] : translations.contexts) {
        for (const auto& [source, translation] : messages)
            judge(source, translation, faults);
    }
    return faults;
}

std::vector<std::string> differences(const std::set<std::string>& literals, const Translations& translations,
                                     const std::string& context)
{
    auto faults = translations.faults;
    const auto& messages = messagesOf(translations, context);
    for (const auto& literal : literals) {
        const auto found = messages.find(literal);
        if (found == messages.end())
            faults.push_back(fault("missing", literal));
        else
            judge(literal, found->second, faults);
    }
    for (const auto& [source, ignored] : messages) {
        if (!literals.contains(source))
            faults.push_back(fault("stale", source));
    }
    return faults;
}

std::map<std::string, Translation> updated(const std::set<std::string>& literals, const Translations& translations,
                                           const std::string& context)
{
    const auto& old = messagesOf(translations, context);
    std::map<std::string, Translation> next;
    for (const auto& literal : literals) {
        const auto found = old.find(literal);
        next.emplace(literal, found == old.end() ? Translation{} : found->second);
    }
    return next;
}

} // namespace anjuan
