// One operation: its texts, its form, and the documents that it returns.

import { breakable, element, inline, methodLabel, prose } from "./dom.js";
import { typeName } from "./model.js";
import { RESPONSE, tree } from "./tree.js";
import { tryForm } from "./try.js";

/** Returns the panel of an operation. `values` are for the fields of its form. */
export function operationPanel(api, service, operation, values) {
    return [
        element("p", { class: "back" }, element("a", { href: "#/operations" }, "All operations")),
        element("p", { class: "eyebrow" }, service.name),
        element("h1", {}, operation.title),
        element(
            "p",
            { class: "endpoint" },
            methodLabel(operation.method),
            element("code", {}, breakable(operation.path)),
        ),
        marks(api, operation),
        element("div", { class: "prose" }, prose(operation.text, api.names)),
        operation.warning &&
            element(
                "p",
                { class: "warning" },
                element("strong", {}, "Careful. "),
                inline(operation.warning, api.names),
            ),
        operation.selector &&
            element(
                "p",
                { class: "warning" },
                element("strong", {}, "Careful. "),
                "Without ",
                element("code", {}, operation.selector),
                " it affects everything.",
            ),
        tryForm(api, service, operation, values),
        answer(api, service, operation),
        statuses(operation),
    ];
}

function marks(api, operation) {
    const all = [
        api.issuesTokens(operation)
            ? ["issues tokens", "Issues tokens of the users of this server"]
            : operation.hasState
              ? ["keeps state", "Reads and changes the entities of this server"]
              : ["returns a sample", "Returns a sample of the right shape"],
        operation.isPaged && ["paged", "Has page tokens"],
        operation.hasDeltas && ["deltas", "Has delta tokens"],
        operation.isPending && ["can be pending (202)", "The response can be pending"],
    ];
    return element(
        "ul",
        { class: "marks", "aria-label": "Properties" },
        all.filter(Boolean).map(([name, title]) => element("li", { title }, name)),
    );
}

function answer(api, service, operation) {
    if (operation.answer === null) {
        return element("section", {}, element("h2", {}, "Response"), element("p", {}, "A file."));
    }
    return element(
        "section",
        {},
        element("h2", {}, "Response ", element("span", { class: "type" }, typeName(service, operation.answer))),
        element("div", { class: "prose" }, prose(service.models[operation.answer.model].text, api.names)),
        tree(api, service, operation.answer, RESPONSE),
    );
}

function statuses(operation) {
    return element(
        "section",
        {},
        element("h2", {}, "Documented statuses"),
        element(
            "dl",
            { class: "statuses" },
            operation.statuses.map((row) => {
                // Every response has the other header.
                const headers = row.headers.filter((name) => name !== "request-id");
                return [
                    element("dt", {}, row.status),
                    element(
                        "dd",
                        {},
                        row.meaning ?? "",
                        headers.length > 0 && element("span", { class: "faint" }, ` Header: ${headers.join(", ")}`),
                    ),
                ];
            }),
        ),
    );
}
