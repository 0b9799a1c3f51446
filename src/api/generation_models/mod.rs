//! Operations tagged `generation-models`. Reads are answered from the catalogue in memory; a write is answered when that
//! shows it.

use std::sync::Arc;

use axum::http::{HeaderValue, StatusCode};
use openapi_runtime::{Encoded, Error};
use tokio::task::JoinSet;
use uuid::Uuid;

use super::Api;
use super::caller::Admin;
use super::conditions::{Conditions, Verdict, last_modified, precondition_failed, wants_newest};
use super::errors::http_error;
use crate::catalog::{Change, EncodedModel, Page, Snapshot};
use crate::generated::apis::{
    CreateGenerationModelResponse, DeleteGenerationModelParameters, GenerationModels,
    ReadGenerationModelParameters, ReadGenerationModelResponse, ReadGenerationModelsParameters,
    ReadGenerationModelsResponse, UpdateGenerationModelParameters, UpdateGenerationModelResponse,
};
use crate::generated::models::{GenerativeModelsCreate, GenerativeModelsUpdate, Message};
use crate::store::{GenerationModel, Outcome, Precondition, Signature};

mod rows;

impl GenerationModels for Api {
    async fn read_generation_models(
        &self,
        asked: ReadGenerationModelsParameters,
    ) -> Result<ReadGenerationModelsResponse, Error> {
        let snapshot = self.snapshot(asked.cache_control).await?;
        let state = snapshot.state();
        let (etag, last_modified) = (state.etag(), last_modified(&state, &self.clock));
        let (if_match, if_none_match) = (asked.if_match.as_deref(), asked.if_none_match.as_deref());
        let conditions = Conditions::new(if_match, if_none_match, asked.if_modified_since);
        if conditions.is_known(&state, &self.clock)? {
            return Ok(ReadGenerationModelsResponse::NotModified {
                etag,
                last_modified,
            });
        }
        let body = Encoded::stream(Page::new(snapshot, asked.skip, asked.limit));
        Ok(ReadGenerationModelsResponse::Ok {
            body,
            etag,
            last_modified,
        })
    }

    async fn read_generation_model(
        &self,
        asked: ReadGenerationModelParameters,
    ) -> Result<ReadGenerationModelResponse, Error> {
        let snapshot = self.snapshot(asked.cache_control).await?;
        let (if_match, if_none_match) = (asked.if_match.as_deref(), asked.if_none_match.as_deref());
        let conditions = Conditions::new(if_match, if_none_match, asked.if_modified_since);
        let Some(found) = snapshot.find(asked.id) else {
            return Err(match conditions.judge(None, &self.clock) {
                Verdict::Failed => precondition_failed(),
                Verdict::Known | Verdict::Proceed => not_found(),
            });
        };
        let state = found.state;
        let (etag, last_modified) = (state.etag(), last_modified(&state, &self.clock));
        if conditions.is_known(&state, &self.clock)? {
            return Ok(ReadGenerationModelResponse::NotModified {
                etag,
                last_modified,
            });
        }
        let body = found.json.into();
        Ok(ReadGenerationModelResponse::Ok {
            body,
            etag,
            last_modified,
        })
    }

    async fn create_generation_model(
        &self,
        Admin(caller): Admin,
        body: GenerativeModelsCreate,
    ) -> Result<CreateGenerationModelResponse, Error> {
        let signature = Signature::of_user(caller.user_id, self.clock.now());
        let model = rows::new(body, Uuid::new_v4())?;
        let api = self.clone();
        let write = async move {
            let model = model.insert(&api.store, signature).await?;
            let (body, etag) = api.shown(model).await?;
            Ok(CreateGenerationModelResponse { body, etag })
        };
        self.detached(write).await
    }

    async fn update_generation_model(
        &self,
        Admin(caller): Admin,
        asked: UpdateGenerationModelParameters,
        body: GenerativeModelsUpdate,
    ) -> Result<UpdateGenerationModelResponse, Error> {
        let changes = rows::changes(body)?;
        let signature = Signature::of_user(caller.user_id, self.clock.now());
        let precondition =
            self.precondition(asked.if_match.as_deref(), asked.if_none_match.as_deref());
        let api = self.clone();
        let write = async move {
            let outcome = changes
                .apply(&api.store, asked.id, precondition, signature)
                .await?;
            let (body, etag) = api.shown(done(outcome)?).await?;
            Ok(UpdateGenerationModelResponse { body, etag })
        };
        self.detached(write).await
    }

    async fn delete_generation_model(
        &self,
        Admin(caller): Admin,
        asked: DeleteGenerationModelParameters,
    ) -> Result<Message, Error> {
        let at = self.clock.now();
        let signature = Signature::of_user(caller.user_id, at);
        let precondition =
            self.precondition(asked.if_match.as_deref(), asked.if_none_match.as_deref());
        let api = self.clone();
        let write = async move {
            let outcome =
                GenerationModel::delete(&api.store, asked.id, precondition, signature).await?;
            let removed = Change::removed(asked.id, done(outcome)?, at);
            api.catalog.including(&removed).await?;
            Ok(Message {
                message: "Generation model deleted successfully".to_owned(),
            })
        };
        self.detached(write).await
    }
}

impl Api {
    /// What a read is answered from.
    async fn snapshot(&self, cache_control: Option<String>) -> Result<Arc<Snapshot>, Error> {
        if !wants_newest(cache_control.as_deref()) {
            return Ok(self.catalog.current()?);
        }
        let Some(runtime) = self.runtime() else {
            return Ok(self.catalog.newest().await?);
        };
        let catalog = self.catalog.clone();
        // It ends with the request: clients that do not wait leave nothing behind that does.
        let mut question = JoinSet::new();
        question.spawn_on(async move { catalog.newest().await }, &runtime);
        let answer = question.join_next().await;
        let answer = answer.ok_or_else(|| Error::internal("no question was asked"))?;
        Ok(answer.map_err(Error::internal)??)
    }

    /// The answer to a write, once reads show it.
    async fn shown<T>(&self, model: GenerationModel) -> Result<(Encoded<T>, HeaderValue), Error> {
        let model = EncodedModel::try_from(model)?;
        let (json, etag) = (model.json(), model.state().etag());
        self.catalog.including(&Change::saved(model)).await?;
        Ok((json.into(), etag))
    }

    /// What a write asks of the model that it finds.
    fn precondition(&self, if_match: Option<&str>, if_none_match: Option<&str>) -> Precondition {
        let conditions = Conditions::new(if_match, if_none_match, None);
        let clock = self.clock.clone();
        Box::new(move |model| {
            if conditions.are_none() {
                return true;
            }
            let state = model.and_then(|model| EncodedModel::try_from(model.clone()).ok());
            let state = state.map(|model| model.state());
            conditions.judge(state.as_ref(), &clock) == Verdict::Proceed
        })
    }
}

fn done<T>(outcome: Outcome<T>) -> Result<T, Error> {
    match outcome {
        Outcome::Done(done) => Ok(done),
        Outcome::NotFound => Err(not_found()),
        Outcome::PreconditionFailed => Err(precondition_failed()),
    }
}

fn not_found() -> Error {
    http_error(StatusCode::NOT_FOUND, "Generation model not found")
}
