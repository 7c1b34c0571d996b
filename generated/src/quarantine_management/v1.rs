//! Version 1 of the quarantine management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::bytes::Bytes;
use eset_connect_runtime::json::{Any, Timestamp, UnknownFields};

use crate::ids;

/// List quarantined objects.
///
/// `GET /v1/quarantined-objects`
///
/// Lists the quarantined objects matching a filter on e-mail, file, origin, type, reason, time or user.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects_get.html>)
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
    /// Query parameter `filter.cloudOfficeTenantUuid`.
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

    /// Query parameter `filter.emailInternetMessageId`.
    pub fn filter_email_internet_message_id(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailInternetMessageId", Into::<String>::into(value));
        self
    }

    /// Query parameter `filter.emailRecipient`.
    pub fn filter_email_recipient(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailRecipient", Into::<String>::into(value));
        self
    }

    /// Query parameter `filter.emailSender`.
    pub fn filter_email_sender(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailSender", Into::<String>::into(value));
        self
    }

    /// Query parameter `filter.emailSubject`.
    pub fn filter_email_subject(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailSubject", Into::<String>::into(value));
        self
    }

    /// Query parameter `filter.fileName`.
    pub fn filter_file_name(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.fileName", Into::<String>::into(value));
        self
    }

    /// Query parameter `filter.msSharepointRootSiteUuid`.
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

    /// Query parameter `filter.msTeamsTeamUuid`.
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

    /// Query parameter `filter.objectOrigin`.
    pub fn filter_object_origin(mut self, value: impl Into<ObjectOrigin>) -> Self {
        self.0.set("filter.objectOrigin", Into::<ObjectOrigin>::into(value));
        self
    }

    /// Query parameter `filter.objectType`.
    pub fn filter_object_type(
        mut self,
        value: impl Into<QuarantinedObjectType>,
    ) -> Self {
        self.0.set("filter.objectType", Into::<QuarantinedObjectType>::into(value));
        self
    }

    /// Query parameter `filter.quarantineReason`.
    pub fn filter_quarantine_reason(
        mut self,
        value: impl Into<QuarantineReason>,
    ) -> Self {
        self.0.set("filter.quarantineReason", Into::<QuarantineReason>::into(value));
        self
    }

    /// Query parameter `filter.quarantineTime.startTime`.
    pub fn filter_quarantine_time_start_time(
        mut self,
        value: impl Into<Timestamp>,
    ) -> Self {
        self.0.set("filter.quarantineTime.startTime", Into::<Timestamp>::into(value));
        self
    }

    /// Query parameter `filter.quarantineTime.endTime`.
    pub fn filter_quarantine_time_end_time(
        mut self,
        value: impl Into<Timestamp>,
    ) -> Self {
        self.0.set("filter.quarantineTime.endTime", Into::<Timestamp>::into(value));
        self
    }

    /// Query parameter `filter.userUuid`.
    pub fn filter_user_uuid(mut self, value: impl Into<ids::UserUuid>) -> Self {
        self.0.set("filter.userUuid", Into::<ids::UserUuid>::into(value));
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

    /// Query parameter `orderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.0.set("orderBy", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListQuarantinedObjects, Paged, ListQuarantinedObjectsResponse);

/// Get quarantined objects count.
///
/// `GET /v1/quarantined-objects/count`
///
/// Gives the number of quarantined objects matching the same filter that the list takes.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects_count_get.html>)
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
    /// Query parameter `filter.cloudOfficeTenantUuid`.
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

    /// Query parameter `filter.emailInternetMessageId`.
    pub fn filter_email_internet_message_id(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailInternetMessageId", Into::<String>::into(value));
        self
    }

    /// Query parameter `filter.emailRecipient`.
    pub fn filter_email_recipient(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailRecipient", Into::<String>::into(value));
        self
    }

    /// Query parameter `filter.emailSender`.
    pub fn filter_email_sender(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailSender", Into::<String>::into(value));
        self
    }

    /// Query parameter `filter.emailSubject`.
    pub fn filter_email_subject(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.emailSubject", Into::<String>::into(value));
        self
    }

    /// Query parameter `filter.fileName`.
    pub fn filter_file_name(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter.fileName", Into::<String>::into(value));
        self
    }

    /// Query parameter `filter.msSharepointRootSiteUuid`.
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

    /// Query parameter `filter.msTeamsTeamUuid`.
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

    /// Query parameter `filter.objectOrigin`.
    pub fn filter_object_origin(mut self, value: impl Into<ObjectOrigin>) -> Self {
        self.0.set("filter.objectOrigin", Into::<ObjectOrigin>::into(value));
        self
    }

    /// Query parameter `filter.objectType`.
    pub fn filter_object_type(
        mut self,
        value: impl Into<QuarantinedObjectType>,
    ) -> Self {
        self.0.set("filter.objectType", Into::<QuarantinedObjectType>::into(value));
        self
    }

    /// Query parameter `filter.quarantineReason`.
    pub fn filter_quarantine_reason(
        mut self,
        value: impl Into<QuarantineReason>,
    ) -> Self {
        self.0.set("filter.quarantineReason", Into::<QuarantineReason>::into(value));
        self
    }

    /// Query parameter `filter.quarantineTime.startTime`.
    pub fn filter_quarantine_time_start_time(
        mut self,
        value: impl Into<Timestamp>,
    ) -> Self {
        self.0.set("filter.quarantineTime.startTime", Into::<Timestamp>::into(value));
        self
    }

    /// Query parameter `filter.quarantineTime.endTime`.
    pub fn filter_quarantine_time_end_time(
        mut self,
        value: impl Into<Timestamp>,
    ) -> Self {
        self.0.set("filter.quarantineTime.endTime", Into::<Timestamp>::into(value));
        self
    }

    /// Query parameter `filter.userUuid`.
    pub fn filter_user_uuid(mut self, value: impl Into<ids::UserUuid>) -> Self {
        self.0.set("filter.userUuid", Into::<ids::UserUuid>::into(value));
        self
    }
}

runtime::operation!(GetQuarantinedObjectsCount, Call, GetQuarantinedObjectsCountResponse);

/// Get quarantined object.
///
/// `GET /v1/quarantined-objects/{objectUuid}`
///
/// Gives one quarantined object by its id, with e-mail or file details, reason, scan statuses and
/// results.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects_objectUuid_get.html>)
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

/// Batch delete quarantined objects.
///
/// `POST /v1/quarantined-objects:batchDelete`
///
/// Deletes the quarantined objects whose ids are listed in the body; the answer is empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects-batchDelete_post.html>)
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

/// Batch download quarantined objects.
///
/// `POST /v1/quarantined-objects:batchDownload`
///
/// Downloads the quarantined objects whose ids are listed in the body, as the bytes of a ZIP archive.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects-batchDownload_post.html>)
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

/// Batch restore quarantined objects.
///
/// `POST /v1/quarantined-objects:batchRestore`
///
/// Restores the quarantined objects whose ids are listed, optionally adding them to exclusions; the
/// answer is empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects-batchRestore_post.html>)
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

/// Download quarantined objects.
///
/// `POST /v1/quarantined-objects:download`
///
/// Downloads the quarantined objects matching a filter, except the excluded ids, as the bytes of a ZIP
/// archive.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects-download_post.html>)
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

/// Purge quarantined objects.
///
/// `POST /v1/quarantined-objects:purge`
///
/// Purges the quarantined objects matching a filter, except those whose ids are excluded; the answer is
/// empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects-purge_post.html>)
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
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`purge_quarantined_objects`](fn@purge_quarantined_objects) returns.
///
/// It has the methods of [`Call`].
pub type PurgeQuarantinedObjects = runtime::PlainCall<PurgeQuarantinedObjectsResponse>;

/// Restore quarantined objects.
///
/// `POST /v1/quarantined-objects:restore`
///
/// Restores the quarantined objects matching a filter, except the excluded ids, optionally adding them
/// to exclusions.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/quarantine_management_v1_quarantined-objects-restore_post.html>)
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
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`restore_quarantined_objects`](fn@restore_quarantined_objects) returns.
///
/// It has the methods of [`Call`].
pub type RestoreQuarantinedObjects = runtime::PlainCall<
    RestoreQuarantinedObjectsResponse,
>;

/// `v1BatchDeleteQuarantinedObjectsRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchDeleteQuarantinedObjectsRequest {
    /// `objectUuids`.
    pub object_uuids: Vec<ids::QuarantinedObjectUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchDeleteQuarantinedObjectsRequest {
    /// Sets `object_uuids`.
    pub fn object_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::QuarantinedObjectUuid>>,
    ) -> Self {
        self.object_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchDeleteQuarantinedObjectsRequest {
    0 List object_uuids "objectUuids";
});

/// `v1BatchDeleteQuarantinedObjectsResponse` in the schema.
///
/// No field of it is documented.
pub type BatchDeleteQuarantinedObjectsResponse = runtime::EmptyAnswer<
    empty::BatchDeleteQuarantinedObjectsResponse,
>;

/// `v1BatchDownloadQuarantinedObjectsRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchDownloadQuarantinedObjectsRequest {
    /// `objectUuids`.
    pub object_uuids: Vec<ids::QuarantinedObjectUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchDownloadQuarantinedObjectsRequest {
    /// Sets `object_uuids`.
    pub fn object_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::QuarantinedObjectUuid>>,
    ) -> Self {
        self.object_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchDownloadQuarantinedObjectsRequest {
    0 List object_uuids "objectUuids";
});

/// `v1BatchRestoreQuarantinedObjectsRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchRestoreQuarantinedObjectsRequest {
    /// `addToExclusions`.
    pub add_to_exclusions: Option<bool>,
    /// `objectUuids`.
    pub object_uuids: Vec<ids::QuarantinedObjectUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchRestoreQuarantinedObjectsRequest {
    /// Sets `add_to_exclusions`.
    pub fn add_to_exclusions(mut self, value: impl Into<bool>) -> Self {
        self.add_to_exclusions = Some(value.into());
        self
    }

    /// Sets `object_uuids`.
    pub fn object_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::QuarantinedObjectUuid>>,
    ) -> Self {
        self.object_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchRestoreQuarantinedObjectsRequest {
    0 Bool add_to_exclusions "addToExclusions";
    1 List object_uuids "objectUuids";
});

/// `v1BatchRestoreQuarantinedObjectsResponse` in the schema.
///
/// No field of it is documented.
pub type BatchRestoreQuarantinedObjectsResponse = runtime::EmptyAnswer<
    empty::BatchRestoreQuarantinedObjectsResponse,
>;

/// `v1DownloadQuarantinedObjectsRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DownloadQuarantinedObjectsRequest {
    /// `excludedObjectUuids`.
    pub excluded_object_uuids: Vec<ids::QuarantinedObjectUuid>,
    /// `filter`.
    pub filter: Option<QuarantineFilter>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl DownloadQuarantinedObjectsRequest {
    /// Sets `excluded_object_uuids`.
    pub fn excluded_object_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::QuarantinedObjectUuid>>,
    ) -> Self {
        self.excluded_object_uuids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `filter`.
    pub fn filter(mut self, value: impl Into<QuarantineFilter>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

runtime::model!(DownloadQuarantinedObjectsRequest {
    0 List excluded_object_uuids "excludedObjectUuids";
    1 Model filter "filter";
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

/// `v1GetQuarantinedObjectResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetQuarantinedObjectResponse {
    /// `object`.
    pub object: Option<QuarantinedObject>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetQuarantinedObjectResponse {
    0 Model object "object";
});

impl runtime::AnswerModel for GetQuarantinedObjectResponse {
    const NAME: &'static str = "quarantine-management/v1GetQuarantinedObjectResponse";
}

/// `v1GetQuarantinedObjectsCountResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetQuarantinedObjectsCountResponse {
    /// `objectCount`.
    pub object_count: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetQuarantinedObjectsCountResponse {
    0 I64 object_count "objectCount";
});

impl runtime::AnswerModel for GetQuarantinedObjectsCountResponse {
    const NAME: &'static str = "quarantine-management/v1GetQuarantinedObjectsCountResponse";
}

/// `v1ListQuarantinedObjectsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListQuarantinedObjectsResponse {
    /// `objects`.
    pub objects: Vec<QuarantinedObject>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListQuarantinedObjectsResponse {
    0 List objects "objects";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListQuarantinedObjectsResponse {
    const NAME: &'static str = "quarantine-management/v1ListQuarantinedObjectsResponse";
}

impl runtime::Page for ListQuarantinedObjectsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListQuarantinedObjectsResponse {
    type Item = QuarantinedObject;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.objects)
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

/// `v1PurgeQuarantinedObjectsRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct PurgeQuarantinedObjectsRequest {
    /// `excludedObjectUuids`.
    pub excluded_object_uuids: Vec<ids::QuarantinedObjectUuid>,
    /// `filter`.
    pub filter: Option<QuarantineFilter>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PurgeQuarantinedObjectsRequest {
    /// Sets `excluded_object_uuids`.
    pub fn excluded_object_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::QuarantinedObjectUuid>>,
    ) -> Self {
        self.excluded_object_uuids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `filter`.
    pub fn filter(mut self, value: impl Into<QuarantineFilter>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

runtime::model!(PurgeQuarantinedObjectsRequest {
    0 List excluded_object_uuids "excludedObjectUuids";
    1 Model filter "filter";
});

/// `v1PurgeQuarantinedObjectsResponse` in the schema.
///
/// No field of it is documented.
pub type PurgeQuarantinedObjectsResponse = runtime::EmptyAnswer<
    empty::PurgeQuarantinedObjectsResponse,
>;

/// `v1QuarantineFilter` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct QuarantineFilter {
    /// `cloudOfficeTenantUuid`.
    pub cloud_office_tenant_uuid: Option<ids::CloudOfficeTenantUuid>,
    /// `emailInternetMessageId`.
    pub email_internet_message_id: Option<String>,
    /// `emailRecipient`.
    pub email_recipient: Option<String>,
    /// `emailSender`.
    pub email_sender: Option<String>,
    /// `emailSubject`.
    pub email_subject: Option<String>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `msSharepointRootSiteUuid`.
    pub ms_sharepoint_root_site_uuid: Option<ids::MicrosoftSharepointSiteUuid>,
    /// `msTeamsTeamUuid`.
    pub ms_teams_team_uuid: Option<ids::MicrosoftTeamsTeamUuid>,
    /// `objectOrigin`.
    pub object_origin: Option<ObjectOrigin>,
    /// `objectType`.
    pub object_type: Option<QuarantinedObjectType>,
    /// `quarantineReason`.
    pub quarantine_reason: Option<QuarantineReason>,
    /// `quarantineTime`.
    pub quarantine_time: Option<super::Interval>,
    /// `userUuid`.
    pub user_uuid: Option<ids::UserUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl QuarantineFilter {
    /// Sets `cloud_office_tenant_uuid`.
    pub fn cloud_office_tenant_uuid(
        mut self,
        value: impl Into<ids::CloudOfficeTenantUuid>,
    ) -> Self {
        self.cloud_office_tenant_uuid = Some(value.into());
        self
    }

    /// Sets `email_internet_message_id`.
    pub fn email_internet_message_id(mut self, value: impl Into<String>) -> Self {
        self.email_internet_message_id = Some(value.into());
        self
    }

    /// Sets `email_recipient`.
    pub fn email_recipient(mut self, value: impl Into<String>) -> Self {
        self.email_recipient = Some(value.into());
        self
    }

    /// Sets `email_sender`.
    pub fn email_sender(mut self, value: impl Into<String>) -> Self {
        self.email_sender = Some(value.into());
        self
    }

    /// Sets `email_subject`.
    pub fn email_subject(mut self, value: impl Into<String>) -> Self {
        self.email_subject = Some(value.into());
        self
    }

    /// Sets `file_name`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }

    /// Sets `ms_sharepoint_root_site_uuid`.
    pub fn ms_sharepoint_root_site_uuid(
        mut self,
        value: impl Into<ids::MicrosoftSharepointSiteUuid>,
    ) -> Self {
        self.ms_sharepoint_root_site_uuid = Some(value.into());
        self
    }

    /// Sets `ms_teams_team_uuid`.
    pub fn ms_teams_team_uuid(
        mut self,
        value: impl Into<ids::MicrosoftTeamsTeamUuid>,
    ) -> Self {
        self.ms_teams_team_uuid = Some(value.into());
        self
    }

    /// Sets `object_origin`.
    pub fn object_origin(mut self, value: impl Into<ObjectOrigin>) -> Self {
        self.object_origin = Some(value.into());
        self
    }

    /// Sets `object_type`.
    pub fn object_type(mut self, value: impl Into<QuarantinedObjectType>) -> Self {
        self.object_type = Some(value.into());
        self
    }

    /// Sets `quarantine_reason`.
    pub fn quarantine_reason(mut self, value: impl Into<QuarantineReason>) -> Self {
        self.quarantine_reason = Some(value.into());
        self
    }

    /// Sets `quarantine_time`.
    pub fn quarantine_time(mut self, value: impl Into<super::Interval>) -> Self {
        self.quarantine_time = Some(value.into());
        self
    }

    /// Sets `user_uuid`.
    pub fn user_uuid(mut self, value: impl Into<ids::UserUuid>) -> Self {
        self.user_uuid = Some(value.into());
        self
    }
}

runtime::model!(QuarantineFilter {
    0 Text cloud_office_tenant_uuid "cloudOfficeTenantUuid";
    1 String email_internet_message_id "emailInternetMessageId";
    2 String email_recipient "emailRecipient";
    3 String email_sender "emailSender";
    4 String email_subject "emailSubject";
    5 String file_name "fileName";
    6 Text ms_sharepoint_root_site_uuid "msSharepointRootSiteUuid";
    7 Text ms_teams_team_uuid "msTeamsTeamUuid";
    8 Text object_origin "objectOrigin";
    9 Text object_type "objectType";
    10 Text quarantine_reason "quarantineReason";
    11 Model quarantine_time "quarantineTime";
    12 Text user_uuid "userUuid";
});

/// `v1QuarantinedObject` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct QuarantinedObject {
    /// `cloudOfficeTenantUuid`.
    pub cloud_office_tenant_uuid: Option<ids::CloudOfficeTenantUuid>,
    /// `cloudSandboxingStatus`.
    pub cloud_sandboxing_status: Option<ObjectScanStatus>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `email`.
    pub email: Option<Email>,
    /// `file`.
    pub file: Option<File>,
    /// `graywareScanStatus`.
    pub grayware_scan_status: Option<ObjectScanStatus>,
    /// `isExcludable`.
    pub is_excludable: Option<bool>,
    /// `isRestorable`.
    pub is_restorable: Option<bool>,
    /// `malwareScanStatus`.
    pub malware_scan_status: Option<ObjectScanStatus>,
    /// `objectOrigin`.
    pub object_origin: Option<ObjectOrigin>,
    /// `phishingScanStatus`.
    pub phishing_scan_status: Option<ObjectScanStatus>,
    /// `quarantineReason`.
    pub quarantine_reason: Option<QuarantineReason>,
    /// `quarantineTime`.
    pub quarantine_time: Option<Timestamp>,
    /// `quarantiningRule`.
    pub quarantining_rule: Option<QuarantiningRule>,
    /// `scanResults`.
    pub scan_results: Vec<Any>,
    /// `sizeBytes`.
    pub size_bytes: Option<u64>,
    /// `spamScanStatus`.
    pub spam_scan_status: Option<ObjectScanStatus>,
    /// `type`.
    pub r#type: Option<QuarantinedObjectType>,
    /// `uuid`.
    pub uuid: Option<ids::QuarantinedObjectUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(QuarantinedObject {
    0 Text cloud_office_tenant_uuid "cloudOfficeTenantUuid";
    1 Text cloud_sandboxing_status "cloudSandboxingStatus";
    2 String display_name "displayName";
    3 Model email "email";
    4 Model file "file";
    5 Text grayware_scan_status "graywareScanStatus";
    6 Bool is_excludable "isExcludable";
    7 Bool is_restorable "isRestorable";
    8 Text malware_scan_status "malwareScanStatus";
    9 Text object_origin "objectOrigin";
    10 Text phishing_scan_status "phishingScanStatus";
    11 Text quarantine_reason "quarantineReason";
    12 Timestamp quarantine_time "quarantineTime";
    13 Model quarantining_rule "quarantiningRule";
    14 List scan_results "scanResults";
    15 QuotedU64 size_bytes "sizeBytes";
    16 Text spam_scan_status "spamScanStatus";
    17 Text r#type "type";
    18 Text uuid "uuid";
});

/// `v1QuarantiningRule` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct QuarantiningRule {
    /// `displayName`.
    pub display_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(QuarantiningRule {
    0 String display_name "displayName";
});

/// `v1RestoreQuarantinedObjectsRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct RestoreQuarantinedObjectsRequest {
    /// `addToExclusions`.
    pub add_to_exclusions: Option<bool>,
    /// `excludedObjectUuids`.
    pub excluded_object_uuids: Vec<ids::QuarantinedObjectUuid>,
    /// `filter`.
    pub filter: Option<QuarantineFilter>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl RestoreQuarantinedObjectsRequest {
    /// Sets `add_to_exclusions`.
    pub fn add_to_exclusions(mut self, value: impl Into<bool>) -> Self {
        self.add_to_exclusions = Some(value.into());
        self
    }

    /// Sets `excluded_object_uuids`.
    pub fn excluded_object_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::QuarantinedObjectUuid>>,
    ) -> Self {
        self.excluded_object_uuids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `filter`.
    pub fn filter(mut self, value: impl Into<QuarantineFilter>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

runtime::model!(RestoreQuarantinedObjectsRequest {
    0 Bool add_to_exclusions "addToExclusions";
    1 List excluded_object_uuids "excludedObjectUuids";
    2 Model filter "filter";
});

/// `v1RestoreQuarantinedObjectsResponse` in the schema.
///
/// No field of it is documented.
pub type RestoreQuarantinedObjectsResponse = runtime::EmptyAnswer<
    empty::RestoreQuarantinedObjectsResponse,
>;

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

/// `v1ObjectScanStatus` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectScanStatus {
    /// `OBJECT_SCAN_STATUS_UNSPECIFIED`.
    Unspecified,
    /// `OBJECT_SCAN_STATUS_NOT_SCANNED`.
    NotScanned,
    /// `OBJECT_SCAN_STATUS_POSITIVE_RESULT`.
    PositiveResult,
    /// `OBJECT_SCAN_STATUS_NEGATIVE_RESULT`.
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

/// `v1QuarantineReason` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuarantineReason {
    /// `QUARANTINE_REASON_UNSPECIFIED`.
    Unspecified,
    /// `QUARANTINE_REASON_MALWARE`.
    Malware,
    /// `QUARANTINE_REASON_GRAYWARE`.
    Grayware,
    /// `QUARANTINE_REASON_PHISHING`.
    Phishing,
    /// `QUARANTINE_REASON_SPAM`.
    Spam,
    /// `QUARANTINE_REASON_SENDER_SPOOFING`.
    SenderSpoofing,
    /// `QUARANTINE_REASON_RULE`.
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

/// `v1QuarantinedObjectType` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuarantinedObjectType {
    /// `QUARANTINED_OBJECT_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `QUARANTINED_OBJECT_TYPE_EMAIL_MESSAGE`.
    EmailMessage,
    /// `QUARANTINED_OBJECT_TYPE_EMAIL_ATTACHMENT`.
    EmailAttachment,
    /// `QUARANTINED_OBJECT_TYPE_FILE_ON_DRIVE`.
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
