//! Secrets: the variable `X` contains one, `X_FILE` names a file that contains it. Neither a flag, which other users of the
//! machine can read, nor the TOML file contains one.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::PermissionsExt;

use super::{Origin, Problem, Setting};

/// The secrets whose value is a URL, of which only the password is secret.
const URLS: [&str; 2] = ["database_url", "import_url"];

/// What is shown instead of a secret.
const HIDDEN: &str = "********";

/// A secret that was read.
pub(super) struct Secret {
    pub setting: Setting,
    pub warning: Option<Problem>,
}

/// Returns the secret. `file` is the setting that names its file.
///
/// # Errors
/// Fails if the secret is set by a flag, if both are set, and if the file cannot be read.
pub(super) fn resolve(secret: &Setting, file: &Setting) -> Result<Secret, Problem> {
    refuse_exposed(secret)?;
    let mut setting = secret.clone();
    let Some(path) = file.text.clone() else {
        return Ok(Secret {
            setting,
            warning: None,
        });
    };
    if secret.is_set() {
        let reason = format!("{} is set too ({})", file.name(), file.origin);
        return Err(secret.problem(reason, "Remove one of them"));
    }
    let (text, is_open) = read(&path).map_err(|error| {
        let reason = format!("cannot read {path}: {error}");
        file.problem(
            reason,
            "Name a file that this process can read, with the secret as its only content",
        )
    })?;
    if text.is_empty() {
        return Err(file.problem(format!("{path} is empty"), "Write the secret into the file"));
    }
    let warning = is_open.then(|| {
        file.problem(
            format!("all users can read or change {path}"),
            format!("Run chmod o= {path}"),
        )
    });
    setting.text = Some(text);
    setting.origin = Origin::SecretFile { path };
    Ok(Secret { setting, warning })
}

/// Reads a secret, and whether users have access who are neither the owner nor in the group. The end of the line is not
/// part of the secret.
fn read(path: &str) -> io::Result<(String, bool)> {
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    let is_open = metadata.is_file() && metadata.permissions().mode() & 0o007 != 0;
    text.truncate(text.trim_end_matches(['\r', '\n']).len());
    Ok((text, is_open))
}

/// Refuses a secret in a flag or in the TOML file.
///
/// # Errors
/// Returns the problem, without the secret.
pub(super) fn refuse_exposed(setting: &Setting) -> Result<(), Problem> {
    let text = setting.text.as_deref().unwrap_or_default();
    let has_secret = !URLS.contains(&setting.id()) || hidden_password(text).is_some();
    let reason = match setting.origin {
        Origin::Flag => "a secret must not be a flag, which other users of the machine can read",
        Origin::File { .. } => "a secret must not be in this file",
        _ => return Ok(()),
    };
    if !setting.is_secret() || !has_secret {
        return Ok(());
    }
    let variable = setting.variable();
    let advice = format!(
        "Set the variable {variable}, or {variable}_FILE to the path of a file that contains it"
    );
    Err(setting.problem(reason, advice))
}

/// The text of a secret as it is shown.
pub(super) fn hidden(id: &str, text: &str) -> String {
    if !URLS.contains(&id) {
        return HIDDEN.to_owned();
    }
    hidden_password(text).unwrap_or_else(|| text.to_owned())
}

/// Returns the URL without its passwords; `None` if it contains none.
fn hidden_password(url: &str) -> Option<String> {
    if url.starts_with("sqlite://") {
        return None;
    }
    // Not a URL, but perhaps `host=… password=…`.
    if !url.contains("://") && url.contains('=') {
        return Some(HIDDEN.to_owned());
    }
    let mut shown = url.to_owned();
    let start = url.find("://").map_or(0, |index| index + 3);
    if let Some(end) = url.rfind('@').filter(|end| *end > start)
        && let Some(colon) = url[start..end].find(':')
    {
        shown.replace_range(start + colon + 1..end, HIDDEN);
    }
    if let Some((base, query)) = shown.split_once('?') {
        let parameters: Vec<_> = query.split('&').map(hidden_parameter).collect();
        shown = format!("{base}?{}", parameters.join("&"));
    }
    (shown != url).then_some(shown)
}

fn hidden_parameter(parameter: &str) -> Cow<'_, str> {
    match parameter.split_once('=') {
        Some((name, _)) if name.contains("password") => format!("{name}={HIDDEN}").into(),
        _ => parameter.into(),
    }
}
