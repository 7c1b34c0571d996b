//! What the actions of tasks require: the type of their parameters, and the parameters without which they mean nothing.

use eset_connect::automation::v1::{
    Action, ApplyApplicationPatch, InitiateVulnerabilityScan, KillProcessByPid, OnDemandScan, RunCommand, ScanProfile,
    ShutdownComputer, SystemUpdate,
};
use eset_connect::ids::ApplicationUuid;
use eset_connect::json::{Any, Message, TypeMismatch};

use crate::reply::Refusal;

/// Fails if the action has no name, or its parameters do not fit the name. What an action with an unknown name requires
/// is unknown too, so nothing is.
pub fn check(field: &str, action: Option<&Action>) -> Result<(), Refusal> {
    let name = action.and_then(|action| action.name.as_deref()).unwrap_or_default();
    let given = Params { field, params: action.and_then(|action| action.params.as_ref()) };
    match name {
        "" => Err(Refusal::invalid(format!("{field}.name"), "expected the name of an action")),
        "OnDemandScan" => {
            let scan: OnDemandScan = given.message()?;
            let is_custom = scan.scan_profile == Some(ScanProfile::Custom);
            let what = "expected the name of a profile, because scanProfile is Custom";
            given.require("customProfileName", !is_custom || is_text(scan.custom_profile_name.as_deref()), what)
        }
        "ShutdownComputer" => given.message::<ShutdownComputer>().map(|_| ()),
        "SystemUpdate" => given.message::<SystemUpdate>().map(|_| ()),
        "InitiateVulnerabilityScan" => given.message::<InitiateVulnerabilityScan>().map(|_| ()),
        "RunCommand" => {
            let command: RunCommand = given.message()?;
            given.require("commandLine", is_text(command.command_line.as_deref()), "expected a command")
        }
        "KillProcessByPid" => {
            let kill: KillProcessByPid = given.message()?;
            given.require("pid", kill.pid.is_some_and(|pid| pid > 0), "expected the id of a process")?;
            let hashes = [kill.executable_hash_sha1.as_deref(), kill.executable_hash_sha2_256.as_deref()];
            let what = "expected this hash or executableHashSha2_256";
            given.require("executableHashSha1", hashes.into_iter().any(is_text), what)
        }
        "ApplyApplicationPatch" => {
            let patch: ApplyApplicationPatch = given.message()?;
            let application = patch.application_uuid.as_ref().map(ApplicationUuid::as_str);
            given.require("application_uuid", is_text(application), "expected the id of an application")
        }
        _ => Ok(()),
    }
}

/// The parameters of an action, and where they are in the request.
struct Params<'a> {
    field: &'a str,
    params: Option<&'a Any>,
}

impl Params<'_> {
    fn message<M: Message + for<'a> TryFrom<&'a Any, Error = TypeMismatch>>(&self) -> Result<M, Refusal> {
        let expected = || Refusal::invalid(format!("{}.params", self.field), format!("expected {}", M::TYPE_NAME));
        let params = self.params.ok_or_else(expected)?;
        M::try_from(params)
            .map_err(|mismatch| Refusal::invalid(format!("{}.params.@type", self.field), mismatch.to_string()))
    }

    fn require(&self, name: &str, is_right: bool, what: &str) -> Result<(), Refusal> {
        if is_right { Ok(()) } else { Err(Refusal::invalid(format!("{}.params.{name}", self.field), what)) }
    }
}

fn is_text(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.is_empty())
}
