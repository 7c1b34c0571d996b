//! The operations of identity: roles are created and deleted, and assigned to subjects.

mod access;

use eset_connect::identity::v2::{
    AssignRoleRequest, CreateRoleRequest, Permission, RevokeRoleRequest, Role, Scope, ScopedRole, SubjectRoles,
    SubjectType,
};
use eset_connect::json::Id;
use serde_json::json;

use super::kind::Kind;
use super::{Parts, Service, World};
use crate::answer::Answer;
use crate::reply::{Code, Refusal};
use crate::request::Request;

pub use access::Access;

const PERMISSION: Kind<Permission> = Kind {
    name: "the permission",
    field: "permission",
    parameter: "permissionName",
    of: |world| &world.access.permissions,
    of_mut: |world| &mut world.access.permissions,
};

const ROLE: Kind<Role> = Kind {
    name: "the role",
    field: "role",
    parameter: "roleName",
    of: |world| &world.access.roles,
    of_mut: |world| &mut world.access.roles,
};

const SUBJECT: Kind<SubjectRoles> = Kind {
    name: "the subject",
    field: "assignment",
    parameter: "subjectReference",
    of: |world| &world.access.subjects,
    of_mut: |world| &mut world.access.subjects,
};

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("GET /v2/permissions", |world, request| PERMISSION.list(world, request, |_| true)),
        ("GET /v2/role-assignments", list_assignments),
        ("POST /v2/role-assignments:assignRole", assign_role),
        ("POST /v2/role-assignments:revokeRole", revoke_role),
        ("POST /v2/roles", create_role),
        ("DELETE /v2/roles/{roleName}", delete_role),
    ],
    example: |_, _| None,
    requests: &[
        ("POST /v2/roles", |world| Parts {
            body: Some(json!({ "role": {
                "name": "quarantine-viewer",
                "displayName": "Viewer of the quarantine",
                "permissionNames": PERMISSION.first(world).into_iter().collect::<Vec<_>>(),
            } })),
            ..Parts::default()
        }),
        ("DELETE /v2/roles/{roleName}", |world| Parts {
            path: world.access.roles.iter().last().map(|(name, _)| ("roleName", name.to_owned())).into_iter().collect(),
            ..Parts::default()
        }),
        ("POST /v2/role-assignments:assignRole", |world| Parts {
            body: Some(json!({
                "subjectReference": world.example("user"),
                "subjectType": "SUBJECT_TYPE_USER",
                "role": {
                    "roleName": ROLE.first(world),
                    "scopes": [{ "deviceUuid": world.example("device") }],
                },
            })),
            ..Parts::default()
        }),
        ("POST /v2/role-assignments:revokeRole", |world| {
            let subject = world.access.subjects.iter().next().map(|(_, subject)| subject);
            let role = subject.and_then(|subject| subject.roles.first()?.role_name.as_deref());
            let reference = subject.and_then(|subject| subject.subject_reference.as_deref());
            let body = json!({
                "subjectReference": reference,
                "subjectType": "SUBJECT_TYPE_USER",
                "role": { "roleName": role, "scopes": [] },
            });
            Parts { body: Some(body), ..Parts::default() }
        }),
    ],
};

/// In no particular order: which fields can be sorted is not documented.
fn list_assignments(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let reference = request.query("subjectReference").filter(|reference| !reference.is_empty());
    let kind = request.query("subjectType").filter(|kind| !kind.ends_with("_UNSPECIFIED"));
    SUBJECT.list_and_count(world, request, |subject| {
        reference.is_none_or(|reference| subject.subject_reference.as_deref() == Some(reference))
            && kind.is_none_or(|kind| subject.subject_type.as_ref().is_some_and(|is| is.as_str() == kind))
    })
}

fn create_role(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: CreateRoleRequest = request.body()?;
    let role = body.role.ok_or_else(|| Refusal::invalid("role", "required"))?;
    let name = role.name.clone().unwrap_or_default();
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
        let expected = "expected a name of letters from a to z in both cases, digits, - and _";
        return Err(Refusal::invalid("role.name", expected));
    }
    for (index, permission) in role.permission_names.iter().enumerate() {
        PERMISSION.referenced(world, &format!("role.permissionNames[{index}]"), Some(permission))?;
    }
    if world.access.roles.get(&name).is_some() {
        let exists = Refusal::invalid("role.name", "another role has this name");
        return Err(Refusal { code: Code::AlreadyExists, ..exists });
    }
    ROLE.add(world, &name, role)
}

/// Takes the role from all subjects too.
fn delete_role(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let answer = ROLE.delete(world, request)?;
    world.access.forget_role(request.path(ROLE.parameter));
    Ok(answer)
}

fn assign_role(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: AssignRoleRequest = request.body()?;
    let (kind, reference) = subject(body.subject_type, body.subject_reference)?;
    check_subject(world, &kind, &reference)?;
    let role = body.role.unwrap_or_default();
    ROLE.referenced(world, "role.roleName", role.role_name.as_deref())?;
    for (index, scope) in role.scopes.iter().enumerate() {
        check_scope(world, &format!("role.scopes[{index}]"), scope)?;
    }
    world.access.assign(kind, &reference, role);
    Ok(Answer::empty())
}

fn revoke_role(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: RevokeRoleRequest = request.body()?;
    let (kind, reference) = subject(body.subject_type, body.subject_reference)?;
    let role: ScopedRole = body.role.unwrap_or_default();
    ROLE.referenced(world, "role.roleName", role.role_name.as_deref())?;
    world.access.revoke(&kind, &reference, &role)?;
    Ok(Answer::empty())
}

/// Returns who receives or loses a role.
fn subject(kind: Option<SubjectType>, reference: Option<String>) -> Result<(SubjectType, String), Refusal> {
    let reference = reference.filter(|reference| !reference.is_empty());
    let reference = reference.ok_or_else(|| Refusal::invalid("subjectReference", "required"))?;
    let kind = kind.filter(|kind| *kind != SubjectType::Unspecified);
    let kind = kind.ok_or_else(|| Refusal::invalid("subjectType", "expected a kind of subject"))?;
    Ok((kind, reference))
}

/// Fails if a device or a user group does not exist. All others can have references that the server does not know: that of
/// a user can be from a token.
fn check_subject(world: &World, kind: &SubjectType, reference: &str) -> Result<(), Refusal> {
    let exists = match kind {
        SubjectType::Device => world.fleet.devices.get(reference).is_some(),
        SubjectType::UserGroup => world.people.has_group(reference),
        _ => true,
    };
    if exists { Ok(()) } else { Err(Refusal::dangling("subjectReference", "the subject", reference)) }
}

/// Fails if a scope has no id, or one of an entity that does not exist. The server knows no customers, sites and the like.
fn check_scope(world: &World, field: &str, scope: &Scope) -> Result<(), Refusal> {
    let at = |name: &str| format!("{field}.{name}");
    check_id(&at("deviceUuid"), scope.device_uuid.as_ref(), |id| world.fleet.devices.get(id).is_some())?;
    check_id(&at("assetGroupUuid"), scope.asset_group_uuid.as_ref(), |id| world.groups.listed.get(id).is_some())?;
    check_id(&at("policyUuid"), scope.policy_uuid.as_ref(), |id| world.policies.all.get(id).is_some())?;
    check_id(&at("userUuid"), scope.user_uuid.as_ref(), |id| world.people.all.get(id).is_some())?;
    let is_known = |id: &str| world.subscriptions.ids.iter().any(|known| known == id);
    check_id(&at("subscriptionUuid"), scope.subscription_uuid.as_ref(), is_known)?;
    if *scope == Scope::new() {
        return Err(Refusal::invalid(field, "expected the id of one entity"));
    }
    Ok(())
}

fn check_id<E>(field: &str, id: Option<&Id<E>>, exists: impl Fn(&str) -> bool) -> Result<(), Refusal> {
    match id.map(Id::as_str).filter(|id| !exists(id)) {
        Some(id) => Err(Refusal::dangling(field, "the entity", id)),
        None => Ok(()),
    }
}
