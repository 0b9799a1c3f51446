//! Tells the ten provider configs apart.

use serde_json::{Value, json};

use crate::generated::{HttpClient, ProviderConfig as C};
use crate::{Result, create, done};

pub async fn each_config_is_read_back_with_its_variant(client: &HttpClient) -> Result {
    let examples: [(Value, fn(&C) -> bool); 10] = [
        (
            json!({"provider_type": "ai_core", "ai_provider": "openai", "model": "gpt-4"}),
            |config| matches!(config, C::AiCoreProviderConfig(config) if config.ai_provider == "openai"),
        ),
        (
            json!({"provider_type": "fal_shootify_refiner", "fal_app_id": "fal-ai/r"}),
            |config| matches!(config, C::FalShootifyRefinerConfig(config) if config.fal_app_id == "fal-ai/r"),
        ),
        (
            json!({"provider_type": "fal_standard", "fal_app_id": "fal-ai/flux"}),
            |config| matches!(config, C::FalStandardConfig(config) if config.fal_app_id == "fal-ai/flux"),
        ),
        (
            json!({"provider_type": "freepik_magnific", "creativity": -3}),
            |config| matches!(config, C::FreepikMagnificConfig(config) if config.creativity == Some(Some(-3))),
        ),
        (
            json!({"provider_type": "freepik_magnific_precision", "sharpen": 7}),
            |config| matches!(config, C::FreepikMagnificPrecisionConfig(config) if config.sharpen == Some(Some(7))),
        ),
        (
            json!({"provider_type": "nano_banana_upscaler", "max_retries": 2}),
            |config| matches!(config, C::NanoBananaUpscalerConfig(config) if config.max_retries == Some(Some(2))),
        ),
        (
            json!({"provider_type": "sartiq_ultimate_face_fixer", "feather_px": 12}),
            |config| matches!(config, C::SartiqUltimateFaceFixerConfig(config) if config.feather_px == Some(Some(12))),
        ),
        (
            json!({"provider_type": "sartiq_ultimate_garment_fixer", "feather_px": 3}),
            |config| matches!(config, C::SartiqUltimateGarmentFixerConfig(config) if config.feather_px == Some(Some(3))),
        ),
        (
            json!({"provider_type": "sartiq_ultimate_refiner", "num_tiles": 4}),
            |config| matches!(config, C::SartiqUltimateRefinerConfig(config) if config.num_tiles == Some(Some(4))),
        ),
        (
            json!({"provider_type": "vertex", "temperature": 0.5}),
            |config| matches!(config, C::VertexConfig(config) if config.temperature == Some(Some(0.5))),
        ),
    ];
    for (config, is_read_back) in examples {
        let created = create(client, config.clone()).await?;
        let read = client
            .read_generation_model_builder(created.id)
            .send()
            .await?;
        assert!(is_read_back(&read.provider_config), "{config}");
    }
    done("each_config_is_read_back_with_its_variant")
}
