-- Fills the empty tables with {models} models and their changes. The id of model n is {id}.
-- As the program does: otherwise triggers record the models as edits.
UPDATE catalog_revision SET revision = {models};

INSERT INTO generation_models (
    position, id, name, icon, provider, provider_config, provider_capabilities, fallback_provider,
    fallback_provider_config, fallback_provider_capabilities, tool_types, recommended, beta, max_output_width,
    max_output_height, max_size_pixels, created_at, updated_at, revision
)
WITH RECURSIVE numbers (n) AS (SELECT CAST(1 AS bigint) UNION ALL SELECT n + 1 FROM numbers WHERE n < {models})
SELECT
    n, {id}, format('Studio Portrait %s', n), 'https://images.example.com/studio.svg', 'ai_core',
    '{"provider_type":"ai_core","ai_provider":"gemini","model":"gemini-2.5-flash-image","temperature":0.7,"max_tokens":4096}',
    '["TEXT_TO_IMAGE","IMAGE_TO_IMAGE","NEGATIVE_PROMPT","SEED"]', 'fal_standard',
    '{"provider_type":"fal_standard","fal_app_id":"fal-ai/flux/dev"}', '["TEXT_TO_IMAGE"]',
    '["BASE_GENERATION","EDITING","REFINE"]', false, false, 2048, 2048, 4194304,
    '2026-01-01T00:00:00.000000Z', '2026-01-01T00:00:00.000000Z', n
FROM numbers;

INSERT INTO catalog_changes (revision, model_id, action, document, changed_at)
SELECT
    revision, id, 'create',
    CAST(format('{"id":"%s","name":"%s","icon":"%s","provider":"%s","provider_config":%s,"provider_capabilities":%s,'
        || '"fallback_provider":"%s","fallback_provider_config":%s,"fallback_provider_capabilities":%s,"tool_types":%s,'
        || '"recommended":false,"beta":false,"max_output_width":2048,"max_output_height":2048,"max_size_pixels":4194304,'
        || '"created_at":"2026-01-01T00:00:00.000000Z","updated_at":"2026-01-01T00:00:00.000000Z"}',
        id, name, icon, provider, provider_config, provider_capabilities, fallback_provider, fallback_provider_config,
        fallback_provider_capabilities, tool_types) AS json),
    created_at
FROM generation_models
