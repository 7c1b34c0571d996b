//! Version 1 of the mobile device management service.

use std::collections::BTreeMap;

use eset_connect_runtime as runtime;
use eset_connect_runtime::Call;
use eset_connect_runtime::json::{Secret, Timestamp, UnknownFields};

use crate::ids;

/// Creates a task that activates the endpoint protection product on mobile devices.
///
/// `POST /v1/mobile-devices:batchActivateProduct`
///
/// The product follows from the devices' parent group, so all devices must share one parent group. The
/// call does all or nothing. It needs rights to the devices, to device tasks and to triggers (403
/// otherwise). 400 means that the groups differ or that the group has no subscription with an available
/// product; 404 means that a device does not exist. The answer comes before the activation is done: it
/// only names the trigger of the task.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/mobile_device_management_v1_mobile-devices-batchActivateProduct_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::mobile_device_management::v1::{self, BatchActivateProductRequest};
///
/// # async fn example(client: &eset_connect::Client, device_uuids: &[eset_connect::ids::DeviceUuid]) -> Result<(), eset_connect::Error> {
/// let body = BatchActivateProductRequest::new().device_uuids(device_uuids);
/// let response = v1::batch_activate_product(body).send(client).await?;
/// println!("{:?}", response.activation_task_trigger_uuid);
/// # Ok(())
/// # }
/// ```
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

/// Issues enrollment links for up to 1000 mobile devices.
///
/// `POST /v1/mobile-devices:batchGetEnrollmentLinks`
///
/// The number of links per device is not limited. All of them remain valid until they expire or the
/// device is enrolled. Links work only on Android and iOS, and only once. The call does all or nothing:
/// it fails with 400 for more than 1000 devices, for a device that is already enrolled and for a device
/// that is not marked as mobile, and with 404 for a device that does not exist.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/mobile_device_management_v1_mobile-devices-batchGetEnrollmentLinks_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::mobile_device_management::v1::{self, BatchGetEnrollmentLinksRequest};
///
/// # async fn example(client: &eset_connect::Client, device_uuids: &[eset_connect::ids::DeviceUuid]) -> Result<(), eset_connect::Error> {
/// let body = BatchGetEnrollmentLinksRequest::new().device_uuids(device_uuids);
/// let response = v1::batch_get_enrollment_links(body).send(client).await?;
/// println!("{:?}", response.enrollment_links);
/// # Ok(())
/// # }
/// ```
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

/// Mobile devices on which the product is activated.
///
/// Schema: `v1BatchActivateProductRequest`.
#[doc(alias = "v1BatchActivateProductRequest")]
#[non_exhaustive]
pub struct BatchActivateProductRequest {
    /// Ids of the devices, from the service device-management. All of them must be in the same device
    /// group.
    #[doc(alias = "deviceUuids")]
    pub device_uuids: Vec<ids::DeviceUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchActivateProductRequest {
    /// Ids of the devices, from the service device-management.
    pub fn device_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::DeviceUuid>>,
    ) -> Self {
        self.device_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchActivateProductRequest {
    List device_uuids "deviceUuids";
});

/// What [`batch_activate_product()`] started. It does not report whether the activation succeeded.
///
/// Schema: `v1BatchActivateProductResponse`.
#[doc(alias = "v1BatchActivateProductResponse")]
#[non_exhaustive]
pub struct BatchActivateProductResponse {
    /// Trigger of the device task that activates the product. It is an id of the service automation, which
    /// also has the task and its runs.
    #[doc(alias = "activationTaskTriggerUuid")]
    pub activation_task_trigger_uuid: Option<ids::TriggerUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(BatchActivateProductResponse {
    Text activation_task_trigger_uuid "activationTaskTriggerUuid";
});

impl runtime::AnswerModel for BatchActivateProductResponse {
    const NAME: &'static str = "mobile-device-management/v1BatchActivateProductResponse";
}

/// Mobile devices that need an enrollment link.
///
/// Schema: `v1BatchGetEnrollmentLinksRequest`.
#[doc(alias = "v1BatchGetEnrollmentLinksRequest")]
#[non_exhaustive]
pub struct BatchGetEnrollmentLinksRequest {
    /// Ids of the devices, from the service device-management; at most 1000. Each must be marked as mobile
    /// and not be enrolled yet.
    #[doc(alias = "deviceUuids")]
    pub device_uuids: Vec<ids::DeviceUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchGetEnrollmentLinksRequest {
    /// Ids of the devices, from the service device-management; at most 1000.
    pub fn device_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::DeviceUuid>>,
    ) -> Self {
        self.device_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchGetEnrollmentLinksRequest {
    List device_uuids "deviceUuids";
});

/// Enrollment links by device. Every requested device has a link; otherwise the whole call fails.
///
/// Schema: `v1BatchGetEnrollmentLinksResponse`.
#[doc(alias = "v1BatchGetEnrollmentLinksResponse")]
#[non_exhaustive]
pub struct BatchGetEnrollmentLinksResponse {
    /// Map from the device ids of the request to their links. Send each link to its own device, for example
    /// by email or as a QR code.
    #[doc(alias = "enrollmentLinks")]
    pub enrollment_links: BTreeMap<String, DeviceEnrollmentLink>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(BatchGetEnrollmentLinksResponse {
    Map enrollment_links "enrollmentLinks";
});

impl runtime::AnswerModel for BatchGetEnrollmentLinksResponse {
    const NAME: &'static str = "mobile-device-management/v1BatchGetEnrollmentLinksResponse";
}

/// Link that finishes the enrollment of one mobile device. It works only once, and only on Android or
/// iOS.
///
/// Schema: `v1DeviceEnrollmentLink`.
#[doc(alias = "v1DeviceEnrollmentLink")]
#[non_exhaustive]
pub struct DeviceEnrollmentLink {
    /// Moment after which the link no longer works. Request another link with
    /// [`batch_get_enrollment_links()`].
    #[doc(alias = "expireTime")]
    pub expire_time: Option<Timestamp>,
    /// Address to open on the device. It leads to the backend of device management, which holds the data of
    /// this enrollment.
    pub uri: Option<Secret>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DeviceEnrollmentLink {
    Timestamp expire_time "expireTime";
    Secret uri "uri";
});
