//! References (`$ref`): their parts, and what they refer to within one file.

use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::pointer::{Pointer, items, properties, tokens};
use crate::diagnostics::suggest::{closest, did_you_mean};

/// A reference without percent encoding: `file#fragment`.
pub struct Reference {
    pub file: String,
    pub fragment: String,
}

impl Reference {
    pub fn parse(text: &str) -> Self {
        let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
        let decode = |part| percent_decode_str(part).decode_utf8_lossy().into_owned();
        Self {
            file: decode(file),
            fragment: decode(fragment),
        }
    }

    /// Whether the file is on another server.
    pub fn is_remote(&self) -> bool {
        let scheme = self.file.split_once(':').map(|(scheme, _)| scheme);
        // One letter is a drive.
        scheme.is_some_and(|scheme| {
            scheme.len() > 1 && scheme.chars().all(|c| c.is_ascii_alphanumeric())
        }) || self.file.starts_with("//")
    }
}

/// Whether a string in the mapping of a discriminator is a reference, not the name of a schema.
pub fn is_reference(text: &str) -> bool {
    let extension = Path::new(text).extension().and_then(OsStr::to_str);
    text.contains(['/', '#']) || matches!(extension, Some("json" | "yaml" | "yml"))
}

/// The path of a file that `base` refers to, both relative to the folder of the document; `None` if it is outside.
pub fn relative_path(base: &Path, file: &str) -> Option<PathBuf> {
    let mut path = base.parent().map(Path::to_owned).unwrap_or_default();
    for component in Path::new(file).components() {
        match component {
            Component::Normal(part) => path.push(part),
            Component::CurDir => {}
            Component::ParentDir => {
                if !path.pop() {
                    return None;
                }
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(path)
}

/// The pointer to what a fragment refers to: within the schema at `base` that has an `$id`, else within the file.
pub fn find(file: &Value, base: &Pointer, fragment: &str) -> Option<Pointer> {
    for base in [base.clone(), Pointer::default()] {
        let root = file.pointer(base.as_str())?;
        let found = if fragment.is_empty() || fragment.starts_with('/') {
            root.pointer(fragment).map(|_| fragment.into())
        } else {
            find_string(root, &["$anchor", "$dynamicAnchor"], fragment)
        };
        if let Some(found) = found {
            return Some(base.join(found.as_str()));
        }
    }
    None
}

/// The pointer to the object in which one of these properties has this value.
pub fn find_string(root: &Value, names: &[&str], text: &str) -> Option<Pointer> {
    let mut pending = vec![(Pointer::default(), root)];
    while let Some((pointer, value)) = pending.pop() {
        if names
            .iter()
            .any(|name| value.get(name).and_then(Value::as_str) == Some(text))
        {
            return Some(pointer);
        }
        pending.extend(properties(value).map(|(key, value)| (pointer.at(key), value)));
        let items = items(value).enumerate();
        pending.extend(items.map(|(index, value)| (pointer.at(index), value)));
    }
    None
}

/// Advice for a fragment that does not exist: a similar one that exists, else where it ends to exist.
pub fn advise(file: &Value, fragment: &str) -> Option<String> {
    let mut pointer = Pointer::default();
    let mut value = file;
    let mut changed = false;
    for token in tokens(fragment) {
        let keys: Vec<&str> = properties(value).map(|(key, _)| key.as_str()).collect();
        let key = if value.get(&token).is_some() {
            token.as_str()
        } else {
            changed = true;
            closest(&token, &keys)?
        };
        pointer = pointer.at(key);
        value = value.get(key)?;
    }
    changed.then(|| did_you_mean(&format!("#{pointer}")))
}
