//! Nanoseconds, and their digits behind a point.

pub(super) const NANOS_A_SECOND: i128 = 1_000_000_000;

/// Whole seconds, and the nanoseconds that follow them.
#[cfg(any(feature = "chrono-0_4", feature = "time-0_3"))]
pub(super) fn seconds_and_nanos(nanos: i128) -> Option<(i64, u32)> {
    let seconds = i64::try_from(nanos.div_euclid(NANOS_A_SECOND)).ok()?;
    Some((seconds, u32::try_from(nanos.rem_euclid(NANOS_A_SECOND)).ok()?))
}

/// Nanoseconds as the fraction of a second, as ProtoJSON writes it: none, three, six or nine digits.
pub(super) fn fraction(nanos: i128) -> String {
    match nanos {
        0 => String::new(),
        f if f % 1_000_000 == 0 => format!(".{:03}", f / 1_000_000),
        f if f % 1_000 == 0 => format!(".{:06}", f / 1_000),
        f => format!(".{f:09}"),
    }
}

/// The nanoseconds that the digits behind a point are. Those behind the ninth do not count.
pub(super) fn parse_fraction(digits: &str) -> Option<u32> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    format!("{digits:0<9}").get(..9)?.parse().ok()
}
