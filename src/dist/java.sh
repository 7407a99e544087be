# Read by both launchers: sets $options, what Java is told for these arguments.
#
# A start allocates some 400 MB, of which little stays: with room for the young it is collected twice instead of four times.
#
# The second compiler makes fast code and takes long over it. It pays where sentences are parsed, and over files of more than
# some 60 MB; elsewhere the first one alone is done sooner. Left to itself it puts so many methods into each other that it
# compiles for a minute of processor time. Kept to small ones it takes a third of that.
# shellcheck shell=sh disable=SC2034 # the launchers use it

first_alone=-XX:TieredStopAtLevel=1
both="-XX:InlineSmallCode=400 -XX:FreqInlineSize=100"

# What is named among the arguments or comes from a file on standard input; nothing is known of a pipe.
large() {
  kilobytes=$(du -skLc -- "$@" /dev/stdin 2>/dev/null | tail -n 1 | cut -f 1)
  [ "${kilobytes:-0}" -gt 60000 ] 2>/dev/null
}

compiler=$first_alone
case "${1:-}" in
  analyze | annotate | evaluate)
    case " $* " in
      *" --no-sentiment "*) if large "$@"; then compiler=$both; fi ;;
      *) compiler=$both ;;
    esac
    ;;
esac

# JAVA_OPTS comes last, so that it can change the heap. Warnings of the JVM would go to standard output.
# Arabic file names and arguments in any locale: Java decodes them by LC_ALL, which launchers set.
options="-Xmx1400m -XX:+UseParallelGC -XX:NewSize=200m -XX:-UsePerfData $compiler -Xlog:disable -Xlog:all=error:stderr
  -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8 ${JAVA_OPTS:-}"
