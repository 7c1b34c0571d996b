//! Prints the example in the docs of an operation.

use super::tokens::literal;
use crate::rust::{Chain, Example, Name, Primitive, Reading, RustType, Start, Value};

/// The width of a line.
const WIDTH: usize = 100;

/// Returns the lines of the example, with the code fences.
pub fn lines(example: &Example) -> Vec<String> {
    let module = example.module.last().map_or("", Name::as_str);
    let mut lines = vec!["```no_run".to_owned()];
    import(example, &mut lines);
    lines.extend(example.other_imports.iter().map(|path| format!("use {}::{};", example.crate_name, joined(path))));
    let (lets, error) = match example.reading {
        Reading::Download => ("mut file: std::fs::File, ", "Box<dyn std::error::Error>".to_owned()),
        _ => ("", format!("{}::Error", example.crate_name)),
    };
    let variables = example.variables.iter().map(|(name, ty)| format!(", {name}: {}", given(&example.crate_name, ty)));
    let variables: String = variables.collect();
    lines.push(String::new());
    lines.push(format!(
        "# async fn example({lets}client: &{}::Client{variables}) -> Result<(), {error}> {{",
        example.crate_name
    ));
    for (name, chain) in &example.values {
        statement(&mut lines, &format!("let {name} = "), module, chain, &[]);
    }
    reading(&mut lines, module, example);
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
    lines
}

/// Imports the module and names of it.
fn import(example: &Example, lines: &mut Vec<String>) {
    let path = format!("{}::{}", example.crate_name, joined(&example.module));
    if example.imports.is_empty() {
        return lines.push(format!("use {path};"));
    }
    let names = example.imports.iter().map(Name::as_str).collect::<Vec<_>>().join(", ");
    let line = format!("use {path}::{{self, {names}}};");
    if line.chars().count() <= WIDTH {
        return lines.push(line);
    }
    lines.extend([format!("use {path}::{{"), format!("    self, {names},"), "};".to_owned()]);
}

fn joined(path: &[Name]) -> String {
    path.iter().map(Name::as_str).collect::<Vec<_>>().join("::")
}

/// Returns the type of a variable for this type.
fn given(crate_name: &str, ty: &RustType) -> String {
    match ty {
        RustType::Id(name) => format!("&{crate_name}::ids::{name}"),
        RustType::Vec(item) => match &**item {
            RustType::Id(name) => format!("&[{crate_name}::ids::{name}]"),
            _ => "&[String]".to_owned(),
        },
        RustType::Primitive(Primitive::String | Primitive::Secret) => "&str".to_owned(),
        RustType::Primitive(primitive) => match primitive.module() {
            Some(module) => format!("&{crate_name}{module}::{}", primitive.as_str()),
            None => primitive.as_str().to_owned(),
        },
        _ => "()".to_owned(),
    }
}

fn reading(lines: &mut Vec<String>, module: &str, example: &Example) {
    let (before, methods): (_, &[_]) = match &example.reading {
        Reading::Empty => ("", &["send(client)", "await?"]),
        Reading::Download => ("let mut download = ", &["download(client)", "await?"]),
        Reading::Items(_) => ("let mut items = ", &["items(client)"]),
        Reading::Field(_) | Reading::InModel(..) | Reading::InList(..) => {
            ("let response = ", &["send(client)", "await?"])
        }
    };
    statement(lines, before, module, &example.call, methods);
    let printed = |value: &str, field: &Option<Name>| {
        let member = field.as_ref().map_or_else(String::new, |field| format!(".{field}"));
        format!("println!(\"{{:?}}\", {value}{member});")
    };
    let (head, each) = match &example.reading {
        Reading::Empty => return,
        Reading::Field(field) => return lines.push(printed(&format!("response.{field}"), &None)),
        Reading::Download => {
            let written = "std::io::Write::write_all(&mut file, &piece?)?;".to_owned();
            ("while let Some(piece) = download.next().await {".to_owned(), written)
        }
        Reading::Items(field) => ("while let Some(item) = items.next().await {".to_owned(), printed("item?", field)),
        Reading::InModel(model, field) => {
            (format!("if let Some({model}) = &response.{model} {{"), printed(model.as_str(), field))
        }
        Reading::InList(list, field) => (format!("for item in &response.{list} {{"), printed("item", field)),
    };
    lines.extend([head, format!("    {each}"), "}".to_owned()]);
}

/// Prints a chain of methods on one line, or with one method per line.
fn statement(lines: &mut Vec<String>, before: &str, module: &str, chain: &Chain, methods: &[&str]) {
    let start = match &chain.start {
        Start::New(model) => format!("{model}::new()"),
        Start::Constructor(model, function, values) => format!("{model}::{function}({})", list(values)),
        Start::Function(function, values) => format!("{module}::{function}({})", list(values)),
    };
    let setters = chain.setters.iter().map(|(name, value)| format!("{name}({})", expression(value)));
    let methods: Vec<_> = setters.chain(methods.iter().map(|method| (*method).to_owned())).collect();
    let line = format!("{before}{};", [std::slice::from_ref(&start), &methods].concat().join("."));
    if line.chars().count() <= WIDTH {
        return lines.push(line);
    }
    lines.push(format!("{before}{start}"));
    let last = methods.len().saturating_sub(1);
    for (index, method) in methods.iter().enumerate() {
        lines.push(format!("    .{method}{}", if index == last { ";" } else { "" }));
    }
}

fn list(values: &[Value]) -> String {
    values.iter().map(expression).collect::<Vec<_>>().join(", ")
}

fn expression(value: &Value) -> String {
    match value {
        Value::Variable(name) => name.to_string(),
        Value::Clone(name) => format!("{name}.clone()"),
        Value::True => "true".to_owned(),
        Value::Variant(of, variant) => format!("{of}::{variant}"),
        Value::Text(text) => literal(text).to_string(),
        Value::List(value) => format!("[{}]", expression(value)),
    }
}
