//! The devices and the groups of the account, as the list names them.

use std::collections::{BTreeMap, HashMap};

use eset_connect::device_management::v1::{self as devices, DeviceGroup};
use eset_connect::ids::{DeviceGroupUuid, DeviceUuid};
use eset_connect::{Client, Error};

use crate::terminal::Progress;

/// The devices and the groups.
pub struct Fleet {
    /// The group of each device.
    group_of: HashMap<DeviceUuid, Option<DeviceGroupUuid>>,
    devices_by_name: HashMap<String, Vec<DeviceUuid>>,
    /// The path of each group, from the first group below the root: `Headquarters/Finance`.
    paths: BTreeMap<DeviceGroupUuid, String>,
}

impl Fleet {
    /// Requests all devices and groups.
    pub async fn load(client: &Client, progress: &Progress) -> Result<Self, Error> {
        let mut groups = BTreeMap::new();
        let mut items = devices::list_groups().page_size(1000).items(client);
        while let Some(group) = items.next().await {
            let Some(group) = readable(group, progress)? else { continue };
            groups.extend(group.uuid.clone().map(|id| (id, group)));
        }
        let paths = groups.keys().map(|id| (id.clone(), path(&groups, id))).collect();
        let (mut group_of, mut devices_by_name) = (HashMap::new(), HashMap::<_, Vec<_>>::new());
        let mut items = devices::list_devices().page_size(1000).items(client);
        while let Some(device) = items.next().await {
            let Some(device) = readable(device, progress)? else { continue };
            let Some(id) = device.uuid else { continue };
            let name = device.display_name.unwrap_or_default();
            // A list can change between two pages, so a device can come twice.
            if group_of.insert(id.clone(), device.parent_group_uuid).is_none() {
                devices_by_name.entry(name).or_default().push(id);
            }
            progress.set(group_of.len() as u64);
            progress.describe(&format!("{} devices", group_of.len()));
        }
        Ok(Self { group_of, devices_by_name, paths })
    }

    /// Returns the device with this id or name. The error says why there is not one.
    pub fn device(&self, text: &str) -> Result<DeviceUuid, String> {
        let id = DeviceUuid::from(text);
        if self.group_of.contains_key(&id) {
            return Ok(id);
        }
        match self.devices_by_name.get(text).map(Vec::as_slice) {
            None | Some([]) => Err(format!("no device has the id or the name `{text}`")),
            Some([id]) => Ok(id.clone()),
            Some(ids) => Err(format!("{} devices have the name `{text}`; use an id", ids.len())),
        }
    }

    /// Returns the group with this id, or whose path is or ends with this text. The error says why there is not one.
    pub fn group(&self, text: &str) -> Result<DeviceGroupUuid, String> {
        let id = DeviceGroupUuid::from(text);
        if self.paths.contains_key(&id) {
            return Ok(id);
        }
        let has_end = |path: &str| path.strip_suffix(text).is_some_and(|rest| rest.is_empty() || rest.ends_with('/'));
        let found: Vec<_> = self.paths.iter().filter(|(_, path)| has_end(path)).collect();
        match found.as_slice() {
            [] => Err(format!("no group has the id, the name or the path `{text}`")),
            [(id, _)] => Ok((*id).clone()),
            several => {
                let paths: Vec<_> = several.iter().map(|(_, path)| format!("`{path}`")).collect();
                Err(format!("the group `{text}` can be {}", paths.join(" or ")))
            }
        }
    }

    /// Returns the group that a device is in.
    pub fn group_of(&self, device: &DeviceUuid) -> Option<&DeviceGroupUuid> {
        self.group_of.get(device).and_then(Option::as_ref)
    }

    /// Returns the path of a group.
    pub fn path(&self, group: &DeviceGroupUuid) -> &str {
        self.paths.get(group).map_or("", String::as_str)
    }
}

/// Returns the item. One that cannot be read is left out; it is reported, because a row can name it.
fn readable<T>(item: Result<T, Error>, progress: &Progress) -> Result<Option<T>, Error> {
    match item {
        Err(error) if error.is_item() => {
            progress.print(&error.to_string());
            Ok(None)
        }
        item => item.map(Some),
    }
}

fn path(groups: &BTreeMap<DeviceGroupUuid, DeviceGroup>, id: &DeviceGroupUuid) -> String {
    let mut names = Vec::new();
    let mut next = groups.get(id);
    while let Some(group) = next {
        // The name of the root is part of no path but its own. A tree is not as high as it has groups, unless it is a circle.
        if (group.parent_group_uuid.is_none() && !names.is_empty()) || names.len() > groups.len() {
            break;
        }
        names.push(group.display_name.clone().unwrap_or_default());
        next = group.parent_group_uuid.as_ref().and_then(|parent| groups.get(parent));
    }
    names.reverse();
    names.join("/")
}
