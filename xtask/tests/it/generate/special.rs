//! What is not a regular file, in the folders of a run: pipes, and symbolic links.

use std::fs;
use std::os::unix::fs::symlink;

use super::world::world;
use crate::scratch::{Run, Scratch, run_soon};

fn generate_soon(world: &Scratch, check: &[&str]) -> Run {
    run_soon(&mut world.command(&[&["generate", "--schema", "schema", "--out", "crate"], check].concat()))
}

/// Asserts that writing and checking end with this error, and that no crate is written.
#[track_caller]
fn assert_unreadable(world: &Scratch, error: &str) {
    for check in [&[][..], &["--check"]] {
        let run = generate_soon(world, check);
        assert_eq!((run.code, &*run.stdout), (2, ""), "{}", run.stderr);
        assert!(run.stderr.starts_with(&format!("error: cannot read the schema folder: {error}\n")), "{}", run.stderr);
        assert!(run.stderr.contains("\n  help: "), "{}", run.stderr);
    }
    assert!(!world.path("crate").exists());
}

#[test]
fn a_pipe_among_the_documents_is_reported() {
    let world = world("pipe");
    world.pipe("schema/shop/x.json");
    assert_unreadable(&world, "schema/shop/x.json: not a regular file, but a pipe, a socket or a device");
    fs::remove_file(world.path("schema/shop/x.json")).unwrap();
    world.pipe("pipe");
    symlink("../../pipe", world.path("schema/shop/x.json")).unwrap();
    assert_unreadable(&world, "schema/shop/x.json: not a regular file, but a pipe, a socket or a device");
}

#[test]
fn a_pipe_named_like_the_api_file_is_reported() {
    let world = world("pipe_api");
    fs::remove_file(world.path("schema/api.json")).unwrap();
    world.pipe("schema/api.json");
    assert_unreadable(&world, "schema/api.json: not a regular file, but a pipe, a socket or a device");
}

#[test]
fn a_pipe_does_not_make_a_generated_crate() {
    let world = world("pipe_manifest");
    world.pipe("crate/Cargo.toml");
    for check in [&[][..], &["--check"]] {
        let run = generate_soon(&world, check);
        assert_eq!(run.code, 2);
        assert!(run.stderr.starts_with("error: crate is not empty and does not contain a generated crate\n"));
    }
}

#[test]
fn a_pipe_in_a_generated_crate_is_replaced_unopened() {
    let world = world("pipe_generated");
    assert_eq!(world.generate(&[]).code, 0);
    let fresh = world.contents("crate");
    fs::remove_file(world.path("crate/src/lib.rs")).unwrap();
    world.pipe("crate/src/lib.rs");
    world.pipe("crate/src/stray.json");
    let run = generate_soon(&world, &["--check"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("changed    crate/src/lib.rs\n  is not a regular file\n"), "{}", run.stdout);
    assert_eq!(generate_soon(&world, &[]).code, 0);
    assert_eq!(world.contents("crate"), fresh);
    assert_eq!(world.generate(&["--check"]).code, 0);
}

#[test]
fn a_linked_service_folder_is_read() {
    let world = world("linked");
    assert_eq!(world.generate(&[]).code, 0);
    let fresh = world.contents("crate");
    fs::rename(world.path("schema/shop"), world.path("documents")).unwrap();
    symlink("../documents", world.path("schema/shop")).unwrap();
    let run = world.generate(&["--check"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    assert!(run.stdout.starts_with("fresh: 1 operation, "), "{}", run.stdout);

    fs::remove_file(world.path("schema/shop")).unwrap();
    fs::create_dir(world.path("schema/shop")).unwrap();
    symlink("../../documents/v1_orders_get.json", world.path("schema/shop/v1_orders_get.json")).unwrap();
    assert_eq!(world.generate(&[]).code, 0);
    assert_eq!(world.contents("crate"), fresh);
}

#[test]
fn a_link_that_leads_nowhere_or_back_is_reported() {
    let world = world("links");
    symlink("nowhere", world.path("schema/gone")).unwrap();
    assert_unreadable(&world, "schema/gone: a symbolic link to nowhere, which does not exist");
    fs::remove_file(world.path("schema/gone")).unwrap();
    let schema = world.path("schema");
    symlink("..", world.path("schema/shop/back")).unwrap();
    let error = format!(
        "schema/shop/back: a loop: a symbolic link to {}, which contains the link",
        schema.canonicalize().unwrap().display()
    );
    assert_unreadable(&world, &error);
    fs::remove_file(world.path("schema/shop/back")).unwrap();
    symlink("x.json", world.path("schema/shop/x.json")).unwrap();
    let run = generate_soon(&world, &[]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("schema/shop/x.json: a symbolic link that cannot be followed: "), "{}", run.stderr);
}
