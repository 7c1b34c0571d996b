//! Folders that contain each other: a run would delete what it reads, so it refuses them before it reads anything.

use std::fs;

use super::world::world;
use crate::scratch::{Run, Scratch, run};

/// Asserts that a run is refused with this first line, writing or checking, and that it touches nothing.
#[track_caller]
fn assert_refused(world: &Scratch, options: &[&str], message: &str) {
    let before = world.contents(".");
    for check in [&[][..], &["--check"]] {
        let Run { code, stdout, stderr } = world.xtask(&[&["generate"], options, check].concat());
        assert_eq!((code, &*stdout), (2, ""), "{options:?}: {stderr}");
        let mut lines = stderr.lines();
        assert_eq!(lines.next(), Some(format!("error: {message}").as_str()), "{options:?}");
        assert!(lines.next().is_some_and(|line| line.starts_with("  help: ")), "{stderr}");
    }
    assert_eq!(world.contents("."), before, "{options:?}");
}

/// A folder with a generated crate `crate`, and in it a schema folder of its own.
fn crate_with_a_schema(name: &str) -> Scratch {
    let world = world(name);
    assert_eq!(world.generate(&[]).code, 0);
    world.write_shop("crate/schema");
    world
}

#[test]
fn a_schema_and_a_crate_that_contain_each_other_are_refused() {
    let world = crate_with_a_schema("schema_and_crate");
    world.write_shop(".crate.xtask-generate");
    let absolute = world.path("crate");
    let inside = "the schema folder is inside the crate's folder: crate/schema is in crate";
    for (schema, out, message) in [
        ("crate/schema", "crate", inside),
        ("./crate/schema/", "crate/", inside),
        ("schema/../crate/schema", "schema/../crate", inside),
        ("crate/schema", absolute.to_str().unwrap(), inside),
        ("schema", "schema/crate", "the crate's folder is inside the schema folder: schema/crate is in schema"),
        ("schema", "schema/not/yet", "the crate's folder is inside the schema folder: schema/not/yet is in schema"),
        ("crate", "./crate", "the schema folder and the crate's folder are the same: crate"),
        (
            ".crate.xtask-generate",
            "crate",
            "the schema folder is inside the staging folder of the run: .crate.xtask-generate is in \
             .crate.xtask-generate",
        ),
    ] {
        assert_refused(&world, &["--schema", schema, "--out", out], message);
    }
}

#[test]
fn a_runtime_inside_the_crate_is_not_deleted() {
    let world = crate_with_a_schema("runtime_inside");
    world.write("crate/runtime/Cargo.toml", "[package]\nname = \"eset-connect-runtime\"\n");
    for (runtime, message) in [
        ("crate/runtime", "the runtime's folder is inside the crate's folder: crate/runtime is in crate"),
        ("crate", "the runtime's folder and the crate's folder are the same: crate"),
        (".", "the crate's folder is inside the runtime's folder: crate is in ."),
    ] {
        assert_refused(&world, &["--schema", "schema", "--out", "crate", "--runtime", runtime], message);
    }
}

/// The binary takes the folder above `CARGO_MANIFEST_DIR` for its workspace.
#[test]
fn a_workspace_inside_the_crate_is_not_deleted() {
    let world = crate_with_a_schema("workspace_inside");
    world.write("crate/workspace/xtask/Cargo.toml", "[package]\nname = \"xtask\"\n");
    let before = world.contents(".");
    let mut command = world.command(&["generate", "--schema", "schema", "--out", "crate", "--runtime", "0.1"]);
    let Run { code, stderr, .. } = run(command.env("CARGO_MANIFEST_DIR", world.path("crate/workspace/xtask")));
    assert_eq!(code, 2, "{stderr}");
    assert!(stderr.starts_with("error: the workspace is inside the crate's folder: crate/workspace is in crate\n"));
    assert_eq!(world.contents("."), before);
}

/// Cargo writes into `target/` whenever it builds, and a run would delete that.
#[test]
fn the_target_folder_itself_is_no_crates_folder() {
    let world = world("target");
    world.write("workspace/xtask/Cargo.toml", "");
    let mut command = world.command(&["generate", "--schema", "schema", "--out", "workspace/target"]);
    assert_eq!(run(command.env("CARGO_MANIFEST_DIR", world.path("workspace/xtask"))).code, 2);
    assert!(!world.path("workspace/target").exists());
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn symbolic_links_hide_no_folder() {
        let world = crate_with_a_schema("links");
        symlink(world.path("crate"), world.path("out")).unwrap();
        symlink(world.path("crate/schema"), world.path("documents")).unwrap();
        let message = "the schema folder is inside the crate's folder: crate/schema is in crate";
        for (schema, out) in [("documents", "crate"), ("crate/schema", "out"), ("documents", "out")] {
            assert_refused(&world, &["--schema", schema, "--out", out], message);
        }
    }

    #[test]
    fn documents_that_a_schema_links_to_are_not_deleted() {
        let world = crate_with_a_schema("linked_folder");
        fs::remove_dir_all(world.path("schema/shop")).unwrap();
        symlink("../crate/schema/shop", world.path("schema/shop")).unwrap();
        let options = ["--schema", "schema", "--out", "crate"];
        let message = "the target of the link schema/shop is inside the crate's folder: crate/schema/shop is in crate";
        assert_refused(&world, &options, message);

        fs::remove_file(world.path("schema/shop")).unwrap();
        fs::create_dir(world.path("schema/shop")).unwrap();
        let link = "schema/shop/v1_orders_get.json";
        symlink(world.path("crate").join(link), world.path(link)).unwrap();
        let message = "the target of the link schema/shop/v1_orders_get.json is inside the crate's folder: \
                       crate/schema/shop/v1_orders_get.json is in crate";
        assert_refused(&world, &options, message);
    }
}
