//! Suggestions: the word that was probably meant.

use strsim::osa_distance;

/// Names of a schema are shorter. A longer one is hostile, and comparing it would take quadratic time.
const LONGEST: usize = 100;

/// Returns the candidate that differs least from `word`, regardless of case; the first of several such candidates.
/// It may differ in at most a third of its length: characters inserted, removed, replaced or swapped with their
/// neighbour.
fn nearest<T: AsRef<str>>(word: &str, candidates: impl IntoIterator<Item = T>) -> Option<T> {
    let written = folded(word);
    let length = written.chars().count();
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let name = candidate.as_ref();
            let most = (name.len() / 3).max(1);
            // At least the difference in length must be inserted or removed.
            if name.chars().count().abs_diff(length) > most {
                return None;
            }
            let distance = osa_distance(&written, &folded(name));
            (distance <= most).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Returns the help for an unknown word: the nearest of the known words, or else `otherwise`.
pub(crate) fn did_you_mean<T: AsRef<str>>(
    word: &str,
    known: impl IntoIterator<Item = T>,
    otherwise: impl FnOnce() -> String,
) -> String {
    nearest(word, known).map_or_else(otherwise, |near| format!("did you mean `{}`?", near.as_ref()))
}

fn folded(word: &str) -> String {
    word.to_lowercase().chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typo_gets_a_suggestion_and_another_word_none() {
        let words = ["description", "default", "format", "type"];
        assert_eq!(nearest("descripton", words), Some("description"));
        assert_eq!(nearest("fromat", words), Some("format"));
        assert_eq!(nearest("Type", words), Some("type"));
        assert_eq!(nearest("summary", words), None);
        assert_eq!(nearest("", words), None);
    }
}
