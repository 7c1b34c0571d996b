//! On premises
//!
//! The same calls work with a server of ESET PROTECT On-Prem. Build the client with the server's base URL in place of a region.
//! The port is 9443 unless the URL names another.
//!
//! ```no_run
//! use eset_connect::device_management::v1 as devices;
//! use eset_connect::{Client, Credentials, OnPremises};
//!
//! # async fn example(user: String, password: String) -> Result<(), Box<dyn std::error::Error>> {
//! let site = OnPremises::new("https://protect.example.com");
//! let client = Client::builder(site, Credentials::password(user, password))
//!     .root_certificates_pem(&std::fs::read("ca.pem")?) // if an authority of your own signed its certificate
//!     .build()?;
//!
//! let largest = client.deployment().page_sizes().max.unwrap_or(100);
//! let mut items = devices::list_devices().page_size(largest).items(&client);
//! while let Some(device) = items.next().await {
//!     println!("{:?}", device?.display_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What is available depends on the version of the server. The [docs of the crate](crate#on-premises) list the services and the
//! operations that no version has.
//!
//! * **The version needs no setting.** The client refuses only what no version has, with an error of the kind
//!   [`NotOffered`](crate::ErrorKind::NotOffered), and sends nothing then. It sends every other call. A server that lacks the
//!   operation refuses it, usually with 404.
//! * **Domain users.** For a user of the server's Windows domain, pass
//!   [`Credentials::domain_user`](crate::Credentials::domain_user). A client of a region cannot be built with these.
//! * **Renaming a device** has another path in 13.0 than in 13.1. The client tries the path of 13.0 first. After a 404 it sends
//!   the same request to the path of 13.1, and it remembers which path works. If both give 404, the device does not exist, or
//!   not for this user.
//! * **The rate** has no documented limit there, so the client sets none. Set one with
//!   [`calls_per_second`](crate::ClientBuilder::calls_per_second) if the server needs it.
//! * **Pages** have 100 items unless the call sets a size, and at most 10 000. A program for both can ask
//!   [`page_sizes`](crate::Deployment::page_sizes).
//! * **A reverse proxy** in front of the server may need headers of its own, on the token request too:
//!   [`header`](crate::ClientBuilder::header) and [`secret_header`](crate::ClientBuilder::secret_header).
//! * **Its certificate** must be valid for the name in the URL. Nothing turns the verification off.
//!
//! [`Deployment::is_on_premises`](crate::Deployment::is_on_premises) tells where a client's calls go, for what has to differ.
//!
//! Next: [Testing a program that calls](super::testing)
