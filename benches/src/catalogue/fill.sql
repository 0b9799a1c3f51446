-- Fills the tables of an empty catalogue; names in braces are replaced, see `Dialect`.
WITH RECURSIVE {numbers}
INSERT INTO generation_models (
    position, id, name, icon, provider, provider_config, provider_capabilities, fallback_provider,
    fallback_provider_config, fallback_provider_capabilities, tool_types, recommended, beta, max_output_width,
    max_output_height, max_size_pixels, created_at, updated_at, revision
)
SELECT
    n, CAST({id} AS {uuid}), format('Studio Portrait %s', n),
    'https://images.example.com/studio.svg',
    CASE n % 3 WHEN 0 THEN 'fal_standard' WHEN 1 THEN 'ai_core' ELSE 'vertex' END,
    CAST(CASE n % 3
        WHEN 0 THEN '{"provider_type":"fal_standard","fal_app_id":"fal-ai/flux-pro/v1.1-ultra","additional_static_params":{"guidance_scale":3.5}}'
        WHEN 1 THEN '{"provider_type":"ai_core","ai_provider":"gemini","model":"gemini-2.5-flash-image","temperature":0.7,"max_tokens":4096}'
        ELSE '{"provider_type":"vertex","model":"imagen-4.0-ultra-generate-001","location":"europe-west4","seed":42}'
    END AS {json}),
    CAST('["TEXT_TO_IMAGE","IMAGE_TO_IMAGE","NEGATIVE_PROMPT","SEED"]' AS {json}),
    'fal_standard',
    CAST('{"provider_type":"fal_standard","fal_app_id":"fal-ai/flux/dev"}' AS {json}),
    CAST('["TEXT_TO_IMAGE"]' AS {json}),
    CAST('["BASE_GENERATION","EDITING","REFINE"]' AS {json}),
    n % 10 = 0, n % 7 = 0, 2048, 2048, 4194304,
    CAST('2026-01-01T00:00:00.000000Z' AS {instant}), CAST('2026-01-01T00:00:00.000000Z' AS {instant}), n
FROM numbers;

INSERT INTO catalog_changes (revision, model_id, action, document, changed_at)
SELECT
    revision, id, 'create',
    CAST(format(
        '{"position":%s,"id":"%s","name":"%s","icon":"%s","provider":"%s","provider_config":%s,"provider_capabilities":%s,'
            || '"fallback_provider":"%s","fallback_provider_config":%s,"fallback_provider_capabilities":%s,"tool_types":%s,'
            || '"recommended":%s,"beta":%s,"max_output_width":%s,"max_output_height":%s,"max_size_pixels":%s,'
            || '"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z","revision":%s}',
        position, id, name, icon, provider, provider_config, provider_capabilities, fallback_provider,
        fallback_provider_config, fallback_provider_capabilities, tool_types,
        CASE WHEN recommended THEN 'true' ELSE 'false' END, CASE WHEN beta THEN 'true' ELSE 'false' END,
        max_output_width, max_output_height, max_size_pixels, revision
    ) AS {json}),
    created_at
FROM generation_models;

UPDATE catalog_revision SET revision = {models};
