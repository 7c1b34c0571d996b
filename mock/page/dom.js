// Builds elements. Every text becomes a text node, so text of the schema, of requests and of responses is never
// markup.

/** Creates an element. `on…` attributes are functions; others are set if they are neither null nor false. */
export function element(tag, attributes = {}, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === "function") {
            node.addEventListener(name.slice(2), value);
        } else if (value !== null && value !== undefined && value !== false) {
            node.setAttribute(name, value === true ? "" : String(value));
        }
    }
    append(node, children);
    return node;
}

/** Adds children: nodes, texts, lists of them; null and false are skipped. */
export function append(node, children) {
    for (const child of [children].flat(Infinity)) {
        if (child !== null && child !== undefined && child !== false) {
            node.append(child);
        }
    }
    return node;
}

/** Replaces the content of an element. */
export function fill(node, ...children) {
    node.replaceChildren();
    return append(node, children);
}

/** Creates a table with the names of its columns and a body. */
export function table(attributes, columns, body) {
    const names = columns.map((name) => element("th", { scope: "col" }, name));
    return element("table", attributes, element("thead", {}, element("tr", {}, names)), body);
}

/** Returns the address of an operation's view, with values for its form. */
export function operationLink(name, values = {}) {
    const query = new URLSearchParams(values).toString();
    return `#/operations/${encodeURIComponent(name)}${query ? `?${query}` : ""}`;
}

/** Returns a text as paragraphs with code spans. A code span that names an operation of `names` links to it. */
export function prose(text, names = new Set()) {
    return (text ?? "")
        .split(/\n{2,}/)
        .filter((part) => part.trim())
        .map((part) => element("p", {}, inline(part, names)));
}

/** Returns a text in one line with code spans. */
export function inline(text, names = new Set()) {
    return (text ?? "").split("`").map((part, index) => {
        if (index % 2 === 0) {
            return part;
        }
        const code = element("code", {}, part);
        return names.has(part) ? element("a", { href: operationLink(part) }, code) : code;
    });
}

/** Returns a path, in which a line can end after a part. */
export function breakable(path) {
    return path.split(/(?<=[/=&])|(?=[:?])/).flatMap((part) => [element("wbr"), part]);
}

/** Returns the first sentence of a text, without marks. */
export function summary(text) {
    return (text ?? "").split(/\n{2,}/)[0].replaceAll("`", "");
}

/** Returns a block of code with a button that copies it. `label` names it for screen readers. */
export function codeBlock(text, label) {
    const button = element("button", { type: "button", class: "quiet copy", "aria-label": `Copy ${label}` }, "Copy");
    button.addEventListener("click", async () => {
        try {
            await navigator.clipboard.writeText(text);
            button.textContent = "Copied";
        } catch {
            button.textContent = "Not allowed";
        }
        setTimeout(() => {
            button.textContent = "Copy";
        }, 1500);
    });
    return element(
        "div",
        { class: "code" },
        element("pre", { tabindex: 0, "aria-label": label }, element("code", {}, text)),
        button,
    );
}

/** Returns an HTTP method as a label. */
export function methodLabel(method) {
    return element("span", { class: "method", "data-method": method }, method);
}

/** Returns an HTTP status as a label, with its class for the colour. */
export function statusLabel(status, text = "") {
    const kind =
        status < 300 ? (status === 202 ? "pending" : "good") : status < 500 && status !== 429 ? "wrong" : "bad";
    return element("span", { class: "status", "data-kind": kind }, text ? `${status} ${text}` : String(status));
}

const PLAIN = new Intl.NumberFormat("en");

/** Returns a number with separators: `10,000`. */
export function number(value) {
    return PLAIN.format(value);
}

/** Returns a number of things: `1 device`, `2 devices`. */
export function count(value, thing) {
    return `${number(value)} ${thing}${value === 1 ? "" : "s"}`;
}

/** Returns a number of bytes for people. */
export function bytes(size) {
    return size < 1024
        ? count(size, "byte")
        : size < 1 << 20
          ? `${(size / 1024).toFixed(1)} KiB`
          : `${(size / (1 << 20)).toFixed(1)} MiB`;
}

/** Returns a time in milliseconds for people. */
export function duration(millis) {
    return millis < 1000 ? `${Math.round(millis)} ms` : `${(millis / 1000).toFixed(1)} s`;
}
