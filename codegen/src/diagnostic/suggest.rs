//! Suggestions: the word that was probably meant.

use strsim::osa_distance;

/// Names of a schema are shorter. A longer one is hostile, and comparing it would take quadratic time.
const LONGEST: usize = 100;

/// Returns the candidate that differs least from `word`, regardless of case; the first of several such candidates.
/// It may differ in at most a third of its length: characters inserted, removed, replaced or swapped with their
/// neighbour.
pub(crate) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let written = folded(word);
    let length = written.chars().count();
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let most = (candidate.len() / 3).max(1);
            // At least the difference in length must be inserted or removed.
            if candidate.chars().count().abs_diff(length) > most {
                return None;
            }
            let distance = osa_distance(&written, &folded(candidate));
            (distance <= most).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
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
