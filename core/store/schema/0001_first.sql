-- 2026-11-22: the journal with its chain and sealed fields, accounts, the derived lists and the search index.

CREATE TABLE office (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    store_id TEXT NOT NULL,
    unit TEXT NOT NULL,
    practice INTEGER NOT NULL,
    created_at BIGINT NOT NULL
);

-- The truth. body is the text of the codec; digest chains the entries of a stream.
CREATE TABLE journal (
    position BIGINT PRIMARY KEY,
    stream TEXT NOT NULL,
    entry_no BIGINT NOT NULL,
    unit TEXT NOT NULL,
    restricted INTEGER NOT NULL,
    recorded_at BIGINT NOT NULL,
    occurred_on TEXT NOT NULL,
    made_by TEXT NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    digest TEXT NOT NULL,
    UNIQUE (stream, entry_no)
);

CREATE TRIGGER journal_is_never_updated BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

-- One row: how many entries, the Merkle root over them and the peaks of the tree (RFC 6962 shape).
CREATE TABLE head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    entries BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    root TEXT NOT NULL,
    peaks TEXT NOT NULL
);

-- Personal fields of entries. sealed is base64 of nonce and ciphertext, empty once destroyed; digest is of its bytes.
CREATE TABLE sealed_field (
    position BIGINT NOT NULL REFERENCES journal (position),
    field TEXT NOT NULL,
    sealed TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (position, field)
);

CREATE TABLE done_once (
    idempotency_key TEXT PRIMARY KEY,
    first_position BIGINT NOT NULL,
    last_position BIGINT NOT NULL
);

CREATE TABLE account (
    login TEXT PRIMARY KEY,
    person TEXT NOT NULL UNIQUE,
    verifier TEXT NOT NULL,
    public_key TEXT NOT NULL,
    private_salt TEXT NOT NULL,
    private_ops BIGINT NOT NULL,
    private_mem BIGINT NOT NULL,
    private_sealed TEXT NOT NULL,
    wrap TEXT NOT NULL,
    failures INTEGER NOT NULL,
    locked INTEGER NOT NULL,
    disabled INTEGER NOT NULL,
    signed_in_at BIGINT NOT NULL
);

CREATE TABLE recovery (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    wrap TEXT NOT NULL
);

-- From here on everything is derived: thrown away and rebuilt from the journal at will.
CREATE TABLE docket (
    case_id TEXT PRIMARY KEY,
    stream TEXT NOT NULL,
    number TEXT NOT NULL,
    party TEXT NOT NULL,
    cause TEXT NOT NULL,
    matter TEXT NOT NULL,
    stage TEXT NOT NULL,
    procedure_id TEXT NOT NULL,
    handlers TEXT NOT NULL,
    waiting_for TEXT NOT NULL,
    lead_on TEXT NOT NULL,
    filed_on TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    closed_on TEXT NOT NULL,
    fine_fen BIGINT NOT NULL,
    due TEXT NOT NULL,
    due_name TEXT NOT NULL,
    waiting_since TEXT NOT NULL,
    origin TEXT NOT NULL,
    defects INTEGER NOT NULL,
    restricted INTEGER NOT NULL
);
CREATE INDEX docket_number ON docket (number, case_id);
CREATE INDEX docket_due ON docket (due, case_id);
CREATE INDEX docket_waiting ON docket (waiting_since, case_id);
CREATE INDEX docket_stage ON docket (stage, case_id);
CREATE INDEX docket_stage_number ON docket (stage, number, case_id);
CREATE INDEX docket_stage_due ON docket (stage, due, case_id);
CREATE INDEX docket_stage_waiting ON docket (stage, waiting_since, case_id);

CREATE TABLE docket_person (
    person TEXT NOT NULL,
    part TEXT NOT NULL,
    case_id TEXT NOT NULL,
    PRIMARY KEY (person, part, case_id)
);
CREATE INDEX docket_person_case ON docket_person (case_id);

CREATE TABLE deadline (
    case_id TEXT NOT NULL,
    row_no INTEGER NOT NULL,
    limit_id TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    due TEXT NOT NULL,
    latest TEXT NOT NULL,
    ended_on TEXT NOT NULL,
    ours INTEGER NOT NULL,
    PRIMARY KEY (case_id, row_no)
);
CREATE INDEX deadline_open ON deadline (due, case_id, row_no) WHERE ended_on = '';

CREATE TABLE party (
    case_id TEXT NOT NULL,
    row_no INTEGER NOT NULL,
    name TEXT NOT NULL,
    identifier TEXT NOT NULL,
    PRIMARY KEY (case_id, row_no)
);
CREATE INDEX party_name ON party (name, case_id);
CREATE INDEX party_identifier ON party (identifier, case_id);

CREATE TABLE search_row (
    id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL
);
CREATE INDEX search_row_case ON search_row (case_id);

-- heading: number, party and cause of the case list; personal: keyed hashes of terms, never text.
CREATE VIRTUAL TABLE search_index USING fts5(heading, content, personal, tokenize = 'cjk2');
