// How to call the server.

import { callCommand, tokenCommand } from "./curl.js";
import { codeBlock, count, duration, element, number } from "./dom.js";

const FIRST_CALL = "GET /v1/devices";

export function startView(api) {
    const { server } = api;
    const calls = api.operations.length;
    const root = element(
        "div",
        { class: "page start" },
        element("h1", {}, "A server that behaves like ESET Connect"),
        element(
            "p",
            { class: "lead" },
            `It offers ${count(calls, "operation")} of ${count(api.services.length, "service")}, `,
            "made from the schema of the Rust crate ",
            element("code", {}, "eset-connect"),
            ". It keeps everything in memory and listens on this machine only, so there is nothing to break.",
        ),
        facts(api),
        steps(api),
    );
    return { root, title: () => "Start" };
}

function facts({ server }) {
    const rows = [
        ["Address", element("code", {}, location.origin)],
        ["User", element("code", {}, server.user ?? "none")],
        [
            "Password",
            server.password === null
                ? "the one that the server was started with"
                : element("code", {}, server.password),
        ],
        ["Behaves like", server.onPremises ? `ESET PROTECT On-Prem ${server.onPremises}` : "a region of the cloud"],
        [
            "Rate limit",
            server.callsPerSecond === null ? "none" : `${number(server.callsPerSecond)} per second and user`,
        ],
        [
            "Slow responses",
            server.pendingMillis === null
                ? "none; every response is ready at once"
                : `202 for ${duration(server.pendingMillis)}, then the response`,
        ],
        ["Token lifetime", lifetime(server.tokenLifetimeSeconds)],
        ["Version", server.version],
    ];
    return element(
        "dl",
        { class: "facts" },
        rows.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))),
    );
}

function lifetime(seconds) {
    return seconds % 3600 === 0
        ? count(seconds / 3600, "hour")
        : seconds % 60 === 0
          ? count(seconds / 60, "minute")
          : count(seconds, "second");
}

function steps(api) {
    const { server } = api;
    const call = callCommand({ method: "GET", target: "/v1/devices?pageSize=3" });
    return element(
        "ol",
        { class: "steps" },
        server.token !== null &&
            step(
                "Get a token",
                [
                    element(
                        "p",
                        {},
                        "The response contains the access token. Put it into the variable ",
                        element("code", {}, "TOKEN"),
                        ".",
                    ),
                ],
                codeBlock(tokenCommand(server), "the command for a token"),
            ),
        step("Call an operation", [], codeBlock(call, "the command of a call")),
        step(
            "Use the Rust crate",
            [element("p", {}, "The client gets and renews tokens, keeps the rate limit and follows slow responses.")],
            codeBlock(rust(server), "the Rust client"),
        ),
        step("Look around", [
            element(
                "p",
                {},
                element(
                    "a",
                    {
                        href: api.offers(FIRST_CALL)
                            ? `#/operations/${encodeURIComponent(FIRST_CALL)}`
                            : "#/operations",
                    },
                    "Try an operation",
                ),
                " in this page, look at the ",
                element("a", { href: "#/fleet" }, "fleet"),
                ", or watch the ",
                element("a", { href: "#/requests" }, "requests"),
                " of the program that you test.",
                ...(server.onPremises
                    ? []
                    : [
                          " For clients in other languages there is an ",
                          element("a", { href: "/openapi.json" }, "OpenAPI document"),
                          ".",
                      ]),
            ),
        ]),
    );
}

function step(title, text, block = null) {
    return element("li", {}, element("h2", {}, title), text, block);
}

function rust(server) {
    const text = (value) => JSON.stringify(value ?? "");
    const password = server.password === null ? "password" : text(server.password);
    const credentials = `Credentials::password(${text(server.user)}, ${password})`;
    const lines = server.onPremises
        ? [
              "use eset_connect::{Client, Credentials, OnPremises};",
              "",
              `let server = OnPremises::new(${text(location.origin)});`,
              `let client = Client::builder(server, ${credentials}).build()?;`,
          ]
        : [
              "use eset_connect::{Client, Credentials, Region};",
              "",
              `let client = Client::builder(Region::Europe, ${credentials})`,
              `    .base_url(${text(location.origin)})`,
              "    .build()?;",
          ];
    return lines.join("\n");
}
