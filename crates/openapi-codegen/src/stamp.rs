//! Decides whether generated code is current, from digests of its inputs and of each generated file.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter, Write};
use std::path::{Component, Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::Error;
use crate::output::{Files, list, read};

/// The stamp's file in the output folder.
pub const FILE: &str = ".stamp";

/// What determines the generated code, beside the document: the paths in this crate.
pub const INPUTS: [&str; 3] = ["requirements.txt", "src", "templates"];

/// SHA-256 in hexadecimal, by path.
type Digests = BTreeMap<PathBuf, String>;

/// The content of a stamp: one line for each digest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stamp {
    /// Of this crate. `None` while files are being written: such a stamp is never current.
    codegen: Option<String>,
    /// Of what the templates render.
    rendering: String,
    /// Of the files of the document, by path relative to the folder of its first one.
    sources: Digests,
    /// Of the generated files, by path in the output folder.
    files: Digests,
}

impl Stamp {
    /// The stamp of a document. Generated files are added with `with_files`.
    ///
    /// # Errors
    /// If a file of the document or of this crate cannot be read.
    pub fn new(sources: &[PathBuf], rendering: &str, codegen: &Path) -> Result<Self, Error> {
        let folder = folder_of(sources.first().map_or(Path::new(""), PathBuf::as_path));
        let source = |path: &PathBuf| {
            let name = path.strip_prefix(folder).unwrap_or(path);
            Ok((name.to_owned(), digest([bytes(path)?])))
        };
        Ok(Self {
            codegen: Some(digest_of_crate(codegen)?),
            rendering: digest([rendering.as_bytes()]),
            sources: sources.iter().map(source).collect::<Result<_, Error>>()?,
            files: Digests::new(),
        })
    }

    /// This stamp, after `files` have been generated.
    pub fn with_files(self, files: &Files) -> Self {
        let files = files.iter();
        let files = files.map(|(path, content)| (path.clone(), digest([content.as_bytes()])));
        Self {
            files: files.collect(),
            ..self
        }
    }

    /// The stamp to write before files change: if the program ends in between, the next build generates again, and
    /// knows the files of both.
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            files: [old, new]
                .into_iter()
                .flat_map(|stamp| stamp.files.clone())
                .collect(),
            ..Self::default()
        }
    }

    /// Reads the stamp of an output folder. If there is none, or a line cannot be understood, as after a merge with
    /// conflicts, it is not current.
    pub fn read(out: &Path) -> Self {
        let mut stamp = Self::default();
        let mut is_understood = true;
        for line in read(&out.join(FILE)).unwrap_or_default().lines() {
            match *line.splitn(3, ' ').collect::<Vec<_>>() {
                ["codegen", digest] => stamp.codegen = Some(digest.to_owned()),
                ["rendering", digest] => digest.clone_into(&mut stamp.rendering),
                ["source", digest, path] => {
                    stamp.sources.insert(path.into(), digest.to_owned());
                }
                ["file", digest, path] if is_inside(Path::new(path)) => {
                    stamp.files.insert(path.into(), digest.to_owned());
                }
                ["#", ..] => {}
                _ => is_understood = false,
            }
        }
        stamp.codegen = stamp.codegen.filter(|_| is_understood);
        stamp
    }

    /// Whether this is the stamp of the document in the file `spec`, as it is now, and of this version of the generator.
    ///
    /// # Errors
    /// If `spec` or a file of this crate cannot be read.
    pub fn is_of(&self, spec: &Path, codegen: &Path) -> Result<bool, Error> {
        let is_same = |path: &Path, old: &str| bytes(path).is_ok_and(|new| digest([new]) == old);
        let mut sources = self.sources(spec);
        bytes(spec)?;
        Ok(self.codegen.as_deref() == Some(&digest_of_crate(codegen)?)
            && self
                .sources
                .contains_key(Path::new(spec.file_name().unwrap_or_default()))
            && sources.all(|(path, digest)| is_same(&path, digest)))
    }

    /// Whether the code of `other` is equal to the code of this stamp.
    pub fn has_code_of(&self, other: &Self) -> bool {
        self.codegen == other.codegen && self.rendering == other.rendering
    }

    /// The files of the document whose first one is `spec`, and their digests.
    pub fn sources(&self, spec: &Path) -> impl Iterator<Item = (PathBuf, &str)> {
        let folder = folder_of(spec).to_owned();
        let sources = self.sources.iter();
        sources.map(move |(path, digest)| (folder.join(path), digest.as_str()))
    }

    /// The paths of the generated files in the output folder.
    pub fn files(&self) -> impl Iterator<Item = &PathBuf> {
        self.files.keys()
    }

    /// Whether this generator has written the file with this path in the output folder.
    pub fn contains(&self, path: &Path) -> bool {
        self.files.contains_key(path)
    }

    /// The generated files in `out` that have been edited or removed since. None if they have not been written
    /// completely.
    pub fn edited(&self, out: &Path) -> Vec<PathBuf> {
        let is_same = |path: &Path, old: &str| bytes(path).is_ok_and(|new| digest([new]) == old);
        let files = self.files.iter().filter(|_| self.codegen.is_some());
        files
            .map(|(path, digest)| (out.join(path), digest))
            .filter(|(path, digest)| !is_same(path, digest))
            .map(|(path, _)| path)
            .collect()
    }
}

impl Display for Stamp {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        writeln!(
            formatter,
            "# Inputs and outputs of openapi-codegen. If one of them changes, a build generates again."
        )?;
        if let Some(codegen) = &self.codegen {
            writeln!(formatter, "codegen {codegen}\nrendering {}", self.rendering)?;
        }
        for (kind, digests) in [("source", &self.sources), ("file", &self.files)] {
            for (path, digest) in digests {
                writeln!(formatter, "{kind} {digest} {}", path.display())?;
            }
        }
        Ok(())
    }
}

/// Whether a path leads to a file inside of the folder that it is relative to.
fn is_inside(path: &Path) -> bool {
    path.components()
        .all(|part| matches!(part, Component::Normal(_)))
}

fn folder_of(spec: &Path) -> &Path {
    spec.parent().unwrap_or(spec)
}

fn digest_of_crate(codegen: &Path) -> Result<String, Error> {
    let mut files = Vec::new();
    for input in INPUTS.map(|input| codegen.join(input)) {
        if input.is_file() {
            files.push(input);
        } else {
            files.extend(list(&input)?);
        }
    }
    files.retain(|file| !file.ends_with("tests.rs"));
    files.sort();
    let files: Result<Vec<_>, _> = files.iter().map(|file| bytes(file)).collect();
    Ok(digest(files?))
}

fn bytes(path: &Path) -> Result<Vec<u8>, Error> {
    std::fs::read(path).map_err(Error::io(path))
}

fn digest<T: AsRef<[u8]>>(parts: impl IntoIterator<Item = T>) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        let part = part.as_ref();
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part);
    }
    let mut hexadecimal = String::new();
    for byte in digest.finalize() {
        // Writing to a string cannot fail.
        let _infallible = write!(hexadecimal, "{byte:02x}");
    }
    hexadecimal
}
