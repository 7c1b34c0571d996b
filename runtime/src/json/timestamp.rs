use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point in time, as the service wrote it: `2023-10-28T10:36:53Z`.
///
/// The text is kept and given back unchanged, so a time in a form that nobody expected costs neither the
/// answer it stands in nor its own digits. It is read when asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Seconds and nanoseconds since 1970-01-01T00:00:00Z; the nanoseconds count forward also before it.
    ///
    /// Reads RFC 3339 with any offset and any number of fractional digits (nine count), seconds left out
    /// allowed, as the service's pages allow it. `None` where the text is something else.
    pub fn unix(&self) -> Option<(i64, u32)> {
        parse(&self.0)
    }

    /// The time of the system's clock, or `None` where the text is no time or out of the clock's range.
    pub fn system_time(&self) -> Option<SystemTime> {
        let (seconds, nanos) = self.unix()?;
        let distance = Duration::from_secs(seconds.unsigned_abs());
        let whole = if seconds < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
        whole?.checked_add(Duration::from_nanos(nanos.into()))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// In UTC, with as many fractional digits as there are: none, three, six or nine.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let nanos = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => after.as_nanos().cast_signed(),
            Err(before) => -before.duration().as_nanos().cast_signed(),
        };
        Self(format(nanos))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

const SECONDS_A_DAY: i64 = 86_400;
const NANOS_A_SECOND: i128 = 1_000_000_000;

fn parse(text: &str) -> Option<(i64, u32)> {
    let mut rest = Digits(text);
    let (year, month, day) = (rest.number(4)?, rest.after('-')?.number(2)?, rest.after('-')?.number(2)?);
    rest.0 = rest.0.strip_prefix(['T', 't', ' '])?;
    let (hour, minute) = (rest.number(2)?, rest.after(':')?.number(2)?);
    let second = if rest.after(':').is_some() { rest.number(2)? } else { 0 };
    let nanos = if rest.after('.').is_some() { rest.fraction()? } else { 0 };
    let offset = rest.offset()?;
    let in_range = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day) && hour < 24 && minute < 60;
    // 60 is a leap second; like most clocks, count it as the first second of the next minute.
    if !in_range || second > 60 {
        return None;
    }
    let seconds = days_since_1970(year, month, day) * SECONDS_A_DAY + hour * 3600 + minute * 60 + second - offset;
    Some((seconds, nanos))
}

/// The text that is not read yet.
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
        if fraction.is_empty() { None } else { format!("{fraction:0<9}").get(..9)?.parse().ok() }
    }

    /// Seconds east of UTC; nothing may follow.
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

/// Year, month and day: [`days_since_1970`] backwards.
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

fn format(nanos: i128) -> String {
    let fraction = nanos.rem_euclid(NANOS_A_SECOND);
    // The clock's seconds are 64-bit numbers.
    let seconds = i64::try_from(nanos.div_euclid(NANOS_A_SECOND)).unwrap_or(i64::MAX);
    let ((year, month, day), time) = (date(seconds.div_euclid(SECONDS_A_DAY)), seconds.rem_euclid(SECONDS_A_DAY));
    let (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60);
    let fraction = match fraction {
        0 => String::new(),
        f if f % 1_000_000 == 0 => format!(".{:03}", f / 1_000_000),
        f if f % 1_000 == 0 => format!(".{:06}", f / 1_000),
        f => format!(".{f:09}"),
    };
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_time_is_written_and_read_back() {
        for (seconds, nanos, text) in [
            (1_698_489_413_i64, 0, "2023-10-28T10:36:53Z"),
            (1_698_489_413, 120_000_000, "2023-10-28T10:36:53.120Z"),
            (1_698_489_413, 1, "2023-10-28T10:36:53.000000001Z"),
            (-1, 250_000_000, "1969-12-31T23:59:59.250Z"),
            (951_782_400, 0, "2000-02-29T00:00:00Z"),
        ] {
            let timestamp = Timestamp(text.to_owned());
            assert_eq!(timestamp.unix(), Some((seconds, nanos)));
            assert_eq!(Timestamp::from(timestamp.system_time().unwrap()), timestamp);
        }
    }

    #[test]
    fn every_day_of_eight_centuries_is_written_as_it_was_read() {
        for days in -150_000..150_000 {
            let (year, month, day) = date(days);
            assert_eq!(days_since_1970(year, month, day), days);
        }
    }
}
