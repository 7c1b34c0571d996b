//! Testing a program that calls
//!
//! With the feature `testing`, a client answers from memory. Turn it on for tests only:
//!
//! ```toml
//! [dev-dependencies]
//! eset-connect = { path = "eset-connect/generated", features = ["testing"] }
//! ```
//!
//! A `FakeTransport` takes the place of the network. Its script has the answers in order:
//!
//! ```
//! # #[cfg(feature = "testing")] {
//! use eset_connect::device_management::v1 as devices;
//! use eset_connect::testing::{FakeTransport, answer, pending};
//! use eset_connect::{Client, Credentials, Error, Region};
//!
//! async fn count_devices(client: &Client) -> Result<usize, Error> {
//!     let mut items = devices::list_devices().items(client);
//!     let mut count = 0;
//!     while let Some(device) = items.next().await {
//!         device?;
//!         count += 1;
//!     }
//!     Ok(count)
//! }
//!
//! # let test = async {
//! let fake = FakeTransport::script([
//!     answer(429, ""),
//!     pending("response-1"),
//!     answer(200, r#"{"devices": [{"uuid": "a"}, {"uuid": "b"}]}"#),
//! ]);
//! let client = Client::builder(Region::Europe, Credentials::token("test-token")).transport(fake.clone()).build()?;
//!
//! assert_eq!(count_devices(&client).await?, 2);
//! assert_eq!(fake.requests().len(), 3);
//! assert_eq!(fake.requests()[0].uri().path(), "/v1/devices");
//! # Ok::<(), Error>(())
//! # };
//! # let mut test = std::pin::pin!(test);
//! # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
//! # let result = loop {
//! #     if let std::task::Poll::Ready(result) = test.as_mut().poll(&mut context) {
//! #         break result;
//! #     }
//! # };
//! # result.unwrap();
//! # }
//! ```
//!
//! * **No time passes.** The fake has a clock of its own, which jumps to the end of each wait. `waits` returns the waits, and
//!   `elapsed` the time on the clock, which late answers and `advance` move, too.
//! * **Failures** are answers too: `failure(TransportErrorKind::Broken)`, `late(duration, answer)`, `cut_short(answer)`.
//! * **Answers that depend on the request** come from `FakeTransport::new(|request| …)`.
//! * **Credentials::token** needs no answer for a token request. With a password, the first request is for a token.
//! * **No runtime is needed.** The calls of a fake work in any executor, also under `#[tokio::test]`.
//!
//! ## Without a client
//!
//! A function that takes a result or an error needs no transport. `decode` of a call makes either from an answer, and `model`
//! makes any model from JSON:
//!
//! ```
//! # #[cfg(feature = "testing")] {
//! use eset_connect::device_management::v1::{self as devices, Device};
//! use eset_connect::testing::{answer, model};
//! use eset_connect::{Error, Operation};
//!
//! fn advice(error: &Error) -> &'static str {
//!     if error.is_not_found() { "check the id" } else { "try again later" }
//! }
//!
//! fn name(device: &Device) -> &str {
//!     device.display_name.as_deref().unwrap_or("without a name")
//! }
//!
//! let call = devices::get_device("unknown");
//! let error = call.decode(answer(404, r#"{"code": 5, "message": "no such device"}"#)).unwrap_err();
//! assert_eq!(advice(&error), "check the id");
//! assert_eq!(name(&model::<Device>(r#"{"displayName": "laptop-7"}"#)), "laptop-7");
//! # }
//! ```
//!
//! `request` of a call returns the HTTP request without sending it, so a test can check what would be sent. In tests against the
//! real service, [`strict_json`](crate::ClientBuilder::strict_json) makes an error of every value that is not as documented.
//!
//! Next: [Coming from curl or Python](super::from_curl)
