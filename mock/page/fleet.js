// The devices and their groups, read with the operations of the API. The server does not record it, so that it does not
// mix with the requests of the program that a person tests.

import { count, element, fill, number, operationLink, table } from "./dom.js";
import { valueLabel } from "./model.js";

const GROUPS = "GET /v1/device_groups";
const DEVICES = "GET /v1/devices";
const MEMBERS = "GET /v1/device_groups/{groupUuid}/devices";
const DETAILS = "GET /v1/devices:batchGet";
const DEVICE = "GET /v1/devices/{deviceUuid}";

/** One page; the details of a group's members are read in one call, so it is short. */
const PAGE = 25;

const COLUMNS = ["Device", "Group", "System", "Type", "Status", "Address", "Last seen"];

export function fleetView(api) {
    const tree = element("ul", { class: "groups" });
    const rows = element("tbody");
    const position = element("p", { class: "faint", role: "status" });
    const problem = element("p", { class: "problem", role: "alert" });
    const title = element("h1", {}, "Fleet");
    const back = element("button", { type: "button" }, "Previous");
    const forth = element("button", { type: "button" }, "Next");
    const reload = element("button", { type: "button", class: "quiet" }, "Reload");
    const root = element(
        "div",
        { class: "fleet" },
        element("aside", { class: "sidebar", "aria-label": "Groups" }, element("h2", {}, "Groups"), tree),
        element(
            "section",
            { class: "detail" },
            element("div", { class: "heading" }, title),
            element("div", { class: "tools" }, position, back, forth, reload),
            problem,
            element("div", { class: "scroll" }, table({ class: "devices" }, COLUMNS, rows)),
        ),
    );

    let groups = new Map();
    let total = 0;
    let chosen = null;
    let tokens = [""];
    let running = new AbortController();

    /** Runs the last action; one that is still running is stopped. */
    const run = async (action) => {
        running.abort();
        running = new AbortController();
        const { signal } = running;
        root.setAttribute("aria-busy", "true");
        [back.disabled, forth.disabled] = [true, true];
        try {
            await action(signal);
            problem.textContent = "";
        } catch (error) {
            if (!signal.aborted) {
                problem.textContent = `The fleet cannot be read: ${error.message}`;
            }
        } finally {
            if (!signal.aborted) {
                root.removeAttribute("aria-busy");
                back.disabled = tokens.length < 2;
            }
        }
    };

    const page = async (signal) => {
        const token = tokens.at(-1);
        const { devices, next } = await list(api, chosen, token, signal);
        const from = (tokens.length - 1) * PAGE;
        fill(
            rows,
            devices.map((device) => row(api, device, groups)),
        );
        const all = chosen === null ? total : (groups.get(chosen)?.all ?? 0);
        position.textContent =
            devices.length === 0
                ? "No devices"
                : `${number(from + 1)} to ${number(from + devices.length)} of ${count(all, "device")}`;
        title.textContent = chosen === null ? "All devices" : (groups.get(chosen)?.name ?? "Group");
        forth.disabled = next === "";
        forth.onclick = () => {
            tokens.push(next);
            run(page);
        };
    };
    back.addEventListener("click", () => {
        tokens.pop();
        run(page);
    });
    const choose = (id) => {
        [chosen, tokens] = [id, [""]];
        mark(tree, id);
        run(page);
    };
    const load = async (signal) => {
        groups = await readGroups(api, signal);
        const counts = await (await fetch("/_mock/page/counts.json", { signal })).json();
        total = counts.devices;
        addCounts(groups, counts.groups);
        chosen = groups.has(chosen) ? chosen : null;
        tokens = [""];
        fill(tree, groupItems(groups, total, choose));
        mark(tree, chosen);
        await page(signal);
    };
    reload.addEventListener("click", () => run(load));

    const show = () => {
        if (api.offers(DEVICES) && api.offers(GROUPS)) {
            run(load);
        } else {
            problem.textContent = "This server does not offer the operations that list devices and groups.";
        }
    };
    return { root, show, hide: () => running.abort(), title: () => "Fleet" };
}

/** Returns the answer of an operation, by its path and query. */
async function read(target, signal) {
    const response = await fetch(`/_mock/page/read${target}`, { cache: "no-store", signal });
    if (!response.ok) {
        throw new Error(`GET ${target.split("?")[0]} was answered with ${response.status} ${response.statusText}`);
    }
    return response.json();
}

/** Returns a page of devices, with the token of the next page. */
async function list(api, group, token, signal) {
    const query = new URLSearchParams({ pageSize: PAGE });
    if (token !== "") {
        query.set("pageToken", token);
    }
    if (group === null) {
        const { devices = [], nextPageToken = "" } = await read(`/v1/devices?${query}`, signal);
        return { devices, next: nextPageToken };
    }
    query.set("recurseSubgroups", "true");
    const path = MEMBERS.split(" ")[1].replace("{groupUuid}", encodeURIComponent(group));
    const { devices: members = [], nextPageToken: next = "" } = await read(`${path}?${query}`, signal);
    if (members.length === 0 || !api.offers(DETAILS)) {
        return { devices: members.map((member) => ({ ...member, parentGroupUuid: member.groupUuid })), next };
    }
    const ids = new URLSearchParams(members.map((member) => ["devicesUuids", member.uuid]));
    const { devices = [] } = await read(`/v1/devices:batchGet?${ids}`, signal);
    return { devices, next };
}

/** Returns all groups by their ids. */
async function readGroups(api, signal) {
    const groups = new Map();
    for (let token = ""; ;) {
        const query = new URLSearchParams({ pageSize: 1000, ...(token && { pageToken: token }) });
        const { deviceGroups = [], nextPageToken = "" } = await read(`/v1/device_groups?${query}`, signal);
        for (const group of deviceGroups) {
            groups.set(group.uuid, {
                id: group.uuid,
                name: group.displayName ?? group.uuid,
                parent: group.parentGroupUuid ?? null,
                isDynamic: group.isSecurityGroup === false,
                all: 0,
            });
        }
        if (nextPageToken === "") {
            return groups;
        }
        token = nextPageToken;
    }
}

/** Adds the number of devices in each group and in all groups below it. */
function addCounts(groups, direct) {
    for (const [id, devices] of Object.entries(direct)) {
        const seen = new Set();
        for (let at = groups.get(id); at && !seen.has(at.id); at = groups.get(at.parent)) {
            seen.add(at.id);
            at.all += devices;
        }
    }
}

function groupItems(groups, total, choose) {
    const below = (parent, depth) =>
        [...groups.values()]
            .filter((group) => group.parent === parent)
            .flatMap((group) => [
                groupItem(group.id, group.name, group.all, depth, group.isDynamic, choose),
                ...below(group.id, depth + 1),
            ]);
    return [groupItem(null, "All devices", total, 0, false, choose), ...below(null, 0)];
}

function groupItem(id, name, devices, depth, isDynamic, choose) {
    const button = element(
        "button",
        { type: "button", class: "group-choice", "data-depth": Math.min(depth, 6) },
        element("span", {}, name),
        isDynamic
            ? element("span", { class: "flag" }, "dynamic")
            : element("span", { class: "faint" }, number(devices)),
    );
    button.addEventListener("click", () => choose(id));
    return element("li", { "data-id": id ?? "" }, button);
}

function mark(tree, id) {
    for (const item of tree.children) {
        item.firstChild.setAttribute("aria-pressed", String(item.dataset.id === (id ?? "")));
    }
}

function row(api, device, groups) {
    const name = device.displayName ?? device.uuid ?? "";
    const link = api.offers(DEVICE)
        ? element("a", { href: operationLink(DEVICE, { deviceUuid: device.uuid ?? "" }) }, name)
        : name;
    const cells = [
        [link, "device-name"],
        [groups.get(device.parentGroupUuid)?.name ?? device.parentGroupUuid ?? "", "device-group"],
        [device.operatingSystem?.displayName ?? "", "device-system"],
        [device.deviceType ? valueLabel(device.deviceType, "DEVICE_TYPE_") : "", "device-type"],
        [status(device), "device-state"],
        [device.primaryLocalIpAddress ?? "", "device-address"],
        [lastSeen(device.lastSyncTime), "device-seen"],
    ];
    return element(
        "tr",
        {},
        cells.map(([content, kind], index) => element("td", { class: kind, "data-label": COLUMNS[index] }, content)),
    );
}

function status(device) {
    const value = device.functionalityStatus;
    if (value === undefined) {
        return "";
    }
    const kind = value.endsWith("_OK") ? "good" : value.endsWith("REQUIRED") ? "bad" : "wrong";
    return element("span", { class: "health", "data-kind": kind }, valueLabel(value, "DEVICE_FUNCTIONALITY_STATUS_"));
}

function lastSeen(text) {
    const time = new Date(text ?? "");
    if (Number.isNaN(time.getTime())) {
        return "";
    }
    const minutes = Math.max(0, (Date.now() - time.getTime()) / 60_000);
    const ago =
        minutes < 90
            ? `${Math.round(minutes)} min ago`
            : minutes < 2880
              ? `${Math.round(minutes / 60)} h ago`
              : `${Math.round(minutes / 1440)} days ago`;
    return element("time", { datetime: text, title: text }, ago);
}
