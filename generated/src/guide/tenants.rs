//! Several tenants
//!
//! A program that works for several accounts has one client per user of the API. Everything that a client shares belongs to
//! its user: the token, the rate limit and what is known about the password.
//!
//! ```no_run
//! use std::collections::BTreeMap;
//!
//! use eset_connect::device_management::v1 as devices;
//! use eset_connect::{Client, Credentials, Error, Region};
//!
//! struct Account {
//!     name: String,
//!     region: Region,
//!     user: String,
//!     password: String,
//! }
//!
//! fn clients(accounts: Vec<Account>) -> Result<BTreeMap<String, Client>, Error> {
//!     let client = |account: Account| {
//!         let credentials = Credentials::password(account.user, account.password);
//!         Ok((account.name, Client::builder(account.region, credentials).build()?))
//!     };
//!     accounts.into_iter().map(client).collect()
//! }
//!
//! async fn print_devices(clients: &BTreeMap<String, Client>) {
//!     for (name, client) in clients {
//!         let mut items = devices::list_devices().items(client);
//!         while let Some(device) = items.next().await {
//!             match device {
//!                 Ok(device) => println!("{name}: {:?}", device.display_name),
//!                 Err(error) if error.is_item() => eprintln!("{name}: a device cannot be read: {error}"),
//!                 Err(error) => {
//!                     eprintln!("{name}: {error}"); // the other accounts go on
//!                     break;
//!                 }
//!             }
//!         }
//!     }
//! }
//! ```
//!
//! * **Build each client once** and keep it. Two clients of one user do not know of each other's calls, and the service counts
//!   both.
//! * **The rate** is at most 10 calls per second for a user and a source address. If other programs use the same user, give
//!   each client a part with [`calls_per_second`](crate::ClientBuilder::calls_per_second).
//! * **A wrong password** of one account stops that client and no other.
//! * **Calls of several clients** can run at the same time. No client waits for another.
//! * **Ids** have no account in them: store the account with each id. Whether ids of two accounts can be equal is not
//!   documented.
//! * **A stored [`Pending`](crate::Pending)** names its region, but no user. Store the account with it, and finish it with the
//!   client of that account.
//!
//! ## One user, several customers
//!
//! The user of a managed service provider may see the devices of several customers.
//! [`Device::owner_uuid`](field@crate::device_management::v1::Device::owner_uuid) names the tenant of a device. Groups can
//! represent customers, and roles can be limited to a tenant ([`identity`](mod@crate::identity)). Which operations can be
//! limited to one customer shows in their parameters; most cannot.
//!
//! Next: [On premises](super::on_premises)
