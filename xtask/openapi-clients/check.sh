#!/usr/bin/env bash
# Generates clients in Python and TypeScript from the exported OpenAPI documents, with generators of those languages.
set -Eeuo pipefail
trap 'printf "== FAILED\n" >&2; exit 1' ERR

usage() {
    cat <<'TEXT'
Usage: xtask/openapi-clients/check.sh

Validates the exported OpenAPI documents, and generates a Python and a TypeScript client from the document of all
services. Imports every module of the one, and type-checks the other with a program that uses it.

If MOCK_URL is set, the clients are generated from the document that the server publishes at MOCK_URL/openapi.json, and
call the server: they get a token, list all devices, and create, read and delete a policy assignment.

Environment:
  MOCK_URL       base URL of a server with the whole API, such as http://127.0.0.1:8080 [default: none]
  MOCK_USER      its user [default: api-user@example.com]
  MOCK_PASSWORD  the password [default: mock-password]
  PYTHON         Python 3.11 or later [default: python3]

It needs cargo, curl, Python, Node.js 20 or later, and npm. The generators are installed below target/.

Exit codes:
  0  passed
  1  failed
  2  wrong usage
  3  skipped: a program is missing, or the generators cannot be installed, as without a network
TEXT
}

case ${1-} in
'') ;;
-h | --help)
    usage
    exit 0
    ;;
*)
    usage >&2
    exit 2
    ;;
esac

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/target/openapi-clients

step() {
    printf '== %s\n' "$1"
}

skip() {
    printf '== SKIPPED: %s\n' "$1" >&2
    exit 3
}

for program in cargo curl "${PYTHON:=python3}" node npm; do
    command -v "$program" >/dev/null || skip "$program is not installed"
done

# Installs the packages again only if their versions have changed.
is_installed() {
    cmp --silent "$1" "$2"
}

step 'install the generators'
mkdir -p "$work/python" "$work/typescript"
if ! is_installed "$here/python/requirements.txt" "$work/python/installed.txt"; then
    rm -rf "$work/python/venv"
    "$PYTHON" -m venv "$work/python/venv" || skip 'Python has no venv'
    "$work/python/venv/bin/pip" install --quiet --disable-pip-version-check \
        --requirement "$here/python/requirements.txt" || skip 'the Python packages cannot be installed'
    cp "$here/python/requirements.txt" "$work/python/installed.txt"
fi
if ! is_installed "$here/typescript/package-lock.json" "$work/typescript/installed.json"; then
    cp "$here/typescript/package.json" "$here/typescript/package-lock.json" "$work/typescript/"
    npm --prefix "$work/typescript" ci --silent --no-audit --no-fund || skip 'the npm packages cannot be installed'
    cp "$here/typescript/package-lock.json" "$work/typescript/installed.json"
fi

step 'export the documents'
rm -rf "$work/documents"
(cd "$root" && cargo xtask openapi --out "$work/documents")
document=$work/documents/openapi.json
unset API_URL
if [[ -n ${MOCK_URL-} ]]; then
    document=$work/documents/published.json
    curl --fail --silent --show-error --output "$document" "${MOCK_URL%/}/openapi.json"
    export API_URL=${MOCK_URL%/} API_USER=${MOCK_USER-api-user@example.com}
    export API_PASSWORD=${MOCK_PASSWORD-mock-password}
fi

step 'validate the documents'
"$work/python/venv/bin/openapi-spec-validator" --schema 3.1 "$work"/documents/*.json "$work"/documents/services/*.json |
    { grep -v ': OK$' || true; }

step 'Python'
rm -rf "$work/python/client"
mkdir "$work/python/client"
"$work/python/venv/bin/openapi-python-client" generate --path "$document" --config "$here/python/config.yml" \
    --meta none --fail-on-warning --output-path "$work/python/client/eset_connect_client"
PYTHONPATH=$work/python/client "$work/python/venv/bin/python" -B "$here/python/check.py"

step 'TypeScript'
cd "$work/typescript"
rm -rf api.ts built
cp "$here/typescript/check.ts" "$here/typescript/tsconfig.json" .
node_modules/.bin/openapi-typescript "$document" --output api.ts >/dev/null
node_modules/.bin/tsc --project .
printf 'typescript: the types and their use are checked\n'
node built/check.js

step 'passed'
