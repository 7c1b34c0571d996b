//! What the company bought: products with their numbers, subscriptions and unit pools. The products' numbers are those
//! that the documents mention, the others are invented.

use super::seed;

/// A product that subscriptions activate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Product {
    /// The number.
    pub id: i64,
    /// The fixed name.
    pub name: &'static str,
    /// The name for people.
    pub display_name: &'static str,
}

/// The protection of computers.
pub const ENDPOINT: Product =
    Product { id: 27, name: "EndpointSecurity", display_name: "ESET Endpoint Security for Windows" };

/// The protection of computers with macOS.
pub const ENDPOINT_MAC: Product =
    Product { id: 231, name: "EndpointSecurityMacOs", display_name: "ESET Endpoint Security for macOS" };

/// The protection of phones and tablets.
pub const MOBILE: Product =
    Product { id: 310, name: "EndpointSecurityAndroid", display_name: "ESET Endpoint Security for Android" };

/// The protection of mailboxes and cloud drives.
pub const CLOUD_OFFICE: Product =
    Product { id: 320, name: "CloudOfficeSecurity", display_name: "ESET Cloud Office Security" };

/// The subscriptions and their unit pools.
#[derive(Clone, Debug, Default)]
pub struct Subscriptions {
    /// The ids of the subscriptions: that of devices, and that of users.
    pub ids: Vec<String>,
    /// The id of the unit pool of each.
    pub pools: Vec<String>,
}

/// A subscription with its unit pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subscription<'a> {
    /// The id of the subscription.
    pub id: &'a str,
    /// The id of its unit pool.
    pub pool: &'a str,
}

impl Subscriptions {
    /// The subscriptions of a seed.
    pub fn seeded(seed: u64) -> Self {
        let ids = |kind| (1..=2).map(|number| seed::id(seed, kind, number)).collect();
        Self { ids: ids("subscription"), pools: ids("unit pool") }
    }

    /// Returns the subscription for devices.
    pub fn of_devices(&self) -> Subscription<'_> {
        self.numbered(0)
    }

    /// Returns the subscription for users.
    pub fn of_users(&self) -> Subscription<'_> {
        self.numbered(1)
    }

    fn numbered(&self, index: usize) -> Subscription<'_> {
        Subscription {
            id: self.ids.get(index).map_or("", String::as_str),
            pool: self.pools.get(index).map_or("", String::as_str),
        }
    }
}
