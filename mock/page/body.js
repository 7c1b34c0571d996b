// The body in the form of an operation: an editor for JSON beside its schema, or the fields of a form.

import { append, element, prose } from "./dom.js";
import { Field } from "./field.js";
import { typeName } from "./model.js";
import { REQUEST, tree } from "./tree.js";

/** Returns the editor of the body; null if the operation has none. */
export function bodyOf(api, service, operation) {
    if (operation.body === null) {
        return null;
    }
    return operation.body.kind === "form" ? formBody(api, service, operation) : jsonBody(api, service, operation);
}

function jsonBody(api, service, operation) {
    const { type } = operation.body;
    const editor = element("textarea", {
        id: "body",
        class: "editor",
        rows: 6,
        spellcheck: "false",
        "aria-describedby": "body-problem",
    });
    const problem = element("p", { class: "problem", id: "body-problem", role: "status" });
    const check = () => {
        try {
            JSON.parse(editor.value);
            problem.textContent = "";
        } catch (error) {
            problem.textContent = editor.value.trim() === "" ? "The body is empty." : `Not JSON: ${error.message}`;
        }
    };
    editor.addEventListener("input", check);
    const about = type && [
        element("div", { class: "prose" }, prose(service.models[type.model].text, api.names)),
        tree(api, service, type, REQUEST),
    ];
    const root = element(
        "div",
        { class: "body" },
        element(
            "div",
            { class: "fields-of-body" },
            element("h3", {}, "Body ", type && element("span", { class: "type" }, typeName(service, type))),
            about || element("p", { class: "faint" }, "An object without fields."),
        ),
        element("div", { class: "edit" }, element("label", { for: "body" }, "JSON"), editor, problem),
    );
    return {
        root,
        mediaType: "application/json",
        read: () => editor.value,
        set: (value) => {
            editor.value = JSON.stringify(value ?? {}, null, 2);
            editor.rows = Math.min(24, Math.max(4, editor.value.split("\n").length + 1));
            check();
        },
    };
}

/** The body of the token operation is a form, with the server's user. */
function formBody(api, service, operation) {
    const model = service.models[operation.body.type?.model];
    const fields = (model?.fields ?? []).map((field) => new Field(api, service, { ...field, in: "form" }));
    const known = { grant_type: "password", username: api.server.user, password: api.server.password };
    return {
        root: append(
            element("div", { class: "fields" }),
            fields.map((field) => field.root),
        ),
        mediaType: "application/x-www-form-urlencoded",
        read: () =>
            new URLSearchParams(
                fields.flatMap((field) => field.texts().map((text) => [field.parameter.name, text])),
            ).toString(),
        set: () => fields.forEach((field) => field.set([known[field.parameter.name] ?? ""])),
    };
}
