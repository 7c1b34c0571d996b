// The form of an operation: fields for its parameters and its body, filled with an example of the server, and the call.

import { bodyOf } from "./body.js";
import { sendAndFollow } from "./call.js";
import { callCommand } from "./curl.js";
import { codeBlock, element, fill, inline } from "./dom.js";
import { Field } from "./field.js";
import { responsePanel } from "./response.js";

/** Returns the form. `values` take precedence over the example. */
export function tryForm(api, service, operation, values) {
    const needsToken = !api.issuesTokens(operation);
    const parameters = operation.parameters.map((parameter) => new Field(api, service, parameter));
    const body = bodyOf(api, service, operation);
    const send = element("button", { type: "submit", class: "primary" }, "Send");
    const cancel = element("button", { type: "button", hidden: true }, "Cancel");
    const reset = element("button", { type: "button", class: "quiet" }, "Fill with the example");
    const status = element("span", { class: "faint", role: "status" });
    const output = element("div", { class: "output" });
    const command = element("details", { class: "command" }, element("summary", {}, "As a curl command"));

    const request = () => ({ ...requestOf(operation, parameters, body), needsToken });

    const prefill = async () => {
        const response = await fetch("/_mock/page/examples.json");
        const example = response.ok ? (await response.json())[operation.name] : undefined;
        for (const field of parameters) {
            const { in: place, name } = field.parameter;
            const given = place === "path" ? [example?.path[name] ?? ""] : (example?.query[name] ?? []);
            field.set(values.getAll(name).length > 0 ? values.getAll(name) : given);
        }
        body?.set(example?.body ?? null);
        status.textContent = "";
    };

    const run = async () => {
        const missing = parameters.find((field) => field.parameter.in === "path" && field.text() === "");
        if (missing) {
            status.textContent = `${missing.parameter.name} is part of the path and needs a value.`;
            missing.focus();
            return;
        }
        if ((operation.warning || operation.method === "DELETE") && !(await confirmed(operation))) {
            status.textContent = "Not sent.";
            return;
        }
        const controller = new AbortController();
        const abort = () => controller.abort();
        cancel.addEventListener("click", abort, { once: true });
        [send.disabled, cancel.hidden, status.textContent] = [true, false, "Sending"];
        try {
            const progress = (polls) => {
                status.textContent = `202: the response is pending, asked ${polls + 1} times`;
            };
            const result = await sendAndFollow(request(), progress, controller.signal);
            fill(output, responsePanel(result));
            output.scrollIntoView({ block: "nearest" });
            status.textContent = `Answered with ${result.status}`;
        } catch (error) {
            fill(output);
            status.textContent = controller.signal.aborted
                ? "Cancelled."
                : `No response: ${error.message}. The connection was refused, reset or closed too early.`;
        } finally {
            cancel.removeEventListener("click", abort);
            [send.disabled, cancel.hidden] = [false, true];
        }
    };

    command.addEventListener("toggle", () => command.open && show());
    const show = () => {
        fill(
            command,
            element("summary", {}, "As a curl command"),
            codeBlock(callCommand(request()), "the command of this call"),
        );
    };
    const form = element(
        "form",
        { class: "try", novalidate: true },
        element("h2", {}, "Request"),
        parameters.length > 0 &&
            element(
                "div",
                { class: "fields" },
                parameters.map((field) => field.root),
            ),
        body?.root,
        parameters.length === 0 &&
            body === null &&
            element("p", { class: "faint" }, "It has no parameters and no body."),
        element("div", { class: "actions" }, send, cancel, reset, status),
        command,
        output,
    );
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        run();
    });
    form.addEventListener("input", () => command.open && show());
    form.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !send.disabled) {
            event.preventDefault();
            run();
        }
    });
    const again = () =>
        prefill().then(
            () => command.open && show(),
            (error) => {
                status.textContent = `No example: ${error.message}`;
            },
        );
    reset.addEventListener("click", again);
    again();
    return form;
}

/** Returns the request with the values of the form. */
function requestOf({ method, path }, parameters, body) {
    const headers = {};
    let target = path;
    const query = new URLSearchParams();
    for (const field of parameters) {
        const { in: place, name } = field.parameter;
        if (place === "path") {
            target = target.replace(`{${name}}`, () => encodeURIComponent(field.text()));
        } else if (place === "query") {
            field.texts().forEach((text) => query.append(name, text));
        } else if (field.text() !== "") {
            headers[name] = field.text();
        }
    }
    const sent = body?.read() ?? null;
    if (sent !== null) {
        headers["content-type"] = body.mediaType;
    }
    const text = query.toString();
    return { method, target: text ? `${target}?${text}` : target, headers, body: sent };
}

/** Asks before an operation whose effect cannot be undone. */
function confirmed(operation) {
    return new Promise((resolve) => {
        const dialog = element(
            "dialog",
            { "aria-labelledby": "question" },
            element(
                "form",
                { method: "dialog" },
                element("h2", { id: "question" }, `${operation.title}?`),
                element("p", { class: "endpoint" }, element("code", {}, operation.name)),
                element("p", {}, inline(operation.warning ?? "This removes an entity.")),
                element(
                    "p",
                    { class: "faint" },
                    "It changes only the entities of this server, which are gone when it stops.",
                ),
                element(
                    "div",
                    { class: "actions" },
                    element("button", { value: "yes", class: "primary danger" }, "Send it"),
                    element("button", { value: "no", autofocus: true }, "Do not send it"),
                ),
            ),
        );
        dialog.addEventListener("submit", (event) => {
            event.preventDefault();
            dialog.close(event.submitter?.value ?? "no");
        });
        dialog.addEventListener("close", () => {
            dialog.remove();
            resolve(dialog.returnValue === "yes");
        });
        document.body.append(dialog);
        dialog.showModal();
    });
}
