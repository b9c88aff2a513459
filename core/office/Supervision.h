// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluation/DecideEvaluation.h"
#include "core/evaluation/EvaluationReport.h"
#include "core/office/Office.h"

namespace anjuan {

/// What Supervision works with beside the Office; all of it outlives Supervision.
struct SupervisionParts {
    Journal& journal;
    const Queries& queries;
    Vault& vault;
    const Clock& clock;
    Typesetter& typesetter;
    const TemplateShelf& templates;
    std::vector<EvaluationStandard> standards;                    ///< those the program ships
    std::function<std::string(const Message&)> words = english;   ///< words a finding for the record
    std::string version;                                          ///< of the program, for the foot of the report
};

/// A review batch as it stands. `standard` is the one it was opened with; nullptr when that text is no longer at hand.
struct BatchView {
    EvaluationId id;
    std::int64_t entries = 0;
    EvaluationFile file;
    const EvaluationStandard* standard = nullptr;
};

/// The door to case-file review (案卷评查): batches are streams `evaluation/<id>` of their own. Supervisors open, draw,
/// assign and issue; a sheet is filled and signed by its reviewer alone; nobody reviews own work. Every call is one
/// transaction. Throws StoreFailure.
class Supervision {
public:
    Supervision(const Office& office, SupervisionParts parts);

    /// Told while a batch is opened or its report made: how many of how many parts are done. May be empty.
    using Progress = std::function<void(std::size_t done, std::size_t all)>;
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    const std::vector<EvaluationStandard>& standards() const { return m_parts.standards; }
    /// Opens a batch under the standard of that id (the first one when empty) and draws its sample. The population is
    /// what the docket says was closed in the period, whatever `draw` holds; each drawn file is pre-checked, and what is
    /// found is proposed on its sheet.
    Result<BatchView> open(const Session& session, const OpenBatch& batch, DrawSample draw, const std::string& standard = {});
    /// Does all commands or none. IssueEvaluationReport makes the report and one sheet a file. `expected` as in
    /// Office::perform.
    Result<BatchView> perform(const Session& session, const EvaluationId& id, const std::vector<EvaluationCommand>& commands,
                              std::optional<std::int64_t> expected = {});
    Result<BatchView> view(const Session& session, const EvaluationId& id) const;
    /// All batches, the latest first.
    Result<std::vector<BatchView>> batches(const Session& session) const;
    /// The bytes of an issued paper of the batch.
    Result<Bytes> paper(const Session& session, const EvaluationId& id, const std::string& digest) const;

private:
    BatchView load(const EvaluationId& id) const;
    Result<Done> mayAsk(const Session& session, const EvaluationCommand& command) const;
    Result<Done> play(const Session& session, BatchView& batch, const EvaluationCommand& command, std::vector<NewEntry>& entries);
    Result<ProposeFindings> proposalsFor(const Session& session, const std::string& caseId) const;
    Result<BatchView> write(BatchView batch, std::int64_t expected, std::vector<NewEntry> entries);
    Result<std::vector<IssuedPaper>> issue(const Session& session, const BatchView& batch);
    Result<IssuedPaper> keep(std::string_view kind, const std::string& title, const FactTree& facts);

    void tell(std::size_t done, std::size_t all) const;

    const Office& m_office;
    SupervisionParts m_parts;
    Progress m_progress;
};

} // namespace anjuan
