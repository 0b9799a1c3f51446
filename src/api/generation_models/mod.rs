//! Operations tagged `generation-models`.

use uuid::Uuid;

use super::Api;
use super::caller::Admin;
use crate::contract::Error;
use crate::generated::apis::{GenerationModels, ReadGenerationModelsParameters};
use crate::generated::models::{
    GenerativeModelsCreate, GenerativeModelsListPublic, GenerativeModelsPublic,
    GenerativeModelsUpdate, Message,
};
use crate::store::{GenerationModel, Signature};

mod rows;

impl GenerationModels for Api {
    async fn read_generation_models(
        &self,
        parameters: ReadGenerationModelsParameters,
    ) -> Result<GenerativeModelsListPublic, Error> {
        let page = GenerationModel::page(&self.store, parameters.skip, parameters.limit).await?;
        let data: Result<_, _> = page
            .models
            .into_iter()
            .map(GenerativeModelsPublic::try_from)
            .collect();
        Ok(GenerativeModelsListPublic {
            data: data?,
            count: page.count,
        })
    }

    async fn create_generation_model(
        &self,
        Admin(caller): Admin,
        body: GenerativeModelsCreate,
    ) -> Result<GenerativeModelsPublic, Error> {
        let signature = Signature::of_user(caller.user_id, self.clock.now());
        let model = rows::new(body, Uuid::new_v4())?;
        model.insert(&self.store, signature).await?.try_into()
    }

    async fn read_generation_model(&self, id: Uuid) -> Result<GenerativeModelsPublic, Error> {
        let model = GenerationModel::find(&self.store, id).await?;
        model.ok_or_else(not_found)?.try_into()
    }

    async fn update_generation_model(
        &self,
        Admin(caller): Admin,
        id: Uuid,
        body: GenerativeModelsUpdate,
    ) -> Result<GenerativeModelsPublic, Error> {
        let changes = rows::changes(body)?;
        let signature = Signature::of_user(caller.user_id, self.clock.now());
        let model = changes.apply(&self.store, id, signature).await?;
        model.ok_or_else(not_found)?.try_into()
    }

    async fn delete_generation_model(
        &self,
        Admin(caller): Admin,
        id: Uuid,
    ) -> Result<Message, Error> {
        let signature = Signature::of_user(caller.user_id, self.clock.now());
        if !GenerationModel::delete(&self.store, id, signature).await? {
            return Err(not_found());
        }
        Ok(Message {
            message: "Generation model deleted successfully".to_owned(),
        })
    }
}

fn not_found() -> Error {
    Error::not_found("Generation model not found")
}
