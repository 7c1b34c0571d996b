// A response that was received: status, headers and body.

import { bytes, count, duration, element, statusLabel } from "./dom.js";
import { coloured, indented } from "./json.js";

/** Of a longer body, the beginning is shown until a person asks for all of it. */
const SHOWN = 60_000;

/** Returns a response. */
export function responsePanel(result) {
    const headers = new Map(result.headers);
    return element(
        "div",
        { class: "response" },
        element(
            "p",
            { class: "summary" },
            statusLabel(result.status, result.statusText),
            element("span", {}, duration(result.millis)),
            element("span", {}, bytes(result.bytes.length)),
            result.isBroken && element("span", { class: "problem" }, "the connection broke before the end of the body"),
            result.polls > 0 && element("span", {}, `pending first, collected after ${count(result.polls, "poll")}`),
        ),
        element(
            "details",
            { class: "headers" },
            element(
                "summary",
                {},
                count(result.headers.length, "header"),
                element("span", { class: "faint" }, ` request-id ${headers.get("request-id") ?? "missing"}`),
            ),
            element(
                "dl",
                {},
                result.headers.map(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]),
            ),
        ),
        body(result, headers.get("content-type") ?? ""),
    );
}

function body(result, mediaType) {
    if (result.bytes.length === 0) {
        return element("p", { class: "faint" }, result.isBroken ? "Nothing of the body arrived." : "No body.");
    }
    if (!/json|text|xml|html/.test(mediaType)) {
        return element("p", {}, "A file. ", download(result.bytes));
    }
    const text = new TextDecoder().decode(result.bytes);
    const whole = indented(text);
    const pre = element("pre", { tabindex: 0, "aria-label": "Body of the response" });
    if (whole.length <= SHOWN) {
        pre.append(...coloured(text));
        return pre;
    }
    pre.append(whole.slice(0, SHOWN));
    const more = element("button", { type: "button", class: "quiet" }, `Show all ${bytes(whole.length)}`);
    more.addEventListener("click", () => {
        pre.replaceChildren(whole);
        more.remove();
    });
    return [pre, element("p", {}, more)];
}

function download(content) {
    const link = element("button", { type: "button", class: "quiet" }, "Save it");
    link.addEventListener("click", () => {
        const url = URL.createObjectURL(new Blob([content]));
        element("a", { href: url, download: "file" }).click();
        URL.revokeObjectURL(url);
    });
    return link;
}
