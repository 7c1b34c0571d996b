//! Generation at several sizes, as a whole and per stage. The floor is the minimum time of a generator that reads the
//! same documents and prints the same files with prettyplease.
//!
//!     cargo bench -p eset-connect-codegen                                # about two minutes
//!     taskset -c 0 cargo bench -p eset-connect-codegen -- /1000          # one core, one size
//!
//! The throughput is in operations. The stages use all cores and the floor uses one, so the two can be compared only on
//! one core.

mod synthetic;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BatchSize, BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use eset_connect_codegen::diagnostic::Diagnostics;
use eset_connect_codegen::stages::Documents;
use eset_connect_codegen::{Folder, RuntimeDependency, generate};

fn benchmarks(criterion: &mut Criterion) {
    for operations in [2, 50, 200, 1000, 5000] {
        measure(criterion, operations);
    }
}

fn measure(criterion: &mut Criterion, operations: u64) {
    let mut group = criterion.benchmark_group("generate");
    // Large sizes take long, so they get fewer samples.
    group.throughput(Throughput::Elements(operations)).sampling_mode(SamplingMode::Flat).sample_size(10);
    group.warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1));
    let named = |name| BenchmarkId::new(name, operations);

    let folder = synthetic::folder(usize::try_from(operations).unwrap_or(usize::MAX));
    let runtime = RuntimeDependency::Version("0.1".to_owned());
    let mut diagnostics = Diagnostics::default();
    let Some(documents) = Documents::read(&folder, &mut diagnostics) else { panic!("{}", diagnostics.render(&folder)) };
    let Some(resolved) = documents.clone().resolve(&mut diagnostics) else { panic!("{}", diagnostics.render(&folder)) };
    let lowered = resolved.lower();
    let files = lowered.render(&runtime);

    group.bench_function(named("whole"), |bencher| bencher.iter(|| generate(black_box(&folder), &runtime)));
    group.bench_function(named("read"), |bencher| {
        bencher.iter_with_large_drop(|| Documents::read(black_box(&folder), &mut Diagnostics::default()));
    });
    group.bench_function(named("resolve"), |bencher| {
        let resolve = |documents: Documents| documents.resolve(&mut Diagnostics::default());
        bencher.iter_batched(|| documents.clone(), resolve, BatchSize::PerIteration);
    });
    group.bench_function(named("lower"), |bencher| {
        bencher.iter_with_large_drop(|| black_box(&resolved).lower());
    });
    group.bench_function(named("render"), |bencher| {
        bencher.iter_with_large_drop(|| black_box(&lowered).render(&runtime));
    });

    group.bench_function(named("floor: serde_json parses"), |bencher| {
        bencher.iter(|| parse(black_box(&folder)));
    });
    let sources = files.iter().filter(|file| file.path.starts_with("src/"));
    let trees: Vec<_> = sources.filter_map(|file| syn::parse_file(&file.text).ok()).collect();
    group.bench_function(named("floor: prettyplease prints"), |bencher| {
        bencher.iter(|| black_box(&trees).iter().map(|tree| prettyplease::unparse(tree).len()).sum::<usize>());
    });
    group.finish();
}

/// Each document is dropped before the next one is read, as a generator could do.
fn parse(folder: &Folder) -> usize {
    let values = folder.files.iter().map(|file| serde_json::from_slice::<serde_json::Value>(&file.bytes));
    values.filter(|value| black_box(value).is_ok()).count()
}

criterion_group!(generation, benchmarks);
criterion_main!(generation);
