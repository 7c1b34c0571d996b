//! How a list continues if a part of it cannot be read.

use crate::api::AnswerInfo;
use crate::error::{Error, ErrorKind};
use crate::json::page::After;
use crate::transport::TransportErrorKind;
use crate::wire::{Progress, Response, Secrets};

/// What follows the page in the error's body.
pub(super) fn after(error: &Error, answer: AnswerInfo) -> After {
    let is_page = matches!(error.kind(), ErrorKind::Decode | ErrorKind::Transport(TransportErrorKind::TooLarge));
    match (error.body(), answer.page) {
        (Some(body), Some(tokens)) if is_page => tokens.after(body),
        _ => After::Unknown,
    }
}

/// The errors of the unreadable items of a page, in reverse order, with their positions among all items.
pub(super) fn items<T>(page: &Response<T>, progress: &Progress, secrets: &Secrets) -> Vec<(usize, Error)> {
    let items = page.problems().iter().rev().filter_map(|problem| Some((problem.item()?, problem)));
    let error = |problem| Error::item(progress, page.status(), page.headers(), problem).redact(secrets);
    items.map(|(item, problem)| (item.position, error(problem))).collect()
}
