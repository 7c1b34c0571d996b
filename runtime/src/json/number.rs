//! Numbers and bytes in their ProtoJSON forms.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::Slot;

/// Sets a value. Always returns `true`.
pub(super) fn set<T>(place: &mut Option<T>, value: T) -> bool {
    *place = Some(value);
    true
}

/// Sets an integer. Returns `false` if the slot does not take integers of that size.
pub(super) fn set_integer(slot: &mut Slot<'_>, value: i128) -> bool {
    fn fit<T: TryFrom<i128>>(place: &mut Option<T>, value: i128) -> bool {
        T::try_from(value).is_ok_and(|value| set(place, value))
    }
    match slot {
        Slot::I32(place) | Slot::QuotedI32(place) => fit(place, value),
        Slot::I64(place) | Slot::QuotedI64(place) => fit(place, value),
        Slot::U32(place) | Slot::QuotedU32(place) => fit(place, value),
        Slot::U64(place) | Slot::QuotedU64(place) => fit(place, value),
        #[allow(clippy::cast_precision_loss)] // JSON has one kind of number; `1` in a `double` field is 1.0.
        Slot::F64(place) => set(place, value as f64),
        _ => false,
    }
}

/// The integer in a string, which may have an exponent or a zero fraction (`"1e3"`, `"5.0"`).
pub(super) fn parse_integer(text: &str) -> Option<i128> {
    text.parse().ok().or_else(|| whole(parse_f64(text)?))
}

/// The integer value of a number that has an exponent or a fraction but is whole (`1e3`).
pub(super) fn whole(value: f64) -> Option<i128> {
    const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53: from here on, one f64 represents several integers.
    #[allow(clippy::cast_possible_truncation)] // in range, without a fraction
    (value.fract() == 0.0 && value.abs() < EXACT).then_some(value as i128)
}

pub(super) fn parse_f64(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        // Rust also parses `inf` and `nan`, which are not ProtoJSON, and parses numbers that are too large as
        // infinity.
        _ if text.ends_with(|last: char| last.is_ascii_digit() || last == '.') => {
            text.parse().ok().filter(|value: &f64| value.is_finite())
        }
        _ => None,
    }
}

pub(super) fn decode_base64(text: &str) -> Option<Vec<u8>> {
    // The last character may have bits that belong to no byte. Encoders differ in them, and they change no byte.
    const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
    const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT);
    if text.contains(['-', '_']) { URL_SAFE.decode(text).ok() } else { STANDARD.decode(text).ok() }
}
