-- Edits of `generation_models` by SQL are recorded: they take a revision and are logged in `catalog_changes`, in the same
-- transaction. The program does this itself. It first raises `revision` by the number of its writes, so that `revision`
-- is greater than `logged` until the last of them is logged: what it changes in between is not recorded again.
ALTER TABLE catalog_revision ADD COLUMN logged INTEGER NOT NULL DEFAULT 0;
UPDATE catalog_revision SET logged = revision;

CREATE TRIGGER catalog_changes_logged AFTER INSERT ON catalog_changes
BEGIN
    UPDATE catalog_revision SET logged = max(logged, NEW.revision);
END;

-- The row of a change. `document` has the columns with JSON byte for byte, which `json_object` would not keep.
CREATE VIEW generation_models_documents AS
SELECT id, revision, updated_at,
    '{"position":' || position ||
    ',"id":' || json_quote(id) ||
    ',"name":' || json_quote(name) ||
    ',"icon":' || json_quote(icon) ||
    ',"provider":' || json_quote(provider) ||
    ',"provider_config":' || provider_config ||
    ',"provider_capabilities":' || coalesce(provider_capabilities, 'null') ||
    ',"fallback_provider":' || json_quote(fallback_provider) ||
    ',"fallback_provider_config":' || coalesce(fallback_provider_config, 'null') ||
    ',"fallback_provider_capabilities":' || coalesce(fallback_provider_capabilities, 'null') ||
    ',"tool_types":' || tool_types ||
    ',"recommended":' || iif(recommended, 'true', 'false') ||
    ',"beta":' || iif(beta, 'true', 'false') ||
    ',"max_output_width":' || json_quote(max_output_width) ||
    ',"max_output_height":' || json_quote(max_output_height) ||
    ',"max_size_pixels":' || json_quote(max_size_pixels) ||
    -- The time as the program writes it in JSON: with 0, 3 or 6 digits of fraction.
    ',"created_at":' || json_quote(replace(replace(created_at, '.000000Z', 'Z'), '000Z', 'Z')) ||
    ',"updated_at":' || json_quote(replace(replace(updated_at, '.000000Z', 'Z'), '000Z', 'Z')) ||
    '}' AS document,
    json_valid(provider_config) AND json_valid(coalesce(provider_capabilities, 'null'))
        AND json_valid(coalesce(fallback_provider_config, 'null'))
        AND json_valid(coalesce(fallback_provider_capabilities, 'null'))
        AND json_valid(tool_types) AS is_valid
FROM generation_models;

-- `INSERT OR REPLACE` deletes a row that has the position already, and runs no trigger for that.
CREATE TRIGGER generation_models_before_insert BEFORE INSERT ON generation_models
WHEN EXISTS (SELECT 1 FROM generation_models WHERE position = NEW.position AND id <> NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'another model has this position, leave out the column position');
END;

CREATE TRIGGER generation_models_insert AFTER INSERT ON generation_models
WHEN (SELECT revision <= logged FROM catalog_revision)
BEGIN
    SELECT RAISE(ABORT, 'the id of a model must be a UUID in lower case, and not all zeros')
    WHERE NEW.id NOT GLOB replace('hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh', 'h', '[0-9a-f]')
        OR NEW.id = '00000000-0000-0000-0000-000000000000';
    UPDATE catalog_revision SET revision = max(revision, logged) + 1;
    SELECT RAISE(ABORT, 'the position of a model must not be greater than the revision, leave out the column position')
    FROM catalog_revision WHERE NEW.position > revision;
    UPDATE generation_models SET
        revision = (SELECT revision FROM catalog_revision),
        position = iif(position > 0, position, (SELECT revision FROM catalog_revision)),
        updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')
    WHERE id = NEW.id;
    SELECT RAISE(ABORT, 'a column of JSON contains something else')
    FROM generation_models_documents WHERE id = NEW.id AND NOT is_valid;
    INSERT INTO catalog_changes (revision, model_id, action, document, changed_at)
    SELECT revision, id, 'create', document, updated_at FROM generation_models_documents WHERE id = NEW.id;
END;

CREATE TRIGGER generation_models_keys BEFORE UPDATE OF id, position ON generation_models
WHEN OLD.id <> NEW.id OR (OLD.position <> NEW.position AND OLD.position > 0)
BEGIN
    SELECT RAISE(ABORT, 'the id and the position of a model cannot be changed, delete the model and insert it again');
END;

CREATE TRIGGER generation_models_update AFTER UPDATE ON generation_models
WHEN (SELECT revision <= logged FROM catalog_revision)
BEGIN
    SELECT RAISE(ABORT, 'the id of this model is no UUID, delete the model and insert it with another')
    WHERE NEW.id NOT GLOB replace('hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh', 'h', '[0-9a-f]');
    UPDATE catalog_revision SET revision = max(revision, logged) + 1;
    UPDATE generation_models SET
        revision = (SELECT revision FROM catalog_revision),
        updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')
    WHERE id = NEW.id;
    SELECT RAISE(ABORT, 'a column of JSON contains something else')
    FROM generation_models_documents WHERE id = NEW.id AND NOT is_valid;
    INSERT INTO catalog_changes (revision, model_id, action, document, changed_at)
    SELECT revision, id, 'update', document, updated_at FROM generation_models_documents WHERE id = NEW.id;
END;

-- The deletion of a model whose id is no UUID is logged as `catalog reload` is: servers read the whole catalogue again.
CREATE TRIGGER generation_models_delete AFTER DELETE ON generation_models
WHEN (SELECT revision <= logged FROM catalog_revision)
BEGIN
    UPDATE catalog_revision SET revision = max(revision, logged) + 1;
    INSERT INTO catalog_changes (revision, model_id, action, changed_at)
    SELECT revision, iif(
        OLD.id GLOB replace('hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh', 'h', '[0-9a-f]'),
        OLD.id, '00000000-0000-0000-0000-000000000000'
    ), 'delete', strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') FROM catalog_revision;
END;
