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
use crate::store::GenerationModel;

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
        _caller: Admin,
        body: GenerativeModelsCreate,
    ) -> Result<GenerativeModelsPublic, Error> {
        let model = rows::new(body, Uuid::new_v4(), self.clock.now())?;
        model.insert(&self.store).await?.try_into()
    }

    async fn read_generation_model(&self, id: Uuid) -> Result<GenerativeModelsPublic, Error> {
        let model = GenerationModel::find(&self.store, id).await?;
        model.ok_or_else(not_found)?.try_into()
    }

    async fn update_generation_model(
        &self,
        _caller: Admin,
        id: Uuid,
        body: GenerativeModelsUpdate,
    ) -> Result<GenerativeModelsPublic, Error> {
        let changes = rows::changes(body)?;
        let model = changes.apply(&self.store, id, self.clock.now()).await?;
        model.ok_or_else(not_found)?.try_into()
    }

    async fn delete_generation_model(&self, _caller: Admin, id: Uuid) -> Result<Message, Error> {
        if !GenerationModel::delete(&self.store, id).await? {
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
