//! `cargo xtask generate` as a person runs it: the built binary, on folders of its own.

mod layouts;
#[cfg(unix)]
mod special;
mod world;

use std::fs;
use std::process::Stdio;

use self::world::world;
use crate::scratch::run;

#[test]
fn a_written_crate_is_fresh() {
    let world = world("fresh");
    let run = world.generate(&[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.starts_with("generated: 1 operation, "), "{}", run.stdout);
    assert!(run.stdout.contains(" → crate/ ("), "{}", run.stdout);
    assert_eq!(run.stdout.lines().count(), 1);

    let run = world.generate(&["--check"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    assert!(run.stdout.starts_with("fresh: 1 operation, "), "{}", run.stdout);
    assert_eq!(run.stdout.lines().count(), 1);
}

#[test]
fn check_names_what_differs_and_generate_fixes_it() {
    let world = world("differs");
    assert_eq!(world.generate(&[]).code, 0);
    let fresh = world.contents("crate");
    let removed = fresh.keys().find(|path| path.starts_with("src/") && !path.ends_with("lib.rs"));
    let removed = removed.unwrap();
    fs::remove_file(world.path("crate").join(removed)).unwrap();
    world.write("crate/src/lib.rs", "// edited\n");
    world.write("crate/src/deep/stray.rs", "// stray\n");
    let stale = world.contents("crate");

    let run = world.generate(&["--check"]);
    assert_eq!(run.code, 1);
    for line in [
        &format!("missing    crate/{removed}"),
        "changed    crate/src/lib.rs",
        "-// edited",
        "unexpected crate/src/deep/stray.rs",
        "-// stray",
        "fix with: cargo xtask generate --schema schema --out crate",
    ] {
        assert!(run.stdout.lines().any(|l| l == line), "{line} in {}", run.stdout);
    }
    assert!(run.stdout.contains("\nstale: 1 missing, 1 changed, 1 unexpected ("));
    assert_eq!(world.contents("crate"), stale, "--check wrote");

    let run = world.generate(&[]);
    assert_eq!(run.code, 0);
    assert!(run.stdout.contains("2 written, 1 removed"), "{}", run.stdout);
    assert_eq!(world.contents("crate"), fresh);
    assert!(!world.path("crate/src/deep").exists());
}

#[test]
fn a_run_lists_the_files_that_it_removes() {
    let world = world("removed");
    assert_eq!(world.generate(&[]).code, 0);
    world.write("crate/src/deep/stray.rs", "// stray\n");
    world.write("crate/notes.txt", "mine\n");
    fs::create_dir(world.path("crate/empty")).unwrap();
    let stdout = world.generate(&[]).stdout;
    let lines: Vec<_> = stdout.lines().collect();
    let [removed @ .., summary] = lines.as_slice() else { panic!("{stdout}") };
    assert_eq!(
        removed,
        ["removed    crate/empty/", "removed    crate/notes.txt", "removed    crate/src/deep/stray.rs"]
    );
    assert!(summary.starts_with("generated: ") && summary.contains(" 3 removed,"), "{summary}");
}

#[test]
fn a_long_list_of_removed_files_is_cut_and_counted() {
    let world = world("many_removed");
    assert_eq!(world.generate(&[]).code, 0);
    for index in 0..25 {
        world.write(&format!("crate/stray{index:02}"), "");
    }
    let stdout = world.generate(&[]).stdout;
    let lines: Vec<_> = stdout.lines().collect();
    assert_eq!(lines.len(), 22, "{stdout}");
    assert_eq!((lines[0], lines[19]), ("removed    crate/stray00", "removed    crate/stray19"));
    assert_eq!(lines[20], "… and 5 more");
}

#[test]
fn a_second_run_touches_nothing() {
    let world = world("second");
    assert_eq!(world.generate(&[]).code, 0);
    let times = world.times();
    let run = world.generate(&[]);
    assert!(run.stdout.contains(": 0 written, 0 removed"), "{}", run.stdout);
    assert_eq!(world.times(), times);
}

#[test]
fn a_run_touches_only_what_changes() {
    let world = world("minimal");
    assert_eq!(world.generate(&[]).code, 0);
    let times = world.times();
    world.write("crate/README.md", "edited");
    assert_eq!(world.generate(&[]).code, 0);
    let is_file = |path: &str| path.starts_with("crate/") && world.path(path).is_file();
    let touched: Vec<_> = world
        .times()
        .into_iter()
        .filter(|(path, time)| is_file(path) && times.get(path) != Some(time))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(touched, ["crate/README.md"]);
}

#[test]
fn an_error_is_printed_and_nothing_is_written() {
    let world = world("broken");
    assert_eq!(world.generate(&[]).code, 0);
    let before = world.contents("crate");
    world.write("schema/shop/v1_orders_get.json", "{\n  \"service\": ");
    for options in [&[][..], &["--check"]] {
        let run = world.generate(options);
        assert_eq!((run.code, &*run.stdout), (2, ""));
        assert!(run.stderr.contains("v1_orders_get.json:2:"), "{}", run.stderr);
        assert!(run.stderr.ends_with("nothing was written\n"), "{}", run.stderr);
    }
    assert_eq!(world.contents("crate"), before);
}

#[test]
fn a_folder_of_something_else_is_left_alone() {
    let world = world("refused");
    world.write("crate/letter.txt", "dear");
    world.write("crate/Cargo.toml", "[package]\nname = \"mine\"\n");
    let before = world.contents("crate");
    for options in [&[][..], &["--check"]] {
        let run = world.generate(options);
        assert_eq!((run.code, &*run.stdout), (2, ""));
        let first = "error: crate is not empty and does not contain a generated crate\n";
        assert!(run.stderr.starts_with(first), "{}", run.stderr);
    }
    assert_eq!(world.contents("crate"), before);
}

#[test]
fn a_schema_folder_that_is_not_there_is_named() {
    let world = world("absent");
    let run = world.xtask(&["generate", "--schema", "no/such", "--out", "crate"]);
    assert_eq!((run.code, &*run.stdout), (2, ""));
    let error = "error: cannot read the schema folder: no/such: ";
    assert!(run.stderr.starts_with(error), "{}", run.stderr);
    assert!(!world.path("crate").exists());
}

#[test]
fn help_is_there_for_everything() {
    let world = world("help");
    for (arguments, word) in [
        (&["--help"][..], "generate"),
        (&["-h"], "generate"),
        (&["help", "generate"], "--check"),
        (&["generate", "-h"], "--out"),
        (&["generate", "--help"], "--runtime"),
    ] {
        let run = world.xtask(arguments);
        assert_eq!(run.code, 0, "{arguments:?}");
        assert!(run.stdout.contains(word), "{arguments:?}: {}", run.stdout);
    }
    for command in ["diff", "generate", "import", "lint"] {
        let help = world.xtask(&[command, "--help"]).stdout;
        let (_, codes) = help.split_once("Exit codes:").unwrap();
        assert!(["\n  0  ", "\n  1  ", "\n  2  "].iter().all(|code| codes.contains(code)), "{help}");
    }
    assert!(world.xtask(&[]).stderr.contains("Usage: cargo xtask"));
    for wrong in [&[][..], &["generat"], &["generate", "--chek"], &["generate", "x"]] {
        assert_eq!(world.xtask(wrong).code, 2, "{wrong:?}");
    }
}

#[test]
fn the_manifest_names_the_runtime() {
    let world = world("runtime");
    let named = |options: &[&str]| {
        let run = world.generate(options);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let manifest = world.read("crate/Cargo.toml");
        let is_runtime = |line: &&str| line.starts_with("eset-connect-runtime");
        manifest.lines().find(is_runtime).unwrap().to_owned()
    };
    assert!(named(&[]).contains("/runtime\""));
    assert!(named(&["--runtime", "0.7"]).contains("\"0.7\""));
    let folder = world.path("schema");
    assert!(named(&["--runtime", "schema"]).contains(folder.to_str().unwrap()));
    let run = world.generate(&["--runtime", "no/such"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("no/such"), "{}", run.stderr);
}

#[test]
fn a_json_schema_for_editors_is_not_a_document() {
    let world = world("editor_schema");
    world.write("schema/endpoint.schema.json", "mine\n");
    assert_eq!(world.generate(&[]).code, 0);
    assert_eq!(world.contents("schema")["endpoint.schema.json"], b"mine\n");
    world.write("schema/shop/endpoint.schema.json", "mine\n");
    assert_eq!(world.generate(&[]).code, 2);
}

#[cfg(unix)]
#[test]
fn a_person_standing_in_the_crate_stays_there() {
    use std::os::unix::fs::MetadataExt;

    let world = world("entered");
    assert_eq!(world.generate(&[]).code, 0);
    world.write("crate/src/stray.rs", "");
    let number = || fs::metadata(world.path("crate")).unwrap().ino();
    let before = number();
    let mut command = world.command(&["generate", "--schema", "../schema", "--out", "."]);
    let stdout = run(command.current_dir(world.path("crate"))).stdout;
    assert!(stdout.contains(" → ./ (") && stdout.contains("1 removed"), "{stdout}");
    assert_eq!(number(), before);
}

#[test]
fn a_closed_output_pipe_does_not_change_the_outcome() {
    let world = world("closed");
    let mut command = world.command(&["generate", "--schema", "schema", "--out", "crate", "--check"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn runs_at_once_do_not_mix() {
    let world = world("at_once");
    world.rename_operation_in("other");
    for _ in 0..5 {
        let run = |schema| {
            let mut command = world.command(&["generate", "--schema", schema, "--out", "crate"]);
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
        };
        for mut child in ["schema", "other", "schema", "other"].map(run) {
            assert!(child.wait().unwrap().success());
        }
        world.assert_holds_one_of(&["schema", "other"]);
    }
}

/// Needs a file system on which two folders trade places: ext4, xfs, btrfs and tmpfs are such.
#[cfg(target_os = "linux")]
#[test]
fn a_killed_run_leaves_the_old_crate_or_the_new_one() {
    use std::time::Duration;

    let world = world("killed");
    world.rename_operation_in("other");
    assert_eq!(world.generate(&[]).code, 0);
    for round in 0..40 {
        let schema = ["other", "schema"][round % 2];
        let mut command = world.command(&["generate", "--schema", schema, "--out", "crate"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_micros(250 * u64::try_from(round).unwrap()));
        child.kill().unwrap();
        child.wait().unwrap();
        world.assert_holds_one_of(&["schema", "other"]);
    }
    assert_eq!(world.generate(&[]).code, 0);
    let mut left: Vec<_> =
        fs::read_dir(world.path(".")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    left.sort();
    assert_eq!(left, ["crate", "other", "schema"]);
}
