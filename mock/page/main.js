// Starts the page, and shows the section that the address names.

import { element, fill } from "./dom.js";
import { fleetView } from "./fleet.js";
import { Model } from "./model.js";
import { operationsView } from "./operations.js";
import { requestsView } from "./requests.js";
import { startView } from "./start.js";

const SECTIONS = { start: startView, operations: operationsView, fleet: fleetView, requests: requestsView };

/** Returns the section, its argument and its values: `#/operations/GET%20%2Fv1%2Fdevices?pageSize=3`. */
function address() {
    const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
    const [section, argument = ""] = path.split("/");
    const known = Object.hasOwn(SECTIONS, section) ? section : "start";
    return { section: known, argument: decoded(argument), values: new URLSearchParams(query) };
}

function decoded(text) {
    try {
        return decodeURIComponent(text);
    } catch {
        return text;
    }
}

async function start() {
    const main = document.getElementById("main");
    let api;
    try {
        api = await Model.load();
    } catch (error) {
        fill(
            main,
            element(
                "p",
                { class: "notice", role: "alert" },
                `The page cannot read the server's description: ${error.message}. Is the server still running?`,
            ),
        );
        return;
    }
    const { server } = api;
    fill(
        document.getElementById("where"),
        `${location.host}, `,
        server.onPremises ? `on premises ${server.onPremises}` : "cloud region",
    );

    const views = new Map();
    let current = null;
    const show = () => {
        // The link of the skip button is no section.
        if (location.hash === "#main") {
            return;
        }
        const { section, argument, values } = address();
        if (!views.has(section)) {
            views.set(section, SECTIONS[section](api));
        }
        const view = views.get(section);
        if (current !== view) {
            current?.hide?.();
            fill(main, view.root);
            current = view;
        }
        for (const link of document.querySelectorAll("[data-section]")) {
            link.toggleAttribute("aria-current", false);
            if (link.dataset.section === section) {
                link.setAttribute("aria-current", "page");
            }
        }
        document.title = `${view.title?.(argument) ?? "Start"} - ESET Connect mock server`;
        view.show?.(argument, values);
    };
    addEventListener("hashchange", show);
    show();
}

start();
