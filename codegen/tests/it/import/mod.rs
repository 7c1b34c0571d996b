//! What the importer makes of what the vendor publishes, from either kind of source: help pages and OpenAPI
//! documents.
//!
//! Real pages cannot be had in numbers, so this module prints its own: [`printer`] turns an OpenAPI document into
//! pages, and [`losses`] says what a page leaves out. Documents beyond the one sample come from [`invent`].

mod invent;
mod keeping;
mod losses;
mod own_texts;
mod pages;
mod printer;
mod roundtrip;
