//! From what the engine made to the files of the project.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Error;
use crate::engine::finish;

/// Content by path inside the output folder.
pub type Files = BTreeMap<PathBuf, String>;

/// The formatted Rust files that the engine made: the module file, the models, and a trait and its routes for each tag.
pub fn collect(folder: &Path) -> Result<Files, Error> {
    let source = folder.join("out/src");
    let root = source.join("mod.rs");
    rename(&source.join("lib.rs"), &root)?;
    rename(&source.join("types.rs"), &source.join("routes/mod.rs"))?;
    finish(
        Command::new("rustfmt")
            .args(["--edition", "2024"])
            .arg(&root),
    )?;
    let mut files = Files::new();
    for path in ["mod.rs", "models.rs"] {
        files.insert(path.into(), read(&source.join(path))?);
    }
    for folder in ["apis", "routes"] {
        for path in list(&source.join(folder))? {
            let name = path.file_name().unwrap_or_default();
            files.insert(Path::new(folder).join(name), read(&path)?);
        }
    }
    Ok(files)
}

/// Makes `out` hold exactly `files`, touching only what differs.
pub fn write(out: &Path, files: &Files) -> Result<(), Error> {
    for (path, content) in files {
        let path = out.join(path);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == *content) {
            continue;
        }
        let folder = path.parent().unwrap_or(out);
        std::fs::create_dir_all(folder).map_err(|source| Error::Io {
            path: folder.to_owned(),
            source,
        })?;
        std::fs::write(&path, content).map_err(|source| Error::Io {
            path: path.clone(),
            source,
        })?;
    }
    for folder in ["", "apis", "routes"] {
        for path in list(&out.join(folder))? {
            let stale = path
                .strip_prefix(out)
                .is_ok_and(|path| !files.contains_key(path));
            if stale && path.extension().is_some_and(|extension| extension == "rs") {
                std::fs::remove_file(&path).map_err(|source| Error::Io {
                    path: path.clone(),
                    source,
                })?;
            }
        }
    }
    Ok(())
}

fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    let failed = |source| Error::Io {
        path: from.to_owned(),
        source,
    };
    std::fs::create_dir_all(to.parent().unwrap_or(to)).map_err(failed)?;
    std::fs::rename(from, to).map_err(failed)
}

fn read(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|source| Error::Io {
        path: path.to_owned(),
        source,
    })
}

/// The files of a folder, without those of its folders.
pub fn list(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let failed = |source| Error::Io {
        path: folder.to_owned(),
        source,
    };
    let entries: Result<Vec<_>, _> = std::fs::read_dir(folder).map_err(failed)?.collect();
    let paths = entries
        .map_err(failed)?
        .into_iter()
        .map(|entry| entry.path());
    Ok(paths.filter(|path| path.is_file()).collect())
}
