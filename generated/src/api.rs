//! Facts of the API: hosts, regions, limits, and the call that requests a token.

use eset_connect_runtime as runtime;

/// The region in which an account's data is stored. It is part of every host name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// Europe, for accounts whose data is stored there; `eu` in host names.
    Europe,
    /// Germany, for accounts whose data is stored there; `de` in host names.
    Germany,
    /// United States, for accounts whose data is stored there; `us` in host names.
    UnitedStates,
    /// Canada, for accounts whose data is stored there; `ca` in host names.
    Canada,
    /// Japan, for accounts whose data is stored there; `jpn` in host names.
    Japan,
}

static REGIONS: runtime::json::Names = runtime::json::Names {
    rust: "Region eu de us ca jpn",
    wire: &["Europe", "Germany", "United States", "Canada", "Japan"],
};

impl Region {
    /// Every region.
    pub const ALL: &'static [Self] = &[
        Self::Europe,
        Self::Germany,
        Self::UnitedStates,
        Self::Canada,
        Self::Japan,
    ];
    /// Returns the region's part of a host name.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Europe => "eu",
            Self::Germany => "de",
            Self::UnitedStates => "us",
            Self::Canada => "ca",
            Self::Japan => "jpn",
        }
    }

    /// Returns the region's name for people.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Europe => "Europe",
            Self::Germany => "Germany",
            Self::UnitedStates => "United States",
            Self::Canada => "Canada",
            Self::Japan => "Japan",
        }
    }
}

/// The label.
impl std::fmt::Display for Region {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.label())
    }
}

/// Parses the label or the name, in any case. For other texts, the error lists the labels.
impl std::str::FromStr for Region {
    type Err = runtime::json::UnknownValue;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        REGIONS.parse(text, Self::ALL)
    }
}

impl From<Region> for runtime::Deployment {
    #[inline]
    fn from(region: Region) -> Self {
        Self::region(&API, region.label(), region.name())
    }
}

/// A server of ESET PROTECT On-Prem: one base URL for all of its services.
#[derive(Clone, Debug)]
pub struct OnPremises(String);

impl OnPremises {
    /// The server at this base URL, such as `https://protect.example.com`. Its port is 9443 if the URL has
    /// none. It must be https, or http to this machine; the builder rejects others.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self(base_url.into())
    }
}

impl From<OnPremises> for runtime::Deployment {
    #[inline]
    fn from(server: OnPremises) -> Self {
        Self::on_premises(&ON_PREMISES, server.0)
    }
}

static ON_PREMISES: runtime::OnPremises = runtime::OnPremises {
    name: "ESET PROTECT On-Prem",
    api: &API,
    port: 9443,
    login: Some(runtime::Login {
        operation: &ON_PREMISES_TOKEN,
        grant_type: ("grantType", "PASSWORD"),
        domain_user: Some("is_domain_user"),
    }),
    services: &[
        "device-management",
        "policy-management",
        "asset-management",
        "automation",
    ],
    page_sizes: runtime::PageSizes {
        default: Some(100),
        max: Some(10000),
    },
    absent: &[
        runtime::AbsentOperation {
            service: "device-management",
            method: runtime::http::Method::POST,
            path: "/v1/devices:batchImport",
        },
        runtime::AbsentOperation {
            service: "asset-management",
            method: runtime::http::Method::DELETE,
            path: "/v1/groups/{groupUuid}",
        },
    ],
    paths: &[
        runtime::OtherPaths {
            service: "device-management",
            method: runtime::http::Method::POST,
            path: "/v1/devices/{deviceUuid}:rename",
            on_premises: &[
                "/v1/devices/{deviceUuid}:renameDevice",
                "/v1/devices/{deviceUuid}:rename",
            ],
        },
    ],
};

static ON_PREMISES_TOKEN: runtime::OperationInfo = runtime::OperationInfo {
    name: "get_tokens",
    service: &crate::api::AUTHENTICATION,
    method: runtime::http::Method::POST,
    path: "/GetTokens",
    body: runtime::Encoding::Json,
    statuses: &[],
    pending: false,
};

static API: runtime::Api = runtime::Api {
    name: "ESET Connect",
    user_agent: "eset-connect/0.1.0",
    host_template: "https://{region}.{host}.eset.systems",
    token: Some(&TOKEN),
    limits: runtime::Limits {
        calls_per_second: Some(10),
        poll_from_seconds: Some(2),
        pending_expire_minutes: Some(10),
    },
    paging: Some(runtime::Paging {
        size: "pageSize",
        token: "pageToken",
        sizes: runtime::PageSizes {
            default: Some(50),
            max: Some(1000),
        },
    }),
};

pub static TOKEN: runtime::OperationInfo = runtime::OperationInfo {
    name: "oauth_token",
    service: &crate::api::AUTHENTICATION,
    method: runtime::http::Method::POST,
    path: "/oauth/token",
    body: runtime::Encoding::Form,
    statuses: &[],
    pending: true,
};

/// The service `application-management`.
#[cfg(feature = "application-management")]
pub static APPLICATION_MANAGEMENT: runtime::Service = runtime::Service {
    name: "application-management",
    host: "application-management",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `asset-management`.
#[cfg(feature = "asset-management")]
pub static ASSET_MANAGEMENT: runtime::Service = runtime::Service {
    name: "asset-management",
    host: "asset-management",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `authentication`.
pub static AUTHENTICATION: runtime::Service = runtime::Service {
    name: "authentication",
    host: "business-account.iam",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `automation`.
#[cfg(feature = "automation")]
pub static AUTOMATION: runtime::Service = runtime::Service {
    name: "automation",
    host: "automation",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `device-management`.
#[cfg(feature = "device-management")]
pub static DEVICE_MANAGEMENT: runtime::Service = runtime::Service {
    name: "device-management",
    host: "device-management",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `identity`.
#[cfg(feature = "identity")]
pub static IDENTITY: runtime::Service = runtime::Service {
    name: "identity",
    host: "iam",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `incident-management`.
#[cfg(feature = "incident-management")]
pub static INCIDENT_MANAGEMENT: runtime::Service = runtime::Service {
    name: "incident-management",
    host: "incident-management",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `installer-management`.
#[cfg(feature = "installer-management")]
pub static INSTALLER_MANAGEMENT: runtime::Service = runtime::Service {
    name: "installer-management",
    host: "installer-management",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `mobile-device-management`.
#[cfg(feature = "mobile-device-management")]
pub static MOBILE_DEVICE_MANAGEMENT: runtime::Service = runtime::Service {
    name: "mobile-device-management",
    host: "mobile-device-management",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `network-access-protection`.
#[cfg(feature = "network-access-protection")]
pub static NETWORK_ACCESS_PROTECTION: runtime::Service = runtime::Service {
    name: "network-access-protection",
    host: "network-access-protection",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `patch-management`.
#[cfg(feature = "patch-management")]
pub static PATCH_MANAGEMENT: runtime::Service = runtime::Service {
    name: "patch-management",
    host: "patch-management",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `policy-management`.
#[cfg(feature = "policy-management")]
pub static POLICY_MANAGEMENT: runtime::Service = runtime::Service {
    name: "policy-management",
    host: "policy-management",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `quarantine-management`.
#[cfg(feature = "quarantine-management")]
pub static QUARANTINE_MANAGEMENT: runtime::Service = runtime::Service {
    name: "quarantine-management",
    host: "quarantine-management",
    regions: &["eu", "de", "us", "ca"],
    api: &API,
};

/// The service `user-management`.
#[cfg(feature = "user-management")]
pub static USER_MANAGEMENT: runtime::Service = runtime::Service {
    name: "user-management",
    host: "user-management",
    regions: &["eu", "de", "us", "ca"],
    api: &API,
};

/// The service `vulnerability-management`.
#[cfg(feature = "vulnerability-management")]
pub static VULNERABILITY_MANAGEMENT: runtime::Service = runtime::Service {
    name: "vulnerability-management",
    host: "vulnerability-management",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};

/// The service `web-access-protection`.
#[cfg(feature = "web-access-protection")]
pub static WEB_ACCESS_PROTECTION: runtime::Service = runtime::Service {
    name: "web-access-protection",
    host: "web-access-protection",
    regions: &["eu", "de", "us", "ca", "jpn"],
    api: &API,
};
