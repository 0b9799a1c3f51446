-- The catalogue. `position` is the order of creation and is never used twice. Documents are JSON kept as the text that
-- was sent. Which providers there are is for the API's document to say, not for the database.
CREATE TABLE generation_models (
    position INTEGER NOT NULL CONSTRAINT generation_models_pkey PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    icon TEXT,
    provider TEXT NOT NULL,
    provider_config TEXT NOT NULL,
    provider_capabilities TEXT,
    fallback_provider TEXT,
    fallback_provider_config TEXT,
    fallback_provider_capabilities TEXT,
    tool_types TEXT NOT NULL,
    recommended INTEGER NOT NULL,
    beta INTEGER NOT NULL,
    max_output_width INTEGER,
    max_output_height INTEGER,
    max_size_pixels INTEGER,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CONSTRAINT generation_models_id_key UNIQUE (id),
    CONSTRAINT generation_models_recommended_boolean CHECK (recommended IN (0, 1)),
    CONSTRAINT generation_models_beta_boolean CHECK (beta IN (0, 1))
) STRICT;
