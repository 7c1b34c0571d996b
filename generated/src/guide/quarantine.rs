//! Quarantine and downloads
//!
//! The quarantine holds emails, attachments and files. Every action exists twice: for a list of ids (`batch_…`) and for a
//! filter. The filter is the same everywhere, so count what it selects before you act.
//!
//! ```no_run
//! use eset_connect::json::Timestamp;
//! use eset_connect::quarantine_management::Interval;
//! use eset_connect::quarantine_management::v1::{
//!     self as objects, PurgeQuarantinedObjectsRequest, QuarantineFilter, QuarantineReason,
//! };
//! use eset_connect::{Client, Error};
//!
//! /// Purges the spam, unless it is more than expected. Returns how much spam there was.
//! async fn purge_spam(client: &Client, before: Timestamp, at_most: i64) -> Result<i64, Error> {
//!     let count = objects::get_quarantined_objects_count()
//!         .filter_quarantine_reason(QuarantineReason::Spam)
//!         .filter_quarantine_time_end_time(before.clone());
//!     let count = count.send(client).await?.object_count.unwrap_or_default();
//!     if count == 0 || count > at_most {
//!         return Ok(count);
//!     }
//!
//!     let filter = QuarantineFilter::new()
//!         .quarantine_reason(QuarantineReason::Spam)
//!         .quarantine_time(Interval::new().end_time(before));
//!     objects::purge_quarantined_objects(PurgeQuarantinedObjectsRequest::new().filter(filter)).send(client).await?;
//!     Ok(count)
//! }
//! ```
//!
//! * **Purged objects are gone,** and a restored object may be malware. The docs of such operations begin with that.
//! * **Without a filter means everything.** A call to purge or restore whose filter sets nothing is an error, and not sent. A
//!   program that means everything adds `.everything()`.
//! * **A filter applies when the call runs.** Objects that arrive after you counted match too. An end time excludes them.
//! * The service is not available in Japan.
//!
//! ## Downloads
//!
//! The result of a download is one ZIP archive. `download` reads it in pieces, so it is never in memory as a whole:
//!
//! ```no_run
//! use std::error::Error;
//! use std::fs::{self, File};
//! use std::io::Write;
//!
//! use eset_connect::Client;
//! use eset_connect::ids::QuarantinedObjectUuid;
//! use eset_connect::quarantine_management::v1::{self as objects, BatchDownloadQuarantinedObjectsRequest};
//!
//! async fn save(client: &Client, uuids: Vec<QuarantinedObjectUuid>) -> Result<(), Box<dyn Error>> {
//!     let wanted = BatchDownloadQuarantinedObjectsRequest::new().object_uuids(uuids);
//!     let mut download = objects::batch_download_quarantined_objects(wanted).download(client).await?;
//!     let mut file = File::create("objects.part")?;
//!     while let Some(piece) = download.next().await {
//!         file.write_all(&piece?)?;
//!     }
//!     // Only a complete file gets its name.
//!     fs::rename("objects.part", "objects.zip")?;
//!     Ok(())
//! }
//! ```
//!
//! * **If it breaks off,** the error says how many bytes were delivered
//!   ([`Error::delivered_bytes`](crate::Error::delivered_bytes)). Nothing is sent again. Discard them and start a new download.
//! * **Limits**: [`max_response_bytes`](crate::ClientBuilder::max_response_bytes) (64 MiB) applies to all pieces together, and
//!   [`timeout`](crate::ClientBuilder::timeout) (5 minutes) to the whole download. Raise both for large files.
//! * **Take care of the archive.** It holds what was quarantined. Whether it is protected by a password is not documented.
//!
//! With the feature `blocking`, `download_blocking` returns a [`Read`](std::io::Read).
//!
//! Next: [Errors and what to do](super::errors)
