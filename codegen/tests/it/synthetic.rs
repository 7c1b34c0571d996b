//! The schema folders of the benchmarks have the documented size, and no errors.

#[path = "../../benches/synthetic/mod.rs"]
mod benches;

use eset_connect_codegen::{Counts, RuntimeDependency, generate};

#[test]
fn synthetic_folders_have_the_published_counts() {
    for (operations, models, enums, fields) in [(2, 7, 0, 13), (50, 173, 10, 1078), (200, 683, 40, 4348)] {
        let folder = benches::folder(operations);
        let generated = generate(&folder, &RuntimeDependency::Version("0.1".to_owned()));
        assert_eq!(generated.diagnostics.render(&folder), "");
        assert_eq!(generated.counts, Counts { operations, models, enums, fields });
    }
}
