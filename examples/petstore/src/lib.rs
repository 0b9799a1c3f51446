//! A pet store in memory: the smallest service on `openapi-runtime`, and a tutorial for the next one.
//!
//! 1. Write `openapi.yaml`. Each tag becomes a trait, each operation a method, each schema a type.
//! 2. Write `build.rs`, one line, and build: it generates `generated/`, which is committed. `mod generated` includes it.
//! 3. Implement the traits: [`Application`] (the bodies of rejections), [`Security`] (who calls), and one trait for each tag,
//!    here [`Pets`]. The compiler names every method that is missing.
//! 4. `routes().into_router(application)` is an axum router. It authenticates, decodes, validates and responds.
//!
//! `cargo run -p petstore`, then `curl localhost:8080/pets`.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::http::HeaderValue;
use axum::http::request::Parts;
use generated::apis::{
    AddPetError, AddPetResponse, ListPetsError, ListPetsParameters, Pets, ReplacePetError,
    ReplacePetParameters, Security, ShowPetError, ShowPetParameters,
};
use generated::models::{self, Pet};
use openapi_runtime::{Application, Error, JsonBody, Rejection, Result};

#[path = "../generated/mod.rs"]
pub mod generated;
#[cfg(test)]
mod tests;

#[derive(Clone, Default)]
struct Store(Arc<Mutex<Vec<Pet>>>);

/// A caller who may change pets.
struct Keeper;

impl Application for Store {
    fn rejection_body(&self, rejection: &Rejection) -> Option<JsonBody> {
        let fields = match rejection {
            Rejection::Invalid(errors) => errors.iter().map(|error| error.msg().into()).collect(),
            _ => Vec::new(),
        };
        let message = rejection.message().into_owned();
        Some(JsonBody::new(&models::Error { message, fields }))
    }
}

impl Security for Store {
    type Keeper = Keeper;

    async fn token(&self, _request: &Parts, token: &str, _scopes: &[&str]) -> Result<Keeper> {
        (token == "secret")
            .then_some(Keeper)
            .ok_or_else(|| Rejection::InvalidCredentials.into())
    }
}

impl Pets for Store {
    async fn list_pets(&self, parameters: ListPetsParameters) -> Result<Vec<Pet>, ListPetsError> {
        let limit = usize::try_from(parameters.limit).map_err(Error::internal)?;
        Ok(self.pets().iter().take(limit).cloned().collect())
    }

    async fn add_pet(&self, _caller: Keeper, body: Pet) -> Result<AddPetResponse, AddPetError> {
        let mut pets = self.pets();
        pets.push(body.clone());
        let location = format!("/pets/{}", pets.len());
        let location = HeaderValue::try_from(location).map_err(Error::internal)?;
        Ok(AddPetResponse { body, location })
    }

    async fn show_pet(&self, parameters: ShowPetParameters) -> Result<Pet, ShowPetError> {
        let mut pets = self.pets();
        let pet = find(&mut pets, parameters.number);
        let pet = pet.ok_or_else(|| ShowPetError::NotFound(no_such_pet()))?;
        Ok(pet.clone())
    }

    async fn replace_pet(
        &self,
        _caller: Keeper,
        parameters: ReplacePetParameters,
        body: Pet,
    ) -> Result<(), ReplacePetError> {
        let mut pets = self.pets();
        let pet = find(&mut pets, parameters.number);
        *pet.ok_or_else(|| ReplacePetError::NotFound(no_such_pet()))? = body;
        Ok(())
    }
}

impl Store {
    fn pets(&self) -> MutexGuard<'_, Vec<Pet>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The pet with that number; `None` if there is none.
fn find(pets: &mut [Pet], number: i64) -> Option<&mut Pet> {
    pets.get_mut(usize::try_from(number - 1).ok()?)
}

/// The body of 404. Its type is the one that the document declares.
fn no_such_pet() -> models::Error {
    models::Error {
        message: "no pet has this number".to_owned(),
        fields: Vec::new(),
    }
}

/// The service.
pub fn router() -> Router {
    generated::routes::routes().into_router(Store::default())
}
