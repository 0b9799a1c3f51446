//! From the output of openapi-generator to the committed files.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::stamp::{self, Stamp};
use crate::{Error, generator};

/// Content by path in the output folder.
pub type Files = BTreeMap<PathBuf, String>;

/// The first line of each generated Rust file.
const HEADER: &str = include_str!("../templates/notice.mustache");

/// The Rust files in the output of openapi-generator, formatted.
pub fn collect(folder: &Path) -> Result<Files, Error> {
    let source = folder.join("out/src");
    // openapi-generator does not let a template choose the name of these files.
    rename(&source.join("lib.rs"), &source.join("mod.rs"))?;
    rename(&source.join("types.rs"), &source.join("routes/mod.rs"))?;
    rename_reserved(&source)?;
    generator::run(
        Command::new("rustfmt")
            .args(["--edition", "2024"])
            .arg(source.join("mod.rs")),
    )?;
    let mut files = Files::new();
    for path in list(&source)? {
        if let Ok(name) = path.strip_prefix(&source) {
            files.insert(name.to_owned(), read(&path)?);
        }
    }
    if !files[Path::new("mod.rs")].contains("mod parameters;") {
        files.remove(Path::new("parameters.rs"));
    }
    Ok(files)
}

/// openapi-generator takes some names for keywords that are not: `r#errors.rs` becomes `errors.rs`.
fn rename_reserved(source: &Path) -> Result<(), Error> {
    for path in list(source)? {
        let name = path.file_name().and_then(OsStr::to_str);
        if let Some(name) = name.and_then(|name| name.strip_prefix("r#")) {
            rename(&path, &path.with_file_name(name))?;
        }
    }
    Ok(())
}

/// The output folder, locked: a second build waits until the lock is dropped.
pub struct Output {
    folder: PathBuf,
    /// What was generated last time.
    pub stamp: Stamp,
    _lock: File,
}

impl Output {
    /// Creates the folder if necessary, and locks it.
    pub fn lock(folder: &Path) -> Result<Self, Error> {
        fs::create_dir_all(folder).map_err(Error::io(folder))?;
        let lock = File::open(folder).map_err(Error::io(folder))?;
        lock.lock().map_err(Error::io(folder))?;
        Ok(Self {
            folder: folder.to_owned(),
            stamp: Stamp::read(folder),
            _lock: lock,
        })
    }

    /// Fails if the folder contains a file that this generator has not written: one that neither is in the stamp, nor
    /// starts with the header, nor is equal to one of `files`. Hidden files are ignored.
    pub fn check(&self, files: &Files) -> Result<(), Error> {
        for path in list(&self.folder)? {
            let name = path.strip_prefix(&self.folder).unwrap_or(&path);
            let is_generated = self.stamp.contains(name)
                || read(&path).is_ok_and(|content| {
                    content.starts_with(HEADER) || files.get(name) == Some(&content)
                });
            if !is_generated {
                return Err(Error::Foreign { path });
            }
        }
        Ok(())
    }

    /// The Rust files of last time.
    pub fn code(&self) -> Result<Files, Error> {
        let files = self.stamp.files();
        let files = files.filter(|path| path.extension().is_some_and(|name| name == "rs"));
        files
            .map(|path| Ok((path.clone(), read(&self.folder.join(path))?)))
            .collect()
    }

    /// Writes `files` and their stamp, and removes files of last time that are not among them.
    ///
    /// Files with equal content are not touched. Others are replaced atomically, because a compiler may read them.
    pub fn write(self, files: &Files, stamp: Stamp) -> Result<(), Error> {
        let stamp = stamp.with_files(files);
        if stamp == self.stamp && stamp.edited(&self.folder).is_empty() {
            return Ok(());
        }
        self.replace(
            Path::new(stamp::FILE),
            &Stamp::between(&self.stamp, &stamp).to_string(),
        )?;
        for (path, content) in files {
            self.replace(path, content)?;
        }
        for path in self.stamp.files().filter(|path| !files.contains_key(*path)) {
            let path = self.folder.join(path);
            if path.exists() {
                fs::remove_file(&path).map_err(Error::io(&path))?;
            }
        }
        self.replace(Path::new(stamp::FILE), &stamp.to_string())
    }

    fn replace(&self, name: &Path, content: &str) -> Result<(), Error> {
        let path = self.folder.join(name);
        if read(&path).is_ok_and(|old| old == *content) {
            return Ok(());
        }
        let folder = path.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder).map_err(Error::io(folder))?;
        let temporary = tempfile::tempdir_in(folder).map_err(Error::io(folder))?;
        let new = temporary.path().join("new");
        fs::write(&new, content).map_err(Error::io(&new))?;
        fs::rename(new, &path).map_err(Error::io(&path))
    }
}

/// In a build script: sets the time of a file that the script has written to the start of the script.
///
/// Cargo runs a script again, and compiles again what depends on it, if a file that it watches has changed since that
/// time. If this fails, the next build does so once.
pub fn backdate(path: &Path) {
    let Some(out) = std::env::var_os("OUT_DIR") else {
        return;
    };
    let start = Path::new(&out).with_file_name("invoked.timestamp");
    let modified = |path: &Path| path.metadata()?.modified();
    if let (Ok(start), Ok(time)) = (modified(&start), modified(path))
        && start < time
        && let Ok(file) = File::options().append(true).open(path)
    {
        let _is_set = file.set_modified(start);
    }
}

fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    let folder = to.parent().unwrap_or(to);
    fs::create_dir_all(folder).map_err(Error::io(folder))?;
    fs::rename(from, to).map_err(Error::io(from))
}

/// The content of a text file.
pub fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(Error::io(path))
}

/// The files in a folder and in its subfolders, except hidden ones.
pub fn list(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::io(folder))? {
        let entry = entry.map_err(Error::io(folder))?;
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        if entry.file_type().map_err(Error::io(folder))?.is_dir() {
            files.extend(list(&entry.path())?);
        } else {
            files.push(entry.path());
        }
    }
    Ok(files)
}
