//! The tables, once for both databases. `migrations/` creates them.

diesel::table! {
    use diesel::sql_types::{Bool, Integer, Text};
    use crate::store::sql_types::{Uuid, UtcTimestamp};

    users (id) {
        id -> Uuid,
        email -> Text,
        password_hash -> Text,
        is_superuser -> Bool,
        is_active -> Bool,
        credentials_version -> Integer,
        created_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Json, Nullable, Text};
    use crate::store::sql_types::{Uuid, UtcTimestamp};

    generation_models (position) {
        position -> BigInt,
        id -> Uuid,
        name -> Text,
        icon -> Nullable<Text>,
        provider -> Text,
        provider_config -> Json,
        provider_capabilities -> Nullable<Json>,
        fallback_provider -> Nullable<Text>,
        fallback_provider_config -> Nullable<Json>,
        fallback_provider_capabilities -> Nullable<Json>,
        tool_types -> Json,
        recommended -> Bool,
        beta -> Bool,
        max_output_width -> Nullable<BigInt>,
        max_output_height -> Nullable<BigInt>,
        max_size_pixels -> Nullable<BigInt>,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        revision -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool};

    catalog_revision (singleton) {
        singleton -> Bool,
        revision -> BigInt,
        logged -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Json, Nullable, Text};
    use crate::store::sql_types::{Uuid, UtcTimestamp};

    catalog_changes (revision) {
        revision -> BigInt,
        model_id -> Uuid,
        action -> Text,
        document -> Nullable<Json>,
        user_id -> Nullable<Uuid>,
        request_id -> Nullable<Text>,
        client_address -> Nullable<Text>,
        changed_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql_types::{Uuid, UtcTimestamp};

    account_events (id) {
        id -> BigInt,
        at -> UtcTimestamp,
        event -> Text,
        count -> BigInt,
        user_id -> Nullable<Uuid>,
        email -> Nullable<Text>,
        actor -> Nullable<Text>,
        client_address -> Nullable<Text>,
        request_id -> Nullable<Text>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    catalog_revision,
    catalog_changes,
    generation_models,
    users,
);
