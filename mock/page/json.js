// Shows JSON. The text is only indented, not read and written again, so numbers beyond 2^53 keep their digits.

import { element } from "./dom.js";

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Beyond this length a document is shown without colours, which are one element per value. */
const COLOURED = 200_000;

/** Returns the parts of a JSON document, indented: texts with the class of what they are. Null if it is no JSON. */
function parts(text) {
    try {
        JSON.parse(text);
    } catch {
        return null;
    }
    const tokens = text.match(TOKEN) ?? [];
    const out = [];
    let depth = 0;
    const line = () => out.push(["", `\n${"  ".repeat(depth)}`]);
    tokens.forEach((token, index) => {
        const next = tokens[index + 1];
        if (token === "{" || token === "[") {
            out.push(["", token]);
            if (next !== "}" && next !== "]") {
                depth += 1;
                line();
            }
        } else if (token === "}" || token === "]") {
            const before = tokens[index - 1];
            if (before !== "{" && before !== "[") {
                depth -= 1;
                line();
            }
            out.push(["", token]);
        } else if (token === ",") {
            out.push(["", token]);
            line();
        } else if (token === ":") {
            out.push(["", ": "]);
        } else if (token.startsWith('"')) {
            out.push([next === ":" ? "key" : "text", token]);
        } else {
            out.push(["number", token]);
        }
    });
    return out;
}

/** Returns a JSON document indented; the text itself if it is no JSON. */
export function indented(text) {
    return (
        parts(text)
            ?.map(([, part]) => part)
            .join("") ?? text
    );
}

/** Returns a JSON document as nodes, indented and coloured; the text itself if it is no JSON. */
export function coloured(text) {
    const found = parts(text);
    if (found === null || text.length > COLOURED) {
        return [found?.map(([, part]) => part).join("") ?? text];
    }
    return found.map(([kind, part]) => (kind ? element("span", { class: `json-${kind}` }, part) : part));
}
