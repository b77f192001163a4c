# The same input gives the same bytes: from run to run, for any number of jobs, with every engine and format, without
# the take cache, filling it, and out of it.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
prose 300 >text.txt
presets="standard fast"
# Sanitizers make the encoder ten times as slow, and it is not the encoder that is looked at.
[ -z "$LECTERN_SANITIZE" ] || { prose 100 >text.txt; presets=fast; }
for voice in tone en-us; do
    [ "$voice" = tone ] || "$LECTERN" voices --names | grep -qx "$voice" || continue
    for preset in $presets; do
        for suffix in opus wav; do
            for jobs in 1 2 7; do
                "$LECTERN" -q --no-cache -j $jobs -v $voice -p $preset text.txt -o $jobs.$suffix
            done
            "$LECTERN" -q -j 2 -v $voice -p $preset text.txt -o again.$suffix
            "$LECTERN" -q -j 2 -v $voice -p $preset text.txt -o cached.$suffix
            same 1.$suffix 2.$suffix
            same 1.$suffix 7.$suffix
            same 2.$suffix again.$suffix
            same 2.$suffix cached.$suffix
        done
    done
done
