// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! The schemas of the document. A type that is part of a request decodes itself and reports every validation error.

use super::prelude::*;

/// The schema `Error`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Error {
    /// The property `message`.
    pub message: String,
    /// The invalid parts of the request.
    pub fields: Vec<String>,
}

/// The schema `Pet`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pet {
    /// The property `name`.
    pub name: String,
    /// The property `species`.
    pub species: PetSpecies,
    /// In kilograms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Option<f64>>,
}

impl Decode for Pet {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let name = properties.required("name", &schema::string().min_length(1).max_length(40));
        let species = properties.required("species", &schema::enumeration::<PetSpecies>());
        let weight = properties.optional(
            "weight",
            &schema::nullable(schema::number().exclusive_minimum(0.0)),
        );
        Some(Self {
            name: name?,
            species: species?,
            weight: weight?,
        })
    }
}

/// The schema `PetSpecies`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum PetSpecies {
    /// `"cat"`
    #[serde(rename = "cat")]
    Cat,
    /// `"dog"`
    #[serde(rename = "dog")]
    Dog,
    /// `"guinea pig"`
    #[serde(rename = "guinea pig")]
    GuineaPig,
}

impl Enumeration for PetSpecies {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("cat"), Self::Cat),
        (Literal::String("dog"), Self::Dog),
        (Literal::String("guinea pig"), Self::GuineaPig),
    ];
}
