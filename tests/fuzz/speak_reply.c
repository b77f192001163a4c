/* Whatever an engine sends: the reply ends whole and inside its ceilings, or with a sentence; the same bytes
 * in pieces give the same end; and a hello is good or has a sentence. */
#include "speak/reply.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { SECONDS = 2 };

static const char say[] = "caf\xC3\xA9 au lait, please";

static void must(bool good)
{
    if (!good)
        abort();
}

static void judge(const struct lt_reply *r)
{
    const struct lt_pcm *p = r->pcm;
    must(strlen(r->sentence) < sizeof r->sentence);
    must((r->state >= LT_REPLY_REFUSED) == (r->sentence[0] != '\0'));
    must(p->n <= (size_t)SECONDS * LT_RATE_HIGH);
    if (r->state != LT_REPLY_DONE)
        return;
    must(p->rate_hz >= LT_RATE_LOW && p->rate_hz <= LT_RATE_HIGH);
    size_t after = 0;
    int64_t sample = 0;
    for (size_t i = 0; i < p->n_marks; i++) {
        const struct lt_mark *m = &p->marks[i];
        must(m->say_at >= after && m->say_len > 0 && m->say_at + m->say_len <= r->say.n);
        must(m->sample >= sample && m->sample <= (int64_t)p->n);
        after = m->say_at + m->say_len;
        sample = m->sample;
    }
    for (size_t i = 0; i < p->n; i++)
        must(p->v[i] >= -16 && p->v[i] <= 16);
}

/* As a worker does: what is not taken yet stays in front of what comes next. */
static void in_pieces(struct lt_reply *r, struct lt_str all)
{
    size_t taken = 0, have = 0, step = 1 + all.n % 7;
    while (r->state <= LT_REPLY_SOUND && have < all.n) {
        have = have + step < all.n ? have + step : all.n;
        struct lt_str in = lt_str_slice(all, taken, have - taken);
        lt_reply_feed(r, &in);
        taken = have - in.n;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 64 * 1024)
        return 0;
    struct lt_str all = {(const char *)data, size}, in = all;
    struct lt_pcm pcm = {0}, again = {0};
    struct lt_reply one, two;
    lt_reply_start(&one, 7, LT_S(say), SECONDS, &pcm);
    lt_reply_feed(&one, &in);
    judge(&one);
    lt_reply_start(&two, 7, LT_S(say), SECONDS, &again);
    in_pieces(&two, all);
    judge(&two);
    must(one.state == two.state && pcm.n == again.n && pcm.n_marks == again.n_marks);
    must(strcmp(one.sentence, two.sentence) == 0);
    lt_pcm_close(&pcm);
    lt_pcm_close(&again);

    struct lt_buf ipa = LT_BUF(128 * 1024);
    struct lt_reply three;
    in = all;
    lt_reply_start_ipa(&three, 7, &ipa);
    lt_reply_feed(&three, &in);
    must((three.state >= LT_REPLY_REFUSED) == (three.sentence[0] != '\0'));
    lt_buf_close(&ipa);

    struct lt_engine_hello hello;
    char sentence[200] = "";
    bool good = lt_hello_parse(all, &hello, sentence);
    must(good == (sentence[0] == '\0'));
    must(!good || (hello.name[0] && hello.version[0] && hello.max_text >= LT_LINE_MAX_BYTES));
    return 0;
}
