//! The viewers of OpenAPI documents that browsers load, as files compressed by gzip. Knows no application.

/// Swagger UI: the script, which defines `SwaggerUIBundle`.
pub const SWAGGER_UI_SCRIPT: &[u8] =
    include_bytes!(concat!(env!("OUT_DIR"), "/swagger-ui-bundle.js.gz"));

/// Swagger UI: the style sheet.
pub const SWAGGER_UI_STYLES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/swagger-ui.css.gz"));

/// Scalar: the script, which defines `Scalar` and contains its styles.
pub const SCALAR_SCRIPT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/scalar.js.gz"));
