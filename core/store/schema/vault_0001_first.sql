-- 2026-11-22: sealed chunks by the digest of the whole.

CREATE TABLE office (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    store_id TEXT NOT NULL
);

CREATE TABLE blob_head (
    digest TEXT PRIMARY KEY,
    size BIGINT NOT NULL,
    chunks BIGINT NOT NULL,
    put_at BIGINT NOT NULL
);

-- sealed is nonce and ciphertext; seal_digest is of its bytes and never changes.
CREATE TABLE chunk (
    digest TEXT NOT NULL REFERENCES blob_head (digest),
    chunk_no BIGINT NOT NULL,
    sealed BLOB NOT NULL,
    seal_digest TEXT NOT NULL,
    PRIMARY KEY (digest, chunk_no)
);
