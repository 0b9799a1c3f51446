//! Names in `apis` that are not those of traits and types of the document: the imports of generated code, and what it uses
//! of the standard library.

pub const NAMES: &[&str] = &[
    // The type parameter of `Api`.
    "A",
    "Accept",
    "Alternatives",
    "Api",
    "Application",
    "Base64",
    "BasicCredentials",
    "Body",
    "BodyFormat",
    "BodyLimits",
    "BodyStream",
    "Context",
    "Date",
    "DateTime",
    "Decimal",
    "Decode",
    "Deserialize",
    "Encoded",
    "Encoding",
    "Enumeration",
    "Error",
    "Future",
    "HeaderValue",
    "IncomingRequest",
    "Input",
    "Json",
    "Literal",
    "Map",
    "Method",
    "Operation",
    "OperationError",
    "Option",
    "Parts",
    "Properties",
    "Rejection",
    "RejectionBody",
    "RejectionValue",
    "Response",
    "ResponseBuilder",
    "Result",
    "Routes",
    "Security",
    "Self",
    "Send",
    "Serialize",
    "Serializer",
    "StatusCode",
    "StatusPattern",
    "String",
    "Style",
    "Sync",
    "TryFrom",
    "Uuid",
    "ValidationErrors",
    "Vec",
];

/// Methods that every application has already, so that a call of an operation of that name would be ambiguous.
pub const METHODS: &[&str] = &[
    "body_limits",
    "clone",
    "into",
    "rejection_body",
    "to_owned",
    "try_into",
];

#[cfg(test)]
mod tests {
    use super::NAMES;

    /// Two glob imports of one name are ambiguous.
    #[test]
    fn every_import_of_generated_code_is_reserved() {
        let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi-runtime/src/lib.rs");
        let text = std::fs::read_to_string(runtime).unwrap();
        let (_, prelude) = text.split_once("pub mod prelude").unwrap();
        let words = prelude.split(|character: char| !character.is_ascii_alphanumeric());
        for name in words.filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase()))
        {
            assert!(NAMES.contains(&name), "{name}");
        }
    }
}
