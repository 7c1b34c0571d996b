//! How severe a change is.

/// How a change affects one side. Ordered by severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Nothing that works stops working, and nothing new is possible.
    Cosmetic,
    /// Something new is possible.
    Additive,
    /// Something that worked before can fail.
    Breaking,
}

impl Class {
    /// `breaking`
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cosmetic => "cosmetic",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}
