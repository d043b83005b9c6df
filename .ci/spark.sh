#!/usr/bin/env bash
# The worked example on Apache Spark, a local cluster of two workers: its build must be, byte for byte, the one that
# `communique build` makes of the same articles. pyspark goes to a virtual environment below .cache.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=${SPARK_VENV:-.cache/spark}
if [ ! -x "$venv/bin/spark-submit" ]; then
  python3 -m venv "$venv"
  timeout 900 "$venv/bin/pip" install --quiet --disable-pip-version-check -r examples/spark/requirements.txt
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
main=$PWD/dist/cli/main.js
node "$main" build examples/spark/articles.jsonl -o "$work/one" --quiet
export SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS=$work/spark SPARK_WORKER_DIR=$work/workers PYSPARK_PYTHON=$PWD/$venv/bin/python
case $venv in /*) PYSPARK_PYTHON=$venv/bin/python ;; esac
timeout 600 "$PYSPARK_PYTHON" examples/spark/build.py "$PWD/examples/spark/articles.jsonl" -o "$work/cluster" \
  --master 'local-cluster[2,1,1024]' --partitions 4 --parts "$work/parts" --command "node $main" 2>"$work/log" ||
  { tail -n 40 "$work/log" >&2; exit 1; }
diff -r --exclude='.*' "$work/one" "$work/cluster"
node "$main" verify "$work/cluster"
echo "spark: $(ls "$work"/parts/part-* | wc -l) parts from two workers, $(wc -l <examples/spark/articles.jsonl) articles: the build of one machine, byte for byte"
