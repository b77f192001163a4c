# The same input gives the same bytes: from run to run, for any number of jobs, with every engine and format.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
prose 500 >text.txt
for voice in tone en-us; do
    [ "$voice" = tone ] || "$LECTERN" voices --names | grep -qx "$voice" || continue
    for suffix in opus wav flac; do
        for jobs in 1 2 7; do
            "$LECTERN" -q -j $jobs -v $voice text.txt -o $jobs.$suffix
        done
        "$LECTERN" -q -j 2 -v $voice text.txt -o again.$suffix
        same 1.$suffix 2.$suffix
        same 1.$suffix 7.$suffix
        same 2.$suffix again.$suffix
    done
done
