//! Permissions, roles, and which subjects have which roles where.

use eset_connect::identity::v2::{Permission, Role, Scope, ScopedRole, SubjectRoles, SubjectType};

use crate::reply::Refusal;
use crate::state::seed;
use crate::state::user_management::People;
use crate::store::Collection;

/// Who may do what.
#[derive(Debug, Default)]
pub struct Access {
    /// The permissions by their names.
    pub permissions: Collection<Permission>,
    /// The roles by their names.
    pub roles: Collection<Role>,
    /// The roles of each subject, by its type and reference.
    pub subjects: Collection<SubjectRoles>,
}

/// What permissions are about, and what they allow there.
const PERMISSIONS: (&[&str], &[&str]) = (
    &[
        "devices",
        "device-groups",
        "policies",
        "tasks",
        "detections",
        "incidents",
        "installers",
        "quarantine",
        "users",
        "roles",
    ],
    &["read", "write"],
);

/// The roles: name, name for people, and whether they allow changes.
const ROLES: &[(&str, &str, bool)] = &[
    ("admin", "Administrator", true),
    ("security-viewer", "Security viewer", false),
    ("technician", "Technician", true),
];

impl Access {
    /// The roles of a seed. The first user is the administrator, and the second may see one subscription.
    pub fn seeded(seed: u64, people: &People, subscription: &str) -> Self {
        let mut access = Self::default();
        let (topics, verbs) = PERMISSIONS;
        for name in topics.iter().flat_map(|topic| verbs.iter().map(move |verb| format!("{topic}-{verb}"))) {
            let mut permission = Permission::new();
            permission.name = Some(name.clone());
            access.permissions.insert(name, permission);
        }
        for (name, display_name, may_write) in ROLES {
            let permissions = access.permissions.iter().map(|(name, _)| name);
            let permissions: Vec<_> = permissions.filter(|name| *may_write || name.ends_with("-read")).collect();
            let role = Role::new().name(*name).display_name(*display_name).permission_names(permissions);
            access.roles.insert(*name, role);
        }
        let scoped = |name: &str, scopes: Vec<Scope>| ScopedRole::new().role_name(name).scopes(scopes);
        let user = |number| people.numbered(number).and_then(|user| user.uuid.as_ref()).map(ToString::to_string);
        for (number, role) in [
            (0, scoped("admin", Vec::new())),
            (1, scoped("security-viewer", vec![Scope::new().subscription_uuid(subscription)])),
            (2, scoped("technician", vec![Scope::new().tenant_uuid(seed::tenant(seed))])),
        ] {
            if let Some(user) = user(number) {
                access.assign(SubjectType::User, &user, role);
            }
        }
        access
    }

    /// Gives a role to a subject. What it has remains; a role without scopes applies everywhere.
    pub fn assign(&mut self, kind: SubjectType, reference: &str, role: ScopedRole) {
        let key = key(&kind, reference);
        if self.subjects.get(&key).is_none() {
            let mut subject = SubjectRoles::new();
            subject.subject_reference = Some(reference.to_owned());
            subject.subject_type = Some(kind);
            self.subjects.insert(key.as_str(), subject);
        }
        self.subjects.change(&key, |subject| {
            let Some(has) = subject.roles.iter_mut().find(|has| has.role_name == role.role_name) else {
                subject.roles.push(role);
                return;
            };
            if has.scopes.is_empty() || role.scopes.is_empty() {
                has.scopes = Vec::new();
                return;
            }
            for scope in role.scopes {
                if !has.scopes.contains(&scope) {
                    has.scopes.push(scope);
                }
            }
        });
    }

    /// Takes a role in some scopes from a subject, or the whole role if there are no scopes. Fails if the subject does
    /// not have it there.
    pub fn revoke(&mut self, kind: &SubjectType, reference: &str, role: &ScopedRole) -> Result<(), Refusal> {
        let key = key(kind, reference);
        let subject = self.subjects.get(&key).ok_or_else(|| Refusal::not_found("the subject with roles", reference))?;
        let name = role.role_name.as_deref().unwrap_or_default();
        let has = subject.roles.iter().find(|has| has.role_name.as_deref() == Some(name));
        let has = has.ok_or_else(|| Refusal::dangling("role.roleName", "the role of the subject", name))?;
        if let Some(index) = role.scopes.iter().position(|scope| !has.scopes.contains(scope)) {
            let wrong = "the subject does not have the role in this scope";
            return Err(Refusal::invalid(format!("role.scopes[{index}]"), wrong));
        }
        self.subjects.change(&key, |subject| {
            subject.roles.retain_mut(|has| {
                if has.role_name != role.role_name {
                    return true;
                }
                has.scopes.retain(|scope| !role.scopes.contains(scope));
                !role.scopes.is_empty() && !has.scopes.is_empty()
            });
        });
        self.drop_without_roles();
        Ok(())
    }

    /// Removes a role from all subjects.
    pub fn forget_role(&mut self, name: &str) {
        let ids: Vec<_> = self.subjects.iter().map(|(id, _)| id.to_owned()).collect();
        for id in ids {
            self.subjects.change(&id, |subject| subject.roles.retain(|has| has.role_name.as_deref() != Some(name)));
        }
        self.drop_without_roles();
    }

    fn drop_without_roles(&mut self) {
        let empty = self.subjects.iter().filter(|(_, subject)| subject.roles.is_empty());
        let empty: Vec<_> = empty.map(|(id, _)| id.to_owned()).collect();
        for id in empty {
            self.subjects.remove(&id);
        }
    }
}

fn key(kind: &SubjectType, reference: &str) -> String {
    format!("{} {reference}", kind.as_str())
}
