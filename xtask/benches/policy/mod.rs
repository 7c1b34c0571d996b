//! The models of `assign_policy` as a program by hand has them: serde derives their impls.

use serde::{Deserialize, Serialize};

#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssignPolicy {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignment: Option<PolicyAssignment>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PolicyAssignment {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_uuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<PolicyTarget>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

#[allow(clippy::struct_field_names, reason = "the names are the schema's")]
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PolicyTarget {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_uuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_group_uuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_uuid: Option<String>,
}
