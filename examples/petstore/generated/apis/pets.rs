// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Operations tagged `pets`.

use super::super::prelude::*;
use super::Security;

/// Operations tagged `pets`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` lacks the operations `list_pets`, `add_pet`, `show_pet`, `replace_pet`",
    note = "implement the trait `Pets`"
)]
pub trait Pets: Security {
    /// List pets
    ///
    /// `GET /pets`
    ///
    /// # Errors
    /// Status codes from 400 on that the document declares.
    fn list_pets(
        &self,
        parameters: ListPetsParameters,
    ) -> impl Future<Output = Result<Vec<models::Pet>>> + Send;

    /// Add a pet
    ///
    /// `POST /pets`
    ///
    /// # Errors
    /// Status codes from 400 on that the document declares.
    fn add_pet(
        &self,
        caller: Self::Keeper,
        body: models::Pet,
    ) -> impl Future<Output = Result<AddPetResponse>> + Send;

    /// Show a pet
    ///
    /// `GET /pets/{number}`
    ///
    /// # Errors
    /// Status codes from 400 on that the document declares.
    fn show_pet(
        &self,
        parameters: ShowPetParameters,
    ) -> impl Future<Output = Result<models::Pet>> + Send;

    /// Replace a pet
    ///
    /// `PUT /pets/{number}`
    ///
    /// # Errors
    /// Status codes from 400 on that the document declares.
    fn replace_pet(
        &self,
        caller: Self::Keeper,
        parameters: ReplacePetParameters,
        body: models::Pet,
    ) -> impl Future<Output = Result<()>> + Send;
}

/// Parameters of `list_pets`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPetsParameters {
    /// The parameter `limit`.
    pub limit: i64,
}

/// The response of `add_pet`: 201, The pet was added.
#[derive(Debug)]
pub struct AddPetResponse {
    /// The body.
    pub body: models::Pet,
    /// The header `Location`.
    pub location: HeaderValue,
}

/// Parameters of `show_pet`.
#[derive(Clone, Debug, PartialEq)]
pub struct ShowPetParameters {
    /// The number of the pet, from 1.
    pub number: i64,
}

/// Parameters of `replace_pet`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplacePetParameters {
    /// The number of the pet, from 1.
    pub number: i64,
}
