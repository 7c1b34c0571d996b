//! The command: starts a server and serves until it is interrupted.

use std::num::NonZeroU32;
use std::process::ExitCode;
use std::str::FromStr;
use std::time::Duration;

use clap::Parser;
use eset_connect_mock::{FaultRule, MockServer, MockServerBuilder, PASSWORD, PORT, Rate, Readiness, USER};
use serde_json::json;

/// Starts a server that behaves like ESET Connect, for programs without an account.
///
/// It listens on this machine only, keeps everything in memory, and stops on Ctrl-C. Exit codes: 0 is stopped, 2 is not
/// started.
#[derive(Debug, Parser)]
#[command(version)]
struct Args {
    /// Port; 0 is any that is free
    #[arg(long, default_value_t = PORT)]
    port: u16,
    /// Number of devices
    #[arg(long, default_value_t = 100)]
    devices: u64,
    /// Seed of the entities: the same seed gives the same fleet
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Number of detections that arrive per minute, at most 100,000 in all
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    detections_per_minute: u32,
    /// Calls per second and user: a number, or `unlimited`
    #[arg(long, default_value = "10")]
    rate: RateArg,
    /// Milliseconds after which a response is ready; until then the server responds with 202. Without it, every
    /// response is ready at once
    #[arg(long, value_name = "MILLISECONDS")]
    pending: Option<u64>,
    /// Seconds that an access token is valid
    #[arg(long, value_name = "SECONDS", default_value_t = 3600)]
    token_lifetime: u64,
    /// Name of the user of the API
    #[arg(long, default_value = USER)]
    user: String,
    /// Password of the user
    #[arg(long, default_value = PASSWORD, hide_default_value = true)]
    password: String,
    /// Behaves like ESET PROTECT On-Prem of this version, such as 13.1
    #[arg(long, value_name = "VERSION")]
    on_premises: Option<String>,
    /// Lets something go wrong, such as `503 on POST /v2/policy-assignments 2 times`; can be repeated
    #[arg(long, value_name = "RULE", long_help = FAULT_HELP)]
    fault: Vec<FaultRule>,
    /// Lets a share of all requests go wrong, from 0 to 1, such as 0.1; with a seed, such as 0.1:7, other ones
    ///
    /// It is short for `--fault "any at random SHARE seed SEED"` and the same on token requests. The same seed and the
    /// same sequence of requests give the same faults. Without a seed, it is that of the entities.
    #[arg(long, value_name = "SHARE[:SEED]")]
    random_faults: Option<RandomFaults>,
}

const FAULT_HELP: &str = "\
Lets something go wrong; can be repeated. A rule is `FAULT [on REQUESTS] [N times | once] [at random SHARE] [seed N]`; \
the first rule decides that applies to a request. An example is `503 on POST /v2/policy-assignments 2 times`.

FAULT is one of these, or several of them with commas, of which one is chosen at random each time:
  delay TIME      the response is late: `500ms`, `2s`
  202             the operation is executed, and the response is collected later
  400 to 599      an error: `503`, `503 \"maintenance\"`, `429 retry-after 1.5`
  reset           the connection is reset
  half body       the operation is executed, and half of the response is sent
  block page 403  the HTML page of a firewall; also with 200
  malformed item  an item of a list has numbers for texts, and texts for numbers
  unknown values  every object has a new field, and every enum a new value
  revoked token   the token is not valid any more
  any             one of those that change no content of a response
`after execution` behind a delay, an error from 500, a reset or a page with 200 means that the operation is \
executed first.

REQUESTS are those of an operation (`GET /v1/devices/{deviceUuid}`, or one path of it), `every call`, which is the \
default, or `token requests`.";

/// The rate limit as an argument.
#[derive(Clone, Copy, Debug)]
struct RateArg(Rate);

impl FromStr for RateArg {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "unlimited" {
            return Ok(Self(Rate::Unlimited));
        }
        let rate = text.parse::<NonZeroU32>().map_err(|_| "expected a number from 1, or `unlimited`".to_owned())?;
        Ok(Self(Rate::PerSecond(rate)))
    }
}

/// A share of faulty requests as an argument.
#[derive(Clone, Debug)]
struct RandomFaults {
    calls: FaultRule,
    token_requests: FaultRule,
}

impl FromStr for RandomFaults {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (share, seed) = text.split_once(':').map_or((text, None), |(share, seed)| (share, Some(seed)));
        if !share.parse().is_ok_and(|share: f64| (0.0..=1.0).contains(&share)) {
            return Err(format!("expected a share of requests from 0 to 1, found `{share}`"));
        }
        if let Some(seed) = seed
            && seed.parse::<u64>().is_err()
        {
            return Err(format!("expected a number as the seed, found `{seed}`"));
        }
        let seed = seed.map(|seed| format!(" seed {seed}")).unwrap_or_default();
        let rule = |requests| format!("any on {requests} at random {share}{seed}").parse::<FaultRule>();
        let rules = rule("every call").and_then(|calls| Ok(Self { calls, token_requests: rule("token requests")? }));
        rules.map_err(|error| error.to_string())
    }
}

impl Args {
    fn builder(&self) -> MockServerBuilder {
        let readiness =
            self.pending.map_or(Readiness::AtOnce, |millis| Readiness::After(Duration::from_millis(millis)));
        let builder = MockServer::builder()
            .port(self.port)
            .devices(self.devices)
            .seed(self.seed)
            .detections_per_minute(self.detections_per_minute)
            .rate(self.rate.0)
            .pending(readiness)
            .token_lifetime(Duration::from_secs(self.token_lifetime))
            .user(&self.user, &self.password);
        let random = self.random_faults.iter().flat_map(|random| [&random.calls, &random.token_requests]);
        let builder = self.fault.iter().chain(random).cloned().fold(builder, MockServerBuilder::fault);
        match &self.on_premises {
            Some(version) => builder.on_premises(version),
            None => builder,
        }
    }

    /// Returns what to do with the server, for the person who started it.
    fn introduction(&self, url: &str) -> String {
        let token = match self.on_premises {
            Some(_) => format!(
                "curl -H 'content-type: application/json' {url}/GetTokens -d {}",
                quoted(&json!({"username": self.user, "password": self.password, "grantType": "PASSWORD"}).to_string())
            ),
            None => format!(
                "curl {url}/oauth/token -d grant_type=password --data-urlencode username={} --data-urlencode password={}",
                quoted(&self.user),
                quoted(&self.password)
            ),
        };
        format!(
            "Listening on {url}\n\
             User {}, password {}\n\
             Get a token:  {token}\n\
             Call:         curl -H \"authorization: Bearer $TOKEN\" '{url}/v1/devices?pageSize=3'\n\
             Stop with Ctrl-C",
            self.user, self.password
        )
    }
}

/// Returns a text as one word of a POSIX shell.
fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+=".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    let server = match args.builder().start().await {
        Ok(server) => server,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    // The signal is awaited first, so that it can come as soon as the introduction is read.
    let introduce = async { println!("{}", args.introduction(&server.url())) };
    let (interrupted, ()) = tokio::join!(biased; tokio::signal::ctrl_c(), introduce);
    if let Err(error) = interrupted {
        eprintln!("error: cannot wait for Ctrl-C: {error}");
        return ExitCode::from(2);
    }
    println!("Stopped");
    ExitCode::SUCCESS
}
