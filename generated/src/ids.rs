//! Ids: a type for each entity, so that one entity's id cannot be passed for another's.
//!
//! A string converts into any of them, so they seldom need to be named.

use eset_connect_runtime::json::Id;

/// Id of an entity of type `DeviceGroup`: an opaque string.
pub type DeviceGroupUuid = Id<entity::DeviceGroup>;

/// Id of an entity of type `Device`: an opaque string.
pub type DeviceUuid = Id<entity::Device>;

/// Id of an entity of type `PolicyAssignment`: an opaque string.
pub type PolicyAssignmentUuid = Id<entity::PolicyAssignment>;

/// Id of an entity of type `Policy`: an opaque string.
pub type PolicyUuid = Id<entity::Policy>;

/// Id of an entity of type `Subscription`: an opaque string.
pub type SubscriptionUuid = Id<entity::Subscription>;

/// What the ids are ids of. These types have no values.
pub mod entity {
    /// Marks ids of `DeviceGroup`.
    pub enum DeviceGroup {}
    /// Marks ids of `Device`.
    pub enum Device {}
    /// Marks ids of `PolicyAssignment`.
    pub enum PolicyAssignment {}
    /// Marks ids of `Policy`.
    pub enum Policy {}
    /// Marks ids of `Subscription`.
    pub enum Subscription {}
}
