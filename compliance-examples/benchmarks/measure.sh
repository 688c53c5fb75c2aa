#!/bin/sh
# Builds what is needed, measures, and writes target/benchmarks.md. Usage: ./measure.sh [quick|full]
set -eu
cd "$(dirname "$0")"
(cd ../.. && mvn -q -B -DskipTests -pl compliance-examples/benchmarks -am package)
exec java -cp "target/compliance-benchmarks-0.1.0-SNAPSHOT.jar:target/lib/*" \
  fr.collectivites.compliance.benchmarks.BenchmarkTable "${1:-quick}" target/benchmarks.md
