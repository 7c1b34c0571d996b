//! Lists that come in pages, as streams of pages or of items.

use std::collections::HashSet;
use std::future::poll_fn;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::{fmt, vec};

use futures_core::Stream;
use http::HeaderValue;

use crate::api::Endpoint;
use crate::call::{Call, Parts, decode};
use crate::client::Client;
use crate::error::Error;
use crate::execute::{Answered, Follow, execute};
use crate::operation::{Answer, Operation};
use crate::response::Response;
use crate::transport::BoxFuture;

/// An answer that is a page of a list.
pub trait Page: Answer {
    /// What the list holds.
    type Item;

    /// Takes the page's items out of it.
    fn take_items(&mut self) -> Vec<Self::Item>;

    /// The token of the next page; absent or empty on the last one.
    fn next_page_token(&self) -> Option<&str>;
}

/// A call that answers one page of a list. Dereferences to the [`Call`], which asks for a single
/// page.
#[must_use = "a call does nothing until it is sent"]
pub struct Paged<T>(Call<T>);

impl<T> Paged<T> {
    /// A paged call, see [`Call::new`].
    pub fn new(endpoint: &'static Endpoint, path: &[&str]) -> Self {
        Self(Call::new(endpoint, path))
    }
}

impl<T: Page> Paged<T> {
    /// All pages, from the one the call asks for, or the first, to the last.
    pub fn pages(&self, client: &Client) -> Pages<T> {
        Pages { walk: Walk::new(client.clone(), self.0.parts().clone(), T::ACCEPT), call: self.0.clone() }
    }

    /// All items of all pages. Keeps one page in memory.
    pub fn items(&self, client: &Client) -> Items<T> {
        Items { pages: self.pages(client), page: Vec::new().into_iter() }
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

/// The pages of a list, asked for one after the other.
///
/// After an error the next call asks for the same page again. A page token that the service gave
/// before ends the pages with [`Error::RepeatedPage`].
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    walk: Walk,
    call: Call<T>,
}

impl<T: Page> Pages<T> {
    /// The next page; `None` after the last. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T: Page> Stream for Pages<T> {
    type Item = Result<Response<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(answer) = ready!(self.walk.poll_answer(context)) else {
            return Poll::Ready(None);
        };
        let (parts, endpoint) = (self.call.parts(), Some(self.call.endpoint()));
        let page = answer.and_then(|answered| decode::<T>(&|| parts.line(), endpoint, answered));
        if let Ok(page) = &page {
            self.walk.advance(page.next_page_token());
        }
        Poll::Ready(Some(page))
    }
}

/// The items of a list, page by page.
///
/// After an error the next call asks for the same page again, see [`Pages`].
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T: Page> {
    pages: Pages<T>,
    page: vec::IntoIter<T::Item>,
}

impl<T: Page> Items<T> {
    /// The next item; `None` after the last. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<T::Item, Error>> {
        // Most are at hand; each further step would move the item once more.
        if let Some(item) = self.page.next() {
            return Some(Ok(item));
        }
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T: Page> Stream for Items<T> {
    type Item = Result<T::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            // Its memory goes before the next page comes.
            self.page = Vec::new().into_iter();
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(mut page)) => self.page = page.take_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// Neither pins an item: they are moved out as they are.
impl<T: Page> Unpin for Items<T> {}

/// The way through the pages, whatever they hold.
struct Walk {
    client: Client,
    parts: Parts,
    accept: HeaderValue,
    seen: HashSet<String>,
    next: Next,
}

enum Next {
    /// Ask for the page that the call's token names.
    Ask,
    /// The page is on its way.
    Asked(BoxFuture<'static, Result<Answered, Error>>),
    /// The token came before.
    Repeated,
    /// There are no more pages.
    End,
}

impl Walk {
    fn new(client: Client, parts: Parts, accept: HeaderValue) -> Self {
        let first = parts.endpoint().service.api.paging.and_then(|paging| parts.get(paging.token));
        let seen = first.map(str::to_owned).into_iter().collect();
        Self { client, parts, accept, seen, next: Next::Ask }
    }

    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Answered, Error>>> {
        loop {
            match &mut self.next {
                Next::Ask => match self.ask() {
                    Ok(asked) => self.next = Next::Asked(asked),
                    Err(error) => return Poll::Ready(Some(Err(error))),
                },
                Next::Asked(answer) => {
                    let answer = ready!(answer.as_mut().poll(context));
                    self.next = Next::Ask;
                    return Poll::Ready(Some(answer));
                }
                Next::Repeated => {
                    self.next = Next::End;
                    return Poll::Ready(Some(Err(Error::RepeatedPage(Box::new(self.parts.line())))));
                }
                Next::End => return Poll::Ready(None),
            }
        }
    }

    fn ask(&self) -> Result<BoxFuture<'static, Result<Answered, Error>>, Error> {
        let outgoing = self.parts.outgoing(self.accept.clone())?;
        let client = self.client.clone();
        Ok(Box::pin(async move { execute(&client.inner, outgoing, Follow::ToTheEnd).await }))
    }

    /// Goes on to the page that `token` names.
    fn advance(&mut self, token: Option<&str>) {
        let paging = self.parts.endpoint().service.api.paging;
        self.next = match (token.filter(|token| !token.is_empty()), paging) {
            (Some(token), Some(paging)) if self.seen.insert(token.to_owned()) => {
                self.parts.set(paging.token, token.to_owned());
                Next::Ask
            }
            (Some(_), Some(_)) => Next::Repeated,
            _ => Next::End,
        };
    }
}
