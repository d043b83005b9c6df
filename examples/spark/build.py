"""Extracts articles on Apache Spark and folds what they give into one build.

    python build.py articles.jsonl -o build --master 'local-cluster[2,1,1024]'

Each partition is piped through `communique extract`, a filter from JSON Lines to JSON Lines that needs nothing but the
line it reads; `communique fold` then makes the build, byte for byte the one that `communique build` makes on one machine.
"""

import argparse
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from pyspark import SparkConf, SparkContext

# 1 means that some articles were skipped, which the build tells; only 2 and above is a failure.
FILTER = """sh -c '"$@"; code=$?; [ $code -le 1 ] || exit $code' extract {command} extract --jobs 1 {options}"""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", help="JSON Lines, one article a line, where all workers can read it")
    parser.add_argument("-o", "--output", default="build", help="where the build goes")
    parser.add_argument("--master", default="local[*]", help="the cluster")
    parser.add_argument("--partitions", type=int, default=8, help="pieces that are extracted on their own")
    parser.add_argument("--parts", help="an empty place for what was extracted, where all workers can write it")
    parser.add_argument("--command", default="communique", help="how workers call communique")
    parser.add_argument("--options", default="", help="options of communique extract, such as --outlet NAME")
    return parser.parse_args()


def extract(given: argparse.Namespace, parts: str) -> None:
    context = SparkContext(conf=SparkConf().setAppName("communique").setMaster(given.master))
    context.setLogLevel("ERROR")
    try:
        lines = context.textFile(given.articles, minPartitions=given.partitions)
        command = FILTER.format(command=given.command, options=given.options)
        lines.pipe(command, checkCode=True).saveAsTextFile(parts)
    finally:
        context.stop()


def main() -> int:
    given = arguments()
    home = None if given.parts else tempfile.mkdtemp(prefix="communique-parts-")
    parts = given.parts or str(Path(home) / "parts")
    try:
        extract(given, parts)
        folded = subprocess.run([*shlex.split(given.command), "fold", parts, "-o", given.output], check=False)
        return folded.returncode
    finally:
        if home:
            shutil.rmtree(home)


if __name__ == "__main__":
    sys.exit(main())
