#!/usr/bin/env bash
# Runs threadlens.spark.CorpusJob on a standalone cluster of Spark on this machine: one master, two
# workers, each with an executor of its own. Kills one worker and its executor (kill -9) while tasks
# run, and compares the result, byte for byte, with what annotate gives on one machine.
#
#   mvn package -DskipTests && src/cluster/standalone-check.sh [LINES] [OPTIONS OF THE JOB]
#
# No distribution of Spark is needed: its classes come from the jars that Maven holds.
set -euo pipefail
cd "$(dirname "$0")/../.."
lines=${1:-60000}
shift || true
options=("${@:---no-sentiment}")
work=$(mktemp -d)
started=()
finish() {
  for process in "${started[@]}"; do kill -9 "$process" 2>/dev/null || true; done
  if [ -z "${KEEP:-}" ]; then rm -rf "$work"; else echo "kept: $work"; fi
}
trap finish EXIT

[ -d target/lib ] || { echo "no target/lib, expected a build: mvn package -DskipTests" >&2; exit 2; }
mvn -o -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/class-path"
# What the cluster brings is Spark and what it needs, with its own Jackson; not our libraries.
own=$(find target/lib -name '*.jar' -printf '%f\n')
mkdir -p "$work/home/jars"
tr ':' '\n' < "$work/class-path" | while read -r jar; do
  name=$(basename "$jar")
  case "$name" in
    jackson-*|logback-*|slf4j-api-*|zstd-jni-*|commons-*) ln -sf "$jar" "$work/home/jars/" ;;
    *junit*|*archunit*|*playwright*|*jazzer*|*jmh*|*assertj*) ;;
    *) grep -qxF "$name" <<< "$own" || ln -sf "$jar" "$work/home/jars/" ;;
  esac
done
mkdir "$work/home/conf"
cat > "$work/home/conf/logback.xml" <<'END'
<configuration>
  <appender name="ERR" class="ch.qos.logback.core.ConsoleAppender">
    <target>System.err</target><encoder><pattern>%level %logger{0}: %msg%n</pattern></encoder>
  </appender>
  <root level="INFO"><appender-ref ref="ERR"/></root>
</configuration>
END
spark="$work/home/conf:$work/home/jars/*"
jar --create --file "$work/threadlens.jar" -C target/classes .
jar --create --file "$work/models.jar" -C target/models edu
ours=$(find "$PWD/target/lib" -name '*.jar' ! -name 'jackson-*' ! -name 'logback-*' \
  ! -name 'slf4j-api-*' ! -name 'zstd-jni-*' ! -name 'commons-*' | sort | paste -sd,)

# The discussions of seeds again and again, each time as other conversations; some lines are bad.
export JAVA_OPTS=${JAVA_OPTS:--Xmx1400m}
alone() {
  java "$JAVA_OPTS" -Dthreadlens.home="$PWD" -cp "target/classes:target/models:target/lib/*" \
    threadlens.cli.Main "$@"
}
alone read seeds --utterances > "$work/seeds.jsonl" 2> "$work/read.log" || [ $? -eq 4 ]
awk -v most="$lines" '{ line[NR] = $0 }
  END {
    for (n = 0; n < most; n++) {
      text = line[n % NR + 1]
      sub(/"conversation_id":"/, "&" int(n / NR) "-", text)
      print n % 997 == 500 ? "{\"id\": bad" : text
    }
  }' "$work/seeds.jsonl" > "$work/in.jsonl"

export SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS="$work/spark" SPARK_HOME="$work/home" \
  SPARK_SCALA_VERSION=2.13
port=$((20000 + RANDOM % 10000))
start() { # name, class and its arguments, in the background
  local name=$1
  shift
  java -Xmx512m -cp "$spark" "$@" > "$work/$name.log" 2>&1 &
  started+=($!)
}
start master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
master=spark://127.0.0.1:$port
for worker in 1 2; do
  start "worker$worker" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port 0 \
    --cores 1 --memory 2g --work-dir "$work/worker$worker" "$master"
done
second=${started[2]}

java -Xmx1400m -Dthreadlens.home="$PWD" -cp "$spark" org.apache.spark.deploy.SparkSubmit \
  --master "$master" --class threadlens.spark.CorpusJob --executor-memory 1400m \
  --conf spark.ui.enabled=false --conf spark.executor.cores=1 \
  --jars "$ours,$work/models.jar" "$work/threadlens.jar" \
  "$work/in.jsonl" --out "$work/out" --split 400000 "${options[@]}" > "$work/job.log" 2>&1 &
job=$!
started+=("$job")

# When a few parts are written, a worker dies, and so does what it runs.
parts() { find "$work/out" -name 'part-*' 2>/dev/null | wc -l; }
while [ "$(parts)" -lt 3 ]; do
  kill -0 "$job" 2>/dev/null || { cat "$work/job.log" >&2; echo "the job ended early" >&2; exit 1; }
  sleep 0.2
done
[ ! -e "$work/out/_SUCCESS" ] || { echo "too few lines to kill a worker in the middle" >&2; exit 1; }
executors=$(pgrep -P "$second" || true)
kill -9 "$second" $executors
echo "killed worker 2 and its executor (${executors:-none}) after $(parts) parts"

code=0
wait "$job" || code=$?
echo "the job ended with $code; $(find "$work/out" -name 'part-*' | wc -l) parts"
grep -i "lost executor\|executor lost\|worker lost" "$work/job.log" "$work/master.log" | head -3 || true
expected=0
alone annotate "$work/in.jsonl" "${options[@]}" > "$work/one.jsonl" 2> "$work/one.log" || expected=$?
[ "$code" -eq "$expected" ] || { tail -20 "$work/job.log" >&2; echo "one machine ended with $expected" >&2; exit 1; }
cat "$work/out"/part-* | cmp - "$work/one.jsonl"
echo "the same $(wc -l < "$work/one.jsonl") lines, $(wc -c < "$work/one.jsonl") bytes, as on one machine"
