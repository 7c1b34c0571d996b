//! Calls for programs without async: one background runtime per client, started when first needed.
//!
//! It is not one runtime per call, because a pooled connection lives on the runtime that opened it.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::Error;

/// Runs futures to their end on the calling thread, with IO on a thread of its own.
#[derive(Default)]
pub(crate) struct Executor {
    runtime: OnceLock<Runtime>,
}

impl Executor {
    /// Waits for `future`. Fails if this thread must not block, or if no thread can be started.
    pub(crate) fn wait<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        if Handle::try_current().is_ok() {
            return Err(Error::blocking(
                "`send_blocking` would block a thread that runs async tasks; use `send` there",
            ));
        }
        Ok(self.runtime()?.block_on(future))
    }

    fn runtime(&self) -> Result<&Runtime, Error> {
        if let Some(runtime) = self.runtime.get() {
            return Ok(runtime);
        }
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("eset-connect").enable_all().build();
        let runtime = runtime
            .map_err(|error| Error::blocking(format!("cannot start the runtime for blocking calls: {error}")))?;
        Ok(self.runtime.get_or_init(|| runtime))
    }
}

impl Drop for Executor {
    /// An async task may drop the last clone of a client, and there a runtime must not wait for its
    /// threads.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
