// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! The schemas of the document. A type that is part of a request decodes itself and reports every validation error.

use super::prelude::*;

/// The schema `Closed`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Closed {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

impl Decode for Closed {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self { c: c? })
    }
}

impl Closed {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Color`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Color {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"green"`
    #[serde(rename = "green")]
    Green,
}

impl Enumeration for Color {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("green"), Self::Green),
    ];
}

/// The schema `Point`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Point {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional("b", &schema::number().minimum(0.0));
        Some(Self { a: a?, b: b? })
    }
}

/// The schema `Random000`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random000 {
    /// The property `value`.
    pub value: Random000Value,
}

impl Decode for Random000 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random000Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random000Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random000Value(pub Json);

impl Decode for Random000Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::string().min_length(1).max_length(4),
                &schema::model::<Random000Value2>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random000Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random000Value2 {
    /// The alternative `object`.
    Object(Box<Random000Value21>),
    /// The alternative `boolean`.
    Boolean(Box<Random000Value22>),
}

impl Decode for Random000Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random000Value21>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random000Value22>>(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random000Value21`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random000Value21 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

impl Decode for Random000Value21 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "1")),
        );
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "2").check(value, input, context)
    }
}

impl Random000Value21 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random000Value22`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random000Value22(pub Json);

impl Decode for Random000Value22 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::boolean(),
                &schema::boolean(),
                &schema::enumeration::<Random000Value223>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random000Value223`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random000Value223 {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"blue"`
    #[serde(rename = "blue")]
    Blue,
}

impl Enumeration for Random000Value223 {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("blue"), Self::Blue),
    ];
}

/// The schema `Random001`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random001 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random001 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::string());
        Some(Self { value: value_? })
    }
}

/// The schema `Random002`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random002 {
    /// The property `value`.
    pub value: Random002Value,
}

impl Decode for Random002 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random002Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random002Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random002Value {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<f64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random002Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::string().pattern(schema::regex!(r"^\d{2,3}$")));
        let d = properties.optional("d", &schema::number().maximum(2.25));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "3").check(value, input, context)
    }
}

impl Random002Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "d"];
}

/// The schema `Random003`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random003 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random003 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ =
            properties.required("value", &schema::string().pattern(schema::regex!(r"\w-\w")));
        Some(Self { value: value_? })
    }
}

/// The schema `Random004`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random004 {
    /// The property `value`.
    pub value: Option<Random004Value>,
}

impl Decode for Random004 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::model::<Random004Value>()),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random004Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random004Value(pub Json);

impl Decode for Random004Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::nullable(schema::checked(
                    schema::any(),
                    schema::json_schema!(SCHEMAS, "4"),
                )),
                &schema::model::<Random004Value2>(),
                &schema::string(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random004Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random004Value2 {
    /// The alternative `object`.
    Object(Box<Random004Value21>),
    /// The alternative `object`.
    Object2(Box<Random004Value22>),
    /// The alternative `object`.
    Object3(Box<Random004Value23>),
}

impl Decode for Random004Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random004Value21>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random004Value22>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random004Value23>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random004Value21`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random004Value21 {
    /// The property `b`.
    pub b: String,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
    /// The property `a`.
    pub a: Random004Value21A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random004Value21 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required("b", &schema::string().pattern(schema::regex!("^(?!x)")));
        let c = properties.optional(
            "c",
            &schema::checked(
                schema::string().min_length(1).max_length(4),
                schema::json_schema!(SCHEMAS, "5"),
            ),
        );
        let a = properties.required("a", &schema::enumeration::<Random004Value21A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "6").check(value, input, context)
    }
}

impl Random004Value21 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "a"];
}

/// The schema `Random004Value21A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random004Value21A;

impl Enumeration for Random004Value21A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random004Value21A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random004Value22`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random004Value22 {
    /// The property `a`.
    pub a: Random004Value22A,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Closed>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random004Value22 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random004Value22A>());
        let d = properties.optional("d", &schema::model::<Closed>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "7").check(value, input, context)
    }
}

impl Random004Value22 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "d"];
}

/// The schema `Random004Value22A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random004Value22A;

impl Enumeration for Random004Value22A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random004Value22A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random004Value23`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random004Value23 {
    /// The property `a`.
    pub a: Random004Value23A,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Uuid>,
}

impl Decode for Random004Value23 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random004Value23A>());
        let c = properties.optional("c", &schema::uuid());
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self { a: a?, c: c? })
    }
}

impl Random004Value23 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "c"];
}

/// The schema `Random004Value23A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random004Value23A;

impl Enumeration for Random004Value23A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random004Value23A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random005`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random005 {
    /// The property `value`.
    pub value: Random005Value,
}

impl Decode for Random005 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random005Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random005Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random005Value {
    /// The property `a`.
    pub a: bool,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Option<Json>>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random005ValueD>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random005Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "8")),
        );
        let c = properties.optional(
            "c",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "9"),
            )),
        );
        let d = properties.optional("d", &schema::model::<Random005ValueD>());
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::string().min_length(0).max_length(4),
                schema::json_schema!(SCHEMAS, "14"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            c: c?,
            d: d?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "15").check(value, input, context)
    }
}

impl Random005Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "c", "d", "b"];
}

/// The schema `Random005ValueD`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random005ValueD(pub Json);

impl Decode for Random005ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random005ValueD1>(),
                &schema::enumeration::<Color>(),
                &schema::nullable(schema::model::<Random005ValueD3>()),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "13").check(Self(value), input, context)
    }
}

/// The schema `Random005ValueD1`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random005ValueD1(pub Json);

impl Decode for Random005ValueD1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random005ValueD11>(),
                &schema::model::<Random005ValueD12>(),
                &schema::model::<Random005ValueD13>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random005ValueD11`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random005ValueD11 {
    /// The property `c`.
    pub c: bool,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random005ValueD11A>,
}

impl Decode for Random005ValueD11 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.required("c", &schema::boolean());
        let a = properties.optional("a", &schema::enumeration::<Random005ValueD11A>());
        let value = Self { c: c?, a: a? };
        schema::json_schema!(SCHEMAS, "10").check(value, input, context)
    }
}

/// The schema `Random005ValueD11A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random005ValueD11A;

impl Enumeration for Random005ValueD11A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random005ValueD11A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random005ValueD12`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random005ValueD12 {
    /// The property `a`.
    pub a: Random005ValueD12A,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<i64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
}

impl Decode for Random005ValueD12 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random005ValueD12A>());
        let c = properties.optional("c", &schema::integer().maximum(5));
        let d = properties.optional("d", &schema::integer().minimum(0).maximum(9));
        let value = Self {
            a: a?,
            c: c?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "11").check(value, input, context)
    }
}

/// The schema `Random005ValueD12A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random005ValueD12A;

impl Enumeration for Random005ValueD12A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random005ValueD12A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random005ValueD13`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random005ValueD13 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<bool>,
    /// The property `a`.
    pub a: Random005ValueD13A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Point>,
}

impl Decode for Random005ValueD13 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::boolean());
        let a = properties.required("a", &schema::enumeration::<Random005ValueD13A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::model::<Point>());
        Some(Self {
            b: b?,
            a: a?,
            additional_properties: additional_properties?,
        })
    }
}

impl Random005ValueD13 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "a"];
}

/// The schema `Random005ValueD13A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random005ValueD13A;

impl Enumeration for Random005ValueD13A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random005ValueD13A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random005ValueD3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random005ValueD3 {
    /// The alternative `string`.
    String(String),
    /// The alternative `boolean`.
    Boolean(bool),
    /// The alternative `Maybe`.
    Maybe(Option<Box<Point>>),
}

impl Decode for Random005ValueD3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(
                    schema::checked(
                        schema::string().min_length(1).max_length(4),
                        schema::json_schema!(SCHEMAS, "12"),
                    ),
                    Self::String,
                ),
                &schema::variant(schema::boolean(), Self::Boolean),
                &schema::variant(schema::nullable(schema::model::<Box<Point>>()), Self::Maybe),
            ],
        )
    }
}

/// The schema `Random006`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random006 {
    /// The property `value`.
    pub value: Uuid,
}

impl Decode for Random006 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::uuid());
        Some(Self { value: value_? })
    }
}

/// The schema `Random007`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random007 {
    /// The property `value`.
    pub value: Random007Value,
}

impl Decode for Random007 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random007Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random007Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random007Value(pub Json);

impl Decode for Random007Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::nullable(schema::checked(
                    schema::object(),
                    schema::json_schema!(SCHEMAS, "16"),
                )),
                &schema::checked(
                    schema::list(schema::nullable(
                        schema::enumeration::<Random007Value2Item>(),
                    )),
                    schema::json_schema!(SCHEMAS, "17"),
                ),
                &schema::null(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random007Value2Item`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random007Value2Item;

impl Enumeration for Random007Value2Item {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
}

impl Serialize for Random007Value2Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random008`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random008 {
    /// The property `value`.
    pub value: Json,
}

impl Decode for Random008 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(schema::any(), schema::json_schema!(SCHEMAS, "18")),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random009`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random009 {
    /// The property `value`.
    pub value: bool,
}

impl Decode for Random009 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::boolean());
        Some(Self { value: value_? })
    }
}

/// The schema `Random010`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random010 {
    /// The property `value`.
    pub value: Random010Value,
}

impl Decode for Random010 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random010Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random010Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random010Value {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

impl Decode for Random010Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let b = properties.optional("b", &schema::string());
        let value = Self { d: d?, b: b? };
        schema::json_schema!(SCHEMAS, "16").check(value, input, context)
    }
}

/// The schema `Random011`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random011 {
    /// The property `value`.
    pub value: Vec<Json>,
}

impl Decode for Random011 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::list(schema::any()));
        Some(Self { value: value_? })
    }
}

/// The schema `Random012`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random012 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random012 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::string());
        Some(Self { value: value_? })
    }
}

/// The schema `Random013`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random013 {
    /// The property `value`.
    pub value: Random013Value,
}

impl Decode for Random013 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random013Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random013Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random013Value {
    /// The alternative `string`.
    String(String),
    /// The alternative `object`.
    Object(Box<Random013Value2>),
}

impl Decode for Random013Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(
                    schema::checked(schema::string(), schema::json_schema!(SCHEMAS, "19")),
                    Self::String,
                ),
                &schema::variant(schema::model::<Box<Random013Value2>>(), Self::Object),
            ],
        )
    }
}

/// The schema `Random013Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random013Value2 {
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<bool>,
}

impl Decode for Random013Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.optional("d", &schema::boolean());
        let value = Self { d: d? };
        schema::json_schema!(SCHEMAS, "20").check(value, input, context)
    }
}

/// The schema `Random014`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random014 {
    /// The property `value`.
    pub value: Random014Value,
}

impl Decode for Random014 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random014Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random014Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random014Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random014ValueC>,
    /// The property `d`.
    pub d: Random014ValueD,
}

impl Decode for Random014Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::model::<Random014ValueC>());
        let d = properties.required("d", &schema::model::<Random014ValueD>());
        let value = Self { c: c?, d: d? };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

/// The schema `Random014ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random014ValueC {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<bool>,
}

impl Decode for Random014ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::boolean());
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "21").check(value, input, context)
    }
}

/// The schema `Random014ValueD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random014ValueD {
    /// The property `b`.
    pub b: i64,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random014ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required("b", &schema::integer().maximum(5).exclusive_minimum(-2));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "22").check(value, input, context)
    }
}

impl Random014ValueD {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b"];
}

/// The schema `Random015`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random015 {
    /// The property `value`.
    pub value: Random015Value,
}

impl Decode for Random015 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random015Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random015Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random015Value {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random015ValueB>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
}

impl Decode for Random015Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Random015ValueB>());
        let d = properties.optional("d", &schema::string());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { b: b?, d: d? };
        schema::json_schema!(SCHEMAS, "27").check(value, input, context)
    }
}

impl Random015Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "d"];
}

/// The schema `Random015ValueB`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random015ValueB(pub Json);

impl Decode for Random015ValueB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random015ValueB1>(),
                &schema::model::<Random015ValueB2>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random015ValueB1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random015ValueB1 {
    /// The property `a`.
    pub a: Tree,
    /// The property `c`.
    pub c: String,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random015ValueB1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::model::<Tree>());
        let c = properties.required(
            "c",
            &schema::checked(
                schema::string().min_length(1).max_length(4),
                schema::json_schema!(SCHEMAS, "12"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "24").check(value, input, context)
    }
}

impl Random015ValueB1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "c"];
}

/// The schema `Random015ValueB2`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random015ValueB2(pub Json);

impl Decode for Random015ValueB2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random015ValueB21>(),
                &schema::model::<Random015ValueB22>(),
                &schema::model::<Random015ValueB23>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random015ValueB21`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random015ValueB21 {
    /// The property `a`.
    pub a: Random015ValueB21A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random015ValueB21 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random015ValueB21A>());
        let b = properties.optional("b", &schema::string());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "25").check(value, input, context)
    }
}

impl Random015ValueB21 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random015ValueB21A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random015ValueB21A;

impl Enumeration for Random015ValueB21A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random015ValueB21A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random015ValueB22`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random015ValueB22 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random015ValueB22A>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Option<Point>>,
}

impl Decode for Random015ValueB22 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        let a = properties.optional("a", &schema::enumeration::<Random015ValueB22A>());
        let additional_properties = properties.others(
            Self::PROPERTIES,
            &schema::nullable(schema::model::<Point>()),
        );
        Some(Self {
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        })
    }
}

impl Random015ValueB22 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random015ValueB22A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random015ValueB22A;

impl Enumeration for Random015ValueB22A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random015ValueB22A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random015ValueB23`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random015ValueB23 {
    /// The property `b`.
    pub b: String,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<f64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random015ValueB23D>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random015ValueB23A>,
}

impl Decode for Random015ValueB23 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required("b", &schema::string());
        let c = properties.optional("c", &schema::number());
        let d = properties.optional("d", &schema::enumeration::<Random015ValueB23D>());
        let a = properties.optional("a", &schema::enumeration::<Random015ValueB23A>());
        let value = Self {
            b: b?,
            c: c?,
            d: d?,
            a: a?,
        };
        schema::json_schema!(SCHEMAS, "26").check(value, input, context)
    }
}

/// The schema `Random015ValueB23A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random015ValueB23A;

impl Enumeration for Random015ValueB23A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random015ValueB23A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random015ValueB23D`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random015ValueB23D {
    /// `1`
    Random015ValueB23D1,
    /// `2`
    Random015ValueB23D2,
    /// `3`
    Random015ValueB23D3,
}

impl Enumeration for Random015ValueB23D {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random015ValueB23D1),
        (Literal::Integer(2), Self::Random015ValueB23D2),
        (Literal::Integer(3), Self::Random015ValueB23D3),
    ];
}

impl Serialize for Random015ValueB23D {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random015ValueB23D1 => 1,
            Self::Random015ValueB23D2 => 2,
            Self::Random015ValueB23D3 => 3,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random016`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random016 {
    /// The property `value`.
    pub value: Vec<Random016ValueItem>,
}

impl Decode for Random016 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::list(schema::model::<Random016ValueItem>()).min_items(2),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random016ValueItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random016ValueItem {
    /// The alternative `array`.
    Array(Vec<Json>),
    /// The alternative `integer`.
    Integer(i64),
}

impl Decode for Random016ValueItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::list(schema::any()).min_items(1), Self::Array),
                &schema::variant(schema::integer(), Self::Integer),
            ],
        )
    }
}

/// The schema `Random017`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random017 {
    /// The property `value`.
    pub value: f64,
}

impl Decode for Random017 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::number());
        Some(Self { value: value_? })
    }
}

/// The schema `Random018`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random018 {
    /// The property `value`.
    pub value: bool,
}

impl Decode for Random018 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "28")),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random019`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random019 {
    /// The property `value`.
    pub value: Vec<bool>,
}

impl Decode for Random019 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::list(schema::boolean()).max_items(2));
        Some(Self { value: value_? })
    }
}

/// The schema `Random020`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random020 {
    /// The property `value`.
    pub value: Random020Value,
}

impl Decode for Random020 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random020Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random020Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random020Value(pub Json);

impl Decode for Random020Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random020Value1>(),
                &schema::model::<Random020Value2>(),
                &schema::model::<Random020Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random020Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random020Value1 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The property `c`.
    pub c: Vec<String>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Vec<bool>>,
}

impl Decode for Random020Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::string().min_length(1).max_length(4),
                schema::json_schema!(SCHEMAS, "29"),
            ),
        );
        let c = properties.required(
            "c",
            &schema::checked(
                schema::list(schema::string().pattern(schema::regex!(r"^\d{2,3}$"))),
                schema::json_schema!(SCHEMAS, "30"),
            ),
        );
        let d = properties.optional("d", &schema::list(schema::boolean()).max_items(2));
        Some(Self {
            b: b?,
            c: c?,
            d: d?,
        })
    }
}

/// The schema `Random020Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random020Value2 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<f64>,
    /// The property `b`.
    pub b: Random020Value2B,
}

impl Decode for Random020Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::number().minimum(-1.5));
        let b = properties.required("b", &schema::enumeration::<Random020Value2B>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "31").check(value, input, context)
    }
}

impl Random020Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random020Value2B`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random020Value2B {
    /// `1`
    Random020Value2B1,
    /// `2`
    Random020Value2B2,
    /// `3`
    Random020Value2B3,
}

impl Enumeration for Random020Value2B {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random020Value2B1),
        (Literal::Integer(2), Self::Random020Value2B2),
        (Literal::Integer(3), Self::Random020Value2B3),
    ];
}

impl Serialize for Random020Value2B {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random020Value2B1 => 1,
            Self::Random020Value2B2 => 2,
            Self::Random020Value2B3 => 3,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random020Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random020Value3 {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Random020Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required(
            "d",
            &schema::checked(
                schema::list(schema::model::<Tree>()).max_items(3),
                schema::json_schema!(SCHEMAS, "32"),
            ),
        );
        let b = properties.optional("b", &schema::number().minimum(-1.5).maximum(2.25));
        let value = Self { d: d?, b: b? };
        schema::json_schema!(SCHEMAS, "33").check(value, input, context)
    }
}

/// The schema `Random021`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random021 {
    /// The property `value`.
    pub value: Random021Value,
}

impl Decode for Random021 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::enumeration::<Random021Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random021Value`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random021Value;

impl Enumeration for Random021Value {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random021Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random022`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random022 {
    /// The property `value`.
    pub value: bool,
}

impl Decode for Random022 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::boolean());
        Some(Self { value: value_? })
    }
}

/// The schema `Random023`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random023 {
    /// The property `value`.
    pub value: Random023Value,
}

impl Decode for Random023 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random023Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random023Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random023Value {
    /// The alternative `object`.
    Object(Box<Random023Value1>),
    /// The alternative `object`.
    Object2(Box<Random023Value2>),
    /// The alternative `object`.
    Object3(Box<Random023Value3>),
}

impl Decode for Random023Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random023Value1>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random023Value2>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random023Value3>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random023Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random023Value1 {
    /// The property `a`.
    pub a: Random023Value1A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<Random023Value1BItem>>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Option<Json>>,
}

impl Decode for Random023Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random023Value1A>());
        let b = properties.optional(
            "b",
            &schema::list(schema::model::<Random023Value1BItem>()).max_items(1),
        );
        let c = properties.optional(
            "c",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "35"),
            )),
        );
        Some(Self {
            a: a?,
            b: b?,
            c: c?,
        })
    }
}

/// The schema `Random023Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random023Value1A;

impl Enumeration for Random023Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random023Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random023Value1BItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random023Value1BItem {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Tree>,
    /// The property `c`.
    pub c: i64,
    /// The property `d`.
    pub d: Date,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random023Value1BItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Tree>());
        let c = properties.required("c", &schema::integer().multiple_of("2"));
        let d = properties.required("d", &schema::date());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "34").check(value, input, context)
    }
}

impl Random023Value1BItem {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "d"];
}

/// The schema `Random023Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random023Value2 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
    /// The property `a`.
    pub a: Random023Value2A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random023Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(
                schema::string().min_length(2).max_length(3),
                schema::json_schema!(SCHEMAS, "1"),
            ),
        );
        let a = properties.required("a", &schema::enumeration::<Random023Value2A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "36").check(value, input, context)
    }
}

impl Random023Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random023Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random023Value2A;

impl Enumeration for Random023Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random023Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random023Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random023Value3 {
    /// The property `a`.
    pub a: Random023Value3A,
}

impl Decode for Random023Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random023Value3A>());
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self { a: a? })
    }
}

impl Random023Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random023Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random023Value3A;

impl Enumeration for Random023Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random023Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random024`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random024 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random024 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ =
            properties.required("value", &schema::integer().minimum(2).exclusive_maximum(5));
        Some(Self { value: value_? })
    }
}

/// The schema `Random025`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random025 {
    /// The property `value`.
    pub value: Random025Value,
}

impl Decode for Random025 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random025Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random025Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random025Value {
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Point>,
}

impl Decode for Random025Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.optional("d", &schema::model::<Point>());
        Some(Self { d: d? })
    }
}

/// The schema `Random026`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random026 {
    /// The property `value`.
    pub value: Random026Value,
}

impl Decode for Random026 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random026Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random026Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random026Value(pub Json);

impl Decode for Random026Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::integer().maximum(5).exclusive_minimum(2),
                &schema::checked(schema::string(), schema::json_schema!(SCHEMAS, "37")),
                &schema::enumeration::<Color>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random027`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random027 {
    /// The property `value`.
    pub value: Random027Value,
}

impl Decode for Random027 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random027Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random027Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random027Value {
    /// The alternative `array`.
    Array(Vec<Json>),
    /// The alternative `integer`.
    Integer(i64),
}

impl Decode for Random027Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::list(schema::any()).min_items(1), Self::Array),
                &schema::variant(schema::integer(), Self::Integer),
            ],
        )
    }
}

/// The schema `Random028`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random028 {
    /// The property `value`.
    pub value: Json,
}

impl Decode for Random028 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(schema::any(), schema::json_schema!(SCHEMAS, "38")),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random029`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random029 {
    /// The property `value`.
    pub value: Option<Random029Value>,
}

impl Decode for Random029 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::model::<Random029Value>()),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random029Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random029Value(pub Json);

impl Decode for Random029Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random029Value1>(),
                &schema::model::<Random029Value2>(),
                &schema::model::<Random029Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random029Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random029Value1 {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Color>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random029Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let a = properties.optional("a", &schema::enumeration::<Color>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "39").check(value, input, context)
    }
}

impl Random029Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "a"];
}

/// The schema `Random029Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random029Value2 {
    /// The property `b`.
    pub b: Random029Value2B,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<f64>,
    /// The property `d`.
    pub d: Random029Value2D,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random029Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required(
            "b",
            &schema::checked(
                schema::enumeration::<Random029Value2B>(),
                schema::json_schema!(SCHEMAS, "40"),
            ),
        );
        let c = properties.optional(
            "c",
            &schema::number().exclusive_minimum(0.5).multiple_of("0.01"),
        );
        let d = properties.required("d", &schema::model::<Random029Value2D>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "42").check(value, input, context)
    }
}

impl Random029Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "d"];
}

/// The schema `Random029Value2B`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random029Value2B {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"green"`
    #[serde(rename = "green")]
    Green,
}

impl Enumeration for Random029Value2B {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("green"), Self::Green),
    ];
}

/// The schema `Random029Value2D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random029Value2D {
    /// The alternative `boolean`.
    Boolean(bool),
    /// The alternative `Name`.
    Name(String),
    /// The alternative `Tree`.
    Tree(Box<Tree>),
}

impl Decode for Random029Value2D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::boolean(), Self::Boolean),
                &schema::variant(schema::string().min_length(1).max_length(4), Self::Name),
                &schema::variant(schema::model::<Box<Tree>>(), Self::Tree),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "41").check(value, input, context)
    }
}

/// The schema `Random029Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random029Value3 {
    /// The alternative `array`.
    Array(Vec<i64>),
    /// The alternative `number`.
    Number(f64),
    /// The alternative `object`.
    Object(Box<Random029Value33>),
}

impl Decode for Random029Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(
                    schema::checked(
                        schema::list(schema::integer().exclusive_minimum(2)),
                        schema::json_schema!(SCHEMAS, "43"),
                    ),
                    Self::Array,
                ),
                &schema::variant(
                    schema::number()
                        .minimum(0.0)
                        .exclusive_maximum(10.0)
                        .multiple_of("2"),
                    Self::Number,
                ),
                &schema::variant(schema::model::<Box<Random029Value33>>(), Self::Object),
            ],
        )
    }
}

/// The schema `Random029Value33`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random029Value33 {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

impl Decode for Random029Value33 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::integer()
                .maximum(9)
                .exclusive_minimum(2)
                .multiple_of("3"),
        );
        let b = properties.optional("b", &schema::string().pattern(schema::regex!("^(?!x)")));
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "44").check(value, input, context)
    }
}

/// The schema `Random030`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random030 {
    /// The property `value`.
    pub value: Random030Value,
}

impl Decode for Random030 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::enumeration::<Random030Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random030Value`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random030Value {
    /// `1`
    Random030Value1,
    /// `2`
    Random030Value2,
}

impl Enumeration for Random030Value {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random030Value1),
        (Literal::Integer(2), Self::Random030Value2),
    ];
}

impl Serialize for Random030Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random030Value1 => 1,
            Self::Random030Value2 => 2,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random031`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random031 {
    /// The property `value`.
    pub value: Vec<Json>,
}

impl Decode for Random031 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "45"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random032`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random032 {
    /// The property `value`.
    pub value: Random032Value,
}

impl Decode for Random032 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random032Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random032Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random032Value {
    /// The alternative `object`.
    Object(Box<Random032Value1>),
    /// The alternative `object`.
    Object2(Box<Random032Value2>),
    /// The alternative `object`.
    Object3(Box<Random032Value3>),
}

impl Decode for Random032Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random032Value1>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random032Value2>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random032Value3>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random032Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random032Value1 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Option<Json>>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<f64>,
    /// The property `a`.
    pub a: Random032Value1A,
}

impl Decode for Random032Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "46"),
            )),
        );
        let d = properties.optional(
            "d",
            &schema::number()
                .minimum(0.5)
                .exclusive_maximum(10.0)
                .multiple_of("0.01"),
        );
        let a = properties.required("a", &schema::enumeration::<Random032Value1A>());
        let value = Self {
            c: c?,
            d: d?,
            a: a?,
        };
        schema::json_schema!(SCHEMAS, "21").check(value, input, context)
    }
}

/// The schema `Random032Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random032Value1A;

impl Enumeration for Random032Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random032Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random032Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random032Value2 {
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random032Value2D>,
    /// The property `a`.
    pub a: Random032Value2A,
}

impl Decode for Random032Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.optional("d", &schema::model::<Random032Value2D>());
        let a = properties.required("a", &schema::enumeration::<Random032Value2A>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { d: d?, a: a? };
        schema::json_schema!(SCHEMAS, "21").check(value, input, context)
    }
}

impl Random032Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "a"];
}

/// The schema `Random032Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random032Value2A;

impl Enumeration for Random032Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random032Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random032Value2D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random032Value2D {
    /// The alternative `number`.
    Number(f64),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random032Value2D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::number().minimum(2.0), Self::Number),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random032Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random032Value3 {
    /// The property `c`.
    pub c: Vec<Random032Value3CItem>,
    /// The property `a`.
    pub a: Random032Value3A,
}

impl Decode for Random032Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.required(
            "c",
            &schema::checked(
                schema::list(schema::model::<Random032Value3CItem>()),
                schema::json_schema!(SCHEMAS, "48"),
            ),
        );
        let a = properties.required("a", &schema::enumeration::<Random032Value3A>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c?, a: a? };
        schema::json_schema!(SCHEMAS, "10").check(value, input, context)
    }
}

impl Random032Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random032Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random032Value3A;

impl Enumeration for Random032Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random032Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random032Value3CItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random032Value3CItem {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Closed>,
}

impl Decode for Random032Value3CItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required(
            "d",
            &schema::checked(
                schema::list(schema::model::<Tree>()).max_items(3),
                schema::json_schema!(SCHEMAS, "47"),
            ),
        );
        let c = properties.optional("c", &schema::model::<Closed>());
        let value = Self { d: d?, c: c? };
        schema::json_schema!(SCHEMAS, "20").check(value, input, context)
    }
}

/// The schema `Random033`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random033 {
    /// The property `value`.
    pub value: f64,
}

impl Decode for Random033 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::number().exclusive_maximum(2.25));
        Some(Self { value: value_? })
    }
}

/// The schema `Random034`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random034 {
    /// The property `value`.
    pub value: Option<Json>,
}

impl Decode for Random034 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "4"),
            )),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random035`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random035 {
    /// The property `value`.
    pub value: Random035Value,
}

impl Decode for Random035 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random035Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random035Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random035Value {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random035ValueA>,
    /// The property `c`.
    pub c: Random035ValueC,
}

impl Decode for Random035Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::model::<Random035ValueA>());
        let c = properties.required("c", &schema::model::<Random035ValueC>());
        Some(Self { a: a?, c: c? })
    }
}

/// The schema `Random035ValueA`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random035ValueA(pub Json);

impl Decode for Random035ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::any_of(
            input,
            context,
            &[
                &schema::enumeration::<Color>(),
                &schema::string().min_length(0).max_length(4),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "49").check(Self(value), input, context)
    }
}

/// The schema `Random035ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random035ValueC {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random035ValueCA>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Option<Random035ValueCD>>,
}

impl Decode for Random035ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::model::<Random035ValueCA>());
        let d = properties.optional("d", &schema::nullable(schema::model::<Random035ValueCD>()));
        let value = Self { a: a?, d: d? };
        schema::json_schema!(SCHEMAS, "10").check(value, input, context)
    }
}

/// The schema `Random035ValueCA`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random035ValueCA {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The property `b`.
    pub b: String,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random035ValueCA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::string().pattern(schema::regex!("^[a-z]+$")));
        let b = properties.required(
            "b",
            &schema::checked(schema::string(), schema::json_schema!(SCHEMAS, "50")),
        );
        let c = properties.optional("c", &schema::boolean());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "51").check(value, input, context)
    }
}

impl Random035ValueCA {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c"];
}

/// The schema `Random035ValueCD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random035ValueCD {
    /// The alternative `Closed`.
    Closed(Box<Closed>),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random035ValueCD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Closed>>(), Self::Closed),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random036`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random036 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random036 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::string());
        Some(Self { value: value_? })
    }
}

/// The schema `Random037`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random037 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random037 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::string().min_length(1).max_length(3));
        Some(Self { value: value_? })
    }
}

/// The schema `Random038`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random038 {
    /// The property `value`.
    pub value: Random038Value,
}

impl Decode for Random038 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random038Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random038Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random038Value {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<bool>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Option<Json>>,
}

impl Decode for Random038Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::boolean());
        let additional_properties =
            properties.others(Self::PROPERTIES, &schema::nullable(schema::object()));
        let value = Self {
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

impl Random038Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b"];
}

/// The schema `Random039`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random039 {
    /// The property `value`.
    pub value: Vec<Random039ValueItem>,
}

impl Decode for Random039 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::model::<Random039ValueItem>()),
                schema::json_schema!(SCHEMAS, "53"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random039ValueItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random039ValueItem {
    /// The alternative `array`.
    Array(Vec<bool>),
    /// The alternative `object`.
    Object(Box<Random039ValueItem2>),
}

impl Decode for Random039ValueItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::list(schema::boolean()).max_items(1), Self::Array),
                &schema::variant(schema::model::<Box<Random039ValueItem2>>(), Self::Object),
            ],
        )
    }
}

/// The schema `Random039ValueItem2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random039ValueItem2 {
    /// The property `d`.
    pub d: Uuid,
}

impl Decode for Random039ValueItem2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::uuid());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { d: d? };
        schema::json_schema!(SCHEMAS, "52").check(value, input, context)
    }
}

impl Random039ValueItem2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d"];
}

/// The schema `Random040`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random040 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random040 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::integer().maximum(5).multiple_of("0.5"),
                schema::json_schema!(SCHEMAS, "54"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random041`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random041 {
    /// The property `value`.
    pub value: Random041Value,
}

impl Decode for Random041 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random041Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random041Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random041Value {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    pub b: f64,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Vec<i64>>,
}

impl Decode for Random041Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::integer(), schema::json_schema!(SCHEMAS, "1")),
        );
        let b = properties.required(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "55"),
            ),
        );
        let d = properties.optional(
            "d",
            &schema::list(schema::integer().maximum(5)).min_items(2),
        );
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self {
            a: a?,
            b: b?,
            d: d?,
        })
    }
}

impl Random041Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random042`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random042 {
    /// The property `value`.
    pub value: Random042Value,
}

impl Decode for Random042 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random042Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random042Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random042Value(pub Json);

impl Decode for Random042Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random042Value1>(),
                &schema::model::<Random042Value2>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random042Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random042Value1 {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random042Value1A>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random042Value1B>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random042Value1C>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random042Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let a = properties.optional("a", &schema::model::<Random042Value1A>());
        let b = properties.optional("b", &schema::model::<Random042Value1B>());
        let c = properties.optional("c", &schema::enumeration::<Random042Value1C>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            a: a?,
            b: b?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "59").check(value, input, context)
    }
}

impl Random042Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "a", "b", "c"];
}

/// The schema `Random042Value1A`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random042Value1A {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Option<Json>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random042Value1A {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let c = properties.optional("c", &schema::string());
        let d = properties.optional(
            "d",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "56"),
            )),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "57").check(value, input, context)
    }
}

impl Random042Value1A {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c", "d"];
}

/// The schema `Random042Value1B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random042Value1B {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Json>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random042Value1B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::integer());
        let c = properties.optional("c", &schema::any());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "58").check(value, input, context)
    }
}

impl Random042Value1B {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c"];
}

/// The schema `Random042Value1C`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random042Value1C {
    /// `1`
    Random042Value1C1,
    /// `2`
    Random042Value1C2,
    /// `3`
    Random042Value1C3,
}

impl Enumeration for Random042Value1C {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random042Value1C1),
        (Literal::Integer(2), Self::Random042Value1C2),
        (Literal::Integer(3), Self::Random042Value1C3),
    ];
}

impl Serialize for Random042Value1C {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random042Value1C1 => 1,
            Self::Random042Value1C2 => 2,
            Self::Random042Value1C3 => 3,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random042Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random042Value2 {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random042Value2A>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random042Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let a = properties.optional(
            "a",
            &schema::checked(
                schema::enumeration::<Random042Value2A>(),
                schema::json_schema!(SCHEMAS, "60"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "61").check(value, input, context)
    }
}

impl Random042Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "a"];
}

/// The schema `Random042Value2A`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random042Value2A {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"green"`
    #[serde(rename = "green")]
    Green,
}

impl Enumeration for Random042Value2A {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("green"), Self::Green),
    ];
}

/// The schema `Random043`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random043 {
    /// The property `value`.
    pub value: Random043Value,
}

impl Decode for Random043 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random043Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random043Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random043Value(pub Json);

impl Decode for Random043Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::number()
                    .exclusive_minimum(0.5)
                    .exclusive_maximum(10.0)
                    .multiple_of("0.01"),
                &schema::integer().minimum(0).multiple_of("0.5"),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random044`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random044 {
    /// The property `value`.
    pub value: Vec<Random044ValueItem>,
}

impl Decode for Random044 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::model::<Random044ValueItem>()),
                schema::json_schema!(SCHEMAS, "63"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random044ValueItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random044ValueItem {
    /// The alternative `object`.
    Object(Box<Random044ValueItem1>),
    /// The alternative `integer`.
    Integer(Box<Random044ValueItem2>),
}

impl Decode for Random044ValueItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random044ValueItem1>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random044ValueItem2>>(), Self::Integer),
            ],
        )
    }
}

/// The schema `Random044ValueItem1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random044ValueItem1 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<f64>,
    /// The property `b`.
    pub b: f64,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<String>,
}

impl Decode for Random044ValueItem1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional(
            "a",
            &schema::number()
                .minimum(0.0)
                .maximum(10.0)
                .multiple_of("0.01"),
        );
        let b = properties.required("b", &schema::number().exclusive_maximum(10.0));
        let additional_properties = properties.others(
            Self::PROPERTIES,
            &schema::string().min_length(2).max_length(4),
        );
        let value = Self {
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "62").check(value, input, context)
    }
}

impl Random044ValueItem1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random044ValueItem2`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random044ValueItem2(pub Json);

impl Decode for Random044ValueItem2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::string().min_length(2).max_length(3),
                &schema::integer().maximum(9),
                &schema::string(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random045`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random045 {
    /// The property `value`.
    pub value: Random045Value,
}

impl Decode for Random045 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random045Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random045Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random045Value {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random045ValueA>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random045Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required(
            "d",
            &schema::checked(
                schema::list(schema::model::<Tree>()).max_items(3),
                schema::json_schema!(SCHEMAS, "64"),
            ),
        );
        let a = properties.optional(
            "a",
            &schema::checked(
                schema::enumeration::<Random045ValueA>(),
                schema::json_schema!(SCHEMAS, "60"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "65").check(value, input, context)
    }
}

impl Random045Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "a"];
}

/// The schema `Random045ValueA`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random045ValueA {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"green"`
    #[serde(rename = "green")]
    Green,
}

impl Enumeration for Random045ValueA {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("green"), Self::Green),
    ];
}

/// The schema `Random046`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random046 {
    /// The property `value`.
    pub value: Random046Value,
}

impl Decode for Random046 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random046Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random046Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random046Value(pub Json);

impl Decode for Random046Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random046Value1>(),
                &schema::model::<Random046Value2>(),
                &schema::model::<Random046Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random046Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random046Value1 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random046Value1A>,
    /// The property `b`.
    pub b: Vec<Random046Value1BItem>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Json>,
}

impl Decode for Random046Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::enumeration::<Random046Value1A>());
        let b = properties.required(
            "b",
            &schema::checked(
                schema::list(schema::model::<Random046Value1BItem>()),
                schema::json_schema!(SCHEMAS, "66"),
            ),
        );
        let c = properties.optional("c", &schema::any());
        Some(Self {
            a: a?,
            b: b?,
            c: c?,
        })
    }
}

/// The schema `Random046Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random046Value1A;

impl Enumeration for Random046Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random046Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random046Value1BItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random046Value1BItem {
    /// The property `a`.
    pub a: Tree,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<f64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<bool>,
}

impl Decode for Random046Value1BItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::model::<Tree>());
        let b = properties.optional("b", &schema::string().min_length(2).max_length(3));
        let d = properties.optional("d", &schema::number().multiple_of("0.01"));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::boolean());
        Some(Self {
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        })
    }
}

impl Random046Value1BItem {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random046Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random046Value2 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<Random046Value2BItem>>,
    /// The property `a`.
    pub a: Random046Value2A,
}

impl Decode for Random046Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional(
            "b",
            &schema::list(schema::model::<Random046Value2BItem>()).min_items(2),
        );
        let a = properties.required("a", &schema::enumeration::<Random046Value2A>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { b: b?, a: a? };
        schema::json_schema!(SCHEMAS, "21").check(value, input, context)
    }
}

impl Random046Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "a"];
}

/// The schema `Random046Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random046Value2A;

impl Enumeration for Random046Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random046Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random046Value2BItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random046Value2BItem {
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Closed>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random046Value2BItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.optional("d", &schema::model::<Closed>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "67").check(value, input, context)
    }
}

impl Random046Value2BItem {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d"];
}

/// The schema `Random046Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random046Value3 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// The property `a`.
    pub a: Random046Value3A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random046Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::integer().minimum(-2));
        let a = properties.required("a", &schema::enumeration::<Random046Value3A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "68").check(value, input, context)
    }
}

impl Random046Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "a"];
}

/// The schema `Random046Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random046Value3A;

impl Enumeration for Random046Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random046Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random047`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random047 {
    /// The property `value`.
    pub value: Option<Json>,
}

impl Decode for Random047 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::checked(
                schema::object(),
                schema::json_schema!(SCHEMAS, "16"),
            )),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random048`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random048 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random048 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::integer().minimum(2),
                schema::json_schema!(SCHEMAS, "69"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random049`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random049 {
    /// The property `value`.
    pub value: Vec<Option<Json>>,
}

impl Decode for Random049 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::list(schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "4"),
            )))
            .min_items(2),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random050`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random050 {
    /// The property `value`.
    pub value: Random050Value,
}

impl Decode for Random050 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random050Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random050Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random050Value {
    /// The alternative `array`.
    Array(Vec<Json>),
    /// The alternative `integer`.
    Integer(i64),
}

impl Decode for Random050Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::list(schema::any()).min_items(1), Self::Array),
                &schema::variant(schema::integer(), Self::Integer),
            ],
        )
    }
}

/// The schema `Random051`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random051 {
    /// The property `value`.
    pub value: Random051Value,
}

impl Decode for Random051 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random051Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random051Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random051Value {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Random051Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "70"),
            ),
        );
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "71").check(value, input, context)
    }
}

/// The schema `Random052`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random052 {
    /// The property `value`.
    pub value: Random052Value,
}

impl Decode for Random052 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random052Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random052Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random052Value(pub Json);

impl Decode for Random052Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random052Value1>(),
                &schema::model::<Random052Value2>(),
                &schema::model::<Random052Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random052Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random052Value1 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random052Value1B>,
    /// The property `a`.
    pub a: Random052Value1A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random052Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Random052Value1B>());
        let a = properties.required("a", &schema::enumeration::<Random052Value1A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "75").check(value, input, context)
    }
}

impl Random052Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "a"];
}

/// The schema `Random052Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random052Value1A;

impl Enumeration for Random052Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random052Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random052Value1B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random052Value1B {
    /// The alternative `object`.
    Object(Box<Random052Value1B1>),
    /// The alternative `object`.
    Object2(Box<Random052Value1B2>),
    /// The alternative `object`.
    Object3(Box<Random052Value1B3>),
}

impl Decode for Random052Value1B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random052Value1B1>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random052Value1B2>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random052Value1B3>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random052Value1B1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random052Value1B1 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random052Value1B1C>,
    /// The property `a`.
    pub a: Random052Value1B1A,
}

impl Decode for Random052Value1B1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::model::<Random052Value1B1C>());
        let a = properties.required("a", &schema::enumeration::<Random052Value1B1A>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c?, a: a? };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

impl Random052Value1B1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random052Value1B1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random052Value1B1A;

impl Enumeration for Random052Value1B1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random052Value1B1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random052Value1B1C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random052Value1B1C {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<f64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random052Value1B1C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "72")),
        );
        let a = properties.optional("a", &schema::number().minimum(0.5).multiple_of("0.5"));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "73").check(value, input, context)
    }
}

impl Random052Value1B1C {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random052Value1B2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random052Value1B2 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
    /// The property `a`.
    pub a: Random052Value1B2A,
}

impl Decode for Random052Value1B2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::number());
        let d = properties.optional("d", &schema::integer().minimum(0).multiple_of("2"));
        let a = properties.required("a", &schema::enumeration::<Random052Value1B2A>());
        Some(Self {
            b: b?,
            d: d?,
            a: a?,
        })
    }
}

/// The schema `Random052Value1B2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random052Value1B2A;

impl Enumeration for Random052Value1B2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random052Value1B2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random052Value1B3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random052Value1B3 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Json>,
    /// The property `a`.
    pub a: Random052Value1B3A,
}

impl Decode for Random052Value1B3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::any(), schema::json_schema!(SCHEMAS, "74")),
        );
        let a = properties.required("a", &schema::enumeration::<Random052Value1B3A>());
        let value = Self { c: c?, a: a? };
        schema::json_schema!(SCHEMAS, "21").check(value, input, context)
    }
}

/// The schema `Random052Value1B3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random052Value1B3A;

impl Enumeration for Random052Value1B3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random052Value1B3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random052Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random052Value2 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Option<Json>>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Vec<Vec<String>>>,
    /// The property `a`.
    pub a: Random052Value2A,
}

impl Decode for Random052Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional(
            "b",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "76"),
            )),
        );
        let c = properties.optional(
            "c",
            &schema::list(schema::checked(
                schema::list(schema::string().pattern(schema::regex!(r"^\d{2,3}$"))),
                schema::json_schema!(SCHEMAS, "77"),
            ))
            .min_items(2),
        );
        let a = properties.required("a", &schema::enumeration::<Random052Value2A>());
        let value = Self {
            b: b?,
            c: c?,
            a: a?,
        };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

/// The schema `Random052Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random052Value2A;

impl Enumeration for Random052Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random052Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random052Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random052Value3 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random052Value3A>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Option<Json>>,
}

impl Decode for Random052Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::enumeration::<Random052Value3A>());
        let d = properties.optional(
            "d",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "4"),
            )),
        );
        Some(Self { a: a?, d: d? })
    }
}

/// The schema `Random052Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random052Value3A;

impl Enumeration for Random052Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random052Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random053`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random053 {
    /// The property `value`.
    pub value: Random053Value,
}

impl Decode for Random053 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random053Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random053Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random053Value {
    /// The property `a`.
    pub a: String,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random053ValueB>,
    /// The property `c`.
    pub c: Random053ValueC,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random053Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::string(), schema::json_schema!(SCHEMAS, "78")),
        );
        let b = properties.optional("b", &schema::model::<Random053ValueB>());
        let c = properties.required("c", &schema::model::<Random053ValueC>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "82").check(value, input, context)
    }
}

impl Random053Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c"];
}

/// The schema `Random053ValueB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random053ValueB {
    /// The property `b`.
    pub b: String,
}

impl Decode for Random053ValueB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required(
            "b",
            &schema::checked(schema::string(), schema::json_schema!(SCHEMAS, "37")),
        );
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { b: b? };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

impl Random053ValueB {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b"];
}

/// The schema `Random053ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random053ValueC {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The property `c`.
    pub c: bool,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Vec<bool>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random053ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::string().min_length(0).max_length(4));
        let c = properties.required("c", &schema::boolean());
        let d = properties.optional(
            "d",
            &schema::checked(
                schema::list(schema::boolean()),
                schema::json_schema!(SCHEMAS, "80"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "81").check(value, input, context)
    }
}

impl Random053ValueC {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "c", "d"];
}

/// The schema `Random054`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random054 {
    /// The property `value`.
    pub value: Date,
}

impl Decode for Random054 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::date());
        Some(Self { value: value_? })
    }
}

/// The schema `Random055`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random055 {
    /// The property `value`.
    pub value: Vec<Random055ValueItem>,
}

impl Decode for Random055 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::list(schema::model::<Random055ValueItem>()).min_items(1),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random055ValueItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random055ValueItem {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Vec<Json>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<f64>,
}

impl Decode for Random055ValueItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::integer(), schema::json_schema!(SCHEMAS, "83")),
        );
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "1"),
            ),
        );
        let d = properties.optional(
            "d",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "84"),
            ),
        );
        let additional_properties =
            properties.others(Self::PROPERTIES, &schema::number().minimum(-1.5));
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "21").check(value, input, context)
    }
}

impl Random055ValueItem {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random056`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random056 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random056 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ =
            properties.required("value", &schema::integer().maximum(9).exclusive_minimum(0));
        Some(Self { value: value_? })
    }
}

/// The schema `Random057`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random057 {
    /// The property `value`.
    pub value: (),
}

impl Decode for Random057 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::null());
        Some(Self { value: value_? })
    }
}

/// The schema `Random058`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random058 {
    /// The property `value`.
    pub value: Random058Value,
}

impl Decode for Random058 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random058Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random058Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random058Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    pub a: Option<Json>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Json>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random058Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "85")),
        );
        let a = properties.required("a", &schema::nullable(schema::object()));
        let d = properties.optional("d", &schema::any());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "86").check(value, input, context)
    }
}

impl Random058Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a", "d"];
}

/// The schema `Random059`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random059 {
    /// The property `value`.
    pub value: Vec<String>,
}

impl Decode for Random059 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::string()),
                schema::json_schema!(SCHEMAS, "87"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random060`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random060 {
    /// The property `value`.
    pub value: Vec<i64>,
}

impl Decode for Random060 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::integer()),
                schema::json_schema!(SCHEMAS, "88"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random061`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random061 {
    /// The property `value`.
    pub value: Random061Value,
}

impl Decode for Random061 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random061Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random061Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random061Value(pub Json);

impl Decode for Random061Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random061Value1>(),
                &schema::model::<Random061Value2>(),
                &schema::model::<Random061Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random061Value1`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random061Value1(pub Json);

impl Decode for Random061Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::nullable(schema::model::<Random061Value11>()),
                &schema::integer().minimum(0).maximum(5),
                &schema::null(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random061Value11`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random061Value11(pub Json);

impl Decode for Random061Value11 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::number().maximum(9.0),
                &schema::nullable(schema::model::<Point>()),
                &schema::number()
                    .maximum(9.0)
                    .exclusive_minimum(-1.5)
                    .multiple_of("2"),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random061Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random061Value2 {
    /// The property `b`.
    pub b: Json,
    /// The property `c`.
    pub c: Random061Value2C,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random061Value2D>,
}

impl Decode for Random061Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required(
            "b",
            &schema::checked(schema::object(), schema::json_schema!(SCHEMAS, "71")),
        );
        let c = properties.required("c", &schema::model::<Random061Value2C>());
        let d = properties.optional("d", &schema::model::<Random061Value2D>());
        Some(Self {
            b: b?,
            c: c?,
            d: d?,
        })
    }
}

/// The schema `Random061Value2C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random061Value2C {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
    /// The property `d`.
    pub d: i64,
}

impl Decode for Random061Value2C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::string().pattern(schema::regex!("^(?!x)")));
        let d = properties.required("d", &schema::integer());
        let value = Self { c: c?, d: d? };
        schema::json_schema!(SCHEMAS, "89").check(value, input, context)
    }
}

/// The schema `Random061Value2D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random061Value2D {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `b`.
    pub b: Json,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random061Value2D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let b = properties.required("b", &schema::any());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "90").check(value, input, context)
    }
}

impl Random061Value2D {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "b"];
}

/// The schema `Random061Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random061Value3 {
    /// The alternative `string`.
    String(DateTime),
    /// The alternative `number`.
    Number(f64),
}

impl Decode for Random061Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::date_time(), Self::String),
                &schema::variant(
                    schema::number().minimum(-1.5).multiple_of("2"),
                    Self::Number,
                ),
            ],
        )
    }
}

/// The schema `Random062`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random062 {
    /// The property `value`.
    pub value: Option<Random062Value>,
}

impl Decode for Random062 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::model::<Random062Value>()),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random062Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random062Value(pub Json);

impl Decode for Random062Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random062Value1>(),
                &schema::model::<Random062Value2>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random062Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random062Value1 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Vec<Json>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random062Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "91")),
        );
        let a = properties.optional(
            "a",
            &schema::checked(
                schema::list(schema::checked(
                    schema::any(),
                    schema::json_schema!(SCHEMAS, "18"),
                )),
                schema::json_schema!(SCHEMAS, "30"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "92").check(value, input, context)
    }
}

impl Random062Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random062Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random062Value2 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random062Value2A>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// The property `c`.
    pub c: Vec<Json>,
}

impl Decode for Random062Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::model::<Random062Value2A>());
        let b = properties.optional("b", &schema::integer().exclusive_maximum(5));
        let c = properties.required("c", &schema::list(schema::any()).max_items(1));
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
        };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

impl Random062Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c"];
}

/// The schema `Random062Value2A`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random062Value2A(pub Json);

impl Decode for Random062Value2A {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random062Value2A1>(),
                &schema::model::<Random062Value2A2>(),
                &schema::model::<Random062Value2A3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random062Value2A1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random062Value2A1 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<f64>,
    /// The property `a`.
    pub a: Random062Value2A1A,
}

impl Decode for Random062Value2A1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::number()
                .exclusive_minimum(-1.5)
                .exclusive_maximum(10.0),
        );
        let a = properties.required("a", &schema::enumeration::<Random062Value2A1A>());
        let value = Self { c: c?, a: a? };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

/// The schema `Random062Value2A1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random062Value2A1A;

impl Enumeration for Random062Value2A1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random062Value2A1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random062Value2A2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random062Value2A2 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Point>,
    /// The property `a`.
    pub a: Random062Value2A2A,
}

impl Decode for Random062Value2A2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::model::<Point>());
        let a = properties.required("a", &schema::enumeration::<Random062Value2A2A>());
        let value = Self { c: c?, a: a? };
        schema::json_schema!(SCHEMAS, "93").check(value, input, context)
    }
}

/// The schema `Random062Value2A2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random062Value2A2A;

impl Enumeration for Random062Value2A2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random062Value2A2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random062Value2A3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random062Value2A3 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random062Value2A3A>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random062Value2A3D>,
}

impl Decode for Random062Value2A3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::enumeration::<Random062Value2A3A>());
        let b = properties.optional(
            "b",
            &schema::integer().exclusive_maximum(12).multiple_of("0.5"),
        );
        let d = properties.optional("d", &schema::enumeration::<Random062Value2A3D>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

impl Random062Value2A3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random062Value2A3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random062Value2A3A;

impl Enumeration for Random062Value2A3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random062Value2A3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random062Value2A3D`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random062Value2A3D;

impl Enumeration for Random062Value2A3D {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random062Value2A3D {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random063`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random063 {
    /// The property `value`.
    pub value: Random063Value,
}

impl Decode for Random063 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random063Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random063Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random063Value {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random063ValueB>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<DateTime>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random063Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::string().pattern(schema::regex!("^[a-z]+$")));
        let b = properties.optional("b", &schema::model::<Random063ValueB>());
        let c = properties.optional(
            "c",
            &schema::checked(schema::date_time(), schema::json_schema!(SCHEMAS, "96")),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "97").check(value, input, context)
    }
}

impl Random063Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c"];
}

/// The schema `Random063ValueB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random063ValueB {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random063ValueB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::integer(), schema::json_schema!(SCHEMAS, "94")),
        );
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "95").check(value, input, context)
    }
}

impl Random063ValueB {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random064`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random064 {
    /// The property `value`.
    pub value: Option<Point>,
}

impl Decode for Random064 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::nullable(schema::model::<Point>()));
        Some(Self { value: value_? })
    }
}

/// The schema `Random065`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random065 {
    /// The property `value`.
    pub value: bool,
}

impl Decode for Random065 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::boolean());
        Some(Self { value: value_? })
    }
}

/// The schema `Random066`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random066 {
    /// The property `value`.
    pub value: Random066Value,
}

impl Decode for Random066 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random066Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random066Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random066Value {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random066ValueA>,
    /// The property `b`.
    pub b: Random066ValueB,
}

impl Decode for Random066Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let a = properties.optional("a", &schema::model::<Random066ValueA>());
        let b = properties.required("b", &schema::model::<Random066ValueB>());
        let value = Self {
            d: d?,
            a: a?,
            b: b?,
        };
        schema::json_schema!(SCHEMAS, "71").check(value, input, context)
    }
}

/// The schema `Random066ValueA`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random066ValueA {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random066ValueAB>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random066ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        let b = properties.optional("b", &schema::model::<Random066ValueAB>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "99").check(value, input, context)
    }
}

impl Random066ValueA {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "b"];
}

/// The schema `Random066ValueAB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random066ValueAB {
    /// The property `b`.
    pub b: Option<Random066ValueAbB>,
}

impl Decode for Random066ValueAB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required(
            "b",
            &schema::nullable(schema::enumeration::<Random066ValueAbB>()),
        );
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { b: b? };
        schema::json_schema!(SCHEMAS, "98").check(value, input, context)
    }
}

impl Random066ValueAB {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b"];
}

/// The schema `Random066ValueAbB`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random066ValueAbB;

impl Enumeration for Random066ValueAbB {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
}

impl Serialize for Random066ValueAbB {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random066ValueB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random066ValueB {
    /// The alternative `string`.
    String(Uuid),
    /// The alternative `Point`.
    Point(Box<Point>),
}

impl Decode for Random066ValueB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::uuid(), Self::String),
                &schema::variant(schema::model::<Box<Point>>(), Self::Point),
            ],
        )
    }
}

/// The schema `Random067`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random067 {
    /// The property `value`.
    pub value: Json,
}

impl Decode for Random067 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(schema::any(), schema::json_schema!(SCHEMAS, "100")),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random068`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random068 {
    /// The property `value`.
    pub value: Random068Value,
}

impl Decode for Random068 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random068Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random068Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random068Value(pub Json);

impl Decode for Random068Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random068Value1>(),
                &schema::model::<Random068Value2>(),
                &schema::model::<Random068Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random068Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random068Value1 {
    /// The property `a`.
    pub a: Random068Value1A,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
}

impl Decode for Random068Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random068Value1A>());
        let c = properties.optional(
            "c",
            &schema::checked(
                schema::string().min_length(0).max_length(2),
                schema::json_schema!(SCHEMAS, "101"),
            ),
        );
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self { a: a?, c: c? })
    }
}

impl Random068Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "c"];
}

/// The schema `Random068Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random068Value1A;

impl Enumeration for Random068Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random068Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random068Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random068Value2 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random068Value2C>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<()>>,
    /// The property `d`.
    pub d: Random068Value2D,
    /// The property `a`.
    pub a: Random068Value2A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random068Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::model::<Random068Value2C>());
        let b = properties.optional("b", &schema::list(schema::null()));
        let d = properties.required("d", &schema::model::<Random068Value2D>());
        let a = properties.required("a", &schema::enumeration::<Random068Value2A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            b: b?,
            d: d?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "105").check(value, input, context)
    }
}

impl Random068Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "b", "d", "a"];
}

/// The schema `Random068Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random068Value2A;

impl Enumeration for Random068Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random068Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random068Value2C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random068Value2C {
    /// The alternative `number`.
    Number(f64),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random068Value2C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::number(), Self::Number),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random068Value2D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random068Value2D {
    /// The property `d`.
    pub d: Random068Value2D2,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random068Value2DB>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Option<Random068Value2DC>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random068Value2D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::model::<Random068Value2D2>());
        let b = properties.optional("b", &schema::model::<Random068Value2DB>());
        let c = properties.optional(
            "c",
            &schema::nullable(schema::enumeration::<Random068Value2DC>()),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            b: b?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "104").check(value, input, context)
    }
}

impl Random068Value2D {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "b", "c"];
}

/// The schema `Random068Value2D2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random068Value2D2 {
    /// The alternative `boolean`.
    Boolean(bool),
    /// The alternative `number`.
    Number(f64),
    /// The alternative `string`.
    String(String),
}

impl Decode for Random068Value2D2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::boolean(), Self::Boolean),
                &schema::variant(
                    schema::number()
                        .exclusive_minimum(0.5)
                        .exclusive_maximum(2.25),
                    Self::Number,
                ),
                &schema::variant(schema::string(), Self::String),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "102").check(value, input, context)
    }
}

/// The schema `Random068Value2DB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random068Value2DB {
    /// The property `c`.
    pub c: bool,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<f64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random068Value2DB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.required("c", &schema::boolean());
        let a = properties.optional("a", &schema::string().min_length(1).max_length(4));
        let b = properties.optional("b", &schema::integer().minimum(0).multiple_of("0.5"));
        let d = properties.optional("d", &schema::number().multiple_of("0.01"));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "103").check(value, input, context)
    }
}

impl Random068Value2DB {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a", "b", "d"];
}

/// The schema `Random068Value2DC`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random068Value2DC;

impl Enumeration for Random068Value2DC {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
}

impl Serialize for Random068Value2DC {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random068Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random068Value3 {
    /// The property `b`.
    pub b: i64,
    /// The property `c`.
    pub c: Random068Value3C,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random068Value3A>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Random068Value3Value>,
}

impl Decode for Random068Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required("b", &schema::integer().minimum(0).multiple_of("0.5"));
        let c = properties.required("c", &schema::model::<Random068Value3C>());
        let a = properties.optional("a", &schema::enumeration::<Random068Value3A>());
        let additional_properties =
            properties.others(Self::PROPERTIES, &schema::model::<Random068Value3Value>());
        let value = Self {
            b: b?,
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "20").check(value, input, context)
    }
}

impl Random068Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "a"];
}

/// The schema `Random068Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random068Value3A;

impl Enumeration for Random068Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random068Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random068Value3C`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random068Value3C(pub Json);

impl Decode for Random068Value3C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random068Value3C1>(),
                &schema::model::<Random068Value3C2>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random068Value3C1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random068Value3C1 {
    /// The alternative `integer`.
    Integer(i64),
    /// The alternative `object`.
    Object(Box<Random068Value3C12>),
}

impl Decode for Random068Value3C1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::integer().multiple_of("0.5"), Self::Integer),
                &schema::variant(schema::model::<Box<Random068Value3C12>>(), Self::Object),
            ],
        )
    }
}

/// The schema `Random068Value3C12`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random068Value3C12 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

impl Decode for Random068Value3C12 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "60").check(value, input, context)
    }
}

impl Random068Value3C12 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random068Value3C2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random068Value3C2 {
    /// The property `a`.
    pub a: String,
}

impl Decode for Random068Value3C2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::string(), schema::json_schema!(SCHEMAS, "19")),
        );
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "106").check(value, input, context)
    }
}

/// The schema `Random068Value3Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random068Value3Value {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

impl Decode for Random068Value3Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::integer().maximum(12));
        let value = Self { b: b? };
        schema::json_schema!(SCHEMAS, "107").check(value, input, context)
    }
}

/// The schema `Random069`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random069 {
    /// The property `value`.
    pub value: f64,
}

impl Decode for Random069 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::number());
        Some(Self { value: value_? })
    }
}

/// The schema `Random070`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random070 {
    /// The property `value`.
    pub value: Random070Value,
}

impl Decode for Random070 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random070Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random070Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random070Value {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Option<Json>>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Closed>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random070Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let b = properties.optional(
            "b",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "108"),
            )),
        );
        let c = properties.optional("c", &schema::model::<Closed>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            b: b?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "109").check(value, input, context)
    }
}

impl Random070Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "b", "c"];
}

/// The schema `Random071`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random071 {
    /// The property `value`.
    pub value: Random071Value,
}

impl Decode for Random071 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random071Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random071Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random071Value(pub Json);

impl Decode for Random071Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random071Value1>(),
                &schema::string().min_length(0).max_length(2),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random071Value1`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random071Value1(pub Json);

impl Decode for Random071Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[&schema::string(), &schema::model::<Random071Value12>()],
        )
        .map(Self)
    }
}

/// The schema `Random071Value12`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random071Value12 {
    /// The alternative `string`.
    String(String),
    /// The alternative `integer`.
    Integer(i64),
}

impl Decode for Random071Value12 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::string().min_length(0).max_length(4), Self::String),
                &schema::variant(
                    schema::integer()
                        .maximum(9)
                        .exclusive_minimum(-2)
                        .multiple_of("3"),
                    Self::Integer,
                ),
            ],
        )
    }
}

/// The schema `Random072`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random072 {
    /// The property `value`.
    pub value: f64,
}

impl Decode for Random072 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::number().minimum(0.0).maximum(10.0));
        Some(Self { value: value_? })
    }
}

/// The schema `Random073`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random073 {
    /// The property `value`.
    pub value: Random073Value,
}

impl Decode for Random073 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random073Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random073Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random073Value {
    /// The property `a`.
    pub a: Vec<Json>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
}

impl Decode for Random073Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "110"),
            ),
        );
        let d = properties.optional("d", &schema::integer().maximum(12).exclusive_minimum(-2));
        let value = Self { a: a?, d: d? };
        schema::json_schema!(SCHEMAS, "111").check(value, input, context)
    }
}

/// The schema `Random074`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random074 {
    /// The property `value`.
    pub value: Random074Value,
}

impl Decode for Random074 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random074Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random074Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random074Value {
    /// The property `a`.
    pub a: Random074ValueA,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Option<Point>>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random074ValueD>,
}

impl Decode for Random074Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::model::<Random074ValueA>());
        let b = properties.optional("b", &schema::nullable(schema::model::<Point>()));
        let d = properties.optional("d", &schema::model::<Random074ValueD>());
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "113").check(value, input, context)
    }
}

/// The schema `Random074ValueA`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random074ValueA(pub Json);

impl Decode for Random074ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::any_of(
            input,
            context,
            &[
                &schema::string().min_length(1).max_length(2),
                &schema::model::<Random074ValueA2>(),
                &schema::string().pattern(schema::regex!("^[a-z]+$")),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "49").check(Self(value), input, context)
    }
}

/// The schema `Random074ValueA2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random074ValueA2 {
    /// The alternative `integer`.
    Integer(i64),
    /// The alternative `string`.
    String(String),
}

impl Decode for Random074ValueA2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::integer().minimum(2), Self::Integer),
                &schema::variant(schema::string().max_length(2), Self::String),
            ],
        )
    }
}

/// The schema `Random074ValueD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random074ValueD {
    /// The alternative `integer`.
    Integer(i64),
    /// The alternative `object`.
    Object(Box<Random074ValueD2>),
}

impl Decode for Random074ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(
                    schema::integer().maximum(9).exclusive_minimum(0),
                    Self::Integer,
                ),
                &schema::variant(schema::model::<Box<Random074ValueD2>>(), Self::Object),
            ],
        )
    }
}

/// The schema `Random074ValueD2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random074ValueD2 {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Random074ValueD2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::integer(), schema::json_schema!(SCHEMAS, "1")),
        );
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "112"),
            ),
        );
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

impl Random074ValueD2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random075`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random075 {
    /// The property `value`.
    pub value: Option<Random075Value>,
}

impl Decode for Random075 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::model::<Random075Value>()),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random075Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random075Value {
    /// The alternative `object`.
    Object(Box<Random075Value1>),
    /// The alternative `integer`.
    Integer(Random075Value2),
}

impl Decode for Random075Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random075Value1>>(), Self::Object),
                &schema::variant(schema::enumeration::<Random075Value2>(), Self::Integer),
            ],
        )
    }
}

/// The schema `Random075Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random075Value1 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random075Value1A>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Option<Random075Value1D>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random075Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        let a = properties.optional("a", &schema::model::<Random075Value1A>());
        let b = properties.optional("b", &schema::number());
        let d = properties.optional("d", &schema::nullable(schema::model::<Random075Value1D>()));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "73").check(value, input, context)
    }
}

impl Random075Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a", "b", "d"];
}

/// The schema `Random075Value1A`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random075Value1A {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<bool>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random075Value1A {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "1")),
        );
        let b = properties.optional("b", &schema::boolean());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "114").check(value, input, context)
    }
}

impl Random075Value1A {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "b"];
}

/// The schema `Random075Value1D`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random075Value1D(pub Json);

impl Decode for Random075Value1D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::boolean(),
                &schema::boolean(),
                &schema::nullable(schema::checked(
                    schema::any(),
                    schema::json_schema!(SCHEMAS, "56"),
                )),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random075Value2`.
///
/// Its only value is `1`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random075Value2;

impl Enumeration for Random075Value2 {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::Integer(1), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random075Value2 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        1_i64.serialize(serializer)
    }
}

/// The schema `Random076`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random076 {
    /// The property `value`.
    pub value: bool,
}

impl Decode for Random076 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::boolean());
        Some(Self { value: value_? })
    }
}

/// The schema `Random077`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random077 {
    /// The property `value`.
    pub value: bool,
}

impl Decode for Random077 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::boolean());
        Some(Self { value: value_? })
    }
}

/// The schema `Random078`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random078 {
    /// The property `value`.
    pub value: Random078Value,
}

impl Decode for Random078 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random078Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random078Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random078Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random078ValueC>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random078ValueD>,
}

impl Decode for Random078Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::model::<Random078ValueC>());
        let d = properties.optional("d", &schema::model::<Random078ValueD>());
        let value = Self { c: c?, d: d? };
        schema::json_schema!(SCHEMAS, "16").check(value, input, context)
    }
}

/// The schema `Random078ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random078ValueC {
    /// The property `d`.
    pub d: Vec<Random078ValueCdItem>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random078ValueCB>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random078ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required(
            "d",
            &schema::checked(
                schema::list(schema::model::<Random078ValueCdItem>()).max_items(3),
                schema::json_schema!(SCHEMAS, "116"),
            ),
        );
        let b = properties.optional("b", &schema::model::<Random078ValueCB>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "117").check(value, input, context)
    }
}

impl Random078ValueC {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "b"];
}

/// The schema `Random078ValueCB`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random078ValueCB(pub Json);

impl Decode for Random078ValueCB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::string(),
                &schema::enumeration::<Random078ValueCB2>(),
                &schema::model::<Random078ValueCB3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random078ValueCB2`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random078ValueCB2 {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"blue"`
    #[serde(rename = "blue")]
    Blue,
}

impl Enumeration for Random078ValueCB2 {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("blue"), Self::Blue),
    ];
}

/// The schema `Random078ValueCB3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random078ValueCB3 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

impl Decode for Random078ValueCB3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "12").check(value, input, context)
    }
}

impl Random078ValueCB3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random078ValueCdItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random078ValueCdItem {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random078ValueCdItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "115").check(value, input, context)
    }
}

impl Random078ValueCdItem {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d"];
}

/// The schema `Random078ValueD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random078ValueD {
    /// The alternative `number`.
    Number(f64),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random078ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::number().minimum(2.0), Self::Number),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random079`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random079 {
    /// The property `value`.
    pub value: Random079Value,
}

impl Decode for Random079 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random079Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random079Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random079Value {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `c`.
    pub c: Point,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random079Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let c = properties.required("c", &schema::model::<Point>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "103").check(value, input, context)
    }
}

impl Random079Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "c"];
}

/// The schema `Random080`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random080 {
    /// The property `value`.
    pub value: Option<Random080Value>,
}

impl Decode for Random080 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::model::<Random080Value>()),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random080Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random080Value {
    /// The alternative `array`.
    Array(Vec<Json>),
    /// The alternative `integer`.
    Integer(Option<Box<Random080Value2>>),
    /// The alternative `object`.
    Object(Box<Random080Value3>),
}

impl Decode for Random080Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(
                    schema::checked(
                        schema::list(schema::any()),
                        schema::json_schema!(SCHEMAS, "118"),
                    ),
                    Self::Array,
                ),
                &schema::variant(
                    schema::nullable(schema::model::<Box<Random080Value2>>()),
                    Self::Integer,
                ),
                &schema::variant(schema::model::<Box<Random080Value3>>(), Self::Object),
            ],
        )
    }
}

/// The schema `Random080Value2`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random080Value2(pub Json);

impl Decode for Random080Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::nullable(schema::model::<Random080Value21>()),
                &schema::enumeration::<Random080Value22>(),
                &schema::integer().maximum(12),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random080Value21`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random080Value21(pub Json);

impl Decode for Random080Value21 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::enumeration::<Random080Value211>(),
                &schema::string().min_length(1).max_length(4),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random080Value211`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random080Value211 {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"blue"`
    #[serde(rename = "blue")]
    Blue,
}

impl Enumeration for Random080Value211 {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("blue"), Self::Blue),
    ];
}

/// The schema `Random080Value22`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random080Value22;

impl Enumeration for Random080Value22 {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random080Value22 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random080Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random080Value3 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Random080Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::number().maximum(2.25).multiple_of("0.01"));
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { b: b? };
        schema::json_schema!(SCHEMAS, "71").check(value, input, context)
    }
}

impl Random080Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b"];
}

/// The schema `Random081`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random081 {
    /// The property `value`.
    pub value: Random081Value,
}

impl Decode for Random081 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random081Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random081Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random081Value {
    /// The property `a`.
    pub a: bool,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Random081Value2>,
}

impl Decode for Random081Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::boolean());
        let additional_properties =
            properties.others(Self::PROPERTIES, &schema::model::<Random081Value2>());
        let value = Self {
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "122").check(value, input, context)
    }
}

impl Random081Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random081Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random081Value2 {
    /// The alternative `object`.
    Object(Box<Random081Value21>),
    /// The alternative `object`.
    Object2(Box<Random081Value22>),
    /// The alternative `object`.
    Object3(Box<Random081Value23>),
}

impl Decode for Random081Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random081Value21>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random081Value22>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random081Value23>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random081Value21`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random081Value21 {
    /// The property `a`.
    pub a: Random081Value21A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random081Value21B>,
    /// The property `d`.
    pub d: i64,
}

impl Decode for Random081Value21 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(
                schema::enumeration::<Random081Value21A>(),
                schema::json_schema!(SCHEMAS, "119"),
            ),
        );
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::enumeration::<Random081Value21B>(),
                schema::json_schema!(SCHEMAS, "119"),
            ),
        );
        let d = properties.required(
            "d",
            &schema::integer().exclusive_minimum(-2).multiple_of("2"),
        );
        Some(Self {
            a: a?,
            b: b?,
            d: d?,
        })
    }
}

/// The schema `Random081Value21A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random081Value21A;

impl Enumeration for Random081Value21A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random081Value21A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random081Value21B`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random081Value21B {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"blue"`
    #[serde(rename = "blue")]
    Blue,
}

impl Enumeration for Random081Value21B {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("blue"), Self::Blue),
    ];
}

/// The schema `Random081Value22`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random081Value22 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Json>,
    /// The property `c`.
    pub c: Option<Json>,
    /// The property `a`.
    pub a: Random081Value22A,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random081Value22 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::any());
        let c = properties.required(
            "c",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "56"),
            )),
        );
        let a = properties.required("a", &schema::enumeration::<Random081Value22A>());
        let d = properties.optional("d", &schema::string().pattern(schema::regex!("^(?!x)")));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            c: c?,
            a: a?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "120").check(value, input, context)
    }
}

impl Random081Value22 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "a", "d"];
}

/// The schema `Random081Value22A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random081Value22A;

impl Enumeration for Random081Value22A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random081Value22A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random081Value23`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random081Value23 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random081Value23D>,
    /// The property `a`.
    pub a: Random081Value23A,
}

impl Decode for Random081Value23 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::number().maximum(9.0));
        let d = properties.optional("d", &schema::model::<Random081Value23D>());
        let a = properties.required("a", &schema::enumeration::<Random081Value23A>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self {
            b: b?,
            d: d?,
            a: a?,
        };
        schema::json_schema!(SCHEMAS, "121").check(value, input, context)
    }
}

impl Random081Value23 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "d", "a"];
}

/// The schema `Random081Value23A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random081Value23A;

impl Enumeration for Random081Value23A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random081Value23A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random081Value23D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random081Value23D {
    /// The alternative `array`.
    Array(Vec<Json>),
    /// The alternative `integer`.
    Integer(i64),
}

impl Decode for Random081Value23D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::list(schema::any()).min_items(1), Self::Array),
                &schema::variant(schema::integer().minimum(2), Self::Integer),
            ],
        )
    }
}

/// The schema `Random082`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random082 {
    /// The property `value`.
    pub value: Random082Value,
}

impl Decode for Random082 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random082Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random082Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random082Value {
    /// The property `c`.
    pub c: Random082ValueC,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<bool>,
}

impl Decode for Random082Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.required("c", &schema::model::<Random082ValueC>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::boolean());
        let value = Self {
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "126").check(value, input, context)
    }
}

impl Random082Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random082ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random082ValueC {
    /// The alternative `object`.
    Object(Box<Random082ValueC1>),
    /// The alternative `object`.
    Object2(Box<Random082ValueC2>),
    /// The alternative `object`.
    Object3(Box<Random082ValueC3>),
}

impl Decode for Random082ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random082ValueC1>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random082ValueC2>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random082ValueC3>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random082ValueC1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random082ValueC1 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random082ValueC1C>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
    /// The property `a`.
    pub a: Random082ValueC1A,
}

impl Decode for Random082ValueC1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::number().minimum(0.5).exclusive_maximum(10.0));
        let c = properties.optional("c", &schema::model::<Random082ValueC1C>());
        let d = properties.optional("d", &schema::string());
        let a = properties.required("a", &schema::enumeration::<Random082ValueC1A>());
        let value = Self {
            b: b?,
            c: c?,
            d: d?,
            a: a?,
        };
        schema::json_schema!(SCHEMAS, "122").check(value, input, context)
    }
}

/// The schema `Random082ValueC1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random082ValueC1A;

impl Enumeration for Random082ValueC1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random082ValueC1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random082ValueC1C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random082ValueC1C {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    pub d: String,
}

impl Decode for Random082ValueC1C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "123"),
            ),
        );
        let d = properties.required("d", &schema::string());
        Some(Self {
            a: a?,
            b: b?,
            d: d?,
        })
    }
}

/// The schema `Random082ValueC2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random082ValueC2 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random082ValueC2B>,
    /// The property `a`.
    pub a: Random082ValueC2A,
}

impl Decode for Random082ValueC2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Random082ValueC2B>());
        let a = properties.required("a", &schema::enumeration::<Random082ValueC2A>());
        let value = Self { b: b?, a: a? };
        schema::json_schema!(SCHEMAS, "124").check(value, input, context)
    }
}

/// The schema `Random082ValueC2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random082ValueC2A;

impl Enumeration for Random082ValueC2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random082ValueC2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random082ValueC2B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random082ValueC2B {
    /// The property `a`.
    pub a: f64,
}

impl Decode for Random082ValueC2B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::number().maximum(9.0));
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "122").check(value, input, context)
    }
}

impl Random082ValueC2B {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random082ValueC3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random082ValueC3 {
    /// The property `a`.
    pub a: Random082ValueC3A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random082ValueC3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random082ValueC3A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "125").check(value, input, context)
    }
}

impl Random082ValueC3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random082ValueC3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random082ValueC3A;

impl Enumeration for Random082ValueC3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random082ValueC3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random083`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random083 {
    /// The property `value`.
    pub value: Random083Value,
}

impl Decode for Random083 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random083Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random083Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random083Value {
    /// The alternative `object`.
    Object(Box<Random083Value1>),
    /// The alternative `object`.
    Object2(Box<Random083Value2>),
    /// The alternative `object`.
    Object3(Box<Random083Value3>),
}

impl Decode for Random083Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random083Value1>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random083Value2>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random083Value3>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random083Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random083Value1 {
    /// The property `a`.
    pub a: Random083Value1A,
}

impl Decode for Random083Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random083Value1A>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

impl Random083Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random083Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random083Value1A;

impl Enumeration for Random083Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random083Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random083Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random083Value2 {
    /// The property `a`.
    pub a: Random083Value2A,
}

impl Decode for Random083Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random083Value2A>());
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "20").check(value, input, context)
    }
}

/// The schema `Random083Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random083Value2A;

impl Enumeration for Random083Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random083Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random083Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random083Value3 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random083Value3B>,
    /// The property `a`.
    pub a: Random083Value3A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random083Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Random083Value3B>());
        let a = properties.required("a", &schema::enumeration::<Random083Value3A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "128").check(value, input, context)
    }
}

impl Random083Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "a"];
}

/// The schema `Random083Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random083Value3A;

impl Enumeration for Random083Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random083Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random083Value3B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random083Value3B {
    /// The property `b`.
    pub b: Json,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random083Value3B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required("b", &schema::any());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "127").check(value, input, context)
    }
}

impl Random083Value3B {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b"];
}

/// The schema `Random084`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random084 {
    /// The property `value`.
    pub value: Random084Value,
}

impl Decode for Random084 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random084Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random084Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random084Value {
    /// The property `b`.
    pub b: Random084ValueB,
    /// The property `c`.
    pub c: Random084ValueC,
}

impl Decode for Random084Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required("b", &schema::model::<Random084ValueB>());
        let c = properties.required("c", &schema::model::<Random084ValueC>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { b: b?, c: c? };
        schema::json_schema!(SCHEMAS, "132").check(value, input, context)
    }
}

impl Random084Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c"];
}

/// The schema `Random084ValueB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random084ValueB {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random084ValueB2>,
    /// The property `c`.
    pub c: String,
}

impl Decode for Random084ValueB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let b = properties.optional("b", &schema::model::<Random084ValueB2>());
        let c = properties.required("c", &schema::string());
        Some(Self {
            d: d?,
            b: b?,
            c: c?,
        })
    }
}

/// The schema `Random084ValueB2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random084ValueB2 {
    /// The property `c`.
    pub c: String,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random084ValueB2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.required("c", &schema::string());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "129").check(value, input, context)
    }
}

impl Random084ValueB2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random084ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random084ValueC {
    /// The alternative `object`.
    Object(Box<Random084ValueC1>),
    /// The alternative `object`.
    Object2(Box<Random084ValueC2>),
    /// The alternative `object`.
    Object3(Box<Random084ValueC3>),
}

impl Decode for Random084ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random084ValueC1>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random084ValueC2>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random084ValueC3>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random084ValueC1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random084ValueC1 {
    /// The property `a`.
    pub a: Random084ValueC1A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<bool>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random084ValueC1C>,
}

impl Decode for Random084ValueC1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random084ValueC1A>());
        let b = properties.optional("b", &schema::boolean());
        let c = properties.optional("c", &schema::model::<Random084ValueC1C>());
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self {
            a: a?,
            b: b?,
            c: c?,
        })
    }
}

impl Random084ValueC1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c"];
}

/// The schema `Random084ValueC1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random084ValueC1A;

impl Enumeration for Random084ValueC1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random084ValueC1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random084ValueC1C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random084ValueC1C {
    /// The alternative `integer`.
    Integer(i64),
    /// The alternative `string`.
    String(String),
}

impl Decode for Random084ValueC1C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::integer(), Self::Integer),
                &schema::variant(schema::string().max_length(2), Self::String),
            ],
        )
    }
}

/// The schema `Random084ValueC2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random084ValueC2 {
    /// The property `a`.
    pub a: bool,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `b`.
    pub b: String,
}

impl Decode for Random084ValueC2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "130")),
        );
        let c = properties.optional("c", &schema::boolean());
        let b = properties.required("b", &schema::string().min_length(2).max_length(4));
        Some(Self {
            a: a?,
            c: c?,
            b: b?,
        })
    }
}

/// The schema `Random084ValueC3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random084ValueC3 {
    /// The property `a`.
    pub a: Random084ValueC3A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Option<Json>>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random084ValueC3C>,
}

impl Decode for Random084ValueC3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random084ValueC3A>());
        let b = properties.optional(
            "b",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "131"),
            )),
        );
        let c = properties.optional("c", &schema::enumeration::<Random084ValueC3C>());
        Some(Self {
            a: a?,
            b: b?,
            c: c?,
        })
    }
}

/// The schema `Random084ValueC3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random084ValueC3A;

impl Enumeration for Random084ValueC3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random084ValueC3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random084ValueC3C`.
///
/// Its only value is `1`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random084ValueC3C;

impl Enumeration for Random084ValueC3C {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::Integer(1), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random084ValueC3C {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        1_i64.serialize(serializer)
    }
}

/// The schema `Random085`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random085 {
    /// The property `value`.
    pub value: Random085Value,
}

impl Decode for Random085 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random085Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random085Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random085Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random085ValueC>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random085Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::model::<Random085ValueC>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "134").check(value, input, context)
    }
}

impl Random085Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random085ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random085ValueC {
    /// The alternative `number`.
    Number(f64),
    /// The alternative `string`.
    String(String),
}

impl Decode for Random085ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::number().exclusive_minimum(0.5), Self::Number),
                &schema::variant(
                    schema::string().pattern(schema::regex!(r"^\d{2,3}$")),
                    Self::String,
                ),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "133").check(value, input, context)
    }
}

/// The schema `Random086`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random086 {
    /// The property `value`.
    pub value: Random086Value,
}

impl Decode for Random086 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random086Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random086Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random086Value(pub Json);

impl Decode for Random086Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random086Value1>(),
                &schema::model::<Random086Value2>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random086Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random086Value1 {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `a`.
    pub a: Uuid,
}

impl Decode for Random086Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let a = properties.required("a", &schema::uuid());
        let value = Self { d: d?, a: a? };
        schema::json_schema!(SCHEMAS, "135").check(value, input, context)
    }
}

/// The schema `Random086Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random086Value2 {
    /// The property `a`.
    pub a: Option<String>,
}

impl Decode for Random086Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::nullable(schema::string()));
        Some(Self { a: a? })
    }
}

/// The schema `Random087`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random087 {
    /// The property `value`.
    pub value: Random087Value,
}

impl Decode for Random087 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random087Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random087Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random087Value {
    /// The alternative `object`.
    Object(Box<Random087Value1>),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random087Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random087Value1>>(), Self::Object),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "138").check(value, input, context)
    }
}

/// The schema `Random087Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random087Value1 {
    /// The alternative `object`.
    Object(Box<Random087Value11>),
    /// The alternative `object`.
    Object2(Box<Random087Value12>),
    /// The alternative `object`.
    Object3(Box<Random087Value13>),
}

impl Decode for Random087Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random087Value11>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random087Value12>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random087Value13>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random087Value11`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random087Value11 {
    /// The property `a`.
    pub a: Random087Value11A,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
}

impl Decode for Random087Value11 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random087Value11A>());
        let d = properties.optional("d", &schema::string());
        let value = Self { a: a?, d: d? };
        schema::json_schema!(SCHEMAS, "136").check(value, input, context)
    }
}

/// The schema `Random087Value11A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random087Value11A;

impl Enumeration for Random087Value11A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random087Value11A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random087Value12`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random087Value12 {
    /// The property `a`.
    pub a: Random087Value12A,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random087Value12C>,
}

impl Decode for Random087Value12 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random087Value12A>());
        let c = properties.optional("c", &schema::enumeration::<Random087Value12C>());
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self { a: a?, c: c? })
    }
}

impl Random087Value12 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "c"];
}

/// The schema `Random087Value12A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random087Value12A;

impl Enumeration for Random087Value12A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random087Value12A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random087Value12C`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random087Value12C {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"blue"`
    #[serde(rename = "blue")]
    Blue,
}

impl Enumeration for Random087Value12C {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("blue"), Self::Blue),
    ];
}

/// The schema `Random087Value13`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random087Value13 {
    /// The property `a`.
    pub a: Random087Value13A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Color>,
}

impl Decode for Random087Value13 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random087Value13A>());
        let b = properties.optional("b", &schema::string().min_length(2).max_length(3));
        let c = properties.optional("c", &schema::enumeration::<Color>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
        };
        schema::json_schema!(SCHEMAS, "137").check(value, input, context)
    }
}

impl Random087Value13 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c"];
}

/// The schema `Random087Value13A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random087Value13A;

impl Enumeration for Random087Value13A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random087Value13A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random088`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random088 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random088 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::integer().minimum(-2));
        Some(Self { value: value_? })
    }
}

/// The schema `Random089`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random089 {
    /// The property `value`.
    pub value: Random089Value,
}

impl Decode for Random089 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random089Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random089Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random089Value {
    /// The property `c`.
    pub c: bool,
    /// The property `a`.
    pub a: Vec<Random089ValueAItem>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<f64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random089Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.required(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "139")),
        );
        let a = properties.required(
            "a",
            &schema::checked(
                schema::list(schema::model::<Random089ValueAItem>()),
                schema::json_schema!(SCHEMAS, "30"),
            ),
        );
        let d = properties.optional(
            "d",
            &schema::checked(
                schema::number().minimum(-1.5).maximum(10.0),
                schema::json_schema!(SCHEMAS, "141"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "142").check(value, input, context)
    }
}

impl Random089Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a", "d"];
}

/// The schema `Random089ValueAItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random089ValueAItem {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

impl Decode for Random089ValueAItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "140").check(value, input, context)
    }
}

impl Random089ValueAItem {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random090`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random090 {
    /// The property `value`.
    pub value: Uuid,
}

impl Decode for Random090 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::uuid());
        Some(Self { value: value_? })
    }
}

/// The schema `Random091`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random091 {
    /// The property `value`.
    pub value: Random091Value,
}

impl Decode for Random091 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random091Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random091Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random091Value {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random091ValueD>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Random091Value2>,
}

impl Decode for Random091Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::number().multiple_of("2"));
        let d = properties.optional("d", &schema::model::<Random091ValueD>());
        let additional_properties =
            properties.others(Self::PROPERTIES, &schema::model::<Random091Value2>());
        Some(Self {
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        })
    }
}

impl Random091Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "d"];
}

/// The schema `Random091Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random091Value2 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random091Value2C>,
}

impl Decode for Random091Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::number().exclusive_minimum(0.0));
        let c = properties.optional("c", &schema::model::<Random091Value2C>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { b: b?, c: c? };
        schema::json_schema!(SCHEMAS, "145").check(value, input, context)
    }
}

impl Random091Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c"];
}

/// The schema `Random091Value2C`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random091Value2C(pub Json);

impl Decode for Random091Value2C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::number().exclusive_minimum(0.0).multiple_of("2"),
                &schema::number().multiple_of("0.01"),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random091ValueD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random091ValueD {
    /// The property `b`.
    pub b: String,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
    /// The property `d`.
    pub d: Random091ValueD2,
}

impl Decode for Random091ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required("b", &schema::string());
        let c = properties.optional(
            "c",
            &schema::checked(
                schema::string()
                    .min_length(1)
                    .max_length(4)
                    .pattern(schema::regex!(r"^\d{2,3}$")),
                schema::json_schema!(SCHEMAS, "143"),
            ),
        );
        let d = properties.required("d", &schema::model::<Random091ValueD2>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self {
            b: b?,
            c: c?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "144").check(value, input, context)
    }
}

impl Random091ValueD {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "d"];
}

/// The schema `Random091ValueD2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random091ValueD2 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Point>,
    /// The property `d`.
    pub d: i64,
}

impl Decode for Random091ValueD2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::model::<Point>());
        let d = properties.required(
            "d",
            &schema::integer().exclusive_minimum(0).exclusive_maximum(5),
        );
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { a: a?, d: d? };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

impl Random091ValueD2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "d"];
}

/// The schema `Random092`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random092 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random092 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::integer());
        Some(Self { value: value_? })
    }
}

/// The schema `Random093`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random093 {
    /// The property `value`.
    pub value: Random093Value,
}

impl Decode for Random093 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random093Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random093Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random093Value {
    /// The property `d`.
    pub d: Vec<Tree>,
}

impl Decode for Random093Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let value = Self { d: d? };
        schema::json_schema!(SCHEMAS, "146").check(value, input, context)
    }
}

/// The schema `Random094`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random094 {
    /// The property `value`.
    pub value: Random094Value,
}

impl Decode for Random094 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random094Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random094Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random094Value(pub Json);

impl Decode for Random094Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random094Value1>(),
                &schema::model::<Random094Value2>(),
                &schema::model::<Random094Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random094Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random094Value1 {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    pub b: f64,
    /// The property `c`.
    pub c: Random094Value1C,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random094Value1D>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random094Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::integer(), schema::json_schema!(SCHEMAS, "147")),
        );
        let b = properties.required("b", &schema::number().minimum(0.0));
        let c = properties.required("c", &schema::model::<Random094Value1C>());
        let d = properties.optional("d", &schema::model::<Random094Value1D>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "150").check(value, input, context)
    }
}

impl Random094Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c", "d"];
}

/// The schema `Random094Value1C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random094Value1C {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `d`.
    pub d: Tree,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random094Value1C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "148")),
        );
        let d = properties.required("d", &schema::model::<Tree>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "103").check(value, input, context)
    }
}

impl Random094Value1C {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "d"];
}

/// The schema `Random094Value1D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random094Value1D {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random094Value1D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        let a = properties.optional("a", &schema::integer());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "149").check(value, input, context)
    }
}

impl Random094Value1D {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random094Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random094Value2 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<()>,
    /// The property `c`.
    pub c: Random094Value2C,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random094Value2D>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random094Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::null());
        let c = properties.required("c", &schema::model::<Random094Value2C>());
        let d = properties.optional("d", &schema::model::<Random094Value2D>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "152").check(value, input, context)
    }
}

impl Random094Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "c", "d"];
}

/// The schema `Random094Value2C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random094Value2C {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random094Value2C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "151").check(value, input, context)
    }
}

impl Random094Value2C {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d"];
}

/// The schema `Random094Value2D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random094Value2D {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<i64>,
}

impl Decode for Random094Value2D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::integer().minimum(-2).multiple_of("2"));
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "16").check(value, input, context)
    }
}

/// The schema `Random094Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random094Value3 {
    /// The property `c`.
    pub c: bool,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random094Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.required("c", &schema::boolean());
        let d = properties.optional("d", &schema::string().min_length(0).max_length(2));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "153").check(value, input, context)
    }
}

impl Random094Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "d"];
}

/// The schema `Random095`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random095 {
    /// The property `value`.
    pub value: Point,
}

impl Decode for Random095 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Point>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random096`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random096 {
    /// The property `value`.
    pub value: Random096Value,
}

impl Decode for Random096 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random096Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random096Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random096Value(pub Json);

impl Decode for Random096Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Tree>(),
                &schema::integer().exclusive_minimum(0),
                &schema::checked(schema::object(), schema::json_schema!(SCHEMAS, "21")),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random097`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random097 {
    /// The property `value`.
    pub value: Random097Value,
}

impl Decode for Random097 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random097Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random097Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random097Value {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<Json>>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random097ValueC>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Json>,
}

impl Decode for Random097Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "154"),
            ),
        );
        let c = properties.optional("c", &schema::model::<Random097ValueC>());
        let d = properties.optional(
            "d",
            &schema::checked(schema::object(), schema::json_schema!(SCHEMAS, "155")),
        );
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self {
            b: b?,
            c: c?,
            d: d?,
        })
    }
}

impl Random097Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "d"];
}

/// The schema `Random097ValueC`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random097ValueC(pub Json);

impl Decode for Random097ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random097ValueC1>(),
                &schema::model::<Random097ValueC2>(),
                &schema::integer().exclusive_minimum(2),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random097ValueC1`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random097ValueC1(pub Json);

impl Decode for Random097ValueC1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::enumeration::<Color>(),
                &schema::string().pattern(schema::regex!(r"^\d{2,3}$")),
                &schema::integer().minimum(0).multiple_of("2"),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random097ValueC2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random097ValueC2 {
    /// The property `a`.
    pub a: String,
}

impl Decode for Random097ValueC2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::string(), schema::json_schema!(SCHEMAS, "50")),
        );
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "10").check(value, input, context)
    }
}

/// The schema `Random098`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random098 {
    /// The property `value`.
    pub value: Random098Value,
}

impl Decode for Random098 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random098Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random098Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random098Value {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Option<Json>>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random098ValueD>,
}

impl Decode for Random098Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional(
            "a",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "156"),
            )),
        );
        let d = properties.optional("d", &schema::model::<Random098ValueD>());
        Some(Self { a: a?, d: d? })
    }
}

/// The schema `Random098ValueD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random098ValueD {
    /// The alternative `array`.
    Array(Vec<Json>),
    /// The alternative `boolean`.
    Boolean(Box<Random098ValueD2>),
}

impl Decode for Random098ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(
                    schema::checked(
                        schema::list(schema::any()),
                        schema::json_schema!(SCHEMAS, "157"),
                    ),
                    Self::Array,
                ),
                &schema::variant(schema::model::<Box<Random098ValueD2>>(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random098ValueD2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random098ValueD2 {
    /// The alternative `number`.
    Number(f64),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random098ValueD2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::number().minimum(0.0), Self::Number),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random099`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random099 {
    /// The property `value`.
    pub value: Random099Value,
}

impl Decode for Random099 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random099Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random099Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random099Value {
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random099ValueD>,
}

impl Decode for Random099Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.optional("d", &schema::enumeration::<Random099ValueD>());
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self { d: d? })
    }
}

impl Random099Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d"];
}

/// The schema `Random099ValueD`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random099ValueD;

impl Enumeration for Random099ValueD {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random099ValueD {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random100`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random100 {
    /// The property `value`.
    pub value: Random100Value,
}

impl Decode for Random100 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random100Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random100Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random100Value(pub Json);

impl Decode for Random100Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random100Value1>(),
                &schema::model::<Random100Value2>(),
                &schema::model::<Random100Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random100Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random100Value1 {
    /// The property `c`.
    pub c: bool,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random100Value1B>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random100Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.required(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "158")),
        );
        let b = properties.optional("b", &schema::model::<Random100Value1B>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "159").check(value, input, context)
    }
}

impl Random100Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "b"];
}

/// The schema `Random100Value1B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random100Value1B {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<bool>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<bool>,
}

impl Decode for Random100Value1B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::boolean());
        let c = properties.optional("c", &schema::boolean());
        let d = properties.optional("d", &schema::boolean());
        let value = Self {
            a: a?,
            c: c?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "10").check(value, input, context)
    }
}

/// The schema `Random100Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random100Value2 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random100Value2A>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random100Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        let a = properties.optional("a", &schema::model::<Random100Value2A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "103").check(value, input, context)
    }
}

impl Random100Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random100Value2A`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random100Value2A {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Random100Value2A {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let b = properties.optional("b", &schema::number().maximum(9.0).exclusive_minimum(0.5));
        let value = Self { d: d?, b: b? };
        schema::json_schema!(SCHEMAS, "71").check(value, input, context)
    }
}

/// The schema `Random100Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random100Value3 {
    /// The alternative `number`.
    Number(f64),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random100Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::number().minimum(2.0), Self::Number),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random101`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random101 {
    /// The property `value`.
    pub value: Color,
}

impl Decode for Random101 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::enumeration::<Color>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random102`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random102 {
    /// The property `value`.
    pub value: Random102Value,
}

impl Decode for Random102 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random102Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random102Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random102Value {
    /// The alternative `object`.
    Object(Box<Random102Value1>),
    /// The alternative `object`.
    Object2(Box<Random102Value2>),
    /// The alternative `object`.
    Object3(Box<Random102Value3>),
}

impl Decode for Random102Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random102Value1>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random102Value2>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random102Value3>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random102Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random102Value1 {
    /// The property `a`.
    pub a: Random102Value1A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

impl Decode for Random102Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random102Value1A>());
        let b = properties.optional("b", &schema::integer().multiple_of("3"));
        Some(Self { a: a?, b: b? })
    }
}

/// The schema `Random102Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random102Value1A;

impl Enumeration for Random102Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random102Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random102Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random102Value2 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<bool>>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Closed>,
    /// The property `a`.
    pub a: Random102Value2A,
}

impl Decode for Random102Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::list(schema::boolean()).min_items(2));
        let c = properties.optional("c", &schema::boolean());
        let d = properties.optional("d", &schema::model::<Closed>());
        let a = properties.required("a", &schema::enumeration::<Random102Value2A>());
        Some(Self {
            b: b?,
            c: c?,
            d: d?,
            a: a?,
        })
    }
}

/// The schema `Random102Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random102Value2A;

impl Enumeration for Random102Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random102Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random102Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random102Value3 {
    /// The property `b`.
    pub b: f64,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random102Value3C>,
    /// The property `a`.
    pub a: Random102Value3A,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Json>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random102Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required("b", &schema::number().maximum(2.25).multiple_of("2"));
        let c = properties.optional("c", &schema::model::<Random102Value3C>());
        let a = properties.required("a", &schema::model::<Random102Value3A>());
        let d = properties.optional(
            "d",
            &schema::checked(schema::any(), schema::json_schema!(SCHEMAS, "161")),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            c: c?,
            a: a?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "162").check(value, input, context)
    }
}

impl Random102Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "a", "d"];
}

/// The schema `Random102Value3A`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random102Value3A {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `c`.
    pub c: f64,
}

impl Decode for Random102Value3A {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required(
            "d",
            &schema::checked(
                schema::list(schema::model::<Tree>()).max_items(3),
                schema::json_schema!(SCHEMAS, "1"),
            ),
        );
        let c = properties.required("c", &schema::number().maximum(2.25));
        let value = Self { d: d?, c: c? };
        schema::json_schema!(SCHEMAS, "160").check(value, input, context)
    }
}

/// The schema `Random102Value3C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random102Value3C {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Random102Value3C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "12").check(value, input, context)
    }
}

/// The schema `Random103`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random103 {
    /// The property `value`.
    pub value: Random103Value,
}

impl Decode for Random103 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random103Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random103Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random103Value {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<Json>>,
}

impl Decode for Random103Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "163"),
            ),
        );
        let value = Self { b: b? };
        schema::json_schema!(SCHEMAS, "71").check(value, input, context)
    }
}

/// The schema `Random104`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random104 {
    /// The property `value`.
    pub value: Closed,
}

impl Decode for Random104 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Closed>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random105`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random105 {
    /// The property `value`.
    pub value: (),
}

impl Decode for Random105 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::null());
        Some(Self { value: value_? })
    }
}

/// The schema `Random106`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random106 {
    /// The property `value`.
    pub value: Random106Value,
}

impl Decode for Random106 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random106Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random106Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random106Value {
    /// The property `b`.
    pub b: Vec<Option<Point>>,
    /// The property `d`.
    pub d: String,
    /// The property `a`.
    pub a: Random106ValueA,
    /// The property `c`.
    pub c: Random106ValueC,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random106Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required(
            "b",
            &schema::checked(
                schema::list(schema::nullable(schema::model::<Point>())),
                schema::json_schema!(SCHEMAS, "164"),
            ),
        );
        let d = properties.required(
            "d",
            &schema::checked(
                schema::string().min_length(1).max_length(4),
                schema::json_schema!(SCHEMAS, "165"),
            ),
        );
        let a = properties.required("a", &schema::model::<Random106ValueA>());
        let c = properties.required("c", &schema::model::<Random106ValueC>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            d: d?,
            a: a?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "168").check(value, input, context)
    }
}

impl Random106Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "d", "a", "c"];
}

/// The schema `Random106ValueA`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random106ValueA(pub Json);

impl Decode for Random106ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::any_of(
            input,
            context,
            &[
                &schema::string().min_length(2).max_length(3),
                &schema::integer().exclusive_maximum(5),
                &schema::number().exclusive_minimum(-1.5),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "166").check(Self(value), input, context)
    }
}

/// The schema `Random106ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random106ValueC {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<()>,
    /// The property `b`.
    pub b: String,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random106ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::null());
        let b = properties.required("b", &schema::string().min_length(2).max_length(4));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "167").check(value, input, context)
    }
}

impl Random106ValueC {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random107`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random107 {
    /// The property `value`.
    pub value: Random107Value,
}

impl Decode for Random107 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random107Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random107Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random107Value {
    /// The property `b`.
    pub b: i64,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random107Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required(
            "b",
            &schema::checked(
                schema::integer().minimum(2).exclusive_maximum(12),
                schema::json_schema!(SCHEMAS, "169"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "170").check(value, input, context)
    }
}

impl Random107Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b"];
}

/// The schema `Random108`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random108 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random108 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::integer().maximum(12));
        Some(Self { value: value_? })
    }
}

/// The schema `Random109`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random109 {
    /// The property `value`.
    pub value: Random109Value,
}

impl Decode for Random109 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random109Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random109Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random109Value(pub Json);

impl Decode for Random109Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::one_of(
            input,
            context,
            &[
                &schema::integer().exclusive_minimum(2).multiple_of("2"),
                &schema::enumeration::<Random109Value2>(),
                &schema::model::<Random109Value3>(),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "171").check(Self(value), input, context)
    }
}

/// The schema `Random109Value2`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random109Value2 {
    /// `1`
    Random109Value21,
    /// `2`
    Random109Value22,
    /// `3`
    Random109Value23,
}

impl Enumeration for Random109Value2 {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random109Value21),
        (Literal::Integer(2), Self::Random109Value22),
        (Literal::Integer(3), Self::Random109Value23),
    ];
}

impl Serialize for Random109Value2 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random109Value21 => 1,
            Self::Random109Value22 => 2,
            Self::Random109Value23 => 3,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random109Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random109Value3 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<f64>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random109Value3B>,
    /// The property `c`.
    pub c: Random109Value3C,
}

impl Decode for Random109Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::number());
        let b = properties.optional("b", &schema::model::<Random109Value3B>());
        let c = properties.required("c", &schema::enumeration::<Random109Value3C>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
        };
        schema::json_schema!(SCHEMAS, "122").check(value, input, context)
    }
}

impl Random109Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c"];
}

/// The schema `Random109Value3B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random109Value3B {
    /// The property `d`.
    pub d: Vec<Tree>,
}

impl Decode for Random109Value3B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let value = Self { d: d? };
        schema::json_schema!(SCHEMAS, "60").check(value, input, context)
    }
}

/// The schema `Random109Value3C`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random109Value3C {
    /// `1`
    Random109Value3C1,
    /// `2`
    Random109Value3C2,
    /// `3`
    Random109Value3C3,
}

impl Enumeration for Random109Value3C {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random109Value3C1),
        (Literal::Integer(2), Self::Random109Value3C2),
        (Literal::Integer(3), Self::Random109Value3C3),
    ];
}

impl Serialize for Random109Value3C {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random109Value3C1 => 1,
            Self::Random109Value3C2 => 2,
            Self::Random109Value3C3 => 3,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random110`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random110 {
    /// The property `value`.
    pub value: Random110Value,
}

impl Decode for Random110 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random110Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random110Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random110Value {
    /// The alternative `Tree`.
    Tree(Box<Tree>),
    /// The alternative `array`.
    Array(Vec<Json>),
}

impl Decode for Random110Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Tree>>(), Self::Tree),
                &schema::variant(
                    schema::checked(
                        schema::list(schema::any()),
                        schema::json_schema!(SCHEMAS, "172"),
                    ),
                    Self::Array,
                ),
            ],
        )
    }
}

/// The schema `Random111`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random111 {
    /// The property `value`.
    pub value: f64,
}

impl Decode for Random111 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::number().maximum(2.25).exclusive_minimum(0.5),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random112`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random112 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random112 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ =
            properties.required("value", &schema::string().pattern(schema::regex!(r"\w-\w")));
        Some(Self { value: value_? })
    }
}

/// The schema `Random113`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random113 {
    /// The property `value`.
    pub value: Vec<Json>,
}

impl Decode for Random113 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "173"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random114`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random114 {
    /// The property `value`.
    pub value: Option<Random114Value>,
}

impl Decode for Random114 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::model::<Random114Value>()),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random114Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random114Value(pub Json);

impl Decode for Random114Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[&schema::model::<Random114Value1>(), &schema::any()],
        )
        .map(Self)
    }
}

/// The schema `Random114Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random114Value1 {
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
}

impl Decode for Random114Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.optional(
            "d",
            &schema::integer().exclusive_minimum(2).exclusive_maximum(9),
        );
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { d: d? };
        schema::json_schema!(SCHEMAS, "174").check(value, input, context)
    }
}

impl Random114Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d"];
}

/// The schema `Random115`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random115 {
    /// The property `value`.
    pub value: Random115Value,
}

impl Decode for Random115 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random115Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random115Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random115Value {
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<String>,
}

impl Decode for Random115Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.optional("d", &schema::string().pattern(schema::regex!(r"\w-\w")));
        let additional_properties = properties.others(
            Self::PROPERTIES,
            &schema::string().min_length(1).max_length(4),
        );
        let value = Self {
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "175").check(value, input, context)
    }
}

impl Random115Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d"];
}

/// The schema `Random116`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random116 {
    /// The property `value`.
    pub value: Vec<f64>,
}

impl Decode for Random116 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::list(schema::number()).max_items(1));
        Some(Self { value: value_? })
    }
}

/// The schema `Random117`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random117 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random117 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::integer().exclusive_minimum(0));
        Some(Self { value: value_? })
    }
}

/// The schema `Random118`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random118 {
    /// The property `value`.
    pub value: Random118Value,
}

impl Decode for Random118 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random118Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random118Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random118Value(pub Json);

impl Decode for Random118Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random118Value1>(),
                &schema::model::<Random118Value2>(),
                &schema::model::<Random118Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random118Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random118Value1 {
    /// The property `a`.
    pub a: Random118Value1A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random118Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random118Value1A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "176").check(value, input, context)
    }
}

impl Random118Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random118Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random118Value1A;

impl Enumeration for Random118Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random118Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random118Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random118Value2 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<Json>>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Vec<Json>>,
    /// The property `a`.
    pub a: Random118Value2A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<i64>,
}

impl Decode for Random118Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "177"),
            ),
        );
        let d = properties.optional(
            "d",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "30"),
            ),
        );
        let a = properties.required("a", &schema::enumeration::<Random118Value2A>());
        let additional_properties =
            properties.others(Self::PROPERTIES, &schema::integer().minimum(2).maximum(12));
        let value = Self {
            b: b?,
            d: d?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "122").check(value, input, context)
    }
}

impl Random118Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "d", "a"];
}

/// The schema `Random118Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random118Value2A;

impl Enumeration for Random118Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random118Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random118Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random118Value3 {
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random118Value3A>,
}

impl Decode for Random118Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.optional(
            "d",
            &schema::checked(
                schema::string().pattern(schema::regex!(r"^\d{2,3}$")),
                schema::json_schema!(SCHEMAS, "178"),
            ),
        );
        let a = properties.optional("a", &schema::enumeration::<Random118Value3A>());
        let value = Self { d: d?, a: a? };
        schema::json_schema!(SCHEMAS, "179").check(value, input, context)
    }
}

/// The schema `Random118Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random118Value3A;

impl Enumeration for Random118Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random118Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random119`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random119 {
    /// The property `value`.
    pub value: Random119Value,
}

impl Decode for Random119 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random119Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random119Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random119Value {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Closed>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random119ValueD>,
}

impl Decode for Random119Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Closed>());
        let d = properties.optional("d", &schema::model::<Random119ValueD>());
        let value = Self { b: b?, d: d? };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

/// The schema `Random119ValueD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random119ValueD {
    /// The alternative `string`.
    String(DateTime),
    /// The alternative `object`.
    Object(Box<Random119ValueD2>),
}

impl Decode for Random119ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(
                    schema::checked(schema::date_time(), schema::json_schema!(SCHEMAS, "180")),
                    Self::String,
                ),
                &schema::variant(schema::model::<Box<Random119ValueD2>>(), Self::Object),
            ],
        )
    }
}

/// The schema `Random119ValueD2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random119ValueD2 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The property `c`.
    pub c: String,
}

impl Decode for Random119ValueD2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::string());
        let c = properties.required("c", &schema::string().min_length(1).max_length(4));
        Some(Self { b: b?, c: c? })
    }
}

/// The schema `Random120`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random120 {
    /// The property `value`.
    pub value: Random120Value,
}

impl Decode for Random120 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random120Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random120Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random120Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random120ValueC>,
}

impl Decode for Random120Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::model::<Random120ValueC>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "182").check(value, input, context)
    }
}

impl Random120Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random120ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random120ValueC {
    /// The alternative `boolean`.
    Boolean(bool),
    /// The alternative `string`.
    String(String),
    /// The alternative `integer`.
    Integer(Random120ValueC3),
}

impl Decode for Random120ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::boolean(), Self::Boolean),
                &schema::variant(schema::string().min_length(0).max_length(4), Self::String),
                &schema::variant(schema::enumeration::<Random120ValueC3>(), Self::Integer),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "181").check(value, input, context)
    }
}

/// The schema `Random120ValueC3`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random120ValueC3 {
    /// `1`
    Random120ValueC31,
    /// `2`
    Random120ValueC32,
    /// `3`
    Random120ValueC33,
}

impl Enumeration for Random120ValueC3 {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random120ValueC31),
        (Literal::Integer(2), Self::Random120ValueC32),
        (Literal::Integer(3), Self::Random120ValueC33),
    ];
}

impl Serialize for Random120ValueC3 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random120ValueC31 => 1,
            Self::Random120ValueC32 => 2,
            Self::Random120ValueC33 => 3,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random121`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random121 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random121 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::integer().maximum(9).multiple_of("2"));
        Some(Self { value: value_? })
    }
}

/// The schema `Random122`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random122 {
    /// The property `value`.
    pub value: f64,
}

impl Decode for Random122 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::number().multiple_of("2"));
        Some(Self { value: value_? })
    }
}

/// The schema `Random123`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random123 {
    /// The property `value`.
    pub value: Random123Value,
}

impl Decode for Random123 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random123Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random123Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random123Value {
    /// The property `b`.
    pub b: Vec<Json>,
}

impl Decode for Random123Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required(
            "b",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "183"),
            ),
        );
        let value = Self { b: b? };
        schema::json_schema!(SCHEMAS, "16").check(value, input, context)
    }
}

/// The schema `Random124`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random124 {
    /// The property `value`.
    pub value: Random124Value,
}

impl Decode for Random124 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random124Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random124Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random124Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Vec<Json>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random124Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        let d = properties.optional(
            "d",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "184"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "185").check(value, input, context)
    }
}

impl Random124Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "d"];
}

/// The schema `Random125`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random125 {
    /// The property `value`.
    pub value: bool,
}

impl Decode for Random125 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::boolean());
        Some(Self { value: value_? })
    }
}

/// The schema `Random126`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random126 {
    /// The property `value`.
    pub value: Random126Value,
}

impl Decode for Random126 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::enumeration::<Random126Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random126Value`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random126Value;

impl Enumeration for Random126Value {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random126Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random127`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random127 {
    /// The property `value`.
    pub value: Random127Value,
}

impl Decode for Random127 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::enumeration::<Random127Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random127Value`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random127Value;

impl Enumeration for Random127Value {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random127Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random128`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random128 {
    /// The property `value`.
    pub value: Vec<Random128ValueItem>,
}

impl Decode for Random128 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::model::<Random128ValueItem>()),
                schema::json_schema!(SCHEMAS, "30"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random128ValueItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random128ValueItem {
    /// The alternative `array`.
    Array(Vec<Json>),
    /// The alternative `integer`.
    Integer(i64),
}

impl Decode for Random128ValueItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::list(schema::any()), Self::Array),
                &schema::variant(schema::integer().minimum(2), Self::Integer),
            ],
        )
    }
}

/// The schema `Random129`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random129 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random129 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::string().min_length(1).max_length(3));
        Some(Self { value: value_? })
    }
}

/// The schema `Random130`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random130 {
    /// The property `value`.
    pub value: bool,
}

impl Decode for Random130 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::boolean());
        Some(Self { value: value_? })
    }
}

/// The schema `Random131`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random131 {
    /// The property `value`.
    pub value: Option<Random131Value>,
}

impl Decode for Random131 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::model::<Random131Value>()),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random131Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random131Value {
    /// The alternative `Maybe`.
    Maybe(Option<Box<Point>>),
    /// The alternative `number`.
    Number(f64),
}

impl Decode for Random131Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::nullable(schema::model::<Box<Point>>()), Self::Maybe),
                &schema::variant(schema::number().exclusive_maximum(2.25), Self::Number),
            ],
        )
    }
}

/// The schema `Random132`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random132 {
    /// The property `value`.
    pub value: Vec<Random132ValueItem>,
}

impl Decode for Random132 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::list(schema::model::<Random132ValueItem>()).min_items(2),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random132ValueItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random132ValueItem {
    /// The alternative `Tree`.
    Tree(Box<Tree>),
    /// The alternative `string`.
    String(String),
}

impl Decode for Random132ValueItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Tree>>(), Self::Tree),
                &schema::variant(schema::string(), Self::String),
            ],
        )
    }
}

/// The schema `Random133`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random133 {
    /// The property `value`.
    pub value: bool,
}

impl Decode for Random133 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::boolean());
        Some(Self { value: value_? })
    }
}

/// The schema `Random134`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random134 {
    /// The property `value`.
    pub value: Random134Value,
}

impl Decode for Random134 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::enumeration::<Random134Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random134Value`.
///
/// Its only value is `1`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random134Value;

impl Enumeration for Random134Value {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::Integer(1), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random134Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        1_i64.serialize(serializer)
    }
}

/// The schema `Random135`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random135 {
    /// The property `value`.
    pub value: Option<Random135Value>,
}

impl Decode for Random135 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::model::<Random135Value>()),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random135Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random135Value {
    /// The alternative `object`.
    Object(Box<Random135Value1>),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random135Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random135Value1>>(), Self::Object),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random135Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random135Value1 {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random135Value1B>,
    /// The property `c`.
    pub c: Random135Value1C,
    /// The property `d`.
    pub d: Random135Value1D,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random135Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::integer(), schema::json_schema!(SCHEMAS, "1")),
        );
        let b = properties.optional("b", &schema::model::<Random135Value1B>());
        let c = properties.required("c", &schema::model::<Random135Value1C>());
        let d = properties.required("d", &schema::enumeration::<Random135Value1D>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "189").check(value, input, context)
    }
}

impl Random135Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c", "d"];
}

/// The schema `Random135Value1B`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random135Value1B(pub Json);

impl Decode for Random135Value1B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random135Value1B1>(),
                &schema::model::<Random135Value1B2>(),
                &schema::model::<Random135Value1B3>(),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "188").check(Self(value), input, context)
    }
}

/// The schema `Random135Value1B1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random135Value1B1 {
    /// The property `a`.
    pub a: Random135Value1B1A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<bool>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
}

impl Decode for Random135Value1B1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random135Value1B1A>());
        let b = properties.optional("b", &schema::boolean());
        let d = properties.optional(
            "d",
            &schema::integer().exclusive_maximum(12).multiple_of("2"),
        );
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "186").check(value, input, context)
    }
}

/// The schema `Random135Value1B1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random135Value1B1A;

impl Enumeration for Random135Value1B1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random135Value1B1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random135Value1B2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random135Value1B2 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random135Value1B2A>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random135Value1B2C>,
}

impl Decode for Random135Value1B2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::enumeration::<Random135Value1B2A>());
        let c = properties.optional("c", &schema::model::<Random135Value1B2C>());
        let value = Self { a: a?, c: c? };
        schema::json_schema!(SCHEMAS, "187").check(value, input, context)
    }
}

/// The schema `Random135Value1B2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random135Value1B2A;

impl Enumeration for Random135Value1B2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random135Value1B2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random135Value1B2C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random135Value1B2C {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

impl Decode for Random135Value1B2C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "12").check(value, input, context)
    }
}

impl Random135Value1B2C {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random135Value1B3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random135Value1B3 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `a`.
    pub a: Random135Value1B3A,
}

impl Decode for Random135Value1B3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let a = properties.required("a", &schema::enumeration::<Random135Value1B3A>());
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self { b: b?, a: a? })
    }
}

impl Random135Value1B3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "a"];
}

/// The schema `Random135Value1B3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random135Value1B3A;

impl Enumeration for Random135Value1B3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random135Value1B3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random135Value1C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random135Value1C {
    /// The alternative `string`.
    String(Random135Value1C1),
    /// The alternative `boolean`.
    Boolean(bool),
    /// The alternative `number`.
    Number(f64),
}

impl Decode for Random135Value1C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(
                    schema::checked(
                        schema::enumeration::<Random135Value1C1>(),
                        schema::json_schema!(SCHEMAS, "12"),
                    ),
                    Self::String,
                ),
                &schema::variant(schema::boolean(), Self::Boolean),
                &schema::variant(
                    schema::number()
                        .minimum(0.5)
                        .exclusive_maximum(2.25)
                        .multiple_of("0.5"),
                    Self::Number,
                ),
            ],
        )
    }
}

/// The schema `Random135Value1C1`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random135Value1C1 {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"green"`
    #[serde(rename = "green")]
    Green,
}

impl Enumeration for Random135Value1C1 {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("green"), Self::Green),
    ];
}

/// The schema `Random135Value1D`.
///
/// Its only value is `1`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random135Value1D;

impl Enumeration for Random135Value1D {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::Integer(1), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random135Value1D {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        1_i64.serialize(serializer)
    }
}

/// The schema `Random136`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random136 {
    /// The property `value`.
    pub value: Random136Value,
}

impl Decode for Random136 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random136Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random136Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random136Value {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    pub d: Random136ValueD,
}

impl Decode for Random136Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let d = properties.required("d", &schema::model::<Random136ValueD>());
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "21").check(value, input, context)
    }
}

/// The schema `Random136ValueD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random136ValueD {
    /// The property `d`.
    pub d: Random136ValueD2,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random136ValueDB>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random136ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::model::<Random136ValueD2>());
        let a = properties.optional(
            "a",
            &schema::integer().exclusive_minimum(0).exclusive_maximum(12),
        );
        let b = properties.optional("b", &schema::model::<Random136ValueDB>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "195").check(value, input, context)
    }
}

impl Random136ValueD {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "a", "b"];
}

/// The schema `Random136ValueD2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random136ValueD2 {
    /// The alternative `object`.
    Object(Box<Random136ValueD21>),
    /// The alternative `object`.
    Object2(Box<Random136ValueD22>),
    /// The alternative `object`.
    Object3(Box<Random136ValueD23>),
}

impl Decode for Random136ValueD2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random136ValueD21>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random136ValueD22>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random136ValueD23>>(), Self::Object3),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "192").check(value, input, context)
    }
}

/// The schema `Random136ValueD21`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random136ValueD21 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Option<Json>>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Option<Json>>,
    /// The property `a`.
    pub a: Random136ValueD21A,
}

impl Decode for Random136ValueD21 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional(
            "b",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "56"),
            )),
        );
        let c = properties.optional(
            "c",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "56"),
            )),
        );
        let a = properties.required("a", &schema::enumeration::<Random136ValueD21A>());
        let value = Self {
            b: b?,
            c: c?,
            a: a?,
        };
        schema::json_schema!(SCHEMAS, "190").check(value, input, context)
    }
}

/// The schema `Random136ValueD21A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random136ValueD21A;

impl Enumeration for Random136ValueD21A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random136ValueD21A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random136ValueD22`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random136ValueD22 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
    /// The property `a`.
    pub a: Random136ValueD22A,
}

impl Decode for Random136ValueD22 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::string());
        let a = properties.required("a", &schema::enumeration::<Random136ValueD22A>());
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self { c: c?, a: a? })
    }
}

impl Random136ValueD22 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random136ValueD22A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random136ValueD22A;

impl Enumeration for Random136ValueD22A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random136ValueD22A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random136ValueD23`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random136ValueD23 {
    /// The property `a`.
    pub a: Random136ValueD23A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

impl Decode for Random136ValueD23 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random136ValueD23A>());
        let b = properties.optional("b", &schema::string().pattern(schema::regex!("^[a-z]+$")));
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "191").check(value, input, context)
    }
}

/// The schema `Random136ValueD23A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random136ValueD23A;

impl Enumeration for Random136ValueD23A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random136ValueD23A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random136ValueDB`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random136ValueDB(pub Json);

impl Decode for Random136ValueDB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random136ValueDB1>(),
                &schema::model::<Random136ValueDB2>(),
                &schema::model::<Random136ValueDB3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random136ValueDB1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random136ValueDB1 {
    /// The property `a`.
    pub a: Random136ValueDb1A,
}

impl Decode for Random136ValueDB1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random136ValueDb1A>());
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "193").check(value, input, context)
    }
}

/// The schema `Random136ValueDB2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random136ValueDB2 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<i64>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random136ValueDb2A>,
}

impl Decode for Random136ValueDB2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::integer().minimum(0).maximum(9).multiple_of("3"),
        );
        let a = properties.optional("a", &schema::enumeration::<Random136ValueDb2A>());
        Some(Self { c: c?, a: a? })
    }
}

/// The schema `Random136ValueDB3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random136ValueDB3 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The property `d`.
    pub d: String,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random136ValueDb3A>,
}

impl Decode for Random136ValueDB3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::string().min_length(2).max_length(3));
        let d = properties.required("d", &schema::string());
        let a = properties.optional("a", &schema::enumeration::<Random136ValueDb3A>());
        let value = Self {
            b: b?,
            d: d?,
            a: a?,
        };
        schema::json_schema!(SCHEMAS, "194").check(value, input, context)
    }
}

/// The schema `Random136ValueDb1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random136ValueDb1A;

impl Enumeration for Random136ValueDb1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random136ValueDb1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random136ValueDb2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random136ValueDb2A;

impl Enumeration for Random136ValueDb2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random136ValueDb2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random136ValueDb3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random136ValueDb3A;

impl Enumeration for Random136ValueDb3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random136ValueDb3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random137`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random137 {
    /// The property `value`.
    pub value: Random137Value,
}

impl Decode for Random137 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random137Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random137Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random137Value {
    /// The alternative `object`.
    Object(Box<Random137Value1>),
    /// The alternative `null`.
    Null(Option<String>),
}

impl Decode for Random137Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random137Value1>>(), Self::Object),
                &schema::variant(schema::nullable(schema::string().max_length(2)), Self::Null),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "49").check(value, input, context)
    }
}

/// The schema `Random137Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random137Value1 {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    pub b: f64,
    /// The property `c`.
    pub c: Random137Value1C,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random137Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::integer(), schema::json_schema!(SCHEMAS, "1")),
        );
        let b = properties.required("b", &schema::number().minimum(0.0));
        let c = properties.required("c", &schema::model::<Random137Value1C>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "197").check(value, input, context)
    }
}

impl Random137Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c"];
}

/// The schema `Random137Value1C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random137Value1C {
    /// The property `a`.
    pub a: Date,
}

impl Decode for Random137Value1C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::date());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "196").check(value, input, context)
    }
}

impl Random137Value1C {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random138`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random138 {
    /// The property `value`.
    pub value: Json,
}

impl Decode for Random138 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(schema::object(), schema::json_schema!(SCHEMAS, "198")),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random139`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random139 {
    /// The property `value`.
    pub value: Random139Value,
}

impl Decode for Random139 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random139Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random139Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random139Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Option<Json>>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<String>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random139Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        let a = properties.optional("a", &schema::nullable(schema::object()));
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::list(schema::string().min_length(2).max_length(3)),
                schema::json_schema!(SCHEMAS, "183"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "199").check(value, input, context)
    }
}

impl Random139Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a", "b"];
}

/// The schema `Random140`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random140 {
    /// The property `value`.
    pub value: Random140Value,
}

impl Decode for Random140 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random140Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random140Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random140Value {
    /// The property `a`.
    pub a: Random140ValueA,
    /// The property `b`.
    pub b: f64,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random140ValueD>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random140Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(
                schema::enumeration::<Random140ValueA>(),
                schema::json_schema!(SCHEMAS, "200"),
            ),
        );
        let b = properties.required("b", &schema::number().minimum(0.0));
        let d = properties.optional("d", &schema::model::<Random140ValueD>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "203").check(value, input, context)
    }
}

impl Random140Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random140ValueA`.
///
/// Its only value is `1`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random140ValueA;

impl Enumeration for Random140ValueA {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::Integer(1), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random140ValueA {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        1_i64.serialize(serializer)
    }
}

/// The schema `Random140ValueD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random140ValueD {
    /// The property `a`.
    pub a: bool,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Vec<bool>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random140ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::boolean());
        let b = properties.optional("b", &schema::integer().exclusive_minimum(0));
        let d = properties.optional(
            "d",
            &schema::checked(
                schema::list(schema::boolean()),
                schema::json_schema!(SCHEMAS, "201"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "202").check(value, input, context)
    }
}

impl Random140ValueD {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random141`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random141 {
    /// The property `value`.
    pub value: Closed,
}

impl Decode for Random141 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Closed>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random142`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random142 {
    /// The property `value`.
    pub value: bool,
}

impl Decode for Random142 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "204")),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random143`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random143 {
    /// The property `value`.
    pub value: Random143Value,
}

impl Decode for Random143 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random143Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random143Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random143Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random143ValueC>,
}

impl Decode for Random143Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::model::<Random143ValueC>());
        Some(Self { c: c? })
    }
}

/// The schema `Random143ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random143ValueC {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random143ValueCA>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random143ValueCB>,
}

impl Decode for Random143ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::model::<Random143ValueCA>());
        let b = properties.optional("b", &schema::model::<Random143ValueCB>());
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "207").check(value, input, context)
    }
}

/// The schema `Random143ValueCA`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random143ValueCA {
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random143ValueCA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "205").check(value, input, context)
    }
}

impl Random143ValueCA {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &[];
}

/// The schema `Random143ValueCB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random143ValueCB {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
}

impl Decode for Random143ValueCB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "206"),
            ),
        );
        let c = properties.optional("c", &schema::boolean());
        let d = properties.optional("d", &schema::string());
        Some(Self {
            a: a?,
            b: b?,
            c: c?,
            d: d?,
        })
    }
}

/// The schema `Random144`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random144 {
    /// The property `value`.
    pub value: Random144Value,
}

impl Decode for Random144 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random144Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random144Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random144Value {
    /// The property `d`.
    pub d: Vec<Tree>,
}

impl Decode for Random144Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let value = Self { d: d? };
        schema::json_schema!(SCHEMAS, "12").check(value, input, context)
    }
}

/// The schema `Random145`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random145 {
    /// The property `value`.
    pub value: Vec<Random145ValueItem>,
}

impl Decode for Random145 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::model::<Random145ValueItem>()),
                schema::json_schema!(SCHEMAS, "208"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random145ValueItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random145ValueItem {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random145ValueItemA>,
}

impl Decode for Random145ValueItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::enumeration::<Random145ValueItemA>());
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "207").check(value, input, context)
    }
}

/// The schema `Random145ValueItemA`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random145ValueItemA {
    /// `1`
    Random145ValueItemA1,
    /// `2`
    Random145ValueItemA2,
}

impl Enumeration for Random145ValueItemA {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random145ValueItemA1),
        (Literal::Integer(2), Self::Random145ValueItemA2),
    ];
}

impl Serialize for Random145ValueItemA {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random145ValueItemA1 => 1,
            Self::Random145ValueItemA2 => 2,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random146`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random146 {
    /// The property `value`.
    pub value: Random146Value,
}

impl Decode for Random146 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random146Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random146Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random146Value {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random146Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::integer(), schema::json_schema!(SCHEMAS, "209")),
        );
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "112"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "210").check(value, input, context)
    }
}

impl Random146Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random147`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random147 {
    /// The property `value`.
    pub value: f64,
}

impl Decode for Random147 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::number().exclusive_maximum(10.0).multiple_of("2"),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random148`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random148 {
    /// The property `value`.
    pub value: Random148Value,
}

impl Decode for Random148 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random148Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random148Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random148Value(pub Json);

impl Decode for Random148Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::checked(
                    schema::list(schema::any()),
                    schema::json_schema!(SCHEMAS, "30"),
                ),
                &schema::list(schema::any()),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random149`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random149 {
    /// The property `value`.
    pub value: Random149Value,
}

impl Decode for Random149 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random149Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random149Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random149Value {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Random149Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "211").check(value, input, context)
    }
}

/// The schema `Random150`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random150 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random150 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::string());
        Some(Self { value: value_? })
    }
}

/// The schema `Random151`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random151 {
    /// The property `value`.
    pub value: Random151Value,
}

impl Decode for Random151 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random151Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random151Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random151Value {
    /// The alternative `string`.
    String(String),
    /// The alternative `object`.
    Object(Box<Random151Value2>),
    /// The alternative `array`.
    Array(Vec<Option<Json>>),
}

impl Decode for Random151Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::string().min_length(0).max_length(2), Self::String),
                &schema::variant(schema::model::<Box<Random151Value2>>(), Self::Object),
                &schema::variant(
                    schema::list(schema::nullable(schema::checked(
                        schema::any(),
                        schema::json_schema!(SCHEMAS, "4"),
                    )))
                    .min_items(1),
                    Self::Array,
                ),
            ],
        )
    }
}

/// The schema `Random151Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random151Value2 {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<bool>,
    /// The property `c`.
    pub c: Random151Value2C,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random151Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let a = properties.optional("a", &schema::boolean());
        let c = properties.required("c", &schema::model::<Random151Value2C>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            d: d?,
            a: a?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "213").check(value, input, context)
    }
}

impl Random151Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "a", "c"];
}

/// The schema `Random151Value2C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random151Value2C {
    /// The alternative `object`.
    Object(Box<Random151Value2C1>),
    /// The alternative `object`.
    Object2(Box<Random151Value2C2>),
    /// The alternative `object`.
    Object3(Box<Random151Value2C3>),
}

impl Decode for Random151Value2C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random151Value2C1>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random151Value2C2>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random151Value2C3>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random151Value2C1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random151Value2C1 {
    /// The property `a`.
    pub a: Random151Value2C1A,
}

impl Decode for Random151Value2C1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random151Value2C1A>());
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self { a: a? })
    }
}

impl Random151Value2C1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random151Value2C1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random151Value2C1A;

impl Enumeration for Random151Value2C1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random151Value2C1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random151Value2C2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random151Value2C2 {
    /// The property `a`.
    pub a: Random151Value2C2A,
}

impl Decode for Random151Value2C2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random151Value2C2A>());
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "21").check(value, input, context)
    }
}

/// The schema `Random151Value2C2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random151Value2C2A;

impl Enumeration for Random151Value2C2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random151Value2C2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random151Value2C3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random151Value2C3 {
    /// The property `a`.
    pub a: Random151Value2C3A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random151Value2C3B>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random151Value2C3C>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random151Value2C3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random151Value2C3A>());
        let b = properties.optional("b", &schema::model::<Random151Value2C3B>());
        let c = properties.optional("c", &schema::enumeration::<Random151Value2C3C>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "212").check(value, input, context)
    }
}

impl Random151Value2C3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c"];
}

/// The schema `Random151Value2C3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random151Value2C3A;

impl Enumeration for Random151Value2C3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random151Value2C3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random151Value2C3B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random151Value2C3B {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Random151Value2C3B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "12").check(value, input, context)
    }
}

/// The schema `Random151Value2C3C`.
///
/// Its only value is `1`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random151Value2C3C;

impl Enumeration for Random151Value2C3C {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::Integer(1), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random151Value2C3C {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        1_i64.serialize(serializer)
    }
}

/// The schema `Random152`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random152 {
    /// The property `value`.
    pub value: Vec<Json>,
}

impl Decode for Random152 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "154"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random153`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random153 {
    /// The property `value`.
    pub value: Random153Value,
}

impl Decode for Random153 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random153Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random153Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random153Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Option<Point>>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
}

impl Decode for Random153Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::nullable(schema::model::<Point>()));
        let d = properties.optional("d", &schema::string().pattern(schema::regex!("^(?!x)")));
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self { c: c?, d: d? })
    }
}

impl Random153Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "d"];
}

/// The schema `Random154`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random154 {
    /// The property `value`.
    pub value: Random154Value,
}

impl Decode for Random154 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random154Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random154Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random154Value(pub Json);

impl Decode for Random154Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random154Value1>(),
                &schema::model::<Random154Value2>(),
                &schema::model::<Random154Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random154Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random154Value1 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random154Value1A>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
}

impl Decode for Random154Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::enumeration::<Random154Value1A>());
        let b = properties.optional(
            "b",
            &schema::integer().exclusive_minimum(0).multiple_of("3"),
        );
        let c = properties.optional("c", &schema::string());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
        };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

/// The schema `Random154Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random154Value1A;

impl Enumeration for Random154Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random154Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random154Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random154Value2 {
    /// The property `a`.
    pub a: Random154Value2A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random154Value2B>,
}

impl Decode for Random154Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random154Value2A>());
        let b = properties.optional("b", &schema::model::<Random154Value2B>());
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "215").check(value, input, context)
    }
}

/// The schema `Random154Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random154Value2A;

impl Enumeration for Random154Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random154Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random154Value2B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random154Value2B {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random154Value2BA>,
    /// The property `b`.
    pub b: String,
    /// The property `c`.
    pub c: Random154Value2BC,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random154Value2BD>,
}

impl Decode for Random154Value2B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::model::<Random154Value2BA>());
        let b = properties.required("b", &schema::string().min_length(0).max_length(4));
        let c = properties.required("c", &schema::enumeration::<Random154Value2BC>());
        let d = properties.optional("d", &schema::model::<Random154Value2BD>());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

/// The schema `Random154Value2BA`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random154Value2BA {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random154Value2BA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "1"),
            ),
        );
        let d = properties.optional(
            "d",
            &schema::integer().minimum(-2).maximum(9).multiple_of("3"),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "214").check(value, input, context)
    }
}

impl Random154Value2BA {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random154Value2BC`.
///
/// Its only value is `1`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random154Value2BC;

impl Enumeration for Random154Value2BC {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::Integer(1), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random154Value2BC {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        1_i64.serialize(serializer)
    }
}

/// The schema `Random154Value2BD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random154Value2BD {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
}

impl Decode for Random154Value2BD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional(
            "a",
            &schema::integer().minimum(2).maximum(9).multiple_of("0.5"),
        );
        let c = properties.optional("c", &schema::string().min_length(1).max_length(4));
        Some(Self { a: a?, c: c? })
    }
}

/// The schema `Random154Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random154Value3 {
    /// The property `a`.
    pub a: Random154Value3A,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random154Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random154Value3A>());
        let c = properties.optional("c", &schema::string());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "216").check(value, input, context)
    }
}

impl Random154Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "c"];
}

/// The schema `Random154Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random154Value3A;

impl Enumeration for Random154Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random154Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random155`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random155 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random155 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::integer());
        Some(Self { value: value_? })
    }
}

/// The schema `Random156`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random156 {
    /// The property `value`.
    pub value: Random156Value,
}

impl Decode for Random156 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random156Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random156Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random156Value {
    /// The property `a`.
    pub a: Random156ValueA,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random156ValueC>,
}

impl Decode for Random156Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::model::<Random156ValueA>());
        let c = properties.optional("c", &schema::model::<Random156ValueC>());
        let value = Self { a: a?, c: c? };
        schema::json_schema!(SCHEMAS, "218").check(value, input, context)
    }
}

/// The schema `Random156ValueA`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random156ValueA {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<DateTime>,
    /// The property `d`.
    pub d: i64,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random156ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::date_time());
        let d = properties.required("d", &schema::integer().multiple_of("2"));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "217").check(value, input, context)
    }
}

impl Random156ValueA {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "d"];
}

/// The schema `Random156ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random156ValueC {
    /// The alternative `array`.
    Array(Vec<f64>),
    /// The alternative `integer`.
    Integer(Random156ValueC2),
    /// The alternative `object`.
    Object(Box<Random156ValueC3>),
}

impl Decode for Random156ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::list(schema::number()), Self::Array),
                &schema::variant(schema::enumeration::<Random156ValueC2>(), Self::Integer),
                &schema::variant(schema::model::<Box<Random156ValueC3>>(), Self::Object),
            ],
        )
    }
}

/// The schema `Random156ValueC2`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random156ValueC2 {
    /// `1`
    Random156ValueC21,
    /// `2`
    Random156ValueC22,
}

impl Enumeration for Random156ValueC2 {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random156ValueC21),
        (Literal::Integer(2), Self::Random156ValueC22),
    ];
}

impl Serialize for Random156ValueC2 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random156ValueC21 => 1,
            Self::Random156ValueC22 => 2,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random156ValueC3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random156ValueC3 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<i64>,
}

impl Decode for Random156ValueC3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::integer().exclusive_minimum(2));
        let d = properties.optional("d", &schema::integer().maximum(9));
        let additional_properties = properties.others(
            Self::PROPERTIES,
            &schema::integer().maximum(5).exclusive_minimum(0),
        );
        let value = Self {
            a: a?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "10").check(value, input, context)
    }
}

impl Random156ValueC3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "d"];
}

/// The schema `Random157`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random157 {
    /// The property `value`.
    pub value: Random157Value,
}

impl Decode for Random157 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random157Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random157Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random157Value {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Option<Random157ValueA>>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random157ValueC>,
}

impl Decode for Random157Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::nullable(schema::model::<Random157ValueA>()));
        let c = properties.optional("c", &schema::model::<Random157ValueC>());
        let value = Self { a: a?, c: c? };
        schema::json_schema!(SCHEMAS, "221").check(value, input, context)
    }
}

/// The schema `Random157ValueA`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random157ValueA {
    /// The alternative `object`.
    Object(Box<Random157ValueA1>),
    /// The alternative `array`.
    Array(Vec<i64>),
}

impl Decode for Random157ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random157ValueA1>>(), Self::Object),
                &schema::variant(
                    schema::list(schema::integer().maximum(5).multiple_of("0.5")).min_items(1),
                    Self::Array,
                ),
            ],
        )
    }
}

/// The schema `Random157ValueA1`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random157ValueA1(pub Json);

impl Decode for Random157ValueA1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::any_of(
            input,
            context,
            &[
                &schema::enumeration::<Random157ValueA11>(),
                &schema::string(),
                &schema::integer().minimum(0).multiple_of("2"),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "49").check(Self(value), input, context)
    }
}

/// The schema `Random157ValueA11`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random157ValueA11 {
    /// `1`
    Random157ValueA111,
    /// `2`
    Random157ValueA112,
    /// `3`
    Random157ValueA113,
}

impl Enumeration for Random157ValueA11 {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random157ValueA111),
        (Literal::Integer(2), Self::Random157ValueA112),
        (Literal::Integer(3), Self::Random157ValueA113),
    ];
}

impl Serialize for Random157ValueA11 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random157ValueA111 => 1,
            Self::Random157ValueA112 => 2,
            Self::Random157ValueA113 => 3,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random157ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random157ValueC {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random157ValueC2>,
}

impl Decode for Random157ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::model::<Random157ValueC2>());
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "220").check(value, input, context)
    }
}

/// The schema `Random157ValueC2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random157ValueC2 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<bool>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
}

impl Decode for Random157ValueC2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::boolean());
        let d = properties.optional("d", &schema::integer().maximum(9));
        let value = Self { a: a?, d: d? };
        schema::json_schema!(SCHEMAS, "219").check(value, input, context)
    }
}

/// The schema `Random158`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random158 {
    /// The property `value`.
    pub value: Random158Value,
}

impl Decode for Random158 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random158Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random158Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random158Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random158ValueA>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Option<Random158ValueB>>,
    /// The property `d`.
    pub d: Random158ValueD,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random158Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "222")),
        );
        let a = properties.optional("a", &schema::model::<Random158ValueA>());
        let b = properties.optional("b", &schema::nullable(schema::model::<Random158ValueB>()));
        let d = properties.required("d", &schema::enumeration::<Random158ValueD>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "225").check(value, input, context)
    }
}

impl Random158Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a", "b", "d"];
}

/// The schema `Random158ValueA`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random158ValueA {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Option<Random158ValueAC>>,
}

impl Decode for Random158ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::nullable(schema::model::<Random158ValueAC>()));
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "122").check(value, input, context)
    }
}

/// The schema `Random158ValueAC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random158ValueAC {
    /// The alternative `string`.
    String(String),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random158ValueAC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::string(), Self::String),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random158ValueB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random158ValueB {
    /// The alternative `boolean`.
    Boolean(bool),
    /// The alternative `object`.
    Object(Box<Random158ValueB2>),
}

impl Decode for Random158ValueB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(
                    schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "223")),
                    Self::Boolean,
                ),
                &schema::variant(schema::model::<Box<Random158ValueB2>>(), Self::Object),
            ],
        )
    }
}

/// The schema `Random158ValueB2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random158ValueB2 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<bool>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random158ValueB2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::boolean());
        let b = properties.optional("b", &schema::string());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "224").check(value, input, context)
    }
}

impl Random158ValueB2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random158ValueD`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random158ValueD {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"blue"`
    #[serde(rename = "blue")]
    Blue,
}

impl Enumeration for Random158ValueD {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("blue"), Self::Blue),
    ];
}

/// The schema `Random159`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random159 {
    /// The property `value`.
    pub value: Vec<Json>,
}

impl Decode for Random159 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "226"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random160`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random160 {
    /// The property `value`.
    pub value: bool,
}

impl Decode for Random160 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::boolean());
        Some(Self { value: value_? })
    }
}

/// The schema `Random161`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random161 {
    /// The property `value`.
    pub value: Random161Value,
}

impl Decode for Random161 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::enumeration::<Random161Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random161Value`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random161Value;

impl Enumeration for Random161Value {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random161Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random162`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random162 {
    /// The property `value`.
    pub value: Random162Value,
}

impl Decode for Random162 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random162Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random162Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random162Value {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random162ValueB>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random162ValueC>,
}

impl Decode for Random162Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Random162ValueB>());
        let c = properties.optional("c", &schema::enumeration::<Random162ValueC>());
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self { b: b?, c: c? })
    }
}

impl Random162Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c"];
}

/// The schema `Random162ValueB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random162ValueB {
    /// The alternative `integer`.
    Integer(i64),
    /// The alternative `string`.
    String(String),
}

impl Decode for Random162ValueB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::integer(), Self::Integer),
                &schema::variant(schema::string(), Self::String),
            ],
        )
    }
}

/// The schema `Random162ValueC`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random162ValueC {
    /// `1`
    Random162ValueC1,
    /// `2`
    Random162ValueC2,
}

impl Enumeration for Random162ValueC {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random162ValueC1),
        (Literal::Integer(2), Self::Random162ValueC2),
    ];
}

impl Serialize for Random162ValueC {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random162ValueC1 => 1,
            Self::Random162ValueC2 => 2,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random163`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random163 {
    /// The property `value`.
    pub value: f64,
}

impl Decode for Random163 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::number().minimum(-1.5));
        Some(Self { value: value_? })
    }
}

/// The schema `Random164`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random164 {
    /// The property `value`.
    pub value: Random164Value,
}

impl Decode for Random164 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random164Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random164Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random164Value {
    /// The alternative `object`.
    Object(Box<Random164Value1>),
    /// The alternative `object`.
    Object2(Box<Random164Value2>),
    /// The alternative `object`.
    Object3(Box<Random164Value3>),
}

impl Decode for Random164Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random164Value1>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random164Value2>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random164Value3>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random164Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random164Value1 {
    /// The property `b`.
    pub b: f64,
    /// The property `d`.
    pub d: Random164Value1D,
    /// The property `a`.
    pub a: Random164Value1A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random164Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required(
            "b",
            &schema::checked(
                schema::number().multiple_of("0.01"),
                schema::json_schema!(SCHEMAS, "72"),
            ),
        );
        let d = properties.required("d", &schema::model::<Random164Value1D>());
        let a = properties.required("a", &schema::enumeration::<Random164Value1A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            d: d?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "228").check(value, input, context)
    }
}

impl Random164Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "d", "a"];
}

/// The schema `Random164Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random164Value1A;

impl Enumeration for Random164Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random164Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random164Value1D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random164Value1D {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

impl Decode for Random164Value1D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "227").check(value, input, context)
    }
}

impl Random164Value1D {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random164Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random164Value2 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random164Value2B>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random164Value2C>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random164Value2D>,
    /// The property `a`.
    pub a: Random164Value2A,
}

impl Decode for Random164Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Random164Value2B>());
        let c = properties.optional("c", &schema::model::<Random164Value2C>());
        let d = properties.optional("d", &schema::model::<Random164Value2D>());
        let a = properties.required("a", &schema::enumeration::<Random164Value2A>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self {
            b: b?,
            c: c?,
            d: d?,
            a: a?,
        };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

impl Random164Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "d", "a"];
}

/// The schema `Random164Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random164Value2A;

impl Enumeration for Random164Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random164Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random164Value2B`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random164Value2B(pub Json);

impl Decode for Random164Value2B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::integer().minimum(2),
                &schema::model::<Random164Value2B2>(),
                &schema::model::<Random164Value2B3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random164Value2B2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random164Value2B2 {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Option<Random164Value2B2B>>,
}

impl Decode for Random164Value2B2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required(
            "d",
            &schema::checked(
                schema::list(schema::model::<Tree>()).max_items(3),
                schema::json_schema!(SCHEMAS, "229"),
            ),
        );
        let b = properties.optional(
            "b",
            &schema::nullable(schema::enumeration::<Random164Value2B2B>()),
        );
        let value = Self { d: d?, b: b? };
        schema::json_schema!(SCHEMAS, "230").check(value, input, context)
    }
}

/// The schema `Random164Value2B2B`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random164Value2B2B;

impl Enumeration for Random164Value2B2B {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
}

impl Serialize for Random164Value2B2B {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random164Value2B3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random164Value2B3 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Point>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Closed>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random164Value2B3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Point>());
        let c = properties.optional("c", &schema::model::<Closed>());
        let d = properties.optional("d", &schema::string().min_length(0).max_length(4));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "231").check(value, input, context)
    }
}

impl Random164Value2B3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "d"];
}

/// The schema `Random164Value2C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random164Value2C {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `b`.
    pub b: f64,
    /// The property `d`.
    pub d: String,
    /// The property `a`.
    pub a: Random164Value2CA,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random164Value2C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "232")),
        );
        let b = properties.required(
            "b",
            &schema::checked(
                schema::number().exclusive_maximum(9.0).multiple_of("2"),
                schema::json_schema!(SCHEMAS, "233"),
            ),
        );
        let d = properties.required("d", &schema::string());
        let a = properties.required("a", &schema::model::<Random164Value2CA>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            b: b?,
            d: d?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "235").check(value, input, context)
    }
}

impl Random164Value2C {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "b", "d", "a"];
}

/// The schema `Random164Value2CA`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random164Value2CA(pub Json);

impl Decode for Random164Value2CA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random164Value2CA1>(),
                &schema::model::<Random164Value2CA2>(),
                &schema::model::<Random164Value2CA3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random164Value2CA1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random164Value2CA1 {
    /// The property `a`.
    pub a: Random164Value2Ca1A,
}

impl Decode for Random164Value2CA1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random164Value2Ca1A>());
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "234").check(value, input, context)
    }
}

/// The schema `Random164Value2CA2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random164Value2CA2 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<DateTime>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<bool>,
    /// The property `a`.
    pub a: Random164Value2Ca2A,
}

impl Decode for Random164Value2CA2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::date_time());
        let d = properties.optional("d", &schema::boolean());
        let a = properties.required("a", &schema::enumeration::<Random164Value2Ca2A>());
        let value = Self {
            c: c?,
            d: d?,
            a: a?,
        };
        schema::json_schema!(SCHEMAS, "122").check(value, input, context)
    }
}

/// The schema `Random164Value2CA3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random164Value2CA3 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<bool>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<()>,
    /// The property `d`.
    pub d: Json,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random164Value2Ca3A>,
}

impl Decode for Random164Value2CA3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::boolean());
        let c = properties.optional("c", &schema::null());
        let d = properties.required(
            "d",
            &schema::checked(schema::any(), schema::json_schema!(SCHEMAS, "18")),
        );
        let a = properties.optional("a", &schema::enumeration::<Random164Value2Ca3A>());
        let value = Self {
            b: b?,
            c: c?,
            d: d?,
            a: a?,
        };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

/// The schema `Random164Value2Ca1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random164Value2Ca1A;

impl Enumeration for Random164Value2Ca1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random164Value2Ca1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random164Value2Ca2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random164Value2Ca2A;

impl Enumeration for Random164Value2Ca2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random164Value2Ca2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random164Value2Ca3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random164Value2Ca3A;

impl Enumeration for Random164Value2Ca3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random164Value2Ca3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random164Value2D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random164Value2D {
    /// The property `b`.
    pub b: f64,
}

impl Decode for Random164Value2D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required("b", &schema::number().exclusive_minimum(0.0));
        let value = Self { b: b? };
        schema::json_schema!(SCHEMAS, "71").check(value, input, context)
    }
}

/// The schema `Random164Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random164Value3 {
    /// The property `a`.
    pub a: Random164Value3A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random164Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random164Value3A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "236").check(value, input, context)
    }
}

impl Random164Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random164Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random164Value3A;

impl Enumeration for Random164Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random164Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random165`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random165 {
    /// The property `value`.
    pub value: Vec<Random165ValueItem>,
}

impl Decode for Random165 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::list(schema::enumeration::<Random165ValueItem>()),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random165ValueItem`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random165ValueItem;

impl Enumeration for Random165ValueItem {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random165ValueItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random166`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random166 {
    /// The property `value`.
    pub value: Random166Value,
}

impl Decode for Random166 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random166Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random166Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random166Value {
    /// The alternative `integer`.
    Integer(Box<Random166Value1>),
    /// The alternative `array`.
    Array(Vec<Json>),
    /// The alternative `object`.
    Object(Box<Random166Value3>),
}

impl Decode for Random166Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random166Value1>>(), Self::Integer),
                &schema::variant(
                    schema::checked(
                        schema::list(schema::any()),
                        schema::json_schema!(SCHEMAS, "238"),
                    ),
                    Self::Array,
                ),
                &schema::variant(schema::model::<Box<Random166Value3>>(), Self::Object),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "49").check(value, input, context)
    }
}

/// The schema `Random166Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random166Value1 {
    /// The alternative `Color`.
    Color(Color),
    /// The alternative `integer`.
    Integer(i64),
}

impl Decode for Random166Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::enumeration::<Color>(), Self::Color),
                &schema::variant(
                    schema::integer().exclusive_minimum(2).exclusive_maximum(12),
                    Self::Integer,
                ),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "237").check(value, input, context)
    }
}

/// The schema `Random166Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random166Value3 {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    pub d: String,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random166Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "1"),
            ),
        );
        let d = properties.required(
            "d",
            &schema::checked(
                schema::string().pattern(schema::regex!(r"\w-\w")),
                schema::json_schema!(SCHEMAS, "1"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "239").check(value, input, context)
    }
}

impl Random166Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random167`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random167 {
    /// The property `value`.
    pub value: Random167Value,
}

impl Decode for Random167 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random167Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random167Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random167Value(pub Json);

impl Decode for Random167Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::string().min_length(0).max_length(3),
                &schema::string().pattern(schema::regex!(r"^\d{2,3}$")),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random168`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random168 {
    /// The property `value`.
    pub value: Vec<i64>,
}

impl Decode for Random168 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::integer().maximum(9)),
                schema::json_schema!(SCHEMAS, "240"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random169`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random169 {
    /// The property `value`.
    pub value: Random169Value,
}

impl Decode for Random169 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random169Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random169Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random169Value(pub Json);

impl Decode for Random169Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random169Value1>(),
                &schema::model::<Random169Value2>(),
                &schema::model::<Random169Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random169Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random169Value1 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
    /// The property `a`.
    pub a: Random169Value1A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<String>,
}

impl Decode for Random169Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::string().min_length(2).max_length(4));
        let a = properties.required("a", &schema::enumeration::<Random169Value1A>());
        let additional_properties = properties.others(
            Self::PROPERTIES,
            &schema::string().min_length(0).max_length(4),
        );
        Some(Self {
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        })
    }
}

impl Random169Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random169Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random169Value1A;

impl Enumeration for Random169Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random169Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random169Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random169Value2 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Vec<Json>>,
    /// The property `a`.
    pub a: Random169Value2A,
}

impl Decode for Random169Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "241"),
            ),
        );
        let a = properties.required("a", &schema::enumeration::<Random169Value2A>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c?, a: a? };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

impl Random169Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random169Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random169Value2A;

impl Enumeration for Random169Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random169Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random169Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random169Value3 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random169Value3C>,
    /// The property `a`.
    pub a: Random169Value3A,
}

impl Decode for Random169Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::model::<Random169Value3C>());
        let a = properties.required("a", &schema::enumeration::<Random169Value3A>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c?, a: a? };
        schema::json_schema!(SCHEMAS, "20").check(value, input, context)
    }
}

impl Random169Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random169Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random169Value3A;

impl Enumeration for Random169Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random169Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random169Value3C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random169Value3C {
    /// The alternative `boolean`.
    Boolean(bool),
    /// The alternative `object`.
    Object(Box<Random169Value3C2>),
    /// The alternative `integer`.
    Integer(i64),
}

impl Decode for Random169Value3C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(
                    schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "1")),
                    Self::Boolean,
                ),
                &schema::variant(schema::model::<Box<Random169Value3C2>>(), Self::Object),
                &schema::variant(
                    schema::integer().exclusive_maximum(12).multiple_of("2"),
                    Self::Integer,
                ),
            ],
        )
    }
}

/// The schema `Random169Value3C2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random169Value3C2 {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Option<Json>>,
}

impl Decode for Random169Value3C2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required(
            "d",
            &schema::checked(
                schema::list(schema::model::<Tree>()).max_items(3),
                schema::json_schema!(SCHEMAS, "72"),
            ),
        );
        let c = properties.optional(
            "c",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "242"),
            )),
        );
        let value = Self { d: d?, c: c? };
        schema::json_schema!(SCHEMAS, "243").check(value, input, context)
    }
}

/// The schema `Random170`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random170 {
    /// The property `value`.
    pub value: Random170Value,
}

impl Decode for Random170 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random170Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random170Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random170Value {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    pub b: i64,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<f64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random170Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.required("b", &schema::integer().minimum(0).exclusive_minimum(0));
        let c = properties.optional("c", &schema::number().exclusive_maximum(2.25));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "6").check(value, input, context)
    }
}

impl Random170Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c"];
}

/// The schema `Random171`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random171 {
    /// The property `value`.
    pub value: Random171Value,
}

impl Decode for Random171 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random171Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random171Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random171Value {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random171ValueB>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random171ValueC>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Option<Random171ValueD>>,
}

impl Decode for Random171Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::integer(), schema::json_schema!(SCHEMAS, "244")),
        );
        let b = properties.optional("b", &schema::model::<Random171ValueB>());
        let c = properties.optional("c", &schema::model::<Random171ValueC>());
        let d = properties.optional("d", &schema::nullable(schema::model::<Random171ValueD>()));
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "248").check(value, input, context)
    }
}

impl Random171Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c", "d"];
}

/// The schema `Random171ValueB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random171ValueB {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random171ValueB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::string());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "245").check(value, input, context)
    }
}

impl Random171ValueB {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random171ValueC`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random171ValueC(pub Json);

impl Decode for Random171ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::one_of(
            input,
            context,
            &[
                &schema::string().min_length(2).max_length(4),
                &schema::string().min_length(1).max_length(4),
                &schema::model::<Closed>(),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "246").check(Self(value), input, context)
    }
}

/// The schema `Random171ValueD`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random171ValueD(pub Json);

impl Decode for Random171ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::any_of(
            input,
            context,
            &[
                &schema::string(),
                &schema::nullable(schema::checked(
                    schema::any(),
                    schema::json_schema!(SCHEMAS, "56"),
                )),
                &schema::string(),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "247").check(Self(value), input, context)
    }
}

/// The schema `Random172`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random172 {
    /// The property `value`.
    pub value: Random172Value,
}

impl Decode for Random172 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random172Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random172Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random172Value {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random172Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::string().min_length(2).max_length(2));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "249").check(value, input, context)
    }
}

impl Random172Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random173`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random173 {
    /// The property `value`.
    pub value: Random173Value,
}

impl Decode for Random173 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random173Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random173Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random173Value(pub Json);

impl Decode for Random173Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random173Value1>(),
                &schema::model::<Random173Value2>(),
                &schema::model::<Random173Value3>(),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "49").check(Self(value), input, context)
    }
}

/// The schema `Random173Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random173Value1 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random173Value1A>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random173Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        let a = properties.optional("a", &schema::model::<Random173Value1A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "250").check(value, input, context)
    }
}

impl Random173Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random173Value1A`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random173Value1A {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

impl Decode for Random173Value1A {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "60").check(value, input, context)
    }
}

impl Random173Value1A {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random173Value2`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random173Value2(pub Json);

impl Decode for Random173Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::nullable(schema::checked(
                    schema::any(),
                    schema::json_schema!(SCHEMAS, "251"),
                )),
                &schema::integer().exclusive_maximum(9),
                &schema::string().min_length(0).max_length(4),
                &schema::null(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random173Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random173Value3 {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random173Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "252"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "253").check(value, input, context)
    }
}

impl Random173Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random174`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random174 {
    /// The property `value`.
    pub value: Vec<Json>,
}

impl Decode for Random174 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "254"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random175`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random175 {
    /// The property `value`.
    pub value: Random175Value,
}

impl Decode for Random175 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random175Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random175Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random175Value {
    /// The property `b`.
    pub b: Vec<f64>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
}

impl Decode for Random175Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required(
            "b",
            &schema::checked(
                schema::list(
                    schema::number()
                        .exclusive_minimum(0.0)
                        .exclusive_maximum(9.0)
                        .multiple_of("0.5"),
                ),
                schema::json_schema!(SCHEMAS, "255"),
            ),
        );
        let c = properties.optional(
            "c",
            &schema::checked(
                schema::string().min_length(1).max_length(4),
                schema::json_schema!(SCHEMAS, "12"),
            ),
        );
        Some(Self { b: b?, c: c? })
    }
}

/// The schema `Random176`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random176 {
    /// The property `value`.
    pub value: Vec<Random176ValueItem>,
}

impl Decode for Random176 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::model::<Random176ValueItem>()),
                schema::json_schema!(SCHEMAS, "259"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random176ValueItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random176ValueItem {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Vec<String>>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random176ValueItemD>,
}

impl Decode for Random176ValueItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional(
            "a",
            &schema::checked(
                schema::list(schema::string().min_length(2).max_length(4)),
                schema::json_schema!(SCHEMAS, "256"),
            ),
        );
        let d = properties.optional("d", &schema::model::<Random176ValueItemD>());
        let value = Self { a: a?, d: d? };
        schema::json_schema!(SCHEMAS, "258").check(value, input, context)
    }
}

/// The schema `Random176ValueItemD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random176ValueItemD {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    pub d: String,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random176ValueItemD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let d = properties.required("d", &schema::string().pattern(schema::regex!("^(?!x)")));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "257").check(value, input, context)
    }
}

impl Random176ValueItemD {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random177`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random177 {
    /// The property `value`.
    pub value: Json,
}

impl Decode for Random177 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::object());
        Some(Self { value: value_? })
    }
}

/// The schema `Random178`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random178 {
    /// The property `value`.
    pub value: Random178Value,
}

impl Decode for Random178 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random178Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random178Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random178Value {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random178ValueB>,
    /// The property `d`.
    pub d: Random178ValueD,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random178Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Random178ValueB>());
        let d = properties.required("d", &schema::enumeration::<Random178ValueD>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "261").check(value, input, context)
    }
}

impl Random178Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "d"];
}

/// The schema `Random178ValueB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random178ValueB {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random178ValueB2>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Vec<Json>>,
}

impl Decode for Random178ValueB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Random178ValueB2>());
        let d = properties.optional("d", &schema::list(schema::any()));
        let value = Self { b: b?, d: d? };
        schema::json_schema!(SCHEMAS, "260").check(value, input, context)
    }
}

/// The schema `Random178ValueB2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random178ValueB2 {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `c`.
    pub c: String,
}

impl Decode for Random178ValueB2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required(
            "d",
            &schema::checked(
                schema::list(schema::model::<Tree>()).max_items(3),
                schema::json_schema!(SCHEMAS, "232"),
            ),
        );
        let c = properties.required("c", &schema::string().min_length(0).max_length(3));
        let value = Self { d: d?, c: c? };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

/// The schema `Random178ValueD`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random178ValueD;

impl Enumeration for Random178ValueD {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random178ValueD {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random179`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random179 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random179 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::string());
        Some(Self { value: value_? })
    }
}

/// The schema `Random180`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random180 {
    /// The property `value`.
    pub value: Random180Value,
}

impl Decode for Random180 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::enumeration::<Random180Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random180Value`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random180Value {
    /// `1`
    Random180Value1,
    /// `2`
    Random180Value2,
    /// `3`
    Random180Value3,
}

impl Enumeration for Random180Value {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random180Value1),
        (Literal::Integer(2), Self::Random180Value2),
        (Literal::Integer(3), Self::Random180Value3),
    ];
}

impl Serialize for Random180Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random180Value1 => 1,
            Self::Random180Value2 => 2,
            Self::Random180Value3 => 3,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random181`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random181 {
    /// The property `value`.
    pub value: Random181Value,
}

impl Decode for Random181 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random181Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random181Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random181Value {
    /// The property `b`.
    pub b: Random181ValueB,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random181Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required("b", &schema::model::<Random181ValueB>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "262").check(value, input, context)
    }
}

impl Random181Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b"];
}

/// The schema `Random181ValueB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random181ValueB {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<i64>,
}

impl Decode for Random181ValueB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::integer().multiple_of("3"));
        let d = properties.optional(
            "d",
            &schema::integer().exclusive_minimum(2).multiple_of("2"),
        );
        let additional_properties =
            properties.others(Self::PROPERTIES, &schema::integer().exclusive_minimum(-2));
        let value = Self {
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "71").check(value, input, context)
    }
}

impl Random181ValueB {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "d"];
}

/// The schema `Random182`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random182 {
    /// The property `value`.
    pub value: Random182Value,
}

impl Decode for Random182 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random182Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random182Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random182Value {
    /// The alternative `object`.
    Object(Box<Random182Value1>),
    /// The alternative `object`.
    Object2(Box<Random182Value2>),
    /// The alternative `object`.
    Object3(Box<Random182Value3>),
}

impl Decode for Random182Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random182Value1>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random182Value2>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random182Value3>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random182Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random182Value1 {
    /// The property `a`.
    pub a: Random182Value1A,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random182Value1C>,
}

impl Decode for Random182Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random182Value1A>());
        let c = properties.optional("c", &schema::model::<Random182Value1C>());
        let value = Self { a: a?, c: c? };
        schema::json_schema!(SCHEMAS, "264").check(value, input, context)
    }
}

/// The schema `Random182Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random182Value1A;

impl Enumeration for Random182Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random182Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random182Value1C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random182Value1C {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random182Value1CA>,
}

impl Decode for Random182Value1C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::model::<Random182Value1CA>());
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "263").check(value, input, context)
    }
}

/// The schema `Random182Value1CA`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random182Value1CA {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random182Value1CA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        let a = properties.optional("a", &schema::string());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "99").check(value, input, context)
    }
}

impl Random182Value1CA {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random182Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random182Value2 {
    /// The property `a`.
    pub a: Random182Value2A,
}

impl Decode for Random182Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random182Value2A>());
        Some(Self { a: a? })
    }
}

/// The schema `Random182Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random182Value2A;

impl Enumeration for Random182Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random182Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random182Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random182Value3 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random182Value3B>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<f64>,
    /// The property `a`.
    pub a: Random182Value3A,
}

impl Decode for Random182Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Random182Value3B>());
        let d = properties.optional("d", &schema::number().minimum(0.5));
        let a = properties.required("a", &schema::enumeration::<Random182Value3A>());
        let value = Self {
            b: b?,
            d: d?,
            a: a?,
        };
        schema::json_schema!(SCHEMAS, "265").check(value, input, context)
    }
}

/// The schema `Random182Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random182Value3A;

impl Enumeration for Random182Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random182Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random182Value3B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random182Value3B {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

impl Decode for Random182Value3B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "60").check(value, input, context)
    }
}

impl Random182Value3B {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random183`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random183 {
    /// The property `value`.
    pub value: Random183Value,
}

impl Decode for Random183 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random183Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random183Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random183Value {
    /// The property `a`.
    pub a: Random183ValueA,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Option<Json>>,
}

impl Decode for Random183Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::model::<Random183ValueA>());
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "267"),
            ),
        );
        let c = properties.optional(
            "c",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "156"),
            )),
        );
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
        };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

impl Random183Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c"];
}

/// The schema `Random183ValueA`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random183ValueA(pub Json);

impl Decode for Random183ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::any_of(
            input,
            context,
            &[
                &schema::list(schema::enumeration::<Color>()).max_items(1),
                &schema::model::<Random183ValueA2>(),
                &schema::list(schema::string()).min_items(2),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "266").check(Self(value), input, context)
    }
}

/// The schema `Random183ValueA2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random183ValueA2 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<f64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<f64>,
}

impl Decode for Random183ValueA2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::number());
        let d = properties.optional("d", &schema::number().exclusive_minimum(0.0));
        Some(Self { a: a?, d: d? })
    }
}

/// The schema `Random184`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random184 {
    /// The property `value`.
    pub value: Random184Value,
}

impl Decode for Random184 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random184Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random184Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random184Value(pub Json);

impl Decode for Random184Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random184Value1>(),
                &schema::model::<Random184Value2>(),
                &schema::model::<Random184Value3>(),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "269").check(Self(value), input, context)
    }
}

/// The schema `Random184Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random184Value1 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<String>>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Vec<Json>>,
    /// The property `a`.
    pub a: Random184Value1A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Random184Value1Value>,
}

impl Decode for Random184Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::list(schema::string().min_length(0).max_length(4)),
                schema::json_schema!(SCHEMAS, "30"),
            ),
        );
        let c = properties.optional("c", &schema::list(schema::any()).max_items(1));
        let a = properties.required("a", &schema::enumeration::<Random184Value1A>());
        let additional_properties =
            properties.others(Self::PROPERTIES, &schema::model::<Random184Value1Value>());
        Some(Self {
            b: b?,
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        })
    }
}

impl Random184Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "a"];
}

/// The schema `Random184Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random184Value1A;

impl Enumeration for Random184Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random184Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random184Value1Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random184Value1Value(pub Json);

impl Decode for Random184Value1Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::enumeration::<Random184Value1Value1>(),
                &schema::enumeration::<Random184Value1Value2>(),
                &schema::model::<Tree>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random184Value1Value1`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random184Value1Value1 {
    /// `1`
    Random184Value1Value11,
    /// `2`
    Random184Value1Value12,
}

impl Enumeration for Random184Value1Value1 {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random184Value1Value11),
        (Literal::Integer(2), Self::Random184Value1Value12),
    ];
}

impl Serialize for Random184Value1Value1 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random184Value1Value11 => 1,
            Self::Random184Value1Value12 => 2,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random184Value1Value2`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random184Value1Value2 {
    /// `1`
    Random184Value1Value21,
    /// `2`
    Random184Value1Value22,
}

impl Enumeration for Random184Value1Value2 {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random184Value1Value21),
        (Literal::Integer(2), Self::Random184Value1Value22),
    ];
}

impl Serialize for Random184Value1Value2 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random184Value1Value21 => 1,
            Self::Random184Value1Value22 => 2,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random184Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random184Value2 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random184Value2A>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random184Value2D>,
}

impl Decode for Random184Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::enumeration::<Random184Value2A>());
        let d = properties.optional("d", &schema::model::<Random184Value2D>());
        let value = Self { a: a?, d: d? };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

/// The schema `Random184Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random184Value2A;

impl Enumeration for Random184Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random184Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random184Value2D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random184Value2D {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Date>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Closed>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random184Value2D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let c = properties.optional("c", &schema::date());
        let d = properties.optional("d", &schema::model::<Closed>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "268").check(value, input, context)
    }
}

impl Random184Value2D {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c", "d"];
}

/// The schema `Random184Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random184Value3 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<i64>,
    /// The property `a`.
    pub a: Random184Value3A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Random184Value3Value>,
}

impl Decode for Random184Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::integer().maximum(12).multiple_of("3"));
        let a = properties.required("a", &schema::enumeration::<Random184Value3A>());
        let additional_properties =
            properties.others(Self::PROPERTIES, &schema::model::<Random184Value3Value>());
        let value = Self {
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

impl Random184Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random184Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random184Value3A;

impl Enumeration for Random184Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random184Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random184Value3Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random184Value3Value {
    /// The alternative `number`.
    Number(f64),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random184Value3Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::number().minimum(2.0), Self::Number),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random185`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random185 {
    /// The property `value`.
    pub value: Random185Value,
}

impl Decode for Random185 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random185Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random185Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random185Value(pub Json);

impl Decode for Random185Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random185Value1>(),
                &schema::model::<Random185Value2>(),
                &schema::model::<Random185Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random185Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random185Value1 {
    /// The property `c`.
    pub c: i64,
    /// The property `a`.
    pub a: Random185Value1A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<String>,
}

impl Decode for Random185Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.required("c", &schema::integer());
        let a = properties.required("a", &schema::enumeration::<Random185Value1A>());
        let additional_properties = properties.others(
            Self::PROPERTIES,
            &schema::string().pattern(schema::regex!(r"^\d{2,3}$")),
        );
        let value = Self {
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "270").check(value, input, context)
    }
}

impl Random185Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random185Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random185Value1A;

impl Enumeration for Random185Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random185Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random185Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random185Value2 {
    /// The property `a`.
    pub a: Random185Value2A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<bool>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random185Value2D>,
}

impl Decode for Random185Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random185Value2A>());
        let b = properties.optional("b", &schema::boolean());
        let d = properties.optional("d", &schema::model::<Random185Value2D>());
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "21").check(value, input, context)
    }
}

/// The schema `Random185Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random185Value2A;

impl Enumeration for Random185Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random185Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random185Value2D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random185Value2D {
    /// The alternative `string`.
    String(String),
    /// The alternative `array`.
    Array(Vec<f64>),
    /// The alternative `object`.
    Object(Box<Random185Value2D3>),
}

impl Decode for Random185Value2D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::string().min_length(0).max_length(3), Self::String),
                &schema::variant(
                    schema::list(schema::number().minimum(0.5).exclusive_maximum(2.25))
                        .max_items(1),
                    Self::Array,
                ),
                &schema::variant(schema::model::<Box<Random185Value2D3>>(), Self::Object),
            ],
        )
    }
}

/// The schema `Random185Value2D3`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random185Value2D3(pub Json);

impl Decode for Random185Value2D3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random185Value2D31>(),
                &schema::model::<Random185Value2D32>(),
                &schema::model::<Random185Value2D33>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random185Value2D31`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random185Value2D31 {
    /// The property `a`.
    pub a: Random185Value2D31A,
}

impl Decode for Random185Value2D31 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random185Value2D31A>());
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

/// The schema `Random185Value2D31A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random185Value2D31A;

impl Enumeration for Random185Value2D31A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random185Value2D31A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random185Value2D32`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random185Value2D32 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The property `a`.
    pub a: Random185Value2D32A,
}

impl Decode for Random185Value2D32 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::string().min_length(1).max_length(2));
        let a = properties.required("a", &schema::enumeration::<Random185Value2D32A>());
        Some(Self { b: b?, a: a? })
    }
}

/// The schema `Random185Value2D32A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random185Value2D32A;

impl Enumeration for Random185Value2D32A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random185Value2D32A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random185Value2D33`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random185Value2D33 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random185Value2D33A>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random185Value2D33C>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
}

impl Decode for Random185Value2D33 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::enumeration::<Random185Value2D33A>());
        let c = properties.optional("c", &schema::enumeration::<Random185Value2D33C>());
        let d = properties.optional("d", &schema::integer().multiple_of("3"));
        let value = Self {
            a: a?,
            c: c?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

/// The schema `Random185Value2D33A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random185Value2D33A;

impl Enumeration for Random185Value2D33A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random185Value2D33A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random185Value2D33C`.
///
/// Its only value is `1`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random185Value2D33C;

impl Enumeration for Random185Value2D33C {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::Integer(1), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random185Value2D33C {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        1_i64.serialize(serializer)
    }
}

/// The schema `Random185Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random185Value3 {
    /// The property `a`.
    pub a: Random185Value3A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random185Value3B>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
}

impl Decode for Random185Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random185Value3A>());
        let b = properties.optional("b", &schema::model::<Random185Value3B>());
        let c = properties.optional("c", &schema::boolean());
        let d = properties.optional("d", &schema::integer().multiple_of("0.5"));
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

impl Random185Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c", "d"];
}

/// The schema `Random185Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random185Value3A;

impl Enumeration for Random185Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random185Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random185Value3B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random185Value3B {
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random185Value3BD>,
}

impl Decode for Random185Value3B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.optional("d", &schema::model::<Random185Value3BD>());
        Some(Self { d: d? })
    }
}

/// The schema `Random185Value3BD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random185Value3BD {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Point>,
    /// The property `c`.
    pub c: f64,
}

impl Decode for Random185Value3BD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::model::<Point>());
        let c = properties.required("c", &schema::number().minimum(-1.5).maximum(10.0));
        Some(Self { a: a?, c: c? })
    }
}

/// The schema `Random186`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random186 {
    /// The property `value`.
    pub value: Vec<Json>,
}

impl Decode for Random186 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "271"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random187`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random187 {
    /// The property `value`.
    pub value: Random187Value,
}

impl Decode for Random187 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random187Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random187Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random187Value {
    /// The property `a`.
    pub a: String,
}

impl Decode for Random187Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::string().pattern(schema::regex!("^[a-z]+$")));
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "272").check(value, input, context)
    }
}

impl Random187Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random188`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random188 {
    /// The property `value`.
    pub value: Random188Value,
}

impl Decode for Random188 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::enumeration::<Random188Value>(),
                schema::json_schema!(SCHEMAS, "12"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random188Value`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random188Value {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"green"`
    #[serde(rename = "green")]
    Green,
}

impl Enumeration for Random188Value {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("green"), Self::Green),
    ];
}

/// The schema `Random189`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random189 {
    /// The property `value`.
    pub value: Vec<Vec<String>>,
}

impl Decode for Random189 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::list(schema::string())),
                schema::json_schema!(SCHEMAS, "273"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random190`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random190 {
    /// The property `value`.
    pub value: Vec<Json>,
}

impl Decode for Random190 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::list(schema::any()).max_items(2));
        Some(Self { value: value_? })
    }
}

/// The schema `Random191`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random191 {
    /// The property `value`.
    pub value: Random191Value,
}

impl Decode for Random191 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random191Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random191Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random191Value(pub Json);

impl Decode for Random191Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random191Value1>(),
                &schema::model::<Random191Value2>(),
                &schema::model::<Random191Value3>(),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "274").check(Self(value), input, context)
    }
}

/// The schema `Random191Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random191Value1 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Color>,
    /// The property `a`.
    pub a: Random191Value1A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Random191Value1Value>,
}

impl Decode for Random191Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::string().pattern(schema::regex!("^(?!x)")));
        let d = properties.optional("d", &schema::enumeration::<Color>());
        let a = properties.required("a", &schema::enumeration::<Random191Value1A>());
        let additional_properties = properties.others(
            Self::PROPERTIES,
            &schema::enumeration::<Random191Value1Value>(),
        );
        let value = Self {
            c: c?,
            d: d?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "20").check(value, input, context)
    }
}

impl Random191Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "d", "a"];
}

/// The schema `Random191Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random191Value1A;

impl Enumeration for Random191Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random191Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random191Value1Value`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random191Value1Value {
    /// `1`
    Random191Value1Value1,
    /// `2`
    Random191Value1Value2,
}

impl Enumeration for Random191Value1Value {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random191Value1Value1),
        (Literal::Integer(2), Self::Random191Value1Value2),
    ];
}

impl Serialize for Random191Value1Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random191Value1Value1 => 1,
            Self::Random191Value1Value2 => 2,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random191Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random191Value2 {
    /// The property `a`.
    pub a: Random191Value2A,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
}

impl Decode for Random191Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random191Value2A>());
        let c = properties.optional("c", &schema::string().pattern(schema::regex!(r"\w-\w")));
        Some(Self { a: a?, c: c? })
    }
}

/// The schema `Random191Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random191Value2A;

impl Enumeration for Random191Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random191Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random191Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random191Value3 {
    /// The property `a`.
    pub a: Random191Value3A,
}

impl Decode for Random191Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random191Value3A>());
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

/// The schema `Random191Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random191Value3A;

impl Enumeration for Random191Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random191Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random192`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random192 {
    /// The property `value`.
    pub value: f64,
}

impl Decode for Random192 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::number().maximum(2.25));
        Some(Self { value: value_? })
    }
}

/// The schema `Random193`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random193 {
    /// The property `value`.
    pub value: Option<Json>,
}

impl Decode for Random193 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "275"),
            )),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random194`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random194 {
    /// The property `value`.
    pub value: Random194Value,
}

impl Decode for Random194 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random194Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random194Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random194Value {
    /// The alternative `boolean`.
    Boolean(bool),
    /// The alternative `object`.
    Object(Box<Random194Value2>),
    /// The alternative `array`.
    Array(Vec<Json>),
}

impl Decode for Random194Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::boolean(), Self::Boolean),
                &schema::variant(schema::model::<Box<Random194Value2>>(), Self::Object),
                &schema::variant(
                    schema::checked(
                        schema::list(schema::any()),
                        schema::json_schema!(SCHEMAS, "277"),
                    ),
                    Self::Array,
                ),
            ],
        )
    }
}

/// The schema `Random194Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random194Value2 {
    /// The property `a`.
    pub a: String,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Date>,
    /// The property `b`.
    pub b: Random194Value2B,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random194Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::string().pattern(schema::regex!(r"\w-\w")));
        let d = properties.optional("d", &schema::date());
        let b = properties.required("b", &schema::model::<Random194Value2B>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            d: d?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "276").check(value, input, context)
    }
}

impl Random194Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "d", "b"];
}

/// The schema `Random194Value2B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random194Value2B {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Option<Random194Value2B2>>,
}

impl Decode for Random194Value2B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let a = properties.optional(
            "a",
            &schema::checked(schema::string(), schema::json_schema!(SCHEMAS, "19")),
        );
        let b = properties.optional(
            "b",
            &schema::nullable(schema::enumeration::<Random194Value2B2>()),
        );
        let value = Self {
            d: d?,
            a: a?,
            b: b?,
        };
        schema::json_schema!(SCHEMAS, "122").check(value, input, context)
    }
}

/// The schema `Random194Value2B2`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random194Value2B2;

impl Enumeration for Random194Value2B2 {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
}

impl Serialize for Random194Value2B2 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random195`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random195 {
    /// The property `value`.
    pub value: Random195Value,
}

impl Decode for Random195 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random195Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random195Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random195Value {
    /// The alternative `integer`.
    Integer(i64),
    /// The alternative `string`.
    String(String),
}

impl Decode for Random195Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::integer().minimum(2), Self::Integer),
                &schema::variant(schema::string().max_length(2), Self::String),
            ],
        )
    }
}

/// The schema `Random196`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random196 {
    /// The property `value`.
    pub value: bool,
}

impl Decode for Random196 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::boolean());
        Some(Self { value: value_? })
    }
}

/// The schema `Random197`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random197 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random197 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::string().min_length(0).max_length(4));
        Some(Self { value: value_? })
    }
}

/// The schema `Random198`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random198 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random198 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::string().min_length(0).max_length(4));
        Some(Self { value: value_? })
    }
}

/// The schema `Random199`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random199 {
    /// The property `value`.
    pub value: Random199Value,
}

impl Decode for Random199 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random199Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random199Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random199Value {
    /// The alternative `integer`.
    Integer(i64),
    /// The alternative `object`.
    Object(Box<Random199Value2>),
}

impl Decode for Random199Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::integer().exclusive_minimum(0), Self::Integer),
                &schema::variant(schema::model::<Box<Random199Value2>>(), Self::Object),
            ],
        )
    }
}

/// The schema `Random199Value2`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random199Value2(pub Json);

impl Decode for Random199Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random199Value21>(),
                &schema::model::<Random199Value22>(),
                &schema::model::<Random199Value23>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random199Value21`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random199Value21 {
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<f64>,
    /// The property `a`.
    pub a: Random199Value21A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Random199Value21Value>,
}

impl Decode for Random199Value21 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.optional("d", &schema::number().multiple_of("0.01"));
        let a = properties.required("a", &schema::enumeration::<Random199Value21A>());
        let additional_properties = properties.others(
            Self::PROPERTIES,
            &schema::enumeration::<Random199Value21Value>(),
        );
        Some(Self {
            d: d?,
            a: a?,
            additional_properties: additional_properties?,
        })
    }
}

impl Random199Value21 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d", "a"];
}

/// The schema `Random199Value21A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random199Value21A;

impl Enumeration for Random199Value21A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random199Value21A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random199Value21Value`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random199Value21Value {
    /// `1`
    Random199Value21Value1,
    /// `2`
    Random199Value21Value2,
}

impl Enumeration for Random199Value21Value {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random199Value21Value1),
        (Literal::Integer(2), Self::Random199Value21Value2),
    ];
}

impl Serialize for Random199Value21Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random199Value21Value1 => 1,
            Self::Random199Value21Value2 => 2,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random199Value22`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random199Value22 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random199Value22C>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random199Value22D>,
    /// The property `a`.
    pub a: Random199Value22A,
}

impl Decode for Random199Value22 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::enumeration::<Random199Value22C>());
        let d = properties.optional("d", &schema::model::<Random199Value22D>());
        let a = properties.required("a", &schema::enumeration::<Random199Value22A>());
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self {
            c: c?,
            d: d?,
            a: a?,
        })
    }
}

impl Random199Value22 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "d", "a"];
}

/// The schema `Random199Value22A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random199Value22A;

impl Enumeration for Random199Value22A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random199Value22A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random199Value22C`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random199Value22C {
    /// `1`
    Random199Value22C1,
    /// `2`
    Random199Value22C2,
}

impl Enumeration for Random199Value22C {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random199Value22C1),
        (Literal::Integer(2), Self::Random199Value22C2),
    ];
}

impl Serialize for Random199Value22C {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random199Value22C1 => 1,
            Self::Random199Value22C2 => 2,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random199Value22D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random199Value22D {
    /// The property `c`.
    pub c: bool,
    /// The property `a`.
    pub a: bool,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random199Value22D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.required(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "278")),
        );
        let a = properties.required("a", &schema::boolean());
        let b = properties.optional("b", &schema::string());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "103").check(value, input, context)
    }
}

impl Random199Value22D {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a", "b"];
}

/// The schema `Random199Value23`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random199Value23 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Vec<()>>,
    /// The property `a`.
    pub a: Random199Value23A,
}

impl Decode for Random199Value23 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::integer());
        let d = properties.optional(
            "d",
            &schema::checked(
                schema::list(schema::null()),
                schema::json_schema!(SCHEMAS, "279"),
            ),
        );
        let a = properties.required("a", &schema::enumeration::<Random199Value23A>());
        Some(Self {
            b: b?,
            d: d?,
            a: a?,
        })
    }
}

/// The schema `Random199Value23A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random199Value23A;

impl Enumeration for Random199Value23A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random199Value23A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random200`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random200 {
    /// The property `value`.
    pub value: Random200Value,
}

impl Decode for Random200 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random200Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random200Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random200Value {
    /// The alternative `string`.
    String(String),
    /// The alternative `integer`.
    Integer(i64),
    /// The alternative `array`.
    Array(Box<Random200Value3>),
}

impl Decode for Random200Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::string().min_length(0).max_length(3), Self::String),
                &schema::variant(
                    schema::integer().exclusive_minimum(-2).multiple_of("3"),
                    Self::Integer,
                ),
                &schema::variant(schema::model::<Box<Random200Value3>>(), Self::Array),
            ],
        )
    }
}

/// The schema `Random200Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random200Value3 {
    /// The alternative `object`.
    Object(Box<Random200Value31>),
    /// The alternative `array`.
    Array(Vec<i64>),
}

impl Decode for Random200Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random200Value31>>(), Self::Object),
                &schema::variant(
                    schema::checked(
                        schema::list(schema::integer().maximum(12).multiple_of("2")),
                        schema::json_schema!(SCHEMAS, "280"),
                    ),
                    Self::Array,
                ),
            ],
        )
    }
}

/// The schema `Random200Value31`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random200Value31 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The property `c`.
    pub c: Option<Point>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<bool>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<String>,
}

impl Decode for Random200Value31 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional(
            "b",
            &schema::checked(schema::string(), schema::json_schema!(SCHEMAS, "50")),
        );
        let c = properties.required("c", &schema::nullable(schema::model::<Point>()));
        let d = properties.optional("d", &schema::boolean());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::string());
        let value = Self {
            b: b?,
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "21").check(value, input, context)
    }
}

impl Random200Value31 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "d"];
}

/// The schema `Random201`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random201 {
    /// The property `value`.
    pub value: Random201Value,
}

impl Decode for Random201 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random201Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random201Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random201Value {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random201ValueA>,
    /// The property `b`.
    pub b: Option<Json>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Option<Random201Value2>>,
}

impl Decode for Random201Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::model::<Random201ValueA>());
        let b = properties.required(
            "b",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "156"),
            )),
        );
        let additional_properties = properties.others(
            Self::PROPERTIES,
            &schema::nullable(schema::model::<Random201Value2>()),
        );
        Some(Self {
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        })
    }
}

impl Random201Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random201Value2`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random201Value2(pub Json);

impl Decode for Random201Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random201Value21>(),
                &schema::number()
                    .minimum(0.5)
                    .exclusive_maximum(9.0)
                    .multiple_of("0.01"),
                &schema::nullable(schema::model::<Random201Value23>()),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random201Value21`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random201Value21 {
    /// The alternative `object`.
    Object(Box<Random201Value211>),
    /// The alternative `object`.
    Object2(Box<Random201Value212>),
    /// The alternative `object`.
    Object3(Box<Random201Value213>),
}

impl Decode for Random201Value21 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random201Value211>>(), Self::Object),
                &schema::variant(schema::model::<Box<Random201Value212>>(), Self::Object2),
                &schema::variant(schema::model::<Box<Random201Value213>>(), Self::Object3),
            ],
        )
    }
}

/// The schema `Random201Value211`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random201Value211 {
    /// The property `a`.
    pub a: Random201Value211A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random201Value211 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random201Value211A>());
        let b = properties.optional("b", &schema::number().maximum(9.0));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "282").check(value, input, context)
    }
}

impl Random201Value211 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random201Value211A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random201Value211A;

impl Enumeration for Random201Value211A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random201Value211A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random201Value212`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random201Value212 {
    /// The property `a`.
    pub a: Random201Value212A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

impl Decode for Random201Value212 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random201Value212A>());
        let b = properties.optional("b", &schema::number().exclusive_maximum(9.0));
        let c = properties.optional("c", &schema::boolean());
        Some(Self {
            a: a?,
            b: b?,
            c: c?,
        })
    }
}

/// The schema `Random201Value212A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random201Value212A;

impl Enumeration for Random201Value212A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random201Value212A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random201Value213`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random201Value213 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Color>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    pub a: Random201Value213A,
}

impl Decode for Random201Value213 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::enumeration::<Color>());
        let c = properties.optional("c", &schema::boolean());
        let a = properties.required("a", &schema::enumeration::<Random201Value213A>());
        properties.forbid_others(Self::PROPERTIES)?;
        Some(Self {
            b: b?,
            c: c?,
            a: a?,
        })
    }
}

impl Random201Value213 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "a"];
}

/// The schema `Random201Value213A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random201Value213A;

impl Enumeration for Random201Value213A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random201Value213A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random201Value23`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random201Value23 {
    /// The alternative `number`.
    Number(f64),
    /// The alternative `Color`.
    Color(Color),
    /// The alternative `null`.
    Null(Option<Json>),
}

impl Decode for Random201Value23 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(
                    schema::number().exclusive_minimum(0.0).multiple_of("0.5"),
                    Self::Number,
                ),
                &schema::variant(schema::enumeration::<Color>(), Self::Color),
                &schema::variant(
                    schema::nullable(schema::checked(
                        schema::any(),
                        schema::json_schema!(SCHEMAS, "242"),
                    )),
                    Self::Null,
                ),
            ],
        )
    }
}

/// The schema `Random201ValueA`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random201ValueA {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Date>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Option<Random201ValueAD>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random201ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::date());
        let d = properties.optional("d", &schema::nullable(schema::model::<Random201ValueAD>()));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "281").check(value, input, context)
    }
}

impl Random201ValueA {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "d"];
}

/// The schema `Random201ValueAD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random201ValueAD {
    /// The alternative `integer`.
    Integer(i64),
    /// The alternative `boolean`.
    Boolean(bool),
    /// The alternative `string`.
    String(Uuid),
}

impl Decode for Random201ValueAD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::integer().maximum(12), Self::Integer),
                &schema::variant(schema::boolean(), Self::Boolean),
                &schema::variant(schema::uuid(), Self::String),
            ],
        )
    }
}

/// The schema `Random202`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random202 {
    /// The property `value`.
    pub value: Random202Value,
}

impl Decode for Random202 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random202Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random202Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random202Value {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random202Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let d = properties.optional("d", &schema::string().min_length(1).max_length(4));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "283").check(value, input, context)
    }
}

impl Random202Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random203`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random203 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random203 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::integer().exclusive_maximum(12).multiple_of("2"),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random204`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random204 {
    /// The property `value`.
    pub value: Random204Value,
}

impl Decode for Random204 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random204Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random204Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random204Value {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    pub b: f64,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random204Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.required("b", &schema::number().minimum(0.0));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "284").check(value, input, context)
    }
}

impl Random204Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random205`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random205 {
    /// The property `value`.
    pub value: Option<Json>,
}

impl Decode for Random205 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "156"),
            )),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random206`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random206 {
    /// The property `value`.
    pub value: Vec<Vec<Json>>,
}

impl Decode for Random206 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::checked(
                    schema::list(schema::any()),
                    schema::json_schema!(SCHEMAS, "285"),
                )),
                schema::json_schema!(SCHEMAS, "286"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random207`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random207 {
    /// The property `value`.
    pub value: Random207Value,
}

impl Decode for Random207 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random207Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random207Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random207Value {
    /// The property `d`.
    pub d: Random207ValueD,
    /// The property `a`.
    pub a: Random207ValueA,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random207ValueC>,
}

impl Decode for Random207Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::model::<Random207ValueD>());
        let a = properties.required("a", &schema::model::<Random207ValueA>());
        let c = properties.optional("c", &schema::model::<Random207ValueC>());
        let value = Self {
            d: d?,
            a: a?,
            c: c?,
        };
        schema::json_schema!(SCHEMAS, "288").check(value, input, context)
    }
}

/// The schema `Random207ValueA`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random207ValueA {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random207ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::string());
        let b = properties.optional(
            "b",
            &schema::number()
                .exclusive_minimum(-1.5)
                .exclusive_maximum(9.0)
                .multiple_of("0.01"),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "287").check(value, input, context)
    }
}

impl Random207ValueA {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random207ValueC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random207ValueC {
    /// The property `c`.
    pub c: String,
}

impl Decode for Random207ValueC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.required("c", &schema::string().pattern(schema::regex!(r"^\d{2,3}$")));
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "16").check(value, input, context)
    }
}

/// The schema `Random207ValueD`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random207ValueD(pub Json);

impl Decode for Random207ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::any_of(
            input,
            context,
            &[
                &schema::integer().maximum(5),
                &schema::integer(),
                &schema::integer().exclusive_minimum(0),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "192").check(Self(value), input, context)
    }
}

/// The schema `Random208`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random208 {
    /// The property `value`.
    pub value: Random208Value,
}

impl Decode for Random208 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random208Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random208Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random208Value {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random208ValueA>,
    /// The property `c`.
    pub c: String,
}

impl Decode for Random208Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::model::<Random208ValueA>());
        let c = properties.required("c", &schema::string());
        let value = Self { a: a?, c: c? };
        schema::json_schema!(SCHEMAS, "289").check(value, input, context)
    }
}

/// The schema `Random208ValueA`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random208ValueA {
    /// The property `b`.
    pub b: f64,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<i64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random208ValueAD>,
}

impl Decode for Random208ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required(
            "b",
            &schema::number().exclusive_maximum(9.0).multiple_of("2"),
        );
        let c = properties.optional("c", &schema::integer().maximum(9));
        let d = properties.optional("d", &schema::model::<Random208ValueAD>());
        let value = Self {
            b: b?,
            c: c?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "243").check(value, input, context)
    }
}

/// The schema `Random208ValueAD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random208ValueAD {
    /// The alternative `number`.
    Number(f64),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random208ValueAD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::number().minimum(2.0), Self::Number),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random209`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random209 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random209 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::integer().maximum(5));
        Some(Self { value: value_? })
    }
}

/// The schema `Random210`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random210 {
    /// The property `value`.
    pub value: Random210Value,
}

impl Decode for Random210 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random210Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random210Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random210Value {
    /// The alternative `array`.
    Array(Vec<Vec<Random210Value1Item>>),
    /// The alternative `string`.
    String(String),
}

impl Decode for Random210Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::alternatives(
            input,
            context,
            &[
                &schema::variant(
                    schema::checked(
                        schema::list(schema::checked(
                            schema::list(schema::checked(
                                schema::enumeration::<Random210Value1Item>(),
                                schema::json_schema!(SCHEMAS, "12"),
                            )),
                            schema::json_schema!(SCHEMAS, "290"),
                        )),
                        schema::json_schema!(SCHEMAS, "291"),
                    ),
                    Self::Array,
                ),
                &schema::variant(
                    schema::string().pattern(schema::regex!("^(?!x)")),
                    Self::String,
                ),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "49").check(value, input, context)
    }
}

/// The schema `Random210Value1Item`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random210Value1Item {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"green"`
    #[serde(rename = "green")]
    Green,
}

impl Enumeration for Random210Value1Item {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("green"), Self::Green),
    ];
}

/// The schema `Random211`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random211 {
    /// The property `value`.
    pub value: Random211Value,
}

impl Decode for Random211 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random211Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random211Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random211Value {
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Vec<Random211ValueDItem>>,
}

impl Decode for Random211Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.optional(
            "d",
            &schema::checked(
                schema::list(schema::model::<Random211ValueDItem>()),
                schema::json_schema!(SCHEMAS, "292"),
            ),
        );
        let value = Self { d: d? };
        schema::json_schema!(SCHEMAS, "293").check(value, input, context)
    }
}

/// The schema `Random211ValueDItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random211ValueDItem {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

impl Decode for Random211ValueDItem {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "12").check(value, input, context)
    }
}

impl Random211ValueDItem {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random212`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random212 {
    /// The property `value`.
    pub value: Random212Value,
}

impl Decode for Random212 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::enumeration::<Random212Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random212Value`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random212Value {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"blue"`
    #[serde(rename = "blue")]
    Blue,
}

impl Enumeration for Random212Value {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("blue"), Self::Blue),
    ];
}

/// The schema `Random213`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random213 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random213 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::string().min_length(2).max_length(3));
        Some(Self { value: value_? })
    }
}

/// The schema `Random214`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random214 {
    /// The property `value`.
    pub value: Random214Value,
}

impl Decode for Random214 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random214Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random214Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random214Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `b`.
    pub b: String,
    /// The property `d`.
    pub d: Random214ValueD,
    /// The property `a`.
    pub a: Vec<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random214Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "47")),
        );
        let b = properties.required(
            "b",
            &schema::checked(
                schema::string().min_length(2).max_length(2),
                schema::json_schema!(SCHEMAS, "294"),
            ),
        );
        let d = properties.required("d", &schema::model::<Random214ValueD>());
        let a = properties.required("a", &schema::list(schema::string()).min_items(1));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            b: b?,
            d: d?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "295").check(value, input, context)
    }
}

impl Random214Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "b", "d", "a"];
}

/// The schema `Random214ValueD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random214ValueD {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Option<Json>>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
}

impl Decode for Random214ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::string().min_length(1).max_length(2));
        let b = properties.optional(
            "b",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "56"),
            )),
        );
        let d = properties.optional("d", &schema::integer());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

impl Random214ValueD {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random215`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random215 {
    /// The property `value`.
    pub value: Random215Value,
}

impl Decode for Random215 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random215Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random215Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random215Value {
    /// The alternative `number`.
    Number(f64),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random215Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::number().minimum(2.0), Self::Number),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random216`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random216 {
    /// The property `value`.
    pub value: String,
}

impl Decode for Random216 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::string());
        Some(Self { value: value_? })
    }
}

/// The schema `Random217`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random217 {
    /// The property `value`.
    pub value: Random217Value,
}

impl Decode for Random217 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random217Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random217Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random217Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random217ValueA>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random217ValueB>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random217Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "296")),
        );
        let a = properties.optional("a", &schema::model::<Random217ValueA>());
        let b = properties.optional("b", &schema::model::<Random217ValueB>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "199").check(value, input, context)
    }
}

impl Random217Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a", "b"];
}

/// The schema `Random217ValueA`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random217ValueA {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random217ValueA2>,
}

impl Decode for Random217ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::model::<Random217ValueA2>());
        Some(Self { a: a? })
    }
}

/// The schema `Random217ValueA2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random217ValueA2 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random217ValueA2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::string().min_length(0).max_length(4));
        let d = properties.optional("d", &schema::string());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "297").check(value, input, context)
    }
}

impl Random217ValueA2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "d"];
}

/// The schema `Random217ValueB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random217ValueB {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random217ValueBC>,
}

impl Decode for Random217ValueB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::string());
        let c = properties.optional("c", &schema::model::<Random217ValueBC>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { a: a?, c: c? };
        schema::json_schema!(SCHEMAS, "52").check(value, input, context)
    }
}

impl Random217ValueB {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "c"];
}

/// The schema `Random217ValueBC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random217ValueBC {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random217ValueBC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "298")),
        );
        let a = properties.optional("a", &schema::string());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "299").check(value, input, context)
    }
}

impl Random217ValueBC {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "a"];
}

/// The schema `Random218`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random218 {
    /// The property `value`.
    pub value: Random218Value,
}

impl Decode for Random218 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random218Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random218Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random218Value {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `b`.
    pub b: Random218ValueB,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random218Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        let b = properties.required(
            "b",
            &schema::checked(
                schema::enumeration::<Random218ValueB>(),
                schema::json_schema!(SCHEMAS, "12"),
            ),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "300").check(value, input, context)
    }
}

impl Random218Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "b"];
}

/// The schema `Random218ValueB`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum Random218ValueB {
    /// `"red"`
    #[serde(rename = "red")]
    Red,
    /// `"green"`
    #[serde(rename = "green")]
    Green,
}

impl Enumeration for Random218ValueB {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("red"), Self::Red),
        (Literal::String("green"), Self::Green),
    ];
}

/// The schema `Random219`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random219 {
    /// The property `value`.
    pub value: Random219Value,
}

impl Decode for Random219 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random219Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random219Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random219Value(pub Json);

impl Decode for Random219Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random219Value1>(),
                &schema::model::<Random219Value2>(),
                &schema::model::<Random219Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random219Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random219Value1 {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `a`.
    pub a: Random219Value1A,
    /// The property `b`.
    pub b: Random219Value1B,
}

impl Decode for Random219Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required(
            "d",
            &schema::checked(
                schema::list(schema::model::<Tree>()).max_items(3),
                schema::json_schema!(SCHEMAS, "301"),
            ),
        );
        let a = properties.required("a", &schema::model::<Random219Value1A>());
        let b = properties.required("b", &schema::model::<Random219Value1B>());
        Some(Self {
            d: d?,
            a: a?,
            b: b?,
        })
    }
}

/// The schema `Random219Value1A`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random219Value1A {
    /// The property `a`.
    pub a: bool,
    /// The property `b`.
    pub b: f64,
}

impl Decode for Random219Value1A {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::boolean());
        let b = properties.required("b", &schema::number().minimum(-1.5));
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "302").check(value, input, context)
    }
}

/// The schema `Random219Value1B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random219Value1B {
    /// The property `d`.
    pub d: Vec<Tree>,
}

impl Decode for Random219Value1B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let value = Self { d: d? };
        schema::json_schema!(SCHEMAS, "60").check(value, input, context)
    }
}

/// The schema `Random219Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random219Value2 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Random219Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::number().multiple_of("0.01"));
        let value = Self { b: b? };
        schema::json_schema!(SCHEMAS, "303").check(value, input, context)
    }
}

/// The schema `Random219Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random219Value3 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Random219Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::number().exclusive_maximum(10.0));
        let value = Self { b: b? };
        schema::json_schema!(SCHEMAS, "304").check(value, input, context)
    }
}

/// The schema `Random220`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random220 {
    /// The property `value`.
    pub value: f64,
}

impl Decode for Random220 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::number().exclusive_minimum(0.0));
        Some(Self { value: value_? })
    }
}

/// The schema `Random221`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random221 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random221 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::integer().minimum(-2));
        Some(Self { value: value_? })
    }
}

/// The schema `Random222`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random222 {
    /// The property `value`.
    pub value: Random222Value,
}

impl Decode for Random222 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random222Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random222Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random222Value(pub Json);

impl Decode for Random222Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random222Value1>(),
                &schema::model::<Random222Value2>(),
                &schema::model::<Random222Value3>(),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "306").check(Self(value), input, context)
    }
}

/// The schema `Random222Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random222Value1 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random222Value1B>,
    /// The property `a`.
    pub a: Random222Value1A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random222Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Random222Value1B>());
        let a = properties.required("a", &schema::enumeration::<Random222Value1A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            b: b?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "305").check(value, input, context)
    }
}

impl Random222Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "a"];
}

/// The schema `Random222Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random222Value1A;

impl Enumeration for Random222Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random222Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random222Value1B`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random222Value1B(pub Json);

impl Decode for Random222Value1B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::number().minimum(0.0).exclusive_maximum(10.0),
                &schema::checked(schema::string(), schema::json_schema!(SCHEMAS, "37")),
                &schema::string().pattern(schema::regex!(r"^\d{2,3}$")),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random222Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random222Value2 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// The property `a`.
    pub a: Random222Value2A,
}

impl Decode for Random222Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::integer());
        let a = properties.required("a", &schema::enumeration::<Random222Value2A>());
        let value = Self { b: b?, a: a? };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

/// The schema `Random222Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random222Value2A;

impl Enumeration for Random222Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random222Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random222Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random222Value3 {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random222Value3B>,
    /// The property `a`.
    pub a: Random222Value3A,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<String>,
}

impl Decode for Random222Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Random222Value3B>());
        let a = properties.required("a", &schema::enumeration::<Random222Value3A>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::string());
        let value = Self {
            b: b?,
            a: a?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "122").check(value, input, context)
    }
}

impl Random222Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "a"];
}

/// The schema `Random222Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random222Value3A;

impl Enumeration for Random222Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random222Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random222Value3B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random222Value3B {
    /// The alternative `array`.
    Array(Vec<Json>),
    /// The alternative `integer`.
    Integer(i64),
}

impl Decode for Random222Value3B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::list(schema::any()), Self::Array),
                &schema::variant(schema::integer(), Self::Integer),
            ],
        )
    }
}

/// The schema `Random223`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random223 {
    /// The property `value`.
    pub value: Random223Value,
}

impl Decode for Random223 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random223Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random223Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random223Value {
    /// The property `a`.
    pub a: Random223ValueA,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random223ValueD>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random223Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::model::<Random223ValueA>());
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "308"),
            ),
        );
        let d = properties.optional("d", &schema::model::<Random223ValueD>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "309").check(value, input, context)
    }
}

impl Random223Value {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random223ValueA`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random223ValueA(pub Json);

impl Decode for Random223ValueA {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::one_of(
            input,
            context,
            &[
                &schema::nullable(schema::model::<Point>()),
                &schema::number().minimum(-1.5),
                &schema::checked(
                    schema::string().pattern(schema::regex!("^(?!x)")),
                    schema::json_schema!(SCHEMAS, "307"),
                ),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "266").check(Self(value), input, context)
    }
}

/// The schema `Random223ValueD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random223ValueD {
    /// The property `a`.
    pub a: bool,
    /// The property `c`.
    pub c: Random223ValueDC,
}

impl Decode for Random223ValueD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::boolean());
        let c = properties.required("c", &schema::model::<Random223ValueDC>());
        let value = Self { a: a?, c: c? };
        schema::json_schema!(SCHEMAS, "293").check(value, input, context)
    }
}

/// The schema `Random223ValueDC`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random223ValueDC {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<f64>,
    /// The property `c`.
    pub c: String,
}

impl Decode for Random223ValueDC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::number().exclusive_maximum(2.25));
        let c = properties.required(
            "c",
            &schema::checked(schema::string(), schema::json_schema!(SCHEMAS, "50")),
        );
        let value = Self { a: a?, c: c? };
        schema::json_schema!(SCHEMAS, "179").check(value, input, context)
    }
}

/// The schema `Random224`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random224 {
    /// The property `value`.
    pub value: Option<Random224Value>,
}

impl Decode for Random224 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::model::<Random224Value>()),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random224Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random224Value(pub Json);

impl Decode for Random224Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::enumeration::<Random224Value1>(),
                &schema::model::<Random224Value2>(),
                &schema::model::<Random224Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random224Value1`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random224Value1;

impl Enumeration for Random224Value1 {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random224Value1 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random224Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random224Value2 {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `c`.
    pub c: Random224Value2C,
}

impl Decode for Random224Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(
                schema::integer().multiple_of("2"),
                schema::json_schema!(SCHEMAS, "310"),
            ),
        );
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let c = properties.required("c", &schema::model::<Random224Value2C>());
        Some(Self {
            a: a?,
            b: b?,
            c: c?,
        })
    }
}

/// The schema `Random224Value2C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random224Value2C {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random224Value2CD>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random224Value2C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let d = properties.optional("d", &schema::model::<Random224Value2CD>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "283").check(value, input, context)
    }
}

impl Random224Value2C {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "d"];
}

/// The schema `Random224Value2CD`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random224Value2CD {
    /// The property `d`.
    pub d: Vec<Tree>,
}

impl Decode for Random224Value2CD {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let value = Self { d: d? };
        schema::json_schema!(SCHEMAS, "12").check(value, input, context)
    }
}

/// The schema `Random224Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random224Value3 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
}

impl Decode for Random224Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::boolean());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { c: c? };
        schema::json_schema!(SCHEMAS, "311").check(value, input, context)
    }
}

impl Random224Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random225`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random225 {
    /// The property `value`.
    pub value: Random225Value,
}

impl Decode for Random225 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random225Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random225Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random225Value(pub Json);

impl Decode for Random225Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random225Value1>(),
                &schema::model::<Random225Value2>(),
                &schema::model::<Random225Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random225Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random225Value1 {
    /// The property `a`.
    pub a: Random225Value1A,
}

impl Decode for Random225Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random225Value1A>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

impl Random225Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random225Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random225Value1A;

impl Enumeration for Random225Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random225Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random225Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random225Value2 {
    /// The property `a`.
    pub a: Random225Value2A,
}

impl Decode for Random225Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random225Value2A>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { a: a? };
        schema::json_schema!(SCHEMAS, "23").check(value, input, context)
    }
}

impl Random225Value2 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a"];
}

/// The schema `Random225Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random225Value2A;

impl Enumeration for Random225Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random225Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random225Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random225Value3 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random225Value3A>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random225Value3D>,
}

impl Decode for Random225Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::enumeration::<Random225Value3A>());
        let d = properties.optional("d", &schema::model::<Random225Value3D>());
        let value = Self { a: a?, d: d? };
        schema::json_schema!(SCHEMAS, "122").check(value, input, context)
    }
}

/// The schema `Random225Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random225Value3A;

impl Enumeration for Random225Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random225Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random225Value3D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random225Value3D {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random225Value3DB>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random225Value3DC>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<bool>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<String>,
}

impl Decode for Random225Value3D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::model::<Random225Value3DB>());
        let c = properties.optional("c", &schema::model::<Random225Value3DC>());
        let d = properties.optional("d", &schema::boolean());
        let additional_properties = properties.others(
            Self::PROPERTIES,
            &schema::checked(schema::string(), schema::json_schema!(SCHEMAS, "50")),
        );
        let value = Self {
            b: b?,
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "126").check(value, input, context)
    }
}

impl Random225Value3D {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["b", "c", "d"];
}

/// The schema `Random225Value3DB`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random225Value3DB {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

impl Decode for Random225Value3DB {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.optional("b", &schema::integer().exclusive_maximum(5));
        let value = Self { b: b? };
        schema::json_schema!(SCHEMAS, "122").check(value, input, context)
    }
}

/// The schema `Random225Value3DC`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random225Value3DC(pub Json);

impl Decode for Random225Value3DC {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::any_of(
            input,
            context,
            &[
                &schema::boolean(),
                &schema::string().min_length(2).max_length(4),
                &schema::checked(schema::any(), schema::json_schema!(SCHEMAS, "18")),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "49").check(Self(value), input, context)
    }
}

/// The schema `Random226`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random226 {
    /// The property `value`.
    pub value: f64,
}

impl Decode for Random226 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::number().minimum(0.5).exclusive_maximum(2.25),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random227`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random227 {
    /// The property `value`.
    pub value: Random227Value,
}

impl Decode for Random227 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random227Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random227Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random227Value(pub Json);

impl Decode for Random227Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<Random227Value1>(),
                &schema::model::<Random227Value2>(),
                &schema::model::<Random227Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random227Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random227Value1 {
    /// The property `a`.
    pub a: Random227Value1A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Random227Value1B>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random227Value1C>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Option<Random227Value1D>>,
}

impl Decode for Random227Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random227Value1A>());
        let b = properties.optional("b", &schema::model::<Random227Value1B>());
        let c = properties.optional("c", &schema::model::<Random227Value1C>());
        let d = properties.optional("d", &schema::nullable(schema::model::<Random227Value1D>()));
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            d: d?,
        };
        schema::json_schema!(SCHEMAS, "122").check(value, input, context)
    }
}

/// The schema `Random227Value1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random227Value1A;

impl Enumeration for Random227Value1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random227Value1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random227Value1B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random227Value1B {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    pub b: f64,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<i64>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<f64>,
}

impl Decode for Random227Value1B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::integer(), schema::json_schema!(SCHEMAS, "312")),
        );
        let b = properties.required(
            "b",
            &schema::checked(
                schema::number().minimum(0.0),
                schema::json_schema!(SCHEMAS, "28"),
            ),
        );
        let c = properties.optional(
            "c",
            &schema::checked(
                schema::integer().minimum(0),
                schema::json_schema!(SCHEMAS, "313"),
            ),
        );
        let d = properties.optional("d", &schema::number().multiple_of("0.5"));
        Some(Self {
            a: a?,
            b: b?,
            c: c?,
            d: d?,
        })
    }
}

/// The schema `Random227Value1C`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random227Value1C(pub Json);

impl Decode for Random227Value1C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random227Value1C1>(),
                &schema::model::<Random227Value1C2>(),
                &schema::model::<Random227Value1C3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random227Value1C1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random227Value1C1 {
    /// The property `a`.
    pub a: Random227Value1C1A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<Json>>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Map<String>>,
}

impl Decode for Random227Value1C1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random227Value1C1A>());
        let b = properties.optional("b", &schema::list(schema::any()).max_items(2));
        let c = properties.optional(
            "c",
            &schema::checked(
                schema::map(schema::string()),
                schema::json_schema!(SCHEMAS, "314"),
            ),
        );
        Some(Self {
            a: a?,
            b: b?,
            c: c?,
        })
    }
}

/// The schema `Random227Value1C1A`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random227Value1C1A;

impl Enumeration for Random227Value1C1A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random227Value1C1A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random227Value1C2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random227Value1C2 {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random227Value1C2A>,
}

impl Decode for Random227Value1C2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional("c", &schema::string().pattern(schema::regex!(r"\w-\w")));
        let a = properties.optional("a", &schema::enumeration::<Random227Value1C2A>());
        Some(Self { c: c?, a: a? })
    }
}

/// The schema `Random227Value1C2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random227Value1C2A;

impl Enumeration for Random227Value1C2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random227Value1C2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random227Value1C3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random227Value1C3 {
    /// The property `a`.
    pub a: Random227Value1C3A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Option<Json>>,
}

impl Decode for Random227Value1C3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random227Value1C3A>());
        let b = properties.optional(
            "b",
            &schema::checked(
                schema::string().min_length(1).max_length(4),
                schema::json_schema!(SCHEMAS, "12"),
            ),
        );
        let c = properties.optional("c", &schema::boolean());
        let d = properties.optional(
            "d",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "242"),
            )),
        );
        Some(Self {
            a: a?,
            b: b?,
            c: c?,
            d: d?,
        })
    }
}

/// The schema `Random227Value1C3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random227Value1C3A;

impl Enumeration for Random227Value1C3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random227Value1C3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random227Value1D`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random227Value1D(pub Json);

impl Decode for Random227Value1D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::checked(
                    schema::list(schema::null()),
                    schema::json_schema!(SCHEMAS, "30"),
                ),
                &schema::model::<Random227Value1D2>(),
                &schema::nullable(schema::enumeration::<Random227Value1D3>()),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random227Value1D2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random227Value1D2 {
    /// The alternative `Color`.
    Color(Color),
    /// The alternative `boolean`.
    Boolean(bool),
}

impl Decode for Random227Value1D2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::enumeration::<Color>(), Self::Color),
                &schema::variant(schema::boolean(), Self::Boolean),
            ],
        )
    }
}

/// The schema `Random227Value1D3`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random227Value1D3;

impl Enumeration for Random227Value1D3 {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
}

impl Serialize for Random227Value1D3 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random227Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random227Value2 {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Random227Value2A>,
    /// The property `b`.
    pub b: String,
}

impl Decode for Random227Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.optional("a", &schema::enumeration::<Random227Value2A>());
        let b = properties.required("b", &schema::string());
        Some(Self { a: a?, b: b? })
    }
}

/// The schema `Random227Value2A`.
///
/// Its only value is `"blue"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random227Value2A;

impl Enumeration for Random227Value2A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("blue"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random227Value2A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "blue".serialize(serializer)
    }
}

/// The schema `Random227Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random227Value3 {
    /// The property `a`.
    pub a: Random227Value3A,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random227Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::enumeration::<Random227Value3A>());
        let b = properties.optional(
            "b",
            &schema::integer().exclusive_maximum(5).multiple_of("2"),
        );
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "315").check(value, input, context)
    }
}

impl Random227Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b"];
}

/// The schema `Random227Value3A`.
///
/// Its only value is `"green"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random227Value3A;

impl Enumeration for Random227Value3A {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("green"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random227Value3A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "green".serialize(serializer)
    }
}

/// The schema `Random228`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random228 {
    /// The property `value`.
    pub value: Random228Value,
}

impl Decode for Random228 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::enumeration::<Random228Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random228Value`.
///
/// Its only value is `"red"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Random228Value;

impl Enumeration for Random228Value {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("red"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for Random228Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "red".serialize(serializer)
    }
}

/// The schema `Random229`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random229 {
    /// The property `value`.
    pub value: Random229Value,
}

impl Decode for Random229 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random229Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random229Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random229Value(pub Json);

impl Decode for Random229Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::boolean(),
                &schema::nullable(schema::checked(
                    schema::object(),
                    schema::json_schema!(SCHEMAS, "16"),
                )),
                &schema::null(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random230`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random230 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random230 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::integer());
        Some(Self { value: value_? })
    }
}

/// The schema `Random231`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random231 {
    /// The property `value`.
    pub value: Random231Value,
}

impl Decode for Random231 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random231Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random231Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random231Value {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Random231Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "60").check(value, input, context)
    }
}

/// The schema `Random232`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random232 {
    /// The property `value`.
    pub value: i64,
}

impl Decode for Random232 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::integer().minimum(2).maximum(5).multiple_of("2"),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random233`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random233 {
    /// The property `value`.
    pub value: Option<Json>,
}

impl Decode for Random233 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "316"),
            )),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random234`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random234 {
    /// The property `value`.
    pub value: Vec<Json>,
}

impl Decode for Random234 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::checked(
                schema::list(schema::any()),
                schema::json_schema!(SCHEMAS, "317"),
            ),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random235`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random235 {
    /// The property `value`.
    pub value: Random235Value,
}

impl Decode for Random235 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random235Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random235Value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random235Value {
    /// The alternative `object`.
    Object(Box<Random235Value1>),
    /// The alternative `string`.
    String(String),
}

impl Decode for Random235Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::model::<Box<Random235Value1>>(), Self::Object),
                &schema::variant(schema::string().min_length(1).max_length(2), Self::String),
            ],
        )
    }
}

/// The schema `Random235Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random235Value1 {
    /// The property `c`.
    pub c: Random235Value1C,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random235Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.required("c", &schema::enumeration::<Random235Value1C>());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "318").check(value, input, context)
    }
}

impl Random235Value1 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c"];
}

/// The schema `Random235Value1C`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Random235Value1C {
    /// `1`
    Random235Value1C1,
    /// `2`
    Random235Value1C2,
}

impl Enumeration for Random235Value1C {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::Integer(1), Self::Random235Value1C1),
        (Literal::Integer(2), Self::Random235Value1C2),
    ];
}

impl Serialize for Random235Value1C {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i64 = match self {
            Self::Random235Value1C1 => 1,
            Self::Random235Value1C2 => 2,
        };
        value.serialize(serializer)
    }
}

/// The schema `Random236`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random236 {
    /// The property `value`.
    pub value: Random236Value,
}

impl Decode for Random236 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random236Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random236Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random236Value(pub Json);

impl Decode for Random236Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random236Value1>(),
                &schema::checked(schema::object(), schema::json_schema!(SCHEMAS, "320")),
                &schema::model::<Random236Value3>(),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random236Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random236Value1 {
    /// The property `d`.
    pub d: Vec<Tree>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random236Value1C>,
}

impl Decode for Random236Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        let b = properties.optional("b", &schema::string());
        let c = properties.optional("c", &schema::model::<Random236Value1C>());
        let value = Self {
            d: d?,
            b: b?,
            c: c?,
        };
        schema::json_schema!(SCHEMAS, "79").check(value, input, context)
    }
}

/// The schema `Random236Value1C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random236Value1C {}

impl Decode for Random236Value1C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self {};
        schema::json_schema!(SCHEMAS, "319").check(value, input, context)
    }
}

impl Random236Value1C {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &[];
}

/// The schema `Random236Value3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random236Value3 {
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Random236Value3D>,
}

impl Decode for Random236Value3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.optional("d", &schema::model::<Random236Value3D>());
        properties.forbid_others(Self::PROPERTIES)?;
        let value = Self { d: d? };
        schema::json_schema!(SCHEMAS, "322").check(value, input, context)
    }
}

impl Random236Value3 {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["d"];
}

/// The schema `Random236Value3D`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random236Value3D {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random236Value3D {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required("a", &schema::integer());
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let c = properties.optional("c", &schema::boolean());
        let d = properties.optional("d", &schema::string().min_length(1).max_length(4));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            a: a?,
            b: b?,
            c: c?,
            d: d?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "321").check(value, input, context)
    }
}

impl Random236Value3D {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["a", "b", "c", "d"];
}

/// The schema `Random237`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random237 {
    /// The property `value`.
    pub value: Option<Json>,
}

impl Decode for Random237 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required(
            "value",
            &schema::nullable(schema::checked(
                schema::any(),
                schema::json_schema!(SCHEMAS, "323"),
            )),
        );
        Some(Self { value: value_? })
    }
}

/// The schema `Random238`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random238 {
    /// The property `value`.
    pub value: Random238Value,
}

impl Decode for Random238 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::model::<Random238Value>());
        Some(Self { value: value_? })
    }
}

/// The schema `Random238Value`.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Random238Value(pub Json);

impl Decode for Random238Value {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::one_of(
            input,
            context,
            &[
                &schema::model::<Random238Value1>(),
                &schema::model::<Random238Value2>(),
                &schema::checked(
                    schema::list(schema::any()),
                    schema::json_schema!(SCHEMAS, "208"),
                ),
            ],
        )
        .map(Self)
    }
}

/// The schema `Random238Value1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random238Value1 {
    /// The property `b`.
    pub b: Random238Value1B,
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Random238Value1C>,
}

impl Decode for Random238Value1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let b = properties.required("b", &schema::model::<Random238Value1B>());
        let c = properties.optional("c", &schema::model::<Random238Value1C>());
        let value = Self { b: b?, c: c? };
        schema::json_schema!(SCHEMAS, "89").check(value, input, context)
    }
}

/// The schema `Random238Value1B`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random238Value1B {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
}

impl Decode for Random238Value1B {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let a = properties.required(
            "a",
            &schema::checked(schema::integer(), schema::json_schema!(SCHEMAS, "278")),
        );
        let b = properties.optional("b", &schema::number().minimum(0.0));
        let value = Self { a: a?, b: b? };
        schema::json_schema!(SCHEMAS, "155").check(value, input, context)
    }
}

/// The schema `Random238Value1C`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random238Value1C {
    /// The property `c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<bool>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for Random238Value1C {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let c = properties.optional(
            "c",
            &schema::checked(schema::boolean(), schema::json_schema!(SCHEMAS, "324")),
        );
        let b = properties.optional("b", &schema::integer().minimum(-2));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        let value = Self {
            c: c?,
            b: b?,
            additional_properties: additional_properties?,
        };
        schema::json_schema!(SCHEMAS, "325").check(value, input, context)
    }
}

impl Random238Value1C {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &["c", "b"];
}

/// The schema `Random238Value2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Random238Value2 {
    /// The alternative `string`.
    String(String),
    /// The alternative `integer`.
    Integer(i64),
}

impl Decode for Random238Value2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let value = schema::alternatives(
            input,
            context,
            &[
                &schema::variant(schema::string(), Self::String),
                &schema::variant(
                    schema::integer().minimum(-2).maximum(12).multiple_of("3"),
                    Self::Integer,
                ),
            ],
        )?;
        schema::json_schema!(SCHEMAS, "326").check(value, input, context)
    }
}

/// The schema `Random239`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Random239 {
    /// The property `value`.
    pub value: f64,
}

impl Decode for Random239 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let value_ = properties.required("value", &schema::number());
        Some(Self { value: value_? })
    }
}

/// The schema `SendAllBody`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SendAllBody {
    /// The property `group0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group0: Option<SendAllBodyGroup0>,
    /// The property `group1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group1: Option<SendAllBodyGroup1>,
    /// The property `group2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group2: Option<SendAllBodyGroup2>,
    /// The property `group3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group3: Option<SendAllBodyGroup3>,
    /// The property `group4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group4: Option<SendAllBodyGroup4>,
    /// The property `group5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group5: Option<SendAllBodyGroup5>,
    /// The property `group6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group6: Option<SendAllBodyGroup6>,
    /// The property `group7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group7: Option<SendAllBodyGroup7>,
}

impl Decode for SendAllBody {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let group0 = properties.optional("group0", &schema::model::<SendAllBodyGroup0>());
        let group1 = properties.optional("group1", &schema::model::<SendAllBodyGroup1>());
        let group2 = properties.optional("group2", &schema::model::<SendAllBodyGroup2>());
        let group3 = properties.optional("group3", &schema::model::<SendAllBodyGroup3>());
        let group4 = properties.optional("group4", &schema::model::<SendAllBodyGroup4>());
        let group5 = properties.optional("group5", &schema::model::<SendAllBodyGroup5>());
        let group6 = properties.optional("group6", &schema::model::<SendAllBodyGroup6>());
        let group7 = properties.optional("group7", &schema::model::<SendAllBodyGroup7>());
        Some(Self {
            group0: group0?,
            group1: group1?,
            group2: group2?,
            group3: group3?,
            group4: group4?,
            group5: group5?,
            group6: group6?,
            group7: group7?,
        })
    }
}

/// The schema `SendAllBodyGroup0`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SendAllBodyGroup0 {
    /// The property `Random000`.
    #[serde(rename = "Random000", skip_serializing_if = "Option::is_none")]
    pub random000: Option<Random000>,
    /// The property `Random001`.
    #[serde(rename = "Random001", skip_serializing_if = "Option::is_none")]
    pub random001: Option<Random001>,
    /// The property `Random002`.
    #[serde(rename = "Random002", skip_serializing_if = "Option::is_none")]
    pub random002: Option<Random002>,
    /// The property `Random003`.
    #[serde(rename = "Random003", skip_serializing_if = "Option::is_none")]
    pub random003: Option<Random003>,
    /// The property `Random004`.
    #[serde(rename = "Random004", skip_serializing_if = "Option::is_none")]
    pub random004: Option<Random004>,
    /// The property `Random005`.
    #[serde(rename = "Random005", skip_serializing_if = "Option::is_none")]
    pub random005: Option<Random005>,
    /// The property `Random006`.
    #[serde(rename = "Random006", skip_serializing_if = "Option::is_none")]
    pub random006: Option<Random006>,
    /// The property `Random007`.
    #[serde(rename = "Random007", skip_serializing_if = "Option::is_none")]
    pub random007: Option<Random007>,
    /// The property `Random008`.
    #[serde(rename = "Random008", skip_serializing_if = "Option::is_none")]
    pub random008: Option<Random008>,
    /// The property `Random009`.
    #[serde(rename = "Random009", skip_serializing_if = "Option::is_none")]
    pub random009: Option<Random009>,
    /// The property `Random010`.
    #[serde(rename = "Random010", skip_serializing_if = "Option::is_none")]
    pub random010: Option<Random010>,
    /// The property `Random011`.
    #[serde(rename = "Random011", skip_serializing_if = "Option::is_none")]
    pub random011: Option<Random011>,
    /// The property `Random012`.
    #[serde(rename = "Random012", skip_serializing_if = "Option::is_none")]
    pub random012: Option<Random012>,
    /// The property `Random013`.
    #[serde(rename = "Random013", skip_serializing_if = "Option::is_none")]
    pub random013: Option<Random013>,
    /// The property `Random014`.
    #[serde(rename = "Random014", skip_serializing_if = "Option::is_none")]
    pub random014: Option<Random014>,
    /// The property `Random015`.
    #[serde(rename = "Random015", skip_serializing_if = "Option::is_none")]
    pub random015: Option<Random015>,
    /// The property `Random016`.
    #[serde(rename = "Random016", skip_serializing_if = "Option::is_none")]
    pub random016: Option<Random016>,
    /// The property `Random017`.
    #[serde(rename = "Random017", skip_serializing_if = "Option::is_none")]
    pub random017: Option<Random017>,
    /// The property `Random018`.
    #[serde(rename = "Random018", skip_serializing_if = "Option::is_none")]
    pub random018: Option<Random018>,
    /// The property `Random019`.
    #[serde(rename = "Random019", skip_serializing_if = "Option::is_none")]
    pub random019: Option<Random019>,
    /// The property `Random020`.
    #[serde(rename = "Random020", skip_serializing_if = "Option::is_none")]
    pub random020: Option<Random020>,
    /// The property `Random021`.
    #[serde(rename = "Random021", skip_serializing_if = "Option::is_none")]
    pub random021: Option<Random021>,
    /// The property `Random022`.
    #[serde(rename = "Random022", skip_serializing_if = "Option::is_none")]
    pub random022: Option<Random022>,
    /// The property `Random023`.
    #[serde(rename = "Random023", skip_serializing_if = "Option::is_none")]
    pub random023: Option<Random023>,
    /// The property `Random024`.
    #[serde(rename = "Random024", skip_serializing_if = "Option::is_none")]
    pub random024: Option<Random024>,
    /// The property `Random025`.
    #[serde(rename = "Random025", skip_serializing_if = "Option::is_none")]
    pub random025: Option<Random025>,
    /// The property `Random026`.
    #[serde(rename = "Random026", skip_serializing_if = "Option::is_none")]
    pub random026: Option<Random026>,
    /// The property `Random027`.
    #[serde(rename = "Random027", skip_serializing_if = "Option::is_none")]
    pub random027: Option<Random027>,
    /// The property `Random028`.
    #[serde(rename = "Random028", skip_serializing_if = "Option::is_none")]
    pub random028: Option<Random028>,
    /// The property `Random029`.
    #[serde(rename = "Random029", skip_serializing_if = "Option::is_none")]
    pub random029: Option<Random029>,
}

impl Decode for SendAllBodyGroup0 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let random000 = properties.optional("Random000", &schema::model::<Random000>());
        let random001 = properties.optional("Random001", &schema::model::<Random001>());
        let random002 = properties.optional("Random002", &schema::model::<Random002>());
        let random003 = properties.optional("Random003", &schema::model::<Random003>());
        let random004 = properties.optional("Random004", &schema::model::<Random004>());
        let random005 = properties.optional("Random005", &schema::model::<Random005>());
        let random006 = properties.optional("Random006", &schema::model::<Random006>());
        let random007 = properties.optional("Random007", &schema::model::<Random007>());
        let random008 = properties.optional("Random008", &schema::model::<Random008>());
        let random009 = properties.optional("Random009", &schema::model::<Random009>());
        let random010 = properties.optional("Random010", &schema::model::<Random010>());
        let random011 = properties.optional("Random011", &schema::model::<Random011>());
        let random012 = properties.optional("Random012", &schema::model::<Random012>());
        let random013 = properties.optional("Random013", &schema::model::<Random013>());
        let random014 = properties.optional("Random014", &schema::model::<Random014>());
        let random015 = properties.optional("Random015", &schema::model::<Random015>());
        let random016 = properties.optional("Random016", &schema::model::<Random016>());
        let random017 = properties.optional("Random017", &schema::model::<Random017>());
        let random018 = properties.optional("Random018", &schema::model::<Random018>());
        let random019 = properties.optional("Random019", &schema::model::<Random019>());
        let random020 = properties.optional("Random020", &schema::model::<Random020>());
        let random021 = properties.optional("Random021", &schema::model::<Random021>());
        let random022 = properties.optional("Random022", &schema::model::<Random022>());
        let random023 = properties.optional("Random023", &schema::model::<Random023>());
        let random024 = properties.optional("Random024", &schema::model::<Random024>());
        let random025 = properties.optional("Random025", &schema::model::<Random025>());
        let random026 = properties.optional("Random026", &schema::model::<Random026>());
        let random027 = properties.optional("Random027", &schema::model::<Random027>());
        let random028 = properties.optional("Random028", &schema::model::<Random028>());
        let random029 = properties.optional("Random029", &schema::model::<Random029>());
        Some(Self {
            random000: random000?,
            random001: random001?,
            random002: random002?,
            random003: random003?,
            random004: random004?,
            random005: random005?,
            random006: random006?,
            random007: random007?,
            random008: random008?,
            random009: random009?,
            random010: random010?,
            random011: random011?,
            random012: random012?,
            random013: random013?,
            random014: random014?,
            random015: random015?,
            random016: random016?,
            random017: random017?,
            random018: random018?,
            random019: random019?,
            random020: random020?,
            random021: random021?,
            random022: random022?,
            random023: random023?,
            random024: random024?,
            random025: random025?,
            random026: random026?,
            random027: random027?,
            random028: random028?,
            random029: random029?,
        })
    }
}

/// The schema `SendAllBodyGroup1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SendAllBodyGroup1 {
    /// The property `Random030`.
    #[serde(rename = "Random030", skip_serializing_if = "Option::is_none")]
    pub random030: Option<Random030>,
    /// The property `Random031`.
    #[serde(rename = "Random031", skip_serializing_if = "Option::is_none")]
    pub random031: Option<Random031>,
    /// The property `Random032`.
    #[serde(rename = "Random032", skip_serializing_if = "Option::is_none")]
    pub random032: Option<Random032>,
    /// The property `Random033`.
    #[serde(rename = "Random033", skip_serializing_if = "Option::is_none")]
    pub random033: Option<Random033>,
    /// The property `Random034`.
    #[serde(rename = "Random034", skip_serializing_if = "Option::is_none")]
    pub random034: Option<Random034>,
    /// The property `Random035`.
    #[serde(rename = "Random035", skip_serializing_if = "Option::is_none")]
    pub random035: Option<Random035>,
    /// The property `Random036`.
    #[serde(rename = "Random036", skip_serializing_if = "Option::is_none")]
    pub random036: Option<Random036>,
    /// The property `Random037`.
    #[serde(rename = "Random037", skip_serializing_if = "Option::is_none")]
    pub random037: Option<Random037>,
    /// The property `Random038`.
    #[serde(rename = "Random038", skip_serializing_if = "Option::is_none")]
    pub random038: Option<Random038>,
    /// The property `Random039`.
    #[serde(rename = "Random039", skip_serializing_if = "Option::is_none")]
    pub random039: Option<Random039>,
    /// The property `Random040`.
    #[serde(rename = "Random040", skip_serializing_if = "Option::is_none")]
    pub random040: Option<Random040>,
    /// The property `Random041`.
    #[serde(rename = "Random041", skip_serializing_if = "Option::is_none")]
    pub random041: Option<Random041>,
    /// The property `Random042`.
    #[serde(rename = "Random042", skip_serializing_if = "Option::is_none")]
    pub random042: Option<Random042>,
    /// The property `Random043`.
    #[serde(rename = "Random043", skip_serializing_if = "Option::is_none")]
    pub random043: Option<Random043>,
    /// The property `Random044`.
    #[serde(rename = "Random044", skip_serializing_if = "Option::is_none")]
    pub random044: Option<Random044>,
    /// The property `Random045`.
    #[serde(rename = "Random045", skip_serializing_if = "Option::is_none")]
    pub random045: Option<Random045>,
    /// The property `Random046`.
    #[serde(rename = "Random046", skip_serializing_if = "Option::is_none")]
    pub random046: Option<Random046>,
    /// The property `Random047`.
    #[serde(rename = "Random047", skip_serializing_if = "Option::is_none")]
    pub random047: Option<Random047>,
    /// The property `Random048`.
    #[serde(rename = "Random048", skip_serializing_if = "Option::is_none")]
    pub random048: Option<Random048>,
    /// The property `Random049`.
    #[serde(rename = "Random049", skip_serializing_if = "Option::is_none")]
    pub random049: Option<Random049>,
    /// The property `Random050`.
    #[serde(rename = "Random050", skip_serializing_if = "Option::is_none")]
    pub random050: Option<Random050>,
    /// The property `Random051`.
    #[serde(rename = "Random051", skip_serializing_if = "Option::is_none")]
    pub random051: Option<Random051>,
    /// The property `Random052`.
    #[serde(rename = "Random052", skip_serializing_if = "Option::is_none")]
    pub random052: Option<Random052>,
    /// The property `Random053`.
    #[serde(rename = "Random053", skip_serializing_if = "Option::is_none")]
    pub random053: Option<Random053>,
    /// The property `Random054`.
    #[serde(rename = "Random054", skip_serializing_if = "Option::is_none")]
    pub random054: Option<Random054>,
    /// The property `Random055`.
    #[serde(rename = "Random055", skip_serializing_if = "Option::is_none")]
    pub random055: Option<Random055>,
    /// The property `Random056`.
    #[serde(rename = "Random056", skip_serializing_if = "Option::is_none")]
    pub random056: Option<Random056>,
    /// The property `Random057`.
    #[serde(rename = "Random057", skip_serializing_if = "Option::is_none")]
    pub random057: Option<Random057>,
    /// The property `Random058`.
    #[serde(rename = "Random058", skip_serializing_if = "Option::is_none")]
    pub random058: Option<Random058>,
    /// The property `Random059`.
    #[serde(rename = "Random059", skip_serializing_if = "Option::is_none")]
    pub random059: Option<Random059>,
}

impl Decode for SendAllBodyGroup1 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let random030 = properties.optional("Random030", &schema::model::<Random030>());
        let random031 = properties.optional("Random031", &schema::model::<Random031>());
        let random032 = properties.optional("Random032", &schema::model::<Random032>());
        let random033 = properties.optional("Random033", &schema::model::<Random033>());
        let random034 = properties.optional("Random034", &schema::model::<Random034>());
        let random035 = properties.optional("Random035", &schema::model::<Random035>());
        let random036 = properties.optional("Random036", &schema::model::<Random036>());
        let random037 = properties.optional("Random037", &schema::model::<Random037>());
        let random038 = properties.optional("Random038", &schema::model::<Random038>());
        let random039 = properties.optional("Random039", &schema::model::<Random039>());
        let random040 = properties.optional("Random040", &schema::model::<Random040>());
        let random041 = properties.optional("Random041", &schema::model::<Random041>());
        let random042 = properties.optional("Random042", &schema::model::<Random042>());
        let random043 = properties.optional("Random043", &schema::model::<Random043>());
        let random044 = properties.optional("Random044", &schema::model::<Random044>());
        let random045 = properties.optional("Random045", &schema::model::<Random045>());
        let random046 = properties.optional("Random046", &schema::model::<Random046>());
        let random047 = properties.optional("Random047", &schema::model::<Random047>());
        let random048 = properties.optional("Random048", &schema::model::<Random048>());
        let random049 = properties.optional("Random049", &schema::model::<Random049>());
        let random050 = properties.optional("Random050", &schema::model::<Random050>());
        let random051 = properties.optional("Random051", &schema::model::<Random051>());
        let random052 = properties.optional("Random052", &schema::model::<Random052>());
        let random053 = properties.optional("Random053", &schema::model::<Random053>());
        let random054 = properties.optional("Random054", &schema::model::<Random054>());
        let random055 = properties.optional("Random055", &schema::model::<Random055>());
        let random056 = properties.optional("Random056", &schema::model::<Random056>());
        let random057 = properties.optional("Random057", &schema::model::<Random057>());
        let random058 = properties.optional("Random058", &schema::model::<Random058>());
        let random059 = properties.optional("Random059", &schema::model::<Random059>());
        Some(Self {
            random030: random030?,
            random031: random031?,
            random032: random032?,
            random033: random033?,
            random034: random034?,
            random035: random035?,
            random036: random036?,
            random037: random037?,
            random038: random038?,
            random039: random039?,
            random040: random040?,
            random041: random041?,
            random042: random042?,
            random043: random043?,
            random044: random044?,
            random045: random045?,
            random046: random046?,
            random047: random047?,
            random048: random048?,
            random049: random049?,
            random050: random050?,
            random051: random051?,
            random052: random052?,
            random053: random053?,
            random054: random054?,
            random055: random055?,
            random056: random056?,
            random057: random057?,
            random058: random058?,
            random059: random059?,
        })
    }
}

/// The schema `SendAllBodyGroup2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SendAllBodyGroup2 {
    /// The property `Random060`.
    #[serde(rename = "Random060", skip_serializing_if = "Option::is_none")]
    pub random060: Option<Random060>,
    /// The property `Random061`.
    #[serde(rename = "Random061", skip_serializing_if = "Option::is_none")]
    pub random061: Option<Random061>,
    /// The property `Random062`.
    #[serde(rename = "Random062", skip_serializing_if = "Option::is_none")]
    pub random062: Option<Random062>,
    /// The property `Random063`.
    #[serde(rename = "Random063", skip_serializing_if = "Option::is_none")]
    pub random063: Option<Random063>,
    /// The property `Random064`.
    #[serde(rename = "Random064", skip_serializing_if = "Option::is_none")]
    pub random064: Option<Random064>,
    /// The property `Random065`.
    #[serde(rename = "Random065", skip_serializing_if = "Option::is_none")]
    pub random065: Option<Random065>,
    /// The property `Random066`.
    #[serde(rename = "Random066", skip_serializing_if = "Option::is_none")]
    pub random066: Option<Random066>,
    /// The property `Random067`.
    #[serde(rename = "Random067", skip_serializing_if = "Option::is_none")]
    pub random067: Option<Random067>,
    /// The property `Random068`.
    #[serde(rename = "Random068", skip_serializing_if = "Option::is_none")]
    pub random068: Option<Random068>,
    /// The property `Random069`.
    #[serde(rename = "Random069", skip_serializing_if = "Option::is_none")]
    pub random069: Option<Random069>,
    /// The property `Random070`.
    #[serde(rename = "Random070", skip_serializing_if = "Option::is_none")]
    pub random070: Option<Random070>,
    /// The property `Random071`.
    #[serde(rename = "Random071", skip_serializing_if = "Option::is_none")]
    pub random071: Option<Random071>,
    /// The property `Random072`.
    #[serde(rename = "Random072", skip_serializing_if = "Option::is_none")]
    pub random072: Option<Random072>,
    /// The property `Random073`.
    #[serde(rename = "Random073", skip_serializing_if = "Option::is_none")]
    pub random073: Option<Random073>,
    /// The property `Random074`.
    #[serde(rename = "Random074", skip_serializing_if = "Option::is_none")]
    pub random074: Option<Random074>,
    /// The property `Random075`.
    #[serde(rename = "Random075", skip_serializing_if = "Option::is_none")]
    pub random075: Option<Random075>,
    /// The property `Random076`.
    #[serde(rename = "Random076", skip_serializing_if = "Option::is_none")]
    pub random076: Option<Random076>,
    /// The property `Random077`.
    #[serde(rename = "Random077", skip_serializing_if = "Option::is_none")]
    pub random077: Option<Random077>,
    /// The property `Random078`.
    #[serde(rename = "Random078", skip_serializing_if = "Option::is_none")]
    pub random078: Option<Random078>,
    /// The property `Random079`.
    #[serde(rename = "Random079", skip_serializing_if = "Option::is_none")]
    pub random079: Option<Random079>,
    /// The property `Random080`.
    #[serde(rename = "Random080", skip_serializing_if = "Option::is_none")]
    pub random080: Option<Random080>,
    /// The property `Random081`.
    #[serde(rename = "Random081", skip_serializing_if = "Option::is_none")]
    pub random081: Option<Random081>,
    /// The property `Random082`.
    #[serde(rename = "Random082", skip_serializing_if = "Option::is_none")]
    pub random082: Option<Random082>,
    /// The property `Random083`.
    #[serde(rename = "Random083", skip_serializing_if = "Option::is_none")]
    pub random083: Option<Random083>,
    /// The property `Random084`.
    #[serde(rename = "Random084", skip_serializing_if = "Option::is_none")]
    pub random084: Option<Random084>,
    /// The property `Random085`.
    #[serde(rename = "Random085", skip_serializing_if = "Option::is_none")]
    pub random085: Option<Random085>,
    /// The property `Random086`.
    #[serde(rename = "Random086", skip_serializing_if = "Option::is_none")]
    pub random086: Option<Random086>,
    /// The property `Random087`.
    #[serde(rename = "Random087", skip_serializing_if = "Option::is_none")]
    pub random087: Option<Random087>,
    /// The property `Random088`.
    #[serde(rename = "Random088", skip_serializing_if = "Option::is_none")]
    pub random088: Option<Random088>,
    /// The property `Random089`.
    #[serde(rename = "Random089", skip_serializing_if = "Option::is_none")]
    pub random089: Option<Random089>,
}

impl Decode for SendAllBodyGroup2 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let random060 = properties.optional("Random060", &schema::model::<Random060>());
        let random061 = properties.optional("Random061", &schema::model::<Random061>());
        let random062 = properties.optional("Random062", &schema::model::<Random062>());
        let random063 = properties.optional("Random063", &schema::model::<Random063>());
        let random064 = properties.optional("Random064", &schema::model::<Random064>());
        let random065 = properties.optional("Random065", &schema::model::<Random065>());
        let random066 = properties.optional("Random066", &schema::model::<Random066>());
        let random067 = properties.optional("Random067", &schema::model::<Random067>());
        let random068 = properties.optional("Random068", &schema::model::<Random068>());
        let random069 = properties.optional("Random069", &schema::model::<Random069>());
        let random070 = properties.optional("Random070", &schema::model::<Random070>());
        let random071 = properties.optional("Random071", &schema::model::<Random071>());
        let random072 = properties.optional("Random072", &schema::model::<Random072>());
        let random073 = properties.optional("Random073", &schema::model::<Random073>());
        let random074 = properties.optional("Random074", &schema::model::<Random074>());
        let random075 = properties.optional("Random075", &schema::model::<Random075>());
        let random076 = properties.optional("Random076", &schema::model::<Random076>());
        let random077 = properties.optional("Random077", &schema::model::<Random077>());
        let random078 = properties.optional("Random078", &schema::model::<Random078>());
        let random079 = properties.optional("Random079", &schema::model::<Random079>());
        let random080 = properties.optional("Random080", &schema::model::<Random080>());
        let random081 = properties.optional("Random081", &schema::model::<Random081>());
        let random082 = properties.optional("Random082", &schema::model::<Random082>());
        let random083 = properties.optional("Random083", &schema::model::<Random083>());
        let random084 = properties.optional("Random084", &schema::model::<Random084>());
        let random085 = properties.optional("Random085", &schema::model::<Random085>());
        let random086 = properties.optional("Random086", &schema::model::<Random086>());
        let random087 = properties.optional("Random087", &schema::model::<Random087>());
        let random088 = properties.optional("Random088", &schema::model::<Random088>());
        let random089 = properties.optional("Random089", &schema::model::<Random089>());
        Some(Self {
            random060: random060?,
            random061: random061?,
            random062: random062?,
            random063: random063?,
            random064: random064?,
            random065: random065?,
            random066: random066?,
            random067: random067?,
            random068: random068?,
            random069: random069?,
            random070: random070?,
            random071: random071?,
            random072: random072?,
            random073: random073?,
            random074: random074?,
            random075: random075?,
            random076: random076?,
            random077: random077?,
            random078: random078?,
            random079: random079?,
            random080: random080?,
            random081: random081?,
            random082: random082?,
            random083: random083?,
            random084: random084?,
            random085: random085?,
            random086: random086?,
            random087: random087?,
            random088: random088?,
            random089: random089?,
        })
    }
}

/// The schema `SendAllBodyGroup3`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SendAllBodyGroup3 {
    /// The property `Random090`.
    #[serde(rename = "Random090", skip_serializing_if = "Option::is_none")]
    pub random090: Option<Random090>,
    /// The property `Random091`.
    #[serde(rename = "Random091", skip_serializing_if = "Option::is_none")]
    pub random091: Option<Random091>,
    /// The property `Random092`.
    #[serde(rename = "Random092", skip_serializing_if = "Option::is_none")]
    pub random092: Option<Random092>,
    /// The property `Random093`.
    #[serde(rename = "Random093", skip_serializing_if = "Option::is_none")]
    pub random093: Option<Random093>,
    /// The property `Random094`.
    #[serde(rename = "Random094", skip_serializing_if = "Option::is_none")]
    pub random094: Option<Random094>,
    /// The property `Random095`.
    #[serde(rename = "Random095", skip_serializing_if = "Option::is_none")]
    pub random095: Option<Random095>,
    /// The property `Random096`.
    #[serde(rename = "Random096", skip_serializing_if = "Option::is_none")]
    pub random096: Option<Random096>,
    /// The property `Random097`.
    #[serde(rename = "Random097", skip_serializing_if = "Option::is_none")]
    pub random097: Option<Random097>,
    /// The property `Random098`.
    #[serde(rename = "Random098", skip_serializing_if = "Option::is_none")]
    pub random098: Option<Random098>,
    /// The property `Random099`.
    #[serde(rename = "Random099", skip_serializing_if = "Option::is_none")]
    pub random099: Option<Random099>,
    /// The property `Random100`.
    #[serde(rename = "Random100", skip_serializing_if = "Option::is_none")]
    pub random100: Option<Random100>,
    /// The property `Random101`.
    #[serde(rename = "Random101", skip_serializing_if = "Option::is_none")]
    pub random101: Option<Random101>,
    /// The property `Random102`.
    #[serde(rename = "Random102", skip_serializing_if = "Option::is_none")]
    pub random102: Option<Random102>,
    /// The property `Random103`.
    #[serde(rename = "Random103", skip_serializing_if = "Option::is_none")]
    pub random103: Option<Random103>,
    /// The property `Random104`.
    #[serde(rename = "Random104", skip_serializing_if = "Option::is_none")]
    pub random104: Option<Random104>,
    /// The property `Random105`.
    #[serde(rename = "Random105", skip_serializing_if = "Option::is_none")]
    pub random105: Option<Random105>,
    /// The property `Random106`.
    #[serde(rename = "Random106", skip_serializing_if = "Option::is_none")]
    pub random106: Option<Random106>,
    /// The property `Random107`.
    #[serde(rename = "Random107", skip_serializing_if = "Option::is_none")]
    pub random107: Option<Random107>,
    /// The property `Random108`.
    #[serde(rename = "Random108", skip_serializing_if = "Option::is_none")]
    pub random108: Option<Random108>,
    /// The property `Random109`.
    #[serde(rename = "Random109", skip_serializing_if = "Option::is_none")]
    pub random109: Option<Random109>,
    /// The property `Random110`.
    #[serde(rename = "Random110", skip_serializing_if = "Option::is_none")]
    pub random110: Option<Random110>,
    /// The property `Random111`.
    #[serde(rename = "Random111", skip_serializing_if = "Option::is_none")]
    pub random111: Option<Random111>,
    /// The property `Random112`.
    #[serde(rename = "Random112", skip_serializing_if = "Option::is_none")]
    pub random112: Option<Random112>,
    /// The property `Random113`.
    #[serde(rename = "Random113", skip_serializing_if = "Option::is_none")]
    pub random113: Option<Random113>,
    /// The property `Random114`.
    #[serde(rename = "Random114", skip_serializing_if = "Option::is_none")]
    pub random114: Option<Random114>,
    /// The property `Random115`.
    #[serde(rename = "Random115", skip_serializing_if = "Option::is_none")]
    pub random115: Option<Random115>,
    /// The property `Random116`.
    #[serde(rename = "Random116", skip_serializing_if = "Option::is_none")]
    pub random116: Option<Random116>,
    /// The property `Random117`.
    #[serde(rename = "Random117", skip_serializing_if = "Option::is_none")]
    pub random117: Option<Random117>,
    /// The property `Random118`.
    #[serde(rename = "Random118", skip_serializing_if = "Option::is_none")]
    pub random118: Option<Random118>,
    /// The property `Random119`.
    #[serde(rename = "Random119", skip_serializing_if = "Option::is_none")]
    pub random119: Option<Random119>,
}

impl Decode for SendAllBodyGroup3 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let random090 = properties.optional("Random090", &schema::model::<Random090>());
        let random091 = properties.optional("Random091", &schema::model::<Random091>());
        let random092 = properties.optional("Random092", &schema::model::<Random092>());
        let random093 = properties.optional("Random093", &schema::model::<Random093>());
        let random094 = properties.optional("Random094", &schema::model::<Random094>());
        let random095 = properties.optional("Random095", &schema::model::<Random095>());
        let random096 = properties.optional("Random096", &schema::model::<Random096>());
        let random097 = properties.optional("Random097", &schema::model::<Random097>());
        let random098 = properties.optional("Random098", &schema::model::<Random098>());
        let random099 = properties.optional("Random099", &schema::model::<Random099>());
        let random100 = properties.optional("Random100", &schema::model::<Random100>());
        let random101 = properties.optional("Random101", &schema::model::<Random101>());
        let random102 = properties.optional("Random102", &schema::model::<Random102>());
        let random103 = properties.optional("Random103", &schema::model::<Random103>());
        let random104 = properties.optional("Random104", &schema::model::<Random104>());
        let random105 = properties.optional("Random105", &schema::model::<Random105>());
        let random106 = properties.optional("Random106", &schema::model::<Random106>());
        let random107 = properties.optional("Random107", &schema::model::<Random107>());
        let random108 = properties.optional("Random108", &schema::model::<Random108>());
        let random109 = properties.optional("Random109", &schema::model::<Random109>());
        let random110 = properties.optional("Random110", &schema::model::<Random110>());
        let random111 = properties.optional("Random111", &schema::model::<Random111>());
        let random112 = properties.optional("Random112", &schema::model::<Random112>());
        let random113 = properties.optional("Random113", &schema::model::<Random113>());
        let random114 = properties.optional("Random114", &schema::model::<Random114>());
        let random115 = properties.optional("Random115", &schema::model::<Random115>());
        let random116 = properties.optional("Random116", &schema::model::<Random116>());
        let random117 = properties.optional("Random117", &schema::model::<Random117>());
        let random118 = properties.optional("Random118", &schema::model::<Random118>());
        let random119 = properties.optional("Random119", &schema::model::<Random119>());
        Some(Self {
            random090: random090?,
            random091: random091?,
            random092: random092?,
            random093: random093?,
            random094: random094?,
            random095: random095?,
            random096: random096?,
            random097: random097?,
            random098: random098?,
            random099: random099?,
            random100: random100?,
            random101: random101?,
            random102: random102?,
            random103: random103?,
            random104: random104?,
            random105: random105?,
            random106: random106?,
            random107: random107?,
            random108: random108?,
            random109: random109?,
            random110: random110?,
            random111: random111?,
            random112: random112?,
            random113: random113?,
            random114: random114?,
            random115: random115?,
            random116: random116?,
            random117: random117?,
            random118: random118?,
            random119: random119?,
        })
    }
}

/// The schema `SendAllBodyGroup4`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SendAllBodyGroup4 {
    /// The property `Random120`.
    #[serde(rename = "Random120", skip_serializing_if = "Option::is_none")]
    pub random120: Option<Random120>,
    /// The property `Random121`.
    #[serde(rename = "Random121", skip_serializing_if = "Option::is_none")]
    pub random121: Option<Random121>,
    /// The property `Random122`.
    #[serde(rename = "Random122", skip_serializing_if = "Option::is_none")]
    pub random122: Option<Random122>,
    /// The property `Random123`.
    #[serde(rename = "Random123", skip_serializing_if = "Option::is_none")]
    pub random123: Option<Random123>,
    /// The property `Random124`.
    #[serde(rename = "Random124", skip_serializing_if = "Option::is_none")]
    pub random124: Option<Random124>,
    /// The property `Random125`.
    #[serde(rename = "Random125", skip_serializing_if = "Option::is_none")]
    pub random125: Option<Random125>,
    /// The property `Random126`.
    #[serde(rename = "Random126", skip_serializing_if = "Option::is_none")]
    pub random126: Option<Random126>,
    /// The property `Random127`.
    #[serde(rename = "Random127", skip_serializing_if = "Option::is_none")]
    pub random127: Option<Random127>,
    /// The property `Random128`.
    #[serde(rename = "Random128", skip_serializing_if = "Option::is_none")]
    pub random128: Option<Random128>,
    /// The property `Random129`.
    #[serde(rename = "Random129", skip_serializing_if = "Option::is_none")]
    pub random129: Option<Random129>,
    /// The property `Random130`.
    #[serde(rename = "Random130", skip_serializing_if = "Option::is_none")]
    pub random130: Option<Random130>,
    /// The property `Random131`.
    #[serde(rename = "Random131", skip_serializing_if = "Option::is_none")]
    pub random131: Option<Random131>,
    /// The property `Random132`.
    #[serde(rename = "Random132", skip_serializing_if = "Option::is_none")]
    pub random132: Option<Random132>,
    /// The property `Random133`.
    #[serde(rename = "Random133", skip_serializing_if = "Option::is_none")]
    pub random133: Option<Random133>,
    /// The property `Random134`.
    #[serde(rename = "Random134", skip_serializing_if = "Option::is_none")]
    pub random134: Option<Random134>,
    /// The property `Random135`.
    #[serde(rename = "Random135", skip_serializing_if = "Option::is_none")]
    pub random135: Option<Random135>,
    /// The property `Random136`.
    #[serde(rename = "Random136", skip_serializing_if = "Option::is_none")]
    pub random136: Option<Random136>,
    /// The property `Random137`.
    #[serde(rename = "Random137", skip_serializing_if = "Option::is_none")]
    pub random137: Option<Random137>,
    /// The property `Random138`.
    #[serde(rename = "Random138", skip_serializing_if = "Option::is_none")]
    pub random138: Option<Random138>,
    /// The property `Random139`.
    #[serde(rename = "Random139", skip_serializing_if = "Option::is_none")]
    pub random139: Option<Random139>,
    /// The property `Random140`.
    #[serde(rename = "Random140", skip_serializing_if = "Option::is_none")]
    pub random140: Option<Random140>,
    /// The property `Random141`.
    #[serde(rename = "Random141", skip_serializing_if = "Option::is_none")]
    pub random141: Option<Random141>,
    /// The property `Random142`.
    #[serde(rename = "Random142", skip_serializing_if = "Option::is_none")]
    pub random142: Option<Random142>,
    /// The property `Random143`.
    #[serde(rename = "Random143", skip_serializing_if = "Option::is_none")]
    pub random143: Option<Random143>,
    /// The property `Random144`.
    #[serde(rename = "Random144", skip_serializing_if = "Option::is_none")]
    pub random144: Option<Random144>,
    /// The property `Random145`.
    #[serde(rename = "Random145", skip_serializing_if = "Option::is_none")]
    pub random145: Option<Random145>,
    /// The property `Random146`.
    #[serde(rename = "Random146", skip_serializing_if = "Option::is_none")]
    pub random146: Option<Random146>,
    /// The property `Random147`.
    #[serde(rename = "Random147", skip_serializing_if = "Option::is_none")]
    pub random147: Option<Random147>,
    /// The property `Random148`.
    #[serde(rename = "Random148", skip_serializing_if = "Option::is_none")]
    pub random148: Option<Random148>,
    /// The property `Random149`.
    #[serde(rename = "Random149", skip_serializing_if = "Option::is_none")]
    pub random149: Option<Random149>,
}

impl Decode for SendAllBodyGroup4 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let random120 = properties.optional("Random120", &schema::model::<Random120>());
        let random121 = properties.optional("Random121", &schema::model::<Random121>());
        let random122 = properties.optional("Random122", &schema::model::<Random122>());
        let random123 = properties.optional("Random123", &schema::model::<Random123>());
        let random124 = properties.optional("Random124", &schema::model::<Random124>());
        let random125 = properties.optional("Random125", &schema::model::<Random125>());
        let random126 = properties.optional("Random126", &schema::model::<Random126>());
        let random127 = properties.optional("Random127", &schema::model::<Random127>());
        let random128 = properties.optional("Random128", &schema::model::<Random128>());
        let random129 = properties.optional("Random129", &schema::model::<Random129>());
        let random130 = properties.optional("Random130", &schema::model::<Random130>());
        let random131 = properties.optional("Random131", &schema::model::<Random131>());
        let random132 = properties.optional("Random132", &schema::model::<Random132>());
        let random133 = properties.optional("Random133", &schema::model::<Random133>());
        let random134 = properties.optional("Random134", &schema::model::<Random134>());
        let random135 = properties.optional("Random135", &schema::model::<Random135>());
        let random136 = properties.optional("Random136", &schema::model::<Random136>());
        let random137 = properties.optional("Random137", &schema::model::<Random137>());
        let random138 = properties.optional("Random138", &schema::model::<Random138>());
        let random139 = properties.optional("Random139", &schema::model::<Random139>());
        let random140 = properties.optional("Random140", &schema::model::<Random140>());
        let random141 = properties.optional("Random141", &schema::model::<Random141>());
        let random142 = properties.optional("Random142", &schema::model::<Random142>());
        let random143 = properties.optional("Random143", &schema::model::<Random143>());
        let random144 = properties.optional("Random144", &schema::model::<Random144>());
        let random145 = properties.optional("Random145", &schema::model::<Random145>());
        let random146 = properties.optional("Random146", &schema::model::<Random146>());
        let random147 = properties.optional("Random147", &schema::model::<Random147>());
        let random148 = properties.optional("Random148", &schema::model::<Random148>());
        let random149 = properties.optional("Random149", &schema::model::<Random149>());
        Some(Self {
            random120: random120?,
            random121: random121?,
            random122: random122?,
            random123: random123?,
            random124: random124?,
            random125: random125?,
            random126: random126?,
            random127: random127?,
            random128: random128?,
            random129: random129?,
            random130: random130?,
            random131: random131?,
            random132: random132?,
            random133: random133?,
            random134: random134?,
            random135: random135?,
            random136: random136?,
            random137: random137?,
            random138: random138?,
            random139: random139?,
            random140: random140?,
            random141: random141?,
            random142: random142?,
            random143: random143?,
            random144: random144?,
            random145: random145?,
            random146: random146?,
            random147: random147?,
            random148: random148?,
            random149: random149?,
        })
    }
}

/// The schema `SendAllBodyGroup5`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SendAllBodyGroup5 {
    /// The property `Random150`.
    #[serde(rename = "Random150", skip_serializing_if = "Option::is_none")]
    pub random150: Option<Random150>,
    /// The property `Random151`.
    #[serde(rename = "Random151", skip_serializing_if = "Option::is_none")]
    pub random151: Option<Random151>,
    /// The property `Random152`.
    #[serde(rename = "Random152", skip_serializing_if = "Option::is_none")]
    pub random152: Option<Random152>,
    /// The property `Random153`.
    #[serde(rename = "Random153", skip_serializing_if = "Option::is_none")]
    pub random153: Option<Random153>,
    /// The property `Random154`.
    #[serde(rename = "Random154", skip_serializing_if = "Option::is_none")]
    pub random154: Option<Random154>,
    /// The property `Random155`.
    #[serde(rename = "Random155", skip_serializing_if = "Option::is_none")]
    pub random155: Option<Random155>,
    /// The property `Random156`.
    #[serde(rename = "Random156", skip_serializing_if = "Option::is_none")]
    pub random156: Option<Random156>,
    /// The property `Random157`.
    #[serde(rename = "Random157", skip_serializing_if = "Option::is_none")]
    pub random157: Option<Random157>,
    /// The property `Random158`.
    #[serde(rename = "Random158", skip_serializing_if = "Option::is_none")]
    pub random158: Option<Random158>,
    /// The property `Random159`.
    #[serde(rename = "Random159", skip_serializing_if = "Option::is_none")]
    pub random159: Option<Random159>,
    /// The property `Random160`.
    #[serde(rename = "Random160", skip_serializing_if = "Option::is_none")]
    pub random160: Option<Random160>,
    /// The property `Random161`.
    #[serde(rename = "Random161", skip_serializing_if = "Option::is_none")]
    pub random161: Option<Random161>,
    /// The property `Random162`.
    #[serde(rename = "Random162", skip_serializing_if = "Option::is_none")]
    pub random162: Option<Random162>,
    /// The property `Random163`.
    #[serde(rename = "Random163", skip_serializing_if = "Option::is_none")]
    pub random163: Option<Random163>,
    /// The property `Random164`.
    #[serde(rename = "Random164", skip_serializing_if = "Option::is_none")]
    pub random164: Option<Random164>,
    /// The property `Random165`.
    #[serde(rename = "Random165", skip_serializing_if = "Option::is_none")]
    pub random165: Option<Random165>,
    /// The property `Random166`.
    #[serde(rename = "Random166", skip_serializing_if = "Option::is_none")]
    pub random166: Option<Random166>,
    /// The property `Random167`.
    #[serde(rename = "Random167", skip_serializing_if = "Option::is_none")]
    pub random167: Option<Random167>,
    /// The property `Random168`.
    #[serde(rename = "Random168", skip_serializing_if = "Option::is_none")]
    pub random168: Option<Random168>,
    /// The property `Random169`.
    #[serde(rename = "Random169", skip_serializing_if = "Option::is_none")]
    pub random169: Option<Random169>,
    /// The property `Random170`.
    #[serde(rename = "Random170", skip_serializing_if = "Option::is_none")]
    pub random170: Option<Random170>,
    /// The property `Random171`.
    #[serde(rename = "Random171", skip_serializing_if = "Option::is_none")]
    pub random171: Option<Random171>,
    /// The property `Random172`.
    #[serde(rename = "Random172", skip_serializing_if = "Option::is_none")]
    pub random172: Option<Random172>,
    /// The property `Random173`.
    #[serde(rename = "Random173", skip_serializing_if = "Option::is_none")]
    pub random173: Option<Random173>,
    /// The property `Random174`.
    #[serde(rename = "Random174", skip_serializing_if = "Option::is_none")]
    pub random174: Option<Random174>,
    /// The property `Random175`.
    #[serde(rename = "Random175", skip_serializing_if = "Option::is_none")]
    pub random175: Option<Random175>,
    /// The property `Random176`.
    #[serde(rename = "Random176", skip_serializing_if = "Option::is_none")]
    pub random176: Option<Random176>,
    /// The property `Random177`.
    #[serde(rename = "Random177", skip_serializing_if = "Option::is_none")]
    pub random177: Option<Random177>,
    /// The property `Random178`.
    #[serde(rename = "Random178", skip_serializing_if = "Option::is_none")]
    pub random178: Option<Random178>,
    /// The property `Random179`.
    #[serde(rename = "Random179", skip_serializing_if = "Option::is_none")]
    pub random179: Option<Random179>,
}

impl Decode for SendAllBodyGroup5 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let random150 = properties.optional("Random150", &schema::model::<Random150>());
        let random151 = properties.optional("Random151", &schema::model::<Random151>());
        let random152 = properties.optional("Random152", &schema::model::<Random152>());
        let random153 = properties.optional("Random153", &schema::model::<Random153>());
        let random154 = properties.optional("Random154", &schema::model::<Random154>());
        let random155 = properties.optional("Random155", &schema::model::<Random155>());
        let random156 = properties.optional("Random156", &schema::model::<Random156>());
        let random157 = properties.optional("Random157", &schema::model::<Random157>());
        let random158 = properties.optional("Random158", &schema::model::<Random158>());
        let random159 = properties.optional("Random159", &schema::model::<Random159>());
        let random160 = properties.optional("Random160", &schema::model::<Random160>());
        let random161 = properties.optional("Random161", &schema::model::<Random161>());
        let random162 = properties.optional("Random162", &schema::model::<Random162>());
        let random163 = properties.optional("Random163", &schema::model::<Random163>());
        let random164 = properties.optional("Random164", &schema::model::<Random164>());
        let random165 = properties.optional("Random165", &schema::model::<Random165>());
        let random166 = properties.optional("Random166", &schema::model::<Random166>());
        let random167 = properties.optional("Random167", &schema::model::<Random167>());
        let random168 = properties.optional("Random168", &schema::model::<Random168>());
        let random169 = properties.optional("Random169", &schema::model::<Random169>());
        let random170 = properties.optional("Random170", &schema::model::<Random170>());
        let random171 = properties.optional("Random171", &schema::model::<Random171>());
        let random172 = properties.optional("Random172", &schema::model::<Random172>());
        let random173 = properties.optional("Random173", &schema::model::<Random173>());
        let random174 = properties.optional("Random174", &schema::model::<Random174>());
        let random175 = properties.optional("Random175", &schema::model::<Random175>());
        let random176 = properties.optional("Random176", &schema::model::<Random176>());
        let random177 = properties.optional("Random177", &schema::model::<Random177>());
        let random178 = properties.optional("Random178", &schema::model::<Random178>());
        let random179 = properties.optional("Random179", &schema::model::<Random179>());
        Some(Self {
            random150: random150?,
            random151: random151?,
            random152: random152?,
            random153: random153?,
            random154: random154?,
            random155: random155?,
            random156: random156?,
            random157: random157?,
            random158: random158?,
            random159: random159?,
            random160: random160?,
            random161: random161?,
            random162: random162?,
            random163: random163?,
            random164: random164?,
            random165: random165?,
            random166: random166?,
            random167: random167?,
            random168: random168?,
            random169: random169?,
            random170: random170?,
            random171: random171?,
            random172: random172?,
            random173: random173?,
            random174: random174?,
            random175: random175?,
            random176: random176?,
            random177: random177?,
            random178: random178?,
            random179: random179?,
        })
    }
}

/// The schema `SendAllBodyGroup6`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SendAllBodyGroup6 {
    /// The property `Random180`.
    #[serde(rename = "Random180", skip_serializing_if = "Option::is_none")]
    pub random180: Option<Random180>,
    /// The property `Random181`.
    #[serde(rename = "Random181", skip_serializing_if = "Option::is_none")]
    pub random181: Option<Random181>,
    /// The property `Random182`.
    #[serde(rename = "Random182", skip_serializing_if = "Option::is_none")]
    pub random182: Option<Random182>,
    /// The property `Random183`.
    #[serde(rename = "Random183", skip_serializing_if = "Option::is_none")]
    pub random183: Option<Random183>,
    /// The property `Random184`.
    #[serde(rename = "Random184", skip_serializing_if = "Option::is_none")]
    pub random184: Option<Random184>,
    /// The property `Random185`.
    #[serde(rename = "Random185", skip_serializing_if = "Option::is_none")]
    pub random185: Option<Random185>,
    /// The property `Random186`.
    #[serde(rename = "Random186", skip_serializing_if = "Option::is_none")]
    pub random186: Option<Random186>,
    /// The property `Random187`.
    #[serde(rename = "Random187", skip_serializing_if = "Option::is_none")]
    pub random187: Option<Random187>,
    /// The property `Random188`.
    #[serde(rename = "Random188", skip_serializing_if = "Option::is_none")]
    pub random188: Option<Random188>,
    /// The property `Random189`.
    #[serde(rename = "Random189", skip_serializing_if = "Option::is_none")]
    pub random189: Option<Random189>,
    /// The property `Random190`.
    #[serde(rename = "Random190", skip_serializing_if = "Option::is_none")]
    pub random190: Option<Random190>,
    /// The property `Random191`.
    #[serde(rename = "Random191", skip_serializing_if = "Option::is_none")]
    pub random191: Option<Random191>,
    /// The property `Random192`.
    #[serde(rename = "Random192", skip_serializing_if = "Option::is_none")]
    pub random192: Option<Random192>,
    /// The property `Random193`.
    #[serde(rename = "Random193", skip_serializing_if = "Option::is_none")]
    pub random193: Option<Random193>,
    /// The property `Random194`.
    #[serde(rename = "Random194", skip_serializing_if = "Option::is_none")]
    pub random194: Option<Random194>,
    /// The property `Random195`.
    #[serde(rename = "Random195", skip_serializing_if = "Option::is_none")]
    pub random195: Option<Random195>,
    /// The property `Random196`.
    #[serde(rename = "Random196", skip_serializing_if = "Option::is_none")]
    pub random196: Option<Random196>,
    /// The property `Random197`.
    #[serde(rename = "Random197", skip_serializing_if = "Option::is_none")]
    pub random197: Option<Random197>,
    /// The property `Random198`.
    #[serde(rename = "Random198", skip_serializing_if = "Option::is_none")]
    pub random198: Option<Random198>,
    /// The property `Random199`.
    #[serde(rename = "Random199", skip_serializing_if = "Option::is_none")]
    pub random199: Option<Random199>,
    /// The property `Random200`.
    #[serde(rename = "Random200", skip_serializing_if = "Option::is_none")]
    pub random200: Option<Random200>,
    /// The property `Random201`.
    #[serde(rename = "Random201", skip_serializing_if = "Option::is_none")]
    pub random201: Option<Random201>,
    /// The property `Random202`.
    #[serde(rename = "Random202", skip_serializing_if = "Option::is_none")]
    pub random202: Option<Random202>,
    /// The property `Random203`.
    #[serde(rename = "Random203", skip_serializing_if = "Option::is_none")]
    pub random203: Option<Random203>,
    /// The property `Random204`.
    #[serde(rename = "Random204", skip_serializing_if = "Option::is_none")]
    pub random204: Option<Random204>,
    /// The property `Random205`.
    #[serde(rename = "Random205", skip_serializing_if = "Option::is_none")]
    pub random205: Option<Random205>,
    /// The property `Random206`.
    #[serde(rename = "Random206", skip_serializing_if = "Option::is_none")]
    pub random206: Option<Random206>,
    /// The property `Random207`.
    #[serde(rename = "Random207", skip_serializing_if = "Option::is_none")]
    pub random207: Option<Random207>,
    /// The property `Random208`.
    #[serde(rename = "Random208", skip_serializing_if = "Option::is_none")]
    pub random208: Option<Random208>,
    /// The property `Random209`.
    #[serde(rename = "Random209", skip_serializing_if = "Option::is_none")]
    pub random209: Option<Random209>,
}

impl Decode for SendAllBodyGroup6 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let random180 = properties.optional("Random180", &schema::model::<Random180>());
        let random181 = properties.optional("Random181", &schema::model::<Random181>());
        let random182 = properties.optional("Random182", &schema::model::<Random182>());
        let random183 = properties.optional("Random183", &schema::model::<Random183>());
        let random184 = properties.optional("Random184", &schema::model::<Random184>());
        let random185 = properties.optional("Random185", &schema::model::<Random185>());
        let random186 = properties.optional("Random186", &schema::model::<Random186>());
        let random187 = properties.optional("Random187", &schema::model::<Random187>());
        let random188 = properties.optional("Random188", &schema::model::<Random188>());
        let random189 = properties.optional("Random189", &schema::model::<Random189>());
        let random190 = properties.optional("Random190", &schema::model::<Random190>());
        let random191 = properties.optional("Random191", &schema::model::<Random191>());
        let random192 = properties.optional("Random192", &schema::model::<Random192>());
        let random193 = properties.optional("Random193", &schema::model::<Random193>());
        let random194 = properties.optional("Random194", &schema::model::<Random194>());
        let random195 = properties.optional("Random195", &schema::model::<Random195>());
        let random196 = properties.optional("Random196", &schema::model::<Random196>());
        let random197 = properties.optional("Random197", &schema::model::<Random197>());
        let random198 = properties.optional("Random198", &schema::model::<Random198>());
        let random199 = properties.optional("Random199", &schema::model::<Random199>());
        let random200 = properties.optional("Random200", &schema::model::<Random200>());
        let random201 = properties.optional("Random201", &schema::model::<Random201>());
        let random202 = properties.optional("Random202", &schema::model::<Random202>());
        let random203 = properties.optional("Random203", &schema::model::<Random203>());
        let random204 = properties.optional("Random204", &schema::model::<Random204>());
        let random205 = properties.optional("Random205", &schema::model::<Random205>());
        let random206 = properties.optional("Random206", &schema::model::<Random206>());
        let random207 = properties.optional("Random207", &schema::model::<Random207>());
        let random208 = properties.optional("Random208", &schema::model::<Random208>());
        let random209 = properties.optional("Random209", &schema::model::<Random209>());
        Some(Self {
            random180: random180?,
            random181: random181?,
            random182: random182?,
            random183: random183?,
            random184: random184?,
            random185: random185?,
            random186: random186?,
            random187: random187?,
            random188: random188?,
            random189: random189?,
            random190: random190?,
            random191: random191?,
            random192: random192?,
            random193: random193?,
            random194: random194?,
            random195: random195?,
            random196: random196?,
            random197: random197?,
            random198: random198?,
            random199: random199?,
            random200: random200?,
            random201: random201?,
            random202: random202?,
            random203: random203?,
            random204: random204?,
            random205: random205?,
            random206: random206?,
            random207: random207?,
            random208: random208?,
            random209: random209?,
        })
    }
}

/// The schema `SendAllBodyGroup7`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SendAllBodyGroup7 {
    /// The property `Random210`.
    #[serde(rename = "Random210", skip_serializing_if = "Option::is_none")]
    pub random210: Option<Random210>,
    /// The property `Random211`.
    #[serde(rename = "Random211", skip_serializing_if = "Option::is_none")]
    pub random211: Option<Random211>,
    /// The property `Random212`.
    #[serde(rename = "Random212", skip_serializing_if = "Option::is_none")]
    pub random212: Option<Random212>,
    /// The property `Random213`.
    #[serde(rename = "Random213", skip_serializing_if = "Option::is_none")]
    pub random213: Option<Random213>,
    /// The property `Random214`.
    #[serde(rename = "Random214", skip_serializing_if = "Option::is_none")]
    pub random214: Option<Random214>,
    /// The property `Random215`.
    #[serde(rename = "Random215", skip_serializing_if = "Option::is_none")]
    pub random215: Option<Random215>,
    /// The property `Random216`.
    #[serde(rename = "Random216", skip_serializing_if = "Option::is_none")]
    pub random216: Option<Random216>,
    /// The property `Random217`.
    #[serde(rename = "Random217", skip_serializing_if = "Option::is_none")]
    pub random217: Option<Random217>,
    /// The property `Random218`.
    #[serde(rename = "Random218", skip_serializing_if = "Option::is_none")]
    pub random218: Option<Random218>,
    /// The property `Random219`.
    #[serde(rename = "Random219", skip_serializing_if = "Option::is_none")]
    pub random219: Option<Random219>,
    /// The property `Random220`.
    #[serde(rename = "Random220", skip_serializing_if = "Option::is_none")]
    pub random220: Option<Random220>,
    /// The property `Random221`.
    #[serde(rename = "Random221", skip_serializing_if = "Option::is_none")]
    pub random221: Option<Random221>,
    /// The property `Random222`.
    #[serde(rename = "Random222", skip_serializing_if = "Option::is_none")]
    pub random222: Option<Random222>,
    /// The property `Random223`.
    #[serde(rename = "Random223", skip_serializing_if = "Option::is_none")]
    pub random223: Option<Random223>,
    /// The property `Random224`.
    #[serde(rename = "Random224", skip_serializing_if = "Option::is_none")]
    pub random224: Option<Random224>,
    /// The property `Random225`.
    #[serde(rename = "Random225", skip_serializing_if = "Option::is_none")]
    pub random225: Option<Random225>,
    /// The property `Random226`.
    #[serde(rename = "Random226", skip_serializing_if = "Option::is_none")]
    pub random226: Option<Random226>,
    /// The property `Random227`.
    #[serde(rename = "Random227", skip_serializing_if = "Option::is_none")]
    pub random227: Option<Random227>,
    /// The property `Random228`.
    #[serde(rename = "Random228", skip_serializing_if = "Option::is_none")]
    pub random228: Option<Random228>,
    /// The property `Random229`.
    #[serde(rename = "Random229", skip_serializing_if = "Option::is_none")]
    pub random229: Option<Random229>,
    /// The property `Random230`.
    #[serde(rename = "Random230", skip_serializing_if = "Option::is_none")]
    pub random230: Option<Random230>,
    /// The property `Random231`.
    #[serde(rename = "Random231", skip_serializing_if = "Option::is_none")]
    pub random231: Option<Random231>,
    /// The property `Random232`.
    #[serde(rename = "Random232", skip_serializing_if = "Option::is_none")]
    pub random232: Option<Random232>,
    /// The property `Random233`.
    #[serde(rename = "Random233", skip_serializing_if = "Option::is_none")]
    pub random233: Option<Random233>,
    /// The property `Random234`.
    #[serde(rename = "Random234", skip_serializing_if = "Option::is_none")]
    pub random234: Option<Random234>,
    /// The property `Random235`.
    #[serde(rename = "Random235", skip_serializing_if = "Option::is_none")]
    pub random235: Option<Random235>,
    /// The property `Random236`.
    #[serde(rename = "Random236", skip_serializing_if = "Option::is_none")]
    pub random236: Option<Random236>,
    /// The property `Random237`.
    #[serde(rename = "Random237", skip_serializing_if = "Option::is_none")]
    pub random237: Option<Random237>,
    /// The property `Random238`.
    #[serde(rename = "Random238", skip_serializing_if = "Option::is_none")]
    pub random238: Option<Random238>,
    /// The property `Random239`.
    #[serde(rename = "Random239", skip_serializing_if = "Option::is_none")]
    pub random239: Option<Random239>,
}

impl Decode for SendAllBodyGroup7 {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let random210 = properties.optional("Random210", &schema::model::<Random210>());
        let random211 = properties.optional("Random211", &schema::model::<Random211>());
        let random212 = properties.optional("Random212", &schema::model::<Random212>());
        let random213 = properties.optional("Random213", &schema::model::<Random213>());
        let random214 = properties.optional("Random214", &schema::model::<Random214>());
        let random215 = properties.optional("Random215", &schema::model::<Random215>());
        let random216 = properties.optional("Random216", &schema::model::<Random216>());
        let random217 = properties.optional("Random217", &schema::model::<Random217>());
        let random218 = properties.optional("Random218", &schema::model::<Random218>());
        let random219 = properties.optional("Random219", &schema::model::<Random219>());
        let random220 = properties.optional("Random220", &schema::model::<Random220>());
        let random221 = properties.optional("Random221", &schema::model::<Random221>());
        let random222 = properties.optional("Random222", &schema::model::<Random222>());
        let random223 = properties.optional("Random223", &schema::model::<Random223>());
        let random224 = properties.optional("Random224", &schema::model::<Random224>());
        let random225 = properties.optional("Random225", &schema::model::<Random225>());
        let random226 = properties.optional("Random226", &schema::model::<Random226>());
        let random227 = properties.optional("Random227", &schema::model::<Random227>());
        let random228 = properties.optional("Random228", &schema::model::<Random228>());
        let random229 = properties.optional("Random229", &schema::model::<Random229>());
        let random230 = properties.optional("Random230", &schema::model::<Random230>());
        let random231 = properties.optional("Random231", &schema::model::<Random231>());
        let random232 = properties.optional("Random232", &schema::model::<Random232>());
        let random233 = properties.optional("Random233", &schema::model::<Random233>());
        let random234 = properties.optional("Random234", &schema::model::<Random234>());
        let random235 = properties.optional("Random235", &schema::model::<Random235>());
        let random236 = properties.optional("Random236", &schema::model::<Random236>());
        let random237 = properties.optional("Random237", &schema::model::<Random237>());
        let random238 = properties.optional("Random238", &schema::model::<Random238>());
        let random239 = properties.optional("Random239", &schema::model::<Random239>());
        Some(Self {
            random210: random210?,
            random211: random211?,
            random212: random212?,
            random213: random213?,
            random214: random214?,
            random215: random215?,
            random216: random216?,
            random217: random217?,
            random218: random218?,
            random219: random219?,
            random220: random220?,
            random221: random221?,
            random222: random222?,
            random223: random223?,
            random224: random224?,
            random225: random225?,
            random226: random226?,
            random227: random227?,
            random228: random228?,
            random229: random229?,
            random230: random230?,
            random231: random231?,
            random232: random232?,
            random233: random233?,
            random234: random234?,
            random235: random235?,
            random236: random236?,
            random237: random237?,
            random238: random238?,
            random239: random239?,
        })
    }
}

/// The schema `Tree`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tree {
    /// The property `d`.
    pub d: Vec<Tree>,
}

impl Decode for Tree {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let d = properties.required("d", &schema::list(schema::model::<Tree>()).max_items(3));
        Some(Self { d: d? })
    }
}
