DROP TABLE catalog_changes;
DROP TABLE catalog_revision;
ALTER TABLE generation_models DROP COLUMN revision;
