//! How a server is configured.

use std::error::Error;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::canned::Canned;
use crate::clock::Clock;
use crate::deployment::{Deployment, UnknownVersion};
use crate::exchange::Service;
use crate::fault::list::Faults;
use crate::fault::rule::FaultRule;
use crate::limit::{Limiter, Rate};
use crate::pending::{Pending, Readiness};
use crate::record::Records;
use crate::route::Routes;
use crate::schema::{Schema, SchemaError};
use crate::state::{Behaviors, Size, World};
use crate::token::{Tokens, User};

/// The port of the command by default.
pub const PORT: u16 = 8765;

/// The user that a server has by default.
pub const USER: &str = "api-user@example.com";

/// The password of the default user.
pub const PASSWORD: &str = "mock-password";

/// Configures a [`MockServer`](crate::MockServer). Every setting has a default that suits a test.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `start`"]
pub struct MockServerBuilder {
    address: IpAddr,
    port: u16,
    size: Size,
    rate: Rate,
    readiness: Readiness,
    token_lifetime: Duration,
    users: Vec<User>,
    on_premises: Option<String>,
    faults: Vec<FaultRule>,
}

/// A server that could not be started.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The port could not be opened.
    Bind(SocketAddr, io::Error),
    /// There is no such version on premises.
    Version(UnknownVersion),
    /// The embedded schema has errors.
    Schema(SchemaError),
}

impl Default for MockServerBuilder {
    fn default() -> Self {
        Self {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            size: Size { devices: 100, seed: 1, detections_per_minute: 0 },
            rate: Rate::Unlimited,
            readiness: Readiness::AtOnce,
            token_lifetime: Duration::from_secs(3600),
            users: Vec::new(),
            on_premises: None,
            faults: Vec::new(),
        }
    }
}

impl MockServerBuilder {
    /// Sets the port. Default: any that is free.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the number of devices. Default: 100.
    pub fn devices(mut self, devices: u64) -> Self {
        self.size.devices = devices;
        self
    }

    /// Sets the seed of the entities: the same seed gives the same fleet. Default: 1.
    pub fn seed(mut self, seed: u64) -> Self {
        self.size.seed = seed;
        self
    }

    /// Sets how many detections arrive per minute while the server runs, by its clock. Default: none. No more than
    /// 100,000 arrive in all, because the server keeps them in memory, which takes about 10 kB for each.
    pub fn detections_per_minute(mut self, detections: u32) -> Self {
        self.size.detections_per_minute = detections;
        self
    }

    /// Sets how many calls per second a user may send. Default: unlimited, so that tests are quick. The service's limit
    /// is 10.
    pub fn rate(mut self, rate: Rate) -> Self {
        self.rate = rate;
        self
    }

    /// Sets when the responses of operations with a documented 202 are ready. Default: at once.
    pub fn pending(mut self, readiness: Readiness) -> Self {
        self.readiness = readiness;
        self
    }

    /// Sets how long an access token is valid. Default: one hour.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Adds a user. The first one is that of [`MockServer::client`](crate::MockServer::client). Default: one user, [`USER`].
    pub fn user(mut self, name: &str, password: &str) -> Self {
        self.users.push(User { name: name.to_owned(), password: password.to_owned() });
        self
    }

    /// Makes it behave like ESET PROTECT On-Prem of this version, such as `13.1`. Default: a region of the cloud.
    pub fn on_premises(mut self, version: &str) -> Self {
        self.on_premises = Some(version.to_owned());
        self
    }

    /// Lets something go wrong from the start: `"503 on GET /v1/devices 2 times".parse()?`. It is the same as
    /// [`on(…).fail(…)`](crate::Expectation::fail) right after the start, for rules that are text.
    pub fn fault(mut self, rule: FaultRule) -> Self {
        self.faults.push(rule);
        self
    }

    /// Returns the server without a socket, its first user, and the address to listen on.
    pub(crate) fn service(self) -> Result<(Service, Option<User>, SocketAddr), StartError> {
        let schema = Schema::embedded().map_err(StartError::Schema)?;
        let deployment = match &self.on_premises {
            Some(version) => Deployment::on_premises(schema, version).map_err(StartError::Version)?,
            None => Deployment::Region,
        };
        let default = || vec![User { name: USER.to_owned(), password: PASSWORD.to_owned() }];
        let users = if self.users.is_empty() { default() } else { self.users };
        let first = users.first().cloned();
        let clock = Arc::new(Clock::start());
        let faults = Faults::new(self.size.seed);
        for rule in self.faults {
            faults.add(rule);
        }
        let service = Service {
            schema,
            deployment,
            routes: Routes::new(deployment.operations(schema)),
            tokens: Tokens::new(users, self.token_lifetime),
            limiter: Limiter::new(self.rate),
            readiness: self.readiness,
            pending: Pending::new(schema.about().limits.pending_expire_minutes),
            faults,
            canned: Canned::new(self.size.seed),
            records: Records::default(),
            behaviors: Behaviors::all(),
            world: Mutex::new(World::new(clock.clone(), self.size)),
            clock,
            size: self.size,
        };
        Ok((service, first, SocketAddr::new(self.address, self.port)))
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bind(address, error) if error.kind() == io::ErrorKind::AddrInUse => {
                write!(f, "another program uses {address}; choose another port, or 0 for any that is free")
            }
            Self::Bind(address, error) => write!(f, "cannot listen on {address}: {error}"),
            Self::Version(error) => error.fmt(f),
            Self::Schema(error) => error.fmt(f),
        }
    }
}

impl Error for StartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            // `Display` contains the others.
            Self::Bind(..) | Self::Version(_) | Self::Schema(_) => None,
        }
    }
}
