// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Recovery.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include "app/Resources.h"
#include "ui/print/PrintJob.h"
#include "ui/print/QtTypesetter.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

void save(RecoveryDialog& dialog, const Bytes& pdf)
{
    const auto file = QFileDialog::getSaveFileName(&dialog, words(N_("Save as PDF")), words(N_("Recovery sheet")) + QStringLiteral(".pdf"),
        QStringLiteral("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    QSaveFile out{file};
    const auto size = static_cast<qint64>(pdf.size());
    if (out.open(QIODevice::WriteOnly) && out.write(reinterpret_cast<const char*>(pdf.data()), size) == size && out.commit())
        dialog.setNote(words(Message{N_("Saved as %1. Print it and delete the file: whoever has it opens every case"), {toUtf8(file)}}), false);
    else
        dialog.setNote(words(Message{N_("%1 could not be written: %2"), {toUtf8(file), toUtf8(out.errorString())}}), true);
}

void print(RecoveryDialog& dialog, const Bytes& pdf)
{
    QPrinter printer{QPrinter::HighResolution};
    QPrintDialog choice{&printer, &dialog};
    if (choice.exec() != QDialog::Accepted)
        return;
    if (auto sent = sendToPrinter(pdf, printer); !sent)
        dialog.setNote(words(sent.refusal()), true);
}

} // namespace

Result<Printed> recoveryPaper(const std::string& organ, bool practice, const RecoverySheet& sheet, Date madeOn)
{
    auto shelf = TemplateShelf::read(resourceFolder() / "templates");
    if (!shelf)
        return std::move(shelf).refusal();
    FactTree facts;
    facts.set("organ.name", organ).set("sheet.first", sheet.first).set("sheet.second", sheet.second).set("sheet.made_on", dayWords(madeOn)).set("practice", practice);
    auto document = shelf->fill("recovery-sheet", facts);
    if (!document)
        return std::move(document).refusal();
    return QtTypesetter{}.typeset(*document);
}

Result<std::unique_ptr<RecoveryDialog>> drawRecoverySheet(OpenOffice& office)
{
    auto sheet = office.store().accounts().printRecoverySheet(office.session());
    if (!sheet)
        return std::move(sheet).refusal();
    auto printed = recoveryPaper(office.office().setup().organ.name, office.office().isPractice(), *sheet, office.clock().now().day());
    if (!printed)
        return std::move(printed).refusal();
    auto& accounts = office.store().accounts();
    auto dialog = std::make_unique<RecoveryDialog>(toText(sheet->first), toText(sheet->second), [&accounts](const QString& first, const QString& second) {
        return accounts.isRecoverySheet({toUtf8(first), toUtf8(second)});
    });
    auto& shown = *dialog;
    QObject::connect(&shown, &RecoveryDialog::saveAsked, &shown, [&shown, pdf = printed->pdf] { save(shown, pdf); });
    QObject::connect(&shown, &RecoveryDialog::printAsked, &shown, [&shown, pdf = printed->pdf] { print(shown, pdf); });
    return dialog;
}

} // namespace anjuan
