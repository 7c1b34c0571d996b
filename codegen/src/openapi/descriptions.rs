//! The descriptions of a document, in Markdown: the maintainers' texts, or else those of the schema, and the notes that
//! a client of any language needs.

use crate::api::texts::operation_key;
use crate::api::{Answer, Api, Enum, Field, Model, ModelId, Operation, Page, Parameter, Service, Type};
use crate::markdown::{code, code_span, escape_line, words_with_code};
use crate::vocabulary::Item;

/// The beginning of an `@type`.
const URL_PREFIX: &str = "type.googleapis.com/";

/// What the errors of the token operation have in addition to those of all operations.
pub const OF_TOKEN_ERRORS: &str = "The body of an error can also be an error document of OAuth (RFC 6749, section \
                                   5.2), with `error` and `error_description`.";

/// Joins the texts that are there as paragraphs; `None` if there are none.
pub fn joined(texts: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    let text = paragraphs(texts);
    (!text.is_empty()).then_some(text)
}

/// Joins the texts that are there as paragraphs.
pub fn paragraphs(texts: impl IntoIterator<Item = Option<String>>) -> String {
    texts.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Returns what applies to all operations.
pub fn of_api(api: &Api) -> String {
    let token = "Every other call than that for a token needs one, in the header `Authorization: Bearer …`.".to_owned();
    let rate = |calls| format!("A client may send {calls} calls per second; more are rejected with 429.");
    let values = "The service leaves out fields without a value, and may add fields and values of enums at any time. \
                  An integer of 64 bits can be a number or a string.";
    let firewall = "A firewall in front of the service can respond to a request instead of the service, with a page or \
                    an empty body.";
    let texts = [
        api.token.map(|_| token),
        api.about.limits.calls_per_second.map(rate),
        Some(values.to_owned()),
        Some(firewall.to_owned()),
    ];
    texts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

pub fn of_service(service: &Service) -> Option<String> {
    let described = service.about.description.as_deref();
    about(service, || Item::Service, described)
}

pub fn of_operation(api: &Api, service: &Service, operation: &Operation) -> Option<String> {
    let text = about(service, || Item::Operation(operation_key(operation)), operation.description.as_deref());
    let warning = operation.warning.as_deref().map(|warning| format!("**Warning:** {}", escape_line(warning)));
    let selector = operation
        .selector
        .as_deref()
        .map(|field| format!("**Warning:** a request that sets nothing in {} applies to everything.", code(field)));
    let source = operation.source.as_deref().map(escape_line);
    // Viewers and generators print the title above it.
    joined([
        warning,
        selector,
        text,
        operation.paging.and_then(|page| paging(api, service, operation, page)),
        operation.pending.then(|| pending(api)),
        source,
    ])
}

fn paging(api: &Api, service: &Service, operation: &Operation, page: Page) -> Option<String> {
    let names = api.about.paging.as_ref()?;
    let Answer::Model(id) = operation.answer else { return None };
    let field = |index: usize| service.models[id.0].fields.get(index).map(|field| code(&field.name));
    let limit = names.sizes.max.map(|max| format!(" of at most {max} items")).unwrap_or_default();
    let (token, next) = (code(&names.token), field(page.next)?);
    let delta = page.delta.and_then(field).map_or_else(String::new, |next_delta| {
        let token = names.delta.as_ref().map_or_else(String::new, |delta| code(&delta.token));
        format!(" The last page has {next_delta}, with which ({token}) a later list returns only what is new.")
    });
    Some(format!(
        "The list comes in pages{limit}: to get the next page, send {next} of a page as {token}. It is empty on the \
         last page.{delta}"
    ))
}

fn pending(api: &Api) -> String {
    let limits = api.about.limits;
    let wait = limits.poll_from_seconds.map(|seconds| format!(" after at least {seconds} s")).unwrap_or_default();
    let expiry = limits
        .pending_expire_minutes
        .map(|minutes| format!(", and stores it for {minutes} minutes"))
        .unwrap_or_default();
    format!(
        "If the result takes long, the response is 202. To get the result, repeat the identical request{wait}, with \
         the header `response-id` of that response, until the status is another one. The service returns a result only \
         once{expiry}; 404 and 504 then mean that it no longer exists."
    )
}

pub fn of_parameter(service: &Service, operation: &Operation, parameter: &Parameter) -> Option<String> {
    let item = || Item::Parameter(operation_key(operation), parameter.name.clone());
    about(service, item, parameter.description.as_deref())
}

pub fn of_model(service: &Service, id: ModelId) -> Option<String> {
    let model = &service.models[id.0];
    let message = service.messages.iter().find(|message| message.model == id);
    let message = message.map(|message| {
        let url = code_span(&format!("{URL_PREFIX}{}", message.type_name));
        format!("As the content of a message of any type, it has the additional member `@type`: {url}.")
    });
    joined([about(service, || Item::Model(model.name.key()), model.description.as_deref()), message])
}

pub fn of_field(service: &Service, id: ModelId, model: &Model, field: &Field) -> Option<String> {
    let item = || Item::Field(model.name.key(), field.name.clone());
    let text = about(service, item, field.description.as_deref());
    joined([text, contents(service, id, field)])
}

/// Returns the messages that an `Any` is known to contain.
fn contents(service: &Service, id: ModelId, field: &Field) -> Option<String> {
    if field.ty != Type::Any {
        return None;
    }
    let is_here = |(of, index): &(ModelId, usize)| {
        *of == id && service.models[of.0].fields.get(*index).is_some_and(|other| other.name == field.name)
    };
    let known = service.messages.iter().filter(|message| message.fields.iter().any(is_here));
    let names: Vec<String> = known.map(|message| code_span(&service.models[message.model.0].name.key())).collect();
    (!names.is_empty()).then(|| format!("Known contents: {}.", names.join(", ")))
}

/// Returns the text about an enum, with a list of its values that have a text.
pub fn of_enum(service: &Service, found: &Enum) -> Option<String> {
    let key = found.name.key();
    let values = found.values.iter().filter_map(|value| {
        let item = || Item::Value(key.clone(), value.name.clone());
        let text = about(service, item, value.description.as_deref())?;
        Some(format!("* {}: {}", code_span(&value.name), text.replace("\n\n", " ")))
    });
    let values = values.collect::<Vec<_>>().join("\n");
    joined([about(service, || Item::Enum(key.clone()), found.description.as_deref()), Some(values)])
}

/// Returns the maintainers' text about an item, or else that of the schema.
fn about(service: &Service, item: impl FnOnce() -> Item, described: Option<&str>) -> Option<String> {
    let text = match service.texts.text(item) {
        Some(text) => own(text),
        None => prose(described?),
    };
    (!text.is_empty()).then_some(text)
}

/// Returns a text of the maintainers: prose with names in backticks.
fn own(text: &str) -> String {
    paragraphs(text.split("\n\n").map(|paragraph| Some(words_with_code(paragraph, code_span).join(" "))))
}

/// Returns a text of the schema: lines and paragraphs of prose.
fn prose(text: &str) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut is_open = false;
    for line in text.lines() {
        if line.trim().is_empty() {
            is_open = false;
            continue;
        }
        match paragraphs.last_mut().filter(|_| is_open) {
            Some(paragraph) => {
                paragraph.push_str("\\\n");
                paragraph.push_str(&escape_line(line));
            }
            None => paragraphs.push(escape_line(line)),
        }
        is_open = true;
    }
    paragraphs.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_the_maintainers_has_code_and_nothing_else() {
        let text = "Lists `v1Car`s of\nall *drivers*, see `GET /v1/x`.\n\n<b>Then</b> the rest.";
        assert_eq!(own(text), "Lists `v1Car`s of all \\*drivers\\*, see `GET /v1/x`.\n\n\\<b\\>Then\\</b\\> the rest.");
    }

    #[test]
    fn a_text_of_the_schema_keeps_its_lines() {
        assert_eq!(prose("One.\n\nInfo:\nA `b`\n\n\n"), "One.\n\nInfo:\\\nA \\`b\\`");
    }
}
