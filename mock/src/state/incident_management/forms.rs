//! The forms of a detection: the large one of v2 is the whole, the small one of v1 and a group show parts of it.

use eset_connect::incident_management::v1::{
    self, DetectionContext, NetworkCommunication, NetworkCommunicationDirection, Process,
};
use eset_connect::incident_management::v2::{
    Detection, DetectionCategory, DetectionGroup, DetectionResponse, EndpointNetworkTraffic, NetworkTrafficDirection,
};

/// Returns the small form.
pub fn small(detection: &Detection) -> v1::Detection {
    let mut context = DetectionContext::new();
    context.circumstances.clone_from(&detection.circumstances);
    context.device_uuid = detection.device.as_ref().and_then(|device| device.uuid.clone());
    context.user_name.clone_from(&detection.user_name);
    context.process = detection.process.as_ref().map(|process| {
        let mut small = Process::new();
        small.path.clone_from(&process.path);
        small
    });
    let mut out = v1::Detection::new();
    out.category = detection.category.as_ref().map(category);
    out.context = Some(context);
    out.display_name.clone_from(&detection.display_name);
    out.network_communication = detection.network_traffic.as_ref().map(communication);
    out.object_hash_sha1.clone_from(&detection.object_hash_sha1);
    out.object_name.clone_from(&detection.object_name);
    out.object_type_name.clone_from(&detection.object_type_name);
    out.object_url.clone_from(&detection.object_url);
    out.occur_time.clone_from(&detection.occur_time);
    out.responses = detection.responses.iter().map(response).collect();
    out.severity_level.clone_from(&detection.severity_level);
    out.type_name.clone_from(&detection.type_name);
    out.uuid.clone_from(&detection.uuid);
    out
}

/// The values have the same names, except that of EDR rules.
fn category(category: &DetectionCategory) -> v1::DetectionCategory {
    match category {
        DetectionCategory::EdrRule => v1::DetectionCategory::CorrelationRule,
        other => v1::DetectionCategory::from_wire(other.as_str()),
    }
}

fn communication(traffic: &EndpointNetworkTraffic) -> NetworkCommunication {
    let mut out = NetworkCommunication::new();
    out.direction = traffic.direction.as_ref().map(|direction| match direction {
        NetworkTrafficDirection::Inbound => NetworkCommunicationDirection::Inbound,
        NetworkTrafficDirection::Outbound => NetworkCommunicationDirection::Outbound,
        _ => NetworkCommunicationDirection::Unspecified,
    });
    out.local_ip_address.clone_from(&traffic.local_ip_address);
    out.local_port = traffic.local_port;
    out.protocol_name.clone_from(&traffic.protocol_keyword);
    out.remote_ip_address.clone_from(&traffic.remote_ip_address);
    out.remote_port = traffic.remote_port;
    out
}

fn response(response: &DetectionResponse) -> v1::DetectionResponse {
    let mut out = v1::DetectionResponse::new();
    out.description.clone_from(&response.description);
    out.device_restart_required = response.device_restart_required;
    out.display_name.clone_from(&response.display_name);
    out.protection_name.clone_from(&response.protection_name);
    out
}

/// Gives a group the attributes of a detection, without the ids and the counts. `note` is that of the group.
pub fn show(group: &mut DetectionGroup, detection: &Detection) {
    group.category.clone_from(&detection.category);
    group.circumstances.clone_from(&detection.circumstances);
    group.cloud_office_tenant_uuid.clone_from(&detection.cloud_office_tenant_uuid);
    group.device.clone_from(&detection.device);
    group.display_name.clone_from(&detection.display_name);
    group.edr_rule_uuid.clone_from(&detection.edr_rule_uuid);
    group.email.clone_from(&detection.email);
    group.file.clone_from(&detection.file);
    group.network_traffic.clone_from(&detection.network_traffic);
    group.object_hash_sha1.clone_from(&detection.object_hash_sha1);
    group.object_name.clone_from(&detection.object_name);
    group.object_size_bytes = detection.object_size_bytes;
    group.object_type_name.clone_from(&detection.object_type_name);
    group.object_url.clone_from(&detection.object_url);
    group.occur_time.clone_from(&detection.occur_time);
    group.process.clone_from(&detection.process);
    group.resolved = detection.resolved;
    group.responses.clone_from(&detection.responses);
    group.scan_uuid.clone_from(&detection.scan_uuid);
    group.severity_level.clone_from(&detection.severity_level);
    group.severity_score = detection.severity_score;
    group.triggering_event.clone_from(&detection.triggering_event);
    group.type_name.clone_from(&detection.type_name);
    group.user_name.clone_from(&detection.user_name);
}
