# Class-data sharing: the classes that first runs load and check are kept in an archive, and the next runs start in less
# time. Read by whoever has a function `first_run ARGUMENTS...`: it runs Threadlens from jars, with $JAVA_OPTS.
#
# The archive is of the static kind, since no other takes class files as old as those of picocli (Java 5). A lambda that
# implements an interface of such a file would keep the file out, so these lambdas are left out instead.
# shellcheck shell=sh

# class_data ARCHIVE SEEDS FOLDER: makes the archive; the folder is for what is in between, and goes.
class_data() {
  mkdir -p "$3"
  note="-XX:DumpLoadedClassList=$3"
  JAVA_OPTS=$note/1.classes first_run read --utterances "$2" >"$3/seeds.jsonl" || [ "$?" = 4 ] || return 1
  JAVA_OPTS=$note/2.classes first_run annotate --no-sentiment <"$3/seeds.jsonl" >"$3/annotated.jsonl" || return 1
  JAVA_OPTS=$note/3.classes first_run analyze "$2" "$3/seeds.jsonl" --out "$3/reports" || [ "$?" = 4 ] || return 1
  awk '/^@lambda-proxy/ && /picocli/ { next } !seen[$0]++' "$3"/*.classes >"$3/classes"
  JAVA_OPTS="-Xshare:dump -XX:SharedClassListFile=$3/classes -XX:SharedArchiveFile=$1" first_run || return 1
  rm -rf "$3"
}
