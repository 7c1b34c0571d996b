//! Findings about operations.

use super::code::Code;
use super::finding::Finding;
use crate::api::texts::operation_key;
use crate::api::{Answer, Operation, Service, Type};
use crate::vocabulary::{Method, Status};

pub fn lint(service: &Service, findings: &mut Vec<Finding>) {
    let name = service.about.name.as_str();
    for operation in &service.operations {
        let key = operation_key(operation);
        let is_error = |status: Status| matches!(status, Status::Default | Status::Code(400..));
        if !operation.statuses.iter().any(|row| is_error(row.status)) {
            findings.push(Finding::new(Code::NoDocumentedError, name, &key, "the operation documents no error"));
        }
        if let Some(list) = whole_list(service, operation) {
            let message = format!("the response has the list `{list}`, and the operation is not paged");
            findings.push(Finding::new(Code::ListWithoutPaging, name, &key, message));
        }
    }
}

/// The only list of the response to a GET that is not paged.
fn whole_list<'s>(service: &'s Service, operation: &Operation) -> Option<&'s str> {
    let Answer::Model(id) = operation.answer else { return None };
    let mut lists = service.models[id.0].fields.iter().filter(|field| matches!(field.ty, Type::List(_)));
    let list = lists.next()?;
    let is_list = operation.method == Method::Get && operation.paging.is_none() && lists.next().is_none();
    is_list.then_some(list.name.as_str())
}
