//! Version 1 of the application management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Timestamp, UnknownFields};

use crate::ids;

/// Lists all executables that are known, page by page.
///
/// `GET /v1/executables`
///
/// There are no filters, so a search by hash or name has to read every page. The entries have the same
/// fields as the answer of [`get_executable()`],
/// [`Executable::is_blocked`](field@Executable::is_blocked) included.
///
/// Optional parameters: [`page_size`](ListExecutables::page_size),
/// [`page_token`](ListExecutables::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/application_management_v1_executables_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::application_management::v1;
///
/// # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_executables().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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

runtime::operation!(ListExecutables, Paged, ListExecutablesResponse);

/// Returns one executable, with hashes, signatures, LiveGrid findings and whether it is blocked.
///
/// `GET /v1/executables/{executableUuid}`
///
/// It is the way to check the effect of [`block_executable()`] and [`unblock_executable()`]. An unknown
/// id is 404.
///
/// * `executable_uuid`: Executable to read, by [`Executable::uuid`](field@Executable::uuid) from
///   [`list_executables()`]. It is the id, not a hash.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/application_management_v1_executables_executableUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::application_management::v1;
///
/// # async fn example(client: &eset_connect::Client, executable_uuid: &eset_connect::ids::ExecutableUuid) -> Result<(), eset_connect::Error> {
/// let response = v1::get_executable(executable_uuid).send(client).await?;
/// if let Some(executable) = &response.executable {
///     println!("{:?}", executable.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Blocks an executable, so that it can no longer run.
///
/// `POST /v1/executables/{executableUuid}:block`
///
/// The block is global: it holds on every device until [`unblock_executable()`], and it can stop
/// programs that users need. The call is safe to repeat. The answer is empty;
/// [`Executable::is_blocked`](field@Executable::is_blocked) shows the state.
///
/// * `executable_uuid`: Executable to block, by [`Executable::uuid`](field@Executable::uuid). It is the
///   id, not a hash.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/application_management_v1_executables_executableUuid-block_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::application_management::v1;
///
/// # async fn example(client: &eset_connect::Client, executable_uuid: &eset_connect::ids::ExecutableUuid) -> Result<(), eset_connect::Error> {
/// v1::block_executable(executable_uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Lifts the block on an executable, so that it can run again.
///
/// `POST /v1/executables/{executableUuid}:unblock`
///
/// The call is safe to repeat. It takes back [`block_executable()`]. The answer is empty;
/// [`Executable::is_blocked`](field@Executable::is_blocked) shows the state.
///
/// * `executable_uuid`: Executable to unblock, by [`Executable::uuid`](field@Executable::uuid). It is the
///   id, not a hash.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/application_management_v1_executables_executableUuid-unblock_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::application_management::v1;
///
/// # async fn example(client: &eset_connect::Client, executable_uuid: &eset_connect::ids::ExecutableUuid) -> Result<(), eset_connect::Error> {
/// v1::unblock_executable(executable_uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Has no fields: a successful status of [`block_executable()`] is the whole answer.
///
/// Schema: `v1BlockExecutableResponse`.
///
/// It has no documented fields.
#[doc(alias = "v1BlockExecutableResponse")]
pub type BlockExecutableResponse = runtime::EmptyAnswer<empty::BlockExecutableResponse>;

/// One certificate of a code signature, reduced to the names of its issuer and its holder.
///
/// Schema: `v1Certificate`.
#[doc(alias = "v1Certificate")]
#[non_exhaustive]
pub struct Certificate {
    /// Common name (CN, OID 2.5.4.3) of the certificate authority that issued the certificate. For a
    /// self-signed certificate it equals
    /// [`Certificate::subject_common_name`](field@Certificate::subject_common_name).
    #[doc(alias = "issuerCommonName")]
    pub issuer_common_name: Option<String>,
    /// Common name (CN, OID 2.5.4.3) of the holder, whose public key the certificate confirms.
    #[doc(alias = "subjectCommonName")]
    pub subject_common_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Certificate {
    String issuer_common_name "issuerCommonName";
    String subject_common_name "subjectCommonName";
});

/// One signature of an executable, with the certificates behind it and how far it can be trusted.
///
/// Schema: `v1CodeSignature`.
#[doc(alias = "v1CodeSignature")]
#[non_exhaustive]
pub struct CodeSignature {
    /// Certificates from the root down: the root certificate comes first. A self-signed certificate is its
    /// own root, so the list starts with it.
    #[doc(alias = "certificateChain")]
    pub certificate_chain: Vec<Certificate>,
    /// How far the signature can be trusted; it separates invalid, self-signed and trusted signatures.
    #[doc(alias = "signatureTrustLevel")]
    pub signature_trust_level: Option<SignatureTrustLevel>,
    /// Name of the signer, guessed from the signature by heuristics. To decide about trust, use
    /// [`CodeSignature::signature_trust_level`](field@CodeSignature::signature_trust_level).
    #[doc(alias = "signerName")]
    pub signer_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CodeSignature {
    List certificate_chain "certificateChain";
    Text signature_trust_level "signatureTrustLevel";
    String signer_name "signerName";
});

/// Program file or library that was seen on at least one device. Programs run by themselves (for
/// example `.exe`), libraries are loaded by programs (`.dll`, `.so`).
///
/// Schema: `v1Executable`.
#[doc(alias = "v1Executable")]
#[non_exhaustive]
pub struct Executable {
    /// Product that the file belongs to. ESET Inspect shows it as "Product name".
    #[doc(alias = "applicationDisplayName")]
    pub application_display_name: Option<String>,
    /// Version of the product that the file belongs to; the file's own version is
    /// [`Executable::version_name`](field@Executable::version_name). ESET Inspect shows it as "Product
    /// version".
    #[doc(alias = "applicationVersionName")]
    pub application_version_name: Option<String>,
    /// What the file is, for example `Windows Command Processor`. ESET Inspect shows it as "File
    /// description".
    pub description: Option<String>,
    /// Company that made the file, for example `Microsoft Corporation`. ESET Inspect shows it as "Company
    /// name".
    #[doc(alias = "developerDisplayName")]
    pub developer_display_name: Option<String>,
    /// How many computers the file was found on. ESET Inspect shows it as "Seen on".
    #[doc(alias = "devicesCount")]
    pub devices_count: Option<i64>,
    /// Name of the program or library. ESET Inspect shows it as "Name".
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Binary format, which also shows what systems the file is made for.
    #[doc(alias = "fileFormat")]
    pub file_format: Option<ExecutableFileFormat>,
    /// Size on disk, as an unsigned 64-bit number that JSON carries as text. The documents name no unit.
    #[doc(alias = "fileSize")]
    pub file_size: Option<u64>,
    /// First time that the file was seen on any computer of the monitored network; LiveGrid's own is
    /// [`LiveGridFindings::first_occur_time`](field@LiveGridFindings::first_occur_time). ESET Inspect shows
    /// it as "First Seen".
    #[doc(alias = "firstOccurTime")]
    pub first_occur_time: Option<Timestamp>,
    /// MD5 of the file; it can be empty. Prefer the longer hashes for comparisons. ESET Inspect shows it as
    /// "MD5".
    #[doc(alias = "hashMd5")]
    pub hash_md5: Option<String>,
    /// SHA-1 of the file. Unlike the other two hashes, it is not documented as possibly empty. ESET Inspect
    /// shows it as "SHA-1".
    #[doc(alias = "hashSha1")]
    pub hash_sha1: Option<String>,
    /// SHA-256 (SHA-2 with 256 bits) of the file; it can be empty. ESET Inspect shows it as "SHA-256".
    #[doc(alias = "hashSha2256")]
    pub hash_sha256: Option<String>,
    /// True if the executable is blocked everywhere. [`block_executable()`] and [`unblock_executable()`]
    /// change it.
    #[doc(alias = "isBlocked")]
    pub is_blocked: Option<bool>,
    /// True for a library that programs load while they run, such as a DLL on Windows or a shared object on
    /// Unix. False or absent for a program.
    #[doc(alias = "isDynamicallyLinkedLibrary")]
    pub is_dynamically_linked_library: Option<bool>,
    /// Latest time that the file ran on any computer of the monitored network. ESET Inspect shows it as
    /// "Last Executed".
    ///
    /// Read-only: set by the service.
    #[doc(alias = "lastExecuteTime")]
    pub last_execute_time: Option<Timestamp>,
    /// Name that a library has inside its own file: internal name (PE), shared object name (ELF) or library
    /// id (Mach-O). It can differ from the file name, for example `libhgfs.so.0` in the file
    /// `libhgfs.so.0.0.0`.
    #[doc(alias = "libraryId")]
    pub library_id: Option<String>,
    /// What LiveGrid knows about the file: its age, how widespread and how safe it is.
    #[doc(alias = "liveGridFindings")]
    pub live_grid_findings: Option<LiveGridFindings>,
    /// Identifiers from the code signature of a Mach-O file. They make sense only with
    /// [`ExecutableFileFormat::Macho`].
    #[doc(alias = "machoSignature")]
    pub macho_signature: Option<MachoSignature>,
    /// Tool that packed the file; filled only for packed files. ESET Inspect shows it as "Packer name".
    #[doc(alias = "packerName")]
    pub packer_name: Option<String>,
    /// Version texts that a Windows file carries. They make sense only with [`ExecutableFileFormat::Pe`].
    #[doc(alias = "peVersionInfo")]
    pub pe_version_info: Option<PeVersionInfo>,
    /// Kind of self-extracting archive; filled only for packed files. ESET Inspect shows it as "SFX name".
    #[doc(alias = "sfxTypeName")]
    pub sfx_type_name: Option<String>,
    /// Code signatures of the file, empty if it is not signed. A Mach-O file has at most one, a PE file can
    /// have several.
    pub signatures: Vec<CodeSignature>,
    /// Short free labels on the executable. No operation of this service sets them.
    pub tags: Vec<String>,
    /// Version of the file itself, for example `3.10` or `5.00.RC2`. ESET Inspect shows it as "File
    /// version".
    #[doc(alias = "versionName")]
    pub version_name: Option<String>,
    /// Identifies the executable in the other operations of this service. Treat it as opaque text; it is
    /// not a hash of the file.
    pub uuid: Option<ids::ExecutableUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Executable {
    String application_display_name "applicationDisplayName";
    String application_version_name "applicationVersionName";
    String description "description";
    String developer_display_name "developerDisplayName";
    I64 devices_count "devicesCount";
    String display_name "displayName";
    Text file_format "fileFormat";
    QuotedU64 file_size "fileSize";
    Timestamp first_occur_time "firstOccurTime";
    String hash_md5 "hashMd5";
    String hash_sha1 "hashSha1";
    String hash_sha256 "hashSha2256";
    Bool is_blocked "isBlocked";
    Bool is_dynamically_linked_library "isDynamicallyLinkedLibrary";
    Timestamp last_execute_time "lastExecuteTime";
    String library_id "libraryId";
    Model live_grid_findings "liveGridFindings";
    Model macho_signature "machoSignature";
    String packer_name "packerName";
    Model pe_version_info "peVersionInfo";
    String sfx_type_name "sfxTypeName";
    List signatures "signatures";
    List tags "tags";
    String version_name "versionName";
    Text uuid "uuid";
});

/// One executable, as [`get_executable()`] returns it.
///
/// Schema: `v1GetExecutableResponse`.
#[doc(alias = "v1GetExecutableResponse")]
#[non_exhaustive]
pub struct GetExecutableResponse {
    /// The requested executable, with the same fields as in the list.
    pub executable: Option<Executable>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetExecutableResponse {
    Model executable "executable";
});

impl runtime::AnswerModel for GetExecutableResponse {
    const NAME: &'static str = "application-management/v1GetExecutableResponse";
}

/// One page of executables, as [`list_executables()`] returns it.
///
/// Schema: `v1ListExecutablesResponse`.
#[doc(alias = "v1ListExecutablesResponse")]
#[non_exhaustive]
pub struct ListExecutablesResponse {
    /// The executables of this page, blocked or not.
    pub executables: Vec<Executable>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListExecutablesResponse {
    List executables "executables";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListExecutablesResponse {
    const NAME: &'static str = "application-management/v1ListExecutablesResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListExecutablesResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListExecutablesResponse {
    type Item = Executable;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.executables)
    }
}

/// What LiveGrid knows about a file from the computers that are connected to it.
///
/// Schema: `v1LiveGridFindings`.
#[doc(alias = "v1LiveGridFindings")]
#[non_exhaustive]
pub struct LiveGridFindings {
    /// Age in whole days of what LiveGrid found.
    #[doc(alias = "ageDays")]
    pub age_days: Option<i64>,
    /// First sighting of the file by LiveGrid, on any of the computers connected to it.
    /// [`Executable::first_occur_time`](field@Executable::first_occur_time) is about the monitored network
    /// only.
    #[doc(alias = "firstOccurTime")]
    pub first_occur_time: Option<Timestamp>,
    /// How widespread the file is among the computers that report to LiveGrid, from 0 to 1. User interfaces
    /// often show it as a bar.
    pub popularity: Option<f64>,
    /// How safe the file is, from 0 to 1: above 0 and below 0.3 malicious, between 0.3 and 0.8 suspicious,
    /// above 0.8 safe. 0 itself has no documented meaning.
    pub reputation: Option<f64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(LiveGridFindings {
    I64 age_days "ageDays";
    Timestamp first_occur_time "firstOccurTime";
    F64 popularity "popularity";
    F64 reputation "reputation";
});

/// Identifiers that Apple's code signing puts into a Mach-O file.
///
/// Schema: `v1MachoSignature`.
#[doc(alias = "v1MachoSignature")]
#[non_exhaustive]
pub struct MachoSignature {
    /// Text with which the developer identifies the code, for example `com.eset.remoteadministrator.agent`.
    /// It can be present even if the file is not signed.
    #[doc(alias = "codeIdentifier")]
    pub code_identifier: Option<String>,
    /// Ten characters that Apple assigns to a team of developers. No two teams have the same, so it
    /// identifies who published the file.
    #[doc(alias = "teamIdentifier")]
    pub team_identifier: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(MachoSignature {
    String code_identifier "codeIdentifier";
    String team_identifier "teamIdentifier";
});

/// Version texts that Windows keeps in a portable executable (PE).
///
/// Schema: `v1PeVersionInfo`.
#[doc(alias = "v1PeVersionInfo")]
#[non_exhaustive]
pub struct PeVersionInfo {
    /// Name of the producer of the file, for example `Microsoft Corporation`.
    #[doc(alias = "companyName")]
    pub company_name: Option<String>,
    /// Text that explains to users what the file is, for example `Windows Command Processor`. Installation
    /// programs can show it in lists.
    #[doc(alias = "fileDescription")]
    pub file_description: Option<String>,
    /// Version of the file itself, for example `3.10` or `5.00.RC2`. The product has its own in
    /// [`PeVersionInfo::product_version`](field@PeVersionInfo::product_version).
    #[doc(alias = "fileVersion")]
    pub file_version: Option<String>,
    /// Name that the file has for its developers, for example the name of the module in a DLL. Files
    /// without one should have their original name here, without extension.
    #[doc(alias = "internalName")]
    pub internal_name: Option<String>,
    /// Name with which the file was published, without a path. If it differs from the present name,
    /// somebody has renamed the file.
    #[doc(alias = "originalFileName")]
    pub original_file_name: Option<String>,
    /// Product that the file belongs to; other files can belong to the same product.
    #[doc(alias = "productName")]
    pub product_name: Option<String>,
    /// Version of the product that the file belongs to. The file can have another one in
    /// [`PeVersionInfo::file_version`](field@PeVersionInfo::file_version).
    #[doc(alias = "productVersion")]
    pub product_version: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(PeVersionInfo {
    String company_name "companyName";
    String file_description "fileDescription";
    String file_version "fileVersion";
    String internal_name "internalName";
    String original_file_name "originalFileName";
    String product_name "productName";
    String product_version "productVersion";
});

/// Has no fields: a successful status of [`unblock_executable()`] is the whole answer.
///
/// Schema: `v1UnblockExecutableResponse`.
///
/// It has no documented fields.
#[doc(alias = "v1UnblockExecutableResponse")]
pub type UnblockExecutableResponse = runtime::EmptyAnswer<
    empty::UnblockExecutableResponse,
>;

/// Binary format of an executable. It covers only some of the formats that exist.
///
/// Schema: `v1ExecutableFileFormat`.
#[doc(alias = "v1ExecutableFileFormat")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExecutableFileFormat {
    /// Fallback, read when the service reports no format. Never a value to send.
    #[doc(alias = "EXECUTABLE_FILE_FORMAT_UNSPECIFIED")]
    Unspecified,
    /// ELF, the format of Linux and other Unix-like systems.
    #[doc(alias = "EXECUTABLE_FILE_FORMAT_ELF")]
    Elf,
    /// Portable executable, the format of Windows.
    #[doc(alias = "EXECUTABLE_FILE_FORMAT_PE")]
    Pe,
    /// Mach-O, the format of macOS, iOS and Apple's other systems.
    #[doc(alias = "EXECUTABLE_FILE_FORMAT_MACHO")]
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

/// How far a code signature can be trusted. From least to most: ad hoc, invalid, none, self-signed,
/// trusted by the system, trusted by ESET.
///
/// Schema: `v1SignatureTrustLevel`.
#[doc(alias = "v1SignatureTrustLevel")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SignatureTrustLevel {
    /// Fallback, read when the service reports no level. Never a value to send.
    #[doc(alias = "SIGNATURE_TRUST_LEVEL_UNSPECIFIED")]
    Unspecified,
    /// Signed without any authority's certificate, so nothing leads to a known signer. The lowest level.
    #[doc(alias = "SIGNATURE_TRUST_LEVEL_AD_HOC")]
    AdHoc,
    /// The signature does not fit the file, or its certificate has expired or was revoked. Not to be
    /// trusted.
    #[doc(alias = "SIGNATURE_TRUST_LEVEL_INVALID")]
    Invalid,
    /// The file is not signed, so neither its origin nor its integrity can be checked. Not to be trusted.
    #[doc(alias = "SIGNATURE_TRUST_LEVEL_NO_SIGNATURE")]
    NoSignature,
    /// The signer issued the certificate too, so no authority confirms who that is. Less to be trusted than
    /// a signature with an authority behind it.
    #[doc(alias = "SIGNATURE_TRUST_LEVEL_SELF_SIGNED")]
    SelfSigned,
    /// The certificate comes from an authority that the operating system trusts. Generally to be trusted.
    #[doc(alias = "SIGNATURE_TRUST_LEVEL_OS_TRUSTED")]
    OsTrusted,
    /// The certificate comes from an authority that ESET trusts. The highest level; generally to be
    /// trusted.
    #[doc(alias = "SIGNATURE_TRUST_LEVEL_ESET_TRUSTED")]
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
