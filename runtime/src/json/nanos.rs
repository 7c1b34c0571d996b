//! Nanoseconds, and their form as decimal digits.

const NANOS_PER_SECOND: i128 = 1_000_000_000;

/// The sum of seconds and nanoseconds, in nanoseconds.
pub(super) fn nanoseconds(seconds: i64, nanos: impl Into<i128>) -> i128 {
    i128::from(seconds) * NANOS_PER_SECOND + nanos.into()
}

/// Whole seconds, and the remaining nanoseconds.
pub(super) fn seconds_and_nanos(nanos: i128) -> Option<(i64, u32)> {
    let seconds = i64::try_from(nanos.div_euclid(NANOS_PER_SECOND)).ok()?;
    Some((seconds, u32::try_from(nanos.rem_euclid(NANOS_PER_SECOND)).ok()?))
}

/// Nanoseconds as the fraction of a second, as ProtoJSON writes it: with no, three, six or nine digits.
pub(super) fn fraction(nanos: u32) -> String {
    match nanos {
        0 => String::new(),
        f if f % 1_000_000 == 0 => format!(".{:03}", f / 1_000_000),
        f if f % 1_000 == 0 => format!(".{:06}", f / 1_000),
        f => format!(".{f:09}"),
    }
}

/// The nanoseconds of a fraction's digits. Digits after the ninth are ignored.
pub(super) fn parse_fraction(digits: &str) -> Option<u32> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    format!("{digits:0<9}").get(..9)?.parse().ok()
}
