#!/bin/sh
# Gets a real Neo4j ready for the integration tests, without Docker: jars by Maven, launcher by javac, in .cache/neo4j.
#   .ci/neo4j.sh              prepare only; the integration tests start and end their own server
#   .ci/neo4j.sh COMMAND ...  run a command while an empty server stands, found through NEO4J_URI, _USERNAME, _PASSWORD
set -eu
cd "$(dirname "$0")/.."
for tool in java javac mvn; do
  command -v "$tool" >/dev/null || { echo "neo4j.sh: expected $tool on the path (a JDK, 17 or later, and Maven)" >&2; exit 1; }
done
npx ts-node tools/neo4j/prepare.ts
echo "Readers of exported files are ready in $(tools/readers/prepare.sh)"
if [ $# -gt 0 ]; then exec npx ts-node tools/neo4j/with-server.ts "$@"; fi
