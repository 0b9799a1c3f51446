// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! The schemas of the document. A type that is part of a request decodes itself and reports every validation error.

use super::prelude::*;

/// Configuration of a model served through AI Core.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AiCoreProviderConfig {
    /// The provider that this configuration is for.
    pub provider_type: Option<AiCoreProviderConfigProviderType>,
    /// AI provider to use: 'openai', 'anthropic', 'gemini', 'ollama'
    pub ai_provider: String,
    /// Model name (e.g., 'gpt-4', 'claude-3-opus-20240229')
    pub model: String,
    /// The sampling temperature.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<Option<f64>>,
    /// The maximum number of tokens of a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<Option<i64>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for AiCoreProviderConfig {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let provider_type = properties.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<AiCoreProviderConfigProviderType>()),
            r#""ai_core""#,
        );
        let ai_provider = properties.required("ai_provider", &schema::string());
        let model = properties.required("model", &schema::string());
        let temperature = properties.optional("temperature", &schema::nullable(schema::number()));
        let max_tokens = properties.optional("max_tokens", &schema::nullable(schema::integer()));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        Some(Self {
            provider_type: provider_type?,
            ai_provider: ai_provider?,
            model: model?,
            temperature: temperature?,
            max_tokens: max_tokens?,
            additional_properties: additional_properties?,
        })
    }
}

impl AiCoreProviderConfig {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &[
        "provider_type",
        "ai_provider",
        "model",
        "temperature",
        "max_tokens",
    ];
}

/// The provider that this configuration is for.
///
/// Its only value is `"ai_core"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct AiCoreProviderConfigProviderType;

impl Enumeration for AiCoreProviderConfigProviderType {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("ai_core"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for AiCoreProviderConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "ai_core".serialize(serializer)
    }
}

/// Configuration of the Shootify refiner on FAL.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FalShootifyRefinerConfig {
    /// The provider that this configuration is for.
    pub provider_type: Option<FalShootifyRefinerConfigProviderType>,
    /// FAL application ID for refinement
    pub fal_app_id: String,
    /// The id of a request to FAL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fal_request_id: Option<Option<String>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for FalShootifyRefinerConfig {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let provider_type = properties.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<FalShootifyRefinerConfigProviderType>()),
            r#""fal_shootify_refiner""#,
        );
        let fal_app_id = properties.required("fal_app_id", &schema::string());
        let fal_request_id =
            properties.optional("fal_request_id", &schema::nullable(schema::string()));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        Some(Self {
            provider_type: provider_type?,
            fal_app_id: fal_app_id?,
            fal_request_id: fal_request_id?,
            additional_properties: additional_properties?,
        })
    }
}

impl FalShootifyRefinerConfig {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] =
        &["provider_type", "fal_app_id", "fal_request_id"];
}

/// The provider that this configuration is for.
///
/// Its only value is `"fal_shootify_refiner"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct FalShootifyRefinerConfigProviderType;

impl Enumeration for FalShootifyRefinerConfigProviderType {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("fal_shootify_refiner"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for FalShootifyRefinerConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "fal_shootify_refiner".serialize(serializer)
    }
}

/// Configuration of a standard FAL application.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FalStandardConfig {
    /// The provider that this configuration is for.
    pub provider_type: Option<FalStandardConfigProviderType>,
    /// FAL application ID
    pub fal_app_id: String,
    /// The id of a request to FAL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fal_request_id: Option<Option<String>>,
    /// Parameters that are sent to the application with every request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_static_params: Option<Json>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for FalStandardConfig {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let provider_type = properties.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<FalStandardConfigProviderType>()),
            r#""fal_standard""#,
        );
        let fal_app_id = properties.required("fal_app_id", &schema::string());
        let fal_request_id =
            properties.optional("fal_request_id", &schema::nullable(schema::string()));
        let additional_static_params =
            properties.optional("additional_static_params", &schema::object());
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        Some(Self {
            provider_type: provider_type?,
            fal_app_id: fal_app_id?,
            fal_request_id: fal_request_id?,
            additional_static_params: additional_static_params?,
            additional_properties: additional_properties?,
        })
    }
}

impl FalStandardConfig {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &[
        "provider_type",
        "fal_app_id",
        "fal_request_id",
        "additional_static_params",
    ];
}

/// The provider that this configuration is for.
///
/// Its only value is `"fal_standard"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct FalStandardConfigProviderType;

impl Enumeration for FalStandardConfigProviderType {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("fal_standard"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for FalStandardConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "fal_standard".serialize(serializer)
    }
}

/// Configuration of the Freepik Magnific upscaler.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FreepikMagnificConfig {
    /// The provider that this configuration is for.
    pub provider_type: Option<FreepikMagnificConfigProviderType>,
    /// Creativity level (-10 to 10)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creativity: Option<Option<i64>>,
    /// HDR enhancement level (-10 to 10)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hdr: Option<Option<i64>>,
    /// Resemblance to original (-10 to 10)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resemblance: Option<Option<i64>>,
    /// Fractality level (-10 to 10)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fractality: Option<Option<i64>>,
    /// Processing engine to use
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine: Option<Option<String>>,
    /// Optimization target for the upscaling
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optimized_for: Option<Option<String>>,
    /// The prompt of requests that have none.
    #[serde(rename = "defaultPrompt", skip_serializing_if = "Option::is_none")]
    pub default_prompt: Option<Option<String>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for FreepikMagnificConfig {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let provider_type = properties.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<FreepikMagnificConfigProviderType>()),
            r#""freepik_magnific""#,
        );
        let creativity = properties.optional(
            "creativity",
            &schema::nullable(schema::integer().minimum(-10).maximum(10)),
        );
        let hdr = properties.optional(
            "hdr",
            &schema::nullable(schema::integer().minimum(-10).maximum(10)),
        );
        let resemblance = properties.optional(
            "resemblance",
            &schema::nullable(schema::integer().minimum(-10).maximum(10)),
        );
        let fractality = properties.optional(
            "fractality",
            &schema::nullable(schema::integer().minimum(-10).maximum(10)),
        );
        let engine = properties.optional("engine", &schema::nullable(schema::string()));
        let optimized_for =
            properties.optional("optimized_for", &schema::nullable(schema::string()));
        let default_prompt =
            properties.optional("defaultPrompt", &schema::nullable(schema::string()));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        Some(Self {
            provider_type: provider_type?,
            creativity: creativity?,
            hdr: hdr?,
            resemblance: resemblance?,
            fractality: fractality?,
            engine: engine?,
            optimized_for: optimized_for?,
            default_prompt: default_prompt?,
            additional_properties: additional_properties?,
        })
    }
}

impl FreepikMagnificConfig {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &[
        "provider_type",
        "creativity",
        "hdr",
        "resemblance",
        "fractality",
        "engine",
        "optimized_for",
        "defaultPrompt",
    ];
}

/// The provider that this configuration is for.
///
/// Its only value is `"freepik_magnific"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct FreepikMagnificConfigProviderType;

impl Enumeration for FreepikMagnificConfigProviderType {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("freepik_magnific"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for FreepikMagnificConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "freepik_magnific".serialize(serializer)
    }
}

/// Configuration of the Freepik Magnific Precision upscaler.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FreepikMagnificPrecisionConfig {
    /// The provider that this configuration is for.
    pub provider_type: Option<FreepikMagnificPrecisionConfigProviderType>,
    /// Sharpening level (0 to 100)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharpen: Option<Option<i64>>,
    /// Smart grain level (0 to 100)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smart_grain: Option<Option<i64>>,
    /// Ultra detail level (0 to 100)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ultra_detail: Option<Option<i64>>,
    /// The prompt of requests that have none.
    #[serde(rename = "defaultPrompt", skip_serializing_if = "Option::is_none")]
    pub default_prompt: Option<Option<String>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for FreepikMagnificPrecisionConfig {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let provider_type = properties.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<
                FreepikMagnificPrecisionConfigProviderType,
            >()),
            r#""freepik_magnific_precision""#,
        );
        let sharpen = properties.optional(
            "sharpen",
            &schema::nullable(schema::integer().minimum(0).maximum(100)),
        );
        let smart_grain = properties.optional(
            "smart_grain",
            &schema::nullable(schema::integer().minimum(0).maximum(100)),
        );
        let ultra_detail = properties.optional(
            "ultra_detail",
            &schema::nullable(schema::integer().minimum(0).maximum(100)),
        );
        let default_prompt =
            properties.optional("defaultPrompt", &schema::nullable(schema::string()));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        Some(Self {
            provider_type: provider_type?,
            sharpen: sharpen?,
            smart_grain: smart_grain?,
            ultra_detail: ultra_detail?,
            default_prompt: default_prompt?,
            additional_properties: additional_properties?,
        })
    }
}

impl FreepikMagnificPrecisionConfig {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &[
        "provider_type",
        "sharpen",
        "smart_grain",
        "ultra_detail",
        "defaultPrompt",
    ];
}

/// The provider that this configuration is for.
///
/// Its only value is `"freepik_magnific_precision"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct FreepikMagnificPrecisionConfigProviderType;

impl Enumeration for FreepikMagnificPrecisionConfigProviderType {
    const VALUES: &'static [(Literal, Self)] =
        &[(Literal::String("freepik_magnific_precision"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for FreepikMagnificPrecisionConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "freepik_magnific_precision".serialize(serializer)
    }
}

/// A task that a generation model can be used for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum GenerationTool {
    /// `"BASE_GENERATION"`
    #[serde(rename = "BASE_GENERATION")]
    BaseGeneration,
    /// `"EDITING"`
    #[serde(rename = "EDITING")]
    Editing,
    /// `"REFINE"`
    #[serde(rename = "REFINE")]
    Refine,
    /// `"VIDEO"`
    #[serde(rename = "VIDEO")]
    Video,
    /// `"BACKGROUND_FIXING"`
    #[serde(rename = "BACKGROUND_FIXING")]
    BackgroundFixing,
    /// `"IMAGE_ADJUSTING"`
    #[serde(rename = "IMAGE_ADJUSTING")]
    ImageAdjusting,
    /// `"FACE_FIXING"`
    #[serde(rename = "FACE_FIXING")]
    FaceFixing,
    /// `"DETAIL_ENHANCING"`
    #[serde(rename = "DETAIL_ENHANCING")]
    DetailEnhancing,
    /// `"BACKGROUND_REMOVING"`
    #[serde(rename = "BACKGROUND_REMOVING")]
    BackgroundRemoving,
}

impl Enumeration for GenerationTool {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("BASE_GENERATION"), Self::BaseGeneration),
        (Literal::String("EDITING"), Self::Editing),
        (Literal::String("REFINE"), Self::Refine),
        (Literal::String("VIDEO"), Self::Video),
        (Literal::String("BACKGROUND_FIXING"), Self::BackgroundFixing),
        (Literal::String("IMAGE_ADJUSTING"), Self::ImageAdjusting),
        (Literal::String("FACE_FIXING"), Self::FaceFixing),
        (Literal::String("DETAIL_ENHANCING"), Self::DetailEnhancing),
        (
            Literal::String("BACKGROUND_REMOVING"),
            Self::BackgroundRemoving,
        ),
    ];
}

/// Schema for creating a new generation model.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GenerativeModelsCreate {
    /// The name of the model.
    pub name: String,
    /// The icon of the model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<Option<String>>,
    /// The provider that runs the model.
    pub provider: ProviderType,
    /// How to call the provider.
    pub provider_config: ProviderConfig,
    /// What the provider can do with the model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_capabilities: Option<Option<Vec<ProviderCapability>>>,
    /// The provider to fall back on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_provider: Option<Option<ProviderType>>,
    /// How to call the fallback provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_provider_config: Option<Option<ProviderConfig>>,
    /// What the fallback provider can do with the model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_provider_capabilities: Option<Option<Vec<ProviderCapability>>>,
    /// The tasks that the model can be used for.
    pub tool_types: Vec<GenerationTool>,
    /// Whether the model is recommended.
    pub recommended: bool,
    /// Whether the model is in beta.
    pub beta: bool,
    /// The maximum width of an output in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_output_width: Option<Option<i64>>,
    /// The maximum height of an output in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_output_height: Option<Option<i64>>,
    /// The maximum size of an output in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_size_pixels: Option<Option<i64>>,
}

impl Decode for GenerativeModelsCreate {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let name = properties.required("name", &schema::string());
        let icon = properties.optional("icon", &schema::nullable(schema::string()));
        let provider = properties.required("provider", &schema::enumeration::<ProviderType>());
        let provider_config =
            properties.required("provider_config", &schema::model::<ProviderConfig>());
        let provider_capabilities = properties.optional(
            "provider_capabilities",
            &schema::nullable(schema::list(schema::enumeration::<ProviderCapability>())),
        );
        let fallback_provider = properties.optional(
            "fallback_provider",
            &schema::nullable(schema::enumeration::<ProviderType>()),
        );
        let fallback_provider_config = properties.optional(
            "fallback_provider_config",
            &schema::nullable(schema::model::<ProviderConfig>()),
        );
        let fallback_provider_capabilities = properties.optional(
            "fallback_provider_capabilities",
            &schema::nullable(schema::list(schema::enumeration::<ProviderCapability>())),
        );
        let tool_types = properties.or_default(
            "tool_types",
            &schema::list(schema::enumeration::<GenerationTool>()),
            "[]",
        );
        let recommended = properties.or_default("recommended", &schema::boolean(), "false");
        let beta = properties.or_default("beta", &schema::boolean(), "false");
        let max_output_width =
            properties.optional("max_output_width", &schema::nullable(schema::integer()));
        let max_output_height =
            properties.optional("max_output_height", &schema::nullable(schema::integer()));
        let max_size_pixels =
            properties.optional("max_size_pixels", &schema::nullable(schema::integer()));
        Some(Self {
            name: name?,
            icon: icon?,
            provider: provider?,
            provider_config: provider_config?,
            provider_capabilities: provider_capabilities?,
            fallback_provider: fallback_provider?,
            fallback_provider_config: fallback_provider_config?,
            fallback_provider_capabilities: fallback_provider_capabilities?,
            tool_types: tool_types?,
            recommended: recommended?,
            beta: beta?,
            max_output_width: max_output_width?,
            max_output_height: max_output_height?,
            max_size_pixels: max_size_pixels?,
        })
    }
}

/// Schema for list of generation models.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GenerativeModelsListPublic {
    /// The models of this page, in creation order.
    pub data: Vec<GenerativeModelsPublic>,
    /// The number of models in the catalogue, on all pages.
    pub count: i64,
}

/// Schema for public generation model data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GenerativeModelsPublic {
    /// The id of the model, assigned by the server.
    pub id: Uuid,
    /// The name of the model.
    pub name: String,
    /// The icon of the model.
    pub icon: Option<String>,
    /// The provider that runs the model.
    pub provider: ProviderType,
    /// How to call the provider.
    pub provider_config: ProviderConfig,
    /// What the provider can do with the model.
    pub provider_capabilities: Option<Vec<ProviderCapability>>,
    /// The provider to fall back on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_provider: Option<Option<ProviderType>>,
    /// How to call the fallback provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_provider_config: Option<Option<ProviderConfig>>,
    /// What the fallback provider can do with the model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_provider_capabilities: Option<Option<Vec<ProviderCapability>>>,
    /// The tasks that the model can be used for.
    pub tool_types: Vec<GenerationTool>,
    /// Whether the model is recommended.
    pub recommended: bool,
    /// Whether the model is in beta.
    pub beta: bool,
    /// The maximum width of an output in pixels.
    pub max_output_width: Option<i64>,
    /// The maximum height of an output in pixels.
    pub max_output_height: Option<i64>,
    /// The maximum size of an output in pixels.
    pub max_size_pixels: Option<i64>,
}

/// Schema for updating a generation model.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GenerativeModelsUpdate {
    /// The name of the model. Null leaves it unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Option<String>>,
    /// The icon of the model. Null clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<Option<String>>,
    /// The provider that runs the model. Null leaves it unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<Option<ProviderType>>,
    /// How to call the provider. Null leaves it unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_config: Option<Option<ProviderConfig>>,
    /// What the provider can do with the model. Null clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_capabilities: Option<Option<Vec<ProviderCapability>>>,
    /// The provider to fall back on. Null clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_provider: Option<Option<ProviderType>>,
    /// How to call the fallback provider. Null clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_provider_config: Option<Option<ProviderConfig>>,
    /// What the fallback provider can do with the model. Null clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_provider_capabilities: Option<Option<Vec<ProviderCapability>>>,
    /// The tasks that the model can be used for. Null leaves it unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_types: Option<Option<Vec<GenerationTool>>>,
    /// Whether the model is recommended. Null leaves it unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommended: Option<Option<bool>>,
    /// Whether the model is in beta. Null leaves it unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beta: Option<Option<bool>>,
    /// The maximum width of an output in pixels. Null clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_output_width: Option<Option<i64>>,
    /// The maximum height of an output in pixels. Null clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_output_height: Option<Option<i64>>,
    /// The maximum size of an output in pixels. Null clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_size_pixels: Option<Option<i64>>,
}

impl Decode for GenerativeModelsUpdate {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let name = properties.optional("name", &schema::nullable(schema::string()));
        let icon = properties.optional("icon", &schema::nullable(schema::string()));
        let provider = properties.optional(
            "provider",
            &schema::nullable(schema::enumeration::<ProviderType>()),
        );
        let provider_config = properties.optional(
            "provider_config",
            &schema::nullable(schema::model::<ProviderConfig>()),
        );
        let provider_capabilities = properties.optional(
            "provider_capabilities",
            &schema::nullable(schema::list(schema::enumeration::<ProviderCapability>())),
        );
        let fallback_provider = properties.optional(
            "fallback_provider",
            &schema::nullable(schema::enumeration::<ProviderType>()),
        );
        let fallback_provider_config = properties.optional(
            "fallback_provider_config",
            &schema::nullable(schema::model::<ProviderConfig>()),
        );
        let fallback_provider_capabilities = properties.optional(
            "fallback_provider_capabilities",
            &schema::nullable(schema::list(schema::enumeration::<ProviderCapability>())),
        );
        let tool_types = properties.optional(
            "tool_types",
            &schema::nullable(schema::list(schema::enumeration::<GenerationTool>())),
        );
        let recommended = properties.optional("recommended", &schema::nullable(schema::boolean()));
        let beta = properties.optional("beta", &schema::nullable(schema::boolean()));
        let max_output_width =
            properties.optional("max_output_width", &schema::nullable(schema::integer()));
        let max_output_height =
            properties.optional("max_output_height", &schema::nullable(schema::integer()));
        let max_size_pixels =
            properties.optional("max_size_pixels", &schema::nullable(schema::integer()));
        Some(Self {
            name: name?,
            icon: icon?,
            provider: provider?,
            provider_config: provider_config?,
            provider_capabilities: provider_capabilities?,
            fallback_provider: fallback_provider?,
            fallback_provider_config: fallback_provider_config?,
            fallback_provider_capabilities: fallback_provider_capabilities?,
            tool_types: tool_types?,
            recommended: recommended?,
            beta: beta?,
            max_output_width: max_output_width?,
            max_output_height: max_output_height?,
            max_size_pixels: max_size_pixels?,
        })
    }
}

/// The reason why a request failed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpError {
    /// The reason in one sentence.
    pub detail: String,
}

/// All validation errors of a request, up to 100. An `input` that is too large to be echoed is omitted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpValidationError {
    /// The validation errors of the parameters, then those of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<ValidationError>>,
}

/// The form of the password grant (RFC 6749 section 4.3). A parameter with an empty value counts as omitted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoginAccessToken {
    /// The grant type. It may be omitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant_type: Option<String>,
    /// The email address of the account.
    pub username: String,
    /// The password of the account.
    pub password: String,
    /// Accepted and ignored: a token permits what its account may do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Accepted and ignored: there are no registered clients.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Accepted and ignored: there are no registered clients.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
}

impl Decode for LoginAccessToken {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?.secret();
        let grant_type = properties.optional(
            "grant_type",
            &schema::string()
                .pattern(schema::regex!("^password$"))
                .allow_nul(),
        );
        let username = properties.required(
            "username",
            &schema::write_only(schema::string().min_length(1).max_length(320)),
        );
        let password = properties.required(
            "password",
            &schema::write_only(schema::string().min_length(1).max_length(1024).allow_nul()),
        );
        let scope = properties.optional("scope", &schema::write_only(schema::string().allow_nul()));
        let client_id = properties.optional(
            "client_id",
            &schema::write_only(schema::string().allow_nul()),
        );
        let client_secret = properties.optional(
            "client_secret",
            &schema::write_only(schema::string().allow_nul()),
        );
        Some(Self {
            grant_type: grant_type?,
            username: username?,
            password: password?,
            scope: scope?,
            client_id: client_id?,
            client_secret: client_secret?,
        })
    }
}

/// The reason why no access token was issued, as a sentence and as an OAuth 2.0 error (RFC 6749 section 5.2).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoginError {
    /// The reason in one sentence.
    pub detail: String,
    /// The error code of RFC 6749.
    pub error: LoginErrorCode,
    /// The same sentence, for OAuth 2.0 clients.
    pub error_description: String,
}

/// The error code of RFC 6749.
///
/// Its only value is `"invalid_grant"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct LoginErrorCode;

impl Enumeration for LoginErrorCode {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("invalid_grant"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for LoginErrorCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "invalid_grant".serialize(serializer)
    }
}

/// Confirms that the request was carried out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    /// The confirmation in one sentence.
    pub message: String,
}

/// Configuration of the Nano Banana upscaler.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NanoBananaUpscalerConfig {
    /// The provider that this configuration is for.
    pub provider_type: Option<NanoBananaUpscalerConfigProviderType>,
    /// The prompt of requests that have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_prompt: Option<Option<String>>,
    /// SSIM threshold for structural consistency. Set to 0 to disable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssim_threshold: Option<Option<f64>>,
    /// Maximum API retries for failed consistency checks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<Option<i64>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for NanoBananaUpscalerConfig {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let provider_type = properties.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<NanoBananaUpscalerConfigProviderType>()),
            r#""nano_banana_upscaler""#,
        );
        let default_prompt =
            properties.optional("default_prompt", &schema::nullable(schema::string()));
        let ssim_threshold =
            properties.optional("ssim_threshold", &schema::nullable(schema::number()));
        let max_retries = properties.optional("max_retries", &schema::nullable(schema::integer()));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        Some(Self {
            provider_type: provider_type?,
            default_prompt: default_prompt?,
            ssim_threshold: ssim_threshold?,
            max_retries: max_retries?,
            additional_properties: additional_properties?,
        })
    }
}

impl NanoBananaUpscalerConfig {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &[
        "provider_type",
        "default_prompt",
        "ssim_threshold",
        "max_retries",
    ];
}

/// The provider that this configuration is for.
///
/// Its only value is `"nano_banana_upscaler"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct NanoBananaUpscalerConfigProviderType;

impl Enumeration for NanoBananaUpscalerConfigProviderType {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("nano_banana_upscaler"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for NanoBananaUpscalerConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "nano_banana_upscaler".serialize(serializer)
    }
}

/// A capability that a provider offers with a model.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum ProviderCapability {
    /// `"TEXT_TO_IMAGE"`
    #[serde(rename = "TEXT_TO_IMAGE")]
    TextToImage,
    /// `"IMAGE_TO_IMAGE"`
    #[serde(rename = "IMAGE_TO_IMAGE")]
    ImageToImage,
    /// `"INPAINTING"`
    #[serde(rename = "INPAINTING")]
    Inpainting,
    /// `"UPSCALING"`
    #[serde(rename = "UPSCALING")]
    Upscaling,
    /// `"VIDEO"`
    #[serde(rename = "VIDEO")]
    Video,
    /// `"LORA"`
    #[serde(rename = "LORA")]
    Lora,
    /// `"NEGATIVE_PROMPT"`
    #[serde(rename = "NEGATIVE_PROMPT")]
    NegativePrompt,
    /// `"SEED"`
    #[serde(rename = "SEED")]
    Seed,
    /// `"MULTI_REFERENCE"`
    #[serde(rename = "MULTI_REFERENCE")]
    MultiReference,
}

impl Enumeration for ProviderCapability {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("TEXT_TO_IMAGE"), Self::TextToImage),
        (Literal::String("IMAGE_TO_IMAGE"), Self::ImageToImage),
        (Literal::String("INPAINTING"), Self::Inpainting),
        (Literal::String("UPSCALING"), Self::Upscaling),
        (Literal::String("VIDEO"), Self::Video),
        (Literal::String("LORA"), Self::Lora),
        (Literal::String("NEGATIVE_PROMPT"), Self::NegativePrompt),
        (Literal::String("SEED"), Self::Seed),
        (Literal::String("MULTI_REFERENCE"), Self::MultiReference),
    ];
}

/// How to call a provider: the configuration of one of the known providers, or any other object. It is returned exactly as it was sent: every property, known or not, their order, and the notation of each number. No defaults are filled in. One thing differs: a property that is repeated in an object is returned once, with its last value.
///
/// The value is preserved as it was sent. Use `Json::decode` to convert it to one of the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct ProviderConfig(pub Json);

impl Decode for ProviderConfig {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        schema::any_of(
            input,
            context,
            &[
                &schema::model::<AiCoreProviderConfig>(),
                &schema::model::<NanoBananaUpscalerConfig>(),
                &schema::model::<FalShootifyRefinerConfig>(),
                &schema::model::<FalStandardConfig>(),
                &schema::model::<FreepikMagnificConfig>(),
                &schema::model::<FreepikMagnificPrecisionConfig>(),
                &schema::model::<SartiqUltimateFaceFixerConfig>(),
                &schema::model::<SartiqUltimateGarmentFixerConfig>(),
                &schema::model::<SartiqUltimateRefinerConfig>(),
                &schema::model::<VertexConfig>(),
                &schema::object(),
            ],
        )
        .map(Self)
    }
}

/// The provider that runs a model.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Deserialize, Serialize)]
pub enum ProviderType {
    /// `"fal_standard"`
    #[serde(rename = "fal_standard")]
    FalStandard,
    /// `"fal_shootify_refiner"`
    #[serde(rename = "fal_shootify_refiner")]
    FalShootifyRefiner,
    /// `"freepik_magnific"`
    #[serde(rename = "freepik_magnific")]
    FreepikMagnific,
    /// `"freepik_magnific_precision"`
    #[serde(rename = "freepik_magnific_precision")]
    FreepikMagnificPrecision,
    /// `"nano_banana_upscaler"`
    #[serde(rename = "nano_banana_upscaler")]
    NanoBananaUpscaler,
    /// `"sartiq_ultimate_refiner"`
    #[serde(rename = "sartiq_ultimate_refiner")]
    SartiqUltimateRefiner,
    /// `"sartiq_ultimate_face_fixer"`
    #[serde(rename = "sartiq_ultimate_face_fixer")]
    SartiqUltimateFaceFixer,
    /// `"sartiq_ultimate_garment_fixer"`
    #[serde(rename = "sartiq_ultimate_garment_fixer")]
    SartiqUltimateGarmentFixer,
    /// `"vertex"`
    #[serde(rename = "vertex")]
    Vertex,
    /// `"ai_core"`
    #[serde(rename = "ai_core")]
    AiCore,
}

impl Enumeration for ProviderType {
    const VALUES: &'static [(Literal, Self)] = &[
        (Literal::String("fal_standard"), Self::FalStandard),
        (
            Literal::String("fal_shootify_refiner"),
            Self::FalShootifyRefiner,
        ),
        (Literal::String("freepik_magnific"), Self::FreepikMagnific),
        (
            Literal::String("freepik_magnific_precision"),
            Self::FreepikMagnificPrecision,
        ),
        (
            Literal::String("nano_banana_upscaler"),
            Self::NanoBananaUpscaler,
        ),
        (
            Literal::String("sartiq_ultimate_refiner"),
            Self::SartiqUltimateRefiner,
        ),
        (
            Literal::String("sartiq_ultimate_face_fixer"),
            Self::SartiqUltimateFaceFixer,
        ),
        (
            Literal::String("sartiq_ultimate_garment_fixer"),
            Self::SartiqUltimateGarmentFixer,
        ),
        (Literal::String("vertex"), Self::Vertex),
        (Literal::String("ai_core"), Self::AiCore),
    ];
}

/// Configuration of the Sartiq Ultimate face fixer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SartiqUltimateFaceFixerConfig {
    /// The provider that this configuration is for.
    pub provider_type: Option<SartiqUltimateFaceFixerConfigProviderType>,
    /// The prompt for faces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub face_prompt: Option<Option<String>>,
    /// Face bbox expansion percentage (0.5 = 50%)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expand_percent: Option<Option<f64>>,
    /// Feather width in pixels for blending
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feather_px: Option<Option<i64>>,
    /// SSIM threshold for structural consistency. 0 to disable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssim_threshold: Option<Option<f64>>,
    /// LPIPS similarity threshold. 0 to disable (saves ~2GB RAM).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lpips_threshold: Option<Option<f64>>,
    /// DISTS similarity threshold. 0 to disable (saves ~2GB RAM).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dists_threshold: Option<Option<f64>>,
    /// Maximum API retries for failed consistency checks
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<Option<i64>>,
    /// Save intermediate images for debugging
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_debug_images: Option<Option<bool>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for SartiqUltimateFaceFixerConfig {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let provider_type = properties.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<
                SartiqUltimateFaceFixerConfigProviderType,
            >()),
            r#""sartiq_ultimate_face_fixer""#,
        );
        let face_prompt = properties.optional("face_prompt", &schema::nullable(schema::string()));
        let expand_percent =
            properties.optional("expand_percent", &schema::nullable(schema::number()));
        let feather_px = properties.optional("feather_px", &schema::nullable(schema::integer()));
        let ssim_threshold =
            properties.optional("ssim_threshold", &schema::nullable(schema::number()));
        let lpips_threshold =
            properties.optional("lpips_threshold", &schema::nullable(schema::number()));
        let dists_threshold =
            properties.optional("dists_threshold", &schema::nullable(schema::number()));
        let max_retries = properties.optional("max_retries", &schema::nullable(schema::integer()));
        let save_debug_images =
            properties.optional("save_debug_images", &schema::nullable(schema::boolean()));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        Some(Self {
            provider_type: provider_type?,
            face_prompt: face_prompt?,
            expand_percent: expand_percent?,
            feather_px: feather_px?,
            ssim_threshold: ssim_threshold?,
            lpips_threshold: lpips_threshold?,
            dists_threshold: dists_threshold?,
            max_retries: max_retries?,
            save_debug_images: save_debug_images?,
            additional_properties: additional_properties?,
        })
    }
}

impl SartiqUltimateFaceFixerConfig {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &[
        "provider_type",
        "face_prompt",
        "expand_percent",
        "feather_px",
        "ssim_threshold",
        "lpips_threshold",
        "dists_threshold",
        "max_retries",
        "save_debug_images",
    ];
}

/// The provider that this configuration is for.
///
/// Its only value is `"sartiq_ultimate_face_fixer"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct SartiqUltimateFaceFixerConfigProviderType;

impl Enumeration for SartiqUltimateFaceFixerConfigProviderType {
    const VALUES: &'static [(Literal, Self)] =
        &[(Literal::String("sartiq_ultimate_face_fixer"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for SartiqUltimateFaceFixerConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "sartiq_ultimate_face_fixer".serialize(serializer)
    }
}

/// Configuration of the Sartiq Ultimate garment fixer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SartiqUltimateGarmentFixerConfig {
    /// The provider that this configuration is for.
    pub provider_type: Option<SartiqUltimateGarmentFixerConfigProviderType>,
    /// How much to expand garment bounding box (0.05 = 5% larger).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bbox_expand_percent: Option<Option<f64>>,
    /// Aspect ratio threshold for splitting elongated bboxes into 2 tiles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub split_threshold: Option<Option<f64>>,
    /// Feather width in pixels for garment tile blending. 0 to disable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feather_px: Option<Option<i64>>,
    /// SSIM threshold for structural consistency. 0 to disable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssim_threshold: Option<Option<f64>>,
    /// LPIPS similarity threshold. 0 to disable (saves ~2GB RAM).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lpips_threshold: Option<Option<f64>>,
    /// DISTS similarity threshold. 0 to disable (saves ~2GB RAM).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dists_threshold: Option<Option<f64>>,
    /// Max retries per tile for failed consistency checks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<Option<i64>>,
    /// Save intermediate images for debugging.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_debug_images: Option<Option<bool>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for SartiqUltimateGarmentFixerConfig {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let provider_type = properties.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<
                SartiqUltimateGarmentFixerConfigProviderType,
            >()),
            r#""sartiq_ultimate_garment_fixer""#,
        );
        let bbox_expand_percent =
            properties.optional("bbox_expand_percent", &schema::nullable(schema::number()));
        let split_threshold =
            properties.optional("split_threshold", &schema::nullable(schema::number()));
        let feather_px = properties.optional("feather_px", &schema::nullable(schema::integer()));
        let ssim_threshold =
            properties.optional("ssim_threshold", &schema::nullable(schema::number()));
        let lpips_threshold =
            properties.optional("lpips_threshold", &schema::nullable(schema::number()));
        let dists_threshold =
            properties.optional("dists_threshold", &schema::nullable(schema::number()));
        let max_retries = properties.optional("max_retries", &schema::nullable(schema::integer()));
        let save_debug_images =
            properties.optional("save_debug_images", &schema::nullable(schema::boolean()));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        Some(Self {
            provider_type: provider_type?,
            bbox_expand_percent: bbox_expand_percent?,
            split_threshold: split_threshold?,
            feather_px: feather_px?,
            ssim_threshold: ssim_threshold?,
            lpips_threshold: lpips_threshold?,
            dists_threshold: dists_threshold?,
            max_retries: max_retries?,
            save_debug_images: save_debug_images?,
            additional_properties: additional_properties?,
        })
    }
}

impl SartiqUltimateGarmentFixerConfig {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &[
        "provider_type",
        "bbox_expand_percent",
        "split_threshold",
        "feather_px",
        "ssim_threshold",
        "lpips_threshold",
        "dists_threshold",
        "max_retries",
        "save_debug_images",
    ];
}

/// The provider that this configuration is for.
///
/// Its only value is `"sartiq_ultimate_garment_fixer"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct SartiqUltimateGarmentFixerConfigProviderType;

impl Enumeration for SartiqUltimateGarmentFixerConfigProviderType {
    const VALUES: &'static [(Literal, Self)] =
        &[(Literal::String("sartiq_ultimate_garment_fixer"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for SartiqUltimateGarmentFixerConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "sartiq_ultimate_garment_fixer".serialize(serializer)
    }
}

/// Configuration of the Sartiq Ultimate refiner.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SartiqUltimateRefinerConfig {
    /// The provider that this configuration is for.
    pub provider_type: Option<SartiqUltimateRefinerConfigProviderType>,
    /// Pipeline version. '1' = face detection + Lab color correction + adaptive resolution. '2' = simplified with histogram color correction + always 4K + no face processing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<Option<String>>,
    /// Target number of tiles. Grid layout matches image aspect ratio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_tiles: Option<Option<i64>>,
    /// Feather width in pixels for tile blending. 0 to disable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feather_px: Option<Option<i64>>,
    /// How much to expand face bounding box (0.5 = 50% larger). V1 only, ignored in V2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub face_expand_percent: Option<Option<f64>>,
    /// SSIM threshold for structural consistency. 0 to disable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssim_threshold: Option<Option<f64>>,
    /// LPIPS similarity threshold. 0 to disable (saves ~2GB RAM).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lpips_threshold: Option<Option<f64>>,
    /// DISTS similarity threshold. 0 to disable (saves ~2GB RAM).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dists_threshold: Option<Option<f64>>,
    /// Max retries per tile for failed consistency checks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<Option<i64>>,
    /// The maximum number of tiles that are processed at the same time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_workers: Option<Option<i64>>,
    /// Save intermediate tiles for debugging.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_debug_tiles: Option<Option<bool>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for SartiqUltimateRefinerConfig {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let provider_type = properties.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<SartiqUltimateRefinerConfigProviderType>()),
            r#""sartiq_ultimate_refiner""#,
        );
        let version = properties.optional("version", &schema::nullable(schema::string()));
        let num_tiles = properties.optional("num_tiles", &schema::nullable(schema::integer()));
        let feather_px = properties.optional("feather_px", &schema::nullable(schema::integer()));
        let face_expand_percent =
            properties.optional("face_expand_percent", &schema::nullable(schema::number()));
        let ssim_threshold =
            properties.optional("ssim_threshold", &schema::nullable(schema::number()));
        let lpips_threshold =
            properties.optional("lpips_threshold", &schema::nullable(schema::number()));
        let dists_threshold =
            properties.optional("dists_threshold", &schema::nullable(schema::number()));
        let max_retries = properties.optional("max_retries", &schema::nullable(schema::integer()));
        let max_workers = properties.optional("max_workers", &schema::nullable(schema::integer()));
        let save_debug_tiles =
            properties.optional("save_debug_tiles", &schema::nullable(schema::boolean()));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        Some(Self {
            provider_type: provider_type?,
            version: version?,
            num_tiles: num_tiles?,
            feather_px: feather_px?,
            face_expand_percent: face_expand_percent?,
            ssim_threshold: ssim_threshold?,
            lpips_threshold: lpips_threshold?,
            dists_threshold: dists_threshold?,
            max_retries: max_retries?,
            max_workers: max_workers?,
            save_debug_tiles: save_debug_tiles?,
            additional_properties: additional_properties?,
        })
    }
}

impl SartiqUltimateRefinerConfig {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &[
        "provider_type",
        "version",
        "num_tiles",
        "feather_px",
        "face_expand_percent",
        "ssim_threshold",
        "lpips_threshold",
        "dists_threshold",
        "max_retries",
        "max_workers",
        "save_debug_tiles",
    ];
}

/// The provider that this configuration is for.
///
/// Its only value is `"sartiq_ultimate_refiner"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct SartiqUltimateRefinerConfigProviderType;

impl Enumeration for SartiqUltimateRefinerConfigProviderType {
    const VALUES: &'static [(Literal, Self)] =
        &[(Literal::String("sartiq_ultimate_refiner"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for SartiqUltimateRefinerConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "sartiq_ultimate_refiner".serialize(serializer)
    }
}

/// An access token (RFC 6749 section 5.1).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Token {
    /// The access token, a JWT. Treat it as opaque.
    pub access_token: String,
    /// The type of the token (RFC 6750).
    pub token_type: TokenType,
    /// The lifetime of the token in seconds.
    pub expires_in: i64,
}

/// The type of the token (RFC 6750).
///
/// Its only value is `"bearer"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct TokenType;

impl Enumeration for TokenType {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("bearer"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for TokenType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "bearer".serialize(serializer)
    }
}

/// The server does not accept passwords, as a sentence and as an OAuth 2.0 error (RFC 6749 section 5.2).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnsupportedGrantType {
    /// The reason in one sentence.
    pub detail: String,
    /// The error code of RFC 6749.
    pub error: UnsupportedGrantTypeCode,
    /// The same sentence, for OAuth 2.0 clients.
    pub error_description: String,
}

/// The error code of RFC 6749.
///
/// Its only value is `"unsupported_grant_type"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct UnsupportedGrantTypeCode;

impl Enumeration for UnsupportedGrantTypeCode {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("unsupported_grant_type"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for UnsupportedGrantTypeCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "unsupported_grant_type".serialize(serializer)
    }
}

/// One validation error: where it is, what is wrong, and what was sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ValidationError {
    /// The error type, one of those of Pydantic version 2, such as `missing` or `string_type`.
    pub r#type: String,
    /// The location: `path`, `query`, `header` or `body`, followed by property names and list indexes. For invalid JSON, the offset of the error in characters.
    pub loc: Vec<ValidationErrorLocItem>,
    /// What is wrong, as a sentence.
    pub msg: String,
    /// The value as it was sent. For a missing property, the object that lacks it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<Json>,
    /// The values that the message mentions, such as the limit that was exceeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ctx: Option<Json>,
}

/// The schema `ValidationErrorLocItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValidationErrorLocItem {
    /// The alternative `string`.
    String(String),
    /// The alternative `integer`.
    Integer(i64),
}

/// Configuration of a model on Vertex AI.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VertexConfig {
    /// The provider that this configuration is for.
    pub provider_type: Option<VertexConfigProviderType>,
    /// The name of the model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<Option<String>>,
    /// Sampling temperature (0.0-2.0). Higher = more creative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<Option<f64>>,
    /// Top-p (nucleus) sampling threshold (0.0-1.0).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<Option<f64>>,
    /// The aspect ratio of outputs, such as '3:4'.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aspect_ratio: Option<Option<String>>,
    /// Output image size: '1K', '2K', or '4K'.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_size: Option<Option<String>>,
    /// The system instructions of every request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_instructions: Option<Option<String>>,
    /// The properties that the document does not name, in their original order.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for VertexConfig {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let provider_type = properties.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<VertexConfigProviderType>()),
            r#""vertex""#,
        );
        let model = properties.optional("model", &schema::nullable(schema::string()));
        let temperature = properties.optional(
            "temperature",
            &schema::nullable(schema::number().minimum(0.0).maximum(2.0)),
        );
        let top_p = properties.optional(
            "top_p",
            &schema::nullable(schema::number().minimum(0.0).maximum(1.0)),
        );
        let aspect_ratio = properties.optional("aspect_ratio", &schema::nullable(schema::string()));
        let image_size = properties.optional("image_size", &schema::nullable(schema::string()));
        let system_instructions =
            properties.optional("system_instructions", &schema::nullable(schema::string()));
        let additional_properties = properties.others(Self::PROPERTIES, &schema::any());
        Some(Self {
            provider_type: provider_type?,
            model: model?,
            temperature: temperature?,
            top_p: top_p?,
            aspect_ratio: aspect_ratio?,
            image_size: image_size?,
            system_instructions: system_instructions?,
            additional_properties: additional_properties?,
        })
    }
}

impl VertexConfig {
    /// The properties that the document names, in its order.
    pub const PROPERTIES: &'static [&'static str] = &[
        "provider_type",
        "model",
        "temperature",
        "top_p",
        "aspect_ratio",
        "image_size",
        "system_instructions",
    ];
}

/// The provider that this configuration is for.
///
/// Its only value is `"vertex"`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct VertexConfigProviderType;

impl Enumeration for VertexConfigProviderType {
    const VALUES: &'static [(Literal, Self)] = &[(Literal::String("vertex"), Self)];
    const ERROR_TYPE: &'static str = "literal_error";
}

impl Serialize for VertexConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "vertex".serialize(serializer)
    }
}
