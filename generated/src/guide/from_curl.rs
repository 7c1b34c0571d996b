//! Coming from curl or Python
//!
//! A script that calls the API by hand gets a token, sends requests with it, follows the pages and handles 202 and 429. The
//! client does all of that, so only the calls remain:
//!
//! ```sh
//! token=$(curl -s "https://eu.business-account.iam.eset.systems/oauth/token" \
//!     -d grant_type=password --data-urlencode username="$ESET_USER" --data-urlencode password="$ESET_PASSWORD" \
//!     | jq -r .access_token)
//! curl -s -H "Authorization: Bearer $token" "https://eu.device-management.eset.systems/v1/devices?pageSize=500"
//! ```
//!
//! ```no_run
//! use eset_connect::device_management::v1 as devices;
//! use eset_connect::{Client, Credentials, Region};
//!
//! # async fn example(user: String, password: String) -> Result<(), eset_connect::Error> {
//! let client = Client::builder(Region::Europe, Credentials::password(user, password)).build()?;
//! let page = devices::list_devices().page_size(500u32).send(&client).await?; // or `items` for all pages
//! for device in &page.devices {
//!     println!("{:?}", device.display_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | In a script | Here |
//! |---|---|
//! | `POST /oauth/token`, and again when the token expires | [`Credentials::password`](crate::Credentials::password) |
//! | `https://eu.…` | [`Region::Europe`](crate::Region::Europe) |
//! | `GET /v1/devices` | `device_management::v1::list_devices()`; the docs of each operation have its method and path |
//! | `?pageSize=500` | `.page_size(500u32)`; a search of these docs finds the name `pageSize` too |
//! | a loop over `nextPageToken` | `.items(&client)` |
//! | 202, `response-id`, and the same request again | nothing: `send` waits |
//! | `sleep` after 429 | nothing: the client keeps to the rate and pauses |
//! | `except requests.HTTPError` | [`Error`](crate::Error), see [Errors and what to do](super::errors) |
//! | `verify="ca.pem"`, `proxies={…}` | [`root_certificates_pem`](crate::ClientBuilder::root_certificates_pem), [`proxy`](crate::ClientBuilder::proxy) |
//! | `response.headers["request-id"]` | [`request_id`](crate::Response::request_id) of a response or an error |
//! | `json.dumps(device)` | `serde_json::to_string(&device)`: every model implements serde's traits |
//!
//! ## A call that the crate does not have
//!
//! With [`Call::raw`](crate::Call::raw), any path of a service can be called, with JSON in and out. The token, the rate limit
//! and the errors are the same:
//!
//! ```no_run
//! use eset_connect::http::Method;
//! use eset_connect::json::Value;
//! use eset_connect::{Call, Client, Error, services};
//!
//! async fn raw(client: &Client, device: &str) -> Result<Option<String>, Error> {
//!     let call = Call::<Value>::raw(&services::DEVICE_MANAGEMENT, Method::GET, "/v1/devices/{deviceUuid}", &[device]);
//!     let response = call.send(client).await?;
//!     Ok(response["device"]["displayName"].as_str().map(str::to_owned))
//! }
//! ```
//!
//! The values are encoded, so an id cannot leave its place in the path. A field that the crate does not know needs no such call:
//! it is in `unknown_fields` of its model.
//!
//! ## Another HTTP library
//!
//! [`Operation::request`](crate::Operation::request) and [`Operation::decode`](crate::Operation::decode) are the two halves of a
//! call, without a client. [`Deployment::address`](crate::Deployment::address) makes the address absolute.
//!
//! Next: [Proxies, certificates and containers](super::connections)
