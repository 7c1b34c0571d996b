//! The operations of application management: executables are read, blocked and unblocked.

use std::time::Duration;

use eset_connect::application_management::v1::{
    Certificate, CodeSignature, Executable, ExecutableFileFormat, LiveGridFindings, PeVersionInfo, SignatureTrustLevel,
};

use super::kind::Kind;
use super::quarantine_management::PAYLOADS;
use super::{Service, Size, World, seed};
use crate::answer::Answer;
use crate::clock::Clock;
use crate::random::Random;
use crate::reply::Refusal;
use crate::request::Request;
use crate::store::Collection;

const EXECUTABLE: Kind<Executable> = Kind {
    name: "the executable",
    field: "executable",
    parameter: "executableUuid",
    of: |world| &world.executables,
    of_mut: |world| &mut world.executables,
};

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("GET /v1/executables", |world, request| EXECUTABLE.list(world, request, |_| true)),
        ("GET /v1/executables/{executableUuid}", |world, request| EXECUTABLE.get(world, request)),
        ("POST /v1/executables/{executableUuid}:block", |world, request| set_blocked(world, request, true)),
        ("POST /v1/executables/{executableUuid}:unblock", |world, request| set_blocked(world, request, false)),
    ],
    example: |world, entity| match entity {
        "executable" => EXECUTABLE.first(world),
        _ => None,
    },
    requests: &[],
};

fn set_blocked(world: &mut World, request: &Request, is_blocked: bool) -> Result<Answer, Refusal> {
    let id = request.path(EXECUTABLE.parameter);
    EXECUTABLE.find(world, id)?;
    world.executables.change(id, |executable| executable.is_blocked = Some(is_blocked));
    Ok(Answer::empty())
}

/// A known program: file name, product, maker, what it is, format, and how many of a hundred devices have it.
struct Program(&'static str, &'static str, &'static str, &'static str, ExecutableFileFormat, u64);

const PROGRAMS: &[Program] = &[
    Program("browser.exe", "Contoso Browser", "Contoso", "Web browser", ExecutableFileFormat::Pe, 68),
    Program("reader.exe", "Fabrikam Reader", "Fabrikam", "Viewer of documents", ExecutableFileFormat::Pe, 61),
    Program("archiver.exe", "Northwind Archiver", "Northwind", "Packs files", ExecutableFileFormat::Pe, 22),
    Program("codec.dll", "Contoso Meetings", "Contoso", "Library for video", ExecutableFileFormat::Pe, 47),
    Program("Meetings", "Contoso Meetings", "Contoso", "Video calls", ExecutableFileFormat::Macho, 9),
    Program("wingtip-server", "Wingtip web server", "Wingtip", "Web server", ExecutableFileFormat::Elf, 5),
    Program("libtailspin.so.3", "Tailspin TLS library", "Tailspin", "Encryption", ExecutableFileFormat::Elf, 6),
];

/// The executables of a seed: known programs, and files that were found in the quarantine too.
pub fn seeded(clock: &Clock, size: Size) -> Collection<Executable> {
    let mut executables = Collection::default();
    for (number, program) in (0..).zip(PROGRAMS) {
        let mut random = Random::of(size.seed, "executable", number);
        let id = seed::id(size.seed, "executable id", number);
        executables.insert(id.as_str(), known(clock, &id, program, size.devices, &mut random));
    }
    for (number, payload) in (100..).zip(PAYLOADS.iter().filter(|payload| payload.name.contains(".exe"))) {
        let mut random = Random::of(size.seed, "executable", number);
        let id = seed::id(size.seed, "executable id", number);
        let mut executable = seen(clock, &id, payload.name, &mut random);
        executable.hash_sha1 = Some(payload.sha1.to_owned());
        executable.hash_sha256 = Some(payload.sha256.to_owned());
        executable.file_size = Some(payload.text.len() as u64);
        executable.file_format = Some(ExecutableFileFormat::Pe);
        executable.devices_count = i64::try_from(1 + random.below(5)).ok();
        executable.live_grid_findings = Some(findings(clock, 0.1, 0.02, 3 + random.below(20)));
        executable.is_blocked = Some(number == 100);
        executables.insert(id, executable);
    }
    executables
}

fn seen(clock: &Clock, id: &str, name: &str, random: &mut Random) -> Executable {
    let first = (10 + random.below(300)) * 24 * 3600;
    let mut executable = Executable::new();
    executable.display_name = Some(name.to_owned());
    executable.first_occur_time = clock.before_start(Duration::from_secs(first));
    executable.last_execute_time = clock.before_start(Duration::from_secs(60 + random.below(5 * 24 * 3600)));
    executable.uuid = Some(id.into());
    executable
}

fn known(clock: &Clock, id: &str, program: &Program, devices: u64, random: &mut Random) -> Executable {
    let Program(name, product, developer, description, format, percent) = program;
    let version = format!("{}.{}.0", 1 + random.below(30), random.below(10));
    let mut executable = seen(clock, id, name, random);
    executable.application_display_name = Some((*product).to_owned());
    executable.application_version_name = Some(version.clone());
    executable.description = Some((*description).to_owned());
    executable.developer_display_name = Some((*developer).to_owned());
    executable.devices_count = i64::try_from(devices * percent / 100).ok();
    executable.file_format = Some(format.clone());
    executable.file_size = Some(100_000 + random.below(20_000_000));
    executable.hash_md5 = Some(random.hex(32));
    executable.hash_sha1 = Some(random.hex(40));
    executable.hash_sha256 = Some(random.hex(64));
    executable.is_blocked = Some(false);
    executable.is_dynamically_linked_library = Some(name.contains(".dll") || name.contains(".so"));
    executable.live_grid_findings = Some(findings(clock, 0.95, 0.8, 400 + random.below(900)));
    executable.version_name = Some(version.clone());
    if *format == ExecutableFileFormat::Pe {
        let mut info = PeVersionInfo::new();
        info.company_name = Some((*developer).to_owned());
        info.file_version = Some(version.clone());
        info.original_file_name = Some((*name).to_owned());
        info.product_name = Some((*product).to_owned());
        info.product_version = Some(version);
        executable.pe_version_info = Some(info);
        executable.signatures = vec![signature(developer)];
    }
    executable
}

fn findings(clock: &Clock, reputation: f64, popularity: f64, days: u64) -> LiveGridFindings {
    let mut findings = LiveGridFindings::new();
    findings.reputation = Some(reputation);
    findings.popularity = Some(popularity);
    findings.age_days = i64::try_from(days).ok();
    findings.first_occur_time = clock.before_start(Duration::from_secs(days * 24 * 3600));
    findings
}

fn signature(developer: &str) -> CodeSignature {
    let certificate = |issuer: &str, subject: &str| {
        let mut certificate = Certificate::new();
        certificate.issuer_common_name = Some(issuer.to_owned());
        certificate.subject_common_name = Some(subject.to_owned());
        certificate
    };
    let root = "Example Root CA";
    let mut signature = CodeSignature::new();
    signature.certificate_chain = vec![certificate(root, root), certificate(root, developer)];
    signature.signature_trust_level = Some(SignatureTrustLevel::OsTrusted);
    signature.signer_name = Some(developer.to_owned());
    signature
}
