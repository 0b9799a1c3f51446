DROP TABLE catalog_changes;
DROP FUNCTION catalog_changes_notify;
DROP TABLE catalog_revision;
ALTER TABLE generation_models DROP COLUMN revision;
ALTER TABLE generation_models ALTER COLUMN position ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('generation_models', 'position'), coalesce(max(position), 0) + 1, false)
FROM generation_models;
