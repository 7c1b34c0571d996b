//! Values of the dialect and the tools to compare and merge them, whatever source they come from.

pub mod canonical;
pub mod shape;
pub mod text;
pub mod value;
