//! Conversions from and to the types of time crates. The name of each feature contains the crate's version, so
//! support for a new version is an additional feature and breaks no program.

use super::{Duration, TimeError, Timestamp};

#[cfg(feature = "jiff-0_2")]
mod jiff {
    use jiff::{SignedDuration, Timestamp as Time};

    use super::{Duration, TimeError, Timestamp};

    /// A time before the year 0 is an error, because RFC 3339 cannot represent it.
    impl TryFrom<Time> for Timestamp {
        type Error = TimeError;

        fn try_from(time: Time) -> Result<Self, TimeError> {
            Self::from_unix_nanos(time.as_nanosecond())
        }
    }

    impl TryFrom<&Timestamp> for Time {
        type Error = TimeError;

        fn try_from(time: &Timestamp) -> Result<Self, TimeError> {
            let nanos = time.unix_nanos().ok_or(TimeError::NO_TIME)?;
            Self::from_nanosecond(nanos).map_err(|_| TimeError::RANGE)
        }
    }

    /// A duration of more than 10 000 years is an error, because protobuf cannot represent it.
    impl TryFrom<SignedDuration> for Duration {
        type Error = TimeError;

        fn try_from(duration: SignedDuration) -> Result<Self, TimeError> {
            Self::from_nanoseconds(duration.as_nanos())
        }
    }

    impl TryFrom<&Duration> for SignedDuration {
        type Error = TimeError;

        fn try_from(duration: &Duration) -> Result<Self, TimeError> {
            let nanos = duration.nanoseconds().ok_or(TimeError::NO_DURATION)?;
            Self::try_from_nanos_i128(nanos).ok_or(TimeError::RANGE)
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn times_and_durations_of_jiff_convert() {
            let time: Time = "2023-10-28T10:36:53.25Z".parse().unwrap();
            let ours = Timestamp::new("2023-10-28T12:36:53.25+02:00").unwrap();
            assert_eq!(Time::try_from(&ours), Ok(time));
            assert_eq!(Timestamp::try_from(time).unwrap().as_str(), "2023-10-28T10:36:53.250Z");
            assert_eq!(Timestamp::try_from(Time::MIN), Err(TimeError::RANGE));
            assert_eq!(Time::try_from(&Timestamp::from_wire("soon")), Err(TimeError::NO_TIME));

            let length = SignedDuration::new(-3661, -500_000_000);
            let ours = Duration::new("-3661.5s").unwrap();
            assert_eq!(SignedDuration::try_from(&ours), Ok(length));
            assert_eq!(Duration::try_from(length).unwrap().as_str(), "-3661.500s");
            assert_eq!(Duration::try_from(SignedDuration::MAX), Err(TimeError::RANGE));
            assert_eq!(SignedDuration::try_from(&Duration::from_wire("soon")), Err(TimeError::NO_DURATION));
        }
    }
}

#[cfg(feature = "chrono-0_4")]
mod chrono {
    use chrono::{DateTime, TimeDelta, TimeZone, Utc};

    use super::{Duration, TimeError, Timestamp};
    use crate::json::nanos::{nanoseconds, seconds_and_nanos};

    /// A time outside of the years 0 to 9999 is an error, because RFC 3339 cannot represent it.
    impl<Tz: TimeZone> TryFrom<DateTime<Tz>> for Timestamp {
        type Error = TimeError;

        fn try_from(time: DateTime<Tz>) -> Result<Self, TimeError> {
            Self::from_unix_nanos(nanoseconds(time.timestamp(), time.timestamp_subsec_nanos()))
        }
    }

    impl TryFrom<&Timestamp> for DateTime<Utc> {
        type Error = TimeError;

        fn try_from(time: &Timestamp) -> Result<Self, TimeError> {
            let (seconds, nanos) = time.unix().ok_or(TimeError::NO_TIME)?;
            Self::from_timestamp(seconds, nanos).ok_or(TimeError::RANGE)
        }
    }

    /// A duration of more than 10 000 years is an error, because protobuf cannot represent it.
    impl TryFrom<TimeDelta> for Duration {
        type Error = TimeError;

        fn try_from(duration: TimeDelta) -> Result<Self, TimeError> {
            Self::from_nanoseconds(nanoseconds(duration.num_seconds(), duration.subsec_nanos()))
        }
    }

    impl TryFrom<&Duration> for TimeDelta {
        type Error = TimeError;

        fn try_from(duration: &Duration) -> Result<Self, TimeError> {
            let nanos = duration.nanoseconds().ok_or(TimeError::NO_DURATION)?;
            let (seconds, nanos) = seconds_and_nanos(nanos).ok_or(TimeError::RANGE)?;
            Self::new(seconds, nanos).ok_or(TimeError::RANGE)
        }
    }

    #[cfg(test)]
    mod tests {
        use chrono::FixedOffset;

        use super::*;

        #[test]
        fn times_and_durations_of_chrono_convert() {
            let time: DateTime<FixedOffset> = "1969-12-31T23:59:59.25+00:00".parse().unwrap();
            let ours = Timestamp::new("1969-12-31T23:59:59.25Z").unwrap();
            assert_eq!(DateTime::<Utc>::try_from(&ours).unwrap(), time);
            assert_eq!(Timestamp::try_from(time).unwrap().as_str(), "1969-12-31T23:59:59.250Z");
            assert_eq!(Timestamp::try_from(DateTime::<Utc>::MAX_UTC), Err(TimeError::RANGE));
            assert_eq!(DateTime::<Utc>::try_from(&Timestamp::from_wire("soon")), Err(TimeError::NO_TIME));

            let length = TimeDelta::milliseconds(-3_661_500);
            let ours = Duration::new("-3661.5s").unwrap();
            assert_eq!(TimeDelta::try_from(&ours), Ok(length));
            assert_eq!(Duration::try_from(length).unwrap().as_str(), "-3661.500s");
            assert_eq!(Duration::try_from(TimeDelta::MAX), Err(TimeError::RANGE));
            assert_eq!(TimeDelta::try_from(&Duration::from_wire("soon")), Err(TimeError::NO_DURATION));
        }
    }
}

#[cfg(feature = "time-0_3")]
mod time {
    use time::{Duration as Length, OffsetDateTime};

    use super::{Duration, TimeError, Timestamp};
    use crate::json::nanos::seconds_and_nanos;

    /// A time outside of the years 0 to 9999 is an error, because RFC 3339 cannot represent it.
    impl TryFrom<OffsetDateTime> for Timestamp {
        type Error = TimeError;

        fn try_from(time: OffsetDateTime) -> Result<Self, TimeError> {
            Self::from_unix_nanos(time.unix_timestamp_nanos())
        }
    }

    /// In UTC.
    impl TryFrom<&Timestamp> for OffsetDateTime {
        type Error = TimeError;

        fn try_from(time: &Timestamp) -> Result<Self, TimeError> {
            let nanos = time.unix_nanos().ok_or(TimeError::NO_TIME)?;
            Self::from_unix_timestamp_nanos(nanos).map_err(|_| TimeError::RANGE)
        }
    }

    /// A duration of more than 10 000 years is an error, because protobuf cannot represent it.
    impl TryFrom<Length> for Duration {
        type Error = TimeError;

        fn try_from(duration: Length) -> Result<Self, TimeError> {
            Self::from_nanoseconds(duration.whole_nanoseconds())
        }
    }

    impl TryFrom<&Duration> for Length {
        type Error = TimeError;

        fn try_from(duration: &Duration) -> Result<Self, TimeError> {
            let nanos = duration.nanoseconds().ok_or(TimeError::NO_DURATION)?;
            let (seconds, nanos) = seconds_and_nanos(nanos).ok_or(TimeError::RANGE)?;
            Ok(Self::seconds(seconds) + Self::nanoseconds(nanos.into()))
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn times_and_durations_of_time_convert() {
            let time = OffsetDateTime::from_unix_timestamp_nanos(1_698_489_413_250_000_000).unwrap();
            let ours = Timestamp::new("2023-10-28T12:36:53.25+02:00").unwrap();
            assert_eq!(OffsetDateTime::try_from(&ours), Ok(time));
            assert_eq!(Timestamp::try_from(time).unwrap().as_str(), "2023-10-28T10:36:53.250Z");
            assert_eq!(Timestamp::try_from(time - Length::weeks(200_000)), Err(TimeError::RANGE));
            assert_eq!(OffsetDateTime::try_from(&Timestamp::from_wire("soon")), Err(TimeError::NO_TIME));

            let length = Length::milliseconds(-3_661_500);
            let ours = Duration::new("-3661.5s").unwrap();
            assert_eq!(Length::try_from(&ours), Ok(length));
            assert_eq!(Duration::try_from(length).unwrap().as_str(), "-3661.500s");
            assert_eq!(Duration::try_from(Length::MAX), Err(TimeError::RANGE));
            assert_eq!(Length::try_from(&Duration::from_wire("soon")), Err(TimeError::NO_DURATION));
        }
    }
}
