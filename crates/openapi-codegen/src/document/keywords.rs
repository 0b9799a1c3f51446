//! The keywords of Schema Objects: JSON Schema 2020-12, OpenAPI, and older drafts that documents still use.

use Form::{
    Any, Boolean, Bound, Count, Items, List, Number, Object, Pattern, Positive, Requirements,
    Schema, SchemaMap, Schemas, Strings, Text, Types,
};

/// What the value of a keyword is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Any,
    Boolean,
    /// A number; a Boolean in OpenAPI 3.0.
    Bound,
    /// An integer from 0.
    Count,
    /// A schema, or a list of schemas in older drafts.
    Items,
    List,
    Number,
    Object,
    /// A regular expression (ECMA-262).
    Pattern,
    /// A number above 0.
    Positive,
    /// Lists of strings by name.
    Requirements,
    Schema,
    SchemaMap,
    Schemas,
    Strings,
    Text,
    /// The name of a type, or a list of such names.
    Types,
}

/// In which versions of OpenAPI a keyword exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// 3.0 and 3.1.
    Both,
    /// 3.0 only.
    Only30,
    /// 3.1 only.
    Only31,
    /// Neither: an older draft of JSON Schema.
    Older,
}

/// One keyword.
pub struct Keyword {
    pub name: &'static str,
    pub form: Form,
    pub since: Since,
}

const fn both(name: &'static str, form: Form) -> Keyword {
    Keyword {
        name,
        form,
        since: Since::Both,
    }
}

const fn new(name: &'static str, form: Form) -> Keyword {
    Keyword {
        name,
        form,
        since: Since::Only31,
    }
}

const fn old(name: &'static str, form: Form, since: Since) -> Keyword {
    Keyword { name, form, since }
}

/// The keyword of this name.
pub fn find(name: &str) -> Option<&'static Keyword> {
    KEYWORDS.iter().find(|keyword| keyword.name == name)
}

/// All keywords.
pub const KEYWORDS: &[Keyword] = &[
    both("$ref", Text),
    both("additionalProperties", Schema),
    both("allOf", Schemas),
    both("anyOf", Schemas),
    both("default", Any),
    both("deprecated", Boolean),
    both("description", Text),
    both("discriminator", Object),
    both("enum", List),
    both("example", Any),
    both("exclusiveMaximum", Bound),
    both("exclusiveMinimum", Bound),
    both("externalDocs", Object),
    both("format", Text),
    both("items", Items),
    both("maxItems", Count),
    both("maxLength", Count),
    both("maxProperties", Count),
    both("maximum", Number),
    both("minItems", Count),
    both("minLength", Count),
    both("minProperties", Count),
    both("minimum", Number),
    both("multipleOf", Positive),
    both("not", Schema),
    both("oneOf", Schemas),
    both("pattern", Pattern),
    both("properties", SchemaMap),
    both("readOnly", Boolean),
    both("required", Strings),
    both("title", Text),
    both("type", Types),
    both("uniqueItems", Boolean),
    both("writeOnly", Boolean),
    both("xml", Object),
    new("$anchor", Text),
    new("$comment", Text),
    new("$defs", SchemaMap),
    new("$dynamicAnchor", Text),
    new("$dynamicRef", Text),
    new("$id", Text),
    new("$schema", Text),
    new("$vocabulary", Object),
    new("const", Any),
    new("contains", Schema),
    new("contentEncoding", Text),
    new("contentMediaType", Text),
    new("contentSchema", Schema),
    new("dependentRequired", Requirements),
    new("dependentSchemas", SchemaMap),
    new("else", Schema),
    new("examples", List),
    new("if", Schema),
    new("maxContains", Count),
    new("minContains", Count),
    new("patternProperties", SchemaMap),
    new("prefixItems", Schemas),
    new("propertyNames", Schema),
    new("then", Schema),
    new("unevaluatedItems", Schema),
    new("unevaluatedProperties", Schema),
    old("nullable", Boolean, Since::Only30),
    old("additionalItems", Schema, Since::Older),
    old("dependencies", Object, Since::Older),
];
