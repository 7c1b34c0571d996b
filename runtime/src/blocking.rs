//! Calls for programs without async: one background runtime a client, started when first needed.
//!
//! One runtime rather than one a call, because pooled connections live on the runtime that opened
//! them.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::Error;

/// Runs futures to their end on the calling thread, with IO on a thread of its own.
#[derive(Default)]
pub(crate) struct Executor {
    runtime: OnceLock<Runtime>,
}

impl Executor {
    /// What `future` gives. Fails where blocking is not allowed, or when no thread can be started.
    pub(crate) fn wait<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        if Handle::try_current().is_ok() {
            return Err(configuration("`send_blocking` blocks a thread that runs async tasks; use `send` there"));
        }
        Ok(self.runtime()?.block_on(future))
    }

    fn runtime(&self) -> Result<&Runtime, Error> {
        if let Some(runtime) = self.runtime.get() {
            return Ok(runtime);
        }
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("eset-connect").enable_all().build();
        let runtime = runtime.map_err(|error| configuration(&format!("no runtime for blocking calls: {error}")))?;
        Ok(self.runtime.get_or_init(|| runtime))
    }
}

impl Drop for Executor {
    /// The last clone of a client may be dropped by an async task, where a runtime must not wait
    /// for its threads.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

fn configuration(reason: &str) -> Error {
    Error::Configuration(reason.into())
}
