//! Values of the dialect, and functions to compare and merge them, independent of their source.

pub mod canonical;
pub mod shape;
pub mod text;
