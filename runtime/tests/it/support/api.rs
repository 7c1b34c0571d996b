//! A small API with the features of the real one, in the form that the generator writes.

use eset_connect_runtime::bytes::Bytes;
use eset_connect_runtime::json::{UnknownFields, Unrecognized};
use eset_connect_runtime::{
    AbsentOperation, AnswerModel, Api, Call, Deployment, EmptyAnswer, EmptyName, Encoding, Limits, ListPage, Login,
    OnPremises, OperationInfo, OtherPaths, Page, PageSizes, PageTokens, Paged, Paging, Service, model, open_enum,
    operation,
};
use http::Method;

pub const TOKEN_PATH: &str = "/oauth/token";
pub const EUROPE: Deployment = Deployment::region(&API, "eu", "Europe");
pub const JAPAN: Deployment = Deployment::region(&API, "jpn", "Japan");

pub static API: Api = Api {
    name: "test-api",
    user_agent: "test-api/1.2.3",
    host_template: "https://{region}.{host}.example.com",
    token: Some(&CREATE_TOKEN),
    limits: Limits { calls_per_second: Some(10), poll_from_seconds: Some(2), pending_expire_minutes: Some(10) },
    paging: Some(Paging {
        size: "pageSize",
        token: "pageToken",
        sizes: PageSizes { default: Some(50), max: Some(1000) },
    }),
};

pub static ON_PREMISES: OnPremises = OnPremises {
    name: "Test On-Prem",
    api: &API,
    port: 9443,
    login: Some(Login {
        operation: &GET_TOKENS,
        grant_type: ("grantType", "PASSWORD"),
        domain_user: Some("is_domain_user"),
    }),
    services: &["device-management", "asset-management", "automation"],
    page_sizes: PageSizes { default: Some(100), max: Some(10_000) },
    absent: &[
        AbsentOperation { service: "device-management", method: Method::POST, path: "/v1/devices:batchImport" },
        AbsentOperation { service: "asset-management", method: Method::DELETE, path: "/v1/groups/{groupUuid}" },
    ],
    paths: &[OtherPaths {
        service: "device-management",
        method: Method::POST,
        path: "/v1/devices/{deviceUuid}:rename",
        on_premises: &["/v1/devices/{deviceUuid}:renameDevice", "/v1/devices/{deviceUuid}:rename"],
    }],
};

static ACCOUNTS: Service = Service { name: "authentication", host: "account.iam", regions: &[], api: &API };

pub static GROUPS: Service = Service { name: "asset-management", host: "groups", regions: &[], api: &API };

pub static TASKS: Service = Service { name: "automation", host: "tasks", regions: &[], api: &API };

pub static DEVICES: Service = Service { name: "device-management", host: "devices", regions: &["eu", "us"], api: &API };

static CREATE_TOKEN: OperationInfo = OperationInfo {
    name: "create_token",
    service: &ACCOUNTS,
    method: Method::POST,
    path: TOKEN_PATH,
    body: Encoding::Form,
    statuses: &[],
    pending: false,
};

static GET_TOKENS: OperationInfo = OperationInfo {
    name: "get_tokens",
    service: &ACCOUNTS,
    method: Method::POST,
    path: "/GetTokens",
    body: Encoding::Json,
    statuses: &[],
    pending: false,
};

static CREATE_USER: OperationInfo = OperationInfo {
    name: "create_user",
    service: &ACCOUNTS,
    method: Method::POST,
    path: "/v1/users",
    body: Encoding::Json,
    statuses: &[],
    pending: false,
};

static LIST_DEVICES: OperationInfo = OperationInfo {
    name: "list_devices",
    service: &DEVICES,
    method: Method::GET,
    path: "/v1/devices",
    body: Encoding::None,
    statuses: &[],
    pending: true,
};

static LIST_DELTA_DEVICES: OperationInfo = OperationInfo {
    name: "list_delta_devices",
    service: &DEVICES,
    method: Method::GET,
    path: "/v1/devices:listDelta",
    body: Encoding::None,
    statuses: &[],
    pending: true,
};

static LIST_CHANGES: OperationInfo = OperationInfo {
    name: "list_changes",
    service: &DEVICES,
    method: Method::GET,
    path: "/v1/changes",
    body: Encoding::None,
    statuses: &[],
    pending: true,
};

static GET_DEVICE: OperationInfo = OperationInfo {
    name: "get_device",
    service: &DEVICES,
    method: Method::GET,
    path: "/v1/devices/{deviceUuid}",
    body: Encoding::None,
    statuses: &[(404, "Requested resource not found.")],
    pending: true,
};

static DOWNLOAD_LOGS: OperationInfo = OperationInfo {
    name: "download_logs",
    service: &DEVICES,
    method: Method::POST,
    path: "/v1/devices/{deviceUuid}:downloadLogs",
    body: Encoding::Json,
    statuses: &[(404, "Requested resource not found.")],
    pending: true,
};

static GET_ICON: OperationInfo = OperationInfo {
    name: "get_icon",
    service: &DEVICES,
    method: Method::GET,
    path: "/v1/devices/{deviceUuid}/icon",
    body: Encoding::None,
    statuses: &[],
    pending: true,
};

static DELETE_DEVICE: OperationInfo = OperationInfo {
    name: "delete_device",
    service: &DEVICES,
    method: Method::DELETE,
    path: "/v1/devices/{deviceUuid}",
    body: Encoding::None,
    statuses: &[],
    pending: false,
};

static UPDATE_DEVICE: OperationInfo = OperationInfo {
    name: "update_device",
    service: &DEVICES,
    method: Method::PATCH,
    path: "/v1/devices/{deviceUuid}",
    body: Encoding::Json,
    statuses: &[(404, "Requested resource not found.")],
    pending: true,
};

pub static RENAME_DEVICE: OperationInfo = OperationInfo {
    name: "rename_device",
    service: &DEVICES,
    method: Method::POST,
    path: "/v1/devices/{deviceUuid}:rename",
    body: Encoding::Json,
    statuses: &[(404, "Requested resource not found.")],
    pending: true,
};

static IMPORT_DEVICES: OperationInfo = OperationInfo {
    name: "import_devices",
    service: &DEVICES,
    method: Method::POST,
    path: "/v1/devices:batchImport",
    body: Encoding::Json,
    statuses: &[],
    pending: true,
};

static RENAME_GROUP: OperationInfo = OperationInfo {
    name: "rename_group",
    service: &GROUPS,
    method: Method::POST,
    path: "/v1/groups/{groupUuid}:rename",
    body: Encoding::Json,
    statuses: &[],
    pending: true,
};

static DELETE_GROUP: OperationInfo = OperationInfo {
    name: "delete_group",
    service: &GROUPS,
    method: Method::DELETE,
    path: "/v1/groups/{groupUuid}",
    body: Encoding::None,
    statuses: &[],
    pending: true,
};

static DELETE_TASK: OperationInfo = OperationInfo {
    name: "delete_task",
    service: &TASKS,
    method: Method::DELETE,
    path: "/v1/device_tasks/{taskUuid}",
    body: Encoding::None,
    statuses: &[],
    pending: true,
};

pub struct Device {
    pub uuid: Option<String>,
    pub name: Option<String>,
    pub state: Option<State>,
    pub unknown_fields: UnknownFields,
}

model!(Device {
    String uuid "uuid";
    String name "displayName";
    Text state "state";
});

impl AnswerModel for Device {
    const NAME: &'static str = "Device";
}

#[derive(Clone, PartialEq, Hash)]
pub enum State {
    On,
    Unrecognized(Unrecognized),
}

open_enum!(State {
    On "STATE_ON";
});

pub struct ListDevicesResponse {
    pub devices: Vec<Device>,
    pub next_page_token: Option<String>,
    pub unknown_fields: UnknownFields,
}

model!(ListDevicesResponse {
    List devices "devices";
    String next_page_token "nextPageToken";
});

impl AnswerModel for ListDevicesResponse {
    const NAME: &'static str = "ListDevicesResponse";
    const PAGE: Option<&'static PageTokens> = Some(&PageTokens { next: "nextPageToken", delta: None });
}

impl Page for ListDevicesResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl ListPage for ListDevicesResponse {
    type Item = Device;

    fn take_items(&mut self) -> Vec<Device> {
        std::mem::take(&mut self.devices)
    }
}

/// A list with deltas.
pub struct ListDeltaDevicesResponse {
    pub created_devices: Vec<Device>,
    pub next_page_token: Option<String>,
    pub next_delta_token: Option<String>,
    pub unknown_fields: UnknownFields,
}

model!(ListDeltaDevicesResponse {
    List created_devices "createdDevices";
    String next_page_token "nextPageToken";
    String next_delta_token "nextDeltaToken";
});

impl AnswerModel for ListDeltaDevicesResponse {
    const NAME: &'static str = "ListDeltaDevicesResponse";
    const PAGE: Option<&'static PageTokens> =
        Some(&PageTokens { next: "nextPageToken", delta: Some("nextDeltaToken") });
}

impl Page for ListDeltaDevicesResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }

    fn next_delta_token(&self) -> Option<&str> {
        self.next_delta_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl ListPage for ListDeltaDevicesResponse {
    type Item = Device;

    fn take_items(&mut self) -> Vec<Device> {
        std::mem::take(&mut self.created_devices)
    }
}

/// Several lists, so there is no single item type.
pub struct ListChangesResponse {
    pub created: Vec<Device>,
    pub removed: Vec<Device>,
    pub next_page_token: Option<String>,
    pub unknown_fields: UnknownFields,
}

model!(ListChangesResponse {
    List created "created";
    List removed "removed";
    String next_page_token "nextPageToken";
});

impl AnswerModel for ListChangesResponse {
    const NAME: &'static str = "ListChangesResponse";
    const PAGE: Option<&'static PageTokens> = Some(&PageTokens { next: "nextPageToken", delta: None });
}

impl Page for ListChangesResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

/// The result of operations that document none.
pub type Done = EmptyAnswer<DoneName>;

pub enum DoneName {}

impl EmptyName for DoneName {
    const NAME: &'static str = "Done";
}

#[derive(Clone, Debug)]
pub struct ListDevices(Paged<ListDevicesResponse>);

operation!(ListDevices, Paged, ListDevicesResponse);

impl ListDevices {
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    pub fn page_token(mut self, value: &str) -> Self {
        self.0.set("pageToken", value);
        self
    }

    pub fn device_uuids<'a>(mut self, values: impl IntoIterator<Item = &'a str>) -> Self {
        self.0.set_all("deviceUuids", values);
        self
    }
}

pub fn list_devices() -> ListDevices {
    ListDevices(Paged::new(&LIST_DEVICES, &[]))
}

#[derive(Clone, Debug)]
pub struct ListDeltaDevices(Paged<ListDeltaDevicesResponse>);

operation!(ListDeltaDevices, Paged, ListDeltaDevicesResponse);

impl ListDeltaDevices {
    pub fn delta_token(mut self, value: &str) -> Self {
        self.0.set("deltaToken", value);
        self
    }

    pub fn page_token(mut self, value: &str) -> Self {
        self.0.set("pageToken", value);
        self
    }
}

pub fn list_delta_devices() -> ListDeltaDevices {
    ListDeltaDevices(Paged::new(&LIST_DELTA_DEVICES, &[]))
}

pub fn list_changes() -> Paged<ListChangesResponse> {
    Paged::new(&LIST_CHANGES, &[])
}

pub fn get_device(uuid: &str) -> Call<Device> {
    Call::new(&GET_DEVICE, &[uuid])
}

pub fn download_logs(uuid: &str) -> Call<Bytes> {
    Call::new(&DOWNLOAD_LOGS, &[uuid])
}

pub fn get_icon(uuid: &str) -> Call<Bytes> {
    Call::new(&GET_ICON, &[uuid])
}

pub fn delete_device(uuid: &str) -> Call<Done> {
    Call::new(&DELETE_DEVICE, &[uuid])
}

pub fn rename_device(uuid: &str, body: &Device) -> Call<Device> {
    Call::new(&RENAME_DEVICE, &[uuid]).body(body)
}

pub fn update_device(uuid: &str, body: &Device) -> Call<Device> {
    Call::new(&UPDATE_DEVICE, &[uuid]).body(body)
}

/// With the header parameter `If-Revision`.
pub fn update_revision(uuid: &str, revision: &str, body: &Device) -> Call<Device> {
    let mut call = update_device(uuid, body);
    call.set_header("If-Revision", revision);
    call
}

pub fn import_devices() -> Call<Done> {
    Call::new(&IMPORT_DEVICES, &[])
}

pub fn rename_group(uuid: &str) -> Call<Done> {
    Call::new(&RENAME_GROUP, &[uuid])
}

pub fn delete_group(uuid: &str) -> Call<Done> {
    Call::new(&DELETE_GROUP, &[uuid])
}

pub fn delete_task(uuid: &str) -> Call<Done> {
    Call::new(&DELETE_TASK, &[uuid])
}

pub fn create_token() -> Call<Done> {
    Call::new(&CREATE_TOKEN, &[])
}

pub fn create_user() -> Call<Done> {
    Call::new(&CREATE_USER, &[])
}

pub fn device(name: &str) -> Device {
    Device { name: Some(name.to_owned()), ..Device::default() }
}
