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
    /// The error responses of the document, a rejection, or 500.
    fn list_pets(
        &self,
        parameters: ListPetsParameters,
    ) -> impl Future<Output = Result<Vec<models::Pet>, ListPetsError>> + Send;

    /// Add a pet
    ///
    /// `POST /pets`
    ///
    /// # Errors
    /// The error responses of the document, a rejection, or 500.
    fn add_pet(
        &self,
        caller: Self::Keeper,
        body: models::Pet,
    ) -> impl Future<Output = Result<AddPetResponse, AddPetError>> + Send;

    /// Show a pet
    ///
    /// `GET /pets/{number}`
    ///
    /// # Errors
    /// The error responses of the document, a rejection, or 500.
    fn show_pet(
        &self,
        parameters: ShowPetParameters,
    ) -> impl Future<Output = Result<models::Pet, ShowPetError>> + Send;

    /// Replace a pet
    ///
    /// `PUT /pets/{number}`
    ///
    /// # Errors
    /// The error responses of the document, a rejection, or 500.
    fn replace_pet(
        &self,
        caller: Self::Keeper,
        parameters: ReplacePetParameters,
        body: models::Pet,
    ) -> impl Future<Output = Result<(), ReplacePetError>> + Send;
}

/// Parameters of `list_pets`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPetsParameters {
    /// The parameter `limit`.
    pub limit: i64,
}

/// The errors of `list_pets`.
#[derive(Debug)]
pub enum ListPetsError {
    /// 422: Why the request was refused.
    UnprocessableContent(models::Error),
    /// 500: Why the request was refused.
    InternalServerError(models::Error),
    /// A rejection, or 500.
    Other(Error),
}

/// The response of `add_pet`: 201, The pet was added.
#[derive(Debug)]
pub struct AddPetResponse {
    /// The body.
    pub body: models::Pet,
    /// The header `Location`.
    pub location: HeaderValue,
}

/// The errors of `add_pet`.
#[derive(Debug)]
pub enum AddPetError {
    /// 401: Why the request was refused.
    Unauthorized(models::Error),
    /// 408: Why the request was refused.
    RequestTimeout(models::Error),
    /// 413: Why the request was refused.
    ContentTooLarge(models::Error),
    /// 422: Why the request was refused.
    UnprocessableContent(models::Error),
    /// 500: Why the request was refused.
    InternalServerError(models::Error),
    /// A rejection, or 500.
    Other(Error),
}

/// Parameters of `show_pet`.
#[derive(Clone, Debug, PartialEq)]
pub struct ShowPetParameters {
    /// The number of the pet, from 1.
    pub number: i64,
}

/// The errors of `show_pet`.
#[derive(Debug)]
pub enum ShowPetError {
    /// 404: Why the request was refused.
    NotFound(models::Error),
    /// 422: Why the request was refused.
    UnprocessableContent(models::Error),
    /// 500: Why the request was refused.
    InternalServerError(models::Error),
    /// A rejection, or 500.
    Other(Error),
}

/// Parameters of `replace_pet`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplacePetParameters {
    /// The number of the pet, from 1.
    pub number: i64,
}

/// The errors of `replace_pet`.
#[derive(Debug)]
pub enum ReplacePetError {
    /// 401: Why the request was refused.
    Unauthorized(models::Error),
    /// 404: Why the request was refused.
    NotFound(models::Error),
    /// 408: Why the request was refused.
    RequestTimeout(models::Error),
    /// 413: Why the request was refused.
    ContentTooLarge(models::Error),
    /// 422: Why the request was refused.
    UnprocessableContent(models::Error),
    /// 500: Why the request was refused.
    InternalServerError(models::Error),
    /// A rejection, or 500.
    Other(Error),
}
