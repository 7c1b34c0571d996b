//! The stable codes of findings.

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// An operation documents no error.
    NoDocumentedError,
    /// A value is an id by its name, and nothing names the entity.
    IdWithoutEntity,
    /// A value is a secret by its name, and is shown as any other text.
    PlainSecret,
    /// The first value of an enum, which an absent field means, is a real one.
    NoFallback,
    /// A list is returned whole.
    ListWithoutPaging,
    /// Two services have models of one name and different fields.
    ModelsDisagree,
    /// A name in Rust has a mark, because another item has the name without it.
    MarkedName,
    /// An item has neither a text nor a reason for having none.
    Undocumented,
    /// The vendor describes an item otherwise than when its text was written.
    OutdatedText,
    /// An allowance that nothing needs.
    UnusedAllowance,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 10] = [
        Self::NoDocumentedError,
        Self::IdWithoutEntity,
        Self::PlainSecret,
        Self::NoFallback,
        Self::ListWithoutPaging,
        Self::ModelsDisagree,
        Self::MarkedName,
        Self::Undocumented,
        Self::OutdatedText,
        Self::UnusedAllowance,
    ];

    /// `id-without-entity`
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoDocumentedError => "no-documented-error",
            Self::IdWithoutEntity => "id-without-entity",
            Self::PlainSecret => "plain-secret",
            Self::NoFallback => "no-fallback",
            Self::ListWithoutPaging => "list-without-paging",
            Self::ModelsDisagree => "models-disagree",
            Self::MarkedName => "marked-name",
            Self::Undocumented => "undocumented",
            Self::OutdatedText => "outdated-text",
            Self::UnusedAllowance => "unused-allowance",
        }
    }
}
