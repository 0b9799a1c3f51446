-- From where each change came. `NULL` in rows that are older, or that a server of an older version writes.
ALTER TABLE catalog_changes ADD COLUMN client_address TEXT;

-- The history of one model, and the change before a change.
CREATE INDEX catalog_changes_model_id ON catalog_changes (model_id, revision);
