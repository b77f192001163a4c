/* batch/live.c - see live.h. */
#include "batch/live.h"

#include "base/io.h"

#include <stddef.h>

enum { LIVE_BYTES = 4096 };

/* Some of them can be added up. */
#define NUMBER_MAX ((uint64_t)1 << 50)

/* Beside the states, which go by their own names. */
static const struct {
    const char *name;
    size_t at;
} numbers[] = {
    {"retryable", offsetof(struct lt_live, counts.retryable)},
    {"audio_ms", offsetof(struct lt_live, counts.audio_ms)},
    {"bytes", offsetof(struct lt_live, counts.bytes)},
    {"sources", offsetof(struct lt_live, sources)},
    {"sources_left", offsetof(struct lt_live, sources_left)},
    {"written", offsetof(struct lt_live, written)},
};

enum { NAMES = LT_BATCH_STATE_COUNT + LT_COUNT(numbers) };

static const char *name_of(size_t i)
{
    return i < LT_BATCH_STATE_COUNT ? lt_batch_state_name((int64_t)i)
                                    : numbers[i - LT_BATCH_STATE_COUNT].name;
}

static size_t place_of(size_t i)
{
    return i < LT_BATCH_STATE_COUNT ? offsetof(struct lt_live, counts.states) + i * sizeof(int64_t)
                                    : numbers[i - LT_BATCH_STATE_COUNT].at;
}

enum lt_status lt_live_write(struct lt_cx *cx, const char *path, const struct lt_live *live)
{
    struct lt_buf text = LT_BUF(LIVE_BYTES);
    for (size_t i = 0; i < NAMES; i++)
        lt_buf_addf(&text, "%s %lld\n", name_of(i),
                    (long long)*(const int64_t *)(const void *)((const char *)live + place_of(i)));
    enum lt_status st = lt_buf_check(cx, &text, "how far the run is");
    if (!st)
        st = lt_outfile_save(cx, path, lt_buf_str(&text));
    lt_buf_close(&text);
    return st;
}

static bool take_line(struct lt_str line, struct lt_live *out)
{
    struct lt_str name;
    uint64_t value = 0;
    if (!lt_str_cut(&line, ' ', &name) || !lt_str_uint(line, NUMBER_MAX, &value))
        return false;
    for (size_t i = 0; i < NAMES; i++)
        if (lt_str_eqz(name, name_of(i)))
            *(int64_t *)(void *)((char *)out + place_of(i)) = (int64_t)value;
    return true;
}

bool lt_live_read(const char *path, struct lt_live *out)
{
    struct lt_cx quiet = {0};
    struct lt_buf text = LT_BUF(LIVE_BYTES);
    struct lt_str line;
    *out = (struct lt_live){0};
    bool fine = lt_io_read_file(&quiet, path, &text) == LT_OK;
    for (struct lt_str rest = lt_buf_str(&text); fine && lt_str_line(&rest, &line);)
        fine = take_line(line, out);
    lt_buf_close(&text);
    return fine && out->written > 0 && out->sources_left <= out->sources;
}
