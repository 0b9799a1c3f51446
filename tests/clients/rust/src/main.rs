//! Calls every operation of the server at `API_URL` with the generated client.

mod configs;
#[expect(dead_code, reason = "this test does not call everything")]
mod generated;

use std::env::var;
use std::fmt::Debug;

use generated::{
    ApiError, ApiOpError, CreateGenerationModelApiError, GenerativeModelsPublic, HttpClient,
    LoginAccessTokenApiError, ProviderConfig, ProviderType, UpdateGenerationModelApiError,
};
use serde_json::{Value, from_value, json};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

const MAX_ATTEMPTS: usize = 5;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let client = connect("ADMIN").await?;
    configs::each_config_is_read_back_with_its_variant(&client).await?;
    unknown_properties_are_kept(&client).await?;
    lists_are_read_in_pages_of_one_revision(&client).await?;
    updates_apply_to_the_state_that_was_read(&client).await?;
    a_deleted_model_is_not_found(&client).await?;
    only_administrators_write().await?;
    a_wrong_password_is_refused().await?;
    all_validation_errors_are_listed(&client).await
}

/// A client without a token.
fn anonymous() -> Result<HttpClient> {
    Ok(HttpClient::new().with_base_url(var("API_URL")?))
}

/// Logs in with the variables of a role.
async fn connect(role: &str) -> Result<HttpClient> {
    let (email, password) = (
        var(format!("{role}_EMAIL"))?,
        var(format!("{role}_PASSWORD"))?,
    );
    let client = anonymous()?;
    let token = client
        .login_access_token_builder(password, email)
        .send()
        .await?;
    Ok(client.with_api_key(token.access_token))
}

/// The response to a request that must fail with this status.
fn failed<T: Debug, E: Debug>(
    result: std::result::Result<T, ApiOpError<E>>,
    status: u16,
) -> ApiError<E> {
    match result {
        Err(ApiOpError::Api(error)) if error.status == status => error,
        other => panic!("{status} expected: {other:?}"),
    }
}

/// The ETag of a model. The generated client returns no headers with a 200, so this asks for a 304.
async fn etag(client: &HttpClient, id: uuid::Uuid) -> Result<String> {
    let request = client
        .read_generation_model_builder(id)
        .if_none_match("*")
        .cache_control("no-cache");
    let response = failed(request.send().await, 304);
    Ok(response.headers["ETag"].to_str()?.to_owned())
}

async fn create(client: &HttpClient, provider_config: Value) -> Result<GenerativeModelsPublic> {
    let provider: ProviderType = from_value(provider_config["provider_type"].clone())?;
    let config = from_value(provider_config)?;
    let request = client.create_generation_model_builder("Flux".to_owned(), provider, config);
    Ok(request.send().await?)
}

async fn create_example(client: &HttpClient) -> Result<GenerativeModelsPublic> {
    create(
        client,
        json!({"provider_type": "fal_standard", "fal_app_id": "fal-ai/flux"}),
    )
    .await
}

async fn unknown_properties_are_kept(client: &HttpClient) -> Result {
    let config = json!({"provider_type": "vertex", "seed": 12_345_678_901_234_567_890_u64});
    let ProviderConfig::VertexConfig(read) = create(client, config).await?.provider_config else {
        panic!("not the config of Vertex");
    };
    assert_eq!(
        read.additional_properties["seed"],
        12_345_678_901_234_567_890_u64
    );
    done("unknown_properties_are_kept")
}

async fn lists_are_read_in_pages_of_one_revision(client: &HttpClient) -> Result {
    let known = failed(
        client
            .read_generation_models_builder()
            .if_none_match("*")
            .send()
            .await,
        304,
    );
    let etag = known.headers["ETag"].to_str()?;
    let mut models = Vec::new();
    loop {
        let skip = i64::try_from(models.len())?;
        let request = client
            .read_generation_models_builder()
            .skip(skip)
            .limit(3)
            .if_match(etag);
        let page = request.send().await?;
        models.extend(page.data);
        if models.len() >= usize::try_from(page.count)? {
            break;
        }
    }
    create_example(client).await?;
    let next = client
        .read_generation_models_builder()
        .skip(3)
        .if_match(etag);
    failed(next.send().await, 412);
    done("lists_are_read_in_pages_of_one_revision")
}

/// Appends to the name of a model, again if someone else has changed the model meanwhile.
async fn rename(
    client: &HttpClient,
    id: uuid::Uuid,
    suffix: &str,
) -> Result<GenerativeModelsPublic> {
    for _ in 0..MAX_ATTEMPTS {
        let etag = etag(client, id).await?;
        let read = client
            .read_generation_model_builder(id)
            .if_match(&etag)
            .send()
            .await;
        let model = match read {
            Err(ApiOpError::Api(error)) if error.status == 412 => continue,
            result => result?,
        };
        let name = format!("{}{suffix}", model.name);
        match client
            .update_generation_model_builder(id)
            .name(name)
            .if_match(etag)
            .send()
            .await
        {
            Err(ApiOpError::Api(error)) if error.status == 412 => {}
            result => return Ok(result?),
        }
    }
    Err("the model changes too often".into())
}

async fn updates_apply_to_the_state_that_was_read(client: &HttpClient) -> Result {
    let created = create_example(client).await?;
    let stale = etag(client, created.id).await?;
    let renamed = rename(client, created.id, " (old)").await?;
    assert_eq!(renamed.name, "Flux (old)");

    let update = client
        .update_generation_model_builder(created.id)
        .icon("lost".to_owned());
    let refused = failed(update.if_match(stale).send().await, 412);
    assert!(matches!(
        refused.typed,
        Some(UpdateGenerationModelApiError::Status412(_))
    ));
    let icon = client
        .update_generation_model_builder(created.id)
        .icon("star".to_owned());
    assert_eq!(icon.send().await?.icon.as_deref(), Some("star"));
    let cleared = client
        .update_generation_model_builder(created.id)
        .icon_null()
        .send()
        .await?;
    assert_eq!((cleared.name, cleared.icon), (renamed.name, None));
    done("updates_apply_to_the_state_that_was_read")
}

async fn a_deleted_model_is_not_found(client: &HttpClient) -> Result {
    let created = create_example(client).await?;
    let deleted = client
        .delete_generation_model_builder(created.id)
        .send()
        .await?;
    assert_eq!(deleted.message, "Generation model deleted successfully");
    failed(
        client
            .read_generation_model_builder(created.id)
            .send()
            .await,
        404,
    );
    done("a_deleted_model_is_not_found")
}

async fn only_administrators_write() -> Result {
    let config: ProviderConfig = from_value(json!({}))?;
    let request = |client: HttpClient, config| async move {
        let name = "Flux".to_owned();
        client
            .create_generation_model_builder(name, ProviderType::Vertex, config)
            .send()
            .await
    };
    let refused = failed(request(anonymous()?, config.clone()).await, 401);
    assert!(matches!(
        refused.typed,
        Some(CreateGenerationModelApiError::Status401(_))
    ));
    let refused = failed(request(connect("USER").await?, config).await, 403);
    assert!(matches!(
        refused.typed,
        Some(CreateGenerationModelApiError::Status403(_))
    ));
    done("only_administrators_write")
}

async fn a_wrong_password_is_refused() -> Result {
    let client = anonymous()?;
    let request =
        client.login_access_token_builder("a wrong password".to_owned(), var("ADMIN_EMAIL")?);
    let refused = failed(request.send().await, 401);
    assert!(matches!(
        refused.typed,
        Some(LoginAccessTokenApiError::Status401(_))
    ));
    done("a_wrong_password_is_refused")
}

async fn all_validation_errors_are_listed(client: &HttpClient) -> Result {
    let list = client.read_generation_models_builder().skip(-1).limit(-1);
    let refused = failed(list.send().await, 422);
    let Some(generated::ReadGenerationModelsApiError::Status422(body)) = refused.typed else {
        panic!("no list of validation errors: {}", refused.body);
    };
    let types: Vec<_> = body
        .detail
        .iter()
        .flatten()
        .map(|error| error.r#type.as_str())
        .collect();
    assert_eq!(types, ["greater_than_equal", "greater_than_equal"]);
    done("all_validation_errors_are_listed")
}

#[expect(clippy::unnecessary_wraps, reason = "the last expression of each test")]
fn done(test: &str) -> Result {
    println!("rust: {test}");
    Ok(())
}
