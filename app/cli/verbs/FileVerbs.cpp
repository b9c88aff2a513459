// SPDX-License-Identifier: GPL-3.0-or-later
// The whole file: as a bundle, as one PDF, and single files out of the vault.
#include <fstream>

#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "core/casefile/Attachments.h"

namespace anjuan {
namespace {

struct FileArguments {
    std::string id;
    std::string file;
    std::string to;
};

using Run = std::function<int(const Terminal&)>;
using Action = Result<int> (*)(const Terminal&, const FileArguments&, OpenOffice&, const CaseId&);

Run withCase(std::shared_ptr<FileArguments> arguments, Action action)
{
    return [=](const Terminal& terminal) {
        auto opened = terminal.open();
        if (!opened)
            return terminal.refused(opened.refusal());
        const auto id = (*opened)->office().find((*opened)->session(), arguments->id);
        if (!id) {
            Finding finding;
            finding.rule = "case";
            finding.sentence = {N_("There is no case %1"), {arguments->id}};
            return terminal.refused(refuse(Why::NotFound, std::move(finding)));
        }
        auto done = action(terminal, *arguments, **opened, *id);
        return done ? *done : terminal.refused(done.refusal());
    };
}

Result<int> bundle(const Terminal& terminal, const FileArguments& arguments, OpenOffice& opened, const CaseId& id)
{
    auto items = opened.archive().bundle(opened.session(), id, arguments.to);
    if (!items)
        return std::move(items).refusal();
    Json files = Json::array();
    std::string text;
    for (const auto& item : *items) {
        files.push_back({{"path", item.path}, {"size", item.size}, {"sm3", item.digest}});
        text += item.digest.substr(0, 12) + "  " + item.path + "\n";
    }
    return terminal.answer({{"to", arguments.to}, {"files", files}}, text);
}

Result<int> printWhole(const Terminal& terminal, const FileArguments& arguments, OpenOffice& opened, const CaseId& id)
{
    auto printed = opened.archive().printWhole(opened.session(), id);
    if (!printed)
        return std::move(printed).refusal();
    std::ofstream out{arguments.to, std::ios::binary};
    out.write(reinterpret_cast<const char*>(printed->pdf.data()), static_cast<std::streamsize>(printed->pdf.size()));
    if (!out.flush())
        return notValid("--to", {N_("%1 cannot be written"), {arguments.to}});
    return terminal.answer({{"to", arguments.to}, {"pages", printed->pages}}, arguments.to + "  " + std::to_string(printed->pages) + "\n");
}

Result<int> listFiles(const Terminal& terminal, const FileArguments&, OpenOffice& opened, const CaseId& id)
{
    auto view = opened.office().view(opened.session(), id);
    if (!view)
        return std::move(view).refusal();
    Json rows = Json::array();
    std::string text;
    for (const auto& act : view->file.acts) {
        const auto* files = attachedTo(act.taken.facts);
        for (std::size_t i = 0; files && i < files->size(); ++i) {
            auto row = toJson(fieldsOf<AttachedFile>(), &(*files)[i]);
            row["entry"] = act.stamp.entryNo;
            rows.push_back(std::move(row));
            text += (*files)[i].digest.substr(0, 12) + "  " + std::to_string((*files)[i].size) + "  " + (*files)[i].name + "\n";
        }
    }
    return terminal.answer(rows, text);
}

/// The whole digest of what the person means: its beginning suffices, and so does its name.
std::string digestOf(const CaseFile& file, const std::string& wanted)
{
    for (const auto& act : file.acts) {
        const auto* files = attachedTo(act.taken.facts);
        for (std::size_t i = 0; files && i < files->size(); ++i) {
            if ((*files)[i].name == wanted || (wanted.size() >= 8 && (*files)[i].digest.starts_with(wanted)))
                return (*files)[i].digest;
        }
    }
    return wanted;
}

Result<int> saveFile(const Terminal& terminal, const FileArguments& arguments, OpenOffice& opened, const CaseId& id)
{
    auto view = opened.office().view(opened.session(), id);
    if (!view)
        return std::move(view).refusal();
    const auto digest = digestOf(view->file, arguments.file);
    if (!attachedFile(view->file, digest))
        return notValid("file", {N_("The case has no file %1"), {arguments.file}});
    std::ofstream out{arguments.to, std::ios::binary};
    auto taken = opened.office().attachment(opened.session(), id, digest, [&](std::span<const std::uint8_t> piece) {
        return static_cast<bool>(out.write(reinterpret_cast<const char*>(piece.data()), static_cast<std::streamsize>(piece.size())));
    });
    if (!taken)
        return std::move(taken).refusal();
    if (!out.flush())
        return notValid("--to", {N_("%1 cannot be written"), {arguments.to}});
    return terminal.answer({{"name", taken->name}, {"size", taken->size}, {"digest", taken->digest}, {"to", arguments.to}}, arguments.to + "\n");
}

// clang-format off
const Verb verbs[] = {
    {"case bundle", "The whole file: papers, evidence, contents list, manifest", [](CLI::App& app) -> Run {
        auto a = std::make_shared<FileArguments>();
        app.add_option("case", a->id, "Case id or document number")->required();
        app.add_option("--to", a->to, "A new folder, or FILE.zip")->required();
        return withCase(a, bundle); }},
    {"case print", "The whole file as one PDF with page numbers", [](CLI::App& app) -> Run {
        auto a = std::make_shared<FileArguments>();
        app.add_option("case", a->id, "Case id or document number")->required();
        app.add_option("--to", a->to, "PDF file")->required();
        return withCase(a, printWhole); }},
    {"case files", "The files attached to acts", [](CLI::App& app) -> Run {
        auto a = std::make_shared<FileArguments>();
        app.add_option("case", a->id, "Case id or document number")->required();
        return withCase(a, listFiles); }},
    {"case save-file", "Write an attached file out; the look is put on record", [](CLI::App& app) -> Run {
        auto a = std::make_shared<FileArguments>();
        app.add_option("case", a->id, "Case id or document number")->required();
        app.add_option("file", a->file, "Name or digest")->required();
        app.add_option("--to", a->to)->required();
        return withCase(a, saveFile); }},
};
// clang-format on

} // namespace

std::span<const Verb> fileVerbs()
{
    return verbs;
}

} // namespace anjuan
