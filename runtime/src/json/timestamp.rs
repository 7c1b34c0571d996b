use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::TimeError;
use super::nanos::{fraction, parse_fraction, seconds_and_nanos};

/// A point in time, in the form that the service sent: `2023-10-28T10:36:53Z`.
///
/// The string is stored and returned unchanged, so a time in an unexpected form does not make a response
/// unreadable and loses no digits. A program creates a timestamp from a string in RFC 3339 ([`FromStr`]), or
/// from a time of the standard library or of a time crate (`TryFrom`, see the crate's features).
///
/// Timestamps are compared by their instants, whatever their offsets. Those that cannot be parsed come last,
/// ordered as strings.
#[derive(Clone)]
pub struct Timestamp(String);

impl Timestamp {
    /// Parses a time in RFC 3339, with any offset and any number of fractional digits (those after the ninth are
    /// ignored). The seconds may be omitted, because the service's documentation allows it.
    pub fn new(text: impl Into<String>) -> Result<Self, TimeError> {
        let timestamp = Self(text.into());
        if timestamp.unix().is_some() { Ok(timestamp) } else { Err(TimeError::NO_TIME) }
    }

    /// A string that the service sent. It is not checked.
    pub(super) fn from_wire(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The string.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Seconds and nanoseconds since 1970-01-01T00:00:00Z. The nanoseconds count forward, even before 1970.
    /// `None` if the string cannot be parsed, which happens only if it came from the service or from serde.
    pub fn unix(&self) -> Option<(i64, u32)> {
        parse(&self.0)
    }

    /// Nanoseconds since 1970-01-01T00:00:00Z.
    #[cfg(any(feature = "jiff-0_2", feature = "time-0_3"))]
    pub(super) fn unix_nanos(&self) -> Option<i128> {
        let (seconds, nanos) = self.unix()?;
        Some(super::nanos::nanoseconds(seconds, nanos))
    }

    /// The time in UTC, with as many fractional digits as needed: none, three, six or nine.
    pub(super) fn from_unix_nanos(nanos: i128) -> Result<Self, TimeError> {
        format(nanos).map(Self).ok_or(TimeError::RANGE)
    }

    /// The key for comparisons.
    fn key(&self) -> Key<'_> {
        self.unix().map_or(Key::Unreadable(&self.0), |(seconds, nanos)| Key::Instant(seconds, nanos))
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Key<'a> {
    Instant(i64, u32),
    Unreadable(&'a str),
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.key() == other.key()
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Timestamp {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        Self::new(text)
    }
}

/// Converts to UTC. A time outside of the years 0 to 9999 is an error, because RFC 3339 cannot represent it.
impl TryFrom<SystemTime> for Timestamp {
    type Error = TimeError;

    fn try_from(time: SystemTime) -> Result<Self, TimeError> {
        Self::from_unix_nanos(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => after.as_nanos().cast_signed(),
            Err(before) => -before.duration().as_nanos().cast_signed(),
        })
    }
}

impl TryFrom<&Timestamp> for SystemTime {
    type Error = TimeError;

    fn try_from(time: &Timestamp) -> Result<Self, TimeError> {
        let (seconds, nanos) = time.unix().ok_or(TimeError::NO_TIME)?;
        let distance = Duration::from_secs(seconds.unsigned_abs());
        let whole = if seconds < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
        let time = whole.and_then(|whole| whole.checked_add(Duration::from_nanos(nanos.into())));
        time.ok_or(TimeError::RANGE)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Accepts any string, so that a stored value is restored unchanged.
impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

const SECONDS_PER_DAY: i64 = 86_400;

fn parse(text: &str) -> Option<(i64, u32)> {
    let mut rest = Digits(text);
    let (year, month, day) = (rest.number(4)?, rest.after('-')?.number(2)?, rest.after('-')?.number(2)?);
    rest.0 = rest.0.strip_prefix(['T', 't', ' '])?;
    let (hour, minute) = (rest.number(2)?, rest.after(':')?.number(2)?);
    let has_seconds = rest.after(':').is_some();
    let second = if has_seconds { rest.number(2)? } else { 0 };
    let nanos = if has_seconds && rest.after('.').is_some() { rest.fraction()? } else { 0 };
    let offset = rest.offset()?;
    let in_range = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day) && hour < 24 && minute < 60;
    // 60 is a leap second. Like most clocks, this counts it as the first second of the next minute.
    if !in_range || second > 60 {
        return None;
    }
    let seconds = days_since_1970(year, month, day) * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second - offset;
    Some((seconds, nanos))
}

/// The rest of the string that is not parsed yet.
struct Digits<'a>(&'a str);

impl Digits<'_> {
    fn after(&mut self, separator: char) -> Option<&mut Self> {
        self.0 = self.0.strip_prefix(separator)?;
        Some(self)
    }

    fn number(&mut self, digits: usize) -> Option<i64> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        let valid = number.bytes().all(|byte| byte.is_ascii_digit());
        self.0 = rest;
        valid.then(|| number.parse().ok())?
    }

    fn fraction(&mut self) -> Option<u32> {
        let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (fraction, rest) = self.0.split_at(digits);
        self.0 = rest;
        parse_fraction(fraction)
    }

    /// Parses the offset, in seconds east of UTC. Nothing may follow it.
    fn offset(&mut self) -> Option<i64> {
        let sign = match self.0.split_at_checked(1)? {
            ("Z" | "z", "") => return Some(0),
            ("+", _) => 1,
            ("-", _) => -1,
            _ => return None,
        };
        self.0 = &self.0[1..];
        let (hours, minutes) = (self.number(2)?, self.after(':')?.number(2)?);
        (self.0.is_empty() && hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
    }
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days of the proleptic Gregorian calendar, counted in eras of 400 years that begin on 1 March.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// Year, month and day: the inverse of [`days_since_1970`].
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// Formats a time; `None` outside of the years 0 to 9999.
fn format(nanos: i128) -> Option<String> {
    let (seconds, nanos) = seconds_and_nanos(nanos)?;
    let fraction = fraction(nanos);
    let ((year, month, day), time) = (date(seconds.div_euclid(SECONDS_PER_DAY)), seconds.rem_euclid(SECONDS_PER_DAY));
    let (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60);
    let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z");
    (0..=9999).contains(&year).then_some(text)
}

#[cfg(test)]
mod tests {
    use std::hash::{BuildHasher, RandomState};

    use super::*;

    #[test]
    fn a_clock_time_is_formatted_and_parsed_back() {
        for (seconds, nanos, text) in [
            (1_698_489_413_i64, 0, "2023-10-28T10:36:53Z"),
            (1_698_489_413, 120_000_000, "2023-10-28T10:36:53.120Z"),
            (1_698_489_413, 1, "2023-10-28T10:36:53.000000001Z"),
            (-1, 250_000_000, "1969-12-31T23:59:59.250Z"),
            (951_782_400, 0, "2000-02-29T00:00:00Z"),
        ] {
            let timestamp = Timestamp::new(text).unwrap();
            assert_eq!(timestamp.unix(), Some((seconds, nanos)));
            let clock = SystemTime::try_from(&timestamp).unwrap();
            assert_eq!(Timestamp::try_from(clock).unwrap().as_str(), text);
        }
    }

    #[test]
    fn every_day_of_eight_centuries_round_trips() {
        for days in -150_000..150_000 {
            let (year, month, day) = date(days);
            assert_eq!(days_since_1970(year, month, day), days);
        }
    }

    #[test]
    fn only_rfc_3339_times_are_parsed() {
        for text in ["2024-10-30T12:00Z", "2024-02-29 23:59:60.5-02:30"] {
            assert_eq!(text.parse::<Timestamp>().unwrap().as_str(), text);
        }
        for text in
            ["", "yesterday", "2024-10-30", "2023-02-29T00:00:00Z", "2024-10-30T12:00:00", "2024-10-30T12:00.5Z"]
        {
            let error = text.parse::<Timestamp>().unwrap_err().to_string();
            assert_eq!(error, "not a time of RFC 3339, such as 2023-10-28T10:36:53Z", "{text}");
        }
    }

    #[test]
    fn a_year_of_five_digits_does_not_convert() {
        let last = SystemTime::try_from(&Timestamp::new("9999-12-31T23:59:59Z").unwrap()).unwrap();
        assert_eq!(Timestamp::try_from(last).unwrap().as_str(), "9999-12-31T23:59:59Z");
        assert_eq!(
            Timestamp::try_from(last + Duration::from_secs(1)).unwrap_err().to_string(),
            "out of range for the other type"
        );
    }

    #[test]
    fn times_are_ordered_by_instant_and_invalid_ones_last() {
        let sorted = [
            "1969-12-31T23:59:59.9Z",
            "2023-10-28T12:36:53.25+02:00",
            "2023-10-28T10:36:53.250001Z",
            "2023-10-28T10:37Z",
            "never",
            "yesterday",
        ];
        let mut times = sorted.map(Timestamp::from_wire);
        times.reverse();
        times.sort();
        assert_eq!(times.each_ref().map(Timestamp::as_str), sorted);

        let hasher = RandomState::new();
        let same = Timestamp::from_wire("2023-10-28T10:36:53.250Z");
        assert_eq!(times[1], same);
        assert_eq!(hasher.hash_one(&times[1]), hasher.hash_one(&same));
        assert_ne!(times[2], same);
        assert_ne!(times[4], times[5]);
        assert_eq!(times[4], times[4].clone());
    }
}
