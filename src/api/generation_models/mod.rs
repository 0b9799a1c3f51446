//! Operations tagged `generation-models`. Reads use the catalogue in memory; a write is acknowledged when
//! later reads contain it.

mod list_body;

use std::sync::Arc;

use axum::body::Bytes;
use axum::http::HeaderValue;
use axum::http::request::Parts;
use openapi_runtime::{Encoded, Error};
use uuid::Uuid;

use super::conditions::{ConditionHeaders, Conditions, Evaluation, is_no_cache, last_modified};
use super::entity_tags::etag;
use super::errors::{not_found, precondition_failed};
use super::{Admin, Api};
use crate::catalog::{EncodedModel, Snapshot, Version, conversion};
use crate::compression::{ContentCoding, MIN_SIZE, Resource, Variant};
use crate::generated::apis::{
    CreateGenerationModelError, CreateGenerationModelResponse, DeleteGenerationModelError,
    DeleteGenerationModelParameters, GenerationModels, ReadGenerationModelError,
    ReadGenerationModelParameters, ReadGenerationModelResponse, ReadGenerationModelsError,
    ReadGenerationModelsParameters, ReadGenerationModelsResponse, UpdateGenerationModelError,
    UpdateGenerationModelParameters, UpdateGenerationModelResponse,
};
use crate::generated::models::{GenerativeModelsCreate, GenerativeModelsUpdate, Message};
use crate::store::{Operation, Precondition};
use list_body::{ListBody, Page};

/// Which headers of a request the body of a read depends on.
const VARY: HeaderValue = HeaderValue::from_static("Accept-Encoding");

impl GenerationModels for Api {
    async fn read_generation_models(
        &self,
        request: &Parts,
        parameters: ReadGenerationModelsParameters,
    ) -> Result<ReadGenerationModelsResponse, ReadGenerationModelsError> {
        let ReadGenerationModelsParameters {
            skip,
            limit,
            if_match,
            if_none_match,
            if_modified_since,
            if_unmodified_since,
            cache_control,
        } = parameters;
        let conditions = Conditions::from(ConditionHeaders {
            if_match,
            if_none_match,
            if_modified_since,
            if_unmodified_since,
        });
        let snapshot = self.snapshot(cache_control).await?;
        let version = snapshot.version();
        let page = Page::new(&snapshot, skip, limit);
        let coding = self.compressor.choose(&request.headers);
        let last_modified = last_modified(&version, &self.clock);
        match conditions.evaluate(Some(&version), coding, &self.clock) {
            Evaluation::Failed => Err(ReadGenerationModelsError::PreconditionFailed(
                precondition_failed(),
            )),
            Evaluation::NotModified(tag) => Ok(ReadGenerationModelsResponse::NotModified {
                etag: tag.unwrap_or_else(|| {
                    let is_long = page.size(&snapshot) >= MIN_SIZE;
                    etag(&version, coding.filter(|_| is_long))
                }),
                last_modified,
                vary: VARY,
            }),
            Evaluation::True => {
                let slices = || page.slices(&snapshot);
                let compressed = self
                    .compressed(coding, page.resource(), version, slices)
                    .await;
                let coding = coding.filter(|_| compressed.is_some());
                let body = compressed.map_or_else(|| ListBody::new(slices()), ListBody::compressed);
                Ok(ReadGenerationModelsResponse::Ok {
                    body: Encoded::stream(body),
                    etag: etag(&version, coding),
                    last_modified,
                    vary: VARY,
                    content_encoding: coding.map(ContentCoding::header),
                })
            }
        }
    }

    async fn read_generation_model(
        &self,
        request: &Parts,
        parameters: ReadGenerationModelParameters,
    ) -> Result<ReadGenerationModelResponse, ReadGenerationModelError> {
        let ReadGenerationModelParameters {
            id,
            if_match,
            if_none_match,
            if_modified_since,
            if_unmodified_since,
            cache_control,
        } = parameters;
        let conditions = Conditions::from(ConditionHeaders {
            if_match,
            if_none_match,
            if_modified_since,
            if_unmodified_since,
        });
        let snapshot = self.snapshot(cache_control).await?;
        let failed = || ReadGenerationModelError::PreconditionFailed(precondition_failed());
        let Some(model) = snapshot.find(id) else {
            return Err(match conditions.evaluate(None, None, &self.clock) {
                Evaluation::Failed => failed(),
                Evaluation::NotModified(_) | Evaluation::True => {
                    ReadGenerationModelError::NotFound(not_found())
                }
            });
        };
        let json = model
            .json
            .map_err(Arc::unwrap_or_clone)
            .map_err(Error::from)?;
        let version = model.version;
        let coding = self.compressor.choose(&request.headers);
        let coding = coding.filter(|_| json.len() >= MIN_SIZE);
        let last_modified = last_modified(&version, &self.clock);
        match conditions.evaluate(Some(&version), coding, &self.clock) {
            Evaluation::Failed => Err(failed()),
            Evaluation::NotModified(tag) => Ok(ReadGenerationModelResponse::NotModified {
                etag: tag.unwrap_or_else(|| etag(&version, coding)),
                last_modified,
                vary: VARY,
            }),
            Evaluation::True => {
                let slices = || vec![json.clone()];
                let compressed = self
                    .compressed(coding, Resource::Model(id), version, slices)
                    .await;
                let coding = coding.filter(|_| compressed.is_some());
                Ok(ReadGenerationModelResponse::Ok {
                    body: compressed.unwrap_or(json).into(),
                    etag: etag(&version, coding),
                    last_modified,
                    vary: VARY,
                    content_encoding: coding.map(ContentCoding::header),
                })
            }
        }
    }

    async fn create_generation_model(
        &self,
        caller: Admin,
        body: GenerativeModelsCreate,
    ) -> Result<CreateGenerationModelResponse, CreateGenerationModelError> {
        let metadata = self.metadata(caller);
        let model = conversion::new_row(body, Uuid::new_v4(), metadata.at);
        let create = Operation::Create(Box::new(model));
        let created = self.writer.write(create, metadata).await?;
        let (body, etag) = response(created)?;
        Ok(CreateGenerationModelResponse { body, etag })
    }

    async fn update_generation_model(
        &self,
        caller: Admin,
        parameters: UpdateGenerationModelParameters,
        body: GenerativeModelsUpdate,
    ) -> Result<UpdateGenerationModelResponse, UpdateGenerationModelError> {
        let UpdateGenerationModelParameters {
            id,
            if_match,
            if_none_match,
            if_unmodified_since,
        } = parameters;
        let conditions = ConditionHeaders {
            if_match,
            if_none_match,
            if_unmodified_since,
            ..ConditionHeaders::default()
        };
        let update = Operation::Update {
            id,
            precondition: self.precondition(conditions),
            update: Box::new(move |model| conversion::updated_row(body.clone(), model)),
        };
        let updated = self.writer.write(update, self.metadata(caller)).await?;
        let (body, etag) = response(updated)?;
        Ok(UpdateGenerationModelResponse { body, etag })
    }

    async fn delete_generation_model(
        &self,
        caller: Admin,
        parameters: DeleteGenerationModelParameters,
    ) -> Result<Message, DeleteGenerationModelError> {
        let DeleteGenerationModelParameters {
            id,
            if_match,
            if_none_match,
            if_unmodified_since,
        } = parameters;
        let conditions = ConditionHeaders {
            if_match,
            if_none_match,
            if_unmodified_since,
            ..ConditionHeaders::default()
        };
        let delete = Operation::Delete {
            id,
            precondition: self.precondition(conditions),
        };
        self.writer.write(delete, self.metadata(caller)).await?;
        Ok(Message {
            message: "Generation model deleted successfully".to_owned(),
        })
    }
}

impl Api {
    /// The snapshot for a read.
    async fn snapshot(&self, cache_control: Option<String>) -> Result<Arc<Snapshot>, Error> {
        Ok(if is_no_cache(cache_control) {
            self.catalog.newest().await?
        } else {
            self.catalog.current()?
        })
    }

    /// The body of a resource in a content coding; `None` if it is to be sent as it is.
    async fn compressed(
        &self,
        coding: Option<ContentCoding>,
        resource: Resource,
        version: Version,
        slices: impl FnOnce() -> Vec<Bytes>,
    ) -> Option<Bytes> {
        let coding = coding?;
        let variant = Variant { resource, coding };
        self.compressor.compressed(variant, version, slices).await
    }

    /// The precondition of a write, for the transaction that writes.
    fn precondition(&self, headers: ConditionHeaders) -> Precondition {
        let conditions = Conditions::from(headers);
        let clock = self.clock.clone();
        Box::new(move |model| {
            if conditions.is_empty() {
                return true;
            }
            let model = model.and_then(|model| EncodedModel::of_stored(model.clone()).ok());
            let version = model.map(|model| model.version);
            conditions.evaluate(version.as_ref(), None, &clock) == Evaluation::True
        })
    }
}

/// The body and the entity tag of a model that was written.
fn response<T>(model: Option<EncodedModel>) -> Result<(Encoded<T>, HeaderValue), Error> {
    let model = model.ok_or_else(|| Error::internal("the write returned no model"))?;
    Ok((model.json.into(), etag(&model.version, None)))
}
