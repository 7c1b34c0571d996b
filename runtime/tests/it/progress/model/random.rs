//! Random choices of the model.

use std::time::Duration;

use crate::support::random::Random;

impl Random {
    pub fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// A duration up to `longest`, in whole milliseconds.
    pub fn up_to(&mut self, longest: Duration) -> Duration {
        let end = u64::try_from(longest.as_millis()).unwrap() + 1;
        Duration::from_millis(self.below(end))
    }

    /// A step of the clock. The limits of the rate limiter are frequent steps.
    pub fn step(&mut self) -> Duration {
        let milliseconds = match self.below(4) {
            0 => self.below(20),
            1 => self.pick(&[1, 49, 50, 51, 100, 500, 999, 1000]),
            2 => self.below(300),
            _ => self.below(2000),
        };
        Duration::from_millis(milliseconds.max(1))
    }
}
