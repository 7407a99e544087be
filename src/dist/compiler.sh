# Read by both launchers: sets $compiler, what Java's compilers are told for these arguments.
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
