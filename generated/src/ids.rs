//! Ids: a type per entity, so that an id of one entity cannot be used for another.
//!
//! Operations take any string for an id. Make ids where a program reads their texts (`text.parse()`, or
//! `DeviceUuid::from(text)`): then the compiler notices when two of them are swapped.

use eset_connect_runtime::json::Id;

/// Id of an entity of type `Application`: an opaque string.
pub type ApplicationUuid = Id<entity::Application>;

/// Id of an entity of type `Bios`: an opaque string.
pub type BiosUuid = Id<entity::Bios>;

/// Id of an entity of type `CloudOfficeTenant`: an opaque string. Taken by
/// `incident_management::v2::list_detection_groups` and 6 more.
pub type CloudOfficeTenantUuid = Id<entity::CloudOfficeTenant>;

/// Id of an entity of type `Customer`: an opaque string. Taken by `identity::v2::assign_role` and 1
/// more.
pub type CustomerUuid = Id<entity::Customer>;

/// Id of an entity of type `DetectionGroup`: an opaque string. Taken by
/// `incident_management::v2::get_detection_group` and 1 more.
pub type DetectionGroupUuid = Id<entity::DetectionGroup>;

/// Id of an entity of type `Detection`: an opaque string. Taken by
/// `incident_management::v1::get_detection` and 3 more.
pub type DetectionUuid = Id<entity::Detection>;

/// Id of an entity of type `DeviceGroup`: an opaque string. Taken by
/// `asset_management::v1::delete_group` and 22 more.
pub type DeviceGroupUuid = Id<entity::DeviceGroup>;

/// Id of an entity of type `DevicePatch`: an opaque string.
pub type DevicePatchUuid = Id<entity::DevicePatch>;

/// Id of an entity of type `DeviceTaskRun`: an opaque string.
pub type DeviceTaskRunUuid = Id<entity::DeviceTaskRun>;

/// Id of an entity of type `DeviceTask`: an opaque string. Taken by `automation::v1::get_task` and 5
/// more.
pub type DeviceTaskUuid = Id<entity::DeviceTask>;

/// Id of an entity of type `Device`: an opaque string. Taken by `device_management::v1::get_device` and
/// 22 more.
pub type DeviceUuid = Id<entity::Device>;

/// Id of an entity of type `EdrRuleExclusion`: an opaque string. Taken by
/// `incident_management::v2::get_edr_rule_exclusion` and 3 more.
pub type EdrRuleExclusionUuid = Id<entity::EdrRuleExclusion>;

/// Id of an entity of type `EdrRule`: an opaque string. Taken by
/// `incident_management::v2::get_edr_rule` and 5 more.
pub type EdrRuleUuid = Id<entity::EdrRule>;

/// Id of an entity of type `Email`: an opaque string.
pub type EmailUuid = Id<entity::Email>;

/// Id of an entity of type `Executable`: an opaque string. Taken by
/// `application_management::v1::get_executable` and 2 more.
pub type ExecutableUuid = Id<entity::Executable>;

/// Id of an entity of type `FileStorage`: an opaque string.
pub type FileStorageUuid = Id<entity::FileStorage>;

/// Id of an entity of type `IncidentComment`: an opaque string. Taken by
/// `incident_management::v2::get_incident_comment` and 5 more.
pub type IncidentCommentUuid = Id<entity::IncidentComment>;

/// Id of an entity of type `Incident`: an opaque string. Taken by
/// `incident_management::v2::get_incident` and 8 more.
pub type IncidentUuid = Id<entity::Incident>;

/// Id of an entity of type `Installer`: an opaque string. Taken by
/// `installer_management::v1::get_installer` and 1 more.
pub type InstallerUuid = Id<entity::Installer>;

/// Id of an entity of type `IpSet`: an opaque string. Taken by
/// `network_access_protection::v1::get_ip_set` and 1 more.
pub type IpSetUuid = Id<entity::IpSet>;

/// Id of an entity of type `Mailbox`: an opaque string.
pub type MailboxUuid = Id<entity::Mailbox>;

/// Id of an entity of type `MicrosoftSharepointSite`: an opaque string. Taken by
/// `quarantine_management::v1::list_quarantined_objects` and 4 more.
pub type MicrosoftSharepointSiteUuid = Id<entity::MicrosoftSharepointSite>;

/// Id of an entity of type `MicrosoftTeamsTeam`: an opaque string. Taken by
/// `quarantine_management::v1::list_quarantined_objects` and 4 more.
pub type MicrosoftTeamsTeamUuid = Id<entity::MicrosoftTeamsTeam>;

/// Id of an entity of type `Msp`: an opaque string. Taken by `identity::v2::assign_role` and 1 more.
pub type MspUuid = Id<entity::Msp>;

/// Id of an entity of type `PolicyAssignment`: an opaque string. Taken by
/// `policy_management::v2::get_policy_assignment` and 2 more.
pub type PolicyAssignmentUuid = Id<entity::PolicyAssignment>;

/// Id of an entity of type `Policy`: an opaque string. Taken by
/// `network_access_protection::v1::list_ip_sets` and 10 more.
pub type PolicyUuid = Id<entity::Policy>;

/// Id of an entity of type `Process`: an opaque string.
pub type ProcessUuid = Id<entity::Process>;

/// Id of an entity of type `QuarantinedObject`: an opaque string. Taken by
/// `quarantine_management::v1::get_quarantined_object` and 6 more.
pub type QuarantinedObjectUuid = Id<entity::QuarantinedObject>;

/// Id of an entity of type `Scan`: an opaque string.
pub type ScanUuid = Id<entity::Scan>;

/// Id of an entity of type `Site`: an opaque string. Taken by `identity::v2::assign_role` and 1 more.
pub type SiteUuid = Id<entity::Site>;

/// Id of an entity of type `Subscription`: an opaque string. Taken by
/// `policy_management::v2::list_policy_assignments` and 5 more.
pub type SubscriptionUuid = Id<entity::Subscription>;

/// Id of an entity of type `Tenant`: an opaque string. Taken by
/// `device_management::v1::import_device_batch` and 2 more.
pub type TenantUuid = Id<entity::Tenant>;

/// Id of an entity of type `Trigger`: an opaque string.
pub type TriggerUuid = Id<entity::Trigger>;

/// Id of an entity of type `UnitPool`: an opaque string. Taken by `user_management::v1::list_users` and
/// 1 more.
pub type UnitPoolUuid = Id<entity::UnitPool>;

/// Id of an entity of type `UserGroup`: an opaque string. Taken by `user_management::v1::list_users`.
pub type UserGroupUuid = Id<entity::UserGroup>;

/// Id of an entity of type `User`: an opaque string. Taken by `user_management::v1::get_user` and 9
/// more.
pub type UserUuid = Id<entity::User>;

/// Id of an entity of type `WebAddressRule`: an opaque string. Taken by
/// `web_access_protection::v2::update_web_address_rule_domains`.
pub type WebAddressRuleUuid = Id<entity::WebAddressRule>;

/// The entities of the ids. These types have no values.
pub mod entity {
    /// Marks ids of `Application`.
    pub enum Application {}
    /// Marks ids of `Bios`.
    pub enum Bios {}
    /// Marks ids of `CloudOfficeTenant`.
    pub enum CloudOfficeTenant {}
    /// Marks ids of `Customer`.
    pub enum Customer {}
    /// Marks ids of `DetectionGroup`.
    pub enum DetectionGroup {}
    /// Marks ids of `Detection`.
    pub enum Detection {}
    /// Marks ids of `DeviceGroup`.
    pub enum DeviceGroup {}
    /// Marks ids of `DevicePatch`.
    pub enum DevicePatch {}
    /// Marks ids of `DeviceTaskRun`.
    pub enum DeviceTaskRun {}
    /// Marks ids of `DeviceTask`.
    pub enum DeviceTask {}
    /// Marks ids of `Device`.
    pub enum Device {}
    /// Marks ids of `EdrRuleExclusion`.
    pub enum EdrRuleExclusion {}
    /// Marks ids of `EdrRule`.
    pub enum EdrRule {}
    /// Marks ids of `Email`.
    pub enum Email {}
    /// Marks ids of `Executable`.
    pub enum Executable {}
    /// Marks ids of `FileStorage`.
    pub enum FileStorage {}
    /// Marks ids of `IncidentComment`.
    pub enum IncidentComment {}
    /// Marks ids of `Incident`.
    pub enum Incident {}
    /// Marks ids of `Installer`.
    pub enum Installer {}
    /// Marks ids of `IpSet`.
    pub enum IpSet {}
    /// Marks ids of `Mailbox`.
    pub enum Mailbox {}
    /// Marks ids of `MicrosoftSharepointSite`.
    pub enum MicrosoftSharepointSite {}
    /// Marks ids of `MicrosoftTeamsTeam`.
    pub enum MicrosoftTeamsTeam {}
    /// Marks ids of `Msp`.
    pub enum Msp {}
    /// Marks ids of `PolicyAssignment`.
    pub enum PolicyAssignment {}
    /// Marks ids of `Policy`.
    pub enum Policy {}
    /// Marks ids of `Process`.
    pub enum Process {}
    /// Marks ids of `QuarantinedObject`.
    pub enum QuarantinedObject {}
    /// Marks ids of `Scan`.
    pub enum Scan {}
    /// Marks ids of `Site`.
    pub enum Site {}
    /// Marks ids of `Subscription`.
    pub enum Subscription {}
    /// Marks ids of `Tenant`.
    pub enum Tenant {}
    /// Marks ids of `Trigger`.
    pub enum Trigger {}
    /// Marks ids of `UnitPool`.
    pub enum UnitPool {}
    /// Marks ids of `UserGroup`.
    pub enum UserGroup {}
    /// Marks ids of `User`.
    pub enum User {}
    /// Marks ids of `WebAddressRule`.
    pub enum WebAddressRule {}
}
