// The description of the API, loaded once, and questions about it.

/** The services and the server, as `/_mock/page/api.json` describes them. */
export class Model {
    constructor({ server, services }) {
        this.server = server;
        this.services = services;
        this.operations = services.flatMap((service) =>
            service.operations.map((operation) => ({ service, operation })),
        );
        this.names = new Set(this.operations.map(({ operation }) => operation.name));
    }

    static async load() {
        const response = await fetch("/_mock/page/api.json");
        if (!response.ok) {
            throw new Error(`the server answered ${response.status}`);
        }
        return new Model(await response.json());
    }

    /** Returns an operation with its service; undefined if the server does not offer it. */
    find(name) {
        return this.operations.find(({ operation }) => operation.name === name);
    }

    /** Whether this is the operation that issues tokens, which needs none. */
    issuesTokens(operation) {
        return this.server.token?.operation === operation.name;
    }

    /** Whether the server offers an operation. */
    offers(name) {
        return this.names.has(name);
    }
}

/** Returns the name of a type: `list of device group ids`. */
export function typeName(service, type) {
    switch (type.kind) {
        case "id":
            return `id of ${type.entity}`;
        case "enum":
            return service.enums[type.enum].name;
        case "model":
            return service.models[type.model].name;
        case "list":
            return `list of ${typeName(service, type.of)}`;
        case "map":
            return `map of ${typeName(service, type.of)}`;
        case "any":
            return "any message";
        case "json":
            return "any JSON";
        default:
            return type.isQuoted ? `${type.kind} as text` : type.kind;
    }
}

/** Returns the type in lists and maps of it. */
export function innermost(type) {
    return type.of ? innermost(type.of) : type;
}

/** Returns a value of an enum for people: `Attention required` for `DEVICE_FUNCTIONALITY_STATUS_ATTENTION_REQUIRED`. */
export function valueLabel(value, prefix) {
    const words = String(value).replace(prefix, "").replaceAll("_", " ").toLowerCase();
    return words === "ok" ? "OK" : words.charAt(0).toUpperCase() + words.slice(1);
}
