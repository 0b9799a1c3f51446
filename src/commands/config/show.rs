//! `config show`.

use serde::Serialize;

use crate::commands::output;
use crate::settings::{OutputArguments, Setting, Sources};

/// A setting as JSON. The names are an interface: only add some.
#[derive(Serialize)]
struct Shown {
    setting: String,
    value: Option<String>,
    origin: String,
}

impl Shown {
    fn new(setting: &Setting) -> Self {
        Self {
            setting: setting.variable().into_owned(),
            value: setting.shown(),
            origin: setting.origin.to_string(),
        }
    }
}

/// All settings, with the names of their variables.
pub(super) fn show(output: OutputArguments, sources: &Sources) -> String {
    let settings: Vec<_> = sources.settings.iter().map(Shown::new).collect();
    if output.json {
        return output::json(&settings);
    }
    let header = ["SETTING", "VALUE", "ORIGIN"].map(str::to_owned);
    let rows = settings.into_iter().map(|shown| {
        let value = shown.value.filter(|value| !value.is_empty());
        let value = value.unwrap_or_else(|| "(unset)".to_owned());
        [
            shown.setting,
            output::printable(&value),
            output::printable(&shown.origin),
        ]
    });
    output::table(header, rows)
}
