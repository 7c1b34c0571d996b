//! Version 2 of the incident management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Duration, Struct, Timestamp, UnknownFields};

use crate::ids;

pub use super::v1::Email;
pub use super::v1::File;
pub use super::v1::FileStorage;
pub use super::v1::MailTransferAgentSmtpDetails;
pub use super::v1::ObjectEditor;
pub use super::v1::ObjectOrigin;
pub use super::v1::SeverityLevel;

/// Lists groups of detections with their sizes, optionally of one device, one tenant or a window of
/// time.
///
/// `GET /v2/detection-groups`
///
/// A group shows the attributes of its oldest detection and the ids of all of them; get the detections
/// themselves with [`batch_get_detections()`]. A device and a cloud office tenant exclude each other:
/// give at most one. For other criteria use [`search_detection_groups()`].
///
/// Optional parameters: [`cloud_office_tenant_uuid`](ListDetectionGroups::cloud_office_tenant_uuid),
/// [`device_uuid`](ListDetectionGroups::device_uuid), [`end_time`](ListDetectionGroups::end_time),
/// [`start_time`](ListDetectionGroups::start_time), [`page_size`](ListDetectionGroups::page_size),
/// [`page_token`](ListDetectionGroups::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detection-groups_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid) -> Result<(), eset_connect::Error> {
/// let mut items = v2::list_detection_groups().device_uuid(device_uuid).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_detection_groups() -> ListDetectionGroups {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_detection_groups",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/detection-groups",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    ListDetectionGroups(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_detection_groups`](fn@list_detection_groups) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDetectionGroups(Paged<ListDetectionGroupsResponse>);

impl ListDetectionGroups {
    /// Tenant whose detections are listed; without it, those of every tenant. Leave it out when you want
    /// detections of devices.
    #[doc(alias = "cloudOfficeTenantUuid")]
    pub fn cloud_office_tenant_uuid(
        mut self,
        value: impl Into<ids::CloudOfficeTenantUuid>,
    ) -> Self {
        self.0
            .set(
                "cloudOfficeTenantUuid",
                Into::<ids::CloudOfficeTenantUuid>::into(value),
            );
        self
    }

    /// Device whose detections are listed; without it, those of every device. Leave it out when you want
    /// detections of a cloud office.
    #[doc(alias = "deviceUuid")]
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.0.set("deviceUuid", Into::<ids::DeviceUuid>::into(value));
        self
    }

    /// Latest time of occurrence, itself not included, compared like [`ListDetectionGroups::start_time()`].
    /// Takes the same forms, so the end of one window can be the start of the next.
    #[doc(alias = "endTime")]
    #[inline]
    pub fn end_time(mut self, value: Timestamp) -> Self {
        self.0.set("endTime", value);
        self
    }

    /// Earliest time of occurrence, itself included. It is compared with the time of a detection; which one
    /// of a group counts is not documented. Write it in UTC or with an offset, such as `2024-10-30T12:00Z`
    /// or `2024-10-30T10:00+02:00`; seconds may be left out.
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

runtime::operation!(ListDetectionGroups, Paged, ListDetectionGroupsResponse);

/// Gets one detection group, with its size, its resolved count and the ids of its detections.
///
/// `GET /v2/detection-groups/{detectionGroupUuid}`
///
/// The other attributes are those of the oldest detection of the group. Get the detections themselves
/// with [`batch_get_detections()`].
///
/// * `detection_group_uuid`: Group to get, named by its
///   [`DetectionGroup::uuid`](field@DetectionGroup::uuid); the id of a detection does not do.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detection-groups_detectionGroupUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, detection_group_uuid: &eset_connect::ids::DetectionGroupUuid) -> Result<(), eset_connect::Error> {
/// let response = v2::get_detection_group(detection_group_uuid).send(client).await?;
/// if let Some(detection_group) = &response.detection_group {
///     println!("{:?}", detection_group.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_detection_group(
    detection_group_uuid: impl Into<ids::DetectionGroupUuid>,
) -> GetDetectionGroup {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_detection_group",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/detection-groups/{detectionGroupUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[detection_group_uuid.into().as_str()]).into()
}

/// The call that [`get_detection_group`](fn@get_detection_group) returns.
///
/// It has the methods of [`Call`].
pub type GetDetectionGroup = runtime::PlainCall<GetDetectionGroupResponse>;

/// Marks every detection of a group as resolved.
///
/// This cannot be undone: no operation takes the mark away from the detections.
///
/// `POST /v2/detection-groups/{detectionGroupUuid}:resolve`
///
/// The answer is empty; read [`DetectionGroup::resolved_count`](field@DetectionGroup::resolved_count)
/// for the effect. For a single detection use [`resolve_detection()`].
///
/// * `detection_group_uuid`: Group whose detections are resolved, named by its
///   [`DetectionGroup::uuid`](field@DetectionGroup::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detection-groups_detectionGroupUuid-resolve_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{self, ResolveDetectionGroupBody};
///
/// # async fn example(client: &eset_connect::Client, detection_group_uuid: &eset_connect::ids::DetectionGroupUuid, note: &str) -> Result<(), eset_connect::Error> {
/// let body = ResolveDetectionGroupBody::new().note(note);
/// v2::resolve_detection_group(detection_group_uuid, body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn resolve_detection_group(
    detection_group_uuid: impl Into<ids::DetectionGroupUuid>,
    body: ResolveDetectionGroupBody,
) -> ResolveDetectionGroup {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "resolve_detection_group",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/detection-groups/{detectionGroupUuid}:resolve",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[detection_group_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`resolve_detection_group`](fn@resolve_detection_group) returns.
///
/// It has the methods of [`Call`].
pub type ResolveDetectionGroup = runtime::PlainCall<ResolveDetectionGroupResponse>;

/// Searches the detection groups with a filter expression.
///
/// `POST /v2/detection-groups:search`
///
/// It changes nothing and is safe to repeat, although it is a POST. Without a filter no group is left
/// out. The answer has no page token and no total, so narrow the filter where a tenant has many groups;
/// [`list_detection_groups()`] has pages.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detection-groups-search_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{self, SearchDetectionGroupsRequest};
///
/// # async fn example(client: &eset_connect::Client, filter: &str) -> Result<(), eset_connect::Error> {
/// let body = SearchDetectionGroupsRequest::new().filter(filter);
/// let response = v2::search_detection_groups(body).send(client).await?;
/// for item in &response.detection_groups {
///     println!("{:?}", item.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn search_detection_groups(
    body: SearchDetectionGroupsRequest,
) -> SearchDetectionGroups {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "search_detection_groups",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/detection-groups:search",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`search_detection_groups`](fn@search_detection_groups) returns.
///
/// It has the methods of [`Call`].
pub type SearchDetectionGroups = runtime::PlainCall<SearchDetectionGroupsResponse>;

/// Lists detections in the v2 form, optionally of one cloud office tenant or of a window of time.
///
/// `GET /v2/detections`
///
/// According to the vendor this list has the detections of ESET Cloud Office Security only;
/// [`list_detections()`](super::v1::list_detections()) has those of ESET PROTECT and ESET Inspect, and
/// [`get_detection()`] gives the full detail of any. There is no filter for a device. Do not build a
/// feed on the time bounds, because late detections fall into windows that you have already read; use
/// [`list_delta_detections()`].
///
/// Optional parameters: [`cloud_office_tenant_uuid`](ListDetections::cloud_office_tenant_uuid),
/// [`end_time`](ListDetections::end_time), [`start_time`](ListDetections::start_time),
/// [`page_size`](ListDetections::page_size), [`page_token`](ListDetections::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detections_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, cloud_office_tenant_uuid: &eset_connect::ids::CloudOfficeTenantUuid) -> Result<(), eset_connect::Error> {
/// let mut items = v2::list_detections()
///     .cloud_office_tenant_uuid(cloud_office_tenant_uuid)
///     .items(client);
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
        path: "/v2/detections",
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
    /// Tenant whose detections are listed; without it, those of every tenant. Leave it out when you want
    /// detections of devices.
    #[doc(alias = "cloudOfficeTenantUuid")]
    pub fn cloud_office_tenant_uuid(
        mut self,
        value: impl Into<ids::CloudOfficeTenantUuid>,
    ) -> Self {
        self.0
            .set(
                "cloudOfficeTenantUuid",
                Into::<ids::CloudOfficeTenantUuid>::into(value),
            );
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

/// Gets one detection in the v2 form, in full detail.
///
/// `GET /v2/detections/{detectionUuid}`
///
/// According to the vendor it gives the full detail of every detection, also of those that only
/// [`list_detections()`](super::v1::list_detections()) lists. For many at once use
/// [`batch_get_detections()`].
///
/// * `detection_uuid`: Detection to get, named by its [`Detection::uuid`](field@Detection::uuid) or
///   [`Detection::uuid`](field@super::v1::Detection::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detections_detectionUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, detection_uuid: &eset_connect::ids::DetectionUuid) -> Result<(), eset_connect::Error> {
/// let response = v2::get_detection(detection_uuid).send(client).await?;
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
        path: "/v2/detections/{detectionUuid}",
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

/// Marks one detection as resolved.
///
/// This cannot be undone: no operation takes the mark away from the detection.
///
/// `POST /v2/detections/{detectionUuid}:resolve`
///
/// The answer is empty; read [`Detection::resolved`](field@Detection::resolved) for the effect. To
/// resolve a whole group use [`resolve_detection_group()`].
///
/// * `detection_uuid`: Detection to resolve, named by its [`Detection::uuid`](field@Detection::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detections_detectionUuid-resolve_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{self, ResolveDetectionBody};
///
/// # async fn example(client: &eset_connect::Client, detection_uuid: &eset_connect::ids::DetectionUuid, note: &str) -> Result<(), eset_connect::Error> {
/// let body = ResolveDetectionBody::new().note(note);
/// v2::resolve_detection(detection_uuid, body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn resolve_detection(
    detection_uuid: impl Into<ids::DetectionUuid>,
    body: ResolveDetectionBody,
) -> ResolveDetection {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "resolve_detection",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/detections/{detectionUuid}:resolve",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[detection_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`resolve_detection`](fn@resolve_detection) returns.
///
/// It has the methods of [`Call`].
pub type ResolveDetection = runtime::PlainCall<ResolveDetectionResponse>;

/// Gets up to 1000 detections in the v2 form in one answer.
///
/// `POST /v2/detections:batchGet`
///
/// Either all of them come or the call fails: one unknown id, or one location that is down, is enough.
/// More than 1000 ids give 400. Ask for 100 or fewer at a time, because larger batches can time out or
/// end with 500. It changes nothing and is safe to repeat.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detections-batchGet_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{self, BatchGetDetectionsRequest};
///
/// # async fn example(client: &eset_connect::Client, detection_uuids: &[eset_connect::ids::DetectionUuid]) -> Result<(), eset_connect::Error> {
/// let body = BatchGetDetectionsRequest::new().detection_uuids(detection_uuids);
/// let response = v2::batch_get_detections(body).send(client).await?;
/// for item in &response.detections {
///     println!("{:?}", item.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn batch_get_detections(body: BatchGetDetectionsRequest) -> BatchGetDetections {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "batch_get_detections",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/detections:batchGet",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`batch_get_detections`](fn@batch_get_detections) returns.
///
/// It has the methods of [`Call`].
pub type BatchGetDetections = runtime::PlainCall<BatchGetDetectionsResponse>;

/// Lists the v2 detections that were created since the round that ended with the given delta token.
///
/// `GET /v2/detections:listDelta`
///
/// Set [`ListDeltaDetections::delta_token()`] on every call, to `latest` at first; it is not known what
/// the service does without it. A detection that arrives late is in the next round, whenever it
/// occurred, so a feed that follows the deltas misses none. A round runs from the call without a page
/// token to the page whose
/// [`ListDeltaDetectionsResponse::next_page_token`](field@ListDeltaDetectionsResponse::next_page_token)
/// is empty; handle that page, then store its
/// [`ListDeltaDetectionsResponse::next_delta_token`](field@ListDeltaDetectionsResponse::next_delta_token)
/// for the next round. The vendor's own feeds read the detections of ESET Inspect and ESET Cloud Office
/// Security here.
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
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, delta_token: &str) -> Result<(), eset_connect::Error> {
/// let mut items = v2::list_delta_detections().delta_token(delta_token).items(client);
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
        path: "/v2/detections:listDelta",
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

/// Lists the EDR rule exclusions, page by page.
///
/// `GET /v2/edr-rule-exclusions`
///
/// There is no filter. The entries are of the same model as the answer of [`get_edr_rule_exclusion()`].
///
/// Optional parameters: [`include_total_size`](ListEdrRuleExclusions::include_total_size),
/// [`page_size`](ListEdrRuleExclusions::page_size), [`page_token`](ListEdrRuleExclusions::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rule-exclusions_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
/// let mut items = v2::list_edr_rule_exclusions().include_total_size(true).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_edr_rule_exclusions() -> ListEdrRuleExclusions {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_edr_rule_exclusions",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/edr-rule-exclusions",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    ListEdrRuleExclusions(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_edr_rule_exclusions`](fn@list_edr_rule_exclusions) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListEdrRuleExclusions(Paged<ListEdrRuleExclusionsResponse>);

impl ListEdrRuleExclusions {
    /// Asks the service to count all exclusions and fill in
    /// [`ListEdrRuleExclusionsResponse::total_size`](field@ListEdrRuleExclusionsResponse::total_size).
    /// Without it, do not read the total.
    #[doc(alias = "includeTotalSize")]
    pub fn include_total_size(mut self, value: impl Into<bool>) -> Self {
        self.0.set("includeTotalSize", Into::<bool>::into(value));
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

runtime::operation!(ListEdrRuleExclusions, Paged, ListEdrRuleExclusionsResponse);

/// Creates an EDR rule exclusion and gives it back with its new id.
///
/// `POST /v2/edr-rule-exclusions`
///
/// Its XML has to be valid by the rule format. Choose rules, scopes and the enabled state now: later
/// operations replace only the XML. A 403 or 400 with an empty, HTML or plain-text body comes from the
/// firewall in front of the service and not from the service; several SHA-1 values in one exclusion are
/// known to trigger it. Nothing promises that a repeated call is recognized as such, so look before you
/// send it again after a timeout.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rule-exclusions_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{
///     self, CreateEdrRuleExclusionRequest, EdrRuleExclusion, EdrRuleScope,
/// };
///
/// # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid, rule_uuids: &[eset_connect::ids::EdrRuleUuid]) -> Result<(), eset_connect::Error> {
/// let scope = EdrRuleScope::new().device_uuid(device_uuid);
/// let exclusion = EdrRuleExclusion::new().rule_uuids(rule_uuids).scopes([scope]);
/// let body = CreateEdrRuleExclusionRequest::new().exclusion(exclusion);
/// let response = v2::create_edr_rule_exclusion(body).send(client).await?;
/// if let Some(exclusion) = &response.exclusion {
///     println!("{:?}", exclusion.uuid);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_edr_rule_exclusion(
    body: CreateEdrRuleExclusionRequest,
) -> CreateEdrRuleExclusion {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_edr_rule_exclusion",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/edr-rule-exclusions",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`create_edr_rule_exclusion`](fn@create_edr_rule_exclusion) returns.
///
/// It has the methods of [`Call`].
pub type CreateEdrRuleExclusion = runtime::PlainCall<CreateEdrRuleExclusionResponse>;

/// Gets one EDR rule exclusion, with its rules, scopes, note and XML definition.
///
/// `GET /v2/edr-rule-exclusions/{exclusionUuid}`
///
/// * `exclusion_uuid`: Exclusion to get, named by its
///   [`EdrRuleExclusion::uuid`](field@EdrRuleExclusion::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rule-exclusions_exclusionUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, exclusion_uuid: &eset_connect::ids::EdrRuleExclusionUuid) -> Result<(), eset_connect::Error> {
/// let response = v2::get_edr_rule_exclusion(exclusion_uuid).send(client).await?;
/// if let Some(exclusion) = &response.exclusion {
///     println!("{:?}", exclusion.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_edr_rule_exclusion(
    exclusion_uuid: impl Into<ids::EdrRuleExclusionUuid>,
) -> GetEdrRuleExclusion {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_edr_rule_exclusion",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/edr-rule-exclusions/{exclusionUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[exclusion_uuid.into().as_str()]).into()
}

/// The call that [`get_edr_rule_exclusion`](fn@get_edr_rule_exclusion) returns.
///
/// It has the methods of [`Call`].
pub type GetEdrRuleExclusion = runtime::PlainCall<GetEdrRuleExclusionResponse>;

/// Deletes an EDR rule exclusion, so that its rules act again on what it matched.
///
/// This cannot be undone: no operation brings the exclusion back.
///
/// `DELETE /v2/edr-rule-exclusions/{exclusionUuid}`
///
/// Save its [`EdrRuleExclusion::xml_definition`](field@EdrRuleExclusion::xml_definition), rules and
/// scopes first if you may want it again, because no operation switches an exclusion off for a while.
/// The answer is empty.
///
/// * `exclusion_uuid`: Exclusion to delete, named by its
///   [`EdrRuleExclusion::uuid`](field@EdrRuleExclusion::uuid); [`list_edr_rule_exclusions()`] lists them.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rule-exclusions_exclusionUuid_delete.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, exclusion_uuid: &eset_connect::ids::EdrRuleExclusionUuid) -> Result<(), eset_connect::Error> {
/// v2::delete_edr_rule_exclusion(exclusion_uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_edr_rule_exclusion(
    exclusion_uuid: impl Into<ids::EdrRuleExclusionUuid>,
) -> DeleteEdrRuleExclusion {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_edr_rule_exclusion",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::DELETE,
        path: "/v2/edr-rule-exclusions/{exclusionUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[exclusion_uuid.into().as_str()]).into()
}

/// The call that [`delete_edr_rule_exclusion`](fn@delete_edr_rule_exclusion) returns.
///
/// It has the methods of [`Call`].
pub type DeleteEdrRuleExclusion = runtime::PlainCall<DeleteEdrRuleExclusionResponse>;

/// Replaces the XML definition of an EDR rule exclusion and gives back the result.
///
/// `POST /v2/edr-rule-exclusions/{exclusionUuid}:updateDefinition`
///
/// No operation returns an older definition, so save the one in use first. The name changes with the
/// XML, because it is taken from there; rules, scopes, note and enabled state stay as they are. A 403
/// or 400 with an empty, HTML or plain-text body comes from the firewall in front of the service and
/// not from the service; several SHA-1 values in one exclusion are known to trigger it.
///
/// * `exclusion_uuid`: Exclusion to change, named by its
///   [`EdrRuleExclusion::uuid`](field@EdrRuleExclusion::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rule-exclusions_exclusionUuid-updateDefinition_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{self, UpdateEdrRuleExclusionDefinitionBody};
///
/// # async fn example(client: &eset_connect::Client, exclusion_uuid: &eset_connect::ids::EdrRuleExclusionUuid, xml_definition: &str) -> Result<(), eset_connect::Error> {
/// let body = UpdateEdrRuleExclusionDefinitionBody::new().xml_definition(xml_definition);
/// let response = v2::update_edr_rule_exclusion_definition(exclusion_uuid, body).send(client).await?;
/// if let Some(exclusion) = &response.exclusion {
///     println!("{:?}", exclusion.uuid);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update_edr_rule_exclusion_definition(
    exclusion_uuid: impl Into<ids::EdrRuleExclusionUuid>,
    body: UpdateEdrRuleExclusionDefinitionBody,
) -> UpdateEdrRuleExclusionDefinition {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_edr_rule_exclusion_definition",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/edr-rule-exclusions/{exclusionUuid}:updateDefinition",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[exclusion_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`update_edr_rule_exclusion_definition`](fn@update_edr_rule_exclusion_definition) returns.
///
/// It has the methods of [`Call`].
pub type UpdateEdrRuleExclusionDefinition = runtime::PlainCall<
    UpdateEdrRuleExclusionDefinitionResponse,
>;

/// Lists the EDR rules, optionally those of one severity level.
///
/// `GET /v2/edr-rules`
///
/// Severity is the only filter; pick enabled rules or a scope yourself. Without a license for the
/// product behind the operation the answer is 501, or 403 or 404.
///
/// Optional parameters: [`include_total_size`](ListEdrRules::include_total_size),
/// [`severity_level`](ListEdrRules::severity_level), [`page_size`](ListEdrRules::page_size),
/// [`page_token`](ListEdrRules::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{self, SeverityLevel};
///
/// # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
/// let mut items = v2::list_edr_rules().severity_level(SeverityLevel::Diagnostic).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_edr_rules() -> ListEdrRules {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_edr_rules",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/edr-rules",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    ListEdrRules(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_edr_rules`](fn@list_edr_rules) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListEdrRules(Paged<ListEdrRulesResponse>);

impl ListEdrRules {
    /// Asks the service to count all rules and fill in
    /// [`ListEdrRulesResponse::total_size`](field@ListEdrRulesResponse::total_size). Without it, do not
    /// read the total.
    #[doc(alias = "includeTotalSize")]
    pub fn include_total_size(mut self, value: impl Into<bool>) -> Self {
        self.0.set("includeTotalSize", Into::<bool>::into(value));
        self
    }

    /// Severity that a rule must have to be listed. Without it, or with the default
    /// [`SeverityLevel::Unspecified`], rules of every level are listed.
    #[doc(alias = "severityLevel")]
    #[inline]
    pub fn severity_level(mut self, value: super::v1::SeverityLevel) -> Self {
        self.0.set("severityLevel", value);
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

runtime::operation!(ListEdrRules, Paged, ListEdrRulesResponse);

/// Creates an EDR rule and gives it back with its new id.
///
/// `POST /v2/edr-rules`
///
/// A rule whose XML is not valid is refused. Name and severity score come from the XML; choose the
/// scopes now, because the service has no operation to change them. Nothing promises that a repeated
/// call is recognized as such, so look before you send it again after a timeout.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{self, CreateEdrRuleRequest, EdrRule, EdrRuleScope};
///
/// # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid, xml_definition: &str) -> Result<(), eset_connect::Error> {
/// let scope = EdrRuleScope::new().device_uuid(device_uuid);
/// let rule = EdrRule::new().scopes([scope]).xml_definition(xml_definition);
/// let body = CreateEdrRuleRequest::new().rule(rule);
/// let response = v2::create_edr_rule(body).send(client).await?;
/// if let Some(rule) = &response.rule {
///     println!("{:?}", rule.uuid);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_edr_rule(body: CreateEdrRuleRequest) -> CreateEdrRule {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_edr_rule",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/edr-rules",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`create_edr_rule`](fn@create_edr_rule) returns.
///
/// It has the methods of [`Call`].
pub type CreateEdrRule = runtime::PlainCall<CreateEdrRuleResponse>;

/// Gets one EDR rule, with its scopes, severity, enabled state and XML definition.
///
/// `GET /v2/edr-rules/{ruleUuid}`
///
/// * `rule_uuid`: Rule to get, named by its [`EdrRule::uuid`](field@EdrRule::uuid);
///   [`Detection::edr_rule_uuid`](field@Detection::edr_rule_uuid) is such an id.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_ruleUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, rule_uuid: &eset_connect::ids::EdrRuleUuid) -> Result<(), eset_connect::Error> {
/// let response = v2::get_edr_rule(rule_uuid).send(client).await?;
/// if let Some(rule) = &response.rule {
///     println!("{:?}", rule.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_edr_rule(rule_uuid: impl Into<ids::EdrRuleUuid>) -> GetEdrRule {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_edr_rule",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/edr-rules/{ruleUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[rule_uuid.into().as_str()]).into()
}

/// The call that [`get_edr_rule`](fn@get_edr_rule) returns.
///
/// It has the methods of [`Call`].
pub type GetEdrRule = runtime::PlainCall<GetEdrRuleResponse>;

/// Deletes an EDR rule for good.
///
/// This cannot be undone: no operation brings the rule back.
///
/// `DELETE /v2/edr-rules/{ruleUuid}`
///
/// If you may want the rule again, save its [`EdrRule::xml_definition`](field@EdrRule::xml_definition)
/// and scopes first. To stop a rule for a while, use [`disable_edr_rule()`]. The answer is empty.
///
/// * `rule_uuid`: Rule to delete, named by its [`EdrRule::uuid`](field@EdrRule::uuid);
///   [`list_edr_rules()`] lists them.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_ruleUuid_delete.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, rule_uuid: &eset_connect::ids::EdrRuleUuid) -> Result<(), eset_connect::Error> {
/// v2::delete_edr_rule(rule_uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_edr_rule(rule_uuid: impl Into<ids::EdrRuleUuid>) -> DeleteEdrRule {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_edr_rule",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::DELETE,
        path: "/v2/edr-rules/{ruleUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[rule_uuid.into().as_str()]).into()
}

/// The call that [`delete_edr_rule`](fn@delete_edr_rule) returns.
///
/// It has the methods of [`Call`].
pub type DeleteEdrRule = runtime::PlainCall<DeleteEdrRuleResponse>;

/// Disables an EDR rule, so that it no longer matches events.
///
/// `POST /v2/edr-rules/{ruleUuid}:disable`
///
/// The rule stays and can be used again with [`enable_edr_rule()`]. The answer is empty, and
/// [`EdrRule::enabled`](field@EdrRule::enabled) shows the state.
///
/// * `rule_uuid`: Rule to switch off, named by its [`EdrRule::uuid`](field@EdrRule::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_ruleUuid-disable_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, rule_uuid: &eset_connect::ids::EdrRuleUuid) -> Result<(), eset_connect::Error> {
/// v2::disable_edr_rule(rule_uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn disable_edr_rule(rule_uuid: impl Into<ids::EdrRuleUuid>) -> DisableEdrRule {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "disable_edr_rule",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/edr-rules/{ruleUuid}:disable",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[rule_uuid.into().as_str()]).into()
}

/// The call that [`disable_edr_rule`](fn@disable_edr_rule) returns.
///
/// It has the methods of [`Call`].
pub type DisableEdrRule = runtime::PlainCall<DisableEdrRuleResponse>;

/// Enables an EDR rule, so that it matches events in its scopes.
///
/// `POST /v2/edr-rules/{ruleUuid}:enable`
///
/// The actions of the rule run from then on when something matches; [`disable_edr_rule()`] stops it.
/// The answer is empty, and [`EdrRule::enabled`](field@EdrRule::enabled) shows the state.
///
/// * `rule_uuid`: Rule to switch on, named by its [`EdrRule::uuid`](field@EdrRule::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_ruleUuid-enable_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, rule_uuid: &eset_connect::ids::EdrRuleUuid) -> Result<(), eset_connect::Error> {
/// v2::enable_edr_rule(rule_uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn enable_edr_rule(rule_uuid: impl Into<ids::EdrRuleUuid>) -> EnableEdrRule {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "enable_edr_rule",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/edr-rules/{ruleUuid}:enable",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[rule_uuid.into().as_str()]).into()
}

/// The call that [`enable_edr_rule`](fn@enable_edr_rule) returns.
///
/// It has the methods of [`Call`].
pub type EnableEdrRule = runtime::PlainCall<EnableEdrRuleResponse>;

/// Replaces the XML definition of an EDR rule and gives back the changed rule.
///
/// `POST /v2/edr-rules/{ruleUuid}:updateDefinition`
///
/// No operation returns an older definition, so save the one in use first. An invalid definition gives
/// 400. Name and severity score are taken from the XML and change with it.
///
/// * `rule_uuid`: Rule to change, named by its [`EdrRule::uuid`](field@EdrRule::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_ruleUuid-updateDefinition_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{self, UpdateEdrRuleDefinitionBody};
///
/// # async fn example(client: &eset_connect::Client, rule_uuid: &eset_connect::ids::EdrRuleUuid, xml_definition: &str) -> Result<(), eset_connect::Error> {
/// let body = UpdateEdrRuleDefinitionBody::new().xml_definition(xml_definition);
/// let response = v2::update_edr_rule_definition(rule_uuid, body).send(client).await?;
/// if let Some(rule) = &response.rule {
///     println!("{:?}", rule.uuid);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update_edr_rule_definition(
    rule_uuid: impl Into<ids::EdrRuleUuid>,
    body: UpdateEdrRuleDefinitionBody,
) -> UpdateEdrRuleDefinition {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_edr_rule_definition",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/edr-rules/{ruleUuid}:updateDefinition",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[rule_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`update_edr_rule_definition`](fn@update_edr_rule_definition) returns.
///
/// It has the methods of [`Call`].
pub type UpdateEdrRuleDefinition = runtime::PlainCall<UpdateEdrRuleDefinitionResponse>;

/// Lists the incidents, optionally filtered and ordered.
///
/// `GET /v2/incidents`
///
/// Without [`ListIncidents::filter()`] all incidents are listed. The entries have neither the
/// detections nor the devices of an incident; [`get_incident()`] returns their ids. The comments are in
/// [`list_incident_comments()`].
///
/// Optional parameters: [`filter`](ListIncidents::filter), [`order_by`](ListIncidents::order_by),
/// [`page_size`](ListIncidents::page_size), [`page_token`](ListIncidents::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, filter: &str) -> Result<(), eset_connect::Error> {
/// let mut items = v2::list_incidents().filter(filter).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_incidents() -> ListIncidents {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_incidents",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/incidents",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    ListIncidents(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_incidents`](fn@list_incidents) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListIncidents(Paged<ListIncidentsResponse>);

impl ListIncidents {
    /// Condition that an incident must meet, in the Common Expression Language (CEL), up to 200 characters
    /// long. Compare a time with `createTime > timestamp("2026-01-31T08:00:00Z")`, and look for a part of a
    /// text with `displayName.contains("abc")`; times need their offset. Write fields in snake case or
    /// lowerCamelCase, with or without `incident.` in front, and enum values without quotes
    /// (`status == INCIDENT_STATUS_OPEN`), because quoted ones match nothing.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter", Into::<String>::into(value));
        self
    }

    /// Fields of [`Incident`] to sort by, separated by commas, in snake case, such as
    /// `display_name, severity desc`. Ascending unless ` desc` follows the field; a dot leads to a
    /// subfield. At most 100 characters.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.0.set("orderBy", Into::<String>::into(value));
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

runtime::operation!(ListIncidents, Paged, ListIncidentsResponse);

/// Gets one incident, with status, severity, assignee, metrics and the ids of its detections and
/// devices.
///
/// `GET /v2/incidents/{incidentUuid}`
///
/// Get the detections with [`batch_get_detections()`] and the comments with
/// [`list_incident_comments()`].
///
/// * `incident_uuid`: Incident to get, named by its [`Incident::uuid`](field@Incident::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, incident_uuid: &eset_connect::ids::IncidentUuid) -> Result<(), eset_connect::Error> {
/// let response = v2::get_incident(incident_uuid).send(client).await?;
/// if let Some(incident) = &response.incident {
///     println!("{:?}", incident.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_incident(incident_uuid: impl Into<ids::IncidentUuid>) -> GetIncident {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_incident",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/incidents/{incidentUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str()]).into()
}

/// The call that [`get_incident`](fn@get_incident) returns.
///
/// It has the methods of [`Call`].
pub type GetIncident = runtime::PlainCall<GetIncidentResponse>;

/// Changes the name, description, assignee or severity of an incident and gives back the incident.
///
/// `POST /v2/incidents/{incidentUuid}/basic-attributes:update`
///
/// Name the fields to change in
/// [`UpdateIncidentBasicAttributesBody::update_mask`](field@UpdateIncidentBasicAttributesBody::update_mask).
/// The assignee can be emptied only while the incident is open. The status is changed elsewhere:
/// [`close_incident()`] and [`reopen_incident()`].
///
/// * `incident_uuid`: Incident to change, named by its [`Incident::uuid`](field@Incident::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_basic-attributes-update_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{self, UpdateIncidentBasicAttributesBody};
///
/// # async fn example(client: &eset_connect::Client, assignee_uuid: &eset_connect::ids::UserUuid, display_name: &str, incident_uuid: &eset_connect::ids::IncidentUuid) -> Result<(), eset_connect::Error> {
/// let body = UpdateIncidentBasicAttributesBody::new()
///     .assignee_uuid(assignee_uuid)
///     .display_name(display_name)
///     .update_mask("assigneeUuid,displayName");
/// let response = v2::update_incident_basic_attributes(incident_uuid, body).send(client).await?;
/// if let Some(incident) = &response.incident {
///     println!("{:?}", incident.uuid);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update_incident_basic_attributes(
    incident_uuid: impl Into<ids::IncidentUuid>,
    body: UpdateIncidentBasicAttributesBody,
) -> UpdateIncidentBasicAttributes {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_incident_basic_attributes",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/incidents/{incidentUuid}/basic-attributes:update",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`update_incident_basic_attributes`](fn@update_incident_basic_attributes) returns.
///
/// It has the methods of [`Call`].
pub type UpdateIncidentBasicAttributes = runtime::PlainCall<
    UpdateIncidentBasicAttributesResponse,
>;

/// Lists the comments of one incident that the caller may see, ordered by the time they were created.
///
/// `GET /v2/incidents/{incidentUuid}/comments`
///
/// The operation has no page token, so one answer should have all of them. The comments of several
/// incidents need one call each.
///
/// * `incident_uuid`: Incident whose comments are listed, named by its
///   [`Incident::uuid`](field@Incident::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_comments_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, incident_uuid: &eset_connect::ids::IncidentUuid) -> Result<(), eset_connect::Error> {
/// let response = v2::list_incident_comments(incident_uuid).send(client).await?;
/// for item in &response.comments {
///     println!("{:?}", item.uuid);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_incident_comments(
    incident_uuid: impl Into<ids::IncidentUuid>,
) -> ListIncidentComments {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_incident_comments",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/incidents/{incidentUuid}/comments",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str()]).into()
}

/// The call that [`list_incident_comments`](fn@list_incident_comments) returns.
///
/// It has the methods of [`Call`].
pub type ListIncidentComments = runtime::PlainCall<ListIncidentCommentsResponse>;

/// Adds a comment to an incident and gives it back with its id, author and times.
///
/// `POST /v2/incidents/{incidentUuid}/comments`
///
/// Fill in [`IncidentComment::text`](field@IncidentComment::text). A final comment cannot be made here;
/// it comes with [`close_incident()`]. Nothing promises that a repeated call is recognized as such, so
/// look before you send it again after a timeout.
///
/// * `incident_uuid`: Incident to comment on, named by its [`Incident::uuid`](field@Incident::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_comments_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{self, CreateIncidentCommentBody, IncidentComment};
///
/// # async fn example(client: &eset_connect::Client, incident_uuid: &eset_connect::ids::IncidentUuid, text: &str) -> Result<(), eset_connect::Error> {
/// let comment = IncidentComment::new().text(text);
/// let body = CreateIncidentCommentBody::new().comment(comment);
/// let response = v2::create_incident_comment(incident_uuid, body).send(client).await?;
/// if let Some(comment) = &response.comment {
///     println!("{:?}", comment.uuid);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_incident_comment(
    incident_uuid: impl Into<ids::IncidentUuid>,
    body: CreateIncidentCommentBody,
) -> CreateIncidentComment {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_incident_comment",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/incidents/{incidentUuid}/comments",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`create_incident_comment`](fn@create_incident_comment) returns.
///
/// It has the methods of [`Call`].
pub type CreateIncidentComment = runtime::PlainCall<CreateIncidentCommentResponse>;

/// Gets one comment of an incident.
///
/// `GET /v2/incidents/{incidentUuid}/comments/{commentUuid}`
///
/// The incident has to exist; all comments of an incident come from [`list_incident_comments()`].
///
/// * `incident_uuid`: Incident that the comment belongs to, named by its
///   [`Incident::uuid`](field@Incident::uuid); it has to exist.
/// * `comment_uuid`: Comment to get, named by its [`IncidentComment::uuid`](field@IncidentComment::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_comments_commentUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, comment_uuid: &eset_connect::ids::IncidentCommentUuid, incident_uuid: &eset_connect::ids::IncidentUuid) -> Result<(), eset_connect::Error> {
/// let response = v2::get_incident_comment(incident_uuid, comment_uuid).send(client).await?;
/// if let Some(comment) = &response.comment {
///     println!("{:?}", comment.uuid);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_incident_comment(
    incident_uuid: impl Into<ids::IncidentUuid>,
    comment_uuid: impl Into<ids::IncidentCommentUuid>,
) -> GetIncidentComment {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_incident_comment",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/incidents/{incidentUuid}/comments/{commentUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str(), comment_uuid.into().as_str()])
        .into()
}

/// The call that [`get_incident_comment`](fn@get_incident_comment) returns.
///
/// It has the methods of [`Call`].
pub type GetIncidentComment = runtime::PlainCall<GetIncidentCommentResponse>;

/// Deletes one comment of an incident.
///
/// This cannot be undone: no operation brings the comment back.
///
/// `DELETE /v2/incidents/{incidentUuid}/comments/{commentUuid}`
///
/// To correct a comment, use [`update_incident_comment_text()`]. The answer is empty.
///
/// * `incident_uuid`: Incident that the comment belongs to, named by its
///   [`Incident::uuid`](field@Incident::uuid); it has to exist.
/// * `comment_uuid`: Comment to delete, named by its
///   [`IncidentComment::uuid`](field@IncidentComment::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_comments_commentUuid_delete.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2;
///
/// # async fn example(client: &eset_connect::Client, comment_uuid: &eset_connect::ids::IncidentCommentUuid, incident_uuid: &eset_connect::ids::IncidentUuid) -> Result<(), eset_connect::Error> {
/// v2::delete_incident_comment(incident_uuid, comment_uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_incident_comment(
    incident_uuid: impl Into<ids::IncidentUuid>,
    comment_uuid: impl Into<ids::IncidentCommentUuid>,
) -> DeleteIncidentComment {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_incident_comment",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::DELETE,
        path: "/v2/incidents/{incidentUuid}/comments/{commentUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str(), comment_uuid.into().as_str()])
        .into()
}

/// The call that [`delete_incident_comment`](fn@delete_incident_comment) returns.
///
/// It has the methods of [`Call`].
pub type DeleteIncidentComment = runtime::PlainCall<DeleteIncidentCommentResponse>;

/// Replaces the text of an incident comment.
///
/// `POST /v2/incidents/{incidentUuid}/comments/{commentUuid}/text:update`
///
/// No operation returns the old text, so save it first if it matters. The answer is empty, unlike that
/// of other updates; use [`get_incident_comment()`] for the new
/// [`IncidentComment::update_time`](field@IncidentComment::update_time).
///
/// * `incident_uuid`: Incident that the comment belongs to, named by its
///   [`Incident::uuid`](field@Incident::uuid); it has to exist.
/// * `comment_uuid`: Comment to change, named by its
///   [`IncidentComment::uuid`](field@IncidentComment::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_comments_commentUuid_text-update_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{self, UpdateIncidentCommentTextBody};
///
/// # async fn example(client: &eset_connect::Client, comment_uuid: &eset_connect::ids::IncidentCommentUuid, incident_uuid: &eset_connect::ids::IncidentUuid, text: &str) -> Result<(), eset_connect::Error> {
/// let body = UpdateIncidentCommentTextBody::new().text(text);
/// v2::update_incident_comment_text(incident_uuid, comment_uuid, body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update_incident_comment_text(
    incident_uuid: impl Into<ids::IncidentUuid>,
    comment_uuid: impl Into<ids::IncidentCommentUuid>,
    body: UpdateIncidentCommentTextBody,
) -> UpdateIncidentCommentText {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_incident_comment_text",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/incidents/{incidentUuid}/comments/{commentUuid}/text:update",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str(), comment_uuid.into().as_str()])
        .body(&body)
        .into()
}

/// The call that [`update_incident_comment_text`](fn@update_incident_comment_text) returns.
///
/// It has the methods of [`Call`].
pub type UpdateIncidentCommentText = runtime::PlainCall<
    UpdateIncidentCommentTextResponse,
>;

/// Closes an incident with a reason and a final comment.
///
/// `POST /v2/incidents/{incidentUuid}:close`
///
/// The comment is marked with
/// [`IncidentComment::is_final_comment`](field@IncidentComment::is_final_comment).
/// [`reopen_incident()`] opens the incident again. The answer is empty; read
/// [`Incident::status`](field@Incident::status) for the effect.
///
/// * `incident_uuid`: Incident to close, named by its [`Incident::uuid`](field@Incident::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid-close_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{
///     self, CloseIncidentBody, IncidentComment, IncidentResolveReason,
/// };
///
/// # async fn example(client: &eset_connect::Client, incident_uuid: &eset_connect::ids::IncidentUuid, text: &str) -> Result<(), eset_connect::Error> {
/// let final_comment = IncidentComment::new().text(text);
/// let body = CloseIncidentBody::new()
///     .closure_reason(IncidentResolveReason::TruePositive)
///     .final_comment(final_comment);
/// v2::close_incident(incident_uuid, body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn close_incident(
    incident_uuid: impl Into<ids::IncidentUuid>,
    body: CloseIncidentBody,
) -> CloseIncident {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "close_incident",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/incidents/{incidentUuid}:close",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`close_incident`](fn@close_incident) returns.
///
/// It has the methods of [`Call`].
pub type CloseIncident = runtime::PlainCall<CloseIncidentResponse>;

/// Opens an incident again, whatever other status it has.
///
/// `POST /v2/incidents/{incidentUuid}:reopen`
///
/// An incident that is open already is refused, so a repeated call fails. The status becomes
/// [`IncidentStatus::Open`] and the assignee stays. The comment from the closing becomes an ordinary
/// one: its [`IncidentComment::is_final_comment`](field@IncidentComment::is_final_comment) turns false.
/// The answer is empty.
///
/// * `incident_uuid`: Incident to open again, named by its [`Incident::uuid`](field@Incident::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid-reopen_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::incident_management::v2::{self, IncidentComment, ReopenIncidentBody};
///
/// # async fn example(client: &eset_connect::Client, incident_uuid: &eset_connect::ids::IncidentUuid, text: &str) -> Result<(), eset_connect::Error> {
/// let comment = IncidentComment::new().text(text);
/// let body = ReopenIncidentBody::new().comment(comment);
/// v2::reopen_incident(incident_uuid, body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn reopen_incident(
    incident_uuid: impl Into<ids::IncidentUuid>,
    body: ReopenIncidentBody,
) -> ReopenIncident {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "reopen_incident",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/incidents/{incidentUuid}:reopen",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`reopen_incident`](fn@reopen_incident) returns.
///
/// It has the methods of [`Call`].
pub type ReopenIncident = runtime::PlainCall<ReopenIncidentResponse>;

/// Body of [`batch_get_detections()`]: which detections to return.
///
/// Schema: `v2BatchGetDetectionsRequest`.
#[doc(alias = "v2BatchGetDetectionsRequest")]
#[non_exhaustive]
pub struct BatchGetDetectionsRequest {
    /// Detections to get, each by its [`Detection::uuid`](field@Detection::uuid). More than 1000 give 400;
    /// keep to 100 at a time, or the call can time out or end with 500.
    #[doc(alias = "detectionUuids")]
    pub detection_uuids: Vec<ids::DetectionUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchGetDetectionsRequest {
    /// Detections to get, each by its [`Detection::uuid`](field@Detection::uuid).
    pub fn detection_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::DetectionUuid>>,
    ) -> Self {
        self.detection_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchGetDetectionsRequest {
    List detection_uuids "detectionUuids";
});

/// Response to [`batch_get_detections()`]; it has all requested detections, because the call fails
/// otherwise.
///
/// Schema: `v2BatchGetDetectionsResponse`.
#[doc(alias = "v2BatchGetDetectionsResponse")]
#[non_exhaustive]
pub struct BatchGetDetectionsResponse {
    /// The requested detections, in the v2 form. The order is not documented, so match them by id.
    pub detections: Vec<Detection>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(BatchGetDetectionsResponse {
    List detections "detections";
});

impl runtime::AnswerModel for BatchGetDetectionsResponse {
    const NAME: &'static str = "incident-management/v2BatchGetDetectionsResponse";
}

/// Body of [`close_incident()`]: the outcome and a last comment.
///
/// Schema: `IncidentsCloseIncidentBody`.
#[doc(alias = "IncidentsCloseIncidentBody")]
#[non_exhaustive]
pub struct CloseIncidentBody {
    /// What the investigation found: a real threat, a false alarm or something suspicious.
    /// [`IncidentResolveReason::Unspecified`] is not a value to send.
    #[doc(alias = "closureReason")]
    pub closure_reason: Option<IncidentResolveReason>,
    /// Last word on the incident: how it ended and for what reason; fill in
    /// [`IncidentComment::text`](field@IncidentComment::text). The service stores it with
    /// [`IncidentComment::is_final_comment`](field@IncidentComment::is_final_comment) set.
    #[doc(alias = "finalComment")]
    pub final_comment: Option<IncidentComment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CloseIncidentBody {
    /// What the investigation found: a real threat, a false alarm or something suspicious.
    #[inline]
    pub fn closure_reason(mut self, value: IncidentResolveReason) -> Self {
        self.closure_reason = Some(value);
        self
    }

    /// Last word on the incident: how it ended and for what reason; fill in
    /// [`IncidentComment::text`](field@IncidentComment::text).
    pub fn final_comment(mut self, value: impl Into<IncidentComment>) -> Self {
        self.final_comment = Some(value.into());
        self
    }
}

runtime::model!(CloseIncidentBody {
    Text closure_reason "closureReason";
    Model final_comment "finalComment";
});

/// Empty answer of [`close_incident()`]; the status 200 is the confirmation.
///
/// Schema: `v2CloseIncidentResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2CloseIncidentResponse")]
pub type CloseIncidentResponse = runtime::EmptyAnswer<empty::CloseIncidentResponse>;

/// Body of [`create_edr_rule_exclusion()`]: the exclusion to store.
///
/// Schema: `v2CreateEdrRuleExclusionRequest`.
#[doc(alias = "v2CreateEdrRuleExclusionRequest")]
#[non_exhaustive]
pub struct CreateEdrRuleExclusionRequest {
    /// Exclusion to create. The definition is needed; no operation sets rules, scopes, note or enabled
    /// state later. Name, author and editor are read-only.
    pub exclusion: Option<EdrRuleExclusion>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateEdrRuleExclusionRequest {
    /// Exclusion to create.
    pub fn exclusion(mut self, value: impl Into<EdrRuleExclusion>) -> Self {
        self.exclusion = Some(value.into());
        self
    }
}

runtime::model!(CreateEdrRuleExclusionRequest {
    Model exclusion "exclusion";
});

/// Response to [`create_edr_rule_exclusion()`]: the exclusion as it was stored.
///
/// Schema: `v2CreateEdrRuleExclusionResponse`.
#[doc(alias = "v2CreateEdrRuleExclusionResponse")]
#[non_exhaustive]
pub struct CreateEdrRuleExclusionResponse {
    /// Exclusion as it was stored, with its id and the name from its XML.
    pub exclusion: Option<EdrRuleExclusion>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateEdrRuleExclusionResponse {
    Model exclusion "exclusion";
});

impl runtime::AnswerModel for CreateEdrRuleExclusionResponse {
    const NAME: &'static str = "incident-management/v2CreateEdrRuleExclusionResponse";
}

/// Body of [`create_edr_rule()`]: the rule to store.
///
/// Schema: `v2CreateEdrRuleRequest`.
#[doc(alias = "v2CreateEdrRuleRequest")]
#[non_exhaustive]
pub struct CreateEdrRuleRequest {
    /// Rule to create: [`EdrRule::xml_definition`](field@EdrRule::xml_definition) has to be valid. Id,
    /// name, author, editor and score are read-only.
    pub rule: Option<EdrRule>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateEdrRuleRequest {
    /// Rule to create: [`EdrRule::xml_definition`](field@EdrRule::xml_definition) has to be valid.
    pub fn rule(mut self, value: impl Into<EdrRule>) -> Self {
        self.rule = Some(value.into());
        self
    }
}

runtime::model!(CreateEdrRuleRequest {
    Model rule "rule";
});

/// Response to [`create_edr_rule()`]: the rule as it was stored.
///
/// Schema: `v2CreateEdrRuleResponse`.
#[doc(alias = "v2CreateEdrRuleResponse")]
#[non_exhaustive]
pub struct CreateEdrRuleResponse {
    /// Rule as it was stored, with its id and what was derived from its XML.
    pub rule: Option<EdrRule>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateEdrRuleResponse {
    Model rule "rule";
});

impl runtime::AnswerModel for CreateEdrRuleResponse {
    const NAME: &'static str = "incident-management/v2CreateEdrRuleResponse";
}

/// Body of [`create_incident_comment()`]: the text to add to the incident.
///
/// Schema: `IncidentCommentsCreateIncidentCommentBody`.
#[doc(alias = "IncidentCommentsCreateIncidentCommentBody")]
#[non_exhaustive]
pub struct CreateIncidentCommentBody {
    /// What to add; fill in [`IncidentComment::text`](field@IncidentComment::text). Author, times and the
    /// mark of a final comment are read-only, and the incident is in the path.
    pub comment: Option<IncidentComment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateIncidentCommentBody {
    /// What to add; fill in [`IncidentComment::text`](field@IncidentComment::text).
    pub fn comment(mut self, value: impl Into<IncidentComment>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

runtime::model!(CreateIncidentCommentBody {
    Model comment "comment";
});

/// Response to [`create_incident_comment()`]: the comment as it was stored.
///
/// Schema: `v2CreateIncidentCommentResponse`.
#[doc(alias = "v2CreateIncidentCommentResponse")]
#[non_exhaustive]
pub struct CreateIncidentCommentResponse {
    /// Comment as it was stored, with its id, author and times.
    pub comment: Option<IncidentComment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateIncidentCommentResponse {
    Model comment "comment";
});

impl runtime::AnswerModel for CreateIncidentCommentResponse {
    const NAME: &'static str = "incident-management/v2CreateIncidentCommentResponse";
}

/// Empty answer of [`delete_edr_rule_exclusion()`]; the status 200 is the confirmation.
///
/// Schema: `v2DeleteEdrRuleExclusionResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2DeleteEdrRuleExclusionResponse")]
pub type DeleteEdrRuleExclusionResponse = runtime::EmptyAnswer<
    empty::DeleteEdrRuleExclusionResponse,
>;

/// Empty answer of [`delete_edr_rule()`]; the status 200 is the confirmation.
///
/// Schema: `v2DeleteEdrRuleResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2DeleteEdrRuleResponse")]
pub type DeleteEdrRuleResponse = runtime::EmptyAnswer<empty::DeleteEdrRuleResponse>;

/// Empty answer of [`delete_incident_comment()`]; the status 200 is the confirmation.
///
/// Schema: `v2DeleteIncidentCommentResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2DeleteIncidentCommentResponse")]
pub type DeleteIncidentCommentResponse = runtime::EmptyAnswer<
    empty::DeleteIncidentCommentResponse,
>;

/// One occurrence of something detected, in the large form of the v2 operations. It is followed by
/// responses, and once it is resolved it is no longer a risk.
///
/// Schema: `incident_managementv2Detection`.
#[doc(alias = "incident_managementv2Detection")]
#[non_exhaustive]
pub struct Detection {
    /// Technology or rule that made the detection. The enum is deprecated, but it has no replacement here.
    pub category: Option<DetectionCategory>,
    /// What was going on when the detection happened, as an English sentence for people; it can name the
    /// application and its hash.
    pub circumstances: Option<String>,
    /// Cloud office tenant where the detection happened; absent or empty when no such tenant is concerned,
    /// as for devices. [`list_detections()`] takes it as a filter.
    #[doc(alias = "cloudOfficeTenantUuid")]
    pub cloud_office_tenant_uuid: Option<ids::CloudOfficeTenantUuid>,
    /// Device where the detection happened, by id and name only; the rest is in the device management
    /// service.
    pub device: Option<Device>,
    /// What was found, as a name for people, such as `Win32/Kingsoft.B`, `Rule_name_100663` or
    /// `(Blocked by) PUA blacklist`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// EDR rule whose match made the detection; [`get_edr_rule()`] takes it.
    #[doc(alias = "edrRuleUuid")]
    pub edr_rule_uuid: Option<ids::EdrRuleUuid>,
    /// Email that the detection is about.
    pub email: Option<super::v1::Email>,
    /// File that the detection is about, with its hashes and where it is stored.
    pub file: Option<super::v1::File>,
    /// Connection that the detection is about, with the device as the local side.
    #[doc(alias = "networkTraffic")]
    pub network_traffic: Option<EndpointNetworkTraffic>,
    /// Free text kept with the detection. Whether it is the note given to [`resolve_detection()`] is not
    /// documented.
    pub note: Option<String>,
    /// SHA-1 digest of what the scanned object contains.
    #[doc(alias = "objectHashSha1")]
    pub object_hash_sha1: Option<String>,
    /// Path or other name of the scanned object, such as `eicar.com` or `http://roxlock.com`.
    #[doc(alias = "objectName")]
    pub object_name: Option<String>,
    /// Size of the scanned object in bytes. In JSON it is a quoted number, because it is an unsigned 64-bit
    /// integer.
    #[doc(alias = "objectSizeBytes")]
    pub object_size_bytes: Option<u64>,
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
    /// Process that has to do with the detection.
    pub process: Option<Process>,
    /// Whether the detection has been dealt with and is no longer a threat; [`resolve_detection()`] sets
    /// it.
    pub resolved: Option<bool>,
    /// What the protection did about the detection, one entry per response. An empty list means that
    /// nothing handled the detection.
    pub responses: Vec<DetectionResponse>,
    /// On-demand scan that made the detection; empty if real-time scanning did. No operation of this
    /// service takes the id.
    #[doc(alias = "scanUuid")]
    pub scan_uuid: Option<ids::ScanUuid>,
    /// How serious the detection is, in levels that are the same for all products; the number behind it is
    /// in [`Detection::severity_score`](field@Detection::severity_score).
    #[doc(alias = "severityLevel")]
    pub severity_level: Option<super::v1::SeverityLevel>,
    /// Severity as a number from 1 to 100, made for comparisons in filters. 1 to 49 is
    /// [`SeverityLevel::Low`], 50 to 59 [`SeverityLevel::Medium`] and 60 to 100 [`SeverityLevel::High`]. In
    /// some tenants it arrives as a text.
    #[doc(alias = "severityScore")]
    pub severity_score: Option<i64>,
    /// Event on the device that led to the detection, with its data.
    #[doc(alias = "triggeringEvent")]
    pub triggering_event: Option<TriggeringEvent>,
    /// Kind of threat as a text for people, such as `Trojan`, `Test file` or `TCP Port scanning attack`.
    /// Deprecated in favor of an enum; the only one is that of
    /// [`Detection::category`](field@Detection::category), which is deprecated as well.
    #[doc(alias = "typeName")]
    pub type_name: Option<String>,
    /// User in whose context the detection happened, as any text; on Windows it can have any of the user
    /// name formats of that system.
    #[doc(alias = "userName")]
    pub user_name: Option<String>,
    /// Id of this occurrence, for [`get_detection()`] and [`batch_get_detections()`]. Treat it as opaque:
    /// it mostly looks like an RFC UUID, but that is not certain.
    pub uuid: Option<ids::DetectionUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Detection {
    Text category "category";
    String circumstances "circumstances";
    Text cloud_office_tenant_uuid "cloudOfficeTenantUuid";
    Model device "device";
    String display_name "displayName";
    Text edr_rule_uuid "edrRuleUuid";
    Model email "email";
    Model file "file";
    Model network_traffic "networkTraffic";
    String note "note";
    String object_hash_sha1 "objectHashSha1";
    String object_name "objectName";
    QuotedU64 object_size_bytes "objectSizeBytes";
    String object_type_name "objectTypeName";
    String object_url "objectUrl";
    Timestamp occur_time "occurTime";
    Model process "process";
    Bool resolved "resolved";
    List responses "responses";
    Text scan_uuid "scanUuid";
    Text severity_level "severityLevel";
    I64 severity_score "severityScore";
    Model triggering_event "triggeringEvent";
    String type_name "typeName";
    String user_name "userName";
    Text uuid "uuid";
});

/// Detections that the service has put together. Apart from counts and ids, the fields are those of the
/// oldest detection in the group.
///
/// Schema: `v2DetectionGroup`.
#[doc(alias = "v2DetectionGroup")]
#[non_exhaustive]
pub struct DetectionGroup {
    /// All detections of the group, by id. Get them with [`batch_get_detections()`], or one with
    /// [`get_detection()`]. The missing r in the name is the vendor's.
    #[doc(alias = "detectionOccurenceUuids")]
    pub detection_occurrence_uuids: Vec<ids::DetectionUuid>,
    /// How many detections the group has, resolved ones included.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "groupSize")]
    pub group_size: Option<i64>,
    /// How many detections of the group are resolved; equal to
    /// [`DetectionGroup::group_size`](field@DetectionGroup::group_size) when none is left.
    #[doc(alias = "resolvedCount")]
    pub resolved_count: Option<i64>,
    /// Technology or rule that made the detection. The enum is deprecated, but it has no replacement here.
    pub category: Option<DetectionCategory>,
    /// What was going on when the detection happened, as an English sentence for people; it can name the
    /// application and its hash.
    pub circumstances: Option<String>,
    /// Cloud office tenant where the detection happened; absent or empty when no such tenant is concerned,
    /// as for devices. [`list_detection_groups()`] takes it as a filter.
    #[doc(alias = "cloudOfficeTenantUuid")]
    pub cloud_office_tenant_uuid: Option<ids::CloudOfficeTenantUuid>,
    /// Device of the oldest detection, by id and name only; the rest is in the device management service.
    pub device: Option<Device>,
    /// What was found, as a name for people, such as `Win32/Kingsoft.B`, `Rule_name_100663` or
    /// `(Blocked by) PUA blacklist`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// EDR rule whose match made the detection; [`get_edr_rule()`] takes it.
    #[doc(alias = "edrRuleUuid")]
    pub edr_rule_uuid: Option<ids::EdrRuleUuid>,
    /// Email that the detection is about.
    pub email: Option<super::v1::Email>,
    /// File that the detection is about, with its hashes and where it is stored.
    pub file: Option<super::v1::File>,
    /// Connection that the detection is about, with the device as the local side.
    #[doc(alias = "networkTraffic")]
    pub network_traffic: Option<EndpointNetworkTraffic>,
    /// Free text kept with the group. Whether it is the note given to [`resolve_detection_group()`] is not
    /// documented.
    pub note: Option<String>,
    /// SHA-1 digest of what the scanned object contains.
    #[doc(alias = "objectHashSha1")]
    pub object_hash_sha1: Option<String>,
    /// Path or other name of the scanned object, such as `eicar.com` or `http://roxlock.com`.
    #[doc(alias = "objectName")]
    pub object_name: Option<String>,
    /// Size of the scanned object in bytes. In JSON it is a quoted number, because it is an unsigned 64-bit
    /// integer.
    #[doc(alias = "objectSizeBytes")]
    pub object_size_bytes: Option<u64>,
    /// Kind of object that was scanned, as a word for people; `File` and `Memory` are examples.
    #[doc(alias = "objectTypeName")]
    pub object_type_name: Option<String>,
    /// URL of the scanned object. [`DetectionGroup::object_name`](field@DetectionGroup::object_name) can
    /// hold one as well.
    #[doc(alias = "objectUrl")]
    pub object_url: Option<String>,
    /// When the oldest detection of the group happened; the others are of the same time or later.
    #[doc(alias = "occurTime")]
    pub occur_time: Option<Timestamp>,
    /// Process that has to do with the detection.
    pub process: Option<Process>,
    /// Whether the detection that the group shows has been dealt with. To see whether all are resolved,
    /// compare [`DetectionGroup::resolved_count`](field@DetectionGroup::resolved_count) with
    /// [`DetectionGroup::group_size`](field@DetectionGroup::group_size).
    pub resolved: Option<bool>,
    /// What the protection did about the detection, one entry per response. An empty list means that
    /// nothing handled the detection.
    pub responses: Vec<DetectionResponse>,
    /// On-demand scan that made the detection; empty if real-time scanning did. No operation of this
    /// service takes the id.
    #[doc(alias = "scanUuid")]
    pub scan_uuid: Option<ids::ScanUuid>,
    /// How serious the detection is, in levels that are the same for all products; the number behind it is
    /// in [`DetectionGroup::severity_score`](field@DetectionGroup::severity_score).
    #[doc(alias = "severityLevel")]
    pub severity_level: Option<super::v1::SeverityLevel>,
    /// Severity as a number from 1 to 100, made for comparisons in filters. 1 to 49 is
    /// [`SeverityLevel::Low`], 50 to 59 [`SeverityLevel::Medium`] and 60 to 100 [`SeverityLevel::High`]. In
    /// some tenants it arrives as a text.
    #[doc(alias = "severityScore")]
    pub severity_score: Option<i64>,
    /// Event on the device that led to the detection, with its data.
    #[doc(alias = "triggeringEvent")]
    pub triggering_event: Option<TriggeringEvent>,
    /// Kind of threat as a text for people, such as `Trojan`, `Test file` or `TCP Port scanning attack`.
    /// Deprecated in favor of an enum; the only one is that of
    /// [`DetectionGroup::category`](field@DetectionGroup::category), which is deprecated as well.
    #[doc(alias = "typeName")]
    pub type_name: Option<String>,
    /// User in whose context the detection happened, as any text; on Windows it can have any of the user
    /// name formats of that system.
    #[doc(alias = "userName")]
    pub user_name: Option<String>,
    /// Id of the group, for [`get_detection_group()`]; it is not the id of any of its detections. Treat it
    /// as opaque: it mostly looks like an RFC UUID, but that is not certain.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::DetectionGroupUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DetectionGroup {
    List detection_occurrence_uuids "detectionOccurenceUuids";
    I64 group_size "groupSize";
    I64 resolved_count "resolvedCount";
    Text category "category";
    String circumstances "circumstances";
    Text cloud_office_tenant_uuid "cloudOfficeTenantUuid";
    Model device "device";
    String display_name "displayName";
    Text edr_rule_uuid "edrRuleUuid";
    Model email "email";
    Model file "file";
    Model network_traffic "networkTraffic";
    String note "note";
    String object_hash_sha1 "objectHashSha1";
    String object_name "objectName";
    QuotedU64 object_size_bytes "objectSizeBytes";
    String object_type_name "objectTypeName";
    String object_url "objectUrl";
    Timestamp occur_time "occurTime";
    Model process "process";
    Bool resolved "resolved";
    List responses "responses";
    Text scan_uuid "scanUuid";
    Text severity_level "severityLevel";
    I64 severity_score "severityScore";
    Model triggering_event "triggeringEvent";
    String type_name "typeName";
    String user_name "userName";
    Text uuid "uuid";
});

/// What a protection did about a detection, and to which email or file, in the form of the v2
/// operations.
///
/// Schema: `incident_managementv2DetectionResponse`.
#[doc(alias = "incident_managementv2DetectionResponse")]
#[non_exhaustive]
pub struct DetectionResponse {
    /// Class of what was done, such as deleting or quarantining; also says that nothing was done or that it
    /// failed.
    #[doc(alias = "actionType")]
    pub action_type: Option<ObjectActionType>,
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
    /// Email that the response acted on; compare it with [`Email::reference`](field@Email::reference). Its
    /// form depends on the mail system, such as an EntryID of Outlook, and it is unique only within its
    /// parent.
    #[doc(alias = "emailReference")]
    pub email_reference: Option<String>,
    /// File that the response acted on; compare it with [`File::reference`](field@File::reference). It is
    /// unique only within its parent, such as one email or archive, and several responses can concern one
    /// file.
    #[doc(alias = "fileReference")]
    pub file_reference: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DetectionResponse {
    Text action_type "actionType";
    String description "description";
    Bool device_restart_required "deviceRestartRequired";
    String display_name "displayName";
    String protection_name "protectionName";
    String email_reference "emailReference";
    String file_reference "fileReference";
});

/// Device where something was detected, by id and name. Everything else about it is in the device
/// management service.
///
/// Schema: `v2Device`.
#[doc(alias = "v2Device")]
#[non_exhaustive]
pub struct Device {
    /// How the device is called for people; use the id to refer to it.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Id of the device, the same as in device management. Treat it as opaque: it mostly looks like an RFC
    /// UUID, but that is not certain.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::DeviceUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Device {
    String display_name "displayName";
    Text uuid "uuid";
});

/// Empty answer of [`disable_edr_rule()`]; the status 200 is the confirmation.
///
/// Schema: `v2DisableEdrRuleResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2DisableEdrRuleResponse")]
pub type DisableEdrRuleResponse = runtime::EmptyAnswer<empty::DisableEdrRuleResponse>;

/// Rule of endpoint detection and response: when activity on a device meets its criteria, its actions
/// are carried out.
///
/// Schema: `v2EdrRule`.
#[doc(alias = "v2EdrRule")]
#[non_exhaustive]
pub struct EdrRule {
    /// Taken from `description/name` in the XML definition, so it is changed there.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Whether the rule takes part in matching; [`enable_edr_rule()`] and [`disable_edr_rule()`] switch it.
    pub enabled: Option<bool>,
    /// Devices and device groups in which the rule is used; events of other devices never trigger it. Set
    /// at creation, since no operation changes them.
    pub scopes: Vec<EdrRuleScope>,
    /// How serious a match is, in levels that are the same for all products. [`list_edr_rules()`] filters
    /// by it.
    #[doc(alias = "severityLevel")]
    pub severity_level: Option<super::v1::SeverityLevel>,
    /// Severity as a number from 1 to 100, read from the XML definition and made for comparisons. 1 to 49
    /// is [`SeverityLevel::Low`], 50 to 59 [`SeverityLevel::Medium`] and 60 to 100 [`SeverityLevel::High`].
    ///
    /// Read-only: set by the service.
    #[doc(alias = "severityScore")]
    pub severity_score: Option<i64>,
    /// What the rule looks for and does, written in XML. The format is that of the ESET Inspect rules guide
    /// (`https://help.eset.com/ei_rules/latest/en-US/`), and the text has to be valid by it. Replace it
    /// with [`update_edr_rule_definition()`].
    #[doc(alias = "xmlDefinition")]
    pub xml_definition: Option<String>,
    /// Id of the rule, set by the service; every operation on a single rule takes it. Treat it as opaque:
    /// it mostly looks like an RFC UUID, but that is not certain.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::EdrRuleUuid>,
    /// Who made the first revision: a user, or another principal. The type of the id is not documented.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "authorUuid")]
    pub author_uuid: Option<String>,
    /// Who made the latest revision: a user, or another principal. The same as
    /// [`EdrRule::author_uuid`](field@EdrRule::author_uuid) as long as nobody has changed it.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "editorUuid")]
    pub editor_uuid: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl EdrRule {
    /// Whether the rule takes part in matching; [`enable_edr_rule()`] and [`disable_edr_rule()`] switch it.
    pub fn enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }

    /// Devices and device groups in which the rule is used; events of other devices never trigger it.
    pub fn scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<EdrRuleScope>>,
    ) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }

    /// How serious a match is, in levels that are the same for all products.
    #[inline]
    pub fn severity_level(mut self, value: super::v1::SeverityLevel) -> Self {
        self.severity_level = Some(value);
        self
    }

    /// What the rule looks for and does, written in XML.
    pub fn xml_definition(mut self, value: impl Into<String>) -> Self {
        self.xml_definition = Some(value.into());
        self
    }
}

runtime::model!(EdrRule {
    String display_name "displayName";
    Bool enabled "enabled";
    List scopes "scopes";
    Text severity_level "severityLevel";
    I64 severity_score "severityScore";
    String xml_definition "xmlDefinition";
    Text uuid "uuid";
    String author_uuid "authorUuid";
    String editor_uuid "editorUuid";
});

/// Exception to EDR rules: where it matches, the rules that it names do not carry out their actions. It
/// is written like a rule, only that actions in it have no effect.
///
/// Schema: `v2EdrRuleExclusion`.
#[doc(alias = "v2EdrRuleExclusion")]
#[non_exhaustive]
pub struct EdrRuleExclusion {
    /// Taken from `description/name` in the XML definition, so it is changed there.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Whether the exclusion is applied. No operation changes it after creation.
    pub enabled: Option<bool>,
    /// Remark of a user, up to 2048 characters long. Set at creation, since no operation changes it.
    pub note: Option<String>,
    /// EDR rules that the exclusion holds back, each by its [`EdrRule::uuid`](field@EdrRule::uuid). Set at
    /// creation, since no operation changes them.
    #[doc(alias = "ruleUuids")]
    pub rule_uuids: Vec<ids::EdrRuleUuid>,
    /// Devices and device groups in which the exclusion is used; it never matches on others. If they do not
    /// overlap with the scopes of its rules it has no effect, and the service does not prevent that.
    pub scopes: Vec<EdrRuleScope>,
    /// What the exclusion matches, in the XML of an EDR rule; actions in it have no effect. The format is
    /// that of the ESET Inspect rules guide (`https://help.eset.com/ei_rules/latest/en-US/`), and the text
    /// has to be valid by it. Replace it with [`update_edr_rule_exclusion_definition()`].
    #[doc(alias = "xmlDefinition")]
    pub xml_definition: Option<String>,
    /// Id of the exclusion; every operation on a single exclusion takes it. Treat it as opaque: it mostly
    /// looks like an RFC UUID, but that is not certain.
    pub uuid: Option<ids::EdrRuleExclusionUuid>,
    /// Who made the first revision: a user, or another principal. The type of the id is not documented.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "authorUuid")]
    pub author_uuid: Option<String>,
    /// Who made the latest revision: a user, or another principal. The same as
    /// [`EdrRuleExclusion::author_uuid`](field@EdrRuleExclusion::author_uuid) as long as nobody has changed
    /// it.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "editorUuid")]
    pub editor_uuid: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl EdrRuleExclusion {
    /// Whether the exclusion is applied.
    pub fn enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }

    /// Remark of a user, up to 2048 characters long.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// EDR rules that the exclusion holds back, each by its [`EdrRule::uuid`](field@EdrRule::uuid).
    pub fn rule_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::EdrRuleUuid>>,
    ) -> Self {
        self.rule_uuids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Devices and device groups in which the exclusion is used; it never matches on others.
    pub fn scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<EdrRuleScope>>,
    ) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }

    /// What the exclusion matches, in the XML of an EDR rule; actions in it have no effect.
    pub fn xml_definition(mut self, value: impl Into<String>) -> Self {
        self.xml_definition = Some(value.into());
        self
    }

    /// Id of the exclusion; every operation on a single exclusion takes it.
    pub fn uuid(mut self, value: impl Into<ids::EdrRuleExclusionUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

runtime::model!(EdrRuleExclusion {
    String display_name "displayName";
    Bool enabled "enabled";
    String note "note";
    List rule_uuids "ruleUuids";
    List scopes "scopes";
    String xml_definition "xmlDefinition";
    Text uuid "uuid";
    String author_uuid "authorUuid";
    String editor_uuid "editorUuid";
});

/// Where an EDR rule or an exclusion applies: on one device or in one device group.
///
/// Schema: `v2EdrRuleScope`.
#[doc(alias = "v2EdrRuleScope")]
#[non_exhaustive]
pub struct EdrRuleScope {
    /// Single device on which the rule or exclusion applies, as an id of the device management service.
    #[doc(alias = "deviceUuid")]
    pub device_uuid: Option<ids::DeviceUuid>,
    /// Group in which the rule or exclusion applies, as an id of the device management service.
    #[doc(alias = "deviceGroupUuid")]
    pub device_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl EdrRuleScope {
    /// Single device on which the rule or exclusion applies, as an id of the device management service.
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.device_uuid = Some(value.into());
        self
    }

    /// Group in which the rule or exclusion applies, as an id of the device management service.
    pub fn device_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.device_group_uuid = Some(value.into());
        self
    }
}

runtime::model!(EdrRuleScope {
    Text device_uuid "deviceUuid";
    Text device_group_uuid "deviceGroupUuid";
});

/// Empty answer of [`enable_edr_rule()`]; the status 200 is the confirmation.
///
/// Schema: `v2EnableEdrRuleResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2EnableEdrRuleResponse")]
pub type EnableEdrRuleResponse = runtime::EmptyAnswer<empty::EnableEdrRuleResponse>;

/// Connection of a device that a v2 detection is about. The device is the local side, the other end the
/// remote side.
///
/// Schema: `v2EndpointNetworkTraffic`.
#[doc(alias = "v2EndpointNetworkTraffic")]
#[non_exhaustive]
pub struct EndpointNetworkTraffic {
    /// Whether the connection came to the device or went out from it.
    pub direction: Option<NetworkTrafficDirection>,
    /// Address that the device used on its side of the connection.
    #[doc(alias = "localIpAddress")]
    pub local_ip_address: Option<String>,
    /// Hardware (layer 2) address that the device used on its side of the connection.
    #[doc(alias = "localMacAddress")]
    pub local_mac_address: Option<String>,
    /// Port that the device used for the connection.
    #[doc(alias = "localPort")]
    pub local_port: Option<i64>,
    /// Protocol, as the keyword column of the protocol numbers of IANA writes it, such as `TCP`.
    #[doc(alias = "protocolKeyword")]
    pub protocol_keyword: Option<String>,
    /// Address that the other host used for the connection.
    #[doc(alias = "remoteIpAddress")]
    pub remote_ip_address: Option<String>,
    /// Hardware (layer 2) address at the other end; it can be that of a gateway on the way.
    #[doc(alias = "remoteMacAddress")]
    pub remote_mac_address: Option<String>,
    /// Port that the other host used for the connection.
    #[doc(alias = "remotePort")]
    pub remote_port: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(EndpointNetworkTraffic {
    Text direction "direction";
    String local_ip_address "localIpAddress";
    String local_mac_address "localMacAddress";
    I64 local_port "localPort";
    String protocol_keyword "protocolKeyword";
    String remote_ip_address "remoteIpAddress";
    String remote_mac_address "remoteMacAddress";
    I64 remote_port "remotePort";
});

/// Response to [`get_detection_group()`]: one group with the attributes that its detections share.
///
/// Schema: `v2GetDetectionGroupResponse`.
#[doc(alias = "v2GetDetectionGroupResponse")]
#[non_exhaustive]
pub struct GetDetectionGroupResponse {
    /// The requested group, with counts and the ids of its members.
    #[doc(alias = "detectionGroup")]
    pub detection_group: Option<DetectionGroup>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetDetectionGroupResponse {
    Model detection_group "detectionGroup";
});

impl runtime::AnswerModel for GetDetectionGroupResponse {
    const NAME: &'static str = "incident-management/v2GetDetectionGroupResponse";
}

/// Response to [`get_detection()`]: one detection with all that is known about it.
///
/// Schema: `incident_managementv2GetDetectionResponse`.
#[doc(alias = "incident_managementv2GetDetectionResponse")]
#[non_exhaustive]
pub struct GetDetectionResponse {
    /// The requested occurrence, in the v2 form.
    pub detection: Option<Detection>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetDetectionResponse {
    Model detection "detection";
});

impl runtime::AnswerModel for GetDetectionResponse {
    const NAME: &'static str = "incident-management/incident_managementv2GetDetectionResponse";
}

/// Response to [`get_edr_rule_exclusion()`]: one exclusion with its definition.
///
/// Schema: `v2GetEdrRuleExclusionResponse`.
#[doc(alias = "v2GetEdrRuleExclusionResponse")]
#[non_exhaustive]
pub struct GetEdrRuleExclusionResponse {
    /// The requested exclusion, with rules, scopes and XML.
    pub exclusion: Option<EdrRuleExclusion>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetEdrRuleExclusionResponse {
    Model exclusion "exclusion";
});

impl runtime::AnswerModel for GetEdrRuleExclusionResponse {
    const NAME: &'static str = "incident-management/v2GetEdrRuleExclusionResponse";
}

/// Response to [`get_edr_rule()`]: one rule with its definition.
///
/// Schema: `v2GetEdrRuleResponse`.
#[doc(alias = "v2GetEdrRuleResponse")]
#[non_exhaustive]
pub struct GetEdrRuleResponse {
    /// The requested EDR rule, with scopes and XML.
    pub rule: Option<EdrRule>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetEdrRuleResponse {
    Model rule "rule";
});

impl runtime::AnswerModel for GetEdrRuleResponse {
    const NAME: &'static str = "incident-management/v2GetEdrRuleResponse";
}

/// Response to [`get_incident_comment()`]: one comment with its author and text.
///
/// Schema: `v2GetIncidentCommentResponse`.
#[doc(alias = "v2GetIncidentCommentResponse")]
#[non_exhaustive]
pub struct GetIncidentCommentResponse {
    /// The requested comment, with its author and times.
    pub comment: Option<IncidentComment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetIncidentCommentResponse {
    Model comment "comment";
});

impl runtime::AnswerModel for GetIncidentCommentResponse {
    const NAME: &'static str = "incident-management/v2GetIncidentCommentResponse";
}

/// Response to [`get_incident()`]: one incident with its status and assignee.
///
/// Schema: `v2GetIncidentResponse`.
#[doc(alias = "v2GetIncidentResponse")]
#[non_exhaustive]
pub struct GetIncidentResponse {
    /// The requested incident; its comments are listed by another operation.
    pub incident: Option<Incident>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetIncidentResponse {
    Model incident "incident";
});

impl runtime::AnswerModel for GetIncidentResponse {
    const NAME: &'static str = "incident-management/v2GetIncidentResponse";
}

/// Security event that was examined and found to be a real concern. It can rest on several detections
/// and devices, and it is worked on until it is closed.
///
/// Schema: `v2Incident`.
#[doc(alias = "v2Incident")]
#[non_exhaustive]
pub struct Incident {
    /// User who investigates and repairs, as an id of the user management service. It may be empty only
    /// while the incident is open; [`update_incident_basic_attributes()`] changes it.
    #[doc(alias = "assigneeUuid")]
    pub assignee_uuid: Option<ids::UserUuid>,
    /// When the incident was made. [`ListIncidents::filter()`] can choose incidents by it, as
    /// `incident.create_time`.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "createTime")]
    pub create_time: Option<Timestamp>,
    /// Free text about what happened; [`update_incident_basic_attributes()`] changes it.
    pub description: Option<String>,
    /// Detections that belong to the incident, by id. Get them with [`batch_get_detections()`]. Absent in a
    /// list of incidents.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "detectionUuids")]
    pub detection_uuids: Vec<ids::DetectionUuid>,
    /// Devices that belong to the incident, as ids of the device management service. Absent in a list of
    /// incidents.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "deviceUuids")]
    pub device_uuids: Vec<ids::DeviceUuid>,
    /// Name for people, not for references; [`update_incident_basic_attributes()`] changes it.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// How many devices, executables and processes have to do with the incident.
    pub metrics: Option<IncidentMetrics>,
    /// Outcome of the investigation; the same values as
    /// [`CloseIncidentBody::closure_reason`](field@CloseIncidentBody::closure_reason), which is given when
    /// an incident is closed.
    #[doc(alias = "resolveReason")]
    pub resolve_reason: Option<IncidentResolveReason>,
    /// How long the response to the incident took: a text whose format is not documented.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "responseDuration")]
    pub response_duration: Option<Duration>,
    /// How serious the incident is, in three levels; [`update_incident_basic_attributes()`] changes it.
    pub severity: Option<IncidentSeverityLevel>,
    /// Step of the work that the incident is in. [`close_incident()`] and [`reopen_incident()`] change it;
    /// no operation sets it directly.
    pub status: Option<IncidentStatus>,
    /// Labels that the incident carries. No operation of this service changes them.
    ///
    /// Read-only: set by the service.
    pub tags: Vec<String>,
    /// How long the incident was in triage: a text whose format is not documented.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "triageDuration")]
    pub triage_duration: Option<Duration>,
    /// Time of the latest change. Every change by a user moves it, and changes by the service itself should
    /// do so too.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "updateTime")]
    pub update_time: Option<Timestamp>,
    /// Id of the incident; every operation on a single incident and its comments takes it. Treat it as
    /// opaque: it mostly looks like an RFC UUID, but that is not certain.
    pub uuid: Option<ids::IncidentUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Incident {
    Text assignee_uuid "assigneeUuid";
    Timestamp create_time "createTime";
    String description "description";
    List detection_uuids "detectionUuids";
    List device_uuids "deviceUuids";
    String display_name "displayName";
    Model metrics "metrics";
    Text resolve_reason "resolveReason";
    Duration response_duration "responseDuration";
    Text severity "severity";
    Text status "status";
    List tags "tags";
    Duration triage_duration "triageDuration";
    Timestamp update_time "updateTime";
    Text uuid "uuid";
});

/// Remark on an incident, made at any step from preparation to the work afterwards, that says what
/// happened there.
///
/// Schema: `v2IncidentComment`.
#[doc(alias = "v2IncidentComment")]
#[non_exhaustive]
pub struct IncidentComment {
    /// User who wrote the comment, as an id of the user management service; it can also be the account of a
    /// service.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "authorUuid")]
    pub author_uuid: Option<ids::UserUuid>,
    /// When the comment was written; [`list_incident_comments()`] sorts by it.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "createTime")]
    pub create_time: Option<Timestamp>,
    /// Incident that the comment belongs to, by its [`Incident::uuid`](field@Incident::uuid). When you
    /// create a comment, the incident is in the path as well.
    #[doc(alias = "incidentUuid")]
    pub incident_uuid: Option<ids::IncidentUuid>,
    /// Whether the comment was made while closing the incident and says why and how that was done; false
    /// for ordinary ones. Reopening the incident sets it to false.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "isFinalComment")]
    pub is_final_comment: Option<bool>,
    /// What the author wrote; [`update_incident_comment_text()`] replaces it.
    pub text: Option<String>,
    /// Time of the latest change. Every change by a user moves it, and changes by the service itself should
    /// do so too.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "updateTime")]
    pub update_time: Option<Timestamp>,
    /// Id of the comment, to be used together with that of its incident. Treat it as opaque: it mostly
    /// looks like an RFC UUID, but that is not certain.
    pub uuid: Option<ids::IncidentCommentUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl IncidentComment {
    /// Incident that the comment belongs to, by its [`Incident::uuid`](field@Incident::uuid).
    pub fn incident_uuid(mut self, value: impl Into<ids::IncidentUuid>) -> Self {
        self.incident_uuid = Some(value.into());
        self
    }

    /// What the author wrote; [`update_incident_comment_text()`] replaces it.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Id of the comment, to be used together with that of its incident.
    pub fn uuid(mut self, value: impl Into<ids::IncidentCommentUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

runtime::model!(IncidentComment {
    Text author_uuid "authorUuid";
    Timestamp create_time "createTime";
    Text incident_uuid "incidentUuid";
    Bool is_final_comment "isFinalComment";
    String text "text";
    Timestamp update_time "updateTime";
    Text uuid "uuid";
});

/// Counts of what has to do with an incident.
///
/// Schema: `v2IncidentMetrics`.
#[doc(alias = "v2IncidentMetrics")]
#[non_exhaustive]
pub struct IncidentMetrics {
    /// How many devices have to do with the incident; for their ids see
    /// [`Incident::device_uuids`](field@Incident::device_uuids).
    #[doc(alias = "deviceCount")]
    pub device_count: Option<i64>,
    /// How many executables have to do with the incident. No operation lists them.
    #[doc(alias = "executableCount")]
    pub executable_count: Option<i64>,
    /// How many processes have to do with the incident. No operation lists them.
    #[doc(alias = "processCount")]
    pub process_count: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(IncidentMetrics {
    I64 device_count "deviceCount";
    I64 executable_count "executableCount";
    I64 process_count "processCount";
});

/// Response to [`list_delta_detections()`]: one page of a round of new detections.
#[non_exhaustive]
pub struct ListDeltaDetectionsResponse {
    /// New detections of this page, in the v2 form.
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
    const NAME: &'static str = "incident-management/v2/ListDeltaDetectionsResponse";
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

/// Response to [`list_detection_groups()`]: one page of groups. There is no total.
///
/// Schema: `v2ListDetectionGroupsResponse`.
#[doc(alias = "v2ListDetectionGroupsResponse")]
#[non_exhaustive]
pub struct ListDetectionGroupsResponse {
    /// Matching groups of this page, without the detections themselves.
    #[doc(alias = "detectionGroups")]
    pub detection_groups: Vec<DetectionGroup>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDetectionGroupsResponse {
    List detection_groups "detectionGroups";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListDetectionGroupsResponse {
    const NAME: &'static str = "incident-management/v2ListDetectionGroupsResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListDetectionGroupsResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDetectionGroupsResponse {
    type Item = DetectionGroup;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.detection_groups)
    }
}

/// Response to [`list_detections()`]: one page of detections. There is no total.
///
/// Schema: `incident_managementv2ListDetectionsResponse`.
#[doc(alias = "incident_managementv2ListDetectionsResponse")]
#[non_exhaustive]
pub struct ListDetectionsResponse {
    /// Matching detections of this page, in the v2 form.
    pub detections: Vec<Detection>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDetectionsResponse {
    List detections "detections";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListDetectionsResponse {
    const NAME: &'static str = "incident-management/incident_managementv2ListDetectionsResponse";
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

/// Response to [`list_edr_rule_exclusions()`]: one page of exclusions.
///
/// Schema: `v2ListEdrRuleExclusionsResponse`.
#[doc(alias = "v2ListEdrRuleExclusionsResponse")]
#[non_exhaustive]
pub struct ListEdrRuleExclusionsResponse {
    /// Entries of this page, each with its rules, scopes and XML.
    pub exclusions: Vec<EdrRuleExclusion>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Number of all exclusions, whatever the page; work out the number of pages yourself. It is filled in
    /// if the request has [`ListEdrRuleExclusions::include_total_size()`]; 0 can mean that nothing was
    /// counted.
    #[doc(alias = "totalSize")]
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListEdrRuleExclusionsResponse {
    List exclusions "exclusions";
    String next_page_token "nextPageToken";
    I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListEdrRuleExclusionsResponse {
    const NAME: &'static str = "incident-management/v2ListEdrRuleExclusionsResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListEdrRuleExclusionsResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListEdrRuleExclusionsResponse {
    type Item = EdrRuleExclusion;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.exclusions)
    }
}

/// Response to [`list_edr_rules()`]: one page of rules.
///
/// Schema: `v2ListEdrRulesResponse`.
#[doc(alias = "v2ListEdrRulesResponse")]
#[non_exhaustive]
pub struct ListEdrRulesResponse {
    /// Matching entries of this page, each with its scopes and XML.
    pub rules: Vec<EdrRule>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Number of all matching rules, whatever the page; work out the number of pages yourself. It is filled
    /// in if the request has [`ListEdrRules::include_total_size()`]; 0 can mean that nothing was counted.
    #[doc(alias = "totalSize")]
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListEdrRulesResponse {
    List rules "rules";
    String next_page_token "nextPageToken";
    I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListEdrRulesResponse {
    const NAME: &'static str = "incident-management/v2ListEdrRulesResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListEdrRulesResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListEdrRulesResponse {
    type Item = EdrRule;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.rules)
    }
}

/// Response to [`list_incident_comments()`]; it has no pages.
///
/// Schema: `v2ListIncidentCommentsResponse`.
#[doc(alias = "v2ListIncidentCommentsResponse")]
#[non_exhaustive]
pub struct ListIncidentCommentsResponse {
    /// All comments that the caller may see, ordered by
    /// [`IncidentComment::create_time`](field@IncidentComment::create_time).
    pub comments: Vec<IncidentComment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListIncidentCommentsResponse {
    List comments "comments";
});

impl runtime::AnswerModel for ListIncidentCommentsResponse {
    const NAME: &'static str = "incident-management/v2ListIncidentCommentsResponse";
}

/// Response to [`list_incidents()`]: one page of incidents. There is no total.
///
/// Schema: `v2ListIncidentsResponse`.
#[doc(alias = "v2ListIncidentsResponse")]
#[non_exhaustive]
pub struct ListIncidentsResponse {
    /// Matching entries of this page, in the order of [`ListIncidents::order_by()`]; comments are not
    /// included.
    pub incidents: Vec<Incident>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListIncidentsResponse {
    List incidents "incidents";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListIncidentsResponse {
    const NAME: &'static str = "incident-management/v2ListIncidentsResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListIncidentsResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListIncidentsResponse {
    type Item = Incident;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.incidents)
    }
}

/// Process that has to do with a detection, in the form of the v2 operations.
///
/// Schema: `incident_managementv2Process`.
#[doc(alias = "incident_managementv2Process")]
#[non_exhaustive]
pub struct Process {
    /// Arguments that the process was started with.
    #[doc(alias = "commandLine")]
    pub command_line: Option<String>,
    /// Where its executable is on the disk of the device.
    pub path: Option<String>,
    /// Id of this process, set by the service. It is documented as an RFC 4122 UUID; no operation of this
    /// service takes it.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::ProcessUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Process {
    String command_line "commandLine";
    String path "path";
    Text uuid "uuid";
});

/// Body of [`reopen_incident()`]: a comment on the reopening.
///
/// Schema: `IncidentsReopenIncidentBody`.
#[doc(alias = "IncidentsReopenIncidentBody")]
#[non_exhaustive]
pub struct ReopenIncidentBody {
    /// Comment that goes with the reopening; fill in
    /// [`IncidentComment::text`](field@IncidentComment::text). It is not the comment from the closing,
    /// which the service keeps as an ordinary one.
    pub comment: Option<IncidentComment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ReopenIncidentBody {
    /// Comment that goes with the reopening; fill in
    /// [`IncidentComment::text`](field@IncidentComment::text).
    pub fn comment(mut self, value: impl Into<IncidentComment>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

runtime::model!(ReopenIncidentBody {
    Model comment "comment";
});

/// Empty answer of [`reopen_incident()`]; the status 200 is the confirmation.
///
/// Schema: `v2ReopenIncidentResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2ReopenIncidentResponse")]
pub type ReopenIncidentResponse = runtime::EmptyAnswer<empty::ReopenIncidentResponse>;

/// Body of [`resolve_detection()`]: why the detection counts as resolved.
///
/// Schema: `DetectionsResolveDetectionBody`.
#[doc(alias = "DetectionsResolveDetectionBody")]
#[non_exhaustive]
pub struct ResolveDetectionBody {
    /// Why the detection is resolved, as free text; there is no set form.
    pub note: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ResolveDetectionBody {
    /// Why the detection is resolved, as free text; there is no set form.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

runtime::model!(ResolveDetectionBody {
    String note "note";
});

/// Body of [`resolve_detection_group()`]: why the detections count as resolved.
///
/// Schema: `DetectionGroupsResolveDetectionGroupBody`.
#[doc(alias = "DetectionGroupsResolveDetectionGroupBody")]
#[non_exhaustive]
pub struct ResolveDetectionGroupBody {
    /// Why the group is resolved, as free text; there is no set form.
    pub note: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ResolveDetectionGroupBody {
    /// Why the group is resolved, as free text; there is no set form.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

runtime::model!(ResolveDetectionGroupBody {
    String note "note";
});

/// Empty answer of [`resolve_detection_group()`]; the status 200 is the confirmation.
///
/// Schema: `v2ResolveDetectionGroupResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2ResolveDetectionGroupResponse")]
pub type ResolveDetectionGroupResponse = runtime::EmptyAnswer<
    empty::ResolveDetectionGroupResponse,
>;

/// Empty answer of [`resolve_detection()`]; the status 200 is the confirmation.
///
/// Schema: `v2ResolveDetectionResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2ResolveDetectionResponse")]
pub type ResolveDetectionResponse = runtime::EmptyAnswer<
    empty::ResolveDetectionResponse,
>;

/// Body of [`search_detection_groups()`]; sent empty, it leaves no group out.
///
/// Schema: `v2SearchDetectionGroupsRequest`.
#[doc(alias = "v2SearchDetectionGroupsRequest")]
#[non_exhaustive]
pub struct SearchDetectionGroupsRequest {
    /// Condition in the style of OData that a group must meet, such as `resolved eq 0` for unresolved ones.
    /// The operators are `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `and`, `or` and parentheses. A dot leads into
    /// a nested field, and texts are in double quotes; the filter of [`list_incidents()`] has another
    /// language.
    pub filter: Option<String>,
    /// Asks the service to count all groups. The documented answer has no field for the count, so leave it
    /// out.
    #[doc(alias = "returnTotalSize")]
    pub return_total_size: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl SearchDetectionGroupsRequest {
    /// Condition in the style of OData that a group must meet, such as `resolved eq 0` for unresolved ones.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }

    /// Asks the service to count all groups.
    pub fn return_total_size(mut self, value: impl Into<bool>) -> Self {
        self.return_total_size = Some(value.into());
        self
    }
}

runtime::model!(SearchDetectionGroupsRequest {
    String filter "filter";
    Bool return_total_size "returnTotalSize";
});

/// Response to [`search_detection_groups()`]; it has neither pages nor a total.
///
/// Schema: `v2SearchDetectionGroupsResponse`.
#[doc(alias = "v2SearchDetectionGroupsResponse")]
#[non_exhaustive]
pub struct SearchDetectionGroupsResponse {
    /// Matching groups, without the detections themselves.
    #[doc(alias = "detectionGroups")]
    pub detection_groups: Vec<DetectionGroup>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(SearchDetectionGroupsResponse {
    List detection_groups "detectionGroups";
});

impl runtime::AnswerModel for SearchDetectionGroupsResponse {
    const NAME: &'static str = "incident-management/v2SearchDetectionGroupsResponse";
}

/// Event on a device that led to a detection.
///
/// Schema: `v2TriggeringEvent`.
#[doc(alias = "v2TriggeringEvent")]
#[non_exhaustive]
pub struct TriggeringEvent {
    /// What happened, such as a process that started; the details are in
    /// [`TriggeringEvent::data`](field@TriggeringEvent::data).
    pub r#type: Option<TriggeringEventType>,
    /// Details of the event as a free JSON object. Which keys it has is not documented; expect them to
    /// depend on [`TriggeringEvent::type`](field@TriggeringEvent::type).
    pub data: Option<Struct>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(TriggeringEvent {
    Text r#type "type";
    Struct data "data";
});

/// Body of [`update_edr_rule_definition()`]: the definition that takes the place of the old one.
///
/// Schema: `EdrRulesUpdateEdrRuleDefinitionBody`.
#[doc(alias = "EdrRulesUpdateEdrRuleDefinitionBody")]
#[non_exhaustive]
pub struct UpdateEdrRuleDefinitionBody {
    /// Whole new XML of the rule; an invalid one gives 400. The format is that of the ESET Inspect rules
    /// guide (`https://help.eset.com/ei_rules/latest/en-US/`), and the text has to be valid by it.
    /// [`EdrRule::display_name`](field@EdrRule::display_name) and
    /// [`EdrRule::severity_score`](field@EdrRule::severity_score) follow from it.
    #[doc(alias = "xmlDefinition")]
    pub xml_definition: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateEdrRuleDefinitionBody {
    /// Whole new XML of the rule; an invalid one gives 400.
    pub fn xml_definition(mut self, value: impl Into<String>) -> Self {
        self.xml_definition = Some(value.into());
        self
    }
}

runtime::model!(UpdateEdrRuleDefinitionBody {
    String xml_definition "xmlDefinition";
});

/// Response to [`update_edr_rule_definition()`]: the rule as it is after the call.
///
/// Schema: `v2UpdateEdrRuleDefinitionResponse`.
#[doc(alias = "v2UpdateEdrRuleDefinitionResponse")]
#[non_exhaustive]
pub struct UpdateEdrRuleDefinitionResponse {
    /// Rule with the new XML and what was derived from it.
    pub rule: Option<EdrRule>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(UpdateEdrRuleDefinitionResponse {
    Model rule "rule";
});

impl runtime::AnswerModel for UpdateEdrRuleDefinitionResponse {
    const NAME: &'static str = "incident-management/v2UpdateEdrRuleDefinitionResponse";
}

/// Body of [`update_edr_rule_exclusion_definition()`]: the definition that takes the place of the old
/// one.
///
/// Schema: `EdrRuleExclusionsUpdateEdrRuleExclusionDefinitionBody`.
#[doc(alias = "EdrRuleExclusionsUpdateEdrRuleExclusionDefinitionBody")]
#[non_exhaustive]
pub struct UpdateEdrRuleExclusionDefinitionBody {
    /// Whole new XML of the exclusion, in the format of an EDR rule; actions in it have no effect. The
    /// format is that of the ESET Inspect rules guide (`https://help.eset.com/ei_rules/latest/en-US/`), and
    /// the text has to be valid by it.
    /// [`EdrRuleExclusion::display_name`](field@EdrRuleExclusion::display_name) follows from it.
    #[doc(alias = "xmlDefinition")]
    pub xml_definition: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateEdrRuleExclusionDefinitionBody {
    /// Whole new XML of the exclusion, in the format of an EDR rule; actions in it have no effect.
    pub fn xml_definition(mut self, value: impl Into<String>) -> Self {
        self.xml_definition = Some(value.into());
        self
    }
}

runtime::model!(UpdateEdrRuleExclusionDefinitionBody {
    String xml_definition "xmlDefinition";
});

/// Response to [`update_edr_rule_exclusion_definition()`]: the exclusion as it is after the call.
///
/// Schema: `v2UpdateEdrRuleExclusionDefinitionResponse`.
#[doc(alias = "v2UpdateEdrRuleExclusionDefinitionResponse")]
#[non_exhaustive]
pub struct UpdateEdrRuleExclusionDefinitionResponse {
    /// Exclusion with the new XML and the name from it.
    pub exclusion: Option<EdrRuleExclusion>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(UpdateEdrRuleExclusionDefinitionResponse {
    Model exclusion "exclusion";
});

impl runtime::AnswerModel for UpdateEdrRuleExclusionDefinitionResponse {
    const NAME: &'static str = "incident-management/v2UpdateEdrRuleExclusionDefinitionResponse";
}

/// Body of [`update_incident_basic_attributes()`]: new values, and a mask that says which of them
/// count.
///
/// Schema: `IncidentsUpdateIncidentBasicAttributesBody`.
#[doc(alias = "IncidentsUpdateIncidentBasicAttributesBody")]
#[non_exhaustive]
pub struct UpdateIncidentBasicAttributesBody {
    /// User who takes over the incident, as an id of the user management service. It may be empty only
    /// while the incident is open ([`IncidentStatus::Open`]).
    #[doc(alias = "assigneeUuid")]
    pub assignee_uuid: Option<ids::UserUuid>,
    /// Free text that takes the place of [`Incident::description`](field@Incident::description).
    pub description: Option<String>,
    /// Text that takes the place of [`Incident::display_name`](field@Incident::display_name); it is made
    /// for people to read.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Level that takes the place of [`Incident::severity`](field@Incident::severity).
    /// [`IncidentSeverityLevel::Unspecified`] is not a value to send.
    pub severity: Option<IncidentSeverityLevel>,
    /// Names of the fields of this body that are to change, separated by commas, such as
    /// `displayName,severity`. It follows the update method of Google's AIP-134: what the mask does not
    /// name stays as it is.
    #[doc(alias = "updateMask")]
    pub update_mask: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateIncidentBasicAttributesBody {
    /// User who takes over the incident, as an id of the user management service.
    pub fn assignee_uuid(mut self, value: impl Into<ids::UserUuid>) -> Self {
        self.assignee_uuid = Some(value.into());
        self
    }

    /// Free text that takes the place of [`Incident::description`](field@Incident::description).
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Text that takes the place of [`Incident::display_name`](field@Incident::display_name); it is made
    /// for people to read.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Level that takes the place of [`Incident::severity`](field@Incident::severity).
    #[inline]
    pub fn severity(mut self, value: IncidentSeverityLevel) -> Self {
        self.severity = Some(value);
        self
    }

    /// Names of the fields of this body that are to change, separated by commas, such as
    /// `displayName,severity`.
    pub fn update_mask(mut self, value: impl Into<String>) -> Self {
        self.update_mask = Some(value.into());
        self
    }
}

runtime::model!(UpdateIncidentBasicAttributesBody {
    Text assignee_uuid "assigneeUuid";
    String description "description";
    String display_name "displayName";
    Text severity "severity";
    String update_mask "updateMask";
});

/// Response to [`update_incident_basic_attributes()`]: the incident as it is after the call.
///
/// Schema: `v2UpdateIncidentBasicAttributesResponse`.
#[doc(alias = "v2UpdateIncidentBasicAttributesResponse")]
#[non_exhaustive]
pub struct UpdateIncidentBasicAttributesResponse {
    /// The whole incident after the change, fields that the mask left alone included.
    pub incident: Option<Incident>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(UpdateIncidentBasicAttributesResponse {
    Model incident "incident";
});

impl runtime::AnswerModel for UpdateIncidentBasicAttributesResponse {
    const NAME: &'static str = "incident-management/v2UpdateIncidentBasicAttributesResponse";
}

/// Body of [`update_incident_comment_text()`]: what the comment says from now on.
///
/// Schema: `IncidentCommentsUpdateIncidentCommentTextBody`.
#[doc(alias = "IncidentCommentsUpdateIncidentCommentTextBody")]
#[non_exhaustive]
pub struct UpdateIncidentCommentTextBody {
    /// Whole new wording of the comment; it takes the place of the old one.
    pub text: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateIncidentCommentTextBody {
    /// Whole new wording of the comment; it takes the place of the old one.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

runtime::model!(UpdateIncidentCommentTextBody {
    String text "text";
});

/// Empty answer of [`update_incident_comment_text()`]; the status 200 is the confirmation.
///
/// Schema: `v2UpdateIncidentCommentTextResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2UpdateIncidentCommentTextResponse")]
pub type UpdateIncidentCommentTextResponse = runtime::EmptyAnswer<
    empty::UpdateIncidentCommentTextResponse,
>;

/// What kind of technology or rule made a detection, for the v2 operations. The vendor has deprecated
/// the enum as a whole without naming another.
///
/// Schema: `incident_managementv2DetectionCategory`.
#[doc(alias = "incident_managementv2DetectionCategory")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DetectionCategory {
    /// No category is given; the fallback when read, and not a value to send.
    #[doc(alias = "DETECTION_CATEGORY_UNSPECIFIED")]
    Unspecified,
    /// An EDR rule matched; the v1 operations call the same
    /// [`DetectionCategory::CorrelationRule`](super::v1::DetectionCategory::CorrelationRule).
    #[doc(alias = "DETECTION_CATEGORY_EDR_RULE")]
    EdrRule,
    /// Something matched a rule of the firewall.
    #[doc(alias = "DETECTION_CATEGORY_FIREWALL_RULE")]
    FirewallRule,
    /// ThreatSense made the detection.
    #[doc(alias = "DETECTION_CATEGORY_ANTIVIRUS")]
    Antivirus,
    /// An intrusion into the host was detected; a match of a single HIPS rule is
    /// [`DetectionCategory::HipsRule`].
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
    EdrRule "DETECTION_CATEGORY_EDR_RULE";
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

/// What came out of an incident; [`close_incident()`] takes one of these.
///
/// Schema: `v2IncidentResolveReason`.
#[doc(alias = "v2IncidentResolveReason")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IncidentResolveReason {
    /// No reason is given; the fallback when read, and not a value to send when closing.
    #[doc(alias = "INCIDENT_RESOLVE_REASON_UNSPECIFIED")]
    Unspecified,
    /// It was a real threat.
    #[doc(alias = "INCIDENT_RESOLVE_REASON_TRUE_POSITIVE")]
    TruePositive,
    /// It looked like a threat at first and proved to be a false alarm.
    #[doc(alias = "INCIDENT_RESOLVE_REASON_FALSE_POSITIVE")]
    FalsePositive,
    /// No threat was confirmed, but looking into it helps to learn how users behave and to soften possible
    /// attacks.
    #[doc(alias = "INCIDENT_RESOLVE_REASON_SUSPICIOUS")]
    Suspicious,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(IncidentResolveReason {
    Unspecified "INCIDENT_RESOLVE_REASON_UNSPECIFIED";
    TruePositive "INCIDENT_RESOLVE_REASON_TRUE_POSITIVE";
    FalsePositive "INCIDENT_RESOLVE_REASON_FALSE_POSITIVE";
    Suspicious "INCIDENT_RESOLVE_REASON_SUSPICIOUS";
});

/// How serious an incident is, in three levels that do not depend on a product. Each console has its
/// own words for them, and what to do at which level is left to the client.
///
/// Schema: `v2IncidentSeverityLevel`.
#[doc(alias = "v2IncidentSeverityLevel")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IncidentSeverityLevel {
    /// No level is given; the fallback when read, and not a value to send in an update.
    #[doc(alias = "INCIDENT_SEVERITY_LEVEL_UNSPECIFIED")]
    Unspecified,
    /// Least serious level of incidents; some consoles call it `Warning`.
    #[doc(alias = "INCIDENT_SEVERITY_LEVEL_LOW")]
    Low,
    /// Level between low and high; some consoles call it `Error` or `Threat`.
    #[doc(alias = "INCIDENT_SEVERITY_LEVEL_MEDIUM")]
    Medium,
    /// Most serious level; some consoles call it `Critical`.
    #[doc(alias = "INCIDENT_SEVERITY_LEVEL_HIGH")]
    High,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(IncidentSeverityLevel {
    Unspecified "INCIDENT_SEVERITY_LEVEL_UNSPECIFIED";
    Low "INCIDENT_SEVERITY_LEVEL_LOW";
    Medium "INCIDENT_SEVERITY_LEVEL_MEDIUM";
    High "INCIDENT_SEVERITY_LEVEL_HIGH";
});

/// Step of the work that an incident is in. In the filter of [`list_incidents()`] a value is written
/// without quotes.
///
/// Schema: `v2IncidentStatus`.
#[doc(alias = "v2IncidentStatus")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IncidentStatus {
    /// No status is given; the fallback when read.
    #[doc(alias = "INCIDENT_STATUS_UNSPECIFIED")]
    Unspecified,
    /// Reported or detected and new; reopening leads here, too. Only in this status may the assignee be
    /// empty.
    #[doc(alias = "INCIDENT_STATUS_OPEN")]
    Open,
    /// Someone is working on it.
    #[doc(alias = "INCIDENT_STATUS_IN_PROGRESS")]
    InProgress,
    /// The work is over and what had to be done has been done; [`reopen_incident()`] undoes it.
    #[doc(alias = "INCIDENT_STATUS_CLOSED")]
    Closed,
    /// The work waits for something that the customer has to supply.
    #[doc(alias = "INCIDENT_STATUS_WAITING_FOR_INPUT")]
    WaitingForInput,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(IncidentStatus {
    Unspecified "INCIDENT_STATUS_UNSPECIFIED";
    Open "INCIDENT_STATUS_OPEN";
    InProgress "INCIDENT_STATUS_IN_PROGRESS";
    Closed "INCIDENT_STATUS_CLOSED";
    WaitingForInput "INCIDENT_STATUS_WAITING_FOR_INPUT";
});

/// Which way a connection went, seen from the device where the detection occurred (v2 operations).
///
/// Schema: `v2NetworkTrafficDirection`.
#[doc(alias = "v2NetworkTrafficDirection")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum NetworkTrafficDirection {
    /// Which way it went is not given; the fallback when read.
    #[doc(alias = "NETWORK_TRAFFIC_DIRECTION_UNSPECIFIED")]
    Unspecified,
    /// From the remote host to the device, which is the local side.
    #[doc(alias = "NETWORK_TRAFFIC_DIRECTION_INBOUND")]
    Inbound,
    /// From the device, which is the local side, to the remote host.
    #[doc(alias = "NETWORK_TRAFFIC_DIRECTION_OUTBOUND")]
    Outbound,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(NetworkTrafficDirection {
    Unspecified "NETWORK_TRAFFIC_DIRECTION_UNSPECIFIED";
    Inbound "NETWORK_TRAFFIC_DIRECTION_INBOUND";
    Outbound "NETWORK_TRAFFIC_DIRECTION_OUTBOUND";
});

/// Class of what a response did to an email, a file, a process or a connection.
///
/// Schema: `v2ObjectActionType`.
#[doc(alias = "v2ObjectActionType")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ObjectActionType {
    /// What was done is not given; the fallback when read.
    #[doc(alias = "OBJECT_ACTION_TYPE_UNSPECIFIED")]
    Unspecified,
    /// Nothing was done to the object.
    #[doc(alias = "OBJECT_ACTION_TYPE_NO_ACTION")]
    NoAction,
    /// Something was to be done, but an error kept it from happening.
    #[doc(alias = "OBJECT_ACTION_TYPE_ERROR")]
    Error,
    /// The object, such as an email or its attachment, was put into quarantine.
    #[doc(alias = "OBJECT_ACTION_TYPE_QUARANTINE")]
    Quarantine,
    /// The object was cleaned, for example by taking malware out of a ZIP archive.
    #[doc(alias = "OBJECT_ACTION_TYPE_CLEAN")]
    Clean,
    /// The object, such as an email or a file, was deleted.
    #[doc(alias = "OBJECT_ACTION_TYPE_DELETE")]
    Delete,
    /// Something else was put in the place of the object; what is not documented.
    #[doc(alias = "OBJECT_ACTION_TYPE_REPLACE")]
    Replace,
    /// The object was put into a certain folder; trash and junk have values of their own.
    #[doc(alias = "OBJECT_ACTION_TYPE_MOVE_TO_FOLDER")]
    MoveToFolder,
    /// The object was put into the folder for trash.
    #[doc(alias = "OBJECT_ACTION_TYPE_MOVE_TO_TRASH")]
    MoveToTrash,
    /// The object was put into the folder for junk.
    #[doc(alias = "OBJECT_ACTION_TYPE_MOVE_TO_JUNK")]
    MoveToJunk,
    /// Something running was ended, such as a download, a connection or a process.
    #[doc(alias = "OBJECT_ACTION_TYPE_TERMINATE")]
    Terminate,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(ObjectActionType {
    Unspecified "OBJECT_ACTION_TYPE_UNSPECIFIED";
    NoAction "OBJECT_ACTION_TYPE_NO_ACTION";
    Error "OBJECT_ACTION_TYPE_ERROR";
    Quarantine "OBJECT_ACTION_TYPE_QUARANTINE";
    Clean "OBJECT_ACTION_TYPE_CLEAN";
    Delete "OBJECT_ACTION_TYPE_DELETE";
    Replace "OBJECT_ACTION_TYPE_REPLACE";
    MoveToFolder "OBJECT_ACTION_TYPE_MOVE_TO_FOLDER";
    MoveToTrash "OBJECT_ACTION_TYPE_MOVE_TO_TRASH";
    MoveToJunk "OBJECT_ACTION_TYPE_MOVE_TO_JUNK";
    Terminate "OBJECT_ACTION_TYPE_TERMINATE";
});

/// What happened on a device and led to a detection. The details are in
/// [`TriggeringEvent::data`](field@TriggeringEvent::data).
///
/// Schema: `v2TriggeringEventType`.
#[doc(alias = "v2TriggeringEventType")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TriggeringEventType {
    /// What happened is not given; the fallback when read.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_UNSPECIFIED")]
    Unspecified,
    /// A new process began to run.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_PROCESS_STARTED")]
    ProcessStarted,
    /// A process came to its end or was killed.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_PROCESS_TERMINATED")]
    ProcessTerminated,
    /// A process was running already when the collection of data began.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_PROCESS_STARTED_BEFORE_DATA_COLLECTION")]
    ProcessStartedBeforeDataCollection,
    /// A process was over already when the collection of data began.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_PROCESS_ENDED_BEFORE_DATA_COLLECTION")]
    ProcessEndedBeforeDataCollection,
    /// A process was run by the system call `exec`.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_PROCESS_EXECUTED")]
    ProcessExecuted,
    /// Code was put into a process from elsewhere.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_CODE_INJECTED")]
    CodeInjected,
    /// A running process was opened so that its memory can be read, as with `OpenProcess` of Windows.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_PROCESS_OPENED")]
    ProcessOpened,
    /// A file was removed.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_FILE_DELETED")]
    FileDeleted,
    /// A file got another name.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_FILE_RENAMED")]
    FileRenamed,
    /// Data was written into a file.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_FILE_REWRITTEN")]
    FileRewritten,
    /// A process made a file that was deleted when it was closed, because saving it was never requested.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_UNSAVED_FILE_DELETED_ON_CLOSE")]
    UnsavedFileDeletedOnClose,
    /// A process opened a file that had content and asked for the content to be dropped.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_FILE_TRUNCATED")]
    FileTruncated,
    /// A TCP/IP connection was set up.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_TCP_IP_CONNECTED")]
    TcpIpConnected,
    /// A TCP/IP connection came to its end.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_TCP_IP_DISCONNECTED")]
    TcpIpDisconnected,
    /// A TCP/IP connection from another host was let in.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_TCP_IP_CONNECTION_ACCEPTED")]
    TcpIpConnectionAccepted,
    /// The registry got a new key.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_CREATED")]
    RegistryKeyCreated,
    /// A key was removed from the registry.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_DELETED")]
    RegistryKeyDeleted,
    /// A value was added to a key of the registry, or an existing one was changed.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_VALUE_SET")]
    RegistryKeyValueSet,
    /// A value was removed from a key of the registry.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_VALUE_DELETED")]
    RegistryKeyValueDeleted,
    /// An HTTP request went out, for example because a browser opened a site.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_HTTP_REQUEST_SENT")]
    HttpRequestSent,
    /// A key of the registry got another name.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_RENAMED")]
    RegistryKeyRenamed,
    /// An executable was saved to disk.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_EXECUTABLE_FILE_DROPPED")]
    ExecutableFileDropped,
    /// A shared DLL was in memory already when the collection of data began. Deprecated:
    /// [`TriggeringEventType::LibraryLoadedBeforeDataCollection`] takes its place.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_SHARED_LIBRARY_LOADED_BEFORE_DATA_COLLECTION")]
    SharedLibraryLoadedBeforeDataCollection,
    /// A DLL was in memory already when the collection of data began.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_LIBRARY_LOADED_BEFORE_DATA_COLLECTION")]
    LibraryLoadedBeforeDataCollection,
    /// A process loaded a DLL; [`TriggeringEventType::LibraryLoadedBeforeDataCollection`] is for earlier
    /// ones.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_DYNAMIC_SHARED_LIBRARY_LOADED")]
    DynamicSharedLibraryLoaded,
    /// A name was looked up in the DNS.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_DNS_RESOLVED")]
    DnsResolved,
    /// Someone opened a session; one from another machine is [`TriggeringEventType::UserLoggedInRemotely`].
    #[doc(alias = "TRIGGERING_EVENT_TYPE_USER_LOGGED_IN")]
    UserLoggedIn,
    /// Someone ended a session; a remote one is [`TriggeringEventType::UserLoggedOutRemotely`].
    #[doc(alias = "TRIGGERING_EVENT_TYPE_USER_LOGGED_OUT")]
    UserLoggedOut,
    /// An account that was disabled can be used again.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_USER_ACTIVATED")]
    UserActivated,
    /// An account that was active cannot be used any more.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_USER_DISABLED")]
    UserDisabled,
    /// A new account was made.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_USER_CREATED")]
    UserCreated,
    /// An account was removed.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_USER_DELETED")]
    UserDeleted,
    /// An account became a member of a group.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_USER_ADDED_TO_GROUP")]
    UserAddedToGroup,
    /// An account is no longer a member of a group.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_USER_REMOVED_FROM_GROUP")]
    UserRemovedFromGroup,
    /// The Antimalware Scan Interface (AMSI) of Windows was run.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_AMSI_TRIGGERED")]
    AmsiTriggered,
    /// Code made persistent through WMI was run; such code comes back even after the system restarts.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_WMI_AUTO_EXECUTED_PERSISTENCE")]
    WmiAutoExecutedPersistence,
    /// Windows Management Instrumentation (WMI) started or triggered a process.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_WMI_EXECUTED_PROCESS")]
    WmiExecutedProcess,
    /// A WMI query was run, for example by a script or a monitoring tool, and its output may be shown or
    /// logged.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_WMI_QUERY_DISPLAYED")]
    WmiQueryDisplayed,
    /// A monitored file was opened for reading. Such files hold secrets or stored credentials, such as
    /// passwords of a browser or FTP client or the Active Directory database.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_MONITORED_FILE_OPENED")]
    MonitoredFileOpened,
    /// A process tried to talk to another one through a named pipe.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_PROCESS_COMMUNICATION_USED_NAMED_PIPE")]
    ProcessCommunicationUsedNamedPipe,
    /// The firewall found out what is spoken over a TCP connection, such as IMAP, POP3, RDP or RMI.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_TCP_IP_NETWORK_PROTOCOL_IDENTIFIED")]
    TcpIpNetworkProtocolIdentified,
    /// The operating system of the device took a driver into memory.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_DRIVER_LOADED")]
    DriverLoaded,
    /// The operating system of the device removed a driver from memory.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_DRIVER_UNLOADED")]
    DriverUnloaded,
    /// A file got the right to be executed.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_FILE_MARKED_EXECUTABLE")]
    FileMarkedExecutable,
    /// A call of an API was seen that malware often uses.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_SYSTEM_CALLED_API")]
    SystemCalledApi,
    /// Ransomware Shield saw many files change within a short time.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_MULTIPLE_FILES_CHANGED")]
    MultipleFilesChanged,
    /// A new service of Windows was set up.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_INSTALLED")]
    WindowsServiceInstalled,
    /// A service of Windows began to run.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_STARTED")]
    WindowsServiceStarted,
    /// The settings of a service of Windows were changed.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_MODIFIED")]
    WindowsServiceModified,
    /// A service of Windows runs no longer.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_STOPPED")]
    WindowsServiceStopped,
    /// A service of Windows was uninstalled.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_REMOVED")]
    WindowsServiceRemoved,
    /// A new task was given to the scheduler.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_ADDED")]
    ScheduledTaskAdded,
    /// A task of the scheduler began to run.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_STARTED")]
    ScheduledTaskStarted,
    /// The settings of a task of the scheduler were changed.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_MODIFIED")]
    ScheduledTaskModified,
    /// A task was taken out of the scheduler.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_REMOVED")]
    ScheduledTaskRemoved,
    /// A virtual disk became available to the device.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_VIRTUAL_DISK_MOUNTED")]
    VirtualDiskMounted,
    /// A copy job of the Background Intelligent Transfer Service (BITS) of Windows got another file.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_BITS_COPY_JOB_FILE_ADDED")]
    BitsCopyJobFileAdded,
    /// A shadow copy (VSS) of a volume was removed.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_VOLUME_SHADOW_COPY_DELETED")]
    VolumeShadowCopyDeleted,
    /// Someone opened a session from another machine.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_USER_LOGGED_IN_REMOTELY")]
    UserLoggedInRemotely,
    /// Someone ended a session from another machine.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_USER_LOGGED_OUT_REMOTELY")]
    UserLoggedOutRemotely,
    /// A plug and play device was attached to the computer.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_PNP_DEVICE_CONNECTED")]
    PnpDeviceConnected,
    /// A plug and play device was taken off the computer.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_PNP_DEVICE_DISCONNECTED")]
    PnpDeviceDisconnected,
    /// A process created another one.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_CHILD_PROCESS_STARTED")]
    ChildProcessStarted,
    /// A process had created another one already when the collection of data began.
    #[doc(alias = "TRIGGERING_EVENT_TYPE_CHILD_PROCESS_STARTED_BEFORE_DATA_COLLECTION")]
    ChildProcessStartedBeforeDataCollection,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(TriggeringEventType {
    Unspecified "TRIGGERING_EVENT_TYPE_UNSPECIFIED";
    ProcessStarted "TRIGGERING_EVENT_TYPE_PROCESS_STARTED";
    ProcessTerminated "TRIGGERING_EVENT_TYPE_PROCESS_TERMINATED";
    ProcessStartedBeforeDataCollection "TRIGGERING_EVENT_TYPE_PROCESS_STARTED_BEFORE_DATA_COLLECTION";
    ProcessEndedBeforeDataCollection "TRIGGERING_EVENT_TYPE_PROCESS_ENDED_BEFORE_DATA_COLLECTION";
    ProcessExecuted "TRIGGERING_EVENT_TYPE_PROCESS_EXECUTED";
    CodeInjected "TRIGGERING_EVENT_TYPE_CODE_INJECTED";
    ProcessOpened "TRIGGERING_EVENT_TYPE_PROCESS_OPENED";
    FileDeleted "TRIGGERING_EVENT_TYPE_FILE_DELETED";
    FileRenamed "TRIGGERING_EVENT_TYPE_FILE_RENAMED";
    FileRewritten "TRIGGERING_EVENT_TYPE_FILE_REWRITTEN";
    UnsavedFileDeletedOnClose "TRIGGERING_EVENT_TYPE_UNSAVED_FILE_DELETED_ON_CLOSE";
    FileTruncated "TRIGGERING_EVENT_TYPE_FILE_TRUNCATED";
    TcpIpConnected "TRIGGERING_EVENT_TYPE_TCP_IP_CONNECTED";
    TcpIpDisconnected "TRIGGERING_EVENT_TYPE_TCP_IP_DISCONNECTED";
    TcpIpConnectionAccepted "TRIGGERING_EVENT_TYPE_TCP_IP_CONNECTION_ACCEPTED";
    RegistryKeyCreated "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_CREATED";
    RegistryKeyDeleted "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_DELETED";
    RegistryKeyValueSet "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_VALUE_SET";
    RegistryKeyValueDeleted "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_VALUE_DELETED";
    HttpRequestSent "TRIGGERING_EVENT_TYPE_HTTP_REQUEST_SENT";
    RegistryKeyRenamed "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_RENAMED";
    ExecutableFileDropped "TRIGGERING_EVENT_TYPE_EXECUTABLE_FILE_DROPPED";
    SharedLibraryLoadedBeforeDataCollection "TRIGGERING_EVENT_TYPE_SHARED_LIBRARY_LOADED_BEFORE_DATA_COLLECTION";
    LibraryLoadedBeforeDataCollection "TRIGGERING_EVENT_TYPE_LIBRARY_LOADED_BEFORE_DATA_COLLECTION";
    DynamicSharedLibraryLoaded "TRIGGERING_EVENT_TYPE_DYNAMIC_SHARED_LIBRARY_LOADED";
    DnsResolved "TRIGGERING_EVENT_TYPE_DNS_RESOLVED";
    UserLoggedIn "TRIGGERING_EVENT_TYPE_USER_LOGGED_IN";
    UserLoggedOut "TRIGGERING_EVENT_TYPE_USER_LOGGED_OUT";
    UserActivated "TRIGGERING_EVENT_TYPE_USER_ACTIVATED";
    UserDisabled "TRIGGERING_EVENT_TYPE_USER_DISABLED";
    UserCreated "TRIGGERING_EVENT_TYPE_USER_CREATED";
    UserDeleted "TRIGGERING_EVENT_TYPE_USER_DELETED";
    UserAddedToGroup "TRIGGERING_EVENT_TYPE_USER_ADDED_TO_GROUP";
    UserRemovedFromGroup "TRIGGERING_EVENT_TYPE_USER_REMOVED_FROM_GROUP";
    AmsiTriggered "TRIGGERING_EVENT_TYPE_AMSI_TRIGGERED";
    WmiAutoExecutedPersistence "TRIGGERING_EVENT_TYPE_WMI_AUTO_EXECUTED_PERSISTENCE";
    WmiExecutedProcess "TRIGGERING_EVENT_TYPE_WMI_EXECUTED_PROCESS";
    WmiQueryDisplayed "TRIGGERING_EVENT_TYPE_WMI_QUERY_DISPLAYED";
    MonitoredFileOpened "TRIGGERING_EVENT_TYPE_MONITORED_FILE_OPENED";
    ProcessCommunicationUsedNamedPipe "TRIGGERING_EVENT_TYPE_PROCESS_COMMUNICATION_USED_NAMED_PIPE";
    TcpIpNetworkProtocolIdentified "TRIGGERING_EVENT_TYPE_TCP_IP_NETWORK_PROTOCOL_IDENTIFIED";
    DriverLoaded "TRIGGERING_EVENT_TYPE_DRIVER_LOADED";
    DriverUnloaded "TRIGGERING_EVENT_TYPE_DRIVER_UNLOADED";
    FileMarkedExecutable "TRIGGERING_EVENT_TYPE_FILE_MARKED_EXECUTABLE";
    SystemCalledApi "TRIGGERING_EVENT_TYPE_SYSTEM_CALLED_API";
    MultipleFilesChanged "TRIGGERING_EVENT_TYPE_MULTIPLE_FILES_CHANGED";
    WindowsServiceInstalled "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_INSTALLED";
    WindowsServiceStarted "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_STARTED";
    WindowsServiceModified "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_MODIFIED";
    WindowsServiceStopped "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_STOPPED";
    WindowsServiceRemoved "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_REMOVED";
    ScheduledTaskAdded "TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_ADDED";
    ScheduledTaskStarted "TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_STARTED";
    ScheduledTaskModified "TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_MODIFIED";
    ScheduledTaskRemoved "TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_REMOVED";
    VirtualDiskMounted "TRIGGERING_EVENT_TYPE_VIRTUAL_DISK_MOUNTED";
    BitsCopyJobFileAdded "TRIGGERING_EVENT_TYPE_BITS_COPY_JOB_FILE_ADDED";
    VolumeShadowCopyDeleted "TRIGGERING_EVENT_TYPE_VOLUME_SHADOW_COPY_DELETED";
    UserLoggedInRemotely "TRIGGERING_EVENT_TYPE_USER_LOGGED_IN_REMOTELY";
    UserLoggedOutRemotely "TRIGGERING_EVENT_TYPE_USER_LOGGED_OUT_REMOTELY";
    PnpDeviceConnected "TRIGGERING_EVENT_TYPE_PNP_DEVICE_CONNECTED";
    PnpDeviceDisconnected "TRIGGERING_EVENT_TYPE_PNP_DEVICE_DISCONNECTED";
    ChildProcessStarted "TRIGGERING_EVENT_TYPE_CHILD_PROCESS_STARTED";
    ChildProcessStartedBeforeDataCollection "TRIGGERING_EVENT_TYPE_CHILD_PROCESS_STARTED_BEFORE_DATA_COLLECTION";
});

#[doc(hidden)]
pub mod empty {
    pub enum CloseIncidentResponse {}
    pub enum DeleteEdrRuleExclusionResponse {}
    pub enum DeleteEdrRuleResponse {}
    pub enum DeleteIncidentCommentResponse {}
    pub enum DisableEdrRuleResponse {}
    pub enum EnableEdrRuleResponse {}
    pub enum ReopenIncidentResponse {}
    pub enum ResolveDetectionGroupResponse {}
    pub enum ResolveDetectionResponse {}
    pub enum UpdateIncidentCommentTextResponse {}
}

impl runtime::EmptyName for empty::CloseIncidentResponse {
    const NAME: &'static str = "incident-management/v2CloseIncidentResponse";
}

impl runtime::EmptyName for empty::DeleteEdrRuleExclusionResponse {
    const NAME: &'static str = "incident-management/v2DeleteEdrRuleExclusionResponse";
}

impl runtime::EmptyName for empty::DeleteEdrRuleResponse {
    const NAME: &'static str = "incident-management/v2DeleteEdrRuleResponse";
}

impl runtime::EmptyName for empty::DeleteIncidentCommentResponse {
    const NAME: &'static str = "incident-management/v2DeleteIncidentCommentResponse";
}

impl runtime::EmptyName for empty::DisableEdrRuleResponse {
    const NAME: &'static str = "incident-management/v2DisableEdrRuleResponse";
}

impl runtime::EmptyName for empty::EnableEdrRuleResponse {
    const NAME: &'static str = "incident-management/v2EnableEdrRuleResponse";
}

impl runtime::EmptyName for empty::ReopenIncidentResponse {
    const NAME: &'static str = "incident-management/v2ReopenIncidentResponse";
}

impl runtime::EmptyName for empty::ResolveDetectionGroupResponse {
    const NAME: &'static str = "incident-management/v2ResolveDetectionGroupResponse";
}

impl runtime::EmptyName for empty::ResolveDetectionResponse {
    const NAME: &'static str = "incident-management/v2ResolveDetectionResponse";
}

impl runtime::EmptyName for empty::UpdateIncidentCommentTextResponse {
    const NAME: &'static str = "incident-management/v2UpdateIncidentCommentTextResponse";
}
