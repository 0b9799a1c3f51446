DROP FUNCTION generation_models_lock CASCADE;
DROP FUNCTION generation_models_record CASCADE;
DROP FUNCTION generation_models_refuse CASCADE;
DROP FUNCTION catalog_changes_time;
ALTER TABLE generation_models ALTER COLUMN position DROP DEFAULT, ALTER COLUMN revision DROP DEFAULT;
DROP SEQUENCE generation_models_unset_position;
DROP FUNCTION catalog_changes_notify CASCADE;
ALTER TABLE catalog_revision DROP COLUMN logged;
CREATE FUNCTION catalog_changes_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('catalog_changes', NEW.revision::text);
    RETURN NULL;
END
$$;
CREATE TRIGGER catalog_changes_notify AFTER INSERT ON catalog_changes
FOR EACH ROW EXECUTE FUNCTION catalog_changes_notify();
