//! Paged lists as streams of pages or items.

use std::collections::HashSet;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::{fmt, vec};

use futures_core::Stream;

use super::Client;
use super::send::read;
use super::unreadable;
use crate::api::{AnswerInfo, OperationInfo};
use crate::call::{Answer, Call, Operation, Parts};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::json::page::After;
use crate::wire::{Progress, Reply, Response};

/// A response that is a page of a list.
///
/// A token that is a number in the JSON is read as its digits. A page with a token of any other kind, or with a list
/// that is not an array, is an error ([`ErrorKind::Decode`](crate::ErrorKind::Decode)), because a program that
/// continued would miss the rest of the list. An absent or `null` list is empty.
pub trait Page: Answer {
    /// The token of the next page; `None` on the last page.
    fn next_page_token(&self) -> Option<&str>;

    /// The delta token that starts the next round; `None` if the page has none, or if the operation
    /// has no deltas.
    ///
    /// A round consists of all pages, from the one that was requested without a page token to the last. Store
    /// the delta token after you have processed the last page. The next round is a call with this delta token
    /// and without a page token.
    fn next_delta_token(&self) -> Option<&str> {
        None
    }
}

/// A page with a single list, so that its items can be returned one by one.
pub trait ListPage: Page {
    /// The type of the list's items.
    type Item;

    /// Removes the items from the page and returns them.
    fn take_items(&mut self) -> Vec<Self::Item>;
}

/// A call whose result is a page of a list. Dereferences to the [`Call`], which requests a single page.
#[must_use = "a call does nothing until it is sent"]
pub struct Paged<T>(Call<T>);

impl<T> Paged<T> {
    /// A paged call, see [`Call::new`].
    pub fn new(operation: &'static OperationInfo, path: &[&str]) -> Self {
        Self(Call::new(operation, path))
    }
}

impl<T: Page> Paged<T> {
    /// All pages, from the one with the call's page token, or else the first, to the last.
    ///
    /// Between two calls of [`next`](Pages::next), a request may be in progress. It does not block other calls,
    /// so `timeout(limit, pages.next())` and a `select!` over several lists work.
    pub fn pages(&self, client: &Client) -> Pages<T> {
        Pages { walk: Walk::new(client.clone(), self.0.parts().clone(), T::INFO), page: PhantomData }
    }

    /// All items of all pages, with one page in memory at a time. Like [`pages`](Self::pages), it does not
    /// block other calls between two calls of [`next`](Items::next). An item that cannot be read is returned
    /// as an error at its position, see [`Error::is_item`].
    pub fn items(&self, client: &Client) -> Items<T>
    where
        T: ListPage,
    {
        Items {
            pages: self.pages(client),
            page: Vec::new().into_iter(),
            unreadable: Vec::new(),
            position: 0,
            next_delta_token: None,
            is_over: false,
        }
    }
}

impl<T> Deref for Paged<T> {
    type Target = Call<T>;

    fn deref(&self) -> &Call<T> {
        &self.0
    }
}

impl<T> DerefMut for Paged<T> {
    fn deref_mut(&mut self) -> &mut Call<T> {
        &mut self.0
    }
}

impl<T: Answer> Operation for Paged<T> {
    type Output = T;

    fn call(&self) -> &Call<T> {
        &self.0
    }
}

impl<T> From<Paged<T>> for Call<T> {
    fn from(paged: Paged<T>) -> Self {
        paged.0
    }
}

impl<T> Clone for Paged<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> fmt::Debug for Paged<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Paged").field(&self.0).finish()
    }
}

/// The pages of a list, requested one after the other.
///
/// A page contains its readable items; its [`problems`](Response::problems) are the others. After an error that
/// [is retryable](Error::is_retryable), the next call of `next` requests the same page again. After any other
/// error the list has ended: the next call returns `None`, unless the program calls
/// [`skip_page`](Self::skip_page) and continues after the page. A page token that the server returned before is
/// such an error ([`ErrorKind::RepeatedPage`](crate::ErrorKind::RepeatedPage)).
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    pub(super) walk: Walk,
    page: PhantomData<fn() -> T>,
}

impl<T: Page> Pages<T> {
    /// Returns the next page; `None` after the last. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Skips the page of the last error, such as one that cannot be read
    /// ([`ErrorKind::Decode`](crate::ErrorKind::Decode)) and would always fail. The list then continues, even if
    /// it had ended with that error.
    ///
    /// Returns `false` and changes nothing if the body does not show what follows
    /// ([`Error::next_page_token`]). Does nothing if the last result was not an error.
    pub fn skip_page(&mut self) -> bool {
        self.walk.skip()
    }

    /// The errors among the items of the last page.
    fn unreadable(&self, page: &Response<T>) -> Vec<(usize, Error)> {
        unreadable::items(page, &self.walk.last, &self.walk.client.engine.sender.secrets)
    }
}

impl<T: Page> Stream for Pages<T> {
    type Item = Result<Response<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(reply) = ready!(self.walk.poll_reply(context)) else {
            return Poll::Ready(None);
        };
        let by_item = |reply: Reply| Reply { reading: reply.reading.by_item(), ..reply };
        let page = reply.and_then(|reply| read::<T>(&self.walk.client, by_item(reply)));
        Poll::Ready(Some(match page {
            Ok(page) => {
                self.walk.advance(page.next_page_token());
                Ok(page)
            }
            Err(error) => Err(self.walk.fail(error)),
        }))
    }
}

/// The items of a list, page by page.
///
/// An item that cannot be read is an error ([`Error::is_item`]), and the next call of `next` returns the item after
/// it. After any other error, the next call requests the same page again, or the list has ended, see [`Pages`].
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T: ListPage> {
    pub(super) pages: Pages<T>,
    page: vec::IntoIter<T::Item>,
    /// The errors of unreadable items of the page, in reverse order, with their positions.
    unreadable: Vec<(usize, Error)>,
    /// Position of the next item in the page.
    position: usize,
    /// The delta token of the last page.
    next_delta_token: Option<String>,
    /// Whether `None` was returned.
    is_over: bool,
}

impl<T: ListPage> Items<T> {
    /// Returns the next item; `None` after the last. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<T::Item, Error>> {
        // A fast path: most items are available, and each further function would move them once more.
        if let Some(item) = self.at_hand() {
            return Some(Ok(item));
        }
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Skips the page of the last error, see [`Pages::skip_page`].
    pub fn skip_page(&mut self) -> bool {
        self.pages.skip_page()
    }

    /// The next item, if it is available without a request.
    #[inline]
    pub(super) fn at_hand(&mut self) -> Option<T::Item> {
        if self.unreadable.is_empty() { self.page.next() } else { None }
    }

    /// The error of the next item, if the item cannot be read.
    fn take_unreadable(&mut self) -> Option<Error> {
        let is_next = |(position, _): &mut (usize, Error)| *position <= self.position || self.page.len() == 0;
        let (_, error) = self.unreadable.pop_if(is_next)?;
        Some(error)
    }

    /// The delta token that starts the next round, see [`Page::next_delta_token`].
    ///
    /// `Some` only after the end of the list, when `next` has returned `None`: a program that stored the
    /// token earlier would skip the items that were not returned yet.
    pub fn next_delta_token(&self) -> Option<&str> {
        self.next_delta_token.as_deref().filter(|_| self.is_over)
    }
}

impl<T: ListPage> Stream for Items<T> {
    type Item = Result<T::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(error) = self.take_unreadable() {
                self.position += 1;
                return Poll::Ready(Some(Err(error)));
            }
            if let Some(item) = self.page.next() {
                self.position += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            // Frees its memory before the next page arrives.
            self.page = Vec::new().into_iter();
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(mut page)) => {
                    // The list may have ended with an error, and `skip_page` continued it.
                    self.is_over = false;
                    if matches!(self.pages.walk.next, Next::End) {
                        self.next_delta_token = page.next_delta_token().map(str::to_owned);
                    }
                    self.page = page.take_items().into_iter();
                    self.unreadable = self.pages.unreadable(&page);
                    self.position = 0;
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => {
                    self.is_over = true;
                    return Poll::Ready(None);
                }
            }
        }
    }
}

// Items are moved out and never pinned.
impl<T: ListPage> Unpin for Items<T> {}

/// The traversal of the pages, whatever they contain.
pub(super) struct Walk {
    pub client: Client,
    pub parts: Parts,
    answer: AnswerInfo,
    /// The page tokens so far.
    seen: HashSet<String>,
    /// The progress of the request for the last page.
    last: Progress,
    next: Next,
    /// What follows the page that failed last.
    after: Option<After>,
}

enum Next {
    /// Request the page with the call's page token.
    Request,
    /// The page was requested.
    Requested(BoxFuture<'static, Result<Reply, Error>>),
    /// The token was returned before.
    Repeated,
    /// There are no more pages.
    End,
}

impl Walk {
    fn new(client: Client, parts: Parts, answer: AnswerInfo) -> Self {
        let first = parts.operation().service.api.paging.and_then(|paging| parts.get(paging.token));
        let seen = first.map(str::to_owned).into_iter().collect();
        let last = Progress::not_sent(parts.line());
        Self { client, parts, answer, seen, last, next: Next::Request, after: None }
    }

    fn poll_reply(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Reply, Error>>> {
        loop {
            match &mut self.next {
                Next::Request => match self.request() {
                    Ok(requested) => {
                        self.after = None;
                        self.next = Next::Requested(requested);
                    }
                    Err(error) => return Poll::Ready(Some(Err(error))),
                },
                Next::Requested(reply) => {
                    let reply = ready!(reply.as_mut().poll(context));
                    self.next = Next::Request;
                    if let Ok(reply) = &reply {
                        self.last.clone_from(&reply.progress);
                    }
                    return Poll::Ready(Some(reply));
                }
                Next::Repeated => {
                    self.next = Next::End;
                    return Poll::Ready(Some(Err(Error::repeated_page(self.last.clone()))));
                }
                Next::End => return Poll::Ready(None),
            }
        }
    }

    fn request(&self) -> Result<BoxFuture<'static, Result<Reply, Error>>, Error> {
        let request = self.parts.prepare(self.answer)?;
        let client = self.client.clone();
        Ok(Box::pin(async move { client.engine.send(request, client.overrides()).await }))
    }

    /// Stores what follows a page that failed with `error`, and adds it to the error.
    fn fail(&mut self, mut error: Error) -> Error {
        let after = unreadable::after(&error, self.answer);
        if let After::Page(token) = &after {
            error.set_next_page_token(token);
        }
        if !error.is_retryable() {
            self.next = Next::End;
        }
        self.after = Some(after);
        error
    }

    fn skip(&mut self) -> bool {
        match self.after.take() {
            Some(After::Page(token)) => self.advance(Some(&token)),
            Some(After::End) => self.advance(None),
            Some(After::Unknown) => {
                self.after = Some(After::Unknown);
                return false;
            }
            None => {}
        }
        true
    }

    /// Continues with the page with this token.
    fn advance(&mut self, token: Option<&str>) {
        let paging = self.parts.operation().service.api.paging;
        self.next = match (token.filter(|token| !token.is_empty()), paging) {
            (Some(token), Some(paging)) if self.seen.insert(token.to_owned()) => {
                self.parts.set(paging.token, token.to_owned());
                Next::Request
            }
            (Some(_), Some(_)) => Next::Repeated,
            _ => Next::End,
        };
    }
}
