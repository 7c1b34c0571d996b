//! The operations of user management, which only read.

mod people;

use eset_connect::ids::{UserGroupUuid, UserUuid};
use eset_connect::user_management::v1::{BatchGetUsersRequest, ProductAutoActivationBase, User};
use serde_json::json;

use super::kind::Kind;
use super::{Parts, Service, World};
use crate::answer::Answer;
use crate::reply::Refusal;
use crate::request::Request;
use people::{Activation, Automatic};

pub use people::{People, tenant};

const USER: Kind<User> = Kind {
    name: "the user",
    field: "user",
    parameter: "userUuid",
    of: |world| &world.people.all,
    of_mut: |world| &mut world.people.all,
};

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("GET /v1/users", list_users),
        ("GET /v1/users/{userUuid}", |world, request| USER.get(world, request)),
        ("POST /v1/users:batchGetUsers", batch_get_users),
    ],
    example: |world, entity| match entity {
        "user" => USER.first(world),
        "user_group" => world.people.group().map(str::to_owned),
        _ => None,
    },
    requests: &[("POST /v1/users:batchGetUsers", |world| Parts {
        body: Some(json!({ "usersUuids": world.people.all.iter().take(2).map(|(id, _)| id).collect::<Vec<_>>() })),
        ..Parts::default()
    })],
};

fn batch_get_users(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: BatchGetUsersRequest = request.body()?;
    USER.batch(world, ("usersUuids", "users"), body.users_uuids.iter().map(UserUuid::as_str))
}

/// An absent or empty parameter selects all users.
fn list_users(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let text = |name: &str| request.query(name).filter(|text| !text.is_empty());
    let tenant = text("cloudOfficeTenantReference");
    let name = text("displayName").map(str::to_lowercase);
    let email = text("email").map(str::to_lowercase);
    let license = text("hasCloudOfficeMsLicense").map(|value| value == "true");
    let status = text("protectionStatus").filter(|status| !status.ends_with("_UNSPECIFIED"));
    let group = text("userGroupUuid");
    let has_product = product_filter(request);
    let contains = |text: Option<&str>, part: &str| text.is_some_and(|text| text.to_lowercase().contains(part));
    let selects = |user: &User| {
        let office = user.cloud_office.as_ref();
        let mut addresses = user.primary_email_address.iter().chain(&user.proxy_email_addresses);
        tenant.is_none_or(|tenant| office.is_some_and(|office| office.tenant_reference.as_deref() == Some(tenant)))
            && name.as_deref().is_none_or(|name| contains(user.display_name.as_deref(), name))
            && email.as_deref().is_none_or(|part| addresses.any(|address| contains(Some(address), part)))
            && license.is_none_or(|has| office.and_then(|office| office.has_ms_license).unwrap_or_default() == has)
            && status.is_none_or(|status| user.protection_status.as_ref().is_some_and(|is| is.as_str() == status))
            && group.is_none_or(|group| user.user_group_uuids.iter().map(UserGroupUuid::as_str).any(|id| id == group))
            && has_product.as_ref().is_none_or(|filter| world.people.activations(user).iter().any(filter))
    };
    USER.list_and_count(world, request, selects)
}

/// Returns the conditions on the products of a user, all of which one product has to meet; `None` if there are none.
fn product_filter(request: &Request) -> Option<impl Fn(&Activation) -> bool> {
    let value = |name: &str| request.query(&format!("activeProduct.{name}")).filter(|value| !value.is_empty());
    let id = value("id").filter(|id| *id != "0");
    let (name, subscription, pool) = (value("name"), value("subscriptionUuid"), value("unitPoolUuid"));
    let automatic = value("autoActivated").map(|value| value == "true");
    let base = value("autoActivationDetails.base").filter(|base| !base.ends_with("_UNSPECIFIED"));
    let group = value("autoActivationDetails.userGroupUuid");
    let is_set = automatic.is_some() || [id, name, subscription, pool, base, group].iter().any(Option::is_some);
    let is_in = move |group: &str, how: Option<&Automatic>| matches!(how, Some(Automatic::Group(id)) if id == group);
    is_set.then_some(move |activation: &Activation| {
        let how = activation.automatic.as_ref();
        id.is_none_or(|id| activation.product.id.to_string() == id)
            && name.is_none_or(|name| activation.product.name == name)
            && subscription.is_none_or(|id| activation.subscription == id)
            && pool.is_none_or(|id| activation.pool == id)
            && automatic.is_none_or(|automatic| automatic == how.is_some())
            && base.is_none_or(|base| how.is_some_and(|how| base_of(how).as_str() == base))
            && group.is_none_or(|group| is_in(group, how))
    })
}

fn base_of(automatic: &Automatic) -> ProductAutoActivationBase {
    match automatic {
        Automatic::Tenant => ProductAutoActivationBase::Tenant,
        Automatic::Group(_) => ProductAutoActivationBase::UserGroup,
    }
}
