//! Version 1 of the installer management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::bytes::Bytes;
use eset_connect_runtime::json::{Secret, Timestamp, UnknownFields};

use crate::ids;

/// Generates a configuration file that deploys the security product with GPO or SCCM.
///
/// `POST /v1/gpo-sccm-files:generate`
///
/// The service does not store the file: keep the answer, or generate it again. No installer is created,
/// and [`list_installers()`] does not list the file. The request decides the group that the devices
/// join and whether diagnostic data is sent.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/installer_management_v1_gpo-sccm-files-generate_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::installer_management::v1::{
///     self, DeviceEnrollmentSettings, GenerateGpoSccmFileRequest,
/// };
///
/// # async fn example(client: &eset_connect::Client, security_group_uuid: &eset_connect::ids::DeviceGroupUuid) -> Result<(), eset_connect::Error> {
/// let device_enrollment_settings = DeviceEnrollmentSettings::new()
///     .security_group_uuid(security_group_uuid);
/// let body = GenerateGpoSccmFileRequest::new().device_enrollment_settings(device_enrollment_settings);
/// let response = v1::generate_gpo_sccm_file(body).send(client).await?;
/// println!("{:?}", response.gpo_sccm_file);
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn generate_gpo_sccm_file(body: GenerateGpoSccmFileRequest) -> GenerateGpoSccmFile {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "generate_gpo_sccm_file",
        service: &crate::api::INSTALLER_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/gpo-sccm-files:generate",
        body: runtime::Encoding::Json,
        statuses: crate::installer_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`generate_gpo_sccm_file`](fn@generate_gpo_sccm_file) returns.
///
/// It has the methods of [`Call`].
pub type GenerateGpoSccmFile = runtime::PlainCall<GenerateGpoSccmFileResponse>;

/// Lists the installers that the caller may see, expired ones included.
///
/// `GET /v1/installers`
///
/// The entries have the same fields as the answer of [`get_installer()`]. To get only installers that
/// still work, set [`ListInstallers::usable()`] to true.
///
/// Optional parameters: [`usable`](ListInstallers::usable), [`page_size`](ListInstallers::page_size),
/// [`page_token`](ListInstallers::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/installer_management_v1_installers_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::installer_management::v1;
///
/// # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_installers().usable(true).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_installers() -> ListInstallers {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_installers",
        service: &crate::api::INSTALLER_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/installers",
        body: runtime::Encoding::None,
        statuses: crate::installer_management::REFUSALS,
        pending: true,
    };
    ListInstallers(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_installers`](fn@list_installers) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListInstallers(Paged<ListInstallersResponse>);

impl ListInstallers {
    /// True lists only installers that can be used, false only those that cannot, for example because they
    /// have expired. Leave it out for both.
    pub fn usable(mut self, value: impl Into<bool>) -> Self {
        self.0.set("usable", Into::<bool>::into(value));
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

runtime::operation!(ListInstallers, Paged, ListInstallersResponse);

/// Creates an installer and returns it with its id, products and expiry time.
///
/// `POST /v1/installers`
///
/// The service chooses the products to activate and the lifetime; without requested components it
/// chooses those too, from the licence. Component ids that are not supported or do not fit are rejected
/// (400). Nothing documents that a repeated request is recognised, so check [`list_installers()`]
/// before you retry after an unclear failure.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/installer_management_v1_installers_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::installer_management::v1::{
///     self, CreateInstallerRequest, DeviceEnrollmentSettings, Installer,
/// };
///
/// # async fn example(client: &eset_connect::Client, display_name: &str, security_group_uuid: &eset_connect::ids::DeviceGroupUuid) -> Result<(), eset_connect::Error> {
/// let device_enrollment = DeviceEnrollmentSettings::new().security_group_uuid(security_group_uuid);
/// let installer = Installer::new().device_enrollment(device_enrollment).display_name(display_name);
/// let body = CreateInstallerRequest::new().installer(installer);
/// let response = v1::create_installer(body).send(client).await?;
/// if let Some(installer) = &response.installer {
///     println!("{:?}", installer.uuid);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_installer(body: CreateInstallerRequest) -> CreateInstaller {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_installer",
        service: &crate::api::INSTALLER_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/installers",
        body: runtime::Encoding::Json,
        statuses: crate::installer_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`create_installer`](fn@create_installer) returns.
///
/// It has the methods of [`Call`].
pub type CreateInstaller = runtime::PlainCall<CreateInstallerResponse>;

/// Returns one installer, with its download address, products and expiry time.
///
/// `GET /v1/installers/{installerUuid}`
///
/// Check [`Installer::usable`](field@Installer::usable) before you pass the address on. An unknown or
/// deleted id is 404.
///
/// * `installer_uuid`: Installer to read, by [`Installer::uuid`](field@Installer::uuid) from
///   [`list_installers()`] or from the answer to [`create_installer()`].
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/installer_management_v1_installers_installerUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::installer_management::v1;
///
/// # async fn example(client: &eset_connect::Client, installer_uuid: &eset_connect::ids::InstallerUuid) -> Result<(), eset_connect::Error> {
/// let response = v1::get_installer(installer_uuid).send(client).await?;
/// if let Some(installer) = &response.installer {
///     println!("{:?}", installer.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_installer(installer_uuid: impl Into<ids::InstallerUuid>) -> GetInstaller {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_installer",
        service: &crate::api::INSTALLER_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/installers/{installerUuid}",
        body: runtime::Encoding::None,
        statuses: crate::installer_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[installer_uuid.into().as_str()]).into()
}

/// The call that [`get_installer`](fn@get_installer) returns.
///
/// It has the methods of [`Call`].
pub type GetInstaller = runtime::PlainCall<GetInstallerResponse>;

/// Deletes an installer.
///
/// This cannot be undone: no operation brings the installer back.
///
/// `DELETE /v1/installers/{installerUuid}`
///
/// If one is needed again, create a new one with [`create_installer()`]. An installer that has merely
/// expired need not be deleted: [`list_installers()`] can filter it out. The answer is empty.
///
/// * `installer_uuid`: Installer to delete, by [`Installer::uuid`](field@Installer::uuid) from
///   [`list_installers()`].
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/installer_management_v1_installers_installerUuid_delete.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::installer_management::v1;
///
/// # async fn example(client: &eset_connect::Client, installer_uuid: &eset_connect::ids::InstallerUuid) -> Result<(), eset_connect::Error> {
/// v1::delete_installer(installer_uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_installer(
    installer_uuid: impl Into<ids::InstallerUuid>,
) -> DeleteInstaller {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_installer",
        service: &crate::api::INSTALLER_MANAGEMENT,
        method: runtime::http::Method::DELETE,
        path: "/v1/installers/{installerUuid}",
        body: runtime::Encoding::None,
        statuses: crate::installer_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[installer_uuid.into().as_str()]).into()
}

/// The call that [`delete_installer`](fn@delete_installer) returns.
///
/// It has the methods of [`Call`].
pub type DeleteInstaller = runtime::PlainCall<DeleteInstallerResponse>;

/// Product that is activated when the installation finishes, with its unit pool and the subscription
/// whose units it uses.
///
/// Schema: `v1ActivatedProduct`.
#[doc(alias = "v1ActivatedProduct")]
#[non_exhaustive]
pub struct ActivatedProduct {
    /// Unit pool that belongs to the activation. Its name for people is in
    /// [`ActivatedProduct::pool_display_name`](field@ActivatedProduct::pool_display_name).
    #[doc(alias = "poolUuid")]
    pub pool_uuid: Option<ids::UnitPoolUuid>,
    /// Name of the unit pool for people. Use
    /// [`ActivatedProduct::pool_uuid`](field@ActivatedProduct::pool_uuid) in calls.
    #[doc(alias = "poolDisplayName")]
    pub pool_display_name: Option<String>,
    /// Number of the product in ESET's product catalog.
    #[doc(alias = "productId")]
    pub product_id: Option<i64>,
    /// Name of the product for people. Use
    /// [`ActivatedProduct::product_id`](field@ActivatedProduct::product_id) to identify it.
    #[doc(alias = "productDisplayName")]
    pub product_display_name: Option<String>,
    /// Subscription whose units are used up by activated devices.
    #[doc(alias = "subscriptionUuid")]
    pub subscription_uuid: Option<ids::SubscriptionUuid>,
    /// Code to quote when you ask for support with the subscription. The service generates it when the
    /// subscription is created; it never changes.
    #[doc(alias = "subscriptionSupportCode")]
    pub subscription_support_code: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ActivatedProduct {
    /// Unit pool that belongs to the activation.
    pub fn pool_uuid(mut self, value: impl Into<ids::UnitPoolUuid>) -> Self {
        self.pool_uuid = Some(value.into());
        self
    }

    /// Name of the unit pool for people.
    pub fn pool_display_name(mut self, value: impl Into<String>) -> Self {
        self.pool_display_name = Some(value.into());
        self
    }

    /// Number of the product in ESET's product catalog.
    pub fn product_id(mut self, value: impl Into<i64>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Name of the product for people.
    pub fn product_display_name(mut self, value: impl Into<String>) -> Self {
        self.product_display_name = Some(value.into());
        self
    }

    /// Subscription whose units are used up by activated devices.
    pub fn subscription_uuid(mut self, value: impl Into<ids::SubscriptionUuid>) -> Self {
        self.subscription_uuid = Some(value.into());
        self
    }

    /// Code to quote when you ask for support with the subscription.
    pub fn subscription_support_code(mut self, value: impl Into<String>) -> Self {
        self.subscription_support_code = Some(value.into());
        self
    }
}

runtime::model!(ActivatedProduct {
    Text pool_uuid "poolUuid";
    String pool_display_name "poolDisplayName";
    I64 product_id "productId";
    String product_display_name "productDisplayName";
    Text subscription_uuid "subscriptionUuid";
    String subscription_support_code "subscriptionSupportCode";
});

/// Settings of the new installer, and optionally the components that it must contain.
///
/// Schema: `v1CreateInstallerRequest`.
#[doc(alias = "v1CreateInstallerRequest")]
#[non_exhaustive]
pub struct CreateInstallerRequest {
    /// Settings of the installer. Read-only fields, such as the products, the address and the expiry time,
    /// are filled by the service.
    pub installer: Option<Installer>,
    /// Numbers of the components to put into the installer. If empty, the service chooses them by the
    /// licence. Supported are 13 (ESET Remote Administrator Agent) and 167 (ESET Inspect Agent); 19
    /// (Endpoint Antivirus), 27 (Endpoint Security), 20 (File Security for Windows Server) and 210 (Full
    /// Disk Encryption) on Windows; 209 (File Security) and 215 (Endpoint Antivirus, version 7 and later)
    /// on Linux; 29 and 230 (Endpoint Antivirus), 30 and 231 (Endpoint Security) on macOS, where 230 and
    /// 231 are the generation from version 7. Other numbers are rejected.
    #[doc(alias = "requestedComponentIds")]
    pub requested_component_ids: Vec<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateInstallerRequest {
    /// Settings of the installer.
    pub fn installer(mut self, value: impl Into<Installer>) -> Self {
        self.installer = Some(value.into());
        self
    }

    /// Numbers of the components to put into the installer.
    pub fn requested_component_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.requested_component_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(CreateInstallerRequest {
    Model installer "installer";
    List requested_component_ids "requestedComponentIds";
});

/// The new installer, as [`create_installer()`] returns it.
///
/// Schema: `v1CreateInstallerResponse`.
#[doc(alias = "v1CreateInstallerResponse")]
#[non_exhaustive]
pub struct CreateInstallerResponse {
    /// The created installer with everything that the service chose: id, address, products, components and
    /// expiry time.
    pub installer: Option<Installer>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateInstallerResponse {
    Model installer "installer";
});

impl runtime::AnswerModel for CreateInstallerResponse {
    const NAME: &'static str = "installer-management/v1CreateInstallerResponse";
}

/// Has no fields: a successful status of [`delete_installer()`] is the whole answer.
///
/// Schema: `v1DeleteInstallerResponse`.
///
/// It has no documented fields.
#[doc(alias = "v1DeleteInstallerResponse")]
pub type DeleteInstallerResponse = runtime::EmptyAnswer<empty::DeleteInstallerResponse>;

/// Decides which group a device joins when the installation enrolls it in device management.
///
/// Schema: `v1DeviceEnrollmentSettings`.
#[doc(alias = "v1DeviceEnrollmentSettings")]
#[non_exhaustive]
pub struct DeviceEnrollmentSettings {
    /// Name of the group that the device will belong to, for people. To choose the group, set
    /// [`DeviceEnrollmentSettings::security_group_uuid`](field@DeviceEnrollmentSettings::security_group_uuid).
    ///
    /// Read-only: set by the service.
    #[doc(alias = "groupDisplayName")]
    pub group_display_name: Option<String>,
    /// Group that the device joins. Without it, a device whose name is already known joins the group of the
    /// known device, and any other device joins the group `Lost & found`.
    #[doc(alias = "securityGroupUuid")]
    pub security_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl DeviceEnrollmentSettings {
    /// Group that the device joins.
    pub fn security_group_uuid(
        mut self,
        value: impl Into<ids::DeviceGroupUuid>,
    ) -> Self {
        self.security_group_uuid = Some(value.into());
        self
    }
}

runtime::model!(DeviceEnrollmentSettings {
    String group_display_name "groupDisplayName";
    Text security_group_uuid "securityGroupUuid";
});

/// Options that the generated configuration file passes to the installation.
///
/// Schema: `v1GenerateGpoSccmFileRequest`.
#[doc(alias = "v1GenerateGpoSccmFileRequest")]
#[non_exhaustive]
pub struct GenerateGpoSccmFileRequest {
    /// True if the installed product takes part in the improvement program and sends anonymous data such as
    /// crash dumps. False or absent if it sends none.
    #[doc(alias = "sendAnonymousDiagnosticData")]
    pub send_anonymous_diagnostic_data: Option<bool>,
    /// Group that the installed devices join. Without a group, known devices keep theirs by name and new
    /// ones join `Lost & found`.
    #[doc(alias = "deviceEnrollmentSettings")]
    pub device_enrollment_settings: Option<DeviceEnrollmentSettings>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl GenerateGpoSccmFileRequest {
    /// True if the installed product takes part in the improvement program and sends anonymous data such as
    /// crash dumps.
    pub fn send_anonymous_diagnostic_data(mut self, value: impl Into<bool>) -> Self {
        self.send_anonymous_diagnostic_data = Some(value.into());
        self
    }

    /// Group that the installed devices join.
    pub fn device_enrollment_settings(
        mut self,
        value: impl Into<DeviceEnrollmentSettings>,
    ) -> Self {
        self.device_enrollment_settings = Some(value.into());
        self
    }
}

runtime::model!(GenerateGpoSccmFileRequest {
    Bool send_anonymous_diagnostic_data "sendAnonymousDiagnosticData";
    Model device_enrollment_settings "deviceEnrollmentSettings";
});

/// The generated file. It exists only in this answer, because the service does not store it.
///
/// Schema: `v1GenerateGpoSccmFileResponse`.
#[doc(alias = "v1GenerateGpoSccmFileResponse")]
#[non_exhaustive]
pub struct GenerateGpoSccmFileResponse {
    /// Contents of the file, in base64 in the JSON. Decode it and save it as a file for GPO or SCCM.
    #[doc(alias = "gpoSccmFile")]
    pub gpo_sccm_file: Option<Bytes>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GenerateGpoSccmFileResponse {
    Bytes gpo_sccm_file "gpoSccmFile";
});

impl runtime::AnswerModel for GenerateGpoSccmFileResponse {
    const NAME: &'static str = "installer-management/v1GenerateGpoSccmFileResponse";
}

/// One installer, as [`get_installer()`] returns it.
///
/// Schema: `v1GetInstallerResponse`.
#[doc(alias = "v1GetInstallerResponse")]
#[non_exhaustive]
pub struct GetInstallerResponse {
    /// The requested installer, with the same fields as in the list.
    pub installer: Option<Installer>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetInstallerResponse {
    Model installer "installer";
});

impl runtime::AnswerModel for GetInstallerResponse {
    const NAME: &'static str = "installer-management/v1GetInstallerResponse";
}

/// Package that installs components on a device, activates products there and enrolls the device in
/// device management. No operation changes it after it was created.
///
/// Schema: `v1Installer`.
#[doc(alias = "v1Installer")]
#[non_exhaustive]
pub struct Installer {
    /// Products that are activated when the installation finishes. The service chooses them.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "activatedProducts")]
    pub activated_products: Vec<ActivatedProduct>,
    /// Moment at which the service created the installer.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "createTime")]
    pub create_time: Option<Timestamp>,
    /// Group that a device joins after the installation.
    #[doc(alias = "deviceEnrollment")]
    pub device_enrollment: Option<DeviceEnrollmentSettings>,
    /// Name for people, chosen by the caller who creates the installer. It is not documented as unique.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Web address from which to download the installer. It is of use only while
    /// [`Installer::usable`](field@Installer::usable) is true.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<Secret>,
    /// True if the installed product uses ESET's cloud scanning. False or absent if it does not.
    #[doc(alias = "enableCloudScannerFeedback")]
    pub enable_cloud_scanner_feedback: Option<bool>,
    /// True if the installed product detects potentially unwanted applications. False or absent if it does
    /// not.
    #[doc(alias = "enablePuaDetection")]
    pub enable_pua_detection: Option<bool>,
    /// Moment after which the installer cannot be used any more. The service sets it at creation and no
    /// operation extends it.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "expireTime")]
    pub expire_time: Option<Timestamp>,
    /// Components that the installer puts on the device. The service determines them;
    /// [`CreateInstallerRequest::requested_component_ids`](field@CreateInstallerRequest::requested_component_ids)
    /// can ask for some explicitly.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "installedComponents")]
    pub installed_components: Vec<PlatformComponent>,
    /// Number of the operating system family: 1 Windows, 2 Linux, 3 macOS; 0 is unspecified. Only 1 and 3
    /// are supported at present.
    #[doc(alias = "operatingSystemFamilyId")]
    pub operating_system_family_id: Option<i64>,
    /// Language of the product's user interface as a BCP 47 code, such as `de-DE`. If the language is not
    /// available, `en-us` is used.
    #[doc(alias = "preferredLanguageCode")]
    pub preferred_language_code: Option<String>,
    /// True if the installed product takes part in the improvement program and sends anonymous data such as
    /// crash dumps. False or absent if it sends none.
    #[doc(alias = "sendAnonymousDiagnosticData")]
    pub send_anonymous_diagnostic_data: Option<bool>,
    /// True if the installer works. False if it does not, for example after
    /// [`Installer::expire_time`](field@Installer::expire_time).
    ///
    /// Read-only: set by the service.
    pub usable: Option<bool>,
    /// Identifies the installer in [`get_installer()`] and [`delete_installer()`]. The service assigns it;
    /// treat it as opaque text.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::InstallerUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Installer {
    /// Group that a device joins after the installation.
    pub fn device_enrollment(
        mut self,
        value: impl Into<DeviceEnrollmentSettings>,
    ) -> Self {
        self.device_enrollment = Some(value.into());
        self
    }

    /// Name for people, chosen by the caller who creates the installer.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// True if the installed product uses ESET's cloud scanning.
    pub fn enable_cloud_scanner_feedback(mut self, value: impl Into<bool>) -> Self {
        self.enable_cloud_scanner_feedback = Some(value.into());
        self
    }

    /// True if the installed product detects potentially unwanted applications.
    pub fn enable_pua_detection(mut self, value: impl Into<bool>) -> Self {
        self.enable_pua_detection = Some(value.into());
        self
    }

    /// Number of the operating system family: 1 Windows, 2 Linux, 3 macOS; 0 is unspecified.
    pub fn operating_system_family_id(mut self, value: impl Into<i64>) -> Self {
        self.operating_system_family_id = Some(value.into());
        self
    }

    /// Language of the product's user interface as a BCP 47 code, such as `de-DE`.
    pub fn preferred_language_code(mut self, value: impl Into<String>) -> Self {
        self.preferred_language_code = Some(value.into());
        self
    }

    /// True if the installed product takes part in the improvement program and sends anonymous data such as
    /// crash dumps.
    pub fn send_anonymous_diagnostic_data(mut self, value: impl Into<bool>) -> Self {
        self.send_anonymous_diagnostic_data = Some(value.into());
        self
    }
}

runtime::model!(Installer {
    List activated_products "activatedProducts";
    Timestamp create_time "createTime";
    Model device_enrollment "deviceEnrollment";
    String display_name "displayName";
    Secret download_url "downloadUrl";
    Bool enable_cloud_scanner_feedback "enableCloudScannerFeedback";
    Bool enable_pua_detection "enablePuaDetection";
    Timestamp expire_time "expireTime";
    List installed_components "installedComponents";
    I64 operating_system_family_id "operatingSystemFamilyId";
    String preferred_language_code "preferredLanguageCode";
    Bool send_anonymous_diagnostic_data "sendAnonymousDiagnosticData";
    Bool usable "usable";
    Text uuid "uuid";
});

/// One page of installers, as [`list_installers()`] returns it.
///
/// Schema: `v1ListInstallersResponse`.
#[doc(alias = "v1ListInstallersResponse")]
#[non_exhaustive]
pub struct ListInstallersResponse {
    /// The installers of this page that match [`ListInstallers::usable()`].
    pub installers: Vec<Installer>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Number of matching installers on all pages together. 0 can mean that it was not computed.
    #[doc(alias = "totalSize")]
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListInstallersResponse {
    List installers "installers";
    String next_page_token "nextPageToken";
    I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListInstallersResponse {
    const NAME: &'static str = "installer-management/v1ListInstallersResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListInstallersResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListInstallersResponse {
    type Item = Installer;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.installers)
    }
}

/// Piece of ESET software that an installer puts on a device. One component can hold several products
/// or sets of features; which of them work is decided by activation.
///
/// Schema: `v1PlatformComponent`.
#[doc(alias = "v1PlatformComponent")]
#[non_exhaustive]
pub struct PlatformComponent {
    /// Name for people, taken from the component's package.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Number of the component;
    /// [`CreateInstallerRequest::requested_component_ids`](field@CreateInstallerRequest::requested_component_ids)
    /// takes such numbers.
    pub id: Option<i64>,
    /// Technical name that belongs to the number, like the name of an enum value. User interfaces show
    /// [`PlatformComponent::display_name`](field@PlatformComponent::display_name) instead.
    pub name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PlatformComponent {
    /// Number of the component;
    /// [`CreateInstallerRequest::requested_component_ids`](field@CreateInstallerRequest::requested_component_ids)
    /// takes such numbers.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Technical name that belongs to the number, like the name of an enum value.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

runtime::model!(PlatformComponent {
    String display_name "displayName";
    I64 id "id";
    String name "name";
});

#[doc(hidden)]
pub mod empty {
    pub enum DeleteInstallerResponse {}
}

impl runtime::EmptyName for empty::DeleteInstallerResponse {
    const NAME: &'static str = "installer-management/v1DeleteInstallerResponse";
}
