//! The ids of operations: unique over all services, so that an operation has the same id in every document.

use std::collections::BTreeSet;

use crate::api::{Api, Operation, Service, Words};

/// Returns the ids by the indices of the service and of the operation.
pub fn operation_ids(api: &Api) -> Vec<Vec<String>> {
    let mut taken = BTreeSet::new();
    let of_service = |service: &Service| {
        let ids = service.operations.iter().map(|operation| unique(service, operation, &mut taken));
        ids.collect()
    };
    api.services.iter().map(of_service).collect()
}

/// Returns the first id that is not taken. Generators print ids in any case, so ids that differ only in case are the
/// same.
fn unique(service: &Service, operation: &Operation, taken: &mut BTreeSet<String>) -> String {
    let named = named(service, operation);
    let with_path = format!("{named}{}", Words::new(&operation.path).camel());
    let numbered = (2..).map(|number| format!("{with_path}{number}"));
    let mut candidates = [named, with_path.clone()].into_iter().chain(numbered);
    candidates.find(|id| taken.insert(id.to_ascii_lowercase())).unwrap_or(with_path)
}

/// `policyManagementV2AssignPolicy`
fn named(service: &Service, operation: &Operation) -> String {
    let service = Words::new(&service.about.name).camel();
    let (first, rest) = service.split_at(1);
    let version = operation.version.as_deref().unwrap_or_default().to_ascii_uppercase();
    format!("{}{rest}{version}{}", first.to_ascii_lowercase(), operation.name.camel())
}
