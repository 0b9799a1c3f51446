-- Edits of `generation_models` by SQL are recorded: they take a revision and are logged in `catalog_changes`, in the same
-- transaction. The program does this itself. It first raises `revision` by the number of its writes, so that `revision`
-- is greater than `logged` until the last of them is logged: what it changes in between is not recorded again.
ALTER TABLE catalog_revision ADD COLUMN logged bigint NOT NULL DEFAULT 0;
UPDATE catalog_revision SET logged = revision;

-- Once for each statement: an edit may log 100,000 changes at once. Servers only need to know the latest revision.
DROP TRIGGER catalog_changes_notify ON catalog_changes;
CREATE OR REPLACE FUNCTION catalog_changes_notify() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    latest bigint;
BEGIN
    SELECT max(revision) INTO latest FROM added;
    IF latest IS NOT NULL THEN
        UPDATE catalog_revision SET logged = greatest(logged, latest);
        PERFORM pg_notify('catalog_changes', latest::text);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER catalog_changes_notify AFTER INSERT ON catalog_changes
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION catalog_changes_notify();

-- An edit may leave these out. Its position is negative until it has a revision, which then is its position too.
CREATE SEQUENCE generation_models_unset_position
MINVALUE -9223372036854775807 MAXVALUE -1 START -9223372036854775807 OWNED BY generation_models.position;
ALTER TABLE generation_models
    ALTER COLUMN position SET DEFAULT nextval('generation_models_unset_position'),
    ALTER COLUMN revision SET DEFAULT 0;

-- Locks the revision before any model, as the program does. In another order the two could wait for each other.
CREATE FUNCTION generation_models_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM catalog_revision WHERE revision <= logged FOR NO KEY UPDATE;
    RETURN NULL;
END
$$;

-- The time as the program writes it in JSON: with 0, 3 or 6 digits of fraction.
CREATE FUNCTION catalog_changes_time(moment timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT replace(replace(
        to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '.000000Z', 'Z'), '000Z', 'Z')
$$;

CREATE FUNCTION generation_models_record() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    edited bigint;
    latest bigint;
    edited_at timestamptz := clock_timestamp();
BEGIN
    IF EXISTS (SELECT FROM catalog_revision WHERE revision > logged) THEN
        RETURN NULL;
    END IF;
    SELECT count(*) INTO edited FROM models;
    IF edited = 0 THEN
        RETURN NULL;
    END IF;
    UPDATE catalog_revision SET revision = greatest(revision, logged) + edited RETURNING revision INTO latest;
    IF TG_OP = 'DELETE' THEN
        INSERT INTO catalog_changes (revision, model_id, action, changed_at)
        SELECT latest - edited + row_number() OVER (ORDER BY position), id, 'delete', edited_at FROM models;
        RETURN NULL;
    END IF;
    IF EXISTS (SELECT FROM models WHERE id = '00000000-0000-0000-0000-000000000000') THEN
        RAISE EXCEPTION 'the id of a model must not be all zeros';
    END IF;
    IF EXISTS (SELECT FROM models WHERE position > latest) THEN
        RAISE EXCEPTION 'the position of a model must not be greater than %', latest
        USING HINT = 'Leave out the column position. The model then becomes the last one.';
    END IF;
    UPDATE generation_models AS model SET
        revision = latest - edited + numbered.number,
        position = CASE WHEN model.position > 0 THEN model.position ELSE latest - edited + numbered.number END,
        updated_at = edited_at
    FROM (SELECT id, row_number() OVER (ORDER BY position) AS number FROM models) AS numbered
    WHERE model.id = numbered.id;
    INSERT INTO catalog_changes (revision, model_id, action, document, changed_at)
    SELECT revision, id, CASE TG_OP WHEN 'INSERT' THEN 'create' ELSE 'update' END, json_build_object(
        'position', position,
        'id', id,
        'name', name,
        'icon', icon,
        'provider', provider,
        'provider_config', provider_config,
        'provider_capabilities', provider_capabilities,
        'fallback_provider', fallback_provider,
        'fallback_provider_config', fallback_provider_config,
        'fallback_provider_capabilities', fallback_provider_capabilities,
        'tool_types', tool_types,
        'recommended', recommended,
        'beta', beta,
        'max_output_width', max_output_width,
        'max_output_height', max_output_height,
        'max_size_pixels', max_size_pixels,
        'created_at', catalog_changes_time(created_at),
        'updated_at', catalog_changes_time(updated_at)
    ), edited_at
    FROM generation_models WHERE id IN (SELECT id FROM models);
    RETURN NULL;
END
$$;

CREATE FUNCTION generation_models_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        RAISE EXCEPTION 'TRUNCATE is not recorded in the history of the catalogue'
        USING HINT = 'DELETE FROM generation_models';
    END IF;
    RAISE EXCEPTION 'the id and the position of a model cannot be changed'
    USING HINT = 'Delete the model and insert it again.';
END
$$;

CREATE TRIGGER generation_models_lock BEFORE INSERT OR UPDATE OR DELETE ON generation_models
FOR EACH STATEMENT EXECUTE FUNCTION generation_models_lock();
CREATE TRIGGER generation_models_insert AFTER INSERT ON generation_models
REFERENCING NEW TABLE AS models FOR EACH STATEMENT EXECUTE FUNCTION generation_models_record();
CREATE TRIGGER generation_models_update AFTER UPDATE ON generation_models
REFERENCING NEW TABLE AS models FOR EACH STATEMENT EXECUTE FUNCTION generation_models_record();
CREATE TRIGGER generation_models_delete AFTER DELETE ON generation_models
REFERENCING OLD TABLE AS models FOR EACH STATEMENT EXECUTE FUNCTION generation_models_record();
CREATE TRIGGER generation_models_keys BEFORE UPDATE ON generation_models FOR EACH ROW
WHEN (OLD.id <> NEW.id OR (OLD.position <> NEW.position AND OLD.position > 0))
EXECUTE FUNCTION generation_models_refuse();
CREATE TRIGGER generation_models_truncate BEFORE TRUNCATE ON generation_models
FOR EACH STATEMENT EXECUTE FUNCTION generation_models_refuse();
