//! How a model's fields are set in the tests: by its setters where it has them, else by name.

use std::fmt::Write as _;

use super::expression::expression;
use crate::rust::{Model, Way};

/// The model's `Sample`, behind what `out` has. `path` is the model's, below the module of its service.
pub fn print(path: &str, model: &Model, out: &mut String) {
    if model.fields.is_empty() {
        let _ = writeln!(out, "\n    impl Sample for service::{path} {{}}");
        return;
    }
    let _ = write!(
        out,
        "\n    impl Sample for service::{path} {{\n        fn with(mut self, place: Place) -> Self {{\n            \
         match place.field {{\n"
    );
    for (index, (field, sample)) in model.fields.iter().zip(&model.sample.fields).enumerate() {
        let (name, value) = (&field.name, expression(&sample.value));
        let _ = match sample.way {
            Way::Setter => writeln!(out, "                {index} => self = self.{name}({value}),"),
            Way::TypedSetter => writeln!(
                out,
                "                {index} => {{\n                    \
                 let value = crate::checks::like(&self.{name}, {value});\n                    \
                 self = self.{name}(value);\n                }}"
            ),
            Way::Field => writeln!(out, "                {index} => self.{name} = {value},"),
        };
    }
    out.push_str("                _ => unreachable!(),\n            }\n            self\n        }\n    }\n");
}
