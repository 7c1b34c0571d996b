// A field of a form, for a parameter of an operation or for a value of its form body.

import { element, inline } from "./dom.js";
import { innermost, typeName } from "./model.js";
import { values as meanings } from "./tree.js";

/** A field with the name, the type and the text of its parameter. */
export class Field {
    constructor(api, service, parameter) {
        this.parameter = parameter;
        const { kind, enum: index } = innermost(parameter.type);
        this.isList = parameter.type.kind === "list";
        const id = `field-${parameter.name}`;
        const common = {
            id,
            name: parameter.name,
            "aria-describedby": `${id}-text`,
            spellcheck: "false",
            autocomplete: "off",
        };
        const choices =
            kind === "boolean"
                ? ["true", "false"]
                : kind === "enum"
                  ? service.enums[index].values.map((value) => value.name)
                  : null;
        if (this.isList) {
            this.input = element("textarea", { ...common, rows: 2, placeholder: "One value per line" });
        } else if (choices !== null) {
            this.input = element(
                "select",
                common,
                element("option", { value: "" }, "not set"),
                choices.map((choice) => element("option", { value: choice }, choice)),
            );
        } else {
            this.input = element("input", { ...common, type: "text" });
        }
        this.root = element(
            "div",
            { class: "row" },
            element(
                "div",
                { class: "about" },
                element("label", { for: id }, element("code", {}, parameter.name)),
                element("span", { class: "type" }, typeName(service, parameter.type)),
                element(
                    "span",
                    { class: "flag" },
                    parameter.in === "query" && parameter.isRequired ? "query, required" : parameter.in,
                ),
                element("div", { class: "text", id: `${id}-text` }, inline(parameter.text, api.names)),
                kind === "enum" &&
                    element(
                        "details",
                        { class: "choices" },
                        element("summary", {}, "Values"),
                        meanings(api, service.enums[index]),
                    ),
            ),
            this.input,
        );
    }

    set(texts) {
        this.input.value = texts.join("\n");
    }

    text() {
        return this.input.value.trim();
    }

    texts() {
        return (this.isList ? this.input.value.split("\n") : [this.input.value])
            .map((text) => text.trim())
            .filter(Boolean);
    }

    focus() {
        this.input.focus();
    }
}
