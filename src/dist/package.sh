#!/bin/sh
# Makes in target/dist what people get who have no Java: a folder to unpack, and a Debian package.
# Called by `mvn -Pdist package`: package.sh JAVA_HOME VERSION MODELS DATE
set -eu

java_home=$1
version=${2%-SNAPSHOT}
models=$3
date=$4
cd "$(dirname -- "$0")/../.."
out=target/dist
image=$out/threadlens
share=$image/share

# What `jdeps --print-module-deps` finds in the jars, without java.desktop, java.prefs and jdk.httpserver, which
# only windows and servers of CoreNLP ask for; and what no class names: character sets, words of dates, direct memory.
modules=java.base,java.logging,java.naming,java.xml,jdk.charsets,jdk.localedata,jdk.unsupported
locales=en,ar,de,es,fr

. src/dist/class-data.sh

say() { echo "dist: $*"; }

jars() {
  mkdir -p "$out/input"
  "$java_home/bin/jar" --create --date="$date" --file "$out/input/threadlens.jar" -C target/classes .
  cp target/lib/*.jar "$out/input/"
  cp -R rules "$out/input/"
  if [ -d "$models/edu" ]; then
    # packed already: stored, they load faster
    "$java_home/bin/jar" --create --date="$date" --no-manifest --no-compress --file "$out/input/models.jar" -C "$models" edu
  else
    say "without models: sentiment is not installed"
  fi
}

runtime() {
  "$java_home/bin/jlink" --add-modules "$modules" --include-locales="$locales" --strip-debug --no-header-files \
    --no-man-pages --compress=1 --output "$out/runtime"
}

image() {
  "$java_home/bin/jpackage" --type app-image --name threadlens --app-version "$version" --dest "$out" \
    --input "$out/input" --main-jar threadlens.jar --main-class threadlens.cli.Main --runtime-image "$out/runtime" \
    --java-options "-Xmx1400m -XX:+UseParallelGC -Dfile.encoding=UTF-8 -Dthreadlens.home=\$APPDIR"
  # jpackage's launcher reads arguments by the locale, and Arabic file names get lost under LC_ALL=C.
  rm -f "$image/bin/threadlens" "$image/lib/libapplauncher.so" "$image/lib/threadlens.png" \
    "$image/lib/app/threadlens.cfg" "$image/lib/app/.jpackage.xml"
  cp src/dist/threadlens "$image/bin/"
  cp src/dist/java.sh "$image/lib/app/"
  classpath=/proc/self/fd/9/threadlens.jar
  for jar in "$image/lib/app"/*.jar; do
    [ "${jar##*/}" = threadlens.jar ] || classpath=$classpath:/proc/self/fd/9/${jar##*/}
  done
  echo "$classpath" >"$image/lib/app/classpath"
  find "$image" -exec touch -h -d "$date" {} + # the archive notes the age of each jar
}

archive() {
  class_data "$image/lib/app/threadlens.jsa" seeds "$out/training" >"$out/archive.log" 2>&1 || { cat "$out/archive.log"; exit 1; }
  wc -c <"$image/lib/app/threadlens.jsa" >"$image/lib/app/threadlens.jsa.size"
}

first_run() { JAVA_OPTS=$JAVA_OPTS "$image/bin/threadlens" "$@"; }

papers() {
  mkdir -p "$share/man/man1" "$share/bash-completion/completions" "$share/doc/threadlens"
  "$image/bin/threadlens" manual >"$share/man/man1/threadlens.1"
  "$image/bin/threadlens" completion >"$share/bash-completion/completions/threadlens"
  cp LICENSE README.md CITATION.cff "$share/doc/threadlens/"
  [ ! -f target/bom.json ] || cp target/bom.json "$share/doc/threadlens/third-party.cdx.json"
  find "$image" -newermt "$date" -exec touch -h -d "$date" {} +
}

tarball() {
  tar --sort=name --owner=0 --group=0 --numeric-owner -C "$out" -cf - threadlens | gzip -n >"$out/threadlens-$version-$platform.tar.gz"
}

# By dpkg-deb itself: jpackage can place files below its own folder only, and man and the shell look elsewhere.
debian() {
  if ! command -v dpkg-deb >/dev/null; then
    say "no dpkg-deb here: the Debian package is left out"
    return
  fi
  root=$out/debian
  mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib"
  cp -a "$image" "$root/usr/lib/"
  mv "$root/usr/lib/threadlens/share" "$root/usr/share"
  ln -s ../lib/threadlens/bin/threadlens "$root/usr/bin/threadlens"
  gzip -9n "$root/usr/share/man/man1/threadlens.1"
  mv "$root/usr/share/doc/threadlens/LICENSE" "$root/usr/share/doc/threadlens/copyright"
  cat >"$root/DEBIAN/control" <<END
Package: threadlens
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: Threadlens <threadlens@localhost>
Installed-Size: $(du -ks "$root/usr" | cut -f 1)
Depends: libc6, zlib1g
Recommends: xdg-utils
Section: science
Priority: optional
Description: reads news pages with their reader comments; says who answers whom, and how
 Separates article and comments, rebuilds the reply tree, measures sentiment, flags
 insults and sectarian language by rules that anyone can read, and writes reports.
 Brings its own Java runtime.
END
  find "$root" -newermt "$date" -exec touch -h -d "$date" {} +
  SOURCE_DATE_EPOCH=$(date -d "$date" +%s) dpkg-deb --root-owner-group -Zgzip --build "$root" \
    "$out/threadlens_${version}_$(dpkg --print-architecture).deb" >/dev/null
}

platform=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
rm -rf "$out"
jars
runtime
image
archive
papers
tarball
debian
(cd "$out" && find . -maxdepth 1 \( -name '*.tar.gz' -o -name '*.deb' \) -printf '%f\n' | sort | xargs sha256sum >SHA256SUMS)
rm -rf "$out/input" "$out/runtime" "$out/debian" "$out"/*.log
say "done:"
(cd "$out" && du -sh -- *)
