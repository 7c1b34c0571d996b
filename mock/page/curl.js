// Commands for a shell, from the same values as a call.

/** Returns a text as one word of a POSIX shell. */
export function quoted(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Returns the command that gets a token. */
export function tokenCommand(server) {
    const password = server.password ?? "PASSWORD";
    const url = `${location.origin}${server.token.path}`;
    if (server.token.kind === "json") {
        const body = JSON.stringify({ username: server.user, password, grantType: server.token.grantType });
        return `curl ${quoted(url)} -H 'content-type: application/json' \\\n  -d ${quoted(body)}`;
    }
    const fields = [`username=${server.user}`, `password=${password}`];
    const lines = fields.map((field) => `--data-urlencode ${quoted(field)}`);
    return [`curl ${quoted(url)} -d grant_type=password`, ...lines].join(" \\\n  ");
}

/** Returns the command of a call, with the token in a variable. */
export function callCommand({ method, target, headers = {}, body = null, needsToken = true }) {
    const lines = [`curl ${method === "GET" ? "" : `-X ${method} `}${quoted(`${location.origin}${target}`)}`];
    if (needsToken) {
        lines.push('-H "authorization: Bearer $TOKEN"');
    }
    for (const [name, value] of Object.entries(headers)) {
        lines.push(`-H ${quoted(`${name}: ${value}`)}`);
    }
    if (body !== null) {
        lines.push(`--data-binary ${quoted(body)}`);
    }
    return lines.join(" \\\n  ");
}
