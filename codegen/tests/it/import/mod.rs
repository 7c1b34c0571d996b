//! Tests of the importer with both kinds of sources: help pages and OpenAPI documents.
//!
//! There are not enough real pages, so this module prints its own: [`printer`] converts an OpenAPI document into pages,
//! and [`losses`] removes the facts that a page loses. [`invent`] creates documents in addition to the sample.

mod invent;
mod keeping;
mod losses;
mod own_texts;
mod pages;
mod printer;
mod roundtrip;
mod update;
