use std::fmt;

/// Why there is no such time or duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeError(&'static str);

impl TimeError {
    pub(super) const NO_TIME: Self = Self("not a time of RFC 3339, such as 2023-10-28T10:36:53Z");
    pub(super) const NO_DURATION: Self = Self("not a duration in seconds, such as 3661.5s");
    pub(super) const RANGE: Self = Self("out of the range that the other type has");
}

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for TimeError {}
