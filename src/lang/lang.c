/* lang/lang.c - see lang/lang.h. */
#include "lang/lang.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/normal.h"
#include "lang/sentence.h"
#include "model/tag.h"

#include <string.h>
#include <threads.h>

/* One line a language. Where a text scores the same in two, it is taken to be in the one that stands first.
 */
/* clang-format off */
#define LANGUAGES(X) \
    X(en)  /* English */ \
    X(de)  /* German */ \
    X(fr)  /* French */ \
    X(es)  /* Spanish */ \
    X(it)  /* Italian */ \
    X(pt)  /* Portuguese */ \
    X(nl)  /* Dutch */ \
    X(pl)  /* Polish */ \
    X(sv)  /* Swedish */ \
    X(da)  /* Danish */ \
    X(nb)  /* Norwegian */ \
    X(is)  /* Icelandic */ \
    X(fi)  /* Finnish */ \
    X(cs)  /* Czech */ \
    X(sk)  /* Slovak */ \
    X(hu)  /* Hungarian */ \
    X(ro)  /* Romanian */ \
    X(tr)  /* Turkish */ \
    X(hr)  /* Croatian */ \
    X(sl)  /* Slovenian */ \
    X(et)  /* Estonian */ \
    X(lv)  /* Latvian */ \
    X(lt)  /* Lithuanian */ \
    X(id)  /* Indonesian */ \
    X(ms)  /* Malay */ \
    X(vi)  /* Vietnamese */ \
    X(ca)  /* Catalan */ \
    X(af)  /* Afrikaans */ \
    X(sq)  /* Albanian */ \
    X(eu)  /* Basque */ \
    X(cy)  /* Welsh */ \
    X(ga)  /* Irish */ \
    X(eo)  /* Esperanto */ \
    X(la)  /* Latin */ \
    X(sw)  /* Swahili */ \
    X(ru)  /* Russian */ \
    X(uk)  /* Ukrainian */ \
    X(bg)  /* Bulgarian */ \
    X(sr)  /* Serbian */ \
    X(mk)  /* Macedonian */ \
    X(be)  /* Belarusian */ \
    X(kk)  /* Kazakh */ \
    X(ar)  /* Arabic */ \
    X(fa)  /* Persian */ \
    X(ur)  /* Urdu */ \
    X(ps)  /* Pashto */ \
    X(hi)  /* Hindi */ \
    X(mr)  /* Marathi */ \
    X(ne)  /* Nepali */ \
    X(el)  /* Greek */ \
    X(hy)  /* Armenian */ \
    X(he)  /* Hebrew */ \
    X(bn)  /* Bengali */ \
    X(pa)  /* Punjabi */ \
    X(gu)  /* Gujarati */ \
    X(ta)  /* Tamil */ \
    X(te)  /* Telugu */ \
    X(kn)  /* Kannada */ \
    X(ml)  /* Malayalam */ \
    X(si)  /* Sinhala */ \
    X(th)  /* Thai */ \
    X(lo)  /* Lao */ \
    X(my)  /* Burmese */ \
    X(ka)  /* Georgian */ \
    X(ko)  /* Korean */ \
    X(am)  /* Amharic */ \
    X(km)  /* Khmer */ \
    X(ja)  /* Japanese */ \
    X(zh)  /* Chinese */ \
    X(az)  /* Azerbaijani */ \
    X(gl)  /* Galician */ \
    X(ky)  /* Kyrgyz */ \
    X(tt)  /* Tatar */ \
    X(ckb) /* Central Kurdish */ \
    X(sa)  /* Sanskrit */
/* clang-format on */

#define DECLARE(tag) extern const struct lt_language lt_lang_##tag;
LANGUAGES(DECLARE)

#define ENTRY(tag) &lt_lang_##tag,
const struct lt_language *const lt_lang_all[] = {LANGUAGES(ENTRY) NULL};

_Static_assert(LT_COUNT(lt_lang_all) <= LT_LANGUAGES_MAX, "the indexes below have room");

/* The language whose primary subtag this is, small or not. Asked for with every text. */
static const struct lt_language *find(struct lt_str primary)
{
    char want[4] = {0};
    if (primary.n == 0 || primary.n >= sizeof want)
        return NULL;
    for (size_t i = 0; i < primary.n; i++)
        want[i] = lt_lower(primary.p[i]);
    for (const struct lt_language *const *l = lt_lang_all; *l; l++)
        if (memcmp((*l)->tag, want, sizeof want) == 0)
            return *l;
    return NULL;
}

const struct lt_language *lt_lang_find(struct lt_str tag)
{
    const struct lt_language *own = find(lt_tag_primary(tag));
    return own ? own : find(lt_tag_language(tag));
}

/* Is `small`, in lower case, one of the "|"-separated names? */
static bool is_listed(const char *names, struct lt_str small)
{
    struct lt_str rest = lt_str_of(names), name;
    while (lt_str_cut(&rest, '|', &name))
        if (lt_str_eq(name, small))
            return true;
    return false;
}

const struct lt_language *lt_lang_named(struct lt_str name)
{
    struct lt_buf small = LT_BUF(64);
    lt_uni_lower_add(&small, name);
    const struct lt_language *found = NULL;
    for (const struct lt_language *const *l = lt_lang_all; *l && !small.failed && !found; l++)
        if (is_listed((*l)->names, lt_buf_str(&small)))
            found = *l;
    lt_buf_close(&small);
    return found;
}

struct lt_str lt_lang_intro(struct lt_str tag, enum lt_intro intro)
{
    const struct lt_language *lang = lt_lang_find(tag);
    return lt_str_of(lang && lang->intros ? lang->intros[intro] : NULL);
}

/* What is asked of all languages at once, collected when it is first asked for: pointers only. */
static struct {
    const char *words[LT_WORDS][LT_LANGUAGES_MAX];
    const struct lt_language *recognised[LT_LANGUAGES_MAX], *with_names[LT_LANGUAGES_MAX];
} collected;

static void collect(void)
{
    size_t n[LT_WORDS] = {0}, recognised = 0, names = 0;
    for (const struct lt_language *const *l = lt_lang_all; *l; l++) {
        for (size_t w = 0; (*l)->words && w < LT_WORDS; w++)
            if ((*l)->words[w])
                collected.words[w][n[w]++] = (*l)->words[w];
        if ((*l)->recognition)
            collected.recognised[recognised++] = *l;
        if ((*l)->name_rules)
            collected.with_names[names++] = *l;
    }
}

static void collect_once(void)
{
    static once_flag done = ONCE_FLAG_INIT;
    call_once(&done, collect);
}

const char *const *lt_lang_words(enum lt_word_list list)
{
    collect_once();
    return collected.words[list];
}

const struct lt_language *const *lt_lang_recognised(void)
{
    collect_once();
    return collected.recognised;
}

const struct lt_language *const *lt_lang_with_names(void)
{
    collect_once();
    return collected.with_names;
}

const struct lt_normal_lang *lt_lang_normal(struct lt_str tag)
{
    const struct lt_language *lang = lt_lang_find(tag);
    if (lang && lang->regional && lt_tag_equal(lt_tag_region(tag), lt_str_of(lang->region)))
        return lang->regional;
    return lang && lang->normal ? lang->normal : &lt_other_normal;
}

const struct lt_sentence_lang *lt_lang_sentence(struct lt_str tag)
{
    const struct lt_language *lang = lt_lang_find(tag);
    return lang && lang->sentence ? lang->sentence : &lt_sentence_rules_en;
}
