// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Routes of the operations tagged `pets`.

use super::super::prelude::*;
use apis::Api;

pub(super) fn add<A: Api>(routes: Routes<A>) -> Routes<A> {
    routes
        .add(&LIST_PETS, handle_list_pets)
        .add(&ADD_PET, handle_add_pet)
        .add(&SHOW_PET, handle_show_pet)
        .add(&REPLACE_PET, handle_replace_pet)
}

/// `GET /pets`
pub(super) static LIST_PETS: Operation =
    Operation::new("listPets", Method::GET, "/pets").statuses(&[200, 422, 500]);

async fn handle_list_pets<A: Api>(api: A, request: IncomingRequest) -> Result<Response> {
    let mut errors = ValidationErrors::new();
    let Some(parameters) = apis::ListPetsParameters::decode(&request, &mut errors) else {
        return Err(errors.into());
    };
    let body = api.list_pets(parameters).await?;
    ResponseBuilder::new(StatusCode::OK).json(&body)
}

impl apis::ListPetsParameters {
    fn decode(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<Self> {
        let limit = request.query(errors).or_default(
            "limit",
            &schema::integer().minimum(0).maximum(100),
            "10",
        );
        Some(Self { limit: limit? })
    }
}

impl OperationError for apis::ListPetsError {
    fn into_response(self) -> Result<Response> {
        match self {
            Self::UnprocessableContent(body) => {
                ResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY).json(&body)
            }
            Self::InternalServerError(body) => {
                ResponseBuilder::new(StatusCode::INTERNAL_SERVER_ERROR).json(&body)
            }
            Self::Other(error) => Err(error),
        }
    }
}

openapi_runtime::error_conversions!(apis::ListPetsError);

/// `POST /pets`
pub(super) static ADD_PET: Operation =
    Operation::new("addPet", Method::POST, "/pets").statuses(&[201, 401, 408, 413, 422, 500]);

async fn handle_add_pet<A: Api>(api: A, mut request: IncomingRequest) -> Result<Response> {
    let caller = super::authenticate_keeper(&api, request.parts(), &[]).await?;
    request.read_body(api.body_limits()).await?;
    let mut errors = ValidationErrors::new();
    let Some(body) = decode_add_pet_body(&request, &mut errors) else {
        return Err(errors.into());
    };
    api.add_pet(caller, body).await?.try_into()
}

fn decode_add_pet_body(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<models::Pet> {
    request
        .body(BodyFormat::Json, errors)
        .required(&schema::model::<models::Pet>())
}

impl TryFrom<apis::AddPetResponse> for Response {
    type Error = Error;

    fn try_from(response: apis::AddPetResponse) -> Result<Self> {
        let apis::AddPetResponse { body, location } = response;
        ResponseBuilder::new(StatusCode::CREATED)
            .header("location", location)
            .json(&body)
    }
}

impl OperationError for apis::AddPetError {
    fn into_response(self) -> Result<Response> {
        match self {
            Self::Unauthorized(body) => ResponseBuilder::new(StatusCode::UNAUTHORIZED).json(&body),
            Self::RequestTimeout(body) => {
                ResponseBuilder::new(StatusCode::REQUEST_TIMEOUT).json(&body)
            }
            Self::ContentTooLarge(body) => {
                ResponseBuilder::new(StatusCode::PAYLOAD_TOO_LARGE).json(&body)
            }
            Self::UnprocessableContent(body) => {
                ResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY).json(&body)
            }
            Self::InternalServerError(body) => {
                ResponseBuilder::new(StatusCode::INTERNAL_SERVER_ERROR).json(&body)
            }
            Self::Other(error) => Err(error),
        }
    }
}

openapi_runtime::error_conversions!(apis::AddPetError);

/// `GET /pets/{number}`
pub(super) static SHOW_PET: Operation =
    Operation::new("showPet", Method::GET, "/pets/{number}").statuses(&[200, 404, 422, 500]);

async fn handle_show_pet<A: Api>(api: A, request: IncomingRequest) -> Result<Response> {
    let mut errors = ValidationErrors::new();
    let Some(parameters) = apis::ShowPetParameters::decode(&request, &mut errors) else {
        return Err(errors.into());
    };
    let body = api.show_pet(parameters).await?;
    ResponseBuilder::new(StatusCode::OK).json(&body)
}

impl apis::ShowPetParameters {
    fn decode(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<Self> {
        let number = parameters::number(request, errors);
        Some(Self { number: number? })
    }
}

impl OperationError for apis::ShowPetError {
    fn into_response(self) -> Result<Response> {
        match self {
            Self::NotFound(body) => ResponseBuilder::new(StatusCode::NOT_FOUND).json(&body),
            Self::UnprocessableContent(body) => {
                ResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY).json(&body)
            }
            Self::InternalServerError(body) => {
                ResponseBuilder::new(StatusCode::INTERNAL_SERVER_ERROR).json(&body)
            }
            Self::Other(error) => Err(error),
        }
    }
}

openapi_runtime::error_conversions!(apis::ShowPetError);

/// `PUT /pets/{number}`
pub(super) static REPLACE_PET: Operation =
    Operation::new("replacePet", Method::PUT, "/pets/{number}")
        .statuses(&[204, 401, 404, 408, 413, 422, 500]);

async fn handle_replace_pet<A: Api>(api: A, mut request: IncomingRequest) -> Result<Response> {
    let caller = super::authenticate_keeper(&api, request.parts(), &[]).await?;
    request.read_body(api.body_limits()).await?;
    let mut errors = ValidationErrors::new();
    let (Some(parameters), Some(body)) = (
        apis::ReplacePetParameters::decode(&request, &mut errors),
        decode_replace_pet_body(&request, &mut errors),
    ) else {
        return Err(errors.into());
    };
    api.replace_pet(caller, parameters, body).await?;
    Ok(ResponseBuilder::new(StatusCode::NO_CONTENT).empty())
}

fn decode_replace_pet_body(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<models::Pet> {
    request
        .body(BodyFormat::Json, errors)
        .required(&schema::model::<models::Pet>())
}

impl apis::ReplacePetParameters {
    fn decode(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<Self> {
        let number = parameters::number(request, errors);
        Some(Self { number: number? })
    }
}

impl OperationError for apis::ReplacePetError {
    fn into_response(self) -> Result<Response> {
        match self {
            Self::Unauthorized(body) => ResponseBuilder::new(StatusCode::UNAUTHORIZED).json(&body),
            Self::NotFound(body) => ResponseBuilder::new(StatusCode::NOT_FOUND).json(&body),
            Self::RequestTimeout(body) => {
                ResponseBuilder::new(StatusCode::REQUEST_TIMEOUT).json(&body)
            }
            Self::ContentTooLarge(body) => {
                ResponseBuilder::new(StatusCode::PAYLOAD_TOO_LARGE).json(&body)
            }
            Self::UnprocessableContent(body) => {
                ResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY).json(&body)
            }
            Self::InternalServerError(body) => {
                ResponseBuilder::new(StatusCode::INTERNAL_SERVER_ERROR).json(&body)
            }
            Self::Other(error) => Err(error),
        }
    }
}

openapi_runtime::error_conversions!(apis::ReplacePetError);
