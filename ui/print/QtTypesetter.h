// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/documents/Typesetter.h"
#include "ui/print/Faces.h"

namespace anjuan {

/// Sets papers with the typefaces of this computer. Needs a QApplication (offscreen will do). Keep one and use it again: the
/// typefaces stay open between documents.
class QtTypesetter final : public Typesetter {
public:
    QtTypesetter();
    ~QtTypesetter() override;
    Result<Printed> typeset(const Document& document) override;
    /// Roles whose own typeface is missing here; to be named before printing.
    std::vector<MissingFace> missingFaces() const;

private:
    std::unique_ptr<Faces> m_faces;
};

} // namespace anjuan
