# --help of every command fits a screen and says what the command takes; the man page is clean.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
"$LECTERN" help >overview.txt
[ "$(wc -l <overview.txt)" -lt 24 ] || fail "the overview is longer than a screen"
awk 'length($0) > 80 { exit 1 }' overview.txt || fail "the overview is wider than 80 columns"
for command in $(sed -n 's/^  \([a-z]*\) .*/\1/p' overview.txt); do
    grep -q "^  $command " overview.txt || fail "$command is not in the overview"
    "$LECTERN" $command --help >help.txt || fail "$command --help"
    [ "$(wc -l <help.txt)" -lt 24 ] || fail "$command --help is longer than a screen"
    "$LECTERN" help "$command" --all >all.txt || fail "help $command --all"
    named() { grep -o '^  [ -][a-z]*,* *--[a-z-]*' "$1" | wc -l; }
    hidden=$(sed -n 's/^ *and \([0-9]*\) more: .*/\1/p' help.txt)
    [ "$(named all.txt)" = $(($(named help.txt) + ${hidden:-0})) ] || fail "help $command --all: options are lost"
    awk 'length($0) > 80 { exit 1 }' help.txt all.txt || fail "$command --help is wider than 80 columns"
done
fails 2 "usage: lectern" sh -c '"$LECTERN" 2>&1 >&2 | head -1 >&2; exit 2'
[ "$("$LECTERN" --version)" = "$("$LECTERN" -V)" ] || fail "--version"
"$LECTERN" help --completion >completion.bash
bash -n completion.bash || fail "the completion is no bash"
cat >complete.bash <<'SH'
. ./completion.bash
complete_after() { COMP_WORDS=(lectern "$@"); COMP_CWORD=$#; COMPREPLY=(); _lectern; echo " ${COMPREPLY[*]} "; }
complete_after "$@"
SH
completes() { # WORD COMMAND-LINE...: WORD is offered for its last word
    offered=$1
    shift
    PATH=$(dirname "$LECTERN"):$PATH bash complete.bash "$@" | grep -q -- " $offered " || fail "lectern $*: $offered is not offered"
}
refuses() { # WORD COMMAND-LINE...: and this is not
    offered=$1
    shift
    ! PATH=$(dirname "$LECTERN"):$PATH bash complete.bash "$@" | grep -q -- " $offered " || fail "lectern $*: $offered is offered"
}
completes narrate na
completes standard narrate -p ""
completes fast narrate --preset f
completes epub text --type ""
completes chapters narrate --sidecars ""
completes check engine ""
completes prune cache p
completes calibrate voices ""
completes words help w
completes tone narrate -v to
completes mp3 narrate --format ""
completes opus,mp3 narrate --format opus,m
completes vtt,srt narrate --sidecars vtt,s
completes slurm batch --as ""
completes lexicon words --as ""
completes lexicon words -a l
completes script text --as s
completes serial feed --type ""
refuses slurm text --as ""
refuses markdown feed --type ""
refuses en-gb engine --voice ""
# Every option whose value is one of a few, and every word of a command: what its help says is offered.
"$LECTERN" help --completion | grep -c ') words=' >cases.txt
[ "$(cat cases.txt)" -gt 30 ] || fail "only $(cat cases.txt) places are completed"
completes --lexicon narrate --lex
"$LECTERN" help --man >lectern.1
for preset in small standard high fast; do
    grep -q "^.B $preset\$" lectern.1 || fail "the manual does not tell about the preset $preset"
done
if command -v man >/dev/null; then
    MANWIDTH=80 man --warnings -l lectern.1 >page.txt 2>complaints.txt || true
    [ ! -s complaints.txt ] || { cat complaints.txt; fail "man complains"; }
fi
