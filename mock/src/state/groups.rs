//! The tree of groups. Device management and asset management show the same groups as two models, so both are kept.

use std::collections::{BTreeMap, BTreeSet};

use eset_connect::asset_management::v1::Group;
use eset_connect::device_management::v1::DeviceGroup;
use eset_connect::ids::DeviceGroupUuid;

use super::seed;
use crate::reply::{Code, Refusal};
use crate::store::Collection;

/// The groups by their ids.
#[derive(Debug, Default)]
pub struct Groups {
    /// As device management shows them.
    pub listed: Collection<DeviceGroup>,
    /// As asset management shows them.
    pub assets: Collection<Group>,
    /// The groups that no call changes: All and Lost&Found.
    fixed: BTreeSet<String>,
    /// The number of changes, for the etags.
    changes: u64,
}

/// Whether a group is a folder or the result of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// Devices are put into it.
    Static,
    /// Devices belong to it by rules. Devices cannot be moved into it.
    Dynamic,
}

impl Groups {
    /// The groups of a seed: sites with departments, and dynamic groups.
    pub fn seeded(seed: u64) -> Self {
        let mut groups = Self::default();
        let mut number = 0;
        let mut add = |groups: &mut Self, name: &str, parent: Option<&str>, membership| {
            number += 1;
            let id = seed::id(seed, "group", number);
            let group = Group::new().display_name(name).uuid(id.as_str());
            let group = parent.map_or(group.clone(), |parent| group.parent_group_uuid(parent));
            groups.add(seed, group, membership);
            id
        };
        let all = add(&mut groups, "All", None, Membership::Static);
        let lost = add(&mut groups, "Lost&Found", Some(&all), Membership::Static);
        for (site, departments) in seed::SITES {
            let site = add(&mut groups, site, Some(&all), Membership::Static);
            for department in *departments {
                add(&mut groups, department, Some(&site), Membership::Static);
            }
        }
        for name in seed::DYNAMIC {
            add(&mut groups, name, Some(&all), Membership::Dynamic);
        }
        groups.fixed = BTreeSet::from([all, lost]);
        groups
    }

    /// Adds a group that has an id.
    pub fn add(&mut self, seed: u64, mut group: Group, membership: Membership) {
        let Some(id) = group.uuid.clone() else { return };
        group.owner_uuid = Some(seed::tenant(seed));
        self.changes += 1;
        let mut listed = DeviceGroup::new();
        listed.display_name.clone_from(&group.display_name);
        listed.parent_group_uuid.clone_from(&group.parent_group_uuid);
        listed.is_security_group = Some(membership == Membership::Static);
        listed.uuid = Some(id.clone());
        listed.etag = Some(self.changes.to_string());
        self.listed.insert(id.as_str(), listed);
        self.assets.insert(id.as_str(), group);
    }

    /// Returns the name of a group.
    pub fn name(&self, id: &str) -> Option<&str> {
        self.listed.get(id)?.display_name.as_deref()
    }

    /// Fails if the group does not exist, or devices and groups cannot be put into it.
    pub fn check_parent(&self, field: &str, id: Option<&DeviceGroupUuid>) -> Result<String, Refusal> {
        let id = id.ok_or_else(|| Refusal::invalid(field, "required"))?;
        match self.listed.get(id.as_str()) {
            None => Err(Refusal::dangling(field, "the device group", id.as_str())),
            Some(group) if group.is_security_group == Some(false) => {
                Err(Refusal::invalid(field, "a dynamic group cannot be a parent"))
            }
            Some(_) => Ok(id.as_str().to_owned()),
        }
    }

    /// Fails if the group does not exist, or no call may change it.
    pub fn check_changeable(&self, id: &str) -> Result<(), Refusal> {
        if self.listed.get(id).is_none() {
            return Err(Refusal::not_found("the group", id));
        }
        if self.fixed.contains(id) {
            let name = self.name(id).unwrap_or_default();
            return Err(Refusal::new(Code::FailedPrecondition, format!("the group {name:?} cannot be changed")));
        }
        Ok(())
    }

    /// Changes the name of a group.
    pub fn rename(&mut self, id: &str, name: &str) {
        self.changes += 1;
        let etag = self.changes.to_string();
        self.assets.change(id, |group| group.display_name = Some(name.to_owned()));
        self.listed.change(id, |group| {
            group.display_name = Some(name.to_owned());
            group.etag = Some(etag);
        });
    }

    /// Puts a group, with what is below it, under another one. Fails if that is the group itself or one below it.
    pub fn put(&mut self, id: &str, parent: &str) -> Result<(), Refusal> {
        if self.with_subgroups(id).contains(parent) {
            return Err(Refusal::invalid("newParentUuid", "a group cannot be below itself"));
        }
        self.changes += 1;
        let etag = self.changes.to_string();
        self.assets.change(id, |group| group.parent_group_uuid = Some(parent.into()));
        self.listed.change(id, |group| {
            group.parent_group_uuid = Some(parent.into());
            group.etag = Some(etag);
        });
        Ok(())
    }

    /// Removes a group and all groups below it; returns their ids.
    pub fn remove(&mut self, id: &str) -> BTreeSet<String> {
        let removed = self.with_subgroups(id);
        for id in &removed {
            self.listed.remove(id);
            self.assets.remove(id);
        }
        removed
    }

    /// Returns the ids of a group and of all groups below it.
    pub fn with_subgroups(&self, id: &str) -> BTreeSet<String> {
        let mut children: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (child, group) in self.listed.iter() {
            let parent = group.parent_group_uuid.as_ref().map(DeviceGroupUuid::as_str);
            children.entry(parent.unwrap_or_default()).or_default().push(child);
        }
        let (mut found, mut open) = (BTreeSet::new(), vec![id]);
        while let Some(id) = open.pop() {
            if found.insert(id.to_owned()) {
                open.extend(children.get(id).into_iter().flatten());
            }
        }
        found
    }

    /// Returns the ids of the groups that devices are in: static, and not All or Lost&Found. Not those that only contain
    /// other groups.
    pub fn departments(&self) -> Vec<String> {
        let parents: BTreeSet<_> = self
            .listed
            .iter()
            .filter_map(|(_, group)| group.parent_group_uuid.as_ref().map(DeviceGroupUuid::as_str))
            .collect();
        let is_department = |(id, group): &(&str, &DeviceGroup)| {
            group.is_security_group == Some(true) && !self.fixed.contains(*id) && !parents.contains(*id)
        };
        self.listed.iter().filter(is_department).map(|(id, _)| id.to_owned()).collect()
    }
}
