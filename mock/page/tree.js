// The fields of a model as a tree. Nested models are built when they are opened, so models that contain themselves have
// no end and need none.

import { element, inline } from "./dom.js";
import { innermost, typeName } from "./model.js";

/** Whether a field is part of a request or of a response. */
export const REQUEST = "request";
export const RESPONSE = "response";

/** Returns the tree of a type, which is a model. */
export function tree(api, service, type, direction) {
    const model = service.models[type.model];
    const shown = model.fields.filter((field) => direction === RESPONSE || !field.isReadOnly);
    if (shown.length === 0) {
        return element("p", { class: "faint" }, "No fields.");
    }
    return element(
        "ul",
        { class: "tree" },
        shown.map((field) => item(api, service, field, direction)),
    );
}

function item(api, service, field, direction) {
    const inner = innermost(field.type);
    const head = [
        element("code", { class: "field" }, field.name),
        element("span", { class: "type" }, typeName(service, field.type)),
        field.isRequired && direction === REQUEST && element("span", { class: "flag" }, "required"),
        field.isReadOnly && element("span", { class: "flag" }, "read only"),
    ];
    const text = field.text && element("div", { class: "text" }, inline(field.text, api.names));
    const nested = inside(api, service, field, inner, direction);
    if (nested === null) {
        return element("li", {}, element("div", { class: "head" }, head), text);
    }
    const button = element("button", { type: "button", class: "head", "aria-expanded": "false" }, head);
    const place = element("div", { hidden: true });
    button.addEventListener("click", () => {
        const isOpen = place.hidden;
        button.setAttribute("aria-expanded", String(isOpen));
        place.hidden = !isOpen;
        if (isOpen && place.childElementCount === 0) {
            place.append(nested());
        }
    });
    return element("li", {}, button, text, place);
}

/** Returns a function that builds what is in a field; null if there is nothing to show. */
function inside(api, service, field, inner, direction) {
    if (inner.kind === "model" && service.models[inner.model].fields.length > 0) {
        const about = service.models[inner.model].text;
        const text = about && about !== field.text;
        return () =>
            element(
                "div",
                { class: "nested" },
                text && element("div", { class: "text" }, inline(about, api.names)),
                tree(api, service, inner, direction),
            );
    }
    if (inner.kind === "enum") {
        return () => values(api, service.enums[inner.enum]);
    }
    if (inner.kind === "any" && field.messages.length > 0) {
        return () =>
            element(
                "div",
                { class: "nested" },
                field.messages.map((message) => [
                    element(
                        "div",
                        { class: "head" },
                        element("code", { class: "message" }, `"@type": "type.googleapis.com/${message.name}"`),
                    ),
                    tree(api, service, { model: message.model }, direction),
                ]),
            );
    }
    return null;
}

/** Returns the values of an enum with their meanings. */
export function values(api, found) {
    return element(
        "dl",
        { class: "values" },
        found.values.map((value) => [
            element("dt", {}, element("code", {}, value.name)),
            element("dd", {}, inline(value.text ?? "", api.names)),
        ]),
    );
}
