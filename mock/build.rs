//! Embeds the schema folder: writes a table of the paths and the contents of its documents.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let schema = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../schema").canonicalize()?;
    let mut found = Vec::new();
    walk(&schema, &mut found)?;
    found.sort();

    let mut table = "static FILES: &[(&str, &[u8])] = &[\n".to_owned();
    for path in &found {
        let name: Vec<_> = path.strip_prefix(&schema)?.iter().map(|part| part.to_string_lossy()).collect();
        writeln!(table, "    ({:?}, include_bytes!({:?})),", name.join("/"), path.display().to_string())?;
    }
    table.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("files.rs"), table)?;
    Ok(())
}

/// Adds the JSON files below a folder, and asks cargo to run this again when the folder changes. Pages of the guide are
/// left out, because the server has no use for them.
fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
    Ok(())
}
