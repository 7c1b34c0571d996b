// The last requests that the server received, live.

import { breakable, count, element, fill, inline, methodLabel, statusLabel, table } from "./dom.js";
import { indented } from "./json.js";

const POLL = 1000;

/** The number of requests in one answer of the control API. */
const BATCH = 1000;

/** The number of requests that are kept, and of those that are shown. */
const KEPT = 5000;
const SHOWN = 300;

export function requestsView(api) {
    const log = new Log();
    const rows = element("tbody");
    const shown = element("p", { class: "faint", role: "status" });
    const search = element("input", {
        type: "search",
        placeholder: "Filter",
        "aria-label": "Filter by path, user, status or fault",
        autocomplete: "off",
        spellcheck: "false",
    });
    const onlyProblems = element("input", { type: "checkbox" });
    const pause = element("button", { type: "button", "aria-pressed": "false" }, "Pause");
    const clear = element("button", { type: "button", class: "quiet" }, "Forget all");
    const live = element("span", { class: "live" }, "Live");
    const problem = element("p", { class: "problem", role: "alert" });
    const empty = element(
        "p",
        { class: "empty" },
        "No requests yet. Send one with your program, with curl or with the form of an operation.",
    );
    const root = element(
        "div",
        { class: "page requests" },
        element("div", { class: "heading" }, element("h1", {}, "Requests"), live),
        element(
            "div",
            { class: "tools" },
            search,
            element("label", { class: "check" }, onlyProblems, "Only problems"),
            pause,
            clear,
            shown,
        ),
        problem,
        element("div", { class: "scroll" }, table({}, ["Time", "Method", "Path", "Status", "User", "Fault"], rows)),
        empty,
    );

    const opened = new Set();
    const draw = () => {
        const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        const matching = log.requests.filter(
            (request) => matches(request, words) && (!onlyProblems.checked || isProblem(request)),
        );
        fill(
            rows,
            matching.slice(0, SHOWN).map((request) => row(api, request, opened)),
        );
        empty.hidden = log.requests.length > 0;
        root.classList.toggle("has-rows", matching.length > 0);
        shown.textContent =
            log.requests.length === 0
                ? ""
                : matching.length > SHOWN
                  ? `the last ${SHOWN} of ${count(matching.length, "request")}`
                  : count(matching.length, "request");
    };
    search.addEventListener("input", draw);
    onlyProblems.addEventListener("change", draw);
    clear.addEventListener("click", async () => {
        await fetch("/_mock/requests", { method: "DELETE" });
        log.clear();
        draw();
    });

    let timer = null;
    let isShown = false;
    let isPaused = false;
    const poll = async () => {
        if (!document.hidden && !isPaused) {
            try {
                if (await log.update()) {
                    draw();
                }
                problem.textContent = "";
            } catch (error) {
                problem.textContent = `The requests cannot be read: ${error.message}`;
            }
            live.dataset.state = problem.textContent === "" ? "on" : "off";
        }
        if (isShown) {
            timer = setTimeout(poll, POLL);
        }
    };
    pause.addEventListener("click", () => {
        isPaused = !isPaused;
        pause.textContent = isPaused ? "Continue" : "Pause";
        pause.setAttribute("aria-pressed", String(isPaused));
        live.textContent = isPaused ? "Paused" : "Live";
        live.dataset.state = isPaused ? "off" : "on";
    });
    const show = () => {
        if (!isShown) {
            isShown = true;
            draw();
            poll();
        }
    };
    const hide = () => {
        isShown = false;
        clearTimeout(timer);
    };
    return { root, show, hide, title: () => "Requests" };
}

/** The requests that were read, the last one first. */
class Log {
    constructor() {
        this.last = 0;
        this.byNumber = new Map();
        this.requests = [];
    }

    /** Reads what changed, and returns whether anything did. A request changes when it arrives and when it is done. */
    async update() {
        for (let isChanged = false; ; isChanged = true) {
            const response = await fetch(`/_mock/requests?after=${this.last}&limit=${BATCH}`, { cache: "no-store" });
            if (!response.ok) {
                throw new Error(`the server answered ${response.status}`);
            }
            const { requests, last } = await response.json();
            if (last < this.last) {
                // Another server has this address now.
                this.clear();
                this.last = 0;
                continue;
            }
            this.last = last;
            for (const request of requests) {
                this.byNumber.set(request.number, request);
            }
            if (requests.length < BATCH) {
                isChanged ||= requests.length > 0;
                if (isChanged) {
                    this.requests = [...this.byNumber.values()].sort((a, b) => b.number - a.number).slice(0, KEPT);
                    this.byNumber = new Map(this.requests.map((request) => [request.number, request]));
                }
                return isChanged;
            }
        }
    }

    clear() {
        this.byNumber.clear();
        this.requests = [];
    }
}

function isProblem(request) {
    return (request.finished && request.status === null) || request.status >= 400 || request.fault !== null;
}

/** Returns the status, or what happened instead. */
function result(request) {
    return request.status ?? (request.finished ? "reset" : "open");
}

function matches(request, words) {
    const text = [
        request.method,
        request.path,
        request.query,
        request.user,
        result(request),
        request.fault,
        request.operation,
    ]
        .join(" ")
        .toLowerCase();
    return words.every((word) => text.includes(word));
}

function row(api, request, opened) {
    const target = request.query === null ? request.path : `${request.path}?${request.query}`;
    const button = element(
        "button",
        { type: "button", class: "link", title: target, "aria-expanded": "false" },
        breakable(target),
    );
    const cells = element(
        "tr",
        {},
        element(
            "td",
            { class: "time" },
            element("time", { datetime: request.time, title: request.time }, clockTime(request.time)),
        ),
        element("td", {}, methodLabel(request.method)),
        element("td", { class: "target" }, button),
        element(
            "td",
            {},
            request.status === null
                ? element("span", { class: "status", "data-kind": request.finished ? "bad" : "open" }, result(request))
                : statusLabel(request.status),
        ),
        element("td", { class: "user" }, request.user ?? element("span", { class: "faint" }, "none")),
        element("td", { class: "fault" }, request.fault ?? ""),
    );
    const more = element("tr", { class: "more", hidden: true }, element("td", { colspan: 6 }));
    const toggle = (isOpen) => {
        button.setAttribute("aria-expanded", String(isOpen));
        more.hidden = !isOpen;
        if (isOpen) {
            fill(more.firstChild, details(api, request));
            opened.add(request.number);
        } else {
            opened.delete(request.number);
        }
    };
    button.addEventListener("click", () => toggle(more.hidden));
    toggle(opened.has(request.number));
    return [cells, more];
}

function details(api, request) {
    const rows = [
        [
            "Operation",
            request.operation === null
                ? "none has this path and method"
                : inline(`\`${request.operation}\``, api.names),
        ],
        ["Executed", request.executed ? "yes" : "no"],
        ["request-id", request.requestId],
        request.unknown.length > 0 && ["Unknown", `the schema does not have ${request.unknown.join(", ")}`],
        ...Object.entries(request.headers),
    ];
    return [
        element(
            "dl",
            {},
            rows.filter(Boolean).map(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]),
        ),
        request.body !== null &&
            element(
                "pre",
                { tabindex: 0, "aria-label": "Body of the request" },
                typeof request.body === "string" ? request.body : indented(JSON.stringify(request.body)),
            ),
    ];
}

function clockTime(text) {
    const time = new Date(text);
    return Number.isNaN(time.getTime()) ? (text ?? "") : time.toLocaleTimeString("en-GB");
}
