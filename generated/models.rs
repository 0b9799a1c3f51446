// Generated from the OpenAPI document by openapi-generator. Do not edit: change the document or the templates, and build.

//! The schemas of the document as types. Each decodes itself from what a request holds and reports every problem.

use super::prelude::*;

/// Configuration of a model served through AI Core.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AiCoreProviderConfig {
    /// Provider Type
    #[serde(rename = "provider_type")]
    pub provider_type: Option<models::AiCoreProviderConfigProviderType>,
    /// AI provider to use: 'openai', 'anthropic', 'gemini', 'ollama'
    #[serde(rename = "ai_provider")]
    pub ai_provider: String,
    /// Model name (e.g., 'gpt-4', 'claude-3-opus-20240229')
    #[serde(rename = "model")]
    pub model: String,
    /// Temperature
    #[serde(rename = "temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<Option<f64>>,
    /// Max Tokens
    #[serde(rename = "max_tokens", skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<Option<i64>>,
    /// The members that the document does not name, in the order in which they were sent.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for AiCoreProviderConfig {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let provider_type = members.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<
                models::AiCoreProviderConfigProviderType,
            >()),
            r#""ai_core""#,
        );
        let ai_provider = members.required("ai_provider", &schema::string());
        let model = members.required("model", &schema::string());
        let temperature = members.optional("temperature", &schema::nullable(schema::number()));
        let max_tokens = members.optional("max_tokens", &schema::nullable(schema::integer()));
        let additional_properties = members.others(Self::MEMBERS, &schema::any());
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
    /// The members that the document names, in its order.
    pub const MEMBERS: &'static [&'static str] = &[
        "provider_type",
        "ai_provider",
        "model",
        "temperature",
        "max_tokens",
    ];
}

/// Provider Type
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum AiCoreProviderConfigProviderType {
    /// `"ai_core"`
    AiCore,
}

impl Enumeration for AiCoreProviderConfigProviderType {
    const MEMBERS: &'static [(Literal, Self)] = &[(Literal::Text("ai_core"), Self::AiCore)];
}

impl Serialize for AiCoreProviderConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// Configuration of the Shootify refiner on FAL.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FalShootifyRefinerConfig {
    /// Provider Type
    #[serde(rename = "provider_type")]
    pub provider_type: Option<models::FalShootifyRefinerConfigProviderType>,
    /// FAL application ID for refinement
    #[serde(rename = "fal_app_id")]
    pub fal_app_id: String,
    /// Fal Request Id
    #[serde(rename = "fal_request_id", skip_serializing_if = "Option::is_none")]
    pub fal_request_id: Option<Option<String>>,
    /// The members that the document does not name, in the order in which they were sent.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for FalShootifyRefinerConfig {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let provider_type = members.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<
                models::FalShootifyRefinerConfigProviderType,
            >()),
            r#""fal_shootify_refiner""#,
        );
        let fal_app_id = members.required("fal_app_id", &schema::string());
        let fal_request_id =
            members.optional("fal_request_id", &schema::nullable(schema::string()));
        let additional_properties = members.others(Self::MEMBERS, &schema::any());
        Some(Self {
            provider_type: provider_type?,
            fal_app_id: fal_app_id?,
            fal_request_id: fal_request_id?,
            additional_properties: additional_properties?,
        })
    }
}
impl FalShootifyRefinerConfig {
    /// The members that the document names, in its order.
    pub const MEMBERS: &'static [&'static str] = &["provider_type", "fal_app_id", "fal_request_id"];
}

/// Provider Type
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum FalShootifyRefinerConfigProviderType {
    /// `"fal_shootify_refiner"`
    FalShootifyRefiner,
}

impl Enumeration for FalShootifyRefinerConfigProviderType {
    const MEMBERS: &'static [(Literal, Self)] = &[(
        Literal::Text("fal_shootify_refiner"),
        Self::FalShootifyRefiner,
    )];
}

impl Serialize for FalShootifyRefinerConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// Configuration of a standard FAL application.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FalStandardConfig {
    /// Provider Type
    #[serde(rename = "provider_type")]
    pub provider_type: Option<models::FalStandardConfigProviderType>,
    /// FAL application ID
    #[serde(rename = "fal_app_id")]
    pub fal_app_id: String,
    /// Fal Request Id
    #[serde(rename = "fal_request_id", skip_serializing_if = "Option::is_none")]
    pub fal_request_id: Option<Option<String>>,
    /// Additional Static Params
    #[serde(
        rename = "additional_static_params",
        skip_serializing_if = "Option::is_none"
    )]
    pub additional_static_params: Option<Json>,
    /// The members that the document does not name, in the order in which they were sent.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for FalStandardConfig {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let provider_type = members.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<models::FalStandardConfigProviderType>()),
            r#""fal_standard""#,
        );
        let fal_app_id = members.required("fal_app_id", &schema::string());
        let fal_request_id =
            members.optional("fal_request_id", &schema::nullable(schema::string()));
        let additional_static_params =
            members.optional("additional_static_params", &schema::object());
        let additional_properties = members.others(Self::MEMBERS, &schema::any());
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
    /// The members that the document names, in its order.
    pub const MEMBERS: &'static [&'static str] = &[
        "provider_type",
        "fal_app_id",
        "fal_request_id",
        "additional_static_params",
    ];
}

/// Provider Type
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum FalStandardConfigProviderType {
    /// `"fal_standard"`
    FalStandard,
}

impl Enumeration for FalStandardConfigProviderType {
    const MEMBERS: &'static [(Literal, Self)] =
        &[(Literal::Text("fal_standard"), Self::FalStandard)];
}

impl Serialize for FalStandardConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// Configuration of the Freepik Magnific upscaler.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FreepikMagnificConfig {
    /// Provider Type
    #[serde(rename = "provider_type")]
    pub provider_type: Option<models::FreepikMagnificConfigProviderType>,
    /// Creativity level (-10 to 10)
    #[serde(rename = "creativity", skip_serializing_if = "Option::is_none")]
    pub creativity: Option<Option<i64>>,
    /// HDR enhancement level (-10 to 10)
    #[serde(rename = "hdr", skip_serializing_if = "Option::is_none")]
    pub hdr: Option<Option<i64>>,
    /// Resemblance to original (-10 to 10)
    #[serde(rename = "resemblance", skip_serializing_if = "Option::is_none")]
    pub resemblance: Option<Option<i64>>,
    /// Fractality level (-10 to 10)
    #[serde(rename = "fractality", skip_serializing_if = "Option::is_none")]
    pub fractality: Option<Option<i64>>,
    /// Processing engine to use
    #[serde(rename = "engine", skip_serializing_if = "Option::is_none")]
    pub engine: Option<Option<String>>,
    /// Optimization target for the upscaling
    #[serde(rename = "optimized_for", skip_serializing_if = "Option::is_none")]
    pub optimized_for: Option<Option<String>>,
    /// Defaultprompt
    #[serde(rename = "defaultPrompt", skip_serializing_if = "Option::is_none")]
    pub default_prompt: Option<Option<String>>,
    /// The members that the document does not name, in the order in which they were sent.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for FreepikMagnificConfig {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let provider_type = members.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<
                models::FreepikMagnificConfigProviderType,
            >()),
            r#""freepik_magnific""#,
        );
        let creativity = members.optional(
            "creativity",
            &schema::nullable(schema::integer().minimum(-10).maximum(10)),
        );
        let hdr = members.optional(
            "hdr",
            &schema::nullable(schema::integer().minimum(-10).maximum(10)),
        );
        let resemblance = members.optional(
            "resemblance",
            &schema::nullable(schema::integer().minimum(-10).maximum(10)),
        );
        let fractality = members.optional(
            "fractality",
            &schema::nullable(schema::integer().minimum(-10).maximum(10)),
        );
        let engine = members.optional("engine", &schema::nullable(schema::string()));
        let optimized_for = members.optional("optimized_for", &schema::nullable(schema::string()));
        let default_prompt = members.optional("defaultPrompt", &schema::nullable(schema::string()));
        let additional_properties = members.others(Self::MEMBERS, &schema::any());
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
    /// The members that the document names, in its order.
    pub const MEMBERS: &'static [&'static str] = &[
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

/// Provider Type
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum FreepikMagnificConfigProviderType {
    /// `"freepik_magnific"`
    FreepikMagnific,
}

impl Enumeration for FreepikMagnificConfigProviderType {
    const MEMBERS: &'static [(Literal, Self)] =
        &[(Literal::Text("freepik_magnific"), Self::FreepikMagnific)];
}

impl Serialize for FreepikMagnificConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// Configuration of the Freepik Magnific Precision upscaler.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FreepikMagnificPrecisionConfig {
    /// Provider Type
    #[serde(rename = "provider_type")]
    pub provider_type: Option<models::FreepikMagnificPrecisionConfigProviderType>,
    /// Sharpening level (0 to 100)
    #[serde(rename = "sharpen", skip_serializing_if = "Option::is_none")]
    pub sharpen: Option<Option<i64>>,
    /// Smart grain level (0 to 100)
    #[serde(rename = "smart_grain", skip_serializing_if = "Option::is_none")]
    pub smart_grain: Option<Option<i64>>,
    /// Ultra detail level (0 to 100)
    #[serde(rename = "ultra_detail", skip_serializing_if = "Option::is_none")]
    pub ultra_detail: Option<Option<i64>>,
    /// Defaultprompt
    #[serde(rename = "defaultPrompt", skip_serializing_if = "Option::is_none")]
    pub default_prompt: Option<Option<String>>,
    /// The members that the document does not name, in the order in which they were sent.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for FreepikMagnificPrecisionConfig {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let provider_type = members.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<
                models::FreepikMagnificPrecisionConfigProviderType,
            >()),
            r#""freepik_magnific_precision""#,
        );
        let sharpen = members.optional(
            "sharpen",
            &schema::nullable(schema::integer().minimum(0).maximum(100)),
        );
        let smart_grain = members.optional(
            "smart_grain",
            &schema::nullable(schema::integer().minimum(0).maximum(100)),
        );
        let ultra_detail = members.optional(
            "ultra_detail",
            &schema::nullable(schema::integer().minimum(0).maximum(100)),
        );
        let default_prompt = members.optional("defaultPrompt", &schema::nullable(schema::string()));
        let additional_properties = members.others(Self::MEMBERS, &schema::any());
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
    /// The members that the document names, in its order.
    pub const MEMBERS: &'static [&'static str] = &[
        "provider_type",
        "sharpen",
        "smart_grain",
        "ultra_detail",
        "defaultPrompt",
    ];
}

/// Provider Type
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum FreepikMagnificPrecisionConfigProviderType {
    /// `"freepik_magnific_precision"`
    FreepikMagnificPrecision,
}

impl Enumeration for FreepikMagnificPrecisionConfigProviderType {
    const MEMBERS: &'static [(Literal, Self)] = &[(
        Literal::Text("freepik_magnific_precision"),
        Self::FreepikMagnificPrecision,
    )];
}

impl Serialize for FreepikMagnificPrecisionConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// What a generation model can be used for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum GenerationTool {
    /// `"BASE_GENERATION"`
    BaseGeneration,
    /// `"EDITING"`
    Editing,
    /// `"REFINE"`
    Refine,
    /// `"VIDEO"`
    Video,
    /// `"BACKGROUND_FIXING"`
    BackgroundFixing,
    /// `"IMAGE_ADJUSTING"`
    ImageAdjusting,
    /// `"FACE_FIXING"`
    FaceFixing,
    /// `"DETAIL_ENHANCING"`
    DetailEnhancing,
    /// `"BACKGROUND_REMOVING"`
    BackgroundRemoving,
}

impl Enumeration for GenerationTool {
    const MEMBERS: &'static [(Literal, Self)] = &[
        (Literal::Text("BASE_GENERATION"), Self::BaseGeneration),
        (Literal::Text("EDITING"), Self::Editing),
        (Literal::Text("REFINE"), Self::Refine),
        (Literal::Text("VIDEO"), Self::Video),
        (Literal::Text("BACKGROUND_FIXING"), Self::BackgroundFixing),
        (Literal::Text("IMAGE_ADJUSTING"), Self::ImageAdjusting),
        (Literal::Text("FACE_FIXING"), Self::FaceFixing),
        (Literal::Text("DETAIL_ENHANCING"), Self::DetailEnhancing),
        (
            Literal::Text("BACKGROUND_REMOVING"),
            Self::BackgroundRemoving,
        ),
    ];
}

impl Serialize for GenerationTool {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// Schema for creating a new generation model.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GenerativeModelsCreate {
    /// Name
    #[serde(rename = "name")]
    pub name: String,
    /// Icon
    #[serde(rename = "icon", skip_serializing_if = "Option::is_none")]
    pub icon: Option<Option<String>>,
    /// `provider` of the document.
    #[serde(rename = "provider")]
    pub provider: models::ProviderType,
    /// Provider Config
    #[serde(rename = "provider_config")]
    pub provider_config: models::ProviderConfig,
    /// Provider Capabilities
    #[serde(
        rename = "provider_capabilities",
        skip_serializing_if = "Option::is_none"
    )]
    pub provider_capabilities: Option<Option<Vec<models::ProviderCapability>>>,
    /// `fallback_provider` of the document.
    #[serde(rename = "fallback_provider", skip_serializing_if = "Option::is_none")]
    pub fallback_provider: Option<Option<models::ProviderType>>,
    /// Fallback Provider Config
    #[serde(
        rename = "fallback_provider_config",
        skip_serializing_if = "Option::is_none"
    )]
    pub fallback_provider_config: Option<Option<models::ProviderConfig>>,
    /// Fallback Provider Capabilities
    #[serde(
        rename = "fallback_provider_capabilities",
        skip_serializing_if = "Option::is_none"
    )]
    pub fallback_provider_capabilities: Option<Option<Vec<models::ProviderCapability>>>,
    /// Tool Types
    #[serde(rename = "tool_types")]
    pub tool_types: Vec<models::GenerationTool>,
    /// Recommended
    #[serde(rename = "recommended")]
    pub recommended: bool,
    /// Beta
    #[serde(rename = "beta")]
    pub beta: bool,
    /// Max Output Width
    #[serde(rename = "max_output_width", skip_serializing_if = "Option::is_none")]
    pub max_output_width: Option<Option<i64>>,
    /// Max Output Height
    #[serde(rename = "max_output_height", skip_serializing_if = "Option::is_none")]
    pub max_output_height: Option<Option<i64>>,
    /// Max Size Pixels
    #[serde(rename = "max_size_pixels", skip_serializing_if = "Option::is_none")]
    pub max_size_pixels: Option<Option<i64>>,
}

impl Decode for GenerativeModelsCreate {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let name = members.required("name", &schema::string());
        let icon = members.optional("icon", &schema::nullable(schema::string()));
        let provider = members.required("provider", &schema::enumeration::<models::ProviderType>());
        let provider_config = members.required(
            "provider_config",
            &schema::model::<models::ProviderConfig>(),
        );
        let provider_capabilities = members.optional(
            "provider_capabilities",
            &schema::nullable(schema::list(schema::enumeration::<
                models::ProviderCapability,
            >())),
        );
        let fallback_provider = members.optional(
            "fallback_provider",
            &schema::nullable(schema::enumeration::<models::ProviderType>()),
        );
        let fallback_provider_config = members.optional(
            "fallback_provider_config",
            &schema::nullable(schema::model::<models::ProviderConfig>()),
        );
        let fallback_provider_capabilities = members.optional(
            "fallback_provider_capabilities",
            &schema::nullable(schema::list(schema::enumeration::<
                models::ProviderCapability,
            >())),
        );
        let tool_types = members.or_default(
            "tool_types",
            &schema::list(schema::enumeration::<models::GenerationTool>()),
            r#"[]"#,
        );
        let recommended = members.or_default("recommended", &schema::boolean(), r#"false"#);
        let beta = members.or_default("beta", &schema::boolean(), r#"false"#);
        let max_output_width =
            members.optional("max_output_width", &schema::nullable(schema::integer()));
        let max_output_height =
            members.optional("max_output_height", &schema::nullable(schema::integer()));
        let max_size_pixels =
            members.optional("max_size_pixels", &schema::nullable(schema::integer()));
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
    /// Data
    #[serde(rename = "data")]
    pub data: Vec<models::GenerativeModelsPublic>,
    /// Count
    #[serde(rename = "count")]
    pub count: i64,
}

impl Decode for GenerativeModelsListPublic {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let data = members.required(
            "data",
            &schema::list(schema::model::<models::GenerativeModelsPublic>()),
        );
        let count = members.required("count", &schema::integer());
        Some(Self {
            data: data?,
            count: count?,
        })
    }
}

/// Schema for public generation model data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GenerativeModelsPublic {
    /// Id
    #[serde(rename = "id")]
    pub id: Uuid,
    /// Name
    #[serde(rename = "name")]
    pub name: String,
    /// Icon
    #[serde(rename = "icon")]
    pub icon: Option<String>,
    /// `provider` of the document.
    #[serde(rename = "provider")]
    pub provider: models::ProviderType,
    /// Provider Config
    #[serde(rename = "provider_config")]
    pub provider_config: models::ProviderConfig,
    /// Provider Capabilities
    #[serde(rename = "provider_capabilities")]
    pub provider_capabilities: Option<Vec<models::ProviderCapability>>,
    /// `fallback_provider` of the document.
    #[serde(rename = "fallback_provider", skip_serializing_if = "Option::is_none")]
    pub fallback_provider: Option<Option<models::ProviderType>>,
    /// Fallback Provider Config
    #[serde(
        rename = "fallback_provider_config",
        skip_serializing_if = "Option::is_none"
    )]
    pub fallback_provider_config: Option<Option<models::ProviderConfig>>,
    /// Fallback Provider Capabilities
    #[serde(
        rename = "fallback_provider_capabilities",
        skip_serializing_if = "Option::is_none"
    )]
    pub fallback_provider_capabilities: Option<Option<Vec<models::ProviderCapability>>>,
    /// Tool Types
    #[serde(rename = "tool_types")]
    pub tool_types: Vec<models::GenerationTool>,
    /// Recommended
    #[serde(rename = "recommended")]
    pub recommended: bool,
    /// Beta
    #[serde(rename = "beta")]
    pub beta: bool,
    /// Max Output Width
    #[serde(rename = "max_output_width")]
    pub max_output_width: Option<i64>,
    /// Max Output Height
    #[serde(rename = "max_output_height")]
    pub max_output_height: Option<i64>,
    /// Max Size Pixels
    #[serde(rename = "max_size_pixels")]
    pub max_size_pixels: Option<i64>,
}

impl Decode for GenerativeModelsPublic {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let id = members.required("id", &schema::uuid());
        let name = members.required("name", &schema::string());
        let icon = members.required("icon", &schema::nullable(schema::string()));
        let provider = members.required("provider", &schema::enumeration::<models::ProviderType>());
        let provider_config = members.required(
            "provider_config",
            &schema::model::<models::ProviderConfig>(),
        );
        let provider_capabilities = members.required(
            "provider_capabilities",
            &schema::nullable(schema::list(schema::enumeration::<
                models::ProviderCapability,
            >())),
        );
        let fallback_provider = members.optional(
            "fallback_provider",
            &schema::nullable(schema::enumeration::<models::ProviderType>()),
        );
        let fallback_provider_config = members.optional(
            "fallback_provider_config",
            &schema::nullable(schema::model::<models::ProviderConfig>()),
        );
        let fallback_provider_capabilities = members.optional(
            "fallback_provider_capabilities",
            &schema::nullable(schema::list(schema::enumeration::<
                models::ProviderCapability,
            >())),
        );
        let tool_types = members.required(
            "tool_types",
            &schema::list(schema::enumeration::<models::GenerationTool>()),
        );
        let recommended = members.required("recommended", &schema::boolean());
        let beta = members.required("beta", &schema::boolean());
        let max_output_width =
            members.required("max_output_width", &schema::nullable(schema::integer()));
        let max_output_height =
            members.required("max_output_height", &schema::nullable(schema::integer()));
        let max_size_pixels =
            members.required("max_size_pixels", &schema::nullable(schema::integer()));
        Some(Self {
            id: id?,
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

/// Schema for updating a generation model.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GenerativeModelsUpdate {
    /// Name
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Option<String>>,
    /// Icon
    #[serde(rename = "icon", skip_serializing_if = "Option::is_none")]
    pub icon: Option<Option<String>>,
    /// `provider` of the document.
    #[serde(rename = "provider", skip_serializing_if = "Option::is_none")]
    pub provider: Option<Option<models::ProviderType>>,
    /// Provider Config
    #[serde(rename = "provider_config", skip_serializing_if = "Option::is_none")]
    pub provider_config: Option<Option<models::ProviderConfig>>,
    /// Provider Capabilities
    #[serde(
        rename = "provider_capabilities",
        skip_serializing_if = "Option::is_none"
    )]
    pub provider_capabilities: Option<Option<Vec<models::ProviderCapability>>>,
    /// `fallback_provider` of the document.
    #[serde(rename = "fallback_provider", skip_serializing_if = "Option::is_none")]
    pub fallback_provider: Option<Option<models::ProviderType>>,
    /// Fallback Provider Config
    #[serde(
        rename = "fallback_provider_config",
        skip_serializing_if = "Option::is_none"
    )]
    pub fallback_provider_config: Option<Option<models::ProviderConfig>>,
    /// Fallback Provider Capabilities
    #[serde(
        rename = "fallback_provider_capabilities",
        skip_serializing_if = "Option::is_none"
    )]
    pub fallback_provider_capabilities: Option<Option<Vec<models::ProviderCapability>>>,
    /// Tool Types
    #[serde(rename = "tool_types", skip_serializing_if = "Option::is_none")]
    pub tool_types: Option<Option<Vec<models::GenerationTool>>>,
    /// Recommended
    #[serde(rename = "recommended", skip_serializing_if = "Option::is_none")]
    pub recommended: Option<Option<bool>>,
    /// Beta
    #[serde(rename = "beta", skip_serializing_if = "Option::is_none")]
    pub beta: Option<Option<bool>>,
    /// Max Output Width
    #[serde(rename = "max_output_width", skip_serializing_if = "Option::is_none")]
    pub max_output_width: Option<Option<i64>>,
    /// Max Output Height
    #[serde(rename = "max_output_height", skip_serializing_if = "Option::is_none")]
    pub max_output_height: Option<Option<i64>>,
    /// Max Size Pixels
    #[serde(rename = "max_size_pixels", skip_serializing_if = "Option::is_none")]
    pub max_size_pixels: Option<Option<i64>>,
}

impl Decode for GenerativeModelsUpdate {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let name = members.optional("name", &schema::nullable(schema::string()));
        let icon = members.optional("icon", &schema::nullable(schema::string()));
        let provider = members.optional(
            "provider",
            &schema::nullable(schema::enumeration::<models::ProviderType>()),
        );
        let provider_config = members.optional(
            "provider_config",
            &schema::nullable(schema::model::<models::ProviderConfig>()),
        );
        let provider_capabilities = members.optional(
            "provider_capabilities",
            &schema::nullable(schema::list(schema::enumeration::<
                models::ProviderCapability,
            >())),
        );
        let fallback_provider = members.optional(
            "fallback_provider",
            &schema::nullable(schema::enumeration::<models::ProviderType>()),
        );
        let fallback_provider_config = members.optional(
            "fallback_provider_config",
            &schema::nullable(schema::model::<models::ProviderConfig>()),
        );
        let fallback_provider_capabilities = members.optional(
            "fallback_provider_capabilities",
            &schema::nullable(schema::list(schema::enumeration::<
                models::ProviderCapability,
            >())),
        );
        let tool_types = members.optional(
            "tool_types",
            &schema::nullable(schema::list(schema::enumeration::<models::GenerationTool>())),
        );
        let recommended = members.optional("recommended", &schema::nullable(schema::boolean()));
        let beta = members.optional("beta", &schema::nullable(schema::boolean()));
        let max_output_width =
            members.optional("max_output_width", &schema::nullable(schema::integer()));
        let max_output_height =
            members.optional("max_output_height", &schema::nullable(schema::integer()));
        let max_size_pixels =
            members.optional("max_size_pixels", &schema::nullable(schema::integer()));
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

/// Why a request was refused, in one sentence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpError {
    /// Detail
    #[serde(rename = "detail")]
    pub detail: String,
}

impl Decode for HttpError {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let detail = members.required("detail", &schema::string());
        Some(Self { detail: detail? })
    }
}

/// Every problem of a request that does not fit this document, at most 100. An input too large to be echoed is left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpValidationError {
    /// Detail
    #[serde(rename = "detail", skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<models::ValidationError>>,
}

impl Decode for HttpValidationError {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let detail = members.optional(
            "detail",
            &schema::list(schema::model::<models::ValidationError>()),
        );
        Some(Self { detail: detail? })
    }
}

/// The password grant of RFC 6749 section 4.3. A parameter without a value counts as omitted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoginAccessToken {
    /// Grant Type
    #[serde(rename = "grant_type", skip_serializing_if = "Option::is_none")]
    pub grant_type: Option<String>,
    /// The email address of the account.
    #[serde(rename = "username")]
    pub username: String,
    /// Password
    #[serde(rename = "password")]
    pub password: String,
    /// Accepted and ignored: a token may do what its account may.
    #[serde(rename = "scope", skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Accepted and ignored: there are no registered clients.
    #[serde(rename = "client_id", skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Accepted and ignored: there are no registered clients.
    #[serde(rename = "client_secret", skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
}

impl Decode for LoginAccessToken {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?.conceal();
        let grant_type = members.optional(
            "grant_type",
            &schema::string()
                .pattern(schema::regex!("^password$"))
                .allow_nul(),
        );
        let username = members.required(
            "username",
            &schema::write_only(schema::string().min_length(1).max_length(320)),
        );
        let password = members.required(
            "password",
            &schema::write_only(schema::string().min_length(1).max_length(1024).allow_nul()),
        );
        let scope = members.optional("scope", &schema::write_only(schema::string().allow_nul()));
        let client_id = members.optional(
            "client_id",
            &schema::write_only(schema::string().allow_nul()),
        );
        let client_secret = members.optional(
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

/// Why no token was issued, for people and, as RFC 6749 section 5.2 has it, for OAuth clients.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoginError {
    /// Detail
    #[serde(rename = "detail")]
    pub detail: String,
    /// Error
    #[serde(rename = "error")]
    pub error: models::LoginErrorError,
    /// Error Description
    #[serde(rename = "error_description")]
    pub error_description: String,
}

impl Decode for LoginError {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let detail = members.required("detail", &schema::string());
        let error = members.required("error", &schema::enumeration::<models::LoginErrorError>());
        let error_description = members.required("error_description", &schema::string());
        Some(Self {
            detail: detail?,
            error: error?,
            error_description: error_description?,
        })
    }
}

/// Error
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum LoginErrorError {
    /// `"invalid_grant"`
    InvalidGrant,
}

impl Enumeration for LoginErrorError {
    const MEMBERS: &'static [(Literal, Self)] =
        &[(Literal::Text("invalid_grant"), Self::InvalidGrant)];
}

impl Serialize for LoginErrorError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    /// Message
    #[serde(rename = "message")]
    pub message: String,
}

impl Decode for Message {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let message = members.required("message", &schema::string());
        Some(Self { message: message? })
    }
}

/// Configuration of the Nano Banana upscaler.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NanoBananaUpscalerConfig {
    /// Provider Type
    #[serde(rename = "provider_type")]
    pub provider_type: Option<models::NanoBananaUpscalerConfigProviderType>,
    /// Default Prompt
    #[serde(rename = "default_prompt", skip_serializing_if = "Option::is_none")]
    pub default_prompt: Option<Option<String>>,
    /// SSIM threshold for structural consistency. Set to 0 to disable.
    #[serde(rename = "ssim_threshold", skip_serializing_if = "Option::is_none")]
    pub ssim_threshold: Option<Option<f64>>,
    /// Maximum API retries for failed consistency checks.
    #[serde(rename = "max_retries", skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<Option<i64>>,
    /// The members that the document does not name, in the order in which they were sent.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for NanoBananaUpscalerConfig {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let provider_type = members.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<
                models::NanoBananaUpscalerConfigProviderType,
            >()),
            r#""nano_banana_upscaler""#,
        );
        let default_prompt =
            members.optional("default_prompt", &schema::nullable(schema::string()));
        let ssim_threshold =
            members.optional("ssim_threshold", &schema::nullable(schema::number()));
        let max_retries = members.optional("max_retries", &schema::nullable(schema::integer()));
        let additional_properties = members.others(Self::MEMBERS, &schema::any());
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
    /// The members that the document names, in its order.
    pub const MEMBERS: &'static [&'static str] = &[
        "provider_type",
        "default_prompt",
        "ssim_threshold",
        "max_retries",
    ];
}

/// Provider Type
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum NanoBananaUpscalerConfigProviderType {
    /// `"nano_banana_upscaler"`
    NanoBananaUpscaler,
}

impl Enumeration for NanoBananaUpscalerConfigProviderType {
    const MEMBERS: &'static [(Literal, Self)] = &[(
        Literal::Text("nano_banana_upscaler"),
        Self::NanoBananaUpscaler,
    )];
}

impl Serialize for NanoBananaUpscalerConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// What a provider can do with a model.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum ProviderCapability {
    /// `"TEXT_TO_IMAGE"`
    TextToImage,
    /// `"IMAGE_TO_IMAGE"`
    ImageToImage,
    /// `"INPAINTING"`
    Inpainting,
    /// `"UPSCALING"`
    Upscaling,
    /// `"VIDEO"`
    Video,
    /// `"LORA"`
    Lora,
    /// `"NEGATIVE_PROMPT"`
    NegativePrompt,
    /// `"SEED"`
    Seed,
    /// `"MULTI_REFERENCE"`
    MultiReference,
}

impl Enumeration for ProviderCapability {
    const MEMBERS: &'static [(Literal, Self)] = &[
        (Literal::Text("TEXT_TO_IMAGE"), Self::TextToImage),
        (Literal::Text("IMAGE_TO_IMAGE"), Self::ImageToImage),
        (Literal::Text("INPAINTING"), Self::Inpainting),
        (Literal::Text("UPSCALING"), Self::Upscaling),
        (Literal::Text("VIDEO"), Self::Video),
        (Literal::Text("LORA"), Self::Lora),
        (Literal::Text("NEGATIVE_PROMPT"), Self::NegativePrompt),
        (Literal::Text("SEED"), Self::Seed),
        (Literal::Text("MULTI_REFERENCE"), Self::MultiReference),
    ];
}

impl Serialize for ProviderCapability {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// How a provider is called: the configuration of one of the known providers, or any other object. It is kept as it was sent.
///
/// The value is kept as it was sent; what it fits can be asked of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct ProviderConfig(pub Json);

impl Decode for ProviderConfig {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        schema::any_of(
            input,
            at,
            problems,
            &[
                &schema::model::<models::AiCoreProviderConfig>(),
                &schema::model::<models::NanoBananaUpscalerConfig>(),
                &schema::model::<models::FalShootifyRefinerConfig>(),
                &schema::model::<models::FalStandardConfig>(),
                &schema::model::<models::FreepikMagnificConfig>(),
                &schema::model::<models::FreepikMagnificPrecisionConfig>(),
                &schema::model::<models::SartiqUltimateFaceFixerConfig>(),
                &schema::model::<models::SartiqUltimateGarmentFixerConfig>(),
                &schema::model::<models::SartiqUltimateRefinerConfig>(),
                &schema::model::<models::VertexConfig>(),
                &schema::object(),
            ],
        )
        .map(Self)
    }
}

/// Who runs a model.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum ProviderType {
    /// `"fal_standard"`
    FalStandard,
    /// `"fal_shootify_refiner"`
    FalShootifyRefiner,
    /// `"freepik_magnific"`
    FreepikMagnific,
    /// `"freepik_magnific_precision"`
    FreepikMagnificPrecision,
    /// `"nano_banana_upscaler"`
    NanoBananaUpscaler,
    /// `"sartiq_ultimate_refiner"`
    SartiqUltimateRefiner,
    /// `"sartiq_ultimate_face_fixer"`
    SartiqUltimateFaceFixer,
    /// `"sartiq_ultimate_garment_fixer"`
    SartiqUltimateGarmentFixer,
    /// `"vertex"`
    Vertex,
    /// `"ai_core"`
    AiCore,
}

impl Enumeration for ProviderType {
    const MEMBERS: &'static [(Literal, Self)] = &[
        (Literal::Text("fal_standard"), Self::FalStandard),
        (
            Literal::Text("fal_shootify_refiner"),
            Self::FalShootifyRefiner,
        ),
        (Literal::Text("freepik_magnific"), Self::FreepikMagnific),
        (
            Literal::Text("freepik_magnific_precision"),
            Self::FreepikMagnificPrecision,
        ),
        (
            Literal::Text("nano_banana_upscaler"),
            Self::NanoBananaUpscaler,
        ),
        (
            Literal::Text("sartiq_ultimate_refiner"),
            Self::SartiqUltimateRefiner,
        ),
        (
            Literal::Text("sartiq_ultimate_face_fixer"),
            Self::SartiqUltimateFaceFixer,
        ),
        (
            Literal::Text("sartiq_ultimate_garment_fixer"),
            Self::SartiqUltimateGarmentFixer,
        ),
        (Literal::Text("vertex"), Self::Vertex),
        (Literal::Text("ai_core"), Self::AiCore),
    ];
}

impl Serialize for ProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// Configuration of the Sartiq Ultimate face fixer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SartiqUltimateFaceFixerConfig {
    /// Provider Type
    #[serde(rename = "provider_type")]
    pub provider_type: Option<models::SartiqUltimateFaceFixerConfigProviderType>,
    /// Face Prompt
    #[serde(rename = "face_prompt", skip_serializing_if = "Option::is_none")]
    pub face_prompt: Option<Option<String>>,
    /// Face bbox expansion percentage (0.5 = 50%)
    #[serde(rename = "expand_percent", skip_serializing_if = "Option::is_none")]
    pub expand_percent: Option<Option<f64>>,
    /// Feather width in pixels for blending
    #[serde(rename = "feather_px", skip_serializing_if = "Option::is_none")]
    pub feather_px: Option<Option<i64>>,
    /// SSIM threshold for structural consistency. 0 to disable.
    #[serde(rename = "ssim_threshold", skip_serializing_if = "Option::is_none")]
    pub ssim_threshold: Option<Option<f64>>,
    /// LPIPS similarity threshold. 0 to disable (saves ~2GB RAM).
    #[serde(rename = "lpips_threshold", skip_serializing_if = "Option::is_none")]
    pub lpips_threshold: Option<Option<f64>>,
    /// DISTS similarity threshold. 0 to disable (saves ~2GB RAM).
    #[serde(rename = "dists_threshold", skip_serializing_if = "Option::is_none")]
    pub dists_threshold: Option<Option<f64>>,
    /// Maximum API retries for failed consistency checks
    #[serde(rename = "max_retries", skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<Option<i64>>,
    /// Save intermediate images for debugging
    #[serde(rename = "save_debug_images", skip_serializing_if = "Option::is_none")]
    pub save_debug_images: Option<Option<bool>>,
    /// The members that the document does not name, in the order in which they were sent.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for SartiqUltimateFaceFixerConfig {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let provider_type = members.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<
                models::SartiqUltimateFaceFixerConfigProviderType,
            >()),
            r#""sartiq_ultimate_face_fixer""#,
        );
        let face_prompt = members.optional("face_prompt", &schema::nullable(schema::string()));
        let expand_percent =
            members.optional("expand_percent", &schema::nullable(schema::number()));
        let feather_px = members.optional("feather_px", &schema::nullable(schema::integer()));
        let ssim_threshold =
            members.optional("ssim_threshold", &schema::nullable(schema::number()));
        let lpips_threshold =
            members.optional("lpips_threshold", &schema::nullable(schema::number()));
        let dists_threshold =
            members.optional("dists_threshold", &schema::nullable(schema::number()));
        let max_retries = members.optional("max_retries", &schema::nullable(schema::integer()));
        let save_debug_images =
            members.optional("save_debug_images", &schema::nullable(schema::boolean()));
        let additional_properties = members.others(Self::MEMBERS, &schema::any());
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
    /// The members that the document names, in its order.
    pub const MEMBERS: &'static [&'static str] = &[
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

/// Provider Type
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum SartiqUltimateFaceFixerConfigProviderType {
    /// `"sartiq_ultimate_face_fixer"`
    SartiqUltimateFaceFixer,
}

impl Enumeration for SartiqUltimateFaceFixerConfigProviderType {
    const MEMBERS: &'static [(Literal, Self)] = &[(
        Literal::Text("sartiq_ultimate_face_fixer"),
        Self::SartiqUltimateFaceFixer,
    )];
}

impl Serialize for SartiqUltimateFaceFixerConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// Configuration of the Sartiq Ultimate garment fixer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SartiqUltimateGarmentFixerConfig {
    /// Provider Type
    #[serde(rename = "provider_type")]
    pub provider_type: Option<models::SartiqUltimateGarmentFixerConfigProviderType>,
    /// How much to expand garment bounding box (0.05 = 5% larger).
    #[serde(
        rename = "bbox_expand_percent",
        skip_serializing_if = "Option::is_none"
    )]
    pub bbox_expand_percent: Option<Option<f64>>,
    /// Aspect ratio threshold for splitting elongated bboxes into 2 tiles.
    #[serde(rename = "split_threshold", skip_serializing_if = "Option::is_none")]
    pub split_threshold: Option<Option<f64>>,
    /// Feather width in pixels for garment tile blending. 0 to disable.
    #[serde(rename = "feather_px", skip_serializing_if = "Option::is_none")]
    pub feather_px: Option<Option<i64>>,
    /// SSIM threshold for structural consistency. 0 to disable.
    #[serde(rename = "ssim_threshold", skip_serializing_if = "Option::is_none")]
    pub ssim_threshold: Option<Option<f64>>,
    /// LPIPS similarity threshold. 0 to disable (saves ~2GB RAM).
    #[serde(rename = "lpips_threshold", skip_serializing_if = "Option::is_none")]
    pub lpips_threshold: Option<Option<f64>>,
    /// DISTS similarity threshold. 0 to disable (saves ~2GB RAM).
    #[serde(rename = "dists_threshold", skip_serializing_if = "Option::is_none")]
    pub dists_threshold: Option<Option<f64>>,
    /// Max retries per tile for failed consistency checks.
    #[serde(rename = "max_retries", skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<Option<i64>>,
    /// Save intermediate images for debugging.
    #[serde(rename = "save_debug_images", skip_serializing_if = "Option::is_none")]
    pub save_debug_images: Option<Option<bool>>,
    /// The members that the document does not name, in the order in which they were sent.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for SartiqUltimateGarmentFixerConfig {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let provider_type = members.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<
                models::SartiqUltimateGarmentFixerConfigProviderType,
            >()),
            r#""sartiq_ultimate_garment_fixer""#,
        );
        let bbox_expand_percent =
            members.optional("bbox_expand_percent", &schema::nullable(schema::number()));
        let split_threshold =
            members.optional("split_threshold", &schema::nullable(schema::number()));
        let feather_px = members.optional("feather_px", &schema::nullable(schema::integer()));
        let ssim_threshold =
            members.optional("ssim_threshold", &schema::nullable(schema::number()));
        let lpips_threshold =
            members.optional("lpips_threshold", &schema::nullable(schema::number()));
        let dists_threshold =
            members.optional("dists_threshold", &schema::nullable(schema::number()));
        let max_retries = members.optional("max_retries", &schema::nullable(schema::integer()));
        let save_debug_images =
            members.optional("save_debug_images", &schema::nullable(schema::boolean()));
        let additional_properties = members.others(Self::MEMBERS, &schema::any());
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
    /// The members that the document names, in its order.
    pub const MEMBERS: &'static [&'static str] = &[
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

/// Provider Type
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum SartiqUltimateGarmentFixerConfigProviderType {
    /// `"sartiq_ultimate_garment_fixer"`
    SartiqUltimateGarmentFixer,
}

impl Enumeration for SartiqUltimateGarmentFixerConfigProviderType {
    const MEMBERS: &'static [(Literal, Self)] = &[(
        Literal::Text("sartiq_ultimate_garment_fixer"),
        Self::SartiqUltimateGarmentFixer,
    )];
}

impl Serialize for SartiqUltimateGarmentFixerConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// Configuration of the Sartiq Ultimate refiner.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SartiqUltimateRefinerConfig {
    /// Provider Type
    #[serde(rename = "provider_type")]
    pub provider_type: Option<models::SartiqUltimateRefinerConfigProviderType>,
    /// Pipeline version. '1' = face detection + Lab color correction + adaptive resolution. '2' = simplified with histogram color correction + always 4K + no face processing.
    #[serde(rename = "version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Option<String>>,
    /// Target number of tiles. Grid layout matches image aspect ratio.
    #[serde(rename = "num_tiles", skip_serializing_if = "Option::is_none")]
    pub num_tiles: Option<Option<i64>>,
    /// Feather width in pixels for tile blending. 0 to disable.
    #[serde(rename = "feather_px", skip_serializing_if = "Option::is_none")]
    pub feather_px: Option<Option<i64>>,
    /// How much to expand face bounding box (0.5 = 50% larger). V1 only, ignored in V2.
    #[serde(
        rename = "face_expand_percent",
        skip_serializing_if = "Option::is_none"
    )]
    pub face_expand_percent: Option<Option<f64>>,
    /// SSIM threshold for structural consistency. 0 to disable.
    #[serde(rename = "ssim_threshold", skip_serializing_if = "Option::is_none")]
    pub ssim_threshold: Option<Option<f64>>,
    /// LPIPS similarity threshold. 0 to disable (saves ~2GB RAM).
    #[serde(rename = "lpips_threshold", skip_serializing_if = "Option::is_none")]
    pub lpips_threshold: Option<Option<f64>>,
    /// DISTS similarity threshold. 0 to disable (saves ~2GB RAM).
    #[serde(rename = "dists_threshold", skip_serializing_if = "Option::is_none")]
    pub dists_threshold: Option<Option<f64>>,
    /// Max retries per tile for failed consistency checks.
    #[serde(rename = "max_retries", skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<Option<i64>>,
    /// Max Workers
    #[serde(rename = "max_workers", skip_serializing_if = "Option::is_none")]
    pub max_workers: Option<Option<i64>>,
    /// Save intermediate tiles for debugging.
    #[serde(rename = "save_debug_tiles", skip_serializing_if = "Option::is_none")]
    pub save_debug_tiles: Option<Option<bool>>,
    /// The members that the document does not name, in the order in which they were sent.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for SartiqUltimateRefinerConfig {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let provider_type = members.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<
                models::SartiqUltimateRefinerConfigProviderType,
            >()),
            r#""sartiq_ultimate_refiner""#,
        );
        let version = members.optional("version", &schema::nullable(schema::string()));
        let num_tiles = members.optional("num_tiles", &schema::nullable(schema::integer()));
        let feather_px = members.optional("feather_px", &schema::nullable(schema::integer()));
        let face_expand_percent =
            members.optional("face_expand_percent", &schema::nullable(schema::number()));
        let ssim_threshold =
            members.optional("ssim_threshold", &schema::nullable(schema::number()));
        let lpips_threshold =
            members.optional("lpips_threshold", &schema::nullable(schema::number()));
        let dists_threshold =
            members.optional("dists_threshold", &schema::nullable(schema::number()));
        let max_retries = members.optional("max_retries", &schema::nullable(schema::integer()));
        let max_workers = members.optional("max_workers", &schema::nullable(schema::integer()));
        let save_debug_tiles =
            members.optional("save_debug_tiles", &schema::nullable(schema::boolean()));
        let additional_properties = members.others(Self::MEMBERS, &schema::any());
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
    /// The members that the document names, in its order.
    pub const MEMBERS: &'static [&'static str] = &[
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

/// Provider Type
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum SartiqUltimateRefinerConfigProviderType {
    /// `"sartiq_ultimate_refiner"`
    SartiqUltimateRefiner,
}

impl Enumeration for SartiqUltimateRefinerConfigProviderType {
    const MEMBERS: &'static [(Literal, Self)] = &[(
        Literal::Text("sartiq_ultimate_refiner"),
        Self::SartiqUltimateRefiner,
    )];
}

impl Serialize for SartiqUltimateRefinerConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// An access token (RFC 6749 section 5.1).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Token {
    /// Access Token
    #[serde(rename = "access_token")]
    pub access_token: String,
    /// Token Type
    #[serde(rename = "token_type")]
    pub token_type: models::TokenTokenType,
    /// Life of the token in seconds.
    #[serde(rename = "expires_in")]
    pub expires_in: i64,
}

impl Decode for Token {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let access_token = members.required("access_token", &schema::string());
        let token_type = members.required(
            "token_type",
            &schema::enumeration::<models::TokenTokenType>(),
        );
        let expires_in = members.required("expires_in", &schema::integer());
        Some(Self {
            access_token: access_token?,
            token_type: token_type?,
            expires_in: expires_in?,
        })
    }
}

/// Token Type
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum TokenTokenType {
    /// `"bearer"`
    Bearer,
}

impl Enumeration for TokenTokenType {
    const MEMBERS: &'static [(Literal, Self)] = &[(Literal::Text("bearer"), Self::Bearer)];
}

impl Serialize for TokenTokenType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}

/// One problem: where it is, what it is, and what was sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ValidationError {
    /// Location
    #[serde(rename = "loc")]
    pub loc: Vec<models::ValidationErrorLocInner>,
    /// Message
    #[serde(rename = "msg")]
    pub msg: String,
    /// Error Type
    #[serde(rename = "type")]
    pub r_type: String,
    /// Input
    #[serde(rename = "input", skip_serializing_if = "Option::is_none")]
    pub input: Option<Json>,
    /// Context
    #[serde(rename = "ctx", skip_serializing_if = "Option::is_none")]
    pub ctx: Option<Json>,
}

impl Decode for ValidationError {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let loc = members.required(
            "loc",
            &schema::list(schema::model::<models::ValidationErrorLocInner>()),
        );
        let msg = members.required("msg", &schema::string());
        let r_type = members.required("type", &schema::string());
        let input = members.optional("input", &schema::any());
        let ctx = members.optional("ctx", &schema::object());
        Some(Self {
            loc: loc?,
            msg: msg?,
            r_type: r_type?,
            input: input?,
            ctx: ctx?,
        })
    }
}

/// `ValidationError_loc_inner` of the document.
///
/// The value is kept as it was sent; what it fits can be asked of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct ValidationErrorLocInner(pub Json);

impl Decode for ValidationErrorLocInner {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        schema::any_of(
            input,
            at,
            problems,
            &[&schema::string(), &schema::integer()],
        )
        .map(Self)
    }
}

/// Configuration of a model on Vertex AI.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VertexConfig {
    /// Provider Type
    #[serde(rename = "provider_type")]
    pub provider_type: Option<models::VertexConfigProviderType>,
    /// Model
    #[serde(rename = "model", skip_serializing_if = "Option::is_none")]
    pub model: Option<Option<String>>,
    /// Sampling temperature (0.0-2.0). Higher = more creative.
    #[serde(rename = "temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<Option<f64>>,
    /// Top-p (nucleus) sampling threshold (0.0-1.0).
    #[serde(rename = "top_p", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<Option<f64>>,
    /// Aspect Ratio
    #[serde(rename = "aspect_ratio", skip_serializing_if = "Option::is_none")]
    pub aspect_ratio: Option<Option<String>>,
    /// Output image size: '1K', '2K', or '4K'.
    #[serde(rename = "image_size", skip_serializing_if = "Option::is_none")]
    pub image_size: Option<Option<String>>,
    /// System Instructions
    #[serde(
        rename = "system_instructions",
        skip_serializing_if = "Option::is_none"
    )]
    pub system_instructions: Option<Option<String>>,
    /// The members that the document does not name, in the order in which they were sent.
    #[serde(flatten)]
    pub additional_properties: Map<Json>,
}

impl Decode for VertexConfig {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        let mut members = Members::read(input, at, problems)?;
        let provider_type = members.or_default(
            "provider_type",
            &schema::nullable(schema::enumeration::<models::VertexConfigProviderType>()),
            r#""vertex""#,
        );
        let model = members.optional("model", &schema::nullable(schema::string()));
        let temperature = members.optional(
            "temperature",
            &schema::nullable(schema::number().minimum(0.0).maximum(2.0)),
        );
        let top_p = members.optional(
            "top_p",
            &schema::nullable(schema::number().minimum(0.0).maximum(1.0)),
        );
        let aspect_ratio = members.optional("aspect_ratio", &schema::nullable(schema::string()));
        let image_size = members.optional("image_size", &schema::nullable(schema::string()));
        let system_instructions =
            members.optional("system_instructions", &schema::nullable(schema::string()));
        let additional_properties = members.others(Self::MEMBERS, &schema::any());
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
    /// The members that the document names, in its order.
    pub const MEMBERS: &'static [&'static str] = &[
        "provider_type",
        "model",
        "temperature",
        "top_p",
        "aspect_ratio",
        "image_size",
        "system_instructions",
    ];
}

/// Provider Type
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum VertexConfigProviderType {
    /// `"vertex"`
    Vertex,
}

impl Enumeration for VertexConfigProviderType {
    const MEMBERS: &'static [(Literal, Self)] = &[(Literal::Text("vertex"), Self::Vertex)];
}

impl Serialize for VertexConfigProviderType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.literal().serialize(serializer)
    }
}
