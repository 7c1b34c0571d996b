//! The public API of the crate as text, for the review of changes.
//!
//! One fact per line, sorted, so that an addition or change affects one line. `INSTA_UPDATE=always` accepts a change.

mod reader;

use std::path::Path;

#[test]
fn the_public_surface_is_the_one_that_was_reviewed() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    insta::assert_snapshot!(reader::surface(&src));
}
