use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::TimeError;
use super::nanos::{fraction, nanoseconds, parse_fraction, seconds_and_nanos};

/// A length of time, in the form that the service sent (`google.protobuf.Duration`): `3661.5s` is one hour, one
/// minute and one and a half seconds. It can be negative.
///
/// The string is stored and returned unchanged, as that of a [`Timestamp`](super::Timestamp). A program creates a
/// duration from a string ([`FromStr`]), or from a duration of the standard library or of a time crate (`TryFrom`,
/// see the crate's features).
///
/// Durations are compared by their lengths. Those that cannot be parsed come last, ordered as strings.
#[derive(Clone)]
pub struct Duration(String);

/// 10 000 years, the longest duration of protobuf.
const MOST_SECONDS: i64 = 315_576_000_000;

impl Duration {
    /// Parses a duration: seconds with any number of fractional digits (those after the ninth are ignored), and `s`.
    pub fn new(text: impl Into<String>) -> Result<Self, TimeError> {
        let duration = Self(text.into());
        if duration.nanoseconds().is_some() { Ok(duration) } else { Err(TimeError::NO_DURATION) }
    }

    /// A string that the service sent. It is not checked.
    pub(super) fn from_wire(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The string.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The length in nanoseconds. `None` if the string cannot be parsed, which happens only if it came from the
    /// service or from serde.
    pub fn nanoseconds(&self) -> Option<i128> {
        parse(&self.0)
    }

    /// The duration with as many fractional digits as needed: none, three, six or nine.
    pub(super) fn from_nanoseconds(nanos: i128) -> Result<Self, TimeError> {
        if nanos.abs() > nanoseconds(MOST_SECONDS, 0) {
            return Err(TimeError::RANGE);
        }
        let sign = if nanos < 0 { "-" } else { "" };
        let (seconds, nanos) = seconds_and_nanos(nanos.abs()).ok_or(TimeError::RANGE)?;
        Ok(Self(format!("{sign}{seconds}{}s", fraction(nanos))))
    }

    /// The key for comparisons.
    fn key(&self) -> Key<'_> {
        self.nanoseconds().map_or(Key::Unreadable(&self.0), Key::Length)
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Key<'a> {
    Length(i128),
    Unreadable(&'a str),
}

fn parse(text: &str) -> Option<i128> {
    let text = text.strip_suffix('s')?;
    let (sign, text) = text.strip_prefix('-').map_or((1, text), |text| (-1, text));
    let (seconds, nanos) = match text.split_once('.') {
        Some((seconds, digits)) => (seconds, parse_fraction(digits)?),
        None => (text, 0),
    };
    // The integer parser would accept a second sign.
    let seconds: i64 = seconds.bytes().all(|byte| byte.is_ascii_digit()).then(|| seconds.parse().ok())??;
    (seconds <= MOST_SECONDS).then(|| sign * nanoseconds(seconds, nanos))
}

impl PartialEq for Duration {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.key() == other.key()
    }
}

impl Eq for Duration {}

impl PartialOrd for Duration {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Duration {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Hash for Duration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Duration {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        Self::new(text)
    }
}

/// A duration of more than 10 000 years is an error, because protobuf cannot represent it.
impl TryFrom<time::Duration> for Duration {
    type Error = TimeError;

    fn try_from(duration: time::Duration) -> Result<Self, TimeError> {
        Self::from_nanoseconds(i128::try_from(duration.as_nanos()).map_err(|_| TimeError::RANGE)?)
    }
}

/// A negative duration is an error, because the standard library has none.
impl TryFrom<&Duration> for time::Duration {
    type Error = TimeError;

    fn try_from(duration: &Duration) -> Result<Self, TimeError> {
        let nanos = duration.nanoseconds().ok_or(TimeError::NO_DURATION)?;
        let (seconds, nanos) = seconds_and_nanos(nanos).ok_or(TimeError::RANGE)?;
        Ok(Self::new(u64::try_from(seconds).map_err(|_| TimeError::RANGE)?, nanos))
    }
}

impl Serialize for Duration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Accepts any string, so that a stored value is restored unchanged.
impl<'de> Deserialize<'de> for Duration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_parsed_and_formatted_back() {
        for (text, nanos) in [
            ("3661.500s", 3_661_500_000_000),
            ("0s", 0),
            ("-0.250s", -250_000_000),
            ("1.000001s", 1_000_001_000),
            ("315576000000s", 315_576_000_000_000_000_000),
        ] {
            let duration: Duration = text.parse().unwrap();
            assert_eq!(duration.nanoseconds(), Some(nanos), "{text}");
            assert_eq!(Duration::from_nanoseconds(nanos).unwrap().as_str(), text);
        }
        assert_eq!(Duration::from_wire("3661.5s"), Duration::from_wire("3661.500s"));
        assert_eq!(Duration::from_wire("3661.5s").as_str(), "3661.5s");
    }

    #[test]
    fn only_durations_in_seconds_are_parsed() {
        for text in ["", "s", "1", "1m", "-s", "--1s", "+1s", "1.s", ".5s", "1e3s", "1.5.5s", "315576000001s"] {
            let error = text.parse::<Duration>().unwrap_err().to_string();
            assert_eq!(error, "not a duration in seconds, such as 3661.5s", "{text}");
        }
    }

    #[test]
    fn standard_durations_convert_unless_out_of_range() {
        let long = time::Duration::new(3661, 500_000_000);
        assert_eq!(Duration::try_from(long).unwrap().as_str(), "3661.500s");
        assert_eq!(time::Duration::try_from(&Duration::from_wire("3661.5s")), Ok(long));
        assert_eq!(time::Duration::try_from(&Duration::from_wire("-0.5s")), Err(TimeError::RANGE));
        assert_eq!(time::Duration::try_from(&Duration::from_wire("soon")), Err(TimeError::NO_DURATION));
        assert_eq!(Duration::try_from(time::Duration::MAX), Err(TimeError::RANGE));
    }

    #[test]
    fn durations_are_ordered_by_length_invalid_ones_last() {
        let sorted = ["-2s", "-1.5s", "0.9s", "10s", "9 s", "soon"];
        let mut durations = sorted.map(Duration::from_wire);
        durations.reverse();
        durations.sort();
        assert_eq!(durations.each_ref().map(Duration::as_str), sorted);
    }
}
