#!/bin/sh
# Fetches the Neo4j Community jars that pom.xml names and compiles the launcher, once, into .cache/neo4j (never in git).
# Prints the folder: lib/*.jar and cls/Launcher.class. Needs a JDK (17 or later; 21 or later for 2025.x) and Maven.
#   prepare.sh [VERSION [JAVA_HOME]]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
version=${1:-$(sed -n 's:.*<neo4j.version>\(.*\)</neo4j.version>.*:\1:p' "$here/pom.xml")}
javac=javac
[ $# -lt 2 ] || javac=$2/bin/javac
cache=${NEO4J_CACHE:-$here/../../.cache/neo4j}/$version
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
stamp=$(cat "$here/pom.xml" "$here/Launcher.java" | cksum | tr ' ' '-')
(
  command -v flock >/dev/null && flock 9
  if [ "$(cat "$cache/ready" 2>/dev/null || true)" != "$stamp" ]; then
    mvn -q -B -f "$here/pom.xml" -Dneo4j.version="$version" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$cache/lib" >&2
    "$javac" -cp "$cache/lib/*" -d "$cache/cls" "$here/Launcher.java" >&2
    echo "$stamp" >"$cache/ready"
  fi
) 9>"$cache/lock"
echo "$cache"
