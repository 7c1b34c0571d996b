// Sends the calls that a person tries, with tokens of the page's own user, and follows pending responses.

/** The delay before the first poll of a pending response, and the longest one, in milliseconds. */
const FIRST_POLL = 400;
const LONGEST_POLL = 3000;

let token = null;

/** Returns the header with the page's token. */
async function authorization() {
    if (token === null || token.end <= Date.now()) {
        const response = await fetch("/_mock/page/token", { method: "POST" });
        if (!response.ok) {
            throw new Error(`the server issued no token: ${response.status}`);
        }
        const { accessToken, expiresIn } = await response.json();
        token = { text: accessToken, end: Date.now() + Math.max(1, expiresIn - 5) * 1000 };
    }
    return `Bearer ${token.text}`;
}

/**
 * Sends a request once. Returns its status, headers and bytes. `needsToken` is false for the token operation.
 * A rejected token is forgotten, so that the next call gets a new one.
 */
async function send({ method, target, headers = {}, body = null, needsToken = true }, signal = undefined) {
    const all = new Headers(headers);
    if (needsToken) {
        all.set("authorization", await authorization());
    }
    const options = { method, headers: all, cache: "no-store", credentials: "omit", redirect: "manual", signal };
    const start = performance.now();
    const response = await fetch(target, body === null ? options : { ...options, body });
    if (response.status === 401) {
        token = null;
    }
    const { status, statusText } = response;
    return {
        status,
        statusText,
        headers: [...response.headers],
        ...(await content(response, signal)),
        millis: performance.now() - start,
    };
}

/** Returns the bytes of a body, and whether the connection broke before all of them. */
async function content(response, signal) {
    const chunks = [];
    let isBroken = false;
    try {
        for (const reader = response.body?.getReader(); reader;) {
            const { done, value } = await reader.read();
            if (done) {
                break;
            }
            chunks.push(value);
        }
    } catch (error) {
        if (signal?.aborted) {
            throw error;
        }
        isBroken = true;
    }
    return { bytes: new Uint8Array(await new Blob(chunks).arrayBuffer()), isBroken };
}

/**
 * Sends a request, and collects its response if that is pending. `progress` is called before each wait with the number
 * of polls and the id of the response.
 */
export async function sendAndFollow(request, progress, signal) {
    const start = performance.now();
    let result = await send(request, signal);
    const id = header(result, "response-id");
    let polls = 0;
    for (let delay = FIRST_POLL; result.status === 202 && id !== null; delay = Math.min(delay * 1.5, LONGEST_POLL)) {
        progress(polls, id);
        await sleep(delay, signal);
        polls += 1;
        result = await send({ ...request, headers: { ...request.headers, "response-id": id } }, signal);
    }
    return { ...result, polls, responseId: id, millis: performance.now() - start };
}

function header(result, name) {
    return result.headers.find(([other]) => other === name)?.[1] ?? null;
}

function sleep(millis, signal) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, millis);
        signal?.addEventListener(
            "abort",
            () => {
                clearTimeout(timer);
                reject(signal.reason);
            },
            { once: true },
        );
    });
}
