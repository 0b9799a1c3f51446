-- The history of the catalogue. A transaction that changes a model raises the one row of `catalog_revision`; there is one
-- writer at a time, so revisions become visible in their order and without gaps.
CREATE TABLE catalog_revision (
    singleton INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT catalog_revision_pkey PRIMARY KEY (singleton),
    CONSTRAINT catalog_revision_singleton CHECK (singleton = 1)
) STRICT;

-- Append-only. `document` is the row of the model after the change, but for what `revision` says already: its revision, and
-- the position of a new model. There is no foreign key to accounts or models:
-- the history outlives both.
CREATE TABLE catalog_changes (
    revision INTEGER NOT NULL,
    model_id TEXT NOT NULL,
    action TEXT NOT NULL,
    document TEXT,
    user_id TEXT,
    request_id TEXT,
    changed_at TEXT NOT NULL,
    CONSTRAINT catalog_changes_pkey PRIMARY KEY (revision),
    CONSTRAINT catalog_changes_action CHECK (action IN ('create', 'update', 'delete')),
    CONSTRAINT catalog_changes_document CHECK ((document IS NULL) = (action = 'delete'))
) STRICT;

-- Positions come from revisions from here on, so that the order of models is the order of commits.
INSERT INTO catalog_revision (singleton, revision)
SELECT 1, coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'generation_models'), 0);
ALTER TABLE generation_models ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
UPDATE generation_models SET revision = position;
