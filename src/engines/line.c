/* engines/line.c - see line.h. */
#include "engines/line.h"

#include "base/utf8.h"
#include "engines/tempo.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    LEAD_MS = 30, /* kept before and after the speech of a piece */
    TAIL_MS = 60,
    ASIDE_MS = 150, /* of silence at a bracket or dash */
    PIECE_LEAST = 40,
    SAMPLES_MAX = 600 * 48000
};

static bool fuses(uint32_t c)
{
    return c == 0x2014 || c == 0x2015 || c == 0x2026;
}

void lt_neural_clean(struct lt_str text, char *to)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = lt_utf8_next(text, &at);
        bool double_dash = c == '-' && lt_utf8_peek(text, at) == '-';
        bool slash =
            c == '/' && from > 0 && at < text.n && lt_is_alpha(text.p[from - 1]) && lt_is_alpha(text.p[at]);
        at += double_dash;
        memcpy(to + from, text.p + from, at - from);
        if (slash || fuses(c) || double_dash) {
            memset(to + from, ' ', at - from);
            to[from] = ',';
        }
    }
}

void lt_neural_line_close(struct lt_neural_line *line)
{
    lt_phones_close(&line->phones);
    free(line->words);
    free(line->v);
    free(line->marks);
    *line = (struct lt_neural_line){0};
}

/* Silence after a piece that is not the line's last, by the mark it ends in. */
static size_t pause_after(uint32_t mark, int rate_hz)
{
    static const struct {
        uint32_t mark;
        int ms;
    } pauses[] = {{',', 120}, {';', 180}, {':', 180}, {'.', 250}, {'!', 250}, {'?', 250}};
    for (size_t i = 0; i < LT_COUNT(pauses); i++)
        if (pauses[i].mark == mark)
            return (size_t)(rate_hz * pauses[i].ms / 1000);
    return 0;
}

/* Marks of the words that begin in this piece: the first where sound begins. `at` is where the piece's sample
 * 0 lies in the line. */
static void mark_words(struct lt_neural_line *line, const struct lt_phone *phones, const struct lt_voiced *t,
                       int64_t at, size_t first, size_t onset, int late)
{
    int64_t least = line->n_marks ? line->marks[line->n_marks - 1].sample : 0;
    for (size_t i = first; i + 1 < t->n_starts; i++) {
        int32_t word = phones[i].word;
        bool fresh =
            word >= 0 && (line->n_marks == 0 || line->words[word].at > line->marks[line->n_marks - 1].say_at);
        if (!fresh)
            continue;
        int64_t sample = at + (i == first ? (int64_t)onset : lt_voiced_onset(t, phones, i, late));
        least = sample > least ? sample : least;
        line->marks[line->n_marks++] =
            (struct lt_serve_mark){line->words[word].at, line->words[word].len, least};
    }
}

static bool append(struct lt_neural_line *line, const float *v, size_t n, float gain, size_t silence)
{
    if (!lt_grow(&line->v, &line->cap, line->n + n + silence, sizeof *line->v, SAMPLES_MAX))
        return false;
    for (size_t i = 0; i < n; i++)
        line->v[line->n + i] = v[i] * gain;
    memset(line->v + line->n + n, 0, silence * sizeof *v);
    line->n += n + silence;
    return true;
}

/* The sounds of a piece: its first and last symbol that are neither a mark nor a space. */
static bool sounding(const struct lt_phone *phones, size_t n, size_t *first, size_t *last)
{
    bool any = false;
    for (size_t i = 0; i < n; i++) {
        if (phones[i].word < 0)
            continue;
        *first = any ? *first : i;
        *last = i;
        any = true;
    }
    return any;
}

/* The piece from `from` to `to`, with a mark at its end and, where a voice would swallow the beginning, one
 * before it. */
static bool make_piece(const struct lt_phones *all, size_t from, size_t to, bool comma_first,
                       struct lt_phones *piece)
{
    bool good = true;
    while (from < to && all->v[from].code == ' ')
        from++;
    while (to > from && all->v[to - 1].code == ' ')
        to--;
    /* A line that begins with a hiss begins without its silence: a comma gives it one, which is trimmed away.
     */
    uint32_t c = from < to ? all->v[from].code : 0;
    if (comma_first && (c == 's' || c == 'z' || c == 0x283 || c == 0x292))
        good = lt_phones_add(piece, ',', -1) && lt_phones_add(piece, ' ', -1);
    for (size_t i = from; i < to && good; i++)
        good = lt_phones_add(piece, all->v[i].code == LT_PHONE_DOTS ? '.' : all->v[i].code, all->v[i].word);
    if (good && piece->n && !lt_phone_is_mark(piece->v[piece->n - 1].code))
        good = lt_phones_add(piece, ',', -1);
    return good;
}

/* Silence at brackets and dashes: of the comma that they are for the model it often makes none. */
static bool pause_asides(const struct lt_neural_piece *ask, struct lt_voiced *t, int rate_hz)
{
    bool good = true;
    size_t mark = SIZE_MAX;
    for (size_t i = 0; i < ask->n && i + 1 < t->n_starts && good; i++) {
        if (ask->phones[i].word >= 0 && mark != SIZE_MAX)
            good = lt_voiced_pause(t, mark, i, rate_hz, ASIDE_MS);
        if (ask->phones[i].word >= 0)
            mark = SIZE_MAX;
        else if (ask->phones[i].word == LT_PHONE_PAUSED)
            mark = i;
    }
    return good;
}

static enum lt_status add_piece(struct lt_cx *cx, const struct lt_neural_kind *kind, void *voice,
                                struct lt_neural_piece *ask, bool last_of_line, struct lt_neural_line *line)
{
    struct lt_voiced t = {0};
    size_t first = 0, last = 0, from = 0, to = 0, onset = 0;
    if (!sounding(ask->phones, ask->n, &first, &last))
        return LT_OK;
    enum lt_status st = kind->say(cx, voice, ask, &t);
    int hz = kind->rate_hz(voice);
    if (!st && !pause_asides(ask, &t, hz))
        st = lt_fail(cx, LT_OOM, "a line's sound: out of memory");
    if (!st && lt_voiced_edges(&t, first, last, hz, LEAD_MS, TAIL_MS, &from, &to, &onset)) {
        mark_words(line, ask->phones, &t, (int64_t)line->n - (int64_t)from, first, onset, kind->late);
        double db = 0;
        size_t silence = last_of_line ? 0 : pause_after(ask->phones[ask->n - 1].code, hz);
        if (!lt_voiced_even_db(t.v + from, to - from, hz, kind->usual_lufs, &db) ||
            !append(line, t.v + from, to - from, (float)pow(10, db / 20), silence))
            st = lt_fail(cx, LT_OOM, "a line's sound: out of memory, or too long");
    }
    lt_voiced_close(&t);
    return st;
}

static enum lt_status change_tempo(struct lt_cx *cx, struct lt_neural_line *line, int rate_hz, double tempo)
{
    size_t before = line->n;
    if (!before || fabs(tempo - 1) < 0.005)
        return LT_OK;
    if (!lt_tempo_change(&line->v, &line->n, rate_hz, tempo))
        return lt_fail(cx, LT_OOM, "a line's tempo: out of memory");
    for (size_t i = 0; i < line->n_marks; i++)
        line->marks[i].sample = (int64_t)((double)line->marks[i].sample * (double)line->n / (double)before);
    return LT_OK;
}

enum lt_status lt_neural_perform(struct lt_cx *cx, const struct lt_neural_kind *kind, void *voice,
                                 const struct lt_neural_spec *spec, int rate_pct, struct lt_neural_line *line)
{
    double speed = rate_pct / 100.0, own = fmax(kind->speed_low, fmin(kind->speed_high, speed));
    enum lt_status st = LT_OK;
    line->marks = calloc(line->n_words + 1, sizeof *line->marks);
    if (!line->marks)
        return lt_fail(cx, LT_OOM, "a line's marks: out of memory");
    size_t most = kind->piece_most / (line->shorter + 1);
    most = most < PIECE_LEAST ? PIECE_LEAST : most;
    for (size_t from = 0; from < line->phones.n && !st;) {
        size_t to = lt_phones_cut(&line->phones, from, most);
        struct lt_phones piece = {0};
        if (!make_piece(&line->phones, from, to, kind->comma_first, &piece))
            st = lt_fail(cx, LT_OOM, "a line's phonemes: out of memory");
        struct lt_neural_piece ask = {.phones = piece.v, .n = piece.n, .speed = own, .spec = spec};
        if (!st)
            st = add_piece(cx, kind, voice, &ask, to == line->phones.n, line);
        lt_phones_close(&piece);
        from = to;
    }
    for (size_t i = 0; i < line->n_marks; i++) /* a word that came out silent may lie after the edge */
        if (line->marks[i].sample > (int64_t)line->n)
            line->marks[i].sample = (int64_t)line->n;
    return st ? st : change_tempo(cx, line, kind->rate_hz(voice), speed / own);
}
