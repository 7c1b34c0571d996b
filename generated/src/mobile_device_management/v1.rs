//! Version 1 of the mobile device management service.

use std::collections::BTreeMap;

use eset_connect_runtime as runtime;
use eset_connect_runtime::Call;
use eset_connect_runtime::json::{Timestamp, UnknownFields};

use crate::ids;

/// Batch activate product.
///
/// `POST /v1/mobile-devices:batchActivateProduct`
///
/// Activates the product on the mobile devices whose ids are given, and gives the id of the activation
/// task trigger.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/mobile_device_management_v1_mobile-devices-batchActivateProduct_post.html>)
#[inline]
pub fn batch_activate_product(
    body: BatchActivateProductRequest,
) -> BatchActivateProduct {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "batch_activate_product",
        service: &crate::api::MOBILE_DEVICE_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/mobile-devices:batchActivateProduct",
        body: runtime::Encoding::Json,
        statuses: crate::mobile_device_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`batch_activate_product`](fn@batch_activate_product) returns.
///
/// It has the methods of [`Call`].
pub type BatchActivateProduct = runtime::PlainCall<BatchActivateProductResponse>;

/// Batch get enrollment links.
///
/// `POST /v1/mobile-devices:batchGetEnrollmentLinks`
///
/// Gives a map of enrollment links, each with its expiry time, for the mobile devices whose ids are
/// given.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/mobile_device_management_v1_mobile-devices-batchGetEnrollmentLinks_post.html>)
#[inline]
pub fn batch_get_enrollment_links(
    body: BatchGetEnrollmentLinksRequest,
) -> BatchGetEnrollmentLinks {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "batch_get_enrollment_links",
        service: &crate::api::MOBILE_DEVICE_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/mobile-devices:batchGetEnrollmentLinks",
        body: runtime::Encoding::Json,
        statuses: crate::mobile_device_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`batch_get_enrollment_links`](fn@batch_get_enrollment_links) returns.
///
/// It has the methods of [`Call`].
pub type BatchGetEnrollmentLinks = runtime::PlainCall<BatchGetEnrollmentLinksResponse>;

/// `v1BatchActivateProductRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchActivateProductRequest {
    /// `deviceUuids`.
    pub device_uuids: Vec<ids::DeviceUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchActivateProductRequest {
    /// Sets `device_uuids`.
    pub fn device_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::DeviceUuid>>,
    ) -> Self {
        self.device_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchActivateProductRequest {
    0 List device_uuids "deviceUuids";
});

/// `v1BatchActivateProductResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchActivateProductResponse {
    /// `activationTaskTriggerUuid`.
    pub activation_task_trigger_uuid: Option<ids::TriggerUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(BatchActivateProductResponse {
    0 Text activation_task_trigger_uuid "activationTaskTriggerUuid";
});

impl runtime::AnswerModel for BatchActivateProductResponse {
    const NAME: &'static str = "mobile-device-management/v1BatchActivateProductResponse";
}

/// `v1BatchGetEnrollmentLinksRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchGetEnrollmentLinksRequest {
    /// `deviceUuids`.
    pub device_uuids: Vec<ids::DeviceUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchGetEnrollmentLinksRequest {
    /// Sets `device_uuids`.
    pub fn device_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::DeviceUuid>>,
    ) -> Self {
        self.device_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchGetEnrollmentLinksRequest {
    0 List device_uuids "deviceUuids";
});

/// `v1BatchGetEnrollmentLinksResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchGetEnrollmentLinksResponse {
    /// `enrollmentLinks`.
    pub enrollment_links: BTreeMap<String, DeviceEnrollmentLink>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(BatchGetEnrollmentLinksResponse {
    0 Map enrollment_links "enrollmentLinks";
});

impl runtime::AnswerModel for BatchGetEnrollmentLinksResponse {
    const NAME: &'static str = "mobile-device-management/v1BatchGetEnrollmentLinksResponse";
}

/// `v1DeviceEnrollmentLink` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DeviceEnrollmentLink {
    /// `expireTime`.
    pub expire_time: Option<Timestamp>,
    /// `uri`.
    pub uri: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DeviceEnrollmentLink {
    0 Timestamp expire_time "expireTime";
    1 String uri "uri";
});
