-- 2026-11-26: the fines of a matter, and those of ledger lines with a certain cause, are found by an index that holds them.
CREATE INDEX docket_matter_fine ON docket (matter, decided_on, fine_fen, case_id, restricted) WHERE fine_fen > 0 AND decided_on <> '';
CREATE INDEX docket_cause_fine ON docket (cause, decided_on, fine_fen, case_id, restricted, origin) WHERE fine_fen > 0 AND decided_on <> '' AND origin = 'ledger';
