//! Credentials and a region
//!
//! A client needs two things: a user of the API, and the region that the user's account belongs to.
//!
//! ## The user
//!
//! Calls are made by a user that is dedicated to the API. An administrator creates it in the console, as the
//! [vendor's pages](https://help.eset.com/eset_connect/en-US/) describe; its name and password are the credentials of the
//! client. Ordinary users of the console are not meant for the API. Give the user the permissions that your program needs
//! and no others: a call without permission is answered with 403 ([`Error::is_forbidden`](crate::Error::is_forbidden)).
//!
//! ```no_run
//! use std::env;
//!
//! use eset_connect::{Client, Credentials, Region};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let region: Region = env::var("ESET_REGION")?.parse()?; // "eu" or "Europe", in any case
//! let credentials = Credentials::password(env::var("ESET_USER")?, env::var("ESET_PASSWORD")?);
//! let client = Client::builder(region, credentials).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! `build` sends nothing. The first call requests a token, and all calls of the client and its clones share it. So build
//! one client per user and clone it.
//!
//! ## The region
//!
//! [`Region`](crate::Region) lists the regions. Take the one in which the account's data is kept. The client makes the names
//! of the hosts from it, for example `eu.device-management.eset.systems`. A user of one region is unknown in the others,
//! which looks like a wrong password.
//!
//! Not every region has every service. A call to a service that the region lacks is an error of the kind
//! [`NotOffered`](crate::ErrorKind::NotOffered), and nothing is sent. A server of your own takes the place of a region, see
//! [On premises](super::on_premises).
//!
//! ## Tokens
//!
//! The client renews a token before it expires, and once if the service rejects it. The vendor documents a lifetime of one
//! hour for access tokens, and none for the refresh tokens that come with them. If a refresh token is rejected, the client
//! uses the password again.
//!
//! If the issuer of tokens rejects the password itself, that is final for this client: every call fails with
//! [`TokenErrorKind::Credentials`](crate::TokenErrorKind::Credentials) without asking again, because more wrong passwords
//! could lock the account. Correct the password and build a new client.
//!
//! A program that gets its tokens elsewhere, for example from a vault, implements
//! [`TokenSource`](crate::TokenSource):
//!
//! ```
//! use eset_connect::{AccessToken, BoxFuture, Credentials, TokenSource};
//!
//! struct Vault;
//!
//! impl TokenSource for Vault {
//!     fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>> {
//!         Box::pin(async {
//!             let text = std::fs::read_to_string("/run/secrets/eset-token")?;
//!             Ok(AccessToken::new(text.trim()))
//!         })
//!     }
//! }
//!
//! let credentials = Credentials::source(Vault);
//! ```
//!
//! Passwords and tokens are wiped from memory when they are dropped. The client prints none of them, in no error, log or trace.
//!
//! Next: [The first call](super::first_call)
