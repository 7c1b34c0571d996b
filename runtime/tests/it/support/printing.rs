//! The text of an error and its causes.

use std::collections::BTreeSet;
use std::error::Error;

/// The texts of an error and its causes.
pub fn texts(error: &(dyn Error + 'static)) -> Vec<String> {
    let mut texts = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(error) = cause {
        texts.push(error.to_string());
        cause = error.source();
    }
    texts
}

/// The texts on one line, in the usual format of programs.
pub fn chain(error: &(dyn Error + 'static)) -> String {
    texts(error).join(": ")
}

/// Fails if the text of a cause is part of a text before it, or if the line repeats a part.
pub fn assert_prints_nothing_twice(name: &str, error: &eset_connect_runtime::Error) {
    let line = chain(error);
    // A cause without the host repeats a text in different words.
    let same = |text: String| error.host().map_or(text.clone(), |host| text.replace(host, "the server"));
    let texts: Vec<_> = texts(error).into_iter().map(same).collect();
    for (index, text) in texts.iter().enumerate() {
        let before = texts[..index].iter().find(|before| before.contains(text.as_str()));
        assert!(before.is_none(), "{name}: {text:?} is in {before:?}");
    }
    let mut parts = BTreeSet::new();
    for part in line.split([':', ';']).map(str::trim) {
        assert!(parts.insert(part), "{name}: {part:?} is in it twice: {line}");
    }
}
