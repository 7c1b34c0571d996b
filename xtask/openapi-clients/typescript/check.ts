// Calls a server with the generated TypeScript types: a token, all devices, and a policy assignment from creation to
// deletion. The server is at API_URL, its user is API_USER, and the password is API_PASSWORD.

import createClient from "openapi-fetch";

import type { components, paths } from "./api";

// The service asks clients to wait two seconds; a server for tests is ready earlier.
const MILLISECONDS_BETWEEN_POLLS = 500;
const POLLS = 120;

type Header = { "response-id"?: string };
type Answer<T> = { data?: T; error?: unknown; response: Response };

// Sends a request, and repeats it with the id of the response while the result is pending.
async function collected<T>(what: string, send: (header: Header) => Promise<Answer<T>>): Promise<Answer<T>> {
  let answer = await send({});
  for (let poll = 0; answer.response.status === 202; poll += 1) {
    if (poll === POLLS) throw new Error(`${what}: still pending after ${POLLS} polls`);
    await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_BETWEEN_POLLS));
    answer = await send({ "response-id": found("response-id", answer.response.headers.get("response-id")) });
  }
  return answer;
}

// Returns the result of a call, which must succeed.
async function result<T>(what: string, send: (header: Header) => Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await collected(what, send);
  if (response.status !== 200) throw new Error(`${what}: ${response.status} ${JSON.stringify(error)}`);
  return found(what, data);
}

function found<T>(what: string, value: T): NonNullable<T> {
  if (value === undefined || value === null) throw new Error(`${what} is missing`);
  return value;
}

// A value that the service adds later is of the type too.
const later: components["schemas"]["v2Incident"] = { status: "INCIDENT_STATUS_ADDED_LATER" };
// An integer of 64 bits has both forms.
const ranks: components["schemas"]["v2PolicyAssignment"][] = [{ rank: 1 }, { rank: "1" }];

async function main(baseUrl: string): Promise<void> {
  const client = createClient<paths>({ baseUrl });
  const body = {
    grant_type: "password",
    username: process.env.API_USER,
    password: process.env.API_PASSWORD,
  } satisfies components["schemas"]["oauth_token_body"];
  const token = await result("token", (header) =>
    client.POST("/oauth/token", {
      params: { header },
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body,
      bodySerializer: (form) => new URLSearchParams(form as Record<string, string>),
    }),
  );
  const authorization = `Bearer ${found("the token", token.access_token)}`;
  client.use({ onRequest: ({ request }) => request.headers.set("Authorization", authorization) });

  const devices: components["schemas"]["v1Device"][] = [];
  let pages = 0;
  let pageToken: string | undefined;
  do {
    const query = { pageSize: 1000, pageToken };
    const page = await result("devices", (header) => client.GET("/v1/devices", { params: { header, query } }));
    devices.push(...(page.devices ?? []));
    pages += 1;
    pageToken = page.nextPageToken;
  } while (pageToken);
  console.log(`typescript: ${devices.length} devices in ${pages} pages`);

  const policies = await result("policies", (header) => client.GET("/v2/policies", { params: { header } }));
  const policyUuid = found("the id of a policy", policies.policies?.[0]?.uuid);
  const deviceUuid = found("the id of a device", devices[0]?.uuid);
  const request = { assignment: { policyUuid, target: { deviceUuid } } };
  const created = await result("assign", (header) =>
    client.POST("/v2/policy-assignments", { params: { header }, body: request }),
  );
  const path = { assignmentUuid: found("the id of the assignment", created.assignment?.uuid) };
  const one = "/v2/policy-assignments/{assignmentUuid}";
  const read = await result("get", (header) => client.GET(one, { params: { header, path } }));
  if (read.assignment?.policyUuid !== policyUuid || read.assignment.target?.deviceUuid !== deviceUuid) {
    throw new Error(`another assignment: ${JSON.stringify(read)}`);
  }
  await result("unassign", (header) => client.DELETE(one, { params: { header, path } }));
  const missing = await collected("get", (header) => client.GET(one, { params: { header, path } }));
  if (missing.response.status !== 404) throw new Error(`the assignment is still there: ${missing.response.status}`);
  console.log("typescript: a policy assignment was created, read and deleted");
}

const url = process.env.API_URL;
if (url) {
  main(url).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
} else {
  console.log(`typescript: ${JSON.stringify([later, ranks])} has the types of the API`);
}
