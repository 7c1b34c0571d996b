//! Every operation of the crate, as a call whose arguments do not matter: it reads a response with the operation's own
//! type. A test compares the list with what the server offers, so none can be missing.

#![allow(clippy::default_trait_access, reason = "only the type of the result matters")]

use bytes::Bytes;
use eset_connect::Operation;
use eset_connect::http::Response;

/// An operation, whatever its result is.
pub trait Decoder {
    /// `GET /v1/devices`
    fn name(&self) -> String;

    /// Reads a response; the error says what is wrong with it.
    fn check(&self, response: Response<Bytes>) -> Result<(), String>;
}

impl<O: Operation> Decoder for O {
    fn name(&self) -> String {
        format!("{} {}", self.info().method, self.info().path)
    }

    fn check(&self, response: Response<Bytes>) -> Result<(), String> {
        let read = self.decode(response).map_err(|error| error.to_string())?;
        match read.problems() {
            [] => Ok(()),
            problems => Err(format!("{problems:?}")),
        }
    }
}

macro_rules! decoders {
    ($($service:ident: $($operation:expr),+;)+) => {
        /// Every operation.
        pub fn all() -> Vec<Box<dyn Decoder>> {
            let mut all: Vec<Box<dyn Decoder>> = Vec::new();
            $({
                use eset_connect::$service::*;
                $(all.push(Box::new($operation));)+
            })+
            all
        }
    };
}

decoders! {
    application_management:
        v1::list_executables(),
        v1::get_executable("x"),
        v1::block_executable("x"),
        v1::unblock_executable("x");
    asset_management:
        v1::create_group(Default::default()),
        v1::delete_group("x"),
        v1::move_group("x", Default::default()),
        v1::rename_group("x", Default::default());
    authentication:
        oauth_token(Default::default());
    automation:
        v1::list_tasks(),
        v1::create_task(Default::default()),
        v1::get_task("x"),
        v1::delete_task("x"),
        v1::list_task_runs("x"),
        v1::update_task_targets("x", Default::default()),
        v1::update_task_triggers("x", Default::default());
    device_management:
        v1::list_groups(),
        v1::list_member_devices("x"),
        v1::list_devices(),
        v1::get_device("x"),
        v1::move_device("x", Default::default()),
        v1::rename_device("x", Default::default()),
        v1::batch_get_devices(),
        v1::import_device_batch(Default::default());
    identity:
        v2::list_permissions(),
        v2::list_roles(),
        v2::assign_role(Default::default()),
        v2::revoke_role(Default::default()),
        v2::create_role(Default::default()),
        v2::delete_role("x");
    incident_management:
        v1::list_detections(),
        v1::get_detection("x"),
        v1::list_delta_detections(),
        v2::list_detection_groups(),
        v2::get_detection_group("x"),
        v2::resolve_detection_group("x", Default::default()),
        v2::search_detection_groups(Default::default()),
        v2::list_detections(),
        v2::get_detection("x"),
        v2::resolve_detection("x", Default::default()),
        v2::batch_get_detections(Default::default()),
        v2::list_delta_detections(),
        v2::list_edr_rule_exclusions(),
        v2::create_edr_rule_exclusion(Default::default()),
        v2::get_edr_rule_exclusion("x"),
        v2::delete_edr_rule_exclusion("x"),
        v2::update_edr_rule_exclusion_definition("x", Default::default()),
        v2::list_edr_rules(),
        v2::create_edr_rule(Default::default()),
        v2::get_edr_rule("x"),
        v2::delete_edr_rule("x"),
        v2::disable_edr_rule("x"),
        v2::enable_edr_rule("x"),
        v2::update_edr_rule_definition("x", Default::default()),
        v2::list_incidents(),
        v2::get_incident("x"),
        v2::update_incident_basic_attributes("x", Default::default()),
        v2::list_incident_comments("x"),
        v2::create_incident_comment("x", Default::default()),
        v2::get_incident_comment("x", "x"),
        v2::delete_incident_comment("x", "x"),
        v2::update_incident_comment_text("x", "x", Default::default()),
        v2::close_incident("x", Default::default()),
        v2::reopen_incident("x", Default::default());
    installer_management:
        v1::generate_gpo_sccm_file(Default::default()),
        v1::list_installers(),
        v1::create_installer(Default::default()),
        v1::get_installer("x"),
        v1::delete_installer("x");
    mobile_device_management:
        v1::batch_activate_product(Default::default()),
        v1::batch_get_enrollment_links(Default::default());
    network_access_protection:
        v1::list_ip_sets("x"),
        v1::get_ip_set("x", "x"),
        v1::update_ip_set("x", "x", Default::default());
    patch_management:
        v1::list_recent_application_patching_details(),
        v1::list_device_patches(),
        v1::list_device_patching_details();
    policy_management:
        v2::list_policies(),
        v2::create_policy(Default::default()),
        v2::get_policy("x"),
        v2::delete_policy("x"),
        v2::list_policy_assignments(),
        v2::assign_policy(Default::default()),
        v2::get_policy_assignment("x"),
        v2::unassign_policy("x"),
        v2::update_policy_assignment_ranking("x", Default::default());
    quarantine_management:
        v1::list_quarantined_objects(),
        v1::get_quarantined_objects_count(),
        v1::get_quarantined_object("x"),
        v1::batch_delete_quarantined_objects(Default::default()),
        v1::batch_download_quarantined_objects(Default::default()),
        v1::batch_restore_quarantined_objects(Default::default()),
        v1::download_quarantined_objects(Default::default()),
        v1::purge_quarantined_objects(Default::default()).everything(),
        v1::restore_quarantined_objects(Default::default()).everything();
    user_management:
        v1::list_users(),
        v1::get_user("x"),
        v1::batch_get_users(Default::default());
    vulnerability_management:
        v1::list_device_os_vulnerabilities(),
        v1::list_device_vulnerabilities(),
        v1::list_recent_scan_details(),
        v1::list_vulnerable_devices();
    web_access_protection:
        v2::list_web_address_rules("x"),
        v2::update_web_address_rule_domains("x", "x", Default::default());
}
