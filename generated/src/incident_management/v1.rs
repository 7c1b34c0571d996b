//! Version 1 of the incident management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Timestamp, UnknownFields};

use crate::ids;

/// Lists detections in the v1 form, optionally of one device or of a window of time.
///
/// `GET /v1/detections`
///
/// According to the vendor this list has the detections of ESET PROTECT and of ESET Inspect, in little
/// detail; [`get_detection()`](super::v2::get_detection()) gives the full detail of each. Do not build
/// a feed on the time bounds: a detection that reaches the service late falls into a window that you
/// have already read. Use [`list_delta_detections()`] for that.
///
/// Optional parameters: [`device_uuid`](ListDetections::device_uuid),
/// [`end_time`](ListDetections::end_time), [`start_time`](ListDetections::start_time),
/// [`page_size`](ListDetections::page_size), [`page_token`](ListDetections::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v1_detections_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v1;
///
/// # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_detections().device_uuid(device_uuid).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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
    /// Device whose detections are listed, as an id of device management; without it, those of all devices.
    #[doc(alias = "deviceUuid")]
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.0.set("deviceUuid", Into::<ids::DeviceUuid>::into(value));
        self
    }

    /// Latest time of occurrence, itself not included: detections with
    /// [`Detection::occur_time`](field@Detection::occur_time) before it are listed. Takes the same forms as
    /// [`ListDetections::start_time()`], so the end of one window can be the start of the next.
    #[doc(alias = "endTime")]
    #[inline]
    pub fn end_time(mut self, value: Timestamp) -> Self {
        self.0.set("endTime", value);
        self
    }

    /// Earliest time of occurrence, itself included: detections with
    /// [`Detection::occur_time`](field@Detection::occur_time) at or after it are listed. Write it in UTC or
    /// with an offset, such as `2024-10-30T12:00Z` or `2024-10-30T10:00+02:00`; seconds may be left out.
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(mut self, value: Timestamp) -> Self {
        self.0.set("startTime", value);
        self
    }

    /// Largest number of items in one page. The service may return fewer, also when more follow. If absent
    /// or 0, the service chooses the size.
    #[doc(alias = "pageSize")]
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    /// Which page to return: the token that came with the page before it. Absent or empty, the first page.
    /// The other parameters must stay the same from page to page. How long a token is valid is not
    /// documented.
    #[doc(alias = "pageToken")]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListDetections, Paged, ListDetectionsResponse);

/// Gets one detection in the v1 form, with device, process and user under its context.
///
/// `GET /v1/detections/{detectionUuid}`
///
/// The v1 form has no resolved state, email, file or triggering event.
/// [`get_detection()`](super::v2::get_detection()) takes the same id and gives more.
///
/// * `detection_uuid`: Detection to get, named by its [`Detection::uuid`](field@Detection::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v1_detections_detectionUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v1;
///
/// # async fn example(client: &eset_connect::Client, detection_uuid: &eset_connect::ids::DetectionUuid) -> Result<(), eset_connect::Error> {
/// let response = v1::get_detection(detection_uuid).send(client).await?;
/// if let Some(detection) = &response.detection {
///     println!("{:?}", detection.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Lists the v1 detections that were created since the round that ended with the given delta token.
///
/// `GET /v1/detections:listDelta`
///
/// Set [`ListDeltaDetections::delta_token()`] on every call, to `latest` at first; it is not known what
/// the service does without it. A detection that arrives late is in the next round, whenever it
/// occurred, so a feed that follows the deltas misses none. A round runs from the call without a page
/// token to the page whose
/// [`ListDeltaDetectionsResponse::next_page_token`](field@ListDeltaDetectionsResponse::next_page_token)
/// is empty; handle that page, then store its
/// [`ListDeltaDetectionsResponse::next_delta_token`](field@ListDeltaDetectionsResponse::next_delta_token)
/// for the next round. The vendor's own feeds read ESET PROTECT's detections here.
///
/// Optional parameters: [`delta_token`](ListDeltaDetections::delta_token),
/// [`page_size`](ListDeltaDetections::page_size), [`page_token`](ListDeltaDetections::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one. The
/// last page has the delta token of the next round.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// Known from the vendor's own integrations, which feed detections to Wazuh and Microsoft Sentinel with
/// it; no page and no OpenAPI document describes it. The delta tokens of one of them:
/// <https://github.com/Azure/Azure-Sentinel/pull/15111>. The statuses are those that the other operations
/// of the service document.
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v1;
///
/// # async fn example(client: &eset_connect::Client, delta_token: &str) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_delta_detections().delta_token(delta_token).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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
    /// Where the round starts: the text `latest` on the very first call, afterwards the token that the
    /// previous round ended with. Always set it: it is not known what the service does without it.
    #[doc(alias = "deltaToken")]
    pub fn delta_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("deltaToken", Into::<String>::into(value));
        self
    }

    /// Largest number of detections on a page of the round.
    #[doc(alias = "pageSize")]
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    /// Page of the round to return; leave it out to start a round.
    #[doc(alias = "pageToken")]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListDeltaDetections, Paged, ListDeltaDetectionsResponse);

/// One occurrence of something detected, in the small form of the v1 operations. It happened in a
/// context and is followed by responses; the large form is [`Detection`](super::v2::Detection).
///
/// Schema: `incident_managementv1Detection`.
#[doc(alias = "incident_managementv1Detection")]
#[non_exhaustive]
pub struct Detection {
    /// Technology or rule that made the detection. The enum is deprecated, but it has no replacement here.
    pub category: Option<DetectionCategory>,
    /// Where the detection happened: device, process and user.
    pub context: Option<DetectionContext>,
    /// What was found, as a name for people, such as `Win32/Kingsoft.B`, `Rule_name_100663` or
    /// `(Blocked by) PUA blacklist`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Connection that the detection is about, seen from the device.
    #[doc(alias = "networkCommunication")]
    pub network_communication: Option<NetworkCommunication>,
    /// SHA-1 digest of what the scanned object contains.
    #[doc(alias = "objectHashSha1")]
    pub object_hash_sha1: Option<String>,
    /// Path or other name of the scanned object, such as `eicar.com` or `http://roxlock.com`.
    #[doc(alias = "objectName")]
    pub object_name: Option<String>,
    /// Kind of object that was scanned, as a word for people; `File` and `Memory` are examples.
    #[doc(alias = "objectTypeName")]
    pub object_type_name: Option<String>,
    /// URL of the scanned object. [`Detection::object_name`](field@Detection::object_name) can hold one as
    /// well.
    #[doc(alias = "objectUrl")]
    pub object_url: Option<String>,
    /// When the detection happened. [`list_detections()`] filters by this time, and a detection can reach
    /// the service later.
    #[doc(alias = "occurTime")]
    pub occur_time: Option<Timestamp>,
    /// What the protection did about the detection, one entry per response. An empty list means that
    /// nothing handled the detection.
    pub responses: Vec<DetectionResponse>,
    /// How serious the detection is, in levels that are the same for all products.
    #[doc(alias = "severityLevel")]
    pub severity_level: Option<SeverityLevel>,
    /// Kind of threat as a text for people, such as `Trojan`, `Test file` or `TCP Port scanning attack`.
    /// Deprecated in favor of an enum; the only one is that of
    /// [`Detection::category`](field@Detection::category), which is deprecated as well.
    #[doc(alias = "typeName")]
    pub type_name: Option<String>,
    /// Id of this occurrence, for [`get_detection()`] and [`get_detection()`](super::v2::get_detection()).
    /// Treat it as opaque: it mostly looks like an RFC UUID, but that is not certain.
    pub uuid: Option<ids::DetectionUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Detection {
    Text category "category";
    Model context "context";
    String display_name "displayName";
    Model network_communication "networkCommunication";
    String object_hash_sha1 "objectHashSha1";
    String object_name "objectName";
    String object_type_name "objectTypeName";
    String object_url "objectUrl";
    Timestamp occur_time "occurTime";
    List responses "responses";
    Text severity_level "severityLevel";
    String type_name "typeName";
    Text uuid "uuid";
});

/// Where and how a detection happened, for the v1 form of detections.
///
/// Schema: `v1DetectionContext`.
#[doc(alias = "v1DetectionContext")]
#[non_exhaustive]
pub struct DetectionContext {
    /// What was going on when the detection happened, as a text for people.
    pub circumstances: Option<String>,
    /// Device where the detection happened, as an id of device management. Its name, description, tags,
    /// group and IP address are there, not here.
    #[doc(alias = "deviceUuid")]
    pub device_uuid: Option<ids::DeviceUuid>,
    /// Process in whose context the detection happened; only its path is given.
    pub process: Option<Process>,
    /// User in whose context the detection happened, as any text; on Windows it can have any of the user
    /// name formats of that system.
    #[doc(alias = "userName")]
    pub user_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DetectionContext {
    String circumstances "circumstances";
    Text device_uuid "deviceUuid";
    Model process "process";
    String user_name "userName";
});

/// What a protection did about a detection, in the form of the v1 operations.
///
/// Schema: `incident_managementv1DetectionResponse`.
#[doc(alias = "incident_managementv1DetectionResponse")]
#[non_exhaustive]
pub struct DetectionResponse {
    /// Explanation of what was done, as a text for people.
    pub description: Option<String>,
    /// Whether the device has to restart before the response is complete.
    #[doc(alias = "deviceRestartRequired")]
    pub device_restart_required: Option<bool>,
    /// What was done, in short, as a text for people.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Protection that responded, as a name for people; the names are not documented.
    #[doc(alias = "protectionName")]
    pub protection_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DetectionResponse {
    String description "description";
    Bool device_restart_required "deviceRestartRequired";
    String display_name "displayName";
    String protection_name "protectionName";
});

/// Email that was scanned, with its addresses, its parts and the system it comes from.
///
/// Schema: `v1Email`.
#[doc(alias = "v1Email")]
#[non_exhaustive]
pub struct Email {
    /// Files attached to the message; an archive among them lists its content in
    /// [`File::contained_files`](field@File::contained_files).
    pub attachments: Vec<File>,
    /// Body of the email in parts (as in `multipart/*`), each of which counts as a file.
    #[doc(alias = "bodyParts")]
    pub body_parts: Vec<File>,
    /// Those who got a copy of the email, as one text even if there are several.
    pub cc: Option<String>,
    /// Links found in the message.
    #[doc(alias = "containedUrls")]
    pub contained_urls: Vec<String>,
    /// Those who sent the email, as one text even if there are several. It is what the email says;
    /// [`MailTransferAgentSmtpDetails::sender`](field@MailTransferAgentSmtpDetails::sender) is what SMTP
    /// said.
    pub from: Option<String>,
    /// Lines of the email header; how they are split into the list is not documented.
    pub headers: Vec<String>,
    /// Value of the Message-ID of the email, which is unique to the message.
    #[doc(alias = "internetMessageId")]
    pub internet_message_id: Option<String>,
    /// Whether the email could only be read; if so, it cannot be modified, cleaned or deleted.
    #[doc(alias = "isReadOnly")]
    pub is_read_only: Option<bool>,
    /// Mailbox that holds the email. No operation of this service takes the id.
    #[doc(alias = "mailboxUuid")]
    pub mailbox_uuid: Option<ids::MailboxUuid>,
    /// Owner of the mailbox, as an id of the user management service; empty if the email belongs to no
    /// known mailbox.
    #[doc(alias = "mailboxUserUuid")]
    pub mailbox_user_uuid: Option<ids::UserUuid>,
    /// What the mail server (MTA) saw while it received the email by SMTP.
    #[doc(alias = "mtaSmtpDetails")]
    pub mta_smtp_details: Option<MailTransferAgentSmtpDetails>,
    /// System that manages the email; one has to know it to delete, quarantine or move the email.
    pub origin: Option<ObjectOrigin>,
    /// How its own mail system names the email, such as an EntryID of Outlook or timestamp, subject and
    /// sender in Exchange. Unique only within its parent or account, and not always safe in a URL.
    pub reference: Option<String>,
    /// IPv4 or IPv6 address that the email was sent from.
    #[doc(alias = "senderIpAddress")]
    pub sender_ip_address: Option<String>,
    /// Subject line from the header of the email in which something was found.
    pub subject: Option<String>,
    /// Those whom the email was sent to, as one text even if there are several.
    pub to: Option<String>,
    /// Id of the email within this API. Treat it as opaque: it mostly looks like an RFC UUID, but that is
    /// not certain. No operation of this service takes it.
    pub uuid: Option<ids::EmailUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Email {
    List attachments "attachments";
    List body_parts "bodyParts";
    String cc "cc";
    List contained_urls "containedUrls";
    String from "from";
    List headers "headers";
    String internet_message_id "internetMessageId";
    Bool is_read_only "isReadOnly";
    Text mailbox_uuid "mailboxUuid";
    Text mailbox_user_uuid "mailboxUserUuid";
    Model mta_smtp_details "mtaSmtpDetails";
    Text origin "origin";
    String reference "reference";
    String sender_ip_address "senderIpAddress";
    String subject "subject";
    String to "to";
    Text uuid "uuid";
});

/// File on its own or inside something else, such as an email, an archive or a Microsoft SharePoint
/// site.
///
/// Schema: `v1File`.
#[doc(alias = "v1File")]
#[non_exhaustive]
pub struct File {
    /// Files inside this one, if it has parts, as an archive has. They can lack
    /// [`File::storages`](field@File::storages), because they lie where their parent lies.
    #[doc(alias = "containedFiles")]
    pub contained_files: Vec<File>,
    /// SHA-1 digest of the content of this file.
    #[doc(alias = "hashSha1")]
    pub hash_sha1: Option<String>,
    /// SHA-256 digest of the content, from the SHA-2 family.
    #[doc(alias = "hashSha2256")]
    pub hash_sha256: Option<String>,
    /// Whether the file could only be read; if so, it cannot be modified, cleaned or deleted.
    #[doc(alias = "isReadOnly")]
    pub is_read_only: Option<bool>,
    /// User who changed the file last.
    #[doc(alias = "lastEditor")]
    pub last_editor: Option<ObjectEditor>,
    /// System that manages the file; one has to know it to delete, quarantine or move the file.
    pub origin: Option<ObjectOrigin>,
    /// Where the file lies within its storage. An absolute path starts at the root of the storage, such as
    /// `/documents/trip.xml` in a SharePoint site.
    pub path: Option<String>,
    /// How the hosting system names the file, such as a URI or an id. Unique only within its parent, such
    /// as one email or archive.
    pub reference: Option<String>,
    /// Size in bytes. In JSON it is a quoted number, because it is an unsigned 64-bit integer.
    #[doc(alias = "sizeBytes")]
    pub size_bytes: Option<u64>,
    /// Places that hold the file, from the outermost to the innermost: an email, then an archive in it. It
    /// can be empty for files inside an archive, which lie where the archive lies.
    pub storages: Vec<FileStorage>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(File {
    List contained_files "containedFiles";
    String hash_sha1 "hashSha1";
    String hash_sha256 "hashSha2256";
    Bool is_read_only "isReadOnly";
    Model last_editor "lastEditor";
    Text origin "origin";
    String path "path";
    String reference "reference";
    QuotedU64 size_bytes "sizeBytes";
    List storages "storages";
});

/// One place that holds a file: an email, an archive, a SharePoint site, a Hyper-V volume and the like.
/// [`File::path`](field@File::path) starts here.
///
/// Schema: `v1FileStorage`.
#[doc(alias = "v1FileStorage")]
#[non_exhaustive]
pub struct FileStorage {
    /// What people call the storage, such as the name of a team in Microsoft Teams or of the archive.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// SharePoint root site that the file comes from; only for files from SharePoint. An id of the
    /// quarantine management service.
    #[doc(alias = "msSharepointRootSiteUuid")]
    pub ms_sharepoint_root_site_uuid: Option<ids::MicrosoftSharepointSiteUuid>,
    /// Id of the connected storage system that holds the file, such as one OneDrive, Google Drive or file
    /// share of a company.
    pub uuid: Option<ids::FileStorageUuid>,
    /// Archive that the file is in, as a URL or as the path of the archive.
    #[doc(alias = "archiveReference")]
    pub archive_reference: Option<String>,
    /// Owner of the cloud drive (such as Google Drive or OneDrive) that the file is on, as an id of the
    /// user management service.
    #[doc(alias = "cloudDriveUserUuid")]
    pub cloud_drive_user_uuid: Option<ids::UserUuid>,
    /// Email that the file is in: as part of the body, as an attachment or inside an attached archive.
    /// Compare it with [`Email::reference`](field@Email::reference).
    #[doc(alias = "emailReference")]
    pub email_reference: Option<String>,
    /// SharePoint site that the file is in, as an id of the quarantine management service.
    #[doc(alias = "msSharepointSiteUuid")]
    pub ms_sharepoint_site_uuid: Option<ids::MicrosoftSharepointSiteUuid>,
    /// Team in Microsoft Teams that the file belongs to, as an id of the quarantine management service.
    #[doc(alias = "msTeamsTeamUuid")]
    pub ms_teams_team_uuid: Option<ids::MicrosoftTeamsTeamUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(FileStorage {
    String display_name "displayName";
    Text ms_sharepoint_root_site_uuid "msSharepointRootSiteUuid";
    Text uuid "uuid";
    String archive_reference "archiveReference";
    Text cloud_drive_user_uuid "cloudDriveUserUuid";
    String email_reference "emailReference";
    Text ms_sharepoint_site_uuid "msSharepointSiteUuid";
    Text ms_teams_team_uuid "msTeamsTeamUuid";
});

/// Response to [`get_detection()`]: one detection with all that is known about it.
///
/// Schema: `incident_managementv1GetDetectionResponse`.
#[doc(alias = "incident_managementv1GetDetectionResponse")]
#[non_exhaustive]
pub struct GetDetectionResponse {
    /// The requested occurrence, in the v1 form.
    pub detection: Option<Detection>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetDetectionResponse {
    Model detection "detection";
});

impl runtime::AnswerModel for GetDetectionResponse {
    const NAME: &'static str = "incident-management/incident_managementv1GetDetectionResponse";
}

/// Response to [`list_delta_detections()`]: one page of a round of new detections.
#[non_exhaustive]
pub struct ListDeltaDetectionsResponse {
    /// New detections of this page, in the v1 form.
    #[doc(alias = "createdDetections")]
    pub created_detections: Vec<Detection>,
    /// Next page of the same round, to be sent with the same delta token; empty on the last page.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Where the next round starts. Store it once you have handled the last page, then send it as
    /// [`ListDeltaDetections::delta_token()`] without a page token.
    #[doc(alias = "nextDeltaToken")]
    pub next_delta_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDeltaDetectionsResponse {
    List created_detections "createdDetections";
    String next_page_token "nextPageToken";
    String next_delta_token "nextDeltaToken";
});

impl runtime::AnswerModel for ListDeltaDetectionsResponse {
    const NAME: &'static str = "incident-management/v1/ListDeltaDetectionsResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: Some("nextDeltaToken"),
        },
    );
}

impl runtime::Page for ListDeltaDetectionsResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }

    #[inline]
    fn next_delta_token(&self) -> Option<&str> {
        self.next_delta_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDeltaDetectionsResponse {
    type Item = Detection;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.created_detections)
    }
}

/// Response to [`list_detections()`]: one page of detections.
///
/// Schema: `incident_managementv1ListDetectionsResponse`.
#[doc(alias = "incident_managementv1ListDetectionsResponse")]
#[non_exhaustive]
pub struct ListDetectionsResponse {
    /// Matching detections of this page, in the v1 form.
    pub detections: Vec<Detection>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Number of all matching detections, whatever the page. The request has no switch that asks for the
    /// count, so 0 may mean that nothing was counted.
    #[doc(alias = "totalSize")]
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDetectionsResponse {
    List detections "detections";
    String next_page_token "nextPageToken";
    I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListDetectionsResponse {
    const NAME: &'static str = "incident-management/incident_managementv1ListDetectionsResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListDetectionsResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDetectionsResponse {
    type Item = Detection;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.detections)
    }
}

/// What a mail transfer agent (MTA) learned about an email from the SMTP commands.
///
/// Schema: `v1MailTransferAgentSmtpDetails`.
#[doc(alias = "v1MailTransferAgentSmtpDetails")]
#[non_exhaustive]
pub struct MailTransferAgentSmtpDetails {
    /// How the sending host introduced itself: the argument of `EHLO` or `HELO`.
    pub hello: Option<String>,
    /// Arguments of the `RCPT` commands, one entry per command, so one per recipient.
    pub recipients: Vec<String>,
    /// Argument of `MAIL FROM` (the reverse path), which can differ from
    /// [`Email::from`](field@Email::from).
    pub sender: Option<String>,
    /// IPv4 or IPv6 address that the email was sent from.
    #[doc(alias = "senderIpAddress")]
    pub sender_ip_address: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(MailTransferAgentSmtpDetails {
    String hello "hello";
    List recipients "recipients";
    String sender "sender";
    String sender_ip_address "senderIpAddress";
});

/// Connection that a v1 detection is about. The local side is always the device where the detection
/// occurred, for both directions.
///
/// Schema: `v1NetworkCommunication`.
#[doc(alias = "v1NetworkCommunication")]
#[non_exhaustive]
pub struct NetworkCommunication {
    /// Whether the connection came to the device or went out from it.
    pub direction: Option<NetworkCommunicationDirection>,
    /// Address (IPv4 or IPv6) of the device that has the detection, for both directions.
    #[doc(alias = "localIpAddress")]
    pub local_ip_address: Option<String>,
    /// TCP or UDP port of the device that has the detection, for both directions.
    #[doc(alias = "localPort")]
    pub local_port: Option<i64>,
    /// Protocol between the two sides, as a name for people.
    #[doc(alias = "protocolName")]
    pub protocol_name: Option<String>,
    /// IPv4 or IPv6 address of the other host, for both directions.
    #[doc(alias = "remoteIpAddress")]
    pub remote_ip_address: Option<String>,
    /// TCP or UDP port of the other host, for both directions.
    #[doc(alias = "remotePort")]
    pub remote_port: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(NetworkCommunication {
    Text direction "direction";
    String local_ip_address "localIpAddress";
    I64 local_port "localPort";
    String protocol_name "protocolName";
    String remote_ip_address "remoteIpAddress";
    I64 remote_port "remotePort";
});

/// User who changed an object, such as a file in a cloud drive.
///
/// Schema: `v1ObjectEditor`.
#[doc(alias = "v1ObjectEditor")]
#[non_exhaustive]
pub struct ObjectEditor {
    /// Email address of the one who made the change.
    pub email: Option<String>,
    /// User by id. Its type is documented as a draft only, so do not count on another service knowing it.
    #[doc(alias = "userUuid")]
    pub user_uuid: Option<ids::UserUuid>,
    /// Login or another name by which the user is known.
    #[doc(alias = "userName")]
    pub user_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ObjectEditor {
    String email "email";
    Text user_uuid "userUuid";
    String user_name "userName";
});

/// Process in the context of a detection, in the form of the v1 operations.
///
/// Schema: `incident_managementv1Process`.
#[doc(alias = "incident_managementv1Process")]
#[non_exhaustive]
pub struct Process {
    /// Where its executable is on the disk of the device.
    pub path: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Process {
    String path "path";
});

/// What kind of technology or rule made a detection, for the v1 operations. The vendor has deprecated
/// the enum as a whole without naming another.
///
/// Schema: `incident_managementv1DetectionCategory`.
#[doc(alias = "incident_managementv1DetectionCategory")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DetectionCategory {
    /// No category is given; the fallback when read, and not a value to send.
    #[doc(alias = "DETECTION_CATEGORY_UNSPECIFIED")]
    Unspecified,
    /// An EDR rule matched; the v2 operations call the same
    /// [`DetectionCategory::EdrRule`](super::v2::DetectionCategory::EdrRule).
    #[doc(alias = "DETECTION_CATEGORY_CORRELATION_RULE")]
    CorrelationRule,
    /// Something matched a rule of the firewall.
    #[doc(alias = "DETECTION_CATEGORY_FIREWALL_RULE")]
    FirewallRule,
    /// ThreatSense made the detection.
    #[doc(alias = "DETECTION_CATEGORY_ANTIVIRUS")]
    Antivirus,
    /// An intrusion into the host was detected; a match of a single HIPS rule is
    /// [`DetectionCategory::HipsRule`](super::v2::DetectionCategory::HipsRule).
    #[doc(alias = "DETECTION_CATEGORY_HIPS")]
    Hips,
    /// An intrusion over the network was detected.
    #[doc(alias = "DETECTION_CATEGORY_NETWORK_INTRUSION")]
    NetworkIntrusion,
    /// Something matched a rule of the host intrusion prevention (HIPS).
    #[doc(alias = "DETECTION_CATEGORY_HIPS_RULE")]
    HipsRule,
    /// An access to the web was detected.
    #[doc(alias = "DETECTION_CATEGORY_WEB_ACCESS")]
    WebAccess,
    /// A vulnerability of an application was detected.
    #[doc(alias = "DETECTION_CATEGORY_VULNERABILITY")]
    Vulnerability,
    /// A patch for an application was detected.
    #[doc(alias = "DETECTION_CATEGORY_APPLICATION_PATCH")]
    ApplicationPatch,
    /// Activity was detected that is only suspicious.
    #[doc(alias = "DETECTION_CATEGORY_SUSPICIOUS_ACTIVITY")]
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

/// Which way a connection went, seen from the device where the detection occurred (v1 operations).
///
/// Schema: `v1NetworkCommunicationDirection`.
#[doc(alias = "v1NetworkCommunicationDirection")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum NetworkCommunicationDirection {
    /// Which way it went is not given; the fallback when read.
    #[doc(alias = "NETWORK_COMMUNICATION_DIRECTION_UNSPECIFIED")]
    Unspecified,
    /// From the remote host to the device, which is the local side.
    #[doc(alias = "NETWORK_COMMUNICATION_DIRECTION_INBOUND")]
    Inbound,
    /// From the device, which is the local side, to the remote host.
    #[doc(alias = "NETWORK_COMMUNICATION_DIRECTION_OUTBOUND")]
    Outbound,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(NetworkCommunicationDirection {
    Unspecified "NETWORK_COMMUNICATION_DIRECTION_UNSPECIFIED";
    Inbound "NETWORK_COMMUNICATION_DIRECTION_INBOUND";
    Outbound "NETWORK_COMMUNICATION_DIRECTION_OUTBOUND";
});

/// System that manages the life of an email or a file. It has to be known before the object can be
/// deleted, quarantined or moved.
///
/// Schema: `v1ObjectOrigin`.
#[doc(alias = "v1ObjectOrigin")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ObjectOrigin {
    /// Which system manages it is not given; the fallback when read.
    #[doc(alias = "OBJECT_ORIGIN_UNSPECIFIED")]
    Unspecified,
    /// Object of Microsoft's cloud office, such as an email or a SharePoint file.
    #[doc(alias = "OBJECT_ORIGIN_MS_OFFICE365")]
    MsOffice365,
    /// Object of Google's cloud office, such as a file on a Google drive.
    #[doc(alias = "OBJECT_ORIGIN_GOOGLE_WORKSPACE")]
    GoogleWorkspace,
    /// Object of a device rather than of a cloud office.
    #[doc(alias = "OBJECT_ORIGIN_DEVICE")]
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

/// How serious something is, in levels that do not depend on a product. Each console has its own words
/// for them, and what to do at which level is left to the client.
///
/// Schema: `dotnodincident_managementv1SeverityLevel`.
#[doc(alias = "dotnodincident_managementv1SeverityLevel")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SeverityLevel {
    /// When read, no level is given: the fallback. As a filter of
    /// [`list_edr_rules()`](super::v2::list_edr_rules()) it is the default and lets every level through.
    #[doc(alias = "SEVERITY_LEVEL_UNSPECIFIED")]
    Unspecified,
    /// Least serious level; some consoles call it `Debug`.
    #[doc(alias = "SEVERITY_LEVEL_DIAGNOSTIC")]
    Diagnostic,
    /// Level between diagnostic and low; some consoles call it `Info` or `Information`.
    #[doc(alias = "SEVERITY_LEVEL_INFORMATIONAL")]
    Informational,
    /// Lowest level above mere information; some consoles call it `Warning`.
    #[doc(alias = "SEVERITY_LEVEL_LOW")]
    Low,
    /// Level between low and high; some consoles call it `Error` or `Threat`.
    #[doc(alias = "SEVERITY_LEVEL_MEDIUM")]
    Medium,
    /// Most serious level; some consoles call it `Critical`.
    #[doc(alias = "SEVERITY_LEVEL_HIGH")]
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
