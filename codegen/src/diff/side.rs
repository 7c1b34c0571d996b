//! One of the two sides of a comparison.

use crate::api::Api;
use crate::rust::Crate;

/// An API and the crate that it becomes.
#[derive(Clone, Copy)]
pub(crate) struct Side<'a> {
    pub api: &'a Api,
    pub krate: &'a Crate,
}
