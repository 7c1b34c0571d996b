//! Answers that the service is still preparing, as data that can be kept.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use crate::call::decode;
use crate::client::Client;
use crate::deployment::{Deployment, Place};
use crate::error::{Error, Failure};
use crate::exchange::Progress;
use crate::execute::{Follow, Verdict, execute, judge};
use crate::operation::Answer;
use crate::outgoing::Outgoing;
use crate::response::{Response, is_final};

/// What became of a call that was started.
#[derive(Debug)]
pub enum Started<T> {
    /// The answer.
    Ready(Response<T>),
    /// The service is still preparing the answer.
    Pending(Pending),
}

impl<T> Started<T> {
    pub(crate) fn from_result(result: Result<Response<T>, Error>) -> Result<Self, Error> {
        match result {
            Ok(response) => Ok(Self::Ready(response)),
            Err(Error::NotReady(pending)) => Ok(Self::Pending(*pending)),
            Err(error) => Err(error),
        }
    }
}

/// An answer that the service is still preparing: the call, to be repeated as it was, and the
/// answer's id.
///
/// It is plain data ([`serde::Serialize`] and [`serde::Deserialize`], a flat map), so that another
/// process can collect the answer with a client of its own. It holds the call's path, query and
/// body, but no token and no password. Read it back only from where nobody else writes: it says
/// which service of the API is called. It is finished by a client of the same region, or, where it
/// came from a server on premises, by a client with the same base URL; it never says where to call.
///
/// The service keeps an answer for some minutes ([`expires_at`](Self::expires_at)) and gives it out
/// once.
#[derive(Clone)]
pub struct Pending {
    pub(crate) keeper: Box<Keeper>,
    pub(crate) outgoing: Box<Outgoing>,
}

/// Who keeps an answer, by name.
#[derive(Clone, Debug)]
pub(crate) struct Keeper {
    pub api: String,
    pub place: Place,
    pub expire_minutes: Option<u32>,
}

impl Pending {
    /// The answer that `outgoing` collects, if it collects one.
    pub(crate) fn new(outgoing: &Outgoing, deployment: Option<&Deployment>) -> Option<Self> {
        let api = deployment.map(Deployment::api);
        let api = api.or_else(|| Some(outgoing.target.endpoint?.service.api))?;
        let keeper = Keeper {
            api: api.name.to_owned(),
            place: deployment.map_or(Place::Unknown, Deployment::place),
            expire_minutes: deployment.map_or(api.limits, Deployment::limits).pending_expire_minutes,
        };
        let pending = Self { keeper: Box::new(keeper), outgoing: Box::new(outgoing.clone()) };
        outgoing.is_collecting().then_some(pending)
    }

    /// The service's id of the answer.
    pub fn response_id(&self) -> &str {
        self.outgoing.response_id.as_ref().and_then(|id| id.to_str().ok()).unwrap_or_default()
    }

    /// The Rust name of the operation that was called.
    pub fn operation(&self) -> &str {
        &self.outgoing.target.operation
    }

    /// When the service accepted the call, to the second.
    pub fn accepted_at(&self) -> SystemTime {
        let seconds = self.outgoing.accepted.unwrap_or(0);
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).unwrap_or(SystemTime::UNIX_EPOCH)
    }

    /// When the service drops the answer if nobody collects it; `None` where the API does not say.
    pub fn expires_at(&self) -> Option<SystemTime> {
        let minutes = u64::from(self.keeper.expire_minutes?);
        self.accepted_at().checked_add(Duration::from_secs(60 * minutes))
    }

    /// The request that collects the answer, for a transport of your own. [`decode`](Self::decode)
    /// reads what comes back.
    pub fn request(&self) -> http::Request<Bytes> {
        self.outgoing.request(self.outgoing.uri.clone())
    }

    /// Reads the answer to [`request`](Self::request), whoever sent it. `T` is what the operation
    /// answers.
    ///
    /// Fails with [`Error::NotReady`] while the service is still preparing the answer and with
    /// [`Error::Lost`] when it is gone. After any other failure the answer can still be collected,
    /// see [`Error::pending`].
    pub fn decode<T: Answer>(&self, mut response: http::Response<Bytes>) -> Result<Response<T>, Error> {
        let mut pending = Box::new(self.clone());
        let verdict = judge(&mut pending.outgoing, &response);
        if verdict == Verdict::Pending {
            return Err(Error::NotReady(pending));
        }
        if !is_final(response.status()) {
            let progress = Progress { attempts: 1, may_be_executed: true, pending: Some(pending) };
            response.extensions_mut().insert(progress);
        }
        let (line, endpoint) = (|| self.outgoing.line(), self.outgoing.target.endpoint);
        if verdict == Verdict::Lost {
            return Err(Error::Lost(Box::new(Failure::new(line(), endpoint, response))));
        }
        decode(&line, endpoint, response.into())
    }

    /// Waits for the answer. `T` is what the operation answers.
    ///
    /// Fails with [`Error::Lost`] when the answer was collected before, kept too long, or could not
    /// be prepared.
    pub async fn finish<T: Answer>(&self, client: &Client) -> Result<Response<T>, Error> {
        self.execute(client, Follow::ToTheEnd).await
    }

    /// Asks once whether the answer is ready.
    pub async fn poll<T: Answer>(&self, client: &Client) -> Result<Started<T>, Error> {
        Started::from_result(self.execute(client, Follow::Once).await)
    }

    async fn execute<T: Answer>(&self, client: &Client, follow: Follow) -> Result<Response<T>, Error> {
        self.belongs_to(client.deployment())?;
        let answered = execute(&client.inner, self.outgoing.clone(), follow).await?;
        decode(&|| self.outgoing.line(), self.outgoing.target.endpoint, answered)
    }

    fn belongs_to(&self, deployment: &Deployment) -> Result<(), Error> {
        let Keeper { api, place, .. } = &*self.keeper;
        if *api != deployment.api().name {
            return Err(Error::invalid(self.outgoing.line(), format!("the pending answer is one of {api:?}")));
        }
        let here = deployment.place();
        if *place == Place::Unknown || *place == here {
            return Ok(());
        }
        Err(Error::invalid(
            self.outgoing.line(),
            format!("the pending answer is {place}, the client's calls are {here}"),
        ))
    }
}

impl fmt::Debug for Pending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending")
            .field("operation", &self.operation())
            .field("request", &format_args!("{}", self.outgoing.line()))
            .field("response_id", &self.response_id())
            .field("accepted", &self.outgoing.accepted)
            .finish_non_exhaustive()
    }
}
