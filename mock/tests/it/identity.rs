//! Roles: created from permissions, given to subjects in scopes, and taken away.

use eset_connect::identity::v2::{
    AssignRoleRequest, CreateRoleRequest, RevokeRoleRequest, Role, Scope, ScopedRole, SubjectRoles, SubjectType,
    assign_role, create_role, delete_role, list_permissions, list_roles, revoke_role,
};
use eset_connect::{Client, Error};

use crate::started;

async fn assign(client: &Client, subject: &str, scopes: Vec<Scope>) -> Result<(), Error> {
    let role = ScopedRole::new().role_name("technician").scopes(scopes);
    let body = AssignRoleRequest::new().subject_reference(subject).subject_type(SubjectType::User).role(role);
    assign_role(body).send(client).await.map(|_| ())
}

async fn revoke(client: &Client, subject: &str, scopes: Vec<Scope>) -> Result<(), Error> {
    let role = ScopedRole::new().role_name("technician").scopes(scopes);
    let body = RevokeRoleRequest::new().subject_reference(subject).subject_type(SubjectType::User).role(role);
    revoke_role(body).send(client).await.map(|_| ())
}

async fn roles(client: &Client, subject: &str) -> Vec<ScopedRole> {
    let list = list_roles().subject_reference(subject).send(client).await.unwrap();
    list.assignments.iter().flat_map(|subject| subject.roles.clone()).collect()
}

async fn devices(client: &Client) -> Vec<Scope> {
    let page = eset_connect::device_management::v1::list_devices().page_size(3).send(client).await.unwrap();
    page.devices.iter().map(|device| Scope::new().device_uuid(device.uuid.as_ref().unwrap())).collect()
}

#[tokio::test]
async fn scopes_are_added_to_and_taken_from_a_role_of_a_subject() {
    let (_server, client) = started().await;
    let [a, b, c] = devices(&client).await.try_into().unwrap();
    assign(&client, "someone", vec![b.clone()]).await.unwrap();
    assign(&client, "someone", vec![a.clone(), b.clone(), c.clone()]).await.unwrap();
    assert_eq!(roles(&client, "someone").await[0].scopes, [b.clone(), a.clone(), c.clone()]);
    revoke(&client, "someone", vec![b.clone()]).await.unwrap();
    assert_eq!(roles(&client, "someone").await[0].scopes, [a.clone(), c.clone()]);
    let error = revoke(&client, "someone", vec![a.clone(), b.clone()]).await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("role.scopes[1]"), "{error}");
    revoke(&client, "someone", vec![a, c]).await.unwrap();
    assert_eq!(roles(&client, "someone").await, []);
    assert!(revoke(&client, "someone", vec![b]).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_role_without_scopes_applies_everywhere_and_stays_so() {
    let (_server, client) = started().await;
    let scopes = devices(&client).await;
    for scopes in [scopes.clone(), Vec::new(), scopes] {
        assign(&client, "someone", scopes).await.unwrap();
    }
    let has = roles(&client, "someone").await;
    assert_eq!((has.len(), has[0].scopes.len()), (1, 0));
    revoke(&client, "someone", Vec::new()).await.unwrap();
    assert_eq!(roles(&client, "someone").await, []);
}

#[tokio::test]
async fn a_created_role_can_be_assigned_until_it_is_deleted() {
    let (_server, client) = started().await;
    let permissions = list_permissions().send(&client).await.unwrap().permissions.clone();
    let names: Vec<_> = permissions.iter().filter_map(|permission| permission.name.clone()).take(2).collect();
    let create = async |name: &str, permissions: Vec<String>| {
        let role = Role::new().name(name).display_name("New").permission_names(permissions);
        create_role(CreateRoleRequest::new().role(role)).send(&client).await
    };
    let created = create("new-role", names.clone()).await.unwrap().role.clone().unwrap();
    assert_eq!(created.permission_names, names);
    assert_eq!(create("new-role", names).await.unwrap_err().status().map(|status| status.as_u16()), Some(409));
    assert!(create("new.role", Vec::new()).await.unwrap_err().to_string().contains("role.name"));
    let error = create("other", vec!["everything".to_owned()]).await.unwrap_err();
    assert!(error.to_string().contains("role.permissionNames[0]"), "{error}");

    let role = || ScopedRole::new().role_name("new-role");
    let body = || AssignRoleRequest::new().subject_reference("someone").subject_type(SubjectType::Service).role(role());
    assign_role(body()).send(&client).await.unwrap();
    assert_eq!(roles(&client, "someone").await, [role()]);
    delete_role("new-role").send(&client).await.unwrap();
    assert_eq!(roles(&client, "someone").await, []);
    let error = assign_role(body()).send(&client).await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("role.roleName"), "{error}");
    assert!(delete_role("new-role").send(&client).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn assignments_are_listed_by_subject_and_its_kind() {
    let (server, client) = started().await;
    let all = list_roles().send(&client).await.unwrap();
    assert_eq!(all.total_size, i64::try_from(all.assignments.len()).ok());
    assert!(all.assignments.len() > 2);
    let of_kind = async |kind| list_roles().subject_type(kind).send(&client).await.unwrap().assignments.clone();
    assert_eq!(of_kind(SubjectType::User).await, all.assignments);
    assert_eq!(of_kind(SubjectType::Unspecified).await, all.assignments);
    assert_eq!(of_kind(SubjectType::Device).await, Vec::<SubjectRoles>::new());

    let device = server.example_id("device").unwrap();
    let role = ScopedRole::new().role_name("security-viewer");
    let body = |device: &str| {
        AssignRoleRequest::new().subject_reference(device).subject_type(SubjectType::Device).role(role.clone())
    };
    assign_role(body(&device)).send(&client).await.unwrap();
    assert_eq!(of_kind(SubjectType::Device).await.len(), 1);
    let error = assign_role(body("unknown")).send(&client).await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("subjectReference"), "{error}");
}

#[tokio::test]
async fn a_scope_of_nothing_or_of_something_unknown_is_refused() {
    let (_server, client) = started().await;
    let error = assign(&client, "someone", vec![Scope::new()]).await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("role.scopes[0]"), "{error}");
    let unknown = vec![Scope::new().policy_uuid("unknown")];
    let error = assign(&client, "someone", unknown).await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("role.scopes[0].policyUuid"), "{error}");
    assert!(assign(&client, "", Vec::new()).await.unwrap_err().is_invalid());
}
