//! The decisions of a seed in advance: the settings of the client, and the behavior of server and program.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use eset_connect_runtime::{Client, Credentials};

use super::world::{Answer, Purpose, Source, World};
use crate::support::api::EUROPE;
use crate::support::random::Random;

/// The longest wait that the server requests.
pub const LONGEST_RETRY_AFTER: u64 = 3;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tokens {
    Fixed,
    Source,
    Password,
}

#[derive(Debug)]
pub struct Plan {
    /// Calls per second.
    pub rate: Option<u32>,
    pub tokens: Tokens,
    /// The lifetime of a token in seconds.
    pub life: Option<u64>,
    pub has_refresh_tokens: bool,
    /// Whether the server may reject the password, which is final.
    may_refuse: bool,
    pub timeout: Duration,
    attempt_timeout: Duration,
    retries: u32,
    /// The wait between two polls for a pending response.
    pub polling: Duration,
    /// The number of concurrent calls and lists.
    pub actors: usize,
    pub steps: usize,
    /// The percentage of steps that start one.
    pub starts: usize,
    /// The percentage of actors that are laggards.
    pub laggards: usize,
    /// The percentage of replies that are failures, and of requests without any reply.
    troubles: usize,
    silences: u64,
    /// When the server replies; `None` for any time.
    pub latency: Option<Duration>,
}

impl Plan {
    pub fn new(random: &mut Random) -> Self {
        let seconds = |random: &mut Random, of: &[u64]| Duration::from_millis(random.pick(of));
        Self {
            rate: random.pick(&[None, Some(1), Some(2), Some(3), Some(3), Some(10), Some(10), Some(50)]),
            tokens: random.pick(&[Tokens::Fixed, Tokens::Source, Tokens::Password]),
            life: random.pick(&[None, None, None, Some(0), Some(1), Some(20), Some(600)]),
            has_refresh_tokens: random.percent(50),
            may_refuse: random.percent(10),
            timeout: seconds(random, &[2000, 5000, 20_000, 60_000, 300_000]),
            attempt_timeout: seconds(random, &[300, 1000, 5000, 60_000]),
            retries: random.pick(&[0, 1, 4]),
            polling: seconds(random, &[10, 500, 2000]),
            actors: random.pick(&[2, 4, 8, 16, 32, 64]),
            steps: random.pick(&[100, 300, 600]),
            starts: random.pick(&[5, 12, 24]),
            laggards: random.pick(&[0, 20, 50, 90]),
            troubles: random.pick(&[0, 10, 30]),
            silences: random.pick(&[0, 0, 5]),
            latency: random.pick(&[None, None, Some(0), Some(30), Some(200)]).map(Duration::from_millis),
        }
    }

    pub fn client(&self, world: &World, owner: Arc<()>) -> Client {
        let credentials = match self.tokens {
            Tokens::Fixed => Credentials::token("fixed"),
            Tokens::Source => Credentials::source(Source { world: world.clone(), owner }),
            Tokens::Password => Credentials::password("user", "password"),
        };
        Client::builder(EUROPE, credentials)
            .transport(world.clone())
            .calls_per_second(self.rate.and_then(NonZeroU32::new))
            .timeout(self.timeout)
            .attempt_timeout(self.attempt_timeout)
            // Without a backoff, because a backoff is random.
            .retries(self.retries, Duration::ZERO, Duration::ZERO)
            .polling(self.polling, self.polling)
            .build()
            .unwrap()
    }

    /// From now on, the server replies to everything, immediately and successfully.
    pub fn calm(&mut self) {
        (self.troubles, self.silences, self.latency) = (0, 0, Some(Duration::ZERO));
    }

    /// Whether the server never replies to this request.
    pub fn is_silent(&self, number: u64) -> bool {
        number % 100 < self.silences
    }

    /// A random reply of the server.
    pub fn answer(&self, random: &mut Random, purpose: Purpose, number: u64) -> Answer {
        let mut answer = self.good(purpose, number, random.percent(50));
        answer.is_split = purpose != Purpose::Source && random.percent(20);
        if !random.percent(self.troubles) {
            return answer;
        }
        answer.body = String::from(r#"{"message":"trouble"}"#);
        answer.status = match purpose {
            Purpose::Call(_) => random.pick(&[None, Some(202), Some(401), Some(404), Some(429), Some(503), Some(503)]),
            Purpose::Password if self.may_refuse => random.pick(&[Some(401), Some(503), None]),
            Purpose::Refresh => random.pick(&[Some(401), Some(429), Some(503), None]),
            Purpose::Password | Purpose::Source => random.pick(&[Some(429), Some(503), None]),
        };
        let is_asked = answer.status == Some(429) || (answer.status == Some(503) && random.percent(50));
        answer.retry_after = is_asked.then(|| random.below(4)).map(|seconds| seconds.min(LONGEST_RETRY_AFTER));
        // It counts as completely received with the head.
        answer.is_split &= matches!(answer.status, Some(404 | 503));
        answer
    }

    /// A successful reply. A list may have another page.
    pub fn good(&self, purpose: Purpose, number: u64, has_next: bool) -> Answer {
        let body = match purpose {
            Purpose::Call(_) if has_next => {
                format!(r#"{{"devices":[{{"uuid":"a"}},{{"uuid":"b"}}],"nextPageToken":"page-{number}"}}"#)
            }
            Purpose::Call(_) => r#"{"devices":[{"uuid":"c"}]}"#.to_owned(),
            _ => {
                let life = self.life.map(|life| format!(r#","expires_in":{life}"#)).unwrap_or_default();
                let refresh = if self.has_refresh_tokens { r#","refresh_token":"r""# } else { "" };
                format!(r#"{{"access_token":"token-{number}"{life}{refresh}}}"#)
            }
        };
        Answer { status: Some(200), retry_after: None, life: self.life, body, is_split: false }
    }
}
