//! Seeded random numbers.

use std::time::Duration;

/// splitmix64.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    pub fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// Up to `longest`, in whole milliseconds.
    pub fn up_to(&mut self, longest: Duration) -> Duration {
        let end = usize::try_from(longest.as_millis()).unwrap() + 1;
        Duration::from_millis(self.below(end) as u64)
    }

    /// A step of the clock. The limits of the rate limiter are frequent.
    pub fn step(&mut self) -> Duration {
        let milliseconds = match self.below(4) {
            0 => self.below(20),
            1 => self.pick(&[1, 49, 50, 51, 100, 500, 999, 1000]),
            2 => self.below(300),
            _ => self.below(2000),
        };
        Duration::from_millis(milliseconds.max(1) as u64)
    }
}
