-- The history of the catalogue. A transaction that changes a model first raises the one row of `catalog_revision`, and
-- holds that row until it commits: revisions become visible in their order and without gaps, because the next writer
-- waits, and a transaction that is undone undoes its revision too. A sequence would promise neither.
CREATE TABLE catalog_revision (
    singleton boolean NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT catalog_revision_pkey PRIMARY KEY (singleton),
    CONSTRAINT catalog_revision_singleton CHECK (singleton)
);

-- Append-only. `document` is the row of the model after the change, but for what `revision` says already: its revision, and
-- the position of a new model. There is no foreign key to accounts or models:
-- the history outlives both.
CREATE TABLE catalog_changes (
    revision bigint NOT NULL,
    model_id uuid NOT NULL,
    action text NOT NULL,
    document json,
    user_id uuid,
    request_id text,
    changed_at timestamptz NOT NULL,
    CONSTRAINT catalog_changes_pkey PRIMARY KEY (revision),
    CONSTRAINT catalog_changes_action CHECK (action IN ('create', 'update', 'delete')),
    CONSTRAINT catalog_changes_document CHECK ((document IS NULL) = (action = 'delete'))
);

-- Positions come from revisions from here on, so that the order of models is the order of commits.
INSERT INTO catalog_revision (singleton, revision)
SELECT true, coalesce(max(last_value), 0) FROM pg_sequences
WHERE schemaname = current_schema AND sequencename = 'generation_models_position_seq';
ALTER TABLE generation_models ALTER COLUMN position DROP IDENTITY;
ALTER TABLE generation_models ADD COLUMN revision bigint;
UPDATE generation_models SET revision = position;
ALTER TABLE generation_models ALTER COLUMN revision SET NOT NULL;

-- Tells every server that listens, once the change is committed.
CREATE FUNCTION catalog_changes_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('catalog_changes', NEW.revision::text);
    RETURN NULL;
END
$$;
CREATE TRIGGER catalog_changes_notify AFTER INSERT ON catalog_changes
FOR EACH ROW EXECUTE FUNCTION catalog_changes_notify();
