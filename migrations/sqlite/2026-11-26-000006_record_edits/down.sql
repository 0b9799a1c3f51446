DROP TRIGGER generation_models_delete;
DROP TRIGGER generation_models_update;
DROP TRIGGER generation_models_keys;
DROP TRIGGER generation_models_insert;
DROP TRIGGER generation_models_before_insert;
DROP VIEW generation_models_documents;
DROP TRIGGER catalog_changes_logged;
ALTER TABLE catalog_revision DROP COLUMN logged;
