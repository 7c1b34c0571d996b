//! The users: the people of the company, from its cloud office.

use std::collections::HashMap;
use std::time::Duration;

use eset_connect::user_management::v1::{
    CloudOfficeUser, Identity, IdentityProviderType, IdentityReferenceFormat, ProtectionStatus, User,
};

use crate::clock::Clock;
use crate::random::Random;
use crate::state::catalog::{self, Product, Subscription, Subscriptions};
use crate::state::{Size, seed};
use crate::store::Collection;

/// The users by their ids.
#[derive(Debug, Default)]
pub struct People {
    /// With all details.
    pub all: Collection<User>,
    /// Their ids in order.
    ids: Vec<String>,
    /// How the products of each user were activated.
    activations: HashMap<String, Vec<Activation>>,
    /// The ids of the user groups.
    groups: Vec<String>,
}

/// How a product of a user was activated.
#[derive(Clone, Debug)]
pub struct Activation {
    /// The product.
    pub product: Product,
    /// The subscription.
    pub subscription: String,
    /// The unit pool.
    pub pool: String,
    /// Who activates it for all members; `None` if it was activated for this user only.
    pub automatic: Option<Automatic>,
}

/// Where automatic activation was switched on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Automatic {
    /// On the tenant.
    Tenant,
    /// On this user group.
    Group(String),
}

/// The number of users never depends on more devices than these, so that a large fleet starts quickly.
const MOST: u64 = 1000;

const TITLES: &[&str] = &["Accountant", "Engineer", "Team lead", "Sales representative", "Operator", "Administrator"];

impl People {
    /// The users of a seed: about two for three devices.
    pub fn seeded(clock: &Clock, size: Size, subscriptions: &Subscriptions) -> Self {
        let mut people = Self::default();
        let departments: Vec<_> =
            seed::SITES.iter().flat_map(|(site, all)| all.iter().map(move |of| (*site, *of))).collect();
        people.groups = (1..).zip(&departments).map(|(number, _)| seed::id(size.seed, "user group", number)).collect();
        for number in 0..(size.devices * 2 / 3).clamp(5, MOST) {
            let mut random = Random::of(size.seed, "user", number);
            let place = usize::try_from(random.below(departments.len() as u64)).unwrap_or_default();
            let group = people.groups.get(place).cloned().unwrap_or_default();
            let (office, department) = departments.get(place).copied().unwrap_or_default();
            let id = seed::id(size.seed, "user id", number);
            let mut user = user(clock, size.seed, number, &mut random);
            user.uuid = Some(id.as_str().into());
            user.department = Some(department.to_owned());
            user.office_location = Some(office.to_owned());
            user.user_group_uuids = vec![group.as_str().into()];
            let activations = activations(&mut random, &group, subscriptions);
            user.active_product_ids = activations.iter().map(|activation| activation.product.id).collect();
            let status = protection(&activations, &mut random);
            user.protection_status = Some(status);
            people.activations.insert(id.clone(), activations);
            people.ids.push(id.clone());
            people.all.insert(id, user);
        }
        people
    }

    /// Returns how the products of a user were activated.
    pub fn activations(&self, user: &User) -> &[Activation] {
        let id = user.uuid.as_ref().and_then(|id| self.activations.get(id.as_str()));
        id.map_or(&[], Vec::as_slice)
    }

    /// Returns the id of a user group, for examples.
    pub fn group(&self) -> Option<&str> {
        self.groups.first().map(String::as_str)
    }

    /// Whether a user group exists.
    pub fn has_group(&self, id: &str) -> bool {
        self.groups.iter().any(|group| group == id)
    }

    /// Returns the user with a number; each number has one.
    pub fn numbered(&self, number: u64) -> Option<&User> {
        let index = usize::try_from(number.checked_rem(self.ids.len() as u64)?).ok()?;
        self.all.get(self.ids.get(index)?)
    }
}

/// How the cloud office refers to the tenant of a user, and its id in this API.
pub fn tenant(seed: u64, provider: &IdentityProviderType) -> (String, String) {
    let number = u64::from(*provider == IdentityProviderType::Google);
    let reference = match provider {
        IdentityProviderType::Google => format!("C{}", Random::of(seed, "google tenant", 0).hex(8)),
        _ => seed::id(seed, "microsoft tenant", 0),
    };
    (reference, seed::id(seed, "cloud office tenant", number))
}

fn user(clock: &Clock, seed: u64, number: u64, random: &mut Random) -> User {
    let (first, last) = (random.pick(seed::PEOPLE), random.pick(seed::SURNAMES));
    let capital = |name: &str| name.get(..1).unwrap_or_default().to_uppercase() + name.get(1..).unwrap_or_default();
    let address = format!("{first}.{last}{}@example.com", if number == 0 { String::new() } else { number.to_string() });
    let provider = if random.happens(90) { IdentityProviderType::Microsoft } else { IdentityProviderType::Google };

    let mut identity = Identity::new();
    identity.create_time = clock.before_start(Duration::from_secs((30 + random.below(900)) * 24 * 3600));
    identity.provider_reference = Some(address.clone());
    identity.provider_reference_format = Some(match provider {
        IdentityProviderType::Microsoft => IdentityReferenceFormat::UserPrincipalName,
        _ => IdentityReferenceFormat::EmailAddress,
    });
    identity.user_name = Some(address.clone());

    let mut cloud_office = CloudOfficeUser::new();
    cloud_office.has_ms_license = Some(provider == IdentityProviderType::Microsoft && random.happens(90));
    cloud_office.tenant_reference = Some(tenant(seed, &provider).0);
    identity.provider_type = Some(provider);

    let mut user = User::new();
    user.display_name = Some(format!("{} {}", capital(first), capital(last)));
    user.job_title = Some(random.pick(TITLES).to_owned());
    user.phone_numbers = vec![format!("+1202555{:04}", random.below(10_000))];
    user.proxy_email_addresses = vec![format!("{first}{number}@mail.example.com")];
    user.primary_email_address = Some(address);
    user.identities = vec![identity];
    user.cloud_office = Some(cloud_office);
    user
}

fn activations(random: &mut Random, group: &str, subscriptions: &Subscriptions) -> Vec<Activation> {
    let new = |product, Subscription { id, pool }, automatic| Activation {
        product,
        subscription: id.to_owned(),
        pool: pool.to_owned(),
        automatic,
    };
    let mut activations = Vec::new();
    let automatic = match random.below(100) {
        0..60 => Some(Some(Automatic::Tenant)),
        60..80 => Some(Some(Automatic::Group(group.to_owned()))),
        80..90 => Some(None),
        _ => None,
    };
    activations.extend(automatic.map(|how| new(catalog::CLOUD_OFFICE, subscriptions.of_users(), how)));
    if random.happens(30) {
        activations.push(new(catalog::MOBILE, subscriptions.of_devices(), None));
    }
    activations
}

fn protection(activations: &[Activation], random: &mut Random) -> ProtectionStatus {
    match random.below(100) {
        _ if activations.is_empty() => ProtectionStatus::Unprotected,
        0..85 => ProtectionStatus::FullyProtected,
        85..95 => ProtectionStatus::PartiallyProtected,
        _ => ProtectionStatus::Pending,
    }
}
