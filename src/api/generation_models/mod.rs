//! Operations tagged `generation-models`. Reads use the catalogue in memory; a write is acknowledged when
//! later reads contain it.

mod list_body;

use std::sync::Arc;

use axum::http::HeaderValue;
use openapi_runtime::{Encoded, Error};
use uuid::Uuid;

use super::conditions::{
    ConditionHeaders, Conditions, Evaluation, etag, is_no_cache, last_modified,
};
use super::errors::{not_found, precondition_failed};
use super::{Admin, Api};
use crate::catalog::{EncodedModel, Snapshot, conversion};
use crate::generated::apis::{
    CreateGenerationModelError, CreateGenerationModelResponse, DeleteGenerationModelError,
    DeleteGenerationModelParameters, GenerationModels, ReadGenerationModelError,
    ReadGenerationModelParameters, ReadGenerationModelResponse, ReadGenerationModelsError,
    ReadGenerationModelsParameters, ReadGenerationModelsResponse, UpdateGenerationModelError,
    UpdateGenerationModelParameters, UpdateGenerationModelResponse,
};
use crate::generated::models::{GenerativeModelsCreate, GenerativeModelsUpdate, Message};
use crate::store::{Operation, Precondition};
use list_body::ListBody;

impl GenerationModels for Api {
    async fn read_generation_models(
        &self,
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
        let (etag, last_modified) = (etag(&version), last_modified(&version, &self.clock));
        match conditions.evaluate(Some(&version), &self.clock) {
            Evaluation::Failed => Err(ReadGenerationModelsError::PreconditionFailed(
                precondition_failed(),
            )),
            Evaluation::NotModified => Ok(ReadGenerationModelsResponse::NotModified {
                etag,
                last_modified,
            }),
            Evaluation::True => Ok(ReadGenerationModelsResponse::Ok {
                body: Encoded::stream(ListBody::new(&snapshot, skip, limit)),
                etag,
                last_modified,
            }),
        }
    }

    async fn read_generation_model(
        &self,
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
            return Err(match conditions.evaluate(None, &self.clock) {
                Evaluation::Failed => failed(),
                Evaluation::NotModified | Evaluation::True => {
                    ReadGenerationModelError::NotFound(not_found())
                }
            });
        };
        let json = model
            .json
            .map_err(Arc::unwrap_or_clone)
            .map_err(Error::from)?;
        let version = model.version;
        let (etag, last_modified) = (etag(&version), last_modified(&version, &self.clock));
        match conditions.evaluate(Some(&version), &self.clock) {
            Evaluation::Failed => Err(failed()),
            Evaluation::NotModified => Ok(ReadGenerationModelResponse::NotModified {
                etag,
                last_modified,
            }),
            Evaluation::True => Ok(ReadGenerationModelResponse::Ok {
                body: json.into(),
                etag,
                last_modified,
            }),
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
            conditions.evaluate(version.as_ref(), &clock) == Evaluation::True
        })
    }
}

/// The body and the entity tag of a model that was written.
fn response<T>(model: Option<EncodedModel>) -> Result<(Encoded<T>, HeaderValue), Error> {
    let model = model.ok_or_else(|| Error::internal("the write returned no model"))?;
    Ok((model.json.into(), etag(&model.version)))
}
