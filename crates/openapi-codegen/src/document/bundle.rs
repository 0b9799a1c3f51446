//! Reads a document and the files that it refers to, and makes one value of them.
//!
//! Only the places where the specification allows a reference are looked at, so that a `$ref` in an example stays as it is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::kind::Kind;
use super::pointer::{Pointer, properties};
use super::reference::{self, Reference};
use super::{Document, FILES, File};
use crate::Error;
use crate::diagnostics::{Problem, Problems, Severity};

/// Reads a document. See [`Document::read`].
pub fn read(path: &Path) -> Result<Document, Error> {
    let name = PathBuf::from(path.file_name().unwrap_or_default());
    let (file, value) = File::read(path, &name)?;
    let mut bundle = Bundle {
        folder: path.parent().unwrap_or(Path::new("")).to_owned(),
        indices: BTreeMap::from([(name.clone(), Some(0))]),
        sources: vec![Source { file, value }],
        ..Bundle::default()
    };
    bundle.follow(Target {
        source: 0,
        pointer: Pointer::default(),
        kind: Kind::Document,
    })?;
    Ok(bundle.finish())
}

/// One file that has been read.
struct Source {
    file: File,
    value: Value,
}

/// What a reference refers to: a value that is read as an object of this kind.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Target {
    source: usize,
    pointer: Pointer,
    kind: Kind,
}

/// A reference in the document.
struct Found {
    source: usize,
    /// The pointer to the string.
    pointer: Pointer,
    text: String,
    kind: Kind,
    /// The pointer to the schema with an `$id` that contains the reference.
    base: Pointer,
}

impl Found {
    /// Whether this is in the mapping of a discriminator. Without a target, it is ignored: the alternatives are validated
    /// without it, and tools that merge files often leave such mappings behind.
    fn is_mapping(&self) -> bool {
        !self.pointer.as_str().ends_with("/$ref")
    }
}

#[derive(Default)]
struct Bundle {
    folder: PathBuf,
    sources: Vec<Source>,
    /// The sources by relative path; `None` if the file does not exist.
    indices: BTreeMap<PathBuf, Option<usize>>,
    visited: BTreeSet<Target>,
    found: Vec<Found>,
    /// The new values of references, by source and pointer.
    rewritten: Vec<(usize, Pointer, String)>,
    problems: Problems,
}

impl Bundle {
    /// Resolves the references in a value and in everything that it refers to.
    fn follow(&mut self, start: Target) -> Result<(), Error> {
        let mut pending = vec![(start, Pointer::default())];
        while let Some((target, base)) = pending.pop() {
            self.collect(&target, &base);
            for found in std::mem::take(&mut self.found) {
                if let Some(next) = self.resolve(&found)? {
                    pending.push((next, found.base));
                }
            }
        }
        Ok(())
    }

    /// Collects the references in the value at `target`, without those in values that were visited before.
    fn collect(&mut self, target: &Target, base: &Pointer) {
        let Some(value) = self.sources[target.source]
            .value
            .pointer(target.pointer.as_str())
        else {
            return;
        };
        let mut pending = vec![(target.clone(), value, base.clone())];
        while let Some((target, value, mut base)) = pending.pop() {
            if !self.visited.insert(target.clone()) {
                continue;
            }
            let Target {
                source,
                pointer,
                kind,
            } = target;
            if kind == Kind::Schema && value["$id"].is_string() {
                base = pointer.clone();
            }
            let references = references(value, kind, &pointer);
            self.found.extend(references.map(|(pointer, text)| Found {
                source,
                pointer,
                text,
                kind,
                base: base.clone(),
            }));
            for (kind, pointer, value) in kind.children(value, &pointer) {
                let target = Target {
                    source,
                    pointer,
                    kind,
                };
                pending.push((target, value, base.clone()));
            }
        }
    }

    /// What a reference refers to. Plans to rewrite it as a pointer into the bundled document.
    fn resolve(&mut self, found: &Found) -> Result<Option<Target>, Error> {
        let reference = Reference::parse(&found.text);
        let Some((source, base)) = self.file(found, &reference)? else {
            return Ok(None);
        };
        let file = &self.sources[source].value;
        let Some(pointer) = reference::find(file, &base, &reference.fragment) else {
            let advice = reference::advise(file, &reference.fragment);
            let message = format!("the reference `{}` does not resolve", found.text);
            let is_leftover = found.is_mapping() && advice.is_none();
            let problem = self.problem(found, message);
            problem.help = advice;
            if is_leftover {
                problem.severity = Severity::Warning;
            }
            return Ok(None);
        };
        let new = format!("#{}{pointer}", self.prefix(source));
        if new != found.text {
            let pointer = found.pointer.clone();
            self.rewritten.push((found.source, pointer, new));
        }
        Ok(Some(Target {
            source,
            pointer,
            kind: found.kind,
        }))
    }

    /// The file that contains the target, and the pointer to the schema with this `$id` in it.
    fn file(
        &mut self,
        found: &Found,
        reference: &Reference,
    ) -> Result<Option<(usize, Pointer)>, Error> {
        if reference.file.is_empty() {
            return Ok(Some((found.source, found.base.clone())));
        }
        for (index, source) in self.sources.iter().enumerate() {
            if let Some(base) = reference::find_string(&source.value, &["$id"], &reference.file) {
                return Ok(Some((index, base)));
            }
        }
        if reference.is_remote() {
            let message = format!("the reference `{}` is on another server", found.text);
            let problem = self.problem(found, message);
            problem.help("save the file in the folder of the document and refer to it there");
            return Ok(None);
        }
        let path = reference::relative_path(
            Path::new(&self.sources[found.source].file.name),
            &reference.file,
        );
        let Some(path) = path else {
            let message = format!(
                "the file `{}` is outside the folder of the document",
                reference.file
            );
            let problem = self.problem(found, message);
            problem.help("files that a document refers to are in its folder or below it");
            return Ok(None);
        };
        let index = match self.indices.get(&path) {
            Some(index) => *index,
            None => self.load(path)?,
        };
        if index.is_none() {
            let message = format!("the file `{}` does not exist", reference.file);
            let problem = self.problem(found, message);
            if found.is_mapping() {
                problem.severity = Severity::Warning;
            }
        }
        Ok(index.map(|index| (index, Pointer::default())))
    }

    fn load(&mut self, name: PathBuf) -> Result<Option<usize>, Error> {
        let path = self.folder.join(&name);
        let mut index = None;
        if path.is_file() {
            index = Some(self.sources.len());
            let (file, value) = File::read(&path, &name)?;
            self.sources.push(Source { file, value });
        }
        self.indices.insert(name, index);
        Ok(index)
    }

    fn problem(&mut self, found: &Found, message: String) -> &mut Problem {
        let prefix = self.prefix(found.source);
        self.problems
            .error(&prefix.join(found.pointer.as_str()), message)
    }

    /// The pointer to a file in the bundled document.
    fn prefix(&self, source: usize) -> Pointer {
        match source {
            0 => Pointer::default(),
            _ => Pointer::default()
                .at(FILES)
                .at(&self.sources[source].file.name),
        }
    }

    fn finish(mut self) -> Document {
        for (source, pointer, new) in self.rewritten {
            let value = self.sources[source].value.pointer_mut(pointer.as_str());
            if let Some(value) = value {
                *value = new.into();
            }
        }
        let mut value = Value::Null;
        let mut others = Map::new();
        let mut files = Vec::new();
        for source in self.sources {
            if files.is_empty() {
                value = source.value;
            } else {
                others.insert(source.file.name.clone(), source.value);
            }
            files.push(source.file);
        }
        if let (Some(root), false) = (value.as_object_mut(), others.is_empty()) {
            root.insert(FILES.to_owned(), others.into());
        }
        Document {
            value,
            files,
            problems: self.problems,
        }
    }
}

/// The references of an object: its `$ref`, and the files and pointers in the mapping of a discriminator.
fn references(
    value: &Value,
    kind: Kind,
    pointer: &Pointer,
) -> impl Iterator<Item = (Pointer, String)> {
    let mut found = Vec::new();
    if let Some(text) = value["$ref"].as_str() {
        found.push((pointer.at("$ref"), text.to_owned()));
    }
    if kind == Kind::Schema {
        let mapping = pointer.at("discriminator").at("mapping");
        for (key, value) in properties(&value["discriminator"]["mapping"]) {
            let text = value.as_str().unwrap_or_default();
            if reference::is_reference(text) {
                found.push((mapping.at(key), text.to_owned()));
            }
        }
    }
    found.into_iter()
}
