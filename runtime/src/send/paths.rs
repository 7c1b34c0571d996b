//! Finds out which path of an operation the server has, if the paths differ between versions.
//!
//! The client does not ask a server for its version. It tries the paths: a version that lacks a path
//! responds with 404 and executes nothing. But a 404 can also mean that the entity does not exist, so only
//! other responses are remembered.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::StatusCode;

use crate::api::OtherPaths;

/// The paths that the server of a client is known to have.
#[derive(Debug, Default)]
pub(crate) struct KnownPaths(Mutex<BTreeMap<Key, Known>>);

/// Service, method and path template of an operation.
type Key = (&'static str, &'static str, &'static str);

/// The path that last responded with another status than 404.
#[derive(Clone, Copy, Debug)]
struct Known {
    path: &'static str,
    certainty: Certainty,
}

#[derive(Clone, Copy, Debug)]
enum Certainty {
    /// The operation itself responded, so a later 404 does not mean that the path is missing.
    Certain,
    /// Something before the operation may have responded, or the server may have been updated.
    Likely,
}

impl KnownPaths {
    /// The paths to try, in order. The next one is tried only after a 404.
    pub(crate) fn to_try(&self, operation: &'static OtherPaths) -> Vec<&'static str> {
        let known = self.lock().get(&key(operation)).copied();
        match known {
            None => operation.on_premises.to_vec(),
            Some(Known { path, certainty: Certainty::Certain }) => vec![path],
            Some(Known { path, certainty: Certainty::Likely }) => {
                let others = operation.on_premises.iter().copied().filter(|other| *other != path);
                std::iter::once(path).chain(others).collect()
            }
        }
    }

    /// Updates the known path after a response at one of the paths.
    pub(crate) fn learn(&self, operation: &'static OtherPaths, path: &'static str, status: StatusCode) {
        let mut all = self.lock();
        let known = all.get(&key(operation)).copied().filter(|known| known.path == path);
        let certainty = match (known, status) {
            // The server may have been updated, so the next call tries the other path again.
            (Some(_), StatusCode::NOT_FOUND) => Certainty::Likely,
            (None, StatusCode::NOT_FOUND) => return,
            _ if is_of_operation(status) => Certainty::Certain,
            (Some(known), _) => known.certainty,
            (None, _) => Certainty::Likely,
        };
        all.insert(key(operation), Known { path, certainty });
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Key, Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key(operation: &'static OtherPaths) -> Key {
    (operation.service, operation.method.as_str(), operation.path)
}

/// Whether only the operation itself responds with this status. The token check, a firewall or a gateway can
/// respond before the server evaluates the path, for example with 401, 405, 413 or 451.
fn is_of_operation(status: StatusCode) -> bool {
    const REFUSALS: [StatusCode; 4] = [
        StatusCode::BAD_REQUEST,
        StatusCode::CONFLICT,
        StatusCode::PRECONDITION_FAILED,
        StatusCode::UNPROCESSABLE_ENTITY,
    ];
    status.is_success() || REFUSALS.contains(&status)
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;

    const OLD: &str = "/v1/devices/{deviceUuid}:renameDevice";
    const NEW: &str = "/v1/devices/{deviceUuid}:rename";

    static RENAME: OtherPaths =
        OtherPaths { service: "device-management", method: Method::POST, path: NEW, on_premises: &[OLD, NEW] };

    /// The paths to try after these responses.
    fn after(responses: &[(&'static str, u16)]) -> Vec<&'static str> {
        let paths = KnownPaths::default();
        for (path, status) in responses {
            paths.learn(&RENAME, path, StatusCode::from_u16(*status).unwrap());
        }
        paths.to_try(&RENAME)
    }

    #[test]
    fn only_a_response_other_than_404_is_remembered() {
        assert_eq!(after(&[]), [OLD, NEW]);
        assert_eq!(after(&[(OLD, 404), (NEW, 404)]), [OLD, NEW]);
        for status in [200, 202, 400, 409, 412, 422] {
            assert_eq!(after(&[(OLD, status)]), [OLD], "{status}");
            assert_eq!(after(&[(OLD, 404), (NEW, status)]), [NEW], "{status}");
        }
    }

    #[test]
    fn other_statuses_only_change_the_order_of_paths() {
        for status in [401, 403, 405, 407, 408, 413, 429, 431, 451, 500, 502, 503, 504] {
            assert_eq!(after(&[(OLD, status)]), [OLD, NEW], "{status}");
            assert_eq!(after(&[(OLD, 404), (NEW, status)]), [NEW, OLD], "{status}");
            assert_eq!(after(&[(NEW, 200), (NEW, status)]), [NEW], "{status}");
        }
    }

    #[test]
    fn after_a_404_at_the_known_path_both_are_tried() {
        assert_eq!(after(&[(OLD, 200), (OLD, 404)]), [OLD, NEW]);
        assert_eq!(after(&[(NEW, 200), (NEW, 404)]), [NEW, OLD]);
        assert_eq!(after(&[(OLD, 200), (OLD, 404), (OLD, 404), (NEW, 200)]), [NEW]);
        // The 404 is for a call that started before another one found the path.
        assert_eq!(after(&[(NEW, 200), (OLD, 404)]), [NEW]);
    }
}
