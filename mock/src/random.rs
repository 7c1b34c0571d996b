//! Numbers that look random and depend only on a seed, so that the same seed gives the same fleet. Not for secrets.

use std::fmt::Write as _;
use std::hash::{BuildHasher, RandomState};

/// A sequence of numbers (SplitMix64).
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Returns the sequence of a name and a number. Sequences of other names and numbers are independent of it, so an
    /// entity does not depend on how many others there are.
    pub fn of(seed: u64, name: &str, number: u64) -> Self {
        let name = name
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let mut start = Self(seed ^ name);
        Self(start.number() ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// Returns the next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `end`; 0 if `end` is 0.
    pub fn below(&mut self, end: u64) -> u64 {
        self.number().checked_rem(end).unwrap_or_default()
    }

    /// Returns a number from 0 to below 1.
    pub fn fraction(&mut self) -> f64 {
        let high = u32::try_from(self.number() >> 32).unwrap_or(u32::MAX);
        f64::from(high) / (f64::from(u32::MAX) + 1.0)
    }

    /// Whether an event with this probability happens.
    pub fn happens(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// Returns one of the items, or the default of the type if there are none.
    pub fn pick<T: Copy + Default>(&mut self, items: &[T]) -> T {
        let index = self.below(items.len() as u64);
        usize::try_from(index).ok().and_then(|index| items.get(index)).copied().unwrap_or_default()
    }

    /// Returns so many hexadecimal digits.
    pub fn hex(&mut self, digits: usize) -> String {
        let mut out = String::with_capacity(digits + 16);
        while out.len() < digits {
            let _ = write!(out, "{:016x}", self.number());
        }
        out.truncate(digits);
        out
    }

    /// Returns a UUID of version 4.
    pub fn uuid(&mut self) -> String {
        let (high, low) = (self.number(), self.number());
        let (high, low) = (high & !0xf000 | 0x4000, low & !(0b11 << 62) | (0b10 << 62));
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xffff,
            low >> 48,
            low & 0xffff_ffff_ffff
        )
    }
}

/// Returns another number each time and in each process, for tokens and ids of responses: a server that was started
/// again must not accept those of the earlier one.
pub fn unpredictable() -> u64 {
    RandomState::new().hash_one("eset-connect-mock")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers_and_another_gives_others() {
        let uuid = |seed, name, number| Random::of(seed, name, number).uuid();
        assert_eq!(uuid(1, "device", 7), uuid(1, "device", 7));
        assert_ne!(uuid(1, "device", 7), uuid(2, "device", 7));
        assert_ne!(uuid(1, "device", 7), uuid(1, "group", 7));
        assert_ne!(uuid(1, "device", 7), uuid(1, "device", 8));
    }

    #[test]
    fn a_uuid_has_its_version_and_variant() {
        let uuid = Random::of(0, "", 0).uuid();
        assert_eq!(uuid.len(), 36);
        assert_eq!(&uuid[14..15], "4");
        assert!("89ab".contains(&uuid[19..20]), "{uuid}");
    }
}
