//! Version 1 of the quarantine management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::bytes::Bytes;
use eset_connect_runtime::json::{Any, Timestamp, UnknownFields};

use crate::ids;

pub use super::Interval;

/// Lists the quarantined objects that match a filter on email, file, origin, type, reason, time or
/// user.
///
/// `GET /v1/quarantined-objects`
///
/// All conditions that are set must match; without any, the list has every quarantined object that the
/// caller can access. Each entry is a [`QuarantinedObject`], the same model that
/// [`get_quarantined_object()`] returns. Use [`get_quarantined_objects_count()`] with the same filter
/// to learn the size of the result first, since the list has no total.
///
/// Optional parameters:
/// [`filter_cloud_office_tenant_uuid`](ListQuarantinedObjects::filter_cloud_office_tenant_uuid),
/// [`filter_email_internet_message_id`](ListQuarantinedObjects::filter_email_internet_message_id),
/// [`filter_email_recipient`](ListQuarantinedObjects::filter_email_recipient),
/// [`filter_email_sender`](ListQuarantinedObjects::filter_email_sender),
/// [`filter_email_subject`](ListQuarantinedObjects::filter_email_subject),
/// [`filter_file_name`](ListQuarantinedObjects::filter_file_name),
/// [`filter_ms_sharepoint_root_site_uuid`](ListQuarantinedObjects::filter_ms_sharepoint_root_site_uuid),
/// [`filter_ms_teams_team_uuid`](ListQuarantinedObjects::filter_ms_teams_team_uuid),
/// [`filter_object_origin`](ListQuarantinedObjects::filter_object_origin),
/// [`filter_object_type`](ListQuarantinedObjects::filter_object_type),
/// [`filter_quarantine_reason`](ListQuarantinedObjects::filter_quarantine_reason),
/// [`filter_quarantine_time_start_time`](ListQuarantinedObjects::filter_quarantine_time_start_time),
/// [`filter_quarantine_time_end_time`](ListQuarantinedObjects::filter_quarantine_time_end_time),
/// [`filter_user_uuid`](ListQuarantinedObjects::filter_user_uuid),
/// [`page_size`](ListQuarantinedObjects::page_size),
/// [`page_token`](ListQuarantinedObjects::page_token), [`order_by`](ListQuarantinedObjects::order_by).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::quarantine_management::v1;
///
/// # async fn example(client: &eset_connect::Client, filter_user_uuid: &eset_connect::ids::UserUuid, order_by: &str) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_quarantined_objects()
///     .filter_user_uuid(filter_user_uuid)
///     .order_by(order_by)
///     .items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_quarantined_objects() -> ListQuarantinedObjects {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_quarantined_objects",
        service: &crate::api::QUARANTINE_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/quarantined-objects",
        body: runtime::Encoding::None,
        statuses: crate::quarantine_management::REFUSALS,
        pending: true,
    };
    ListQuarantinedObjects(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_quarantined_objects`](fn@list_quarantined_objects) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListQuarantinedObjects(Paged<ListQuarantinedObjectsResponse>);

impl ListQuarantinedObjects {
    /// Matches only objects of this cloud office tenant. Absent or empty matches the objects of every
    /// tenant. This service does not list tenants; take the id from
    /// [`QuarantinedObject::cloud_office_tenant_uuid`](field@QuarantinedObject::cloud_office_tenant_uuid).
    #[doc(alias = "filter.cloudOfficeTenantUuid")]
    pub fn filter_cloud_office_tenant_uuid(
        mut self,
        value: impl Into<ids::CloudOfficeTenantUuid>,
    ) -> Self {
        self.0
            .set(
                "filter.cloudOfficeTenantUuid",
                Into::<ids::CloudOfficeTenantUuid>::into(value),
            );
        self
    }

    /// Matches only messages with this Message-ID, as in
    /// [`Email::internet_message_id`](field@Email::internet_message_id). Absent or empty matches any
    /// message. At most 100 characters in a query.
    #[doc(alias = "filter.emailInternetMessageId")]
    pub fn filter_email_internet_message_id(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailInternetMessageId", Into::<String>::into(value));
        self
    }

    /// Matches only emails that have this email address among their recipients. Absent or empty matches any
    /// recipient. At most 100 characters.
    #[doc(alias = "filter.emailRecipient")]
    pub fn filter_email_recipient(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailRecipient", Into::<String>::into(value));
        self
    }

    /// Matches only emails sent from this email address. Absent or empty matches any sender. At most 100
    /// characters.
    #[doc(alias = "filter.emailSender")]
    pub fn filter_email_sender(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailSender", Into::<String>::into(value));
        self
    }

    /// Matches only emails with this text somewhere in the subject. Absent or empty matches any subject. At
    /// most 100 characters.
    #[doc(alias = "filter.emailSubject")]
    pub fn filter_email_subject(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailSubject", Into::<String>::into(value));
        self
    }

    /// Matches only files whose path ends with this text. Give a file name, an extension or the last part
    /// of [`File::path`](field@File::path). Absent or empty matches any file. At most 100 characters in a
    /// query.
    #[doc(alias = "filter.fileName")]
    pub fn filter_file_name(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.fileName", Into::<String>::into(value));
        self
    }

    /// Matches only objects that belong to this SharePoint root site or to a site below it. Absent or empty
    /// matches the objects of all sites. The id is that of
    /// [`FileStorage::ms_sharepoint_root_site_uuid`](field@FileStorage::ms_sharepoint_root_site_uuid).
    #[doc(alias = "filter.msSharepointRootSiteUuid")]
    pub fn filter_ms_sharepoint_root_site_uuid(
        mut self,
        value: impl Into<ids::MicrosoftSharepointSiteUuid>,
    ) -> Self {
        self.0
            .set(
                "filter.msSharepointRootSiteUuid",
                Into::<ids::MicrosoftSharepointSiteUuid>::into(value),
            );
        self
    }

    /// Matches only objects of this Microsoft Teams team, the id in
    /// [`FileStorage::ms_teams_team_uuid`](field@FileStorage::ms_teams_team_uuid). Absent means any team or
    /// none.
    #[doc(alias = "filter.msTeamsTeamUuid")]
    pub fn filter_ms_teams_team_uuid(
        mut self,
        value: impl Into<ids::MicrosoftTeamsTeamUuid>,
    ) -> Self {
        self.0
            .set(
                "filter.msTeamsTeamUuid",
                Into::<ids::MicrosoftTeamsTeamUuid>::into(value),
            );
        self
    }

    /// Matches only objects that this kind of system manages: Microsoft 365, Google Workspace or a device.
    /// Absent or [`ObjectOrigin::Unspecified`] matches every origin.
    #[doc(alias = "filter.objectOrigin")]
    #[inline]
    pub fn filter_object_origin(mut self, value: ObjectOrigin) -> Self {
        self.0.set("filter.objectOrigin", value);
        self
    }

    /// Matches only messages, only email attachments or only files on a drive. Absent or
    /// [`QuarantinedObjectType::Unspecified`] matches all three.
    #[doc(alias = "filter.objectType")]
    #[inline]
    pub fn filter_object_type(mut self, value: QuarantinedObjectType) -> Self {
        self.0.set("filter.objectType", value);
        self
    }

    /// Matches only objects quarantined for this one reason, such as malware or spam. Absent or
    /// [`QuarantineReason::Unspecified`] matches every reason.
    #[doc(alias = "filter.quarantineReason")]
    #[inline]
    pub fn filter_quarantine_reason(mut self, value: QuarantineReason) -> Self {
        self.0.set("filter.quarantineReason", value);
        self
    }

    /// Matches only objects quarantined at this time or later. Absent means no lower limit. Must not be
    /// after [`ListQuarantinedObjects::filter_quarantine_time_end_time()`]; equal times match nothing.
    #[doc(alias = "filter.quarantineTime.startTime")]
    #[inline]
    pub fn filter_quarantine_time_start_time(mut self, value: Timestamp) -> Self {
        self.0.set("filter.quarantineTime.startTime", value);
        self
    }

    /// Matches only objects quarantined before this time; the time itself is excluded. Absent means no
    /// upper limit.
    #[doc(alias = "filter.quarantineTime.endTime")]
    #[inline]
    pub fn filter_quarantine_time_end_time(mut self, value: Timestamp) -> Self {
        self.0.set("filter.quarantineTime.endTime", value);
        self
    }

    /// Matches only objects kept in storage that this user owns: a cloud drive for a file, a mailbox for
    /// mail. Absent or empty matches the objects of all users that the caller can access. The id is that of
    /// a user in the user management service.
    #[doc(alias = "filter.userUuid")]
    pub fn filter_user_uuid(mut self, value: impl Into<ids::UserUuid>) -> Self {
        self.0.set("filter.userUuid", Into::<ids::UserUuid>::into(value));
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

    /// Fields to sort by, separated by commas, most important first. Names are accepted in camelCase or
    /// snake_case; the syntax is that of AIP-132, where ` desc` after a name reverses its order. At most
    /// 100 characters. Which fields can be sorted is not documented.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.0.set("orderBy", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListQuarantinedObjects, Paged, ListQuarantinedObjectsResponse);

/// Returns how many quarantined objects match a filter, without listing them.
///
/// `GET /v1/quarantined-objects/count`
///
/// The filter is the same as for [`list_quarantined_objects()`]; without conditions everything the
/// caller can access is counted. Call it before [`purge_quarantined_objects()`],
/// [`restore_quarantined_objects()`] or [`download_quarantined_objects()`] to see how many objects the
/// filter reaches. It takes no list of excluded ids, so subtract these yourself.
///
/// Optional parameters:
/// [`filter_cloud_office_tenant_uuid`](GetQuarantinedObjectsCount::filter_cloud_office_tenant_uuid),
/// [`filter_email_internet_message_id`](GetQuarantinedObjectsCount::filter_email_internet_message_id),
/// [`filter_email_recipient`](GetQuarantinedObjectsCount::filter_email_recipient),
/// [`filter_email_sender`](GetQuarantinedObjectsCount::filter_email_sender),
/// [`filter_email_subject`](GetQuarantinedObjectsCount::filter_email_subject),
/// [`filter_file_name`](GetQuarantinedObjectsCount::filter_file_name),
/// [`filter_ms_sharepoint_root_site_uuid`](GetQuarantinedObjectsCount::filter_ms_sharepoint_root_site_uuid),
/// [`filter_ms_teams_team_uuid`](GetQuarantinedObjectsCount::filter_ms_teams_team_uuid),
/// [`filter_object_origin`](GetQuarantinedObjectsCount::filter_object_origin),
/// [`filter_object_type`](GetQuarantinedObjectsCount::filter_object_type),
/// [`filter_quarantine_reason`](GetQuarantinedObjectsCount::filter_quarantine_reason),
/// [`filter_quarantine_time_start_time`](GetQuarantinedObjectsCount::filter_quarantine_time_start_time),
/// [`filter_quarantine_time_end_time`](GetQuarantinedObjectsCount::filter_quarantine_time_end_time),
/// [`filter_user_uuid`](GetQuarantinedObjectsCount::filter_user_uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects_count_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::quarantine_management::v1;
///
/// # async fn example(client: &eset_connect::Client, filter_file_name: &str, filter_user_uuid: &eset_connect::ids::UserUuid) -> Result<(), eset_connect::Error> {
/// let response = v1::get_quarantined_objects_count()
///     .filter_file_name(filter_file_name)
///     .filter_user_uuid(filter_user_uuid)
///     .send(client)
///     .await?;
/// println!("{:?}", response.object_count);
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_quarantined_objects_count() -> GetQuarantinedObjectsCount {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_quarantined_objects_count",
        service: &crate::api::QUARANTINE_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/quarantined-objects/count",
        body: runtime::Encoding::None,
        statuses: crate::quarantine_management::REFUSALS,
        pending: true,
    };
    GetQuarantinedObjectsCount(Call::new(&OPERATION, &[]))
}

/// The call that [`get_quarantined_objects_count`](fn@get_quarantined_objects_count) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetQuarantinedObjectsCount(Call<GetQuarantinedObjectsCountResponse>);

impl GetQuarantinedObjectsCount {
    /// Matches only objects of this cloud office tenant. Absent or empty matches the objects of every
    /// tenant. This service does not list tenants; take the id from
    /// [`QuarantinedObject::cloud_office_tenant_uuid`](field@QuarantinedObject::cloud_office_tenant_uuid).
    #[doc(alias = "filter.cloudOfficeTenantUuid")]
    pub fn filter_cloud_office_tenant_uuid(
        mut self,
        value: impl Into<ids::CloudOfficeTenantUuid>,
    ) -> Self {
        self.0
            .set(
                "filter.cloudOfficeTenantUuid",
                Into::<ids::CloudOfficeTenantUuid>::into(value),
            );
        self
    }

    /// Matches only messages with this Message-ID, as in
    /// [`Email::internet_message_id`](field@Email::internet_message_id). Absent or empty matches any
    /// message. At most 100 characters in a query.
    #[doc(alias = "filter.emailInternetMessageId")]
    pub fn filter_email_internet_message_id(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailInternetMessageId", Into::<String>::into(value));
        self
    }

    /// Matches only emails that have this email address among their recipients. Absent or empty matches any
    /// recipient. At most 100 characters.
    #[doc(alias = "filter.emailRecipient")]
    pub fn filter_email_recipient(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailRecipient", Into::<String>::into(value));
        self
    }

    /// Matches only emails sent from this email address. Absent or empty matches any sender. At most 100
    /// characters.
    #[doc(alias = "filter.emailSender")]
    pub fn filter_email_sender(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailSender", Into::<String>::into(value));
        self
    }

    /// Matches only emails with this text somewhere in the subject. Absent or empty matches any subject. At
    /// most 100 characters.
    #[doc(alias = "filter.emailSubject")]
    pub fn filter_email_subject(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailSubject", Into::<String>::into(value));
        self
    }

    /// Matches only files whose path ends with this text. Give a file name, an extension or the last part
    /// of [`File::path`](field@File::path). Absent or empty matches any file. At most 100 characters in a
    /// query.
    #[doc(alias = "filter.fileName")]
    pub fn filter_file_name(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.fileName", Into::<String>::into(value));
        self
    }

    /// Matches only objects that belong to this SharePoint root site or to a site below it. Absent or empty
    /// matches the objects of all sites. The id is that of
    /// [`FileStorage::ms_sharepoint_root_site_uuid`](field@FileStorage::ms_sharepoint_root_site_uuid).
    #[doc(alias = "filter.msSharepointRootSiteUuid")]
    pub fn filter_ms_sharepoint_root_site_uuid(
        mut self,
        value: impl Into<ids::MicrosoftSharepointSiteUuid>,
    ) -> Self {
        self.0
            .set(
                "filter.msSharepointRootSiteUuid",
                Into::<ids::MicrosoftSharepointSiteUuid>::into(value),
            );
        self
    }

    /// Matches only objects of this Microsoft Teams team, the id in
    /// [`FileStorage::ms_teams_team_uuid`](field@FileStorage::ms_teams_team_uuid). Absent means any team or
    /// none.
    #[doc(alias = "filter.msTeamsTeamUuid")]
    pub fn filter_ms_teams_team_uuid(
        mut self,
        value: impl Into<ids::MicrosoftTeamsTeamUuid>,
    ) -> Self {
        self.0
            .set(
                "filter.msTeamsTeamUuid",
                Into::<ids::MicrosoftTeamsTeamUuid>::into(value),
            );
        self
    }

    /// Matches only objects that this kind of system manages: Microsoft 365, Google Workspace or a device.
    /// Absent or [`ObjectOrigin::Unspecified`] matches every origin.
    #[doc(alias = "filter.objectOrigin")]
    #[inline]
    pub fn filter_object_origin(mut self, value: ObjectOrigin) -> Self {
        self.0.set("filter.objectOrigin", value);
        self
    }

    /// Matches only messages, only email attachments or only files on a drive. Absent or
    /// [`QuarantinedObjectType::Unspecified`] matches all three.
    #[doc(alias = "filter.objectType")]
    #[inline]
    pub fn filter_object_type(mut self, value: QuarantinedObjectType) -> Self {
        self.0.set("filter.objectType", value);
        self
    }

    /// Matches only objects quarantined for this one reason, such as malware or spam. Absent or
    /// [`QuarantineReason::Unspecified`] matches every reason.
    #[doc(alias = "filter.quarantineReason")]
    #[inline]
    pub fn filter_quarantine_reason(mut self, value: QuarantineReason) -> Self {
        self.0.set("filter.quarantineReason", value);
        self
    }

    /// Matches only objects quarantined at this time or later. Absent means no lower limit. Must not be
    /// after [`GetQuarantinedObjectsCount::filter_quarantine_time_end_time()`]; equal times match nothing.
    #[doc(alias = "filter.quarantineTime.startTime")]
    #[inline]
    pub fn filter_quarantine_time_start_time(mut self, value: Timestamp) -> Self {
        self.0.set("filter.quarantineTime.startTime", value);
        self
    }

    /// Matches only objects quarantined before this time; the time itself is excluded. Absent means no
    /// upper limit.
    #[doc(alias = "filter.quarantineTime.endTime")]
    #[inline]
    pub fn filter_quarantine_time_end_time(mut self, value: Timestamp) -> Self {
        self.0.set("filter.quarantineTime.endTime", value);
        self
    }

    /// Matches only objects kept in storage that this user owns: a cloud drive for a file, a mailbox for
    /// mail. Absent or empty matches the objects of all users that the caller can access. The id is that of
    /// a user in the user management service.
    #[doc(alias = "filter.userUuid")]
    pub fn filter_user_uuid(mut self, value: impl Into<ids::UserUuid>) -> Self {
        self.0.set("filter.userUuid", Into::<ids::UserUuid>::into(value));
        self
    }
}

runtime::operation!(GetQuarantinedObjectsCount, Call, GetQuarantinedObjectsCountResponse);

/// Returns one quarantined object by its id, with details of its email or file, the reason and the scan
/// results.
///
/// `GET /v1/quarantined-objects/{objectUuid}`
///
/// The status is 404 if there is no object with this id.
///
/// * `object_uuid`: Id of the object to return, as in
///   [`QuarantinedObject::uuid`](field@QuarantinedObject::uuid). Find ids with
///   [`list_quarantined_objects()`].
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects_objectUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::quarantine_management::v1;
///
/// # async fn example(client: &eset_connect::Client, object_uuid: &eset_connect::ids::QuarantinedObjectUuid) -> Result<(), eset_connect::Error> {
/// let response = v1::get_quarantined_object(object_uuid).send(client).await?;
/// if let Some(object) = &response.object {
///     println!("{:?}", object.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_quarantined_object(
    object_uuid: impl Into<ids::QuarantinedObjectUuid>,
) -> GetQuarantinedObject {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_quarantined_object",
        service: &crate::api::QUARANTINE_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/quarantined-objects/{objectUuid}",
        body: runtime::Encoding::None,
        statuses: crate::quarantine_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[object_uuid.into().as_str()]).into()
}

/// The call that [`get_quarantined_object`](fn@get_quarantined_object) returns.
///
/// It has the methods of [`Call`].
pub type GetQuarantinedObject = runtime::PlainCall<GetQuarantinedObjectResponse>;

/// Deletes the quarantined objects with the given ids permanently.
///
/// This cannot be undone: no operation brings the objects back.
///
/// `POST /v1/quarantined-objects:batchDelete`
///
/// A deleted object can be neither restored nor downloaded. Download a copy first with
/// [`batch_download_quarantined_objects()`] if it may be needed as evidence. The answer is empty and
/// has no result per object. To delete by criteria instead of ids, use [`purge_quarantined_objects()`].
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects-batchDelete_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::quarantine_management::v1::{self, BatchDeleteQuarantinedObjectsRequest};
///
/// # async fn example(client: &eset_connect::Client, object_uuids: &[eset_connect::ids::QuarantinedObjectUuid]) -> Result<(), eset_connect::Error> {
/// let body = BatchDeleteQuarantinedObjectsRequest::new().object_uuids(object_uuids);
/// v1::batch_delete_quarantined_objects(body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn batch_delete_quarantined_objects(
    body: BatchDeleteQuarantinedObjectsRequest,
) -> BatchDeleteQuarantinedObjects {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "batch_delete_quarantined_objects",
        service: &crate::api::QUARANTINE_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/quarantined-objects:batchDelete",
        body: runtime::Encoding::Json,
        statuses: crate::quarantine_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`batch_delete_quarantined_objects`](fn@batch_delete_quarantined_objects) returns.
///
/// It has the methods of [`Call`].
pub type BatchDeleteQuarantinedObjects = runtime::PlainCall<
    BatchDeleteQuarantinedObjectsResponse,
>;

/// Downloads the quarantined objects with the given ids as one ZIP archive.
///
/// `POST /v1/quarantined-objects:batchDownload`
///
/// The archive contains objects that were quarantined as malware, phishing and the like, so store and
/// open it only where this is safe. Whether it is protected by a password is not documented. The answer
/// is the bytes of the archive, not JSON. To download by criteria, use
/// [`download_quarantined_objects()`].
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects-batchDownload_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::quarantine_management::v1::{self, BatchDownloadQuarantinedObjectsRequest};
///
/// # async fn example(mut file: std::fs::File, client: &eset_connect::Client, object_uuids: &[eset_connect::ids::QuarantinedObjectUuid]) -> Result<(), Box<dyn std::error::Error>> {
/// let body = BatchDownloadQuarantinedObjectsRequest::new().object_uuids(object_uuids);
/// let mut download = v1::batch_download_quarantined_objects(body).download(client).await?;
/// while let Some(piece) = download.next().await {
///     std::io::Write::write_all(&mut file, &piece?)?;
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn batch_download_quarantined_objects(
    body: BatchDownloadQuarantinedObjectsRequest,
) -> BatchDownloadQuarantinedObjects {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "batch_download_quarantined_objects",
        service: &crate::api::QUARANTINE_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/quarantined-objects:batchDownload",
        body: runtime::Encoding::Json,
        statuses: crate::quarantine_management::REFUSALS,
        pending: true,
    };
    BatchDownloadQuarantinedObjects(Call::new(&OPERATION, &[]).body(&body))
}

/// The call that [`batch_download_quarantined_objects`](fn@batch_download_quarantined_objects) returns.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct BatchDownloadQuarantinedObjects(Call<Bytes>);

runtime::operation!(BatchDownloadQuarantinedObjects, Call, Bytes);

/// Restores the quarantined objects with the given ids to where they came from.
///
/// This cannot be undone: no operation puts a restored object back into quarantine. It may be malware.
///
/// `POST /v1/quarantined-objects:batchRestore`
///
/// Restoring puts possibly harmful content back into use, and with
/// [`BatchRestoreQuarantinedObjectsRequest::add_to_exclusions`](field@BatchRestoreQuarantinedObjectsRequest::add_to_exclusions)
/// later scans skip it too. Without exclusion, a later scan quarantines an object again if the reason
/// still applies. Check [`QuarantinedObject::is_restorable`](field@QuarantinedObject::is_restorable)
/// first. The answer is empty and has no result per object. To restore by criteria, use
/// [`restore_quarantined_objects()`].
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects-batchRestore_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::quarantine_management::v1::{self, BatchRestoreQuarantinedObjectsRequest};
///
/// # async fn example(client: &eset_connect::Client, object_uuids: &[eset_connect::ids::QuarantinedObjectUuid]) -> Result<(), eset_connect::Error> {
/// let body = BatchRestoreQuarantinedObjectsRequest::new().object_uuids(object_uuids);
/// v1::batch_restore_quarantined_objects(body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn batch_restore_quarantined_objects(
    body: BatchRestoreQuarantinedObjectsRequest,
) -> BatchRestoreQuarantinedObjects {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "batch_restore_quarantined_objects",
        service: &crate::api::QUARANTINE_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/quarantined-objects:batchRestore",
        body: runtime::Encoding::Json,
        statuses: crate::quarantine_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`batch_restore_quarantined_objects`](fn@batch_restore_quarantined_objects) returns.
///
/// It has the methods of [`Call`].
pub type BatchRestoreQuarantinedObjects = runtime::PlainCall<
    BatchRestoreQuarantinedObjectsResponse,
>;

/// Downloads the quarantined objects that match a filter as one ZIP archive.
///
/// `POST /v1/quarantined-objects:download`
///
/// The archive contains objects that were quarantined as malware, phishing and the like, so store and
/// open it only where this is safe. Whether it is protected by a password is not documented. Ids in
/// [`DownloadQuarantinedObjectsRequest::excluded_object_uuids`](field@DownloadQuarantinedObjectsRequest::excluded_object_uuids)
/// are left out. The answer is the bytes of the archive, not JSON. Count the matches with
/// [`get_quarantined_objects_count()`] first.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects-download_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::quarantine_management::v1::{
///     self, DownloadQuarantinedObjectsRequest, Interval, QuarantineFilter,
/// };
///
/// # async fn example(mut file: std::fs::File, client: &eset_connect::Client, end_time: &eset_connect::json::Timestamp, excluded_object_uuids: &[eset_connect::ids::QuarantinedObjectUuid], user_uuid: &eset_connect::ids::UserUuid) -> Result<(), Box<dyn std::error::Error>> {
/// let quarantine_time = Interval::new().end_time(end_time.clone());
/// let filter = QuarantineFilter::new().quarantine_time(quarantine_time).user_uuid(user_uuid);
/// let body = DownloadQuarantinedObjectsRequest::new()
///     .excluded_object_uuids(excluded_object_uuids)
///     .filter(filter);
/// let mut download = v1::download_quarantined_objects(body).download(client).await?;
/// while let Some(piece) = download.next().await {
///     std::io::Write::write_all(&mut file, &piece?)?;
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn download_quarantined_objects(
    body: DownloadQuarantinedObjectsRequest,
) -> DownloadQuarantinedObjects {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "download_quarantined_objects",
        service: &crate::api::QUARANTINE_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/quarantined-objects:download",
        body: runtime::Encoding::Json,
        statuses: crate::quarantine_management::REFUSALS,
        pending: true,
    };
    DownloadQuarantinedObjects(Call::new(&OPERATION, &[]).body(&body))
}

/// The call that [`download_quarantined_objects`](fn@download_quarantined_objects) returns.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadQuarantinedObjects(Call<Bytes>);

runtime::operation!(DownloadQuarantinedObjects, Call, Bytes);

/// Deletes all quarantined objects that match a filter permanently, except the excluded ids.
///
/// This cannot be undone: no operation brings the objects back.
///
/// A request that sets nothing in `filter` means everything: it is an error, and not sent, unless
/// `everything` is called.
///
/// `POST /v1/quarantined-objects:purge`
///
/// A deleted object can be neither restored nor downloaded. A condition that is not set restricts
/// nothing, so treat a request with an empty filter as one to delete everything the caller can access.
/// The filter applies when the call runs: objects quarantined after a look at the list can match too,
/// unless the end of [`QuarantineFilter::quarantine_time`](field@QuarantineFilter::quarantine_time)
/// shuts them out. Count the matches with [`get_quarantined_objects_count()`] first; to delete only
/// known objects, use [`batch_delete_quarantined_objects()`]. The answer is empty.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects-purge_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::quarantine_management::v1::{
///     self, Interval, PurgeQuarantinedObjectsRequest, QuarantineFilter,
/// };
///
/// # async fn example(client: &eset_connect::Client, end_time: &eset_connect::json::Timestamp, user_uuid: &eset_connect::ids::UserUuid) -> Result<(), eset_connect::Error> {
/// let quarantine_time = Interval::new().end_time(end_time.clone());
/// let filter = QuarantineFilter::new().quarantine_time(quarantine_time).user_uuid(user_uuid);
/// let body = PurgeQuarantinedObjectsRequest::new().filter(filter);
/// v1::purge_quarantined_objects(body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn purge_quarantined_objects(
    body: PurgeQuarantinedObjectsRequest,
) -> PurgeQuarantinedObjects {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "purge_quarantined_objects",
        service: &crate::api::QUARANTINE_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/quarantined-objects:purge",
        body: runtime::Encoding::Json,
        statuses: crate::quarantine_management::REFUSALS,
        pending: true,
    };
    PurgeQuarantinedObjects(Call::new(&OPERATION, &[]).selecting("filter").body(&body))
}

/// The call that [`purge_quarantined_objects`](fn@purge_quarantined_objects) returns.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PurgeQuarantinedObjects(Call<PurgeQuarantinedObjectsResponse>);

impl PurgeQuarantinedObjects {
    /// Allows the call to apply to everything.
    ///
    /// Without it, a request that sets nothing in `filter` is an error, and the client does not send it.
    pub fn everything(mut self) -> Self {
        self.0.allow_everything();
        self
    }
}

runtime::operation!(PurgeQuarantinedObjects, Call, PurgeQuarantinedObjectsResponse);

/// Restores all quarantined objects that match a filter to where they came from, except the excluded
/// ids.
///
/// This cannot be undone: no operation puts a restored object back into quarantine. It may be malware.
///
/// A request that sets nothing in `filter` means everything: it is an error, and not sent, unless
/// `everything` is called.
///
/// `POST /v1/quarantined-objects:restore`
///
/// Restoring puts possibly harmful content back into use, and with
/// [`RestoreQuarantinedObjectsRequest::add_to_exclusions`](field@RestoreQuarantinedObjectsRequest::add_to_exclusions)
/// later scans skip it too. A condition that is not set restricts nothing, so treat an empty filter as
/// one that matches everything the caller can access. Without exclusion, a later scan quarantines an
/// object again if the reason still applies. Count the matches with [`get_quarantined_objects_count()`]
/// first. The answer is empty.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects-restore_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::quarantine_management::v1::{
///     self, Interval, QuarantineFilter, RestoreQuarantinedObjectsRequest,
/// };
///
/// # async fn example(client: &eset_connect::Client, end_time: &eset_connect::json::Timestamp, user_uuid: &eset_connect::ids::UserUuid) -> Result<(), eset_connect::Error> {
/// let quarantine_time = Interval::new().end_time(end_time.clone());
/// let filter = QuarantineFilter::new().quarantine_time(quarantine_time).user_uuid(user_uuid);
/// let body = RestoreQuarantinedObjectsRequest::new().filter(filter);
/// v1::restore_quarantined_objects(body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn restore_quarantined_objects(
    body: RestoreQuarantinedObjectsRequest,
) -> RestoreQuarantinedObjects {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "restore_quarantined_objects",
        service: &crate::api::QUARANTINE_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/quarantined-objects:restore",
        body: runtime::Encoding::Json,
        statuses: crate::quarantine_management::REFUSALS,
        pending: true,
    };
    RestoreQuarantinedObjects(Call::new(&OPERATION, &[]).selecting("filter").body(&body))
}

/// The call that [`restore_quarantined_objects`](fn@restore_quarantined_objects) returns.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct RestoreQuarantinedObjects(Call<RestoreQuarantinedObjectsResponse>);

impl RestoreQuarantinedObjects {
    /// Allows the call to apply to everything.
    ///
    /// Without it, a request that sets nothing in `filter` is an error, and the client does not send it.
    pub fn everything(mut self) -> Self {
        self.0.allow_everything();
        self
    }
}

runtime::operation!(RestoreQuarantinedObjects, Call, RestoreQuarantinedObjectsResponse);

/// Names the objects that [`batch_delete_quarantined_objects()`] deletes permanently.
///
/// Schema: `v1BatchDeleteQuarantinedObjectsRequest`.
#[doc(alias = "v1BatchDeleteQuarantinedObjectsRequest")]
#[non_exhaustive]
pub struct BatchDeleteQuarantinedObjectsRequest {
    /// Ids of the objects to delete, each a [`QuarantinedObject::uuid`](field@QuarantinedObject::uuid).
    /// Objects not listed stay in quarantine.
    #[doc(alias = "objectUuids")]
    pub object_uuids: Vec<ids::QuarantinedObjectUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchDeleteQuarantinedObjectsRequest {
    /// Ids of the objects to delete, each a [`QuarantinedObject::uuid`](field@QuarantinedObject::uuid).
    pub fn object_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::QuarantinedObjectUuid>>,
    ) -> Self {
        self.object_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchDeleteQuarantinedObjectsRequest {
    List object_uuids "objectUuids";
});

/// Empty answer of [`batch_delete_quarantined_objects()`]. It has no result per object; status 200 is
/// the only sign of success.
///
/// Schema: `v1BatchDeleteQuarantinedObjectsResponse`.
///
/// It has no documented fields.
#[doc(alias = "v1BatchDeleteQuarantinedObjectsResponse")]
pub type BatchDeleteQuarantinedObjectsResponse = runtime::EmptyAnswer<
    empty::BatchDeleteQuarantinedObjectsResponse,
>;

/// Names the objects that [`batch_download_quarantined_objects()`] puts into the ZIP archive.
///
/// Schema: `v1BatchDownloadQuarantinedObjectsRequest`.
#[doc(alias = "v1BatchDownloadQuarantinedObjectsRequest")]
#[non_exhaustive]
pub struct BatchDownloadQuarantinedObjectsRequest {
    /// Ids of the objects to download, each a [`QuarantinedObject::uuid`](field@QuarantinedObject::uuid).
    #[doc(alias = "objectUuids")]
    pub object_uuids: Vec<ids::QuarantinedObjectUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchDownloadQuarantinedObjectsRequest {
    /// Ids of the objects to download, each a [`QuarantinedObject::uuid`](field@QuarantinedObject::uuid).
    pub fn object_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::QuarantinedObjectUuid>>,
    ) -> Self {
        self.object_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchDownloadQuarantinedObjectsRequest {
    List object_uuids "objectUuids";
});

/// Names the objects that [`batch_restore_quarantined_objects()`] restores, and whether scans skip them
/// from then on.
///
/// Schema: `v1BatchRestoreQuarantinedObjectsRequest`.
#[doc(alias = "v1BatchRestoreQuarantinedObjectsRequest")]
#[non_exhaustive]
pub struct BatchRestoreQuarantinedObjectsRequest {
    /// If `true`, later scans skip the restored objects, so they are not quarantined again. If `false` or
    /// absent, a later scan can quarantine them again.
    /// [`QuarantinedObject::is_excludable`](field@QuarantinedObject::is_excludable) tells whether an object
    /// can be excluded.
    #[doc(alias = "addToExclusions")]
    pub add_to_exclusions: Option<bool>,
    /// Ids of the objects to restore, each a [`QuarantinedObject::uuid`](field@QuarantinedObject::uuid).
    /// Choose objects whose [`QuarantinedObject::is_restorable`](field@QuarantinedObject::is_restorable) is
    /// `true`.
    #[doc(alias = "objectUuids")]
    pub object_uuids: Vec<ids::QuarantinedObjectUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchRestoreQuarantinedObjectsRequest {
    /// If `true`, later scans skip the restored objects, so they are not quarantined again.
    pub fn add_to_exclusions(mut self, value: impl Into<bool>) -> Self {
        self.add_to_exclusions = Some(value.into());
        self
    }

    /// Ids of the objects to restore, each a [`QuarantinedObject::uuid`](field@QuarantinedObject::uuid).
    pub fn object_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::QuarantinedObjectUuid>>,
    ) -> Self {
        self.object_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchRestoreQuarantinedObjectsRequest {
    Bool add_to_exclusions "addToExclusions";
    List object_uuids "objectUuids";
});

/// Empty answer of [`batch_restore_quarantined_objects()`]. It has no result per object; status 200 is
/// the only sign of success.
///
/// Schema: `v1BatchRestoreQuarantinedObjectsResponse`.
///
/// It has no documented fields.
#[doc(alias = "v1BatchRestoreQuarantinedObjectsResponse")]
pub type BatchRestoreQuarantinedObjectsResponse = runtime::EmptyAnswer<
    empty::BatchRestoreQuarantinedObjectsResponse,
>;

/// Selects by filter the objects that [`download_quarantined_objects()`] puts into the ZIP archive.
///
/// Schema: `v1DownloadQuarantinedObjectsRequest`.
#[doc(alias = "v1DownloadQuarantinedObjectsRequest")]
#[non_exhaustive]
pub struct DownloadQuarantinedObjectsRequest {
    /// Ids of objects to leave out of the archive although they match the filter.
    #[doc(alias = "excludedObjectUuids")]
    pub excluded_object_uuids: Vec<ids::QuarantinedObjectUuid>,
    /// Conditions that an object must meet to be downloaded. Without conditions it restricts nothing.
    pub filter: Option<QuarantineFilter>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl DownloadQuarantinedObjectsRequest {
    /// Ids of objects to leave out of the archive although they match the filter.
    pub fn excluded_object_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::QuarantinedObjectUuid>>,
    ) -> Self {
        self.excluded_object_uuids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Conditions that an object must meet to be downloaded.
    pub fn filter(mut self, value: impl Into<QuarantineFilter>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

runtime::model!(DownloadQuarantinedObjectsRequest {
    List excluded_object_uuids "excludedObjectUuids";
    Model filter "filter";
});

/// An email message as the quarantine describes it: addresses, subject, header, body parts, attachments
/// and mailbox.
///
/// Schema: `v1Email`.
#[doc(alias = "v1Email")]
#[non_exhaustive]
pub struct Email {
    /// Attached files, each with path, size and hashes as far as known.
    pub attachments: Vec<File>,
    /// Parts that make up a multipart body, each described like a file.
    #[doc(alias = "bodyParts")]
    pub body_parts: Vec<File>,
    /// Recipients in copy, in one string. How several addresses are separated is not documented.
    pub cc: Option<String>,
    /// Web addresses found in the email.
    #[doc(alias = "containedUrls")]
    pub contained_urls: Vec<String>,
    /// Sender or senders that the email gives, in one string. The sender of the SMTP envelope can differ;
    /// it is in [`MailTransferAgentSmtpDetails::sender`](field@MailTransferAgentSmtpDetails::sender).
    pub from: Option<String>,
    /// The header of the email as a list of strings. The format of one entry is not documented.
    pub headers: Vec<String>,
    /// The Message-ID of the email, which identifies a message across mail systems. Search for it with
    /// [`QuarantineFilter::email_internet_message_id`](field@QuarantineFilter::email_internet_message_id).
    #[doc(alias = "internetMessageId")]
    pub internet_message_id: Option<String>,
    /// `true` if the email was read-only when it was scanned, so it could not be changed, cleaned or
    /// deleted.
    #[doc(alias = "isReadOnly")]
    pub is_read_only: Option<bool>,
    /// Id of the mailbox that has the email. No operation of this service takes it; filter by owner with
    /// [`QuarantineFilter::user_uuid`](field@QuarantineFilter::user_uuid).
    #[doc(alias = "mailboxUuid")]
    pub mailbox_uuid: Option<ids::MailboxUuid>,
    /// Id of the owner of the mailbox, a user in the user management service. Empty if the email cannot be
    /// linked to any mailbox.
    #[doc(alias = "mailboxUserUuid")]
    pub mailbox_user_uuid: Option<ids::UserUuid>,
    /// What the mail server learned from the SMTP dialogue: greeting, envelope sender, envelope recipients
    /// and address.
    #[doc(alias = "mtaSmtpDetails")]
    pub mta_smtp_details: Option<MailTransferAgentSmtpDetails>,
    /// The kind of system that manages the email, such as Microsoft 365. It is needed to know how actions
    /// such as deleting or moving are done.
    pub origin: Option<ObjectOrigin>,
    /// How the source system refers to the email, for example Outlook's `EntryID`. It is unique only within
    /// the parent object or account, need not be safe in a URL, and is not what this API uses as key; use
    /// [`Email::uuid`](field@Email::uuid) for that.
    pub reference: Option<String>,
    /// Address of the sending host, in IPv4 or IPv6 form.
    #[doc(alias = "senderIpAddress")]
    pub sender_ip_address: Option<String>,
    /// Subject line of the email. Search for a part of it with
    /// [`QuarantineFilter::email_subject`](field@QuarantineFilter::email_subject).
    pub subject: Option<String>,
    /// Main recipients, in one string. How several addresses are separated is not documented.
    pub to: Option<String>,
    /// Key of the email in this API, also for references from other services. Treat it as opaque; it need
    /// not be a standard UUID. It is not the id that the operations take, which is
    /// [`QuarantinedObject::uuid`](field@QuarantinedObject::uuid).
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

/// A file as the quarantine describes it. It can be part of something else, such as an email, an
/// archive or a SharePoint site; these are its parents.
///
/// Schema: `v1File`.
#[doc(alias = "v1File")]
#[non_exhaustive]
pub struct File {
    /// Files inside this file, if it is an archive or has an inner structure. Their
    /// [`File::storages`](field@File::storages) can be empty, since they follow from the outer file. They
    /// can contain files in turn.
    #[doc(alias = "containedFiles")]
    pub contained_files: Vec<File>,
    /// SHA-1 of the content. The encoding is not documented.
    #[doc(alias = "hashSha1")]
    pub hash_sha1: Option<String>,
    /// SHA-256 (SHA-2 family) of the content. The encoding is not documented.
    #[doc(alias = "hashSha2256")]
    pub hash_sha256: Option<String>,
    /// `true` if the file was read-only when it was scanned, so it could not be changed, cleaned or
    /// deleted.
    #[doc(alias = "isReadOnly")]
    pub is_read_only: Option<bool>,
    /// The user who edited the file most recently, with account name, email address and id.
    #[doc(alias = "lastEditor")]
    pub last_editor: Option<ObjectEditor>,
    /// The kind of system that manages the file, such as a device or Google Workspace. It is needed to know
    /// how actions such as deleting or moving are done.
    pub origin: Option<ObjectOrigin>,
    /// Path of the file within its storage, for example `/documents/trip.xml` in a SharePoint site. Search
    /// by its end with [`QuarantineFilter::file_name`](field@QuarantineFilter::file_name).
    pub path: Option<String>,
    /// How the source system refers to the file, for example a URI or an id. It is unique only within one
    /// parent object, such as an email or an archive.
    pub reference: Option<String>,
    /// Size of the content in bytes. JSON carries it as a string, since it is a 64-bit number.
    #[doc(alias = "sizeBytes")]
    pub size_bytes: Option<u64>,
    /// Places that hold the file, from the outermost to the innermost. An email followed by an archive
    /// means a file in an archive in an email. Can be empty for files inside an archive.
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

/// One place that holds a file, such as an email, an archive, a cloud drive or a SharePoint site.
/// [`File::path`](field@File::path) is relative to it. Of the references to an archive, email, drive,
/// site or team, the one that is set shows the kind of place.
///
/// Schema: `v1FileStorage`.
#[doc(alias = "v1FileStorage")]
#[non_exhaustive]
pub struct FileStorage {
    /// Name for people, for example that of a Teams team or of an archive file.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Id of the SharePoint root site. Valid only for objects that come from SharePoint. Filter by it with
    /// [`QuarantineFilter::ms_sharepoint_root_site_uuid`](field@QuarantineFilter::ms_sharepoint_root_site_uuid).
    #[doc(alias = "msSharepointRootSiteUuid")]
    pub ms_sharepoint_root_site_uuid: Option<ids::MicrosoftSharepointSiteUuid>,
    /// Id of the connected storage system, in the cloud or on premises, for example one OneDrive or one
    /// file share.
    pub uuid: Option<ids::FileStorageUuid>,
    /// URL or path of the archive that contains the file. Set if the place is an archive.
    #[doc(alias = "archiveReference")]
    pub archive_reference: Option<String>,
    /// Id of the user who owns the cloud drive, such as Google Drive or OneDrive. Set if the place is a
    /// cloud drive. The user is one of the user management service.
    #[doc(alias = "cloudDriveUserUuid")]
    pub cloud_drive_user_uuid: Option<ids::UserUuid>,
    /// Reference to the email that contains the file, whether in the body, as an attachment or in an
    /// attached archive.
    #[doc(alias = "emailReference")]
    pub email_reference: Option<String>,
    /// Id of the SharePoint site itself. Set if the place is a SharePoint site; the root site is in
    /// [`FileStorage::ms_sharepoint_root_site_uuid`](field@FileStorage::ms_sharepoint_root_site_uuid).
    #[doc(alias = "msSharepointSiteUuid")]
    pub ms_sharepoint_site_uuid: Option<ids::MicrosoftSharepointSiteUuid>,
    /// Id of the Microsoft Teams team. Set if the place is a team. Filter by it with
    /// [`QuarantineFilter::ms_teams_team_uuid`](field@QuarantineFilter::ms_teams_team_uuid).
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

/// Response to [`get_quarantined_object()`]: the one object that was asked for.
///
/// Schema: `v1GetQuarantinedObjectResponse`.
#[doc(alias = "v1GetQuarantinedObjectResponse")]
#[non_exhaustive]
pub struct GetQuarantinedObjectResponse {
    /// The requested object in full, including scan statuses and results.
    pub object: Option<QuarantinedObject>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetQuarantinedObjectResponse {
    Model object "object";
});

impl runtime::AnswerModel for GetQuarantinedObjectResponse {
    const NAME: &'static str = "quarantine-management/v1GetQuarantinedObjectResponse";
}

/// Response to [`get_quarantined_objects_count()`]: only a number, no objects.
///
/// Schema: `v1GetQuarantinedObjectsCountResponse`.
#[doc(alias = "v1GetQuarantinedObjectsCountResponse")]
#[non_exhaustive]
pub struct GetQuarantinedObjectsCountResponse {
    /// How many objects match the filter. Zero means no match.
    #[doc(alias = "objectCount")]
    pub object_count: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetQuarantinedObjectsCountResponse {
    I64 object_count "objectCount";
});

impl runtime::AnswerModel for GetQuarantinedObjectsCountResponse {
    const NAME: &'static str = "quarantine-management/v1GetQuarantinedObjectsCountResponse";
}

/// One page of [`list_quarantined_objects()`].
///
/// Schema: `v1ListQuarantinedObjectsResponse`.
#[doc(alias = "v1ListQuarantinedObjectsResponse")]
#[non_exhaustive]
pub struct ListQuarantinedObjectsResponse {
    /// Objects on this page that match the filter.
    pub objects: Vec<QuarantinedObject>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListQuarantinedObjectsResponse {
    List objects "objects";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListQuarantinedObjectsResponse {
    const NAME: &'static str = "quarantine-management/v1ListQuarantinedObjectsResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListQuarantinedObjectsResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListQuarantinedObjectsResponse {
    type Item = QuarantinedObject;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.objects)
    }
}

/// What the mail transfer agent saw in the SMTP dialogue (RFC 5321) for the email. These are the values
/// of the envelope, which can differ from those in the message.
///
/// Schema: `v1MailTransferAgentSmtpDetails`.
#[doc(alias = "v1MailTransferAgentSmtpDetails")]
#[non_exhaustive]
pub struct MailTransferAgentSmtpDetails {
    /// Name with which the sending host introduced itself in `EHLO` or `HELO`.
    pub hello: Option<String>,
    /// Envelope recipients, one entry for each `RCPT` command.
    pub recipients: Vec<String>,
    /// Envelope sender, the reverse path of `MAIL FROM`.
    pub sender: Option<String>,
    /// Address of the host that sent the email, in IPv4 or IPv6 form.
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

/// A user who edited an object, such as the one in [`File::last_editor`](field@File::last_editor).
///
/// Schema: `v1ObjectEditor`.
#[doc(alias = "v1ObjectEditor")]
#[non_exhaustive]
pub struct ObjectEditor {
    /// Address of the editor, useful where [`ObjectEditor::user_uuid`](field@ObjectEditor::user_uuid)
    /// cannot be resolved.
    pub email: Option<String>,
    /// Id of the editor. The documents do not name the service that this user belongs to.
    #[doc(alias = "userUuid")]
    pub user_uuid: Option<ids::UserUuid>,
    /// Name of the editor's account, for example the login.
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

/// Selects by filter the objects that [`purge_quarantined_objects()`] deletes permanently.
///
/// Schema: `v1PurgeQuarantinedObjectsRequest`.
#[doc(alias = "v1PurgeQuarantinedObjectsRequest")]
#[non_exhaustive]
pub struct PurgeQuarantinedObjectsRequest {
    /// Ids of objects to keep although they match the filter.
    #[doc(alias = "excludedObjectUuids")]
    pub excluded_object_uuids: Vec<ids::QuarantinedObjectUuid>,
    /// Conditions that an object must meet to be deleted. Without conditions it restricts nothing, so set
    /// at least one.
    pub filter: Option<QuarantineFilter>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PurgeQuarantinedObjectsRequest {
    /// Ids of objects to keep although they match the filter.
    pub fn excluded_object_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::QuarantinedObjectUuid>>,
    ) -> Self {
        self.excluded_object_uuids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Conditions that an object must meet to be deleted.
    pub fn filter(mut self, value: impl Into<QuarantineFilter>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

runtime::model!(PurgeQuarantinedObjectsRequest {
    List excluded_object_uuids "excludedObjectUuids";
    Model filter "filter";
});

/// Empty answer of [`purge_quarantined_objects()`]. It does not tell how many objects were deleted.
///
/// Schema: `v1PurgeQuarantinedObjectsResponse`.
///
/// It has no documented fields.
#[doc(alias = "v1PurgeQuarantinedObjectsResponse")]
pub type PurgeQuarantinedObjectsResponse = runtime::EmptyAnswer<
    empty::PurgeQuarantinedObjectsResponse,
>;

/// Conditions that select quarantined objects. Each field is one condition, and an object must meet all
/// that are set. A field that is not set restricts nothing.
///
/// Schema: `v1QuarantineFilter`.
#[doc(alias = "v1QuarantineFilter")]
#[non_exhaustive]
pub struct QuarantineFilter {
    /// Matches only objects of this cloud office tenant. Absent or empty matches the objects of every
    /// tenant. This service does not list tenants; take the id from
    /// [`QuarantinedObject::cloud_office_tenant_uuid`](field@QuarantinedObject::cloud_office_tenant_uuid).
    #[doc(alias = "cloudOfficeTenantUuid")]
    pub cloud_office_tenant_uuid: Option<ids::CloudOfficeTenantUuid>,
    /// Matches only messages with this Message-ID, as in
    /// [`Email::internet_message_id`](field@Email::internet_message_id). Absent or empty matches any
    /// message.
    #[doc(alias = "emailInternetMessageId")]
    pub email_internet_message_id: Option<String>,
    /// Matches only emails that have this email address among their recipients. Absent or empty matches any
    /// recipient. At most 100 characters.
    #[doc(alias = "emailRecipient")]
    pub email_recipient: Option<String>,
    /// Matches only emails sent from this email address. Absent or empty matches any sender. At most 100
    /// characters.
    #[doc(alias = "emailSender")]
    pub email_sender: Option<String>,
    /// Matches only emails with this text somewhere in the subject. Absent or empty matches any subject. At
    /// most 100 characters.
    #[doc(alias = "emailSubject")]
    pub email_subject: Option<String>,
    /// Matches only files whose path ends with this text. Give a file name, an extension or the last part
    /// of [`File::path`](field@File::path). Absent or empty matches any file.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// Matches only objects that belong to this SharePoint root site or to a site below it. Absent or empty
    /// matches the objects of all sites. The id is that of
    /// [`FileStorage::ms_sharepoint_root_site_uuid`](field@FileStorage::ms_sharepoint_root_site_uuid).
    #[doc(alias = "msSharepointRootSiteUuid")]
    pub ms_sharepoint_root_site_uuid: Option<ids::MicrosoftSharepointSiteUuid>,
    /// Matches only objects of this Microsoft Teams team, the id in
    /// [`FileStorage::ms_teams_team_uuid`](field@FileStorage::ms_teams_team_uuid). Absent means any team or
    /// none.
    #[doc(alias = "msTeamsTeamUuid")]
    pub ms_teams_team_uuid: Option<ids::MicrosoftTeamsTeamUuid>,
    /// Matches only objects that this kind of system manages: Microsoft 365, Google Workspace or a device.
    /// Absent or [`ObjectOrigin::Unspecified`] matches every origin.
    #[doc(alias = "objectOrigin")]
    pub object_origin: Option<ObjectOrigin>,
    /// Matches only messages, only email attachments or only files on a drive. Absent or
    /// [`QuarantinedObjectType::Unspecified`] matches all three.
    #[doc(alias = "objectType")]
    pub object_type: Option<QuarantinedObjectType>,
    /// Matches only objects quarantined for this one reason, such as malware or spam. Absent or
    /// [`QuarantineReason::Unspecified`] matches every reason.
    #[doc(alias = "quarantineReason")]
    pub quarantine_reason: Option<QuarantineReason>,
    /// Matches only objects quarantined within this span of time. Absent matches any time.
    #[doc(alias = "quarantineTime")]
    pub quarantine_time: Option<super::Interval>,
    /// Matches only objects kept in storage that this user owns: a cloud drive for a file, a mailbox for
    /// mail. Absent or empty matches the objects of all users that the caller can access. The id is that of
    /// a user in the user management service.
    #[doc(alias = "userUuid")]
    pub user_uuid: Option<ids::UserUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl QuarantineFilter {
    /// Matches only objects of this cloud office tenant.
    pub fn cloud_office_tenant_uuid(
        mut self,
        value: impl Into<ids::CloudOfficeTenantUuid>,
    ) -> Self {
        self.cloud_office_tenant_uuid = Some(value.into());
        self
    }

    /// Matches only messages with this Message-ID, as in
    /// [`Email::internet_message_id`](field@Email::internet_message_id).
    pub fn email_internet_message_id(mut self, value: impl Into<String>) -> Self {
        self.email_internet_message_id = Some(value.into());
        self
    }

    /// Matches only emails that have this email address among their recipients.
    pub fn email_recipient(mut self, value: impl Into<String>) -> Self {
        self.email_recipient = Some(value.into());
        self
    }

    /// Matches only emails sent from this email address.
    pub fn email_sender(mut self, value: impl Into<String>) -> Self {
        self.email_sender = Some(value.into());
        self
    }

    /// Matches only emails with this text somewhere in the subject.
    pub fn email_subject(mut self, value: impl Into<String>) -> Self {
        self.email_subject = Some(value.into());
        self
    }

    /// Matches only files whose path ends with this text.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }

    /// Matches only objects that belong to this SharePoint root site or to a site below it.
    pub fn ms_sharepoint_root_site_uuid(
        mut self,
        value: impl Into<ids::MicrosoftSharepointSiteUuid>,
    ) -> Self {
        self.ms_sharepoint_root_site_uuid = Some(value.into());
        self
    }

    /// Matches only objects of this Microsoft Teams team, the id in
    /// [`FileStorage::ms_teams_team_uuid`](field@FileStorage::ms_teams_team_uuid).
    pub fn ms_teams_team_uuid(
        mut self,
        value: impl Into<ids::MicrosoftTeamsTeamUuid>,
    ) -> Self {
        self.ms_teams_team_uuid = Some(value.into());
        self
    }

    /// Matches only objects that this kind of system manages: Microsoft 365, Google Workspace or a device.
    #[inline]
    pub fn object_origin(mut self, value: ObjectOrigin) -> Self {
        self.object_origin = Some(value);
        self
    }

    /// Matches only messages, only email attachments or only files on a drive.
    #[inline]
    pub fn object_type(mut self, value: QuarantinedObjectType) -> Self {
        self.object_type = Some(value);
        self
    }

    /// Matches only objects quarantined for this one reason, such as malware or spam.
    #[inline]
    pub fn quarantine_reason(mut self, value: QuarantineReason) -> Self {
        self.quarantine_reason = Some(value);
        self
    }

    /// Matches only objects quarantined within this span of time.
    pub fn quarantine_time(mut self, value: impl Into<super::Interval>) -> Self {
        self.quarantine_time = Some(value.into());
        self
    }

    /// Matches only objects kept in storage that this user owns: a cloud drive for a file, a mailbox for
    /// mail.
    pub fn user_uuid(mut self, value: impl Into<ids::UserUuid>) -> Self {
        self.user_uuid = Some(value.into());
        self
    }
}

runtime::model!(QuarantineFilter {
    Text cloud_office_tenant_uuid "cloudOfficeTenantUuid";
    String email_internet_message_id "emailInternetMessageId";
    String email_recipient "emailRecipient";
    String email_sender "emailSender";
    String email_subject "emailSubject";
    String file_name "fileName";
    Text ms_sharepoint_root_site_uuid "msSharepointRootSiteUuid";
    Text ms_teams_team_uuid "msTeamsTeamUuid";
    Text object_origin "objectOrigin";
    Text object_type "objectType";
    Text quarantine_reason "quarantineReason";
    Model quarantine_time "quarantineTime";
    Text user_uuid "userUuid";
});

/// An email message, an attachment or a file that is held in quarantine, with the reason and the
/// results of its scans.
///
/// Schema: `v1QuarantinedObject`.
#[doc(alias = "v1QuarantinedObject")]
#[non_exhaustive]
pub struct QuarantinedObject {
    /// Id of the cloud office tenant (Microsoft 365 or Google Workspace) that the object belongs to. Filter
    /// by it with
    /// [`QuarantineFilter::cloud_office_tenant_uuid`](field@QuarantineFilter::cloud_office_tenant_uuid).
    #[doc(alias = "cloudOfficeTenantUuid")]
    pub cloud_office_tenant_uuid: Option<ids::CloudOfficeTenantUuid>,
    /// Outcome of the analysis in the cloud sandbox, with the same values as a scan.
    #[doc(alias = "cloudSandboxingStatus")]
    pub cloud_sandboxing_status: Option<ObjectScanStatus>,
    /// Name of the object for people, to show in lists. It is no key; use
    /// [`QuarantinedObject::uuid`](field@QuarantinedObject::uuid).
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Details of the email if the object is a message.
    pub email: Option<Email>,
    /// Details of the file if the object is a file.
    pub file: Option<File>,
    /// Outcome of the scan for grayware, that is, potentially unwanted programs.
    #[doc(alias = "graywareScanStatus")]
    pub grayware_scan_status: Option<ObjectScanStatus>,
    /// `true` if later scans can be told to skip the object. Check it before restoring with
    /// [`BatchRestoreQuarantinedObjectsRequest::add_to_exclusions`](field@BatchRestoreQuarantinedObjectsRequest::add_to_exclusions).
    #[doc(alias = "isExcludable")]
    pub is_excludable: Option<bool>,
    /// `true` if the object can go back to where it came from. Check it before
    /// [`batch_restore_quarantined_objects()`].
    #[doc(alias = "isRestorable")]
    pub is_restorable: Option<bool>,
    /// Outcome of the scan for malware; a positive result means that malware was found.
    #[doc(alias = "malwareScanStatus")]
    pub malware_scan_status: Option<ObjectScanStatus>,
    /// The kind of system that the object came from and that manages it. Search by it with
    /// [`QuarantineFilter::object_origin`](field@QuarantineFilter::object_origin).
    #[doc(alias = "objectOrigin")]
    pub object_origin: Option<ObjectOrigin>,
    /// Outcome of the scan for phishing; a positive result means that phishing was found.
    #[doc(alias = "phishingScanStatus")]
    pub phishing_scan_status: Option<ObjectScanStatus>,
    /// Why the object was quarantined, such as malware, spam or a rule. Search by it with
    /// [`QuarantineFilter::quarantine_reason`](field@QuarantineFilter::quarantine_reason).
    #[doc(alias = "quarantineReason")]
    pub quarantine_reason: Option<QuarantineReason>,
    /// When the object was moved to quarantine. Search by it with
    /// [`QuarantineFilter::quarantine_time`](field@QuarantineFilter::quarantine_time).
    #[doc(alias = "quarantineTime")]
    pub quarantine_time: Option<Timestamp>,
    /// The rule that sent the object to quarantine. Set only if the reason is [`QuarantineReason::Rule`].
    #[doc(alias = "quarantiningRule")]
    pub quarantining_rule: Option<QuarantiningRule>,
    /// Results of the scans of the object or of what it contains, in any number. `@type` gives the kind:
    /// `scan_management.v1.FileScanStatus` or `threat_detection.v1.FileScanResult` for files, and
    /// `scan_management.v1.EmailScanStatus`, `threat_detection.v1.SpamEmailScanResult` or
    /// `threat_detection.v1.PhishingEmailScanResult` for emails. Their fields are not documented.
    #[doc(alias = "scanResults")]
    pub scan_results: Vec<Any>,
    /// Size of the whole object in bytes. JSON carries it as a string, since it is a 64-bit number.
    #[doc(alias = "sizeBytes")]
    pub size_bytes: Option<u64>,
    /// Outcome of the scan for spam; a positive result means that spam was found. Files are not suitable
    /// for this scan.
    #[doc(alias = "spamScanStatus")]
    pub spam_scan_status: Option<ObjectScanStatus>,
    /// Whether the object is a message, an attachment or a file on a drive. Search by it with
    /// [`QuarantineFilter::object_type`](field@QuarantineFilter::object_type).
    pub r#type: Option<QuarantinedObjectType>,
    /// Id of the object that the operations of this service take, one of them being
    /// [`get_quarantined_object()`]. Treat it as opaque; it need not be a standard UUID.
    pub uuid: Option<ids::QuarantinedObjectUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(QuarantinedObject {
    Text cloud_office_tenant_uuid "cloudOfficeTenantUuid";
    Text cloud_sandboxing_status "cloudSandboxingStatus";
    String display_name "displayName";
    Model email "email";
    Model file "file";
    Text grayware_scan_status "graywareScanStatus";
    Bool is_excludable "isExcludable";
    Bool is_restorable "isRestorable";
    Text malware_scan_status "malwareScanStatus";
    Text object_origin "objectOrigin";
    Text phishing_scan_status "phishingScanStatus";
    Text quarantine_reason "quarantineReason";
    Timestamp quarantine_time "quarantineTime";
    Model quarantining_rule "quarantiningRule";
    List scan_results "scanResults";
    QuotedU64 size_bytes "sizeBytes";
    Text spam_scan_status "spamScanStatus";
    Text r#type "type";
    Text uuid "uuid";
});

/// The rule that sent an object to quarantine, if
/// [`QuarantinedObject::quarantine_reason`](field@QuarantinedObject::quarantine_reason) is
/// [`QuarantineReason::Rule`]. Only its name is known here.
///
/// Schema: `v1QuarantiningRule`.
#[doc(alias = "v1QuarantiningRule")]
#[non_exhaustive]
pub struct QuarantiningRule {
    /// Name that administrators see. It is only a hint: two administrators can give the same name to
    /// different rules.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(QuarantiningRule {
    String display_name "displayName";
});

/// Selects by filter the objects that [`restore_quarantined_objects()`] restores, and whether scans
/// skip them from then on.
///
/// Schema: `v1RestoreQuarantinedObjectsRequest`.
#[doc(alias = "v1RestoreQuarantinedObjectsRequest")]
#[non_exhaustive]
pub struct RestoreQuarantinedObjectsRequest {
    /// If `true`, later scans skip the restored objects, so they are not quarantined again. It applies to
    /// everything the filter matches. If `false` or absent, a later scan can quarantine them again.
    #[doc(alias = "addToExclusions")]
    pub add_to_exclusions: Option<bool>,
    /// Ids of objects to leave in quarantine although they match the filter.
    #[doc(alias = "excludedObjectUuids")]
    pub excluded_object_uuids: Vec<ids::QuarantinedObjectUuid>,
    /// Conditions that an object must meet to be restored. Without conditions it restricts nothing, so set
    /// at least one.
    pub filter: Option<QuarantineFilter>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl RestoreQuarantinedObjectsRequest {
    /// If `true`, later scans skip the restored objects, so they are not quarantined again.
    pub fn add_to_exclusions(mut self, value: impl Into<bool>) -> Self {
        self.add_to_exclusions = Some(value.into());
        self
    }

    /// Ids of objects to leave in quarantine although they match the filter.
    pub fn excluded_object_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::QuarantinedObjectUuid>>,
    ) -> Self {
        self.excluded_object_uuids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Conditions that an object must meet to be restored.
    pub fn filter(mut self, value: impl Into<QuarantineFilter>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

runtime::model!(RestoreQuarantinedObjectsRequest {
    Bool add_to_exclusions "addToExclusions";
    List excluded_object_uuids "excludedObjectUuids";
    Model filter "filter";
});

/// Empty answer of [`restore_quarantined_objects()`]. It does not tell how many objects were restored.
///
/// Schema: `v1RestoreQuarantinedObjectsResponse`.
///
/// It has no documented fields.
#[doc(alias = "v1RestoreQuarantinedObjectsResponse")]
pub type RestoreQuarantinedObjectsResponse = runtime::EmptyAnswer<
    empty::RestoreQuarantinedObjectsResponse,
>;

/// The kind of system that manages an object over its lifetime. Actions on the object, such as deleting
/// or moving, depend on it.
///
/// Schema: `v1ObjectOrigin`.
#[doc(alias = "v1ObjectOrigin")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ObjectOrigin {
    /// The origin is not known. As a filter it matches every origin, the same as leaving the filter out.
    #[doc(alias = "OBJECT_ORIGIN_UNSPECIFIED")]
    Unspecified,
    /// Microsoft's cloud office (Microsoft 365), for example mailboxes, OneDrive, SharePoint or Teams.
    #[doc(alias = "OBJECT_ORIGIN_MS_OFFICE365")]
    MsOffice365,
    /// Google's cloud office, Google Drive included.
    #[doc(alias = "OBJECT_ORIGIN_GOOGLE_WORKSPACE")]
    GoogleWorkspace,
    /// A device, as opposed to a cloud office.
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

/// Outcome of one kind of scan of an object. A positive result is a detection; a negative one means
/// clean.
///
/// Schema: `v1ObjectScanStatus`.
#[doc(alias = "v1ObjectScanStatus")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ObjectScanStatus {
    /// The service reports no status for this scan. Only read, never sent; do not take it as clean.
    #[doc(alias = "OBJECT_SCAN_STATUS_UNSPECIFIED")]
    Unspecified,
    /// The scan did not run. The object is not suitable for it, or the scan failed, or an exclusion
    /// applies. It does not mean that the object is clean.
    #[doc(alias = "OBJECT_SCAN_STATUS_NOT_SCANNED")]
    NotScanned,
    /// The scan detected what it looks for, for example malware in a malware scan.
    #[doc(alias = "OBJECT_SCAN_STATUS_POSITIVE_RESULT")]
    PositiveResult,
    /// The scan ran and found nothing of its kind.
    #[doc(alias = "OBJECT_SCAN_STATUS_NEGATIVE_RESULT")]
    NegativeResult,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(ObjectScanStatus {
    Unspecified "OBJECT_SCAN_STATUS_UNSPECIFIED";
    NotScanned "OBJECT_SCAN_STATUS_NOT_SCANNED";
    PositiveResult "OBJECT_SCAN_STATUS_POSITIVE_RESULT";
    NegativeResult "OBJECT_SCAN_STATUS_NEGATIVE_RESULT";
});

/// Why an object was quarantined. An object has one reason; its scan statuses, such as
/// [`QuarantinedObject::spam_scan_status`](field@QuarantinedObject::spam_scan_status), can show further
/// findings.
///
/// Schema: `v1QuarantineReason`.
#[doc(alias = "v1QuarantineReason")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum QuarantineReason {
    /// The reason is not known. As a filter it matches every reason, the same as leaving the filter out.
    #[doc(alias = "QUARANTINE_REASON_UNSPECIFIED")]
    Unspecified,
    /// The object is malware or has malware inside.
    #[doc(alias = "QUARANTINE_REASON_MALWARE")]
    Malware,
    /// The object is or contains grayware: unwanted programs that are not plainly malicious but can slow
    /// the system or disturb the user.
    #[doc(alias = "QUARANTINE_REASON_GRAYWARE")]
    Grayware,
    /// Phishing was found, mostly in an email.
    #[doc(alias = "QUARANTINE_REASON_PHISHING")]
    Phishing,
    /// Unwanted mass mail was found, mostly in an email.
    #[doc(alias = "QUARANTINE_REASON_SPAM")]
    Spam,
    /// The email claims a sender that is not the real one.
    #[doc(alias = "QUARANTINE_REASON_SENDER_SPOOFING")]
    SenderSpoofing,
    /// A rule applied, for example one for mail transfer protection.
    /// [`QuarantinedObject::quarantining_rule`](field@QuarantinedObject::quarantining_rule) names the rule.
    #[doc(alias = "QUARANTINE_REASON_RULE")]
    Rule,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(QuarantineReason {
    Unspecified "QUARANTINE_REASON_UNSPECIFIED";
    Malware "QUARANTINE_REASON_MALWARE";
    Grayware "QUARANTINE_REASON_GRAYWARE";
    Phishing "QUARANTINE_REASON_PHISHING";
    Spam "QUARANTINE_REASON_SPAM";
    SenderSpoofing "QUARANTINE_REASON_SENDER_SPOOFING";
    Rule "QUARANTINE_REASON_RULE";
});

/// What is held in quarantine: a message, an attachment or a file on a drive.
///
/// Schema: `v1QuarantinedObjectType`.
#[doc(alias = "v1QuarantinedObjectType")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum QuarantinedObjectType {
    /// The type is not known. As a filter it matches every type, the same as leaving the filter out.
    #[doc(alias = "QUARANTINED_OBJECT_TYPE_UNSPECIFIED")]
    Unspecified,
    /// A whole email; [`QuarantinedObject::email`](field@QuarantinedObject::email) has its details.
    #[doc(alias = "QUARANTINED_OBJECT_TYPE_EMAIL_MESSAGE")]
    EmailMessage,
    /// A file that was attached to an email.
    #[doc(alias = "QUARANTINED_OBJECT_TYPE_EMAIL_ATTACHMENT")]
    EmailAttachment,
    /// A file stored on a drive; [`QuarantinedObject::file`](field@QuarantinedObject::file) has its
    /// details.
    #[doc(alias = "QUARANTINED_OBJECT_TYPE_FILE_ON_DRIVE")]
    FileOnDrive,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(QuarantinedObjectType {
    Unspecified "QUARANTINED_OBJECT_TYPE_UNSPECIFIED";
    EmailMessage "QUARANTINED_OBJECT_TYPE_EMAIL_MESSAGE";
    EmailAttachment "QUARANTINED_OBJECT_TYPE_EMAIL_ATTACHMENT";
    FileOnDrive "QUARANTINED_OBJECT_TYPE_FILE_ON_DRIVE";
});

#[doc(hidden)]
pub mod empty {
    pub enum BatchDeleteQuarantinedObjectsResponse {}
    pub enum BatchRestoreQuarantinedObjectsResponse {}
    pub enum PurgeQuarantinedObjectsResponse {}
    pub enum RestoreQuarantinedObjectsResponse {}
}

impl runtime::EmptyName for empty::BatchDeleteQuarantinedObjectsResponse {
    const NAME: &'static str = "quarantine-management/v1BatchDeleteQuarantinedObjectsResponse";
}

impl runtime::EmptyName for empty::BatchRestoreQuarantinedObjectsResponse {
    const NAME: &'static str = "quarantine-management/v1BatchRestoreQuarantinedObjectsResponse";
}

impl runtime::EmptyName for empty::PurgeQuarantinedObjectsResponse {
    const NAME: &'static str = "quarantine-management/v1PurgeQuarantinedObjectsResponse";
}

impl runtime::EmptyName for empty::RestoreQuarantinedObjectsResponse {
    const NAME: &'static str = "quarantine-management/v1RestoreQuarantinedObjectsResponse";
}
