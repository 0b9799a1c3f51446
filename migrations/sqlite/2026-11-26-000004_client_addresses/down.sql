DROP INDEX catalog_changes_model_id;
ALTER TABLE catalog_changes DROP COLUMN client_address;
