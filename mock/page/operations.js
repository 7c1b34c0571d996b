// The list of services and operations with a search, and the operation that is chosen.

import { breakable, count, element, fill, inline, methodLabel, operationLink, summary } from "./dom.js";
import { operationPanel } from "./operation.js";

export function operationsView(api) {
    const search = element("input", {
        type: "search",
        id: "search",
        placeholder: "Search operations",
        "aria-label": "Search operations by name, path or text",
        autocomplete: "off",
        spellcheck: "false",
    });
    const found = element("p", { class: "faint", role: "status" });
    const groups = api.services.map((service) => new Group(service));
    const list = element(
        "div",
        { class: "list" },
        groups.map((group) => group.root),
    );
    const detail = element("article", { class: "detail" });
    const root = element(
        "div",
        { class: "operations" },
        element(
            "aside",
            { class: "sidebar", "aria-label": "Operations" },
            element("div", { class: "search" }, search, found),
            list,
        ),
        detail,
    );

    const filter = () => {
        const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        const shown = groups.reduce((sum, group) => sum + group.filter(words), 0);
        found.textContent =
            words.length === 0
                ? `${count(api.operations.length, "operation")} of ${count(api.services.length, "service")}`
                : `${count(shown, "operation")} found`;
    };
    search.addEventListener("input", filter);
    search.addEventListener("keydown", (event) => {
        if (event.key === "Enter") {
            const first = list.querySelector("li:not([hidden]) a");
            if (first !== null) {
                location.hash = first.getAttribute("href");
            }
        }
    });
    const focusSearch = (event) => {
        const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "");
        if (event.key === "/" && !isTyping && root.isConnected) {
            event.preventDefault();
            search.focus();
        }
    };
    document.addEventListener("keydown", focusSearch);
    filter();

    const show = (name, values) => {
        const chosen = api.find(name);
        root.classList.toggle("chosen", chosen !== undefined);
        for (const group of groups) {
            group.mark(name);
        }
        if (chosen === undefined) {
            fill(detail, overview(api, name));
        } else {
            fill(detail, operationPanel(api, chosen.service, chosen.operation, values));
        }
        detail.scrollTop = 0;
        scrollTo(0, 0);
        list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
    };
    return { root, show, title: (name) => api.find(name)?.operation.title ?? "Operations" };
}

/** A service in the list, which can be closed. */
class Group {
    constructor(service) {
        this.items = service.operations.map((operation) => ({
            name: operation.name,
            text: [service.name, operation.name, operation.path, operation.title, operation.text]
                .join(" ")
                .toLowerCase(),
            link: element(
                "a",
                { href: operationLink(operation.name) },
                methodLabel(operation.method),
                element("span", { class: "title" }, operation.title),
                element("span", { class: "path" }, breakable(operation.path)),
            ),
        }));
        this.count = element("span", { class: "faint" });
        this.rows = this.items.map(({ link }) => element("li", {}, link));
        this.root = element(
            "details",
            { class: "group" },
            element("summary", {}, element("span", {}, service.name), this.count),
            element("ul", {}, this.rows),
        );
    }

    /** Shows the operations that contain all words, and returns how many. */
    filter(words) {
        let shown = 0;
        this.items.forEach(({ text }, index) => {
            const matches = words.every((word) => text.includes(word));
            this.rows[index].hidden = !matches;
            shown += matches ? 1 : 0;
        });
        this.count.textContent = String(shown);
        this.root.hidden = shown === 0;
        this.root.open =
            words.length > 0 ? shown > 0 : this.items.some(({ link }) => link.hasAttribute("aria-current"));
        return shown;
    }

    /** Marks the chosen operation. */
    mark(name) {
        for (const { name: own, link } of this.items) {
            if (own === name) {
                link.setAttribute("aria-current", "page");
                this.root.open = true;
            } else {
                link.removeAttribute("aria-current");
            }
        }
    }
}

/** Returns what is shown if no operation is chosen: the services with their texts. */
function overview(api, name) {
    return element(
        "div",
        { class: "overview" },
        name && element("p", { class: "notice", role: "alert" }, `The server does not offer ${name}.`),
        element("h1", {}, "Services"),
        element(
            "dl",
            { class: "services" },
            api.services.map((service) => [
                element(
                    "dt",
                    {},
                    element("span", {}, service.name),
                    element("span", { class: "faint" }, count(service.operations.length, "operation")),
                ),
                element(
                    "dd",
                    {},
                    element("p", {}, inline(service.text, api.names)),
                    element(
                        "ul",
                        { class: "links" },
                        service.operations.map((operation) =>
                            element(
                                "li",
                                {},
                                element(
                                    "a",
                                    { href: operationLink(operation.name), title: summary(operation.text) },
                                    distinctTitle(service, operation),
                                ),
                            ),
                        ),
                    ),
                ),
            ]),
        ),
    );
}

/** Returns the title, with the version if an operation of another version has the same title. */
function distinctTitle(service, { title, path }) {
    const isShared = service.operations.filter((other) => other.title === title).length > 1;
    return isShared ? `${title} (${path.split("/")[1]})` : title;
}
