//! The model that is made again and again.

use generation_models::clock::Clock;
use generation_models::store::{Document, GenerationModel};
use uuid::Uuid;

use crate::Failure;

/// The request that makes it.
pub const BODY: &str = concat!(
    r#"{"name":"Studio Portrait","icon":"https://images.example.com/icons/studio-portrait.svg","#,
    r#""provider":"ai_core","provider_config":{"provider_type":"ai_core","ai_provider":"gemini","#,
    r#""model":"gemini-2.5-flash-image","temperature":0.7,"max_tokens":4096},"#,
    r#""provider_capabilities":["TEXT_TO_IMAGE","IMAGE_TO_IMAGE"],"tool_types":["EDITING","REFINE"],"#,
    r#""recommended":true,"max_output_width":2048,"max_output_height":2048}"#
);

/// The row of that request with an id of its own, made by this revision.
pub fn row(revision: i64) -> Result<GenerationModel, Failure> {
    let sent: serde_json::Value = serde_json::from_str(BODY)?;
    let text = |member: &str| sent[member].as_str().unwrap_or_default().to_owned();
    let now = Clock::system().now();
    Ok(GenerationModel {
        position: revision,
        id: Uuid::new_v4(),
        name: text("name"),
        icon: Some(text("icon")),
        provider: text("provider"),
        provider_config: Document::from_value(&sent["provider_config"])?,
        provider_capabilities: Some(Document::from_value(&sent["provider_capabilities"])?),
        fallback_provider: None,
        fallback_provider_config: None,
        fallback_provider_capabilities: None,
        tool_types: Document::from_value(&sent["tool_types"])?,
        recommended: true,
        beta: false,
        max_output_width: Some(2048),
        max_output_height: Some(2048),
        max_size_pixels: None,
        created_at: now,
        updated_at: now,
        revision,
    })
}
