//! Version 1 of the incident management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Timestamp, UnknownFields};

use crate::ids;

/// List detections.
///
/// `GET /v1/detections`
///
/// Lists v1 detections, with device and process under a context field, filtered by device id and time
/// bounds.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v1_detections_get.html>)
#[inline]
pub fn list_detections() -> ListDetections {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_detections",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/detections",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    ListDetections(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_detections`](fn@list_detections) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDetections(Paged<ListDetectionsResponse>);

impl ListDetections {
    /// Query parameter `deviceUuid`.
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.0.set("deviceUuid", Into::<ids::DeviceUuid>::into(value));
        self
    }

    /// Query parameter `endTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.0.set("endTime", Into::<Timestamp>::into(value));
        self
    }

    /// Query parameter `startTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.0.set("startTime", Into::<Timestamp>::into(value));
        self
    }

    /// Query parameter `pageSize`.
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    /// Query parameter `pageToken`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListDetections, Paged, ListDetectionsResponse);

/// Get detection.
///
/// `GET /v1/detections/{detectionUuid}`
///
/// Gives one detection in the smaller v1 form, with device, process and user under its context field.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v1_detections_detectionUuid_get.html>)
#[inline]
pub fn get_detection(detection_uuid: impl Into<ids::DetectionUuid>) -> GetDetection {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_detection",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/detections/{detectionUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[detection_uuid.into().as_str()]).into()
}

/// The call that [`get_detection`](fn@get_detection) returns.
///
/// It has the methods of [`Call`].
pub type GetDetection = runtime::PlainCall<GetDetectionResponse>;

/// List created detections.
///
/// `GET /v1/detections:listDelta`
///
/// Lists the v1 detections that were created since the call that returned the delta token. A detection
/// that arrives late is part of the next delta, whenever it occurred, so a feed that follows the deltas
/// misses none.
///
/// A round is every page from the one without a page token to the last. The very first round uses the
/// delta token 'latest', every other one the token that the round before it ended with.
///
/// Answers as [usual](super#answers) for this service.
///
/// Known from the vendor's own integrations, which feed detections to Wazuh and Microsoft Sentinel with
/// it; no page and no OpenAPI document describes it. The delta tokens of one of them:
/// <https://github.com/Azure/Azure-Sentinel/pull/15111>. The statuses are those that the other operations
/// of the service document.
#[inline]
pub fn list_delta_detections() -> ListDeltaDetections {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_delta_detections",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/detections:listDelta",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    ListDeltaDetections(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_delta_detections`](fn@list_delta_detections) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDeltaDetections(Paged<ListDeltaDetectionsResponse>);

impl ListDeltaDetections {
    /// Where the round starts: the text 'latest' on the very first call, afterwards the stored token of the
    /// round before. All pages of a round use the same.
    pub fn delta_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("deltaToken", Into::<String>::into(value));
        self
    }

    /// The largest number of detections per page.
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    /// The page to return; leave it out for the first page of a round.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListDeltaDetections, Paged, ListDeltaDetectionsResponse);

/// `incident_managementv1Detection` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Detection {
    /// `category`.
    pub category: Option<DetectionCategory>,
    /// `context`.
    pub context: Option<DetectionContext>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `networkCommunication`.
    pub network_communication: Option<NetworkCommunication>,
    /// `objectHashSha1`.
    pub object_hash_sha1: Option<String>,
    /// `objectName`.
    pub object_name: Option<String>,
    /// `objectTypeName`.
    pub object_type_name: Option<String>,
    /// `objectUrl`.
    pub object_url: Option<String>,
    /// `occurTime`.
    pub occur_time: Option<Timestamp>,
    /// `responses`.
    pub responses: Vec<DetectionResponse>,
    /// `severityLevel`.
    pub severity_level: Option<SeverityLevel>,
    /// `typeName`.
    pub type_name: Option<String>,
    /// `uuid`.
    pub uuid: Option<ids::DetectionUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Detection {
    0 Text category "category";
    1 Model context "context";
    2 String display_name "displayName";
    3 Model network_communication "networkCommunication";
    4 String object_hash_sha1 "objectHashSha1";
    5 String object_name "objectName";
    6 String object_type_name "objectTypeName";
    7 String object_url "objectUrl";
    8 Timestamp occur_time "occurTime";
    9 List responses "responses";
    10 Text severity_level "severityLevel";
    11 String type_name "typeName";
    12 Text uuid "uuid";
});

/// `v1DetectionContext` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DetectionContext {
    /// `circumstances`.
    pub circumstances: Option<String>,
    /// `deviceUuid`.
    pub device_uuid: Option<ids::DeviceUuid>,
    /// `process`.
    pub process: Option<Process>,
    /// `userName`.
    pub user_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DetectionContext {
    0 String circumstances "circumstances";
    1 Text device_uuid "deviceUuid";
    2 Model process "process";
    3 String user_name "userName";
});

/// `incident_managementv1DetectionResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DetectionResponse {
    /// `description`.
    pub description: Option<String>,
    /// `deviceRestartRequired`.
    pub device_restart_required: Option<bool>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `protectionName`.
    pub protection_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DetectionResponse {
    0 String description "description";
    1 Bool device_restart_required "deviceRestartRequired";
    2 String display_name "displayName";
    3 String protection_name "protectionName";
});

/// `v1Email` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Email {
    /// `attachments`.
    pub attachments: Vec<File>,
    /// `bodyParts`.
    pub body_parts: Vec<File>,
    /// `cc`.
    pub cc: Option<String>,
    /// `containedUrls`.
    pub contained_urls: Vec<String>,
    /// `from`.
    pub from: Option<String>,
    /// `headers`.
    pub headers: Vec<String>,
    /// `internetMessageId`.
    pub internet_message_id: Option<String>,
    /// `isReadOnly`.
    pub is_read_only: Option<bool>,
    /// `mailboxUuid`.
    pub mailbox_uuid: Option<ids::MailboxUuid>,
    /// `mailboxUserUuid`.
    pub mailbox_user_uuid: Option<ids::UserUuid>,
    /// `mtaSmtpDetails`.
    pub mta_smtp_details: Option<MailTransferAgentSmtpDetails>,
    /// `origin`.
    pub origin: Option<ObjectOrigin>,
    /// `reference`.
    pub reference: Option<String>,
    /// `senderIpAddress`.
    pub sender_ip_address: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `to`.
    pub to: Option<String>,
    /// `uuid`.
    pub uuid: Option<ids::EmailUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Email {
    0 List attachments "attachments";
    1 List body_parts "bodyParts";
    2 String cc "cc";
    3 List contained_urls "containedUrls";
    4 String from "from";
    5 List headers "headers";
    6 String internet_message_id "internetMessageId";
    7 Bool is_read_only "isReadOnly";
    8 Text mailbox_uuid "mailboxUuid";
    9 Text mailbox_user_uuid "mailboxUserUuid";
    10 Model mta_smtp_details "mtaSmtpDetails";
    11 Text origin "origin";
    12 String reference "reference";
    13 String sender_ip_address "senderIpAddress";
    14 String subject "subject";
    15 String to "to";
    16 Text uuid "uuid";
});

/// `v1File` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct File {
    /// `containedFiles`.
    pub contained_files: Vec<File>,
    /// `hashSha1`.
    pub hash_sha1: Option<String>,
    /// `hashSha2256`.
    pub hash_sha2256: Option<String>,
    /// `isReadOnly`.
    pub is_read_only: Option<bool>,
    /// `lastEditor`.
    pub last_editor: Option<ObjectEditor>,
    /// `origin`.
    pub origin: Option<ObjectOrigin>,
    /// `path`.
    pub path: Option<String>,
    /// `reference`.
    pub reference: Option<String>,
    /// `sizeBytes`.
    pub size_bytes: Option<u64>,
    /// `storages`.
    pub storages: Vec<FileStorage>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(File {
    0 List contained_files "containedFiles";
    1 String hash_sha1 "hashSha1";
    2 String hash_sha2256 "hashSha2256";
    3 Bool is_read_only "isReadOnly";
    4 Model last_editor "lastEditor";
    5 Text origin "origin";
    6 String path "path";
    7 String reference "reference";
    8 QuotedU64 size_bytes "sizeBytes";
    9 List storages "storages";
});

/// `v1FileStorage` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct FileStorage {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `msSharepointRootSiteUuid`.
    pub ms_sharepoint_root_site_uuid: Option<ids::MicrosoftSharepointSiteUuid>,
    /// `uuid`.
    pub uuid: Option<ids::FileStorageUuid>,
    /// `archiveReference`.
    pub archive_reference: Option<String>,
    /// `cloudDriveUserUuid`.
    pub cloud_drive_user_uuid: Option<ids::UserUuid>,
    /// `emailReference`.
    pub email_reference: Option<String>,
    /// `msSharepointSiteUuid`.
    pub ms_sharepoint_site_uuid: Option<ids::MicrosoftSharepointSiteUuid>,
    /// `msTeamsTeamUuid`.
    pub ms_teams_team_uuid: Option<ids::MicrosoftTeamsTeamUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(FileStorage {
    0 String display_name "displayName";
    1 Text ms_sharepoint_root_site_uuid "msSharepointRootSiteUuid";
    2 Text uuid "uuid";
    3 String archive_reference "archiveReference";
    4 Text cloud_drive_user_uuid "cloudDriveUserUuid";
    5 String email_reference "emailReference";
    6 Text ms_sharepoint_site_uuid "msSharepointSiteUuid";
    7 Text ms_teams_team_uuid "msTeamsTeamUuid";
});

/// `incident_managementv1GetDetectionResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetDetectionResponse {
    /// `detection`.
    pub detection: Option<Detection>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetDetectionResponse {
    0 Model detection "detection";
});

impl runtime::AnswerModel for GetDetectionResponse {
    const NAME: &'static str = "incident-management/incident_managementv1GetDetectionResponse";
}

/// List delta detections response.
#[derive(Default)]
#[non_exhaustive]
pub struct ListDeltaDetectionsResponse {
    /// The detections of the page.
    pub created_detections: Vec<Detection>,
    /// The token of the next page; empty on the last page.
    pub next_page_token: Option<String>,
    /// The delta token of the next round. Store it once the last page has been handled; the next round
    /// starts with it and without a page token.
    pub next_delta_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDeltaDetectionsResponse {
    0 List created_detections "createdDetections";
    1 String next_page_token "nextPageToken";
    2 String next_delta_token "nextDeltaToken";
});

impl runtime::AnswerModel for ListDeltaDetectionsResponse {
    const NAME: &'static str = "incident-management/v1/ListDeltaDetectionsResponse";
}

impl runtime::Page for ListDeltaDetectionsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }

    fn next_delta_token(&self) -> Option<&str> {
        self.next_delta_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDeltaDetectionsResponse {
    type Item = Detection;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.created_detections)
    }
}

/// `incident_managementv1ListDetectionsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListDetectionsResponse {
    /// `detections`.
    pub detections: Vec<Detection>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// `totalSize`.
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDetectionsResponse {
    0 List detections "detections";
    1 String next_page_token "nextPageToken";
    2 I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListDetectionsResponse {
    const NAME: &'static str = "incident-management/incident_managementv1ListDetectionsResponse";
}

impl runtime::Page for ListDetectionsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDetectionsResponse {
    type Item = Detection;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.detections)
    }
}

/// `v1MailTransferAgentSmtpDetails` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct MailTransferAgentSmtpDetails {
    /// `hello`.
    pub hello: Option<String>,
    /// `recipients`.
    pub recipients: Vec<String>,
    /// `sender`.
    pub sender: Option<String>,
    /// `senderIpAddress`.
    pub sender_ip_address: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(MailTransferAgentSmtpDetails {
    0 String hello "hello";
    1 List recipients "recipients";
    2 String sender "sender";
    3 String sender_ip_address "senderIpAddress";
});

/// `v1NetworkCommunication` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkCommunication {
    /// `direction`.
    pub direction: Option<NetworkCommunicationDirection>,
    /// `localIpAddress`.
    pub local_ip_address: Option<String>,
    /// `localPort`.
    pub local_port: Option<i64>,
    /// `protocolName`.
    pub protocol_name: Option<String>,
    /// `remoteIpAddress`.
    pub remote_ip_address: Option<String>,
    /// `remotePort`.
    pub remote_port: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(NetworkCommunication {
    0 Text direction "direction";
    1 String local_ip_address "localIpAddress";
    2 I64 local_port "localPort";
    3 String protocol_name "protocolName";
    4 String remote_ip_address "remoteIpAddress";
    5 I64 remote_port "remotePort";
});

/// `v1ObjectEditor` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ObjectEditor {
    /// `email`.
    pub email: Option<String>,
    /// `userUuid`.
    pub user_uuid: Option<ids::UserUuid>,
    /// `userName`.
    pub user_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ObjectEditor {
    0 String email "email";
    1 Text user_uuid "userUuid";
    2 String user_name "userName";
});

/// `incident_managementv1Process` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Process {
    /// `path`.
    pub path: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Process {
    0 String path "path";
});

/// `incident_managementv1DetectionCategory` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DetectionCategory {
    /// `DETECTION_CATEGORY_UNSPECIFIED`.
    Unspecified,
    /// `DETECTION_CATEGORY_CORRELATION_RULE`.
    CorrelationRule,
    /// `DETECTION_CATEGORY_FIREWALL_RULE`.
    FirewallRule,
    /// `DETECTION_CATEGORY_ANTIVIRUS`.
    Antivirus,
    /// `DETECTION_CATEGORY_HIPS`.
    Hips,
    /// `DETECTION_CATEGORY_NETWORK_INTRUSION`.
    NetworkIntrusion,
    /// `DETECTION_CATEGORY_HIPS_RULE`.
    HipsRule,
    /// `DETECTION_CATEGORY_WEB_ACCESS`.
    WebAccess,
    /// `DETECTION_CATEGORY_VULNERABILITY`.
    Vulnerability,
    /// `DETECTION_CATEGORY_APPLICATION_PATCH`.
    ApplicationPatch,
    /// `DETECTION_CATEGORY_SUSPICIOUS_ACTIVITY`.
    SuspiciousActivity,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(DetectionCategory {
    Unspecified "DETECTION_CATEGORY_UNSPECIFIED";
    CorrelationRule "DETECTION_CATEGORY_CORRELATION_RULE";
    FirewallRule "DETECTION_CATEGORY_FIREWALL_RULE";
    Antivirus "DETECTION_CATEGORY_ANTIVIRUS";
    Hips "DETECTION_CATEGORY_HIPS";
    NetworkIntrusion "DETECTION_CATEGORY_NETWORK_INTRUSION";
    HipsRule "DETECTION_CATEGORY_HIPS_RULE";
    WebAccess "DETECTION_CATEGORY_WEB_ACCESS";
    Vulnerability "DETECTION_CATEGORY_VULNERABILITY";
    ApplicationPatch "DETECTION_CATEGORY_APPLICATION_PATCH";
    SuspiciousActivity "DETECTION_CATEGORY_SUSPICIOUS_ACTIVITY";
});

/// `v1NetworkCommunicationDirection` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkCommunicationDirection {
    /// `NETWORK_COMMUNICATION_DIRECTION_UNSPECIFIED`.
    Unspecified,
    /// `NETWORK_COMMUNICATION_DIRECTION_INBOUND`.
    Inbound,
    /// `NETWORK_COMMUNICATION_DIRECTION_OUTBOUND`.
    Outbound,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(NetworkCommunicationDirection {
    Unspecified "NETWORK_COMMUNICATION_DIRECTION_UNSPECIFIED";
    Inbound "NETWORK_COMMUNICATION_DIRECTION_INBOUND";
    Outbound "NETWORK_COMMUNICATION_DIRECTION_OUTBOUND";
});

/// `v1ObjectOrigin` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectOrigin {
    /// `OBJECT_ORIGIN_UNSPECIFIED`.
    Unspecified,
    /// `OBJECT_ORIGIN_MS_OFFICE365`.
    MsOffice365,
    /// `OBJECT_ORIGIN_GOOGLE_WORKSPACE`.
    GoogleWorkspace,
    /// `OBJECT_ORIGIN_DEVICE`.
    Device,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(ObjectOrigin {
    Unspecified "OBJECT_ORIGIN_UNSPECIFIED";
    MsOffice365 "OBJECT_ORIGIN_MS_OFFICE365";
    GoogleWorkspace "OBJECT_ORIGIN_GOOGLE_WORKSPACE";
    Device "OBJECT_ORIGIN_DEVICE";
});

/// `dotnodincident_managementv1SeverityLevel` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SeverityLevel {
    /// `SEVERITY_LEVEL_UNSPECIFIED`.
    Unspecified,
    /// `SEVERITY_LEVEL_DIAGNOSTIC`.
    Diagnostic,
    /// `SEVERITY_LEVEL_INFORMATIONAL`.
    Informational,
    /// `SEVERITY_LEVEL_LOW`.
    Low,
    /// `SEVERITY_LEVEL_MEDIUM`.
    Medium,
    /// `SEVERITY_LEVEL_HIGH`.
    High,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(SeverityLevel {
    Unspecified "SEVERITY_LEVEL_UNSPECIFIED";
    Diagnostic "SEVERITY_LEVEL_DIAGNOSTIC";
    Informational "SEVERITY_LEVEL_INFORMATIONAL";
    Low "SEVERITY_LEVEL_LOW";
    Medium "SEVERITY_LEVEL_MEDIUM";
    High "SEVERITY_LEVEL_HIGH";
});
