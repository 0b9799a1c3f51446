-- The transaction that stores a copy of the first model, with the id $1.
UPDATE catalog_revision SET revision = revision + 1;

INSERT INTO generation_models
SELECT copy.* FROM catalog_revision AS latest, generation_models AS model, json_populate_record(
    model, json_build_object('position', latest.revision, 'id', $1::text, 'revision', latest.revision)
) AS copy
WHERE model.position = 1;

INSERT INTO catalog_changes (revision, model_id, action, document, user_id, changed_at)
SELECT latest.revision, $1::text::uuid, 'create', document, $1::text::uuid, now()
FROM catalog_changes AS change, catalog_revision AS latest WHERE change.revision = 1
