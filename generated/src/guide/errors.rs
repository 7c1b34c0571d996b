//! Errors and what to do
//!
//! Every failure is an [`Error`](crate::Error). Before a program sees one, the client has already done what is safe: it has
//! sent GET, PUT and DELETE again after 429, 502, 503, 504 and a failed connection, and a POST only if it was certainly not
//! executed. So the program decides what the client cannot:
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use eset_connect::policy_management::v2::{self as policies, AssignPolicyRequest, PolicyAssignment};
//! use eset_connect::{Client, Error, Pending};
//!
//! enum Outcome {
//!     Done(Option<PolicyAssignment>),
//!     Gone,
//!     Wrong(String),
//!     CollectLater(Pending),
//!     SendAgain(Duration),
//!     LookFirst,
//! }
//!
//! async fn assign(client: &Client, request: AssignPolicyRequest) -> Result<Outcome, Error> {
//!     let error = match policies::assign_policy(request).send(client).await {
//!         Ok(assigned) => return Ok(Outcome::Done(assigned.into_inner().assignment)),
//!         Err(error) => error,
//!     };
//!     if let Some(pending) = error.pending() {
//!         return Ok(Outcome::CollectLater(pending.clone())); // with `finish`, here or in another process
//!     }
//!     if error.is_not_found() {
//!         return Ok(Outcome::Gone);
//!     }
//!     if error.is_invalid() {
//!         return Ok(Outcome::Wrong(error.to_string()));
//!     }
//!     if error.is_retryable() && error.is_not_executed() {
//!         return Ok(Outcome::SendAgain(error.retry_after().unwrap_or(Duration::from_secs(60))));
//!     }
//!     if error.is_retryable() {
//!         return Ok(Outcome::LookFirst); // it may have been executed
//!     }
//!     Err(error)
//! }
//! ```
//!
//! | Question | Method | What to do if so |
//! |---|---|---|
//! | Is the value wrong? | [`is_invalid`](crate::Error::is_invalid) | Change the call; [`rpc`](crate::Error::rpc) often names the value |
//! | Is it missing? | [`is_not_found`](crate::Error::is_not_found) | Nothing, or create it |
//! | Is the password or the token wrong? | [`is_unauthorized`](crate::Error::is_unauthorized) | Correct it and build a new client; do not repeat |
//! | Is a permission or a licence missing? | [`is_forbidden`](crate::Error::is_forbidden), or status 501 | Ask an administrator, unless the firewall answered, see below |
//! | Too many calls? | [`is_rate_limited`](crate::Error::is_rate_limited) | Share one client per user, and call less often |
//! | May the same call succeed later? | [`is_retryable`](crate::Error::is_retryable) | Send it again, if repeating it is harmless or it was not executed |
//! | Was it certainly not executed? | [`is_not_executed`](crate::Error::is_not_executed) | Then sending it again cannot do it twice |
//! | Is a result being prepared? | [`pending`](crate::Error::pending) | Store it, and collect the result within 10 minutes |
//!
//! `kind` has more detail; see [`ErrorKind`](crate::ErrorKind). `attempts`, `status`, `headers`, `body` and `request_id` are
//! the facts. The vendor's support asks for the request id.
//!
//! ## Answers that mislead
//!
//! * **403 or 400 with an empty body, HTML or plain text** comes from the firewall in front of the service. It can reject an
//!   address, a size or certain contents, also of a token request, and says nothing about the credentials.
//! * **[`Foreign`](crate::ErrorKind::Foreign)**: something between the program and the service answered with status 200 and a
//!   page. Whether the call was executed is unknown.
//! * **500 with an empty body** can mean that a value was wrong, for example the parameters of a task.
//! * **404 on a pending result** is [`PendingLost`](crate::ErrorKind::PendingLost): the result was collected before or has
//!   expired. It does not mean that the device or policy does not exist.
//!
//! ## In a list
//!
//! After an error that may pass, the next call of `next` requests the same page again. An item that cannot be read is an error
//! in its place ([`is_item`](crate::Error::is_item)), and the list goes on after it. After any other error the list has ended;
//! [`skip_page`](crate::Pages::skip_page) goes on after a page that cannot be read.
//!
//! ## What an error prints
//!
//! `Display` is one line for logs: the call, the status with its documented meaning, the message of an error document, the
//! number of attempts and the request id. It has no token, no password and nothing else of the body. `source` returns what a
//! library reported.
//!
//! Next: [Several tenants](super::tenants)
