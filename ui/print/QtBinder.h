// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/documents/Binder.h"

namespace anjuan {

class Faces;

/// Joins PDFs and pictures into one PDF and puts page numbers on it. Needs a QApplication (offscreen will do).
class QtBinder final : public Binder {
public:
    QtBinder();
    ~QtBinder() override;
    std::optional<int> pagesOf(const Bytes& bytes, std::string_view mediaType) const override;
    Result<Printed> bind(const std::vector<BoundPart>& parts) override;

private:
    std::unique_ptr<Faces> m_faces;
};

} // namespace anjuan
