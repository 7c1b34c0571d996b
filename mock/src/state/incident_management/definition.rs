//! The XML definition of an EDR rule or of an exclusion, as far as the service reads something from it: it has to be
//! well-formed, and name and severity come from it. What a rule matches is not checked.

use roxmltree::{Document, Node};

use crate::reply::Refusal;

/// What the service reads from a definition.
#[derive(Debug, PartialEq, Eq)]
pub struct Definition {
    /// `rule/description/name`
    pub name: String,
    /// `rule/description/severity`
    pub score: Option<i64>,
}

/// Reads the definition in a field of the body.
pub fn read(field: &str, xml: Option<&str>) -> Result<Definition, Refusal> {
    parse(xml.unwrap_or_default()).map_err(|wrong| Refusal::invalid(field, wrong))
}

fn parse(xml: &str) -> Result<Definition, String> {
    let document = Document::parse(xml).map_err(|error| format!("not valid XML: {error}"))?;
    let root = document.root_element();
    if !root.has_tag_name("rule") {
        return Err(format!("expected the element `rule`, found {:?}", root.tag_name().name()));
    }
    let description = child(root, "description").ok_or("expected `description` in `rule`")?;
    let text = |name| child(description, name).and_then(|node| node.text()).map(str::trim);
    let name = text("name").filter(|name| !name.is_empty()).ok_or("expected `rule/description/name` with a text")?;
    let score = match text("severity") {
        Some(text) => Some(score(text)?),
        None => None,
    };
    Ok(Definition { name: name.to_owned(), score })
}

fn score(text: &str) -> Result<i64, String> {
    let score = text.parse().ok().filter(|score| (1..=100).contains(score));
    score.ok_or_else(|| format!("expected a number from 1 to 100 in `rule/description/severity`, found {text:?}"))
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| child.has_tag_name(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(description: &str) -> String {
        format!("<rule><description>{description}</description><definition/></rule>")
    }

    #[test]
    fn name_and_severity_come_from_the_description() {
        let name = || "A & B".to_owned();
        let read = parse(&rule("<severity> 61 </severity><name>A &amp; B</name>"));
        assert_eq!(read, Ok(Definition { name: name(), score: Some(61) }));
        assert_eq!(parse(&rule("<name>A &amp; B</name>")), Ok(Definition { name: name(), score: None }));
    }

    #[test]
    fn what_is_missing_is_named() {
        for (xml, expected) in [
            ("", "not valid XML"),
            ("<rule><description></rule>", "not valid XML"),
            ("<rules/>", "found \"rules\""),
            ("<rule/>", "`description`"),
            (&rule("<severity>5</severity>"), "`rule/description/name`"),
            (&rule("<name> </name>"), "`rule/description/name`"),
            (&rule("<name>A</name><severity>101</severity>"), "from 1 to 100"),
            (&rule("<name>A</name><severity>high</severity>"), "found \"high\""),
        ] {
            let error = parse(xml).unwrap_err();
            assert!(error.contains(expected), "{xml}: {error}");
        }
    }

    #[test]
    fn a_definition_cannot_declare_entities() {
        let xml = "<!DOCTYPE r [<!ENTITY a \"aaaa\">]><rule><description><name>&a;</name></description></rule>";
        assert!(parse(xml).unwrap_err().contains("not valid XML"));
    }
}
