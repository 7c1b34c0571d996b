//! An import of everything that the vendor publishes: what it no longer publishes is removed from the schema.

use std::collections::BTreeMap;

use super::unused_texts::{UsedTexts, used_texts};
use super::{Import, Imported, Overrides};
use crate::Folder;

/// The result of an update.
#[derive(Clone, Debug, Default)]
pub struct Updated {
    /// The import. Its documents do not include removed ones.
    pub imported: Imported,
    /// The schema folder after the update.
    pub schema: Folder,
    /// The names of the items whose texts were removed with them, by the path of their file.
    pub removed_texts: BTreeMap<String, Vec<String>>,
}

/// Imports `sources` into `schema`, as [`import`](super::import) does. In addition, it removes the documents of
/// operations that the OpenAPI document of their service does not have ([`Imported::absent`]), and the maintainers'
/// texts about the items that are removed. The texts about an operation that moved follow it.
pub fn update(sources: &Folder, schema: &Folder, watch: &mut dyn FnMut(usize)) -> Updated {
    let import = match Import::read(sources, schema, Overrides::default(), watch) {
        Ok(import) => import,
        Err(imported) => return Updated { imported: *imported, schema: schema.clone(), ..Updated::default() },
    };
    let kept = schema.files.iter().filter(|file| !import.imported.absent.contains(&file.path));
    let kept = Folder { files: kept.cloned().collect() };
    let imported = import.finish(schema, &kept);
    let mut after = kept.with(&imported.files());
    let mut removed_texts = BTreeMap::new();
    for UsedTexts { path, text, removed } in used_texts(schema, &after) {
        after = after.with(&BTreeMap::from([(path.as_str(), text.as_str())]));
        removed_texts.insert(path, removed);
    }
    Updated { imported, schema: after, removed_texts }
}
