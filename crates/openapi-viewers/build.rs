//! Compresses the files of the viewers, from crates that contain them. They are built rarely and sent often.

use std::error::Error;
use std::fs::File;
use std::io::{Cursor, Read, Write};
use std::path::PathBuf;

use flate2::{Compression, GzBuilder};
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;
use zip::ZipArchive;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    for name in ["swagger-ui-bundle.js", "swagger-ui.css"] {
        compress(name, &swagger_ui(name)?)?;
    }
    let scalar = scalar_api_reference::get_asset("scalar.js");
    compress("scalar.js", &scalar.ok_or("scalar.js is missing")?)
}

/// Reads a file of Swagger UI. The archive is that of its repository.
fn swagger_ui(name: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut archive = ZipArchive::new(Cursor::new(SWAGGER_UI_VENDORED))?;
    let suffix = format!("/dist/{name}");
    let path = archive
        .file_names()
        .flatten()
        .find(|path| path.ends_with(&suffix))
        .ok_or_else(|| format!("{name} is missing"))?
        .into_owned();
    let mut content = Vec::new();
    archive.by_name(&path)?.read_to_end(&mut content)?;
    Ok(content)
}

fn compress(name: &str, content: &[u8]) -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("OUT_DIR is missing")?);
    let file = File::create(folder.join(format!("{name}.gz")))?;
    // Without a time, so that each build gives the same bytes.
    let mut encoder = GzBuilder::new().mtime(0).write(file, Compression::best());
    encoder.write_all(content)?;
    encoder.finish()?;
    Ok(())
}
