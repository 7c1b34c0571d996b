//! The members of something in both APIs, paired by their names.

use crate::pairs::likely::{self, Candidate};

/// The members of something in both APIs.
pub struct Members<'a, T> {
    pub both: Vec<(&'a T, &'a T)>,
    pub renamed: Vec<(&'a T, &'a T)>,
    pub removed: Vec<&'a T>,
    pub added: Vec<&'a T>,
}

impl<'a, T> Members<'a, T> {
    pub fn of(old: &'a [T], new: &'a [T], name: impl Fn(&T) -> &str, are_of_one_kind: impl Fn(&T, &T) -> bool) -> Self {
        let named = |members: &'a [T], wanted: &str| members.iter().find(|member| name(member) == wanted);
        let both = old.iter().filter_map(|old| Some((old, named(new, name(old))?))).collect();
        let removed: Vec<&T> = old.iter().filter(|old| named(new, name(old)).is_none()).collect();
        let added: Vec<&T> = new.iter().filter(|new| named(old, name(new)).is_none()).collect();
        let rank = |members: &'a [T], others: &'a [T], member: &T| {
            let before = members.iter().take_while(|other| name(other) != name(member));
            before.filter(|before| named(others, name(before)).is_some()).count()
        };
        let gone: Vec<_> =
            removed.iter().map(|member| Candidate { name: name(member), rank: rank(old, new, member) }).collect();
        let come: Vec<_> =
            added.iter().map(|member| Candidate { name: name(member), rank: rank(new, old, member) }).collect();
        let pairs = likely::renamed(&gone, &come, |a, b| are_of_one_kind(removed[a], added[b]));
        let left = |members: &[&'a T], taken: &dyn Fn(usize) -> bool| {
            let members = members.iter().enumerate().filter(|(index, _)| !taken(*index));
            members.map(|(_, member)| *member).collect::<Vec<_>>()
        };
        Self {
            both,
            renamed: pairs.iter().map(|(a, b)| (removed[*a], added[*b])).collect(),
            removed: left(&removed, &|index| pairs.iter().any(|(a, _)| *a == index)),
            added: left(&added, &|index| pairs.iter().any(|(_, b)| *b == index)),
        }
    }
}
