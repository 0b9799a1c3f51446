//! From the output of openapi-generator to the committed files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Error, generator};

/// Content by path in the output folder.
pub type Files = BTreeMap<PathBuf, String>;

/// The Rust files in the output of openapi-generator, formatted.
pub fn collect(folder: &Path) -> Result<Files, Error> {
    let source = folder.join("out/src");
    let root = source.join("mod.rs");
    // openapi-generator does not let a template choose the name of these files.
    rename(&source.join("lib.rs"), &root)?;
    rename(&source.join("types.rs"), &source.join("routes/mod.rs"))?;
    generator::run(
        Command::new("rustfmt")
            .args(["--edition", "2024"])
            .arg(&root),
    )?;
    let mut files = Files::new();
    for path in ["mod.rs", "models.rs", "parameters.rs"] {
        files.insert(path.into(), read(&source.join(path))?);
    }
    if !files[Path::new("mod.rs")].contains("mod parameters;") {
        files.remove(Path::new("parameters.rs"));
    }
    for folder in ["apis", "routes"] {
        for path in list(&source.join(folder))? {
            let name = path.file_name().unwrap_or_default();
            files.insert(Path::new(folder).join(name), read(&path)?);
        }
    }
    Ok(files)
}

/// Makes `out` contain exactly `files`. Files with equal content are not touched; others are replaced atomically, because
/// a concurrent build may read them.
pub fn write(out: &Path, files: &Files) -> Result<(), Error> {
    for (path, content) in files {
        let path = out.join(path);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == *content) {
            continue;
        }
        let folder = path.parent().unwrap_or(out);
        std::fs::create_dir_all(folder).map_err(Error::io(folder))?;
        replace(folder, &path, content).map_err(Error::io(&path))?;
    }
    for folder in ["", "apis", "routes"] {
        for path in list(&out.join(folder))? {
            let is_stale = path
                .strip_prefix(out)
                .is_ok_and(|path| !files.contains_key(path));
            if is_stale && path.extension().is_some_and(|extension| extension == "rs") {
                std::fs::remove_file(&path).map_err(Error::io(&path))?;
            }
        }
    }
    Ok(())
}

fn replace(folder: &Path, path: &Path, content: &str) -> std::io::Result<()> {
    let temporary = tempfile::tempdir_in(folder)?;
    let new = temporary.path().join("new");
    std::fs::write(&new, content)?;
    std::fs::rename(new, path)
}

fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    let folder = to.parent().unwrap_or(to);
    std::fs::create_dir_all(folder).map_err(Error::io(folder))?;
    std::fs::rename(from, to).map_err(Error::io(from))
}

fn read(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(Error::io(path))
}

/// The files of a folder, without those of its subfolders.
pub fn list(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = std::fs::read_dir(folder).map_err(Error::io(folder))?;
    let paths: std::io::Result<Vec<_>> = entries.map(|entry| Ok(entry?.path())).collect();
    let paths = paths.map_err(Error::io(folder))?;
    Ok(paths.into_iter().filter(|path| path.is_file()).collect())
}
