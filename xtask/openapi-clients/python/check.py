"""Calls a server with the generated Python client: a token, all devices, and a policy assignment until its deletion.

The server is at API_URL, its user is API_USER, and the password is API_PASSWORD.
"""

import importlib
import os
import pkgutil
import sys
import time
from http import HTTPStatus

import eset_connect_client
from eset_connect_client import AuthenticatedClient, Client
from eset_connect_client.api.authentication import authentication_oauth_token
from eset_connect_client.api.device_management import device_management_v1_list_devices
from eset_connect_client.api.policy_management import (
    policy_management_v2_assign_policy,
    policy_management_v2_get_policy_assignment,
    policy_management_v2_list_policies,
    policy_management_v2_unassign_policy,
)
from eset_connect_client.models import (
    OauthTokenBody,
    OauthTokenBodyGrantType,
    RpcStatus,
    V2AssignPolicyRequest,
    V2Policy,
    V2PolicyAssignment,
    V2PolicyTarget,
)

# The service asks clients to wait two seconds; a server for tests is ready earlier.
SECONDS_BETWEEN_POLLS = 0.5
POLLS = 120


def import_every_module():
    """Imports all modules, since a module with an error may be one that this program does not use."""
    modules = list(pkgutil.walk_packages(eset_connect_client.__path__, "eset_connect_client."))
    for module in modules:
        importlib.import_module(module.name)
    return len(modules)


def collected(operation, *path, **arguments):
    """Sends a request, and repeats it with the id of the response while the result is pending."""
    response = operation.sync_detailed(*path, **arguments)
    polls = 0
    while response.status_code == HTTPStatus.ACCEPTED:
        polls += 1
        if polls > POLLS:
            sys.exit(f"{operation.__name__}: still pending after {POLLS} polls")
        time.sleep(SECONDS_BETWEEN_POLLS)
        response = operation.sync_detailed(*path, **arguments, response_id=response.headers["response-id"])
    return response


def result(operation, *path, **arguments):
    """Returns the result of a call, which must succeed."""
    response = collected(operation, *path, **arguments)
    if response.status_code != HTTPStatus.OK:
        sys.exit(f"{operation.__name__}: {response.status_code} {response.content[:500]!r}")
    return response.parsed


def all_pages(operation, client):
    """Returns the pages of a list."""
    pages, token = [], ""
    while True:
        page = result(operation, client=client, page_size=1000, page_token=token)
        pages.append(page)
        token = page.next_page_token or ""
        if not token:
            return pages


def check_open_enums():
    """A value that the service adds later must be readable, and must not be lost."""
    value = {"uuid": "1", "addedLater": True, "builtIn": False}
    assert V2Policy.from_dict(value).to_dict() == value
    body = {"grant_type": "added_later"}
    assert OauthTokenBody.from_dict(body).to_dict() == body


def main():
    print(f"python: {import_every_module()} modules are imported")
    check_open_enums()
    url = os.environ.get("API_URL")
    if not url:
        return
    body = OauthTokenBody(
        grant_type=OauthTokenBodyGrantType.PASSWORD,
        username=os.environ["API_USER"],
        password=os.environ["API_PASSWORD"],
    )
    token = result(authentication_oauth_token, client=Client(base_url=url), body=body)
    client = AuthenticatedClient(base_url=url, token=token.access_token)
    pages = all_pages(device_management_v1_list_devices, client)
    devices = [device for page in pages for device in page.devices or []]
    print(f"python: {len(devices)} devices in {len(pages)} pages")
    policies = all_pages(policy_management_v2_list_policies, client)[0].policies
    wanted = V2PolicyAssignment(policy_uuid=policies[0].uuid, target=V2PolicyTarget(device_uuid=devices[0].uuid))
    request = V2AssignPolicyRequest(assignment=wanted)
    created = result(policy_management_v2_assign_policy, client=client, body=request).assignment
    read = result(policy_management_v2_get_policy_assignment, created.uuid, client=client).assignment
    assert (read.uuid, read.policy_uuid) == (created.uuid, policies[0].uuid), read
    assert read.target.device_uuid == devices[0].uuid, read
    result(policy_management_v2_unassign_policy, created.uuid, client=client)
    missing = collected(policy_management_v2_get_policy_assignment, created.uuid, client=client)
    assert missing.status_code == HTTPStatus.NOT_FOUND, missing
    assert isinstance(missing.parsed, RpcStatus), missing
    print("python: a policy assignment was created, read and deleted")


main()
