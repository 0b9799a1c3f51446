-- The catalogue. `position` is the order of creation and is never used twice. Documents are `json`, not `jsonb`, which
-- would reorder members, rewrite numbers and refuse U+0000. Which providers there are is for the API's document to
-- say, not for the database.
CREATE TABLE generation_models (
    position bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    id uuid NOT NULL,
    name text NOT NULL,
    icon text,
    provider text NOT NULL,
    provider_config json NOT NULL,
    provider_capabilities json,
    fallback_provider text,
    fallback_provider_config json,
    fallback_provider_capabilities json,
    tool_types json NOT NULL,
    recommended boolean NOT NULL,
    beta boolean NOT NULL,
    max_output_width bigint,
    max_output_height bigint,
    max_size_pixels bigint,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT generation_models_pkey PRIMARY KEY (position),
    CONSTRAINT generation_models_id_key UNIQUE (id)
);
