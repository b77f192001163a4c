/* engines/command_line.c - see command_line.h. */
#include "engines/command_line.h"

enum { SPACE_MAX = 256 * 1024 };

static void put_text(struct lt_buf *to, struct lt_str text)
{
    if (text.n && text.p[0] == '-')
        lt_buf_addc(to, ' ');
    lt_buf_add(to, text);
}

/* The value of the braces that the word has at `at`; 0: there are none, else their length. */
static size_t put_value(struct lt_command_line *line, struct lt_str word, size_t at,
                        const struct lt_command_values *v)
{
    struct lt_str rest = lt_str_from(word, at);
    if (lt_str_starts(rest, LT_S("{text}"))) {
        line->text = true;
        put_text(&line->space, v->text);
        return 6;
    }
    if (lt_str_starts(rest, LT_S("{file}"))) {
        line->file = true;
        lt_buf_addz(&line->space, v->file);
        return 6;
    }
    if (lt_str_starts(rest, LT_S("{wav}"))) {
        line->wav = true;
        lt_buf_addz(&line->space, v->wav);
        return 5;
    }
    if (lt_str_starts(rest, LT_S("{rate}"))) {
        line->rate = true;
        lt_buf_addf(&line->space, "%d", v->rate_pct);
        return 6;
    }
    return 0;
}

static enum lt_status put_word(struct lt_cx *cx, struct lt_command_line *line, struct lt_str word,
                               const struct lt_command_values *v)
{
    for (size_t at = 0; at < word.n;) {
        size_t used = word.p[at] == '{' ? put_value(line, word, at, v) : 0;
        if (!used && word.p[at] == '{')
            return lt_fail(cx, LT_USAGE,
                           "engine-voice: there are {text}, {file}, {wav} and {rate}, not '" LT_FMT "'",
                           LT_ARG(lt_str_slice(word, at, 20)));
        if (!used)
            lt_buf_addc(&line->space, word.p[at]);
        at += used ? used : 1;
    }
    lt_buf_addc(&line->space, '\0');
    return LT_OK;
}

enum lt_status lt_command_line_make(struct lt_cx *cx, struct lt_str command,
                                    const struct lt_command_values *values, struct lt_command_line *out)
{
    size_t starts[LT_COMMAND_WORDS], n = 0;
    struct lt_str rest = command, word;
    *out = (struct lt_command_line){.space = LT_BUF(SPACE_MAX)};
    while (lt_str_cut(&rest, ' ', &word)) {
        if (!word.n)
            continue;
        if (n == LT_COMMAND_WORDS)
            return lt_fail(cx, LT_USAGE, "engine-voice: a command of more than %d words", LT_COMMAND_WORDS);
        starts[n++] = out->space.n;
        enum lt_status st = put_word(cx, out, word, values);
        if (st)
            return st;
    }
    if (n == 0)
        return lt_fail(cx, LT_USAGE, "engine-voice is to be a command, such as: espeak-ng --stdout {text}");
    enum lt_status st = lt_buf_check(cx, &out->space, "a command with its text");
    for (size_t i = 0; i < n && !st; i++)
        out->argv[i] = out->space.p + starts[i];
    return st;
}

void lt_command_line_close(struct lt_command_line *line)
{
    lt_buf_close(&line->space);
}
