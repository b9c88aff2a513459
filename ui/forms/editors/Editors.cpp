// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/Editors.h"

#include <stdexcept>

#include "ui/forms/editors/ChoiceEditor.h"
#include "ui/forms/editors/DayEditor.h"
#include "ui/forms/editors/FilesEditor.h"
#include "ui/forms/editors/LineEditor.h"
#include "ui/forms/editors/PersonsEditor.h"
#include "ui/forms/editors/ProseEditor.h"
#include "ui/forms/editors/TableEditor.h"

namespace anjuan {

FieldEditor* makeEditor(const FieldRow& row, const Surroundings& surroundings, QWidget* parent)
{
    if (row.among != Among::Nothing)
        return new ChoiceEditor{row, surroundings.choicesOf(row.among), parent};
    switch (row.kind) {
    case Kind::Line: return new LineEditor{row, parent};
    case Kind::Prose:
    case Kind::Lines: return new ProseEditor{row, parent};
    case Kind::Day: return new DayEditor{row, surroundings.today, parent};
    case Kind::Time: return makeTimeEditor(row, parent);
    case Kind::Money: return makeMoneyEditor(row, parent);
    case Kind::Number: return makeNumberEditor(row, parent);
    case Kind::YesNo: return new YesNoEditor{row, parent};
    case Kind::Choice: return new ChoiceEditor{row, parent};
    case Kind::Person: return new ChoiceEditor{row, surroundings.people, parent};
    case Kind::Persons: return new PersonsEditor{row, surroundings.people, parent};
    case Kind::Table:
        if (holdsFiles(row))
            return new FilesEditor{row, surroundings, parent};
        return new TableEditor{row, surroundings, parent};
    }
    throw std::logic_error("a field of an unknown kind");
}

} // namespace anjuan
