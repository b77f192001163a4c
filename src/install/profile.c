/* install/profile.c - the text of a profile. What strangers wrote is put on one line, without what would
 * begin a comment, and short enough for the profile's reader. */
#include "base/utf8.h"
#include "install/install.h"

#include <inttypes.h>

enum { VALUE_MAX = 160 };

static void put(struct lt_buf *out, const char *key, struct lt_str value)
{
    value = lt_utf8_cut(lt_str_trim(value), VALUE_MAX);
    if (!value.n)
        return;
    lt_buf_addf(out, "%s = ", key);
    for (size_t at = 0; at < value.n;) {
        uint32_t c = lt_utf8_next(value, &at);
        lt_utf8_add(out, c < 0x20 || (c >= 0x7F && c < 0xA0) ? ' ' : c == ';' ? ',' : c);
    }
    lt_buf_addc(out, '\n');
}

void lt_plan_profile(const struct lt_plan_voice *v, const struct lt_plan_rest *rest, struct lt_buf *out)
{
    lt_buf_addz(out, "; made by lectern voices install\n[voice]\n");
    put(out, "about", v->about);
    put(out, "language", v->lang);
    put(out, "engine", v->engine);
    lt_buf_addf(out, "engine-voice = " LT_FMT " sum=%016" PRIx64, LT_ARG(rest->model), rest->sum);
    if (lt_str_eqz(v->engine, "kokoro"))
        lt_buf_addf(out, " style=" LT_FMT, LT_ARG(v->detail_file->stem));
    lt_buf_addz(out, "\nasked-only = yes\n");
    put(out, "alias", rest->alias);
    put(out, "licence", v->licence);
    put(out, "credit", v->credit);
    if (rest->measured)
        lt_buf_addf(out, "gain-db = %.1f\nms-per-letter = %.0f %.0f\n", rest->gain_db,
                    rest->ms_per_letter * 0.45, rest->ms_per_letter * 2.2);
    put(out, "sample", rest->sample);
    lt_buf_addz(out, "\n[title]\nrate = -6\n\n[heading]\nrate = -6\n");
}
