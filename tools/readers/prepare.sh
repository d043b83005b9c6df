#!/bin/sh
# Fetches the readers that pom.xml names and compiles the programs that use them, once, into .cache/readers (never in
# git). Prints the folder: lib/*.jar and cls/*.class. Needs a JDK (17 or later) and Maven.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache=${READERS_CACHE:-$here/../../.cache/readers}
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
stamp=$(cat "$here/pom.xml" "$here"/*.java | cksum | tr ' ' '-')
(
  command -v flock >/dev/null && flock 9
  if [ "$(cat "$cache/ready" 2>/dev/null || true)" != "$stamp" ]; then
    mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$cache/lib" >&2
    javac -cp "$cache/lib/*" -d "$cache/cls" "$here"/*.java >&2
    echo "$stamp" >"$cache/ready"
  fi
) 9>"$cache/lock"
echo "$cache"
