//! Version 1 of the application management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Timestamp, UnknownFields};

use crate::ids;

/// List executables.
///
/// `GET /v1/executables`
///
/// Lists the executables with their file hashes, signatures, version information, blocked state and
/// device counts.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/application_management_v1_executables_get.html>)
#[inline]
pub fn list_executables() -> ListExecutables {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_executables",
        service: &crate::api::APPLICATION_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/executables",
        body: runtime::Encoding::None,
        statuses: crate::application_management::REFUSALS,
        pending: true,
    };
    ListExecutables(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_executables`](fn@list_executables) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListExecutables(Paged<ListExecutablesResponse>);

impl ListExecutables {
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

runtime::operation!(ListExecutables, Paged, ListExecutablesResponse);

/// Get executable.
///
/// `GET /v1/executables/{executableUuid}`
///
/// Gives one executable by its id, with hashes, signatures, LiveGrid findings and blocked state.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/application_management_v1_executables_executableUuid_get.html>)
#[inline]
pub fn get_executable(executable_uuid: impl Into<ids::ExecutableUuid>) -> GetExecutable {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_executable",
        service: &crate::api::APPLICATION_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/executables/{executableUuid}",
        body: runtime::Encoding::None,
        statuses: crate::application_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[executable_uuid.into().as_str()]).into()
}

/// The call that [`get_executable`](fn@get_executable) returns.
///
/// It has the methods of [`Call`].
pub type GetExecutable = runtime::PlainCall<GetExecutableResponse>;

/// Block executable.
///
/// `POST /v1/executables/{executableUuid}:block`
///
/// Blocks the executable with the given id; both the request body and the answer are empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/application_management_v1_executables_executableUuid-block_post.html>)
#[inline]
pub fn block_executable(
    executable_uuid: impl Into<ids::ExecutableUuid>,
) -> BlockExecutable {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "block_executable",
        service: &crate::api::APPLICATION_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/executables/{executableUuid}:block",
        body: runtime::Encoding::Json,
        statuses: crate::application_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[executable_uuid.into().as_str()]).into()
}

/// The call that [`block_executable`](fn@block_executable) returns.
///
/// It has the methods of [`Call`].
pub type BlockExecutable = runtime::PlainCall<BlockExecutableResponse>;

/// Unblock executable.
///
/// `POST /v1/executables/{executableUuid}:unblock`
///
/// Unblocks the executable with the given id; both the request body and the answer are empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/application_management_v1_executables_executableUuid-unblock_post.html>)
#[inline]
pub fn unblock_executable(
    executable_uuid: impl Into<ids::ExecutableUuid>,
) -> UnblockExecutable {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "unblock_executable",
        service: &crate::api::APPLICATION_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/executables/{executableUuid}:unblock",
        body: runtime::Encoding::Json,
        statuses: crate::application_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[executable_uuid.into().as_str()]).into()
}

/// The call that [`unblock_executable`](fn@unblock_executable) returns.
///
/// It has the methods of [`Call`].
pub type UnblockExecutable = runtime::PlainCall<UnblockExecutableResponse>;

/// `v1BlockExecutableResponse` in the schema.
///
/// No field of it is documented.
pub type BlockExecutableResponse = runtime::EmptyAnswer<empty::BlockExecutableResponse>;

/// `v1Certificate` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Certificate {
    /// `issuerCommonName`.
    pub issuer_common_name: Option<String>,
    /// `subjectCommonName`.
    pub subject_common_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Certificate {
    0 String issuer_common_name "issuerCommonName";
    1 String subject_common_name "subjectCommonName";
});

/// `v1CodeSignature` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CodeSignature {
    /// `certificateChain`.
    pub certificate_chain: Vec<Certificate>,
    /// `signatureTrustLevel`.
    pub signature_trust_level: Option<SignatureTrustLevel>,
    /// `signerName`.
    pub signer_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CodeSignature {
    0 List certificate_chain "certificateChain";
    1 Text signature_trust_level "signatureTrustLevel";
    2 String signer_name "signerName";
});

/// `v1Executable` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Executable {
    /// `applicationDisplayName`.
    pub application_display_name: Option<String>,
    /// `applicationVersionName`.
    pub application_version_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `developerDisplayName`.
    pub developer_display_name: Option<String>,
    /// `devicesCount`.
    pub devices_count: Option<i64>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `fileFormat`.
    pub file_format: Option<ExecutableFileFormat>,
    /// `fileSize`.
    pub file_size: Option<u64>,
    /// `firstOccurTime`.
    pub first_occur_time: Option<Timestamp>,
    /// `hashMd5`.
    pub hash_md5: Option<String>,
    /// `hashSha1`.
    pub hash_sha1: Option<String>,
    /// `hashSha2256`.
    pub hash_sha2256: Option<String>,
    /// `isBlocked`.
    pub is_blocked: Option<bool>,
    /// `isDynamicallyLinkedLibrary`.
    pub is_dynamically_linked_library: Option<bool>,
    /// `lastExecuteTime`.
    ///
    /// Read-only: set by the service.
    pub last_execute_time: Option<Timestamp>,
    /// `libraryId`.
    pub library_id: Option<String>,
    /// `liveGridFindings`.
    pub live_grid_findings: Option<LiveGridFindings>,
    /// `machoSignature`.
    pub macho_signature: Option<MachoSignature>,
    /// `packerName`.
    pub packer_name: Option<String>,
    /// `peVersionInfo`.
    pub pe_version_info: Option<PeVersionInfo>,
    /// `sfxTypeName`.
    pub sfx_type_name: Option<String>,
    /// `signatures`.
    pub signatures: Vec<CodeSignature>,
    /// `tags`.
    pub tags: Vec<String>,
    /// `versionName`.
    pub version_name: Option<String>,
    /// `uuid`.
    pub uuid: Option<ids::ExecutableUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Executable {
    0 String application_display_name "applicationDisplayName";
    1 String application_version_name "applicationVersionName";
    2 String description "description";
    3 String developer_display_name "developerDisplayName";
    4 I64 devices_count "devicesCount";
    5 String display_name "displayName";
    6 Text file_format "fileFormat";
    7 QuotedU64 file_size "fileSize";
    8 Timestamp first_occur_time "firstOccurTime";
    9 String hash_md5 "hashMd5";
    10 String hash_sha1 "hashSha1";
    11 String hash_sha2256 "hashSha2256";
    12 Bool is_blocked "isBlocked";
    13 Bool is_dynamically_linked_library "isDynamicallyLinkedLibrary";
    14 Timestamp last_execute_time "lastExecuteTime";
    15 String library_id "libraryId";
    16 Model live_grid_findings "liveGridFindings";
    17 Model macho_signature "machoSignature";
    18 String packer_name "packerName";
    19 Model pe_version_info "peVersionInfo";
    20 String sfx_type_name "sfxTypeName";
    21 List signatures "signatures";
    22 List tags "tags";
    23 String version_name "versionName";
    24 Text uuid "uuid";
});

/// `v1GetExecutableResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetExecutableResponse {
    /// `executable`.
    pub executable: Option<Executable>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetExecutableResponse {
    0 Model executable "executable";
});

impl runtime::AnswerModel for GetExecutableResponse {
    const NAME: &'static str = "application-management/v1GetExecutableResponse";
}

/// `v1ListExecutablesResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListExecutablesResponse {
    /// `executables`.
    pub executables: Vec<Executable>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListExecutablesResponse {
    0 List executables "executables";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListExecutablesResponse {
    const NAME: &'static str = "application-management/v1ListExecutablesResponse";
}

impl runtime::Page for ListExecutablesResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListExecutablesResponse {
    type Item = Executable;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.executables)
    }
}

/// `v1LiveGridFindings` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct LiveGridFindings {
    /// `ageDays`.
    pub age_days: Option<i64>,
    /// `firstOccurTime`.
    pub first_occur_time: Option<Timestamp>,
    /// `popularity`.
    pub popularity: Option<f64>,
    /// `reputation`.
    pub reputation: Option<f64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(LiveGridFindings {
    0 I64 age_days "ageDays";
    1 Timestamp first_occur_time "firstOccurTime";
    2 F64 popularity "popularity";
    3 F64 reputation "reputation";
});

/// `v1MachoSignature` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct MachoSignature {
    /// `codeIdentifier`.
    pub code_identifier: Option<String>,
    /// `teamIdentifier`.
    pub team_identifier: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(MachoSignature {
    0 String code_identifier "codeIdentifier";
    1 String team_identifier "teamIdentifier";
});

/// `v1PeVersionInfo` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct PeVersionInfo {
    /// `companyName`.
    pub company_name: Option<String>,
    /// `fileDescription`.
    pub file_description: Option<String>,
    /// `fileVersion`.
    pub file_version: Option<String>,
    /// `internalName`.
    pub internal_name: Option<String>,
    /// `originalFileName`.
    pub original_file_name: Option<String>,
    /// `productName`.
    pub product_name: Option<String>,
    /// `productVersion`.
    pub product_version: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(PeVersionInfo {
    0 String company_name "companyName";
    1 String file_description "fileDescription";
    2 String file_version "fileVersion";
    3 String internal_name "internalName";
    4 String original_file_name "originalFileName";
    5 String product_name "productName";
    6 String product_version "productVersion";
});

/// `v1UnblockExecutableResponse` in the schema.
///
/// No field of it is documented.
pub type UnblockExecutableResponse = runtime::EmptyAnswer<
    empty::UnblockExecutableResponse,
>;

/// `v1ExecutableFileFormat` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExecutableFileFormat {
    /// `EXECUTABLE_FILE_FORMAT_UNSPECIFIED`.
    Unspecified,
    /// `EXECUTABLE_FILE_FORMAT_ELF`.
    Elf,
    /// `EXECUTABLE_FILE_FORMAT_PE`.
    Pe,
    /// `EXECUTABLE_FILE_FORMAT_MACHO`.
    Macho,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(ExecutableFileFormat {
    Unspecified "EXECUTABLE_FILE_FORMAT_UNSPECIFIED";
    Elf "EXECUTABLE_FILE_FORMAT_ELF";
    Pe "EXECUTABLE_FILE_FORMAT_PE";
    Macho "EXECUTABLE_FILE_FORMAT_MACHO";
});

/// `v1SignatureTrustLevel` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureTrustLevel {
    /// `SIGNATURE_TRUST_LEVEL_UNSPECIFIED`.
    Unspecified,
    /// `SIGNATURE_TRUST_LEVEL_AD_HOC`.
    AdHoc,
    /// `SIGNATURE_TRUST_LEVEL_INVALID`.
    Invalid,
    /// `SIGNATURE_TRUST_LEVEL_NO_SIGNATURE`.
    NoSignature,
    /// `SIGNATURE_TRUST_LEVEL_SELF_SIGNED`.
    SelfSigned,
    /// `SIGNATURE_TRUST_LEVEL_OS_TRUSTED`.
    OsTrusted,
    /// `SIGNATURE_TRUST_LEVEL_ESET_TRUSTED`.
    EsetTrusted,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(SignatureTrustLevel {
    Unspecified "SIGNATURE_TRUST_LEVEL_UNSPECIFIED";
    AdHoc "SIGNATURE_TRUST_LEVEL_AD_HOC";
    Invalid "SIGNATURE_TRUST_LEVEL_INVALID";
    NoSignature "SIGNATURE_TRUST_LEVEL_NO_SIGNATURE";
    SelfSigned "SIGNATURE_TRUST_LEVEL_SELF_SIGNED";
    OsTrusted "SIGNATURE_TRUST_LEVEL_OS_TRUSTED";
    EsetTrusted "SIGNATURE_TRUST_LEVEL_ESET_TRUSTED";
});

#[doc(hidden)]
pub mod empty {
    pub enum BlockExecutableResponse {}
    pub enum UnblockExecutableResponse {}
}

impl runtime::EmptyName for empty::BlockExecutableResponse {
    const NAME: &'static str = "application-management/v1BlockExecutableResponse";
}

impl runtime::EmptyName for empty::UnblockExecutableResponse {
    const NAME: &'static str = "application-management/v1UnblockExecutableResponse";
}
