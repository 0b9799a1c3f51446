//! What a schema becomes in Rust.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// Stands before the name of a model in an expression. It becomes `models::` outside of `models.rs`.
pub const MODEL: char = '\u{1}';

/// Whether a schema is used in requests, which are decoded, or in responses, which are encoded.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Direction {
    Request,
    Response,
}

/// What a value looks like, as far as parameters and forms depend on it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shape {
    Scalar,
    List,
    Object,
    /// Several of these, or anything.
    Any,
}

/// A Rust type and the schema that decodes it, both as Rust expressions.
#[derive(Clone, Debug)]
pub struct Type {
    rust: String,
    schema: String,
    pub shape: Shape,
    /// The models in the expressions, by index.
    pub models: BTreeSet<usize>,
    /// The model whose value is part of this value without a pointer between them.
    pub by_value: Option<usize>,
    /// The default value as JSON text.
    pub default: Option<String>,
}

impl Type {
    pub fn new(rust: impl Into<String>, schema: impl Into<String>, shape: Shape) -> Self {
        Self {
            rust: rust.into(),
            schema: schema.into(),
            shape,
            models: BTreeSet::new(),
            by_value: None,
            default: None,
        }
    }

    pub fn scalar(rust: impl Into<String>, schema: impl Into<String>) -> Self {
        Self::new(rust, schema, Shape::Scalar)
    }

    /// Any JSON value.
    pub fn any() -> Self {
        Self::new("Json", "schema::any()", Shape::Any)
    }

    /// The model at `index`, which is called `name`.
    pub fn model(index: usize, name: &str, schema: &str, shape: Shape) -> Self {
        let path = format!("{MODEL}{name}");
        let mut out = Self::new(&path, format!("schema::{schema}::<{path}>()"), shape);
        out.models.insert(index);
        out.by_value = Some(index);
        out
    }

    /// Whether every value is valid.
    pub fn is_any(&self) -> bool {
        self.schema == "schema::any()"
    }

    /// The same values, or `null`.
    #[must_use]
    pub fn nullable(mut self) -> Self {
        self.rust = format!("Option<{}>", self.rust);
        self.schema = format!("schema::nullable({})", self.schema);
        self
    }

    /// A value that contains values of this type behind a pointer, such as `Vec<T>`.
    #[must_use]
    pub fn within(mut self, rust: &str, schema: &str, shape: Shape) -> Self {
        self.rust = format!("{rust}<{}>", self.rust);
        self.schema = format!("schema::{schema}({})", self.schema);
        self.by_value = None;
        self.shape = shape;
        self
    }

    /// The same type, with a schema around its schema.
    #[must_use]
    pub fn wrapped(mut self, schema: impl FnOnce(&str) -> String) -> Self {
        self.schema = schema(&self.schema);
        self
    }

    /// The same type, with a check by the definition `name` of `schemas.json`.
    #[must_use]
    pub fn checked(self, name: &str) -> Self {
        self.wrapped(|schema| {
            format!("schema::checked({schema}, schema::json_schema!(SCHEMAS, {name:?}))")
        })
    }

    /// The same type with the model inside it in a `Box`.
    #[must_use]
    pub fn boxed(mut self, model: &str) -> Self {
        let (path, boxed) = (format!("{MODEL}{model}"), format!("Box<{MODEL}{model}>"));
        self.rust = self.rust.replacen(&path, &boxed, 1);
        self.schema = self.schema.replacen(&path, &boxed, 1);
        self
    }

    /// The expressions for `models.rs`.
    pub fn within_models(&self) -> Value {
        let plain = |expression: &str| expression.replace(MODEL, "");
        json!({ "type": plain(&self.rust), "schema": plain(&self.schema) })
    }

    /// The Rust type, for all files but `models.rs`.
    pub fn rust(&self) -> String {
        self.rust.replace(MODEL, "models::")
    }

    /// The schema, for all files but `models.rs`.
    pub fn schema(&self) -> String {
        self.schema.replace(MODEL, "models::")
    }
}
