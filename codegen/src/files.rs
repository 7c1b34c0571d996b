//! Files as values: those of a schema folder, and those of a crate.

use std::collections::BTreeMap;

/// The content of a schema folder. Files are sorted by path, so the result does not depend on the order of a directory
/// listing.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    /// `api.json`, the documents and the pages of the guide.
    pub files: Vec<SourceFile>,
}

impl Folder {
    /// Returns the folder with these texts of files, by path. They replace the files that it has.
    #[must_use]
    pub fn with(&self, texts: &BTreeMap<&str, &str>) -> Self {
        let kept = self.files.iter().filter(|file| !texts.contains_key(file.path.as_str()));
        let file = |(path, text): (&&str, &&str)| SourceFile { path: (*path).to_owned(), bytes: (*text).into() };
        let mut files: Vec<SourceFile> = kept.cloned().chain(texts.iter().map(file)).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }
}

/// One file of a schema folder.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path inside the folder, with `/` on every platform: `policy-management/v2_policies_get.json`.
    pub path: String,
    /// The bytes of the file. They need not be UTF-8 or JSON; the reader checks that.
    pub bytes: Vec<u8>,
}

/// A file of the generated crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct File {
    /// Path inside the crate, with `/` on every platform: `src/lib.rs`.
    pub path: String,
    /// The text; lines end in `\n`, the last one too.
    pub text: String,
}
