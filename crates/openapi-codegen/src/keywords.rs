//! Words that cannot be names, or are those of generated code.

/// Names that `models.rs` uses for something else.
pub const RESERVED_TYPES: &[&str] = &[
    "Base64",
    "Box",
    "Context",
    "Date",
    "DateTime",
    "Decode",
    "Decimal",
    "Deserialize",
    "Enumeration",
    "Err",
    "Input",
    "Json",
    "Literal",
    "Map",
    "Never",
    "None",
    "Ok",
    "Option",
    "Properties",
    "Result",
    "Self",
    "Serialize",
    "Serializer",
    "Some",
    "String",
    "Uuid",
    "Vec",
];

/// Keywords of Rust 2024, strict and reserved.
pub const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
pub const NEVER_RAW: &[&str] = &["crate", "self", "super"];
