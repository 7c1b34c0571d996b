//! Users: found by what is known about them.

use eset_connect::Client;
use eset_connect::ids::UserUuid;
use eset_connect::user_management::v1::{
    BatchGetUsersRequest, ListUsers, ProductAutoActivationBase, ProtectionStatus, User, batch_get_users, get_user,
    list_users,
};

use crate::started;

async fn found(client: &Client, list: ListUsers) -> Vec<User> {
    let page = list.page_size(1000).send(client).await.unwrap();
    assert_eq!(page.total_size, i64::try_from(page.users.len()).ok());
    page.users.clone()
}

/// The list returns the users that meet the condition, which are some but not all.
async fn assert_selects(client: &Client, list: ListUsers, condition: impl Fn(&User) -> bool) {
    let all = found(client, list_users()).await;
    let expected: Vec<_> = all.iter().filter(|user| condition(user)).cloned().collect();
    assert!(!expected.is_empty() && expected.len() < all.len(), "{} of {}", expected.len(), all.len());
    assert_eq!(found(client, list).await, expected);
}

#[tokio::test]
async fn users_are_found_by_parts_of_their_names_and_addresses() {
    let (_server, client) = started().await;
    let user = found(&client, list_users()).await.swap_remove(3);
    let name = user.display_name.unwrap().split(' ').next().unwrap().to_lowercase();
    let list = list_users().display_name(name.as_str());
    assert_selects(&client, list, |user| user.display_name.as_ref().unwrap().to_lowercase().contains(&name)).await;

    let alias = user.proxy_email_addresses[0].clone();
    let list = list_users().email(alias.to_uppercase());
    assert_selects(&client, list, |user| user.proxy_email_addresses.contains(&alias)).await;
}

#[tokio::test]
async fn users_are_found_by_status_group_tenant_and_license() {
    let (_server, client) = started().await;
    let status = ProtectionStatus::Unprotected;
    let list = list_users().protection_status(status.clone());
    assert_selects(&client, list, |user| user.protection_status == Some(status.clone())).await;
    assert!(found(&client, list_users().protection_status(ProtectionStatus::Unspecified)).await.len() > 50);

    let all = found(&client, list_users()).await;
    let group = all[0].user_group_uuids[0].clone();
    let list = list_users().user_group_uuid(&group);
    assert_selects(&client, list, |user| user.user_group_uuids.contains(&group)).await;

    let tenant = |user: &User| user.cloud_office.as_ref().unwrap().tenant_reference.clone().unwrap();
    let list = list_users().cloud_office_tenant_reference(tenant(&all[0]));
    assert_selects(&client, list, |user| tenant(user) == tenant(&all[0])).await;

    let list = list_users().has_cloud_office_ms_license(false);
    assert_selects(&client, list, |user| user.cloud_office.as_ref().unwrap().has_ms_license == Some(false)).await;
}

#[tokio::test]
async fn the_conditions_on_a_product_are_met_by_one_product() {
    let (server, client) = started().await;
    let product = 320;
    let has = |user: &User| user.active_product_ids.contains(&product);
    assert_selects(&client, list_users().active_product_id(product), has).await;
    assert_selects(&client, list_users().active_product_name("CloudOfficeSecurity"), has).await;

    let base = |base| list_users().active_product_auto_activation_details_base(base);
    let tenant = found(&client, base(ProductAutoActivationBase::Tenant)).await.len();
    let group = found(&client, base(ProductAutoActivationBase::UserGroup)).await.len();
    let automatic = found(&client, list_users().active_product_auto_activated(true)).await.len();
    assert!(tenant > 0 && group > 0);
    assert_eq!(automatic, tenant + group);
    // The product of phones is never activated automatically.
    let phones = list_users().active_product_id(310).active_product_auto_activated(true);
    assert_eq!(found(&client, phones).await, []);

    let subscription = server.example_id("subscription").unwrap();
    let list = list_users().active_product_subscription_uuid(subscription);
    assert_selects(&client, list, |user| user.active_product_ids.contains(&310)).await;
}

#[tokio::test]
async fn several_users_are_read_in_the_order_of_the_request_or_not_at_all() {
    let (_server, client) = started().await;
    let users = found(&client, list_users()).await;
    let read =
        async |ids: Vec<UserUuid>| batch_get_users(BatchGetUsersRequest::new().users_uuids(ids)).send(&client).await;
    let ids = || users.iter().take(4).rev().filter_map(|user| user.uuid.clone());
    assert!(read(ids().collect()).await.unwrap().users.iter().eq(users[..4].iter().rev()));

    let error = read(ids().chain([UserUuid::from("unknown")]).collect()).await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("usersUuids[4]"), "{error}");
    assert!(read(Vec::new()).await.unwrap_err().is_invalid());
    assert!(read(vec![users[0].uuid.clone().unwrap(); 1001]).await.unwrap_err().is_invalid());
}

#[tokio::test]
async fn a_user_is_read_by_its_id() {
    let (_server, client) = started().await;
    let user = found(&client, list_users()).await.swap_remove(7);
    let read = get_user(user.uuid.as_ref().unwrap()).send(&client).await.unwrap();
    assert_eq!(read.user, Some(user));
    assert!(get_user("unknown").send(&client).await.unwrap_err().is_not_found());
}
