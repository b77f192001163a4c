# States a run can find the cache, the disk and its limits in: each ends in the same bytes, or in a sentence and nothing
# half-written. It prints a table.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
[ -z "$LECTERN_SANITIZE" ] || exit 77 # a sanitizer wants more memory than the limits here leave
prose 60 >text.txt
"$LECTERN" -q --no-cache -v tone -p fast text.txt -o good.opus
takes=$work/state/lectern/takes

# same_in STATE [WARNING]: the same bytes; warned of once, or not at all.
same_in() {
    code=0
    XDG_CACHE_HOME=$work/state "$LECTERN" -v tone -p fast text.txt -o got.opus 2>said.txt || code=$?
    [ $code = 0 ] || fail "$1: status $code: $(cat said.txt)"
    cmp -s good.opus got.opus || fail "$1: other bytes"
    warned=$(grep -c 'warning' said.txt || true)
    [ "$warned" = $(($# - 1)) ] || fail "$1: warned $warned times: $(cat said.txt)"
    [ $# = 1 ] || grep -q "$2" said.txt || fail "$1: $(cat said.txt)"
    rm -f got.opus
    printf '%-42s %s\n' "$1" "same bytes${2:+, one warning}"
}
each_take() { # COMMAND with the take as $take
    find "$takes" -type f | while read -r take; do eval "$1"; done
}
whole() {
    XDG_CACHE_HOME=$work/state "$LECTERN" cache verify >verified.txt || true
    grep -q ' 0 were damaged' verified.txt || fail "$1: $(cat verified.txt)"
}

same_in "no cache yet"
same_in "a full cache"
whole "a full cache"
each_take ': >"$take"'
same_in "takes of no bytes"
each_take 'head -c 60 "$take" >cut && cat cut >"$take"'
same_in "takes that are cut off"
each_take 'printf "x%.0s" 1 2 3 4 5 | dd of="$take" bs=1 seek=150 conv=notrunc 2>/dev/null'
same_in "takes with wrong bytes"
each_take 'printf "lttake9" | dd of="$take" bs=1 conv=notrunc 2>/dev/null'
same_in "takes of another version"
last=
each_take '[ -z "$last" ] || cat "$last" >"$take"; last=$take'
same_in "takes of other lines"
each_take 'head -c 3000000 /dev/zero >"$take"'
same_in "takes of zeros"
whole "after wrong takes"
each_take 'rm "$take"; mkdir "$take"'
same_in "folders in the place of takes" "is not kept for the next time"
rm -rf state
mkdir -p state/lectern
: >state/lectern/takes
same_in "a file in the place of the cache" "cache"
rm -rf state

# Two at once, and one that clears while another writes.
for round in 1 2 3; do
    for one in a b; do
        XDG_CACHE_HOME=$work/state "$LECTERN" -q -v tone -p fast text.txt -o $one.opus &
    done
    XDG_CACHE_HOME=$work/state "$LECTERN" cache clear >/dev/null || fail "clear beside writers"
    wait
    same good.opus a.opus
    same good.opus b.opus
done
same_in "filled by two at once, cleared by a third"
whole "filled by two at once"

# A home in which nothing can be made.
code=0
env -u XDG_CACHE_HOME HOME=/proc "$LECTERN" -v tone -p fast text.txt text.txt -o got/ 2>said.txt || code=$?
[ "$(grep -c 'warning.*/proc/.cache' said.txt)" = 1 ] || fail "HOME=/proc: $(cat said.txt)"
cmp good.opus got/text.opus || fail "HOME=/proc"
rm -rf got
printf '%-42s %s\n' "HOME=/proc" "same bytes, one warning"

# Disks of their own.
mkdir -p disk
on_disk() { # SIZE: a cache on a disk of that size
    rm -rf state
    mkdir state
    mount -t tmpfs -o size="$1" none state
}
if mount -t tmpfs -o size=64k none disk 2>/dev/null; then
    umount disk
    on_disk 16k
    same_in "a cache on a disk that is too small" "No space left"
    mount -o remount,size=10m,nr_inodes=1000 state
    same_in "the same with room"
    mount -o remount,ro state
    rm -f got.opus
    same_in "a cache that can only be read"
    mount -o remount,rw state
    each_take 'rm "$take"'
    mount -o remount,ro state
    same_in "an empty one that can only be read" "Read-only"
    umount state
    for size in 4 8 12 16 20 28 36 48; do
        mount -t tmpfs -o size=${size}k none disk
        printf 'what was here\n' >disk/x.opus.vtt
        code=0
        "$LECTERN" -q --no-cache -v tone -p fast --sidecars all text.txt -o disk/x.opus 2>said.txt || code=$?
        left=$(cd disk && ls -A | grep -v '^x\.' || true)
        [ -z "$left" ] || fail "$size kB: left $left"
        [ $code = 1 ] && grep -q 'No space left' said.txt || fail "$size kB: status $code: $(cat said.txt)"
        [ ! -e disk/x.opus ] || fail "$size kB: a file"
        umount disk
    done
    printf '%-42s %s\n' "disks of 4 to 48 kB for what is made" "a sentence, nothing left"
fi

# Limits: a sentence and no file, or the same bytes.
limited() { # WHAT LIMIT...
    what=$1
    shift
    # What it says goes through a pipe: a file would be limited too.
    ((ulimit "$@" && exec "$LECTERN" --no-cache -v tone -p fast text.txt -o got.opus) 2>&1 || echo $? >&3) 3>code.txt |
        cat >said.txt
    code=$(cat code.txt)
    case $code in
    '') cmp -s good.opus got.opus || fail "$what: other bytes" ;;
    1 | 2) [ -s said.txt ] && [ ! -e got.opus ] || fail "$what: status $code, $(ls got.opus): $(cat said.txt)" ;;
    127) grep -q 'error while loading shared libraries' said.txt || fail "$what: $(cat said.txt)" ;; # not begun
    *) fail "$what: status $code: $(cat said.txt)" ;;
    esac
    [ -z "$(ls -A | grep '^\.lectern-' || true)" ] || fail "$what: left $(ls -A)"
    rm -f got.opus
    printf '%-42s %s\n' "$what" "status ${code:-0}"
}
for files in 3 4 5 6 8 10 12 16 24 32; do
    limited "$files open files" -n $files
done
for size in 0 1 8 32; do
    limited "files of $size blocks" -f $size
done
for kilobytes in 16000 24000 32000 48000 64000 96000; do
    limited "$kilobytes kB of address space" -v $kilobytes
done
limited "a stack of 256 kB" -s 256
