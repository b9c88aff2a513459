-- 2026-11-25: a person's cases by due day have their index; derived rows and texts of the search index bear marks.
ALTER TABLE docket_person ADD COLUMN due TEXT NOT NULL DEFAULT '9999-12-31';
UPDATE docket_person SET due = COALESCE((SELECT d.due FROM docket d WHERE d.case_id = docket_person.case_id), '9999-12-31');
CREATE INDEX docket_person_due ON docket_person (person, part, due, case_id);

-- A hash over the row, so that verification finds a row that changed on the disk. Empty: written before there were marks.
ALTER TABLE docket ADD COLUMN mark TEXT NOT NULL DEFAULT '';
ALTER TABLE docket_person ADD COLUMN mark TEXT NOT NULL DEFAULT '';
ALTER TABLE deadline ADD COLUMN mark TEXT NOT NULL DEFAULT '';
ALTER TABLE party ADD COLUMN mark TEXT NOT NULL DEFAULT '';
-- Over the text (keyed for a personal one): a text that stays need not be read to be known.
ALTER TABLE search_row ADD COLUMN mark TEXT NOT NULL DEFAULT '';
