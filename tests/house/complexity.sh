# No function is too tangled to be read at once. The measure is McCabe's, pmccabe's second column, in which every case
# of a switch counts: none may be over $most, and at most $share per cent over $many.
set -eu
command -v pmccabe >/dev/null || exit 77
most=25 many=15 share=2
cd "$LECTERN_SOURCE"
find src -name '*.c' -print0 | xargs -0 pmccabe | awk -v most=$most -v many=$many -v share=$share '
    { count++ }
    $2 > many { over++; print $2, $(NF - 1), $NF }
    $2 > most { printf "%s %s: complexity %d, more than %d\n", $(NF - 1), $NF, $2, most; bad = 1 }
    END {
        printf "%d of %d functions are over %d: %.1f %%\n", over, count, many, 100 * over / count
        exit bad || count == 0 || 100 * over > share * count
    }'
