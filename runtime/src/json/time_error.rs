use std::fmt;

/// A time or duration cannot be parsed or converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeError(&'static str);

impl TimeError {
    pub(super) const NO_TIME: Self = Self("not a time of RFC 3339, such as 2023-10-28T10:36:53Z");
    pub(super) const NO_DURATION: Self = Self("not a duration in seconds, such as 3661.5s");
    pub(super) const RANGE: Self = Self("out of range for the other type");
}

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for TimeError {}
