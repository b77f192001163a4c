/* lang/hu/opening.c - opening hours and laws: "h–p.: 9–17" is "hétfőtől péntekig kilenctől tizenhétig"; "(2)
 * bek." is the second paragraph, "6:22. §" a section of a book. */
#include "lang/hu/hu.h"

#include "lang/desk/match.h"

static const struct {
    const char *written, *alone, *from, *until;
} days[] = {
    {"h|hé|hét|hétf|hétfő", "hétfő", "hétfőtől", "hétfőig"},
    {"k|ke|kedd", "kedd", "keddtől", "keddig"},
    {"sz|sze|szer|szerda", "szerda", "szerdától", "szerdáig"},
    {"cs|csü|csüt|csütörtök", "csütörtök", "csütörtöktől", "csütörtökig"},
    {"p|pé|pén|pént|péntek", "péntek", "péntektől", "péntekig"},
    {"szo|szom|szomb|szombat", "szombat", "szombattól", "szombatig"},
    {"v|va|vas|vasárnap", "vasárnap", "vasárnaptól", "vasárnapig"},
};

static size_t day_at(const struct lt_desk *d, size_t i)
{
    size_t k = 0;
    while (k < LT_COUNT(days) && !lt_is_word_in(d, i, days[k].written))
        k++;
    return k;
}

/* Hours from one to another: "9–17", "10–17.30", "9.00–17.00", with or without "-ig". */
struct hours {
    int from, until, from_minute, until_minute;
    size_t to;
};

/* An hour at i, maybe with minutes; where it ends, or 0. */
static size_t scan_hour(const struct lt_desk *d, size_t i, int *hour, int *minute)
{
    struct lt_match m;
    *minute = 0;
    *hour = lt_is_digits(d, i, 1, 2) ? lt_scan_int(d, i) : 25;
    if (*hour > 24)
        return 0;
    if (!lt_match(d, i + 1, "[.:] #2", &m))
        return i + 1;
    *minute = lt_match_int(d, &m, 1);
    return *minute < 60 ? m.to : 0;
}

static bool scan_hours(const struct lt_desk *d, size_t i, struct hours *h)
{
    struct lt_match m;
    size_t dash = scan_hour(d, i, &h->from, &h->from_minute);
    h->to = dash && lt_is_dash(d, dash) ? scan_hour(d, dash + 1, &h->until, &h->until_minute) : 0;
    if (!h->to || !lt_is_free_before(d, i))
        return false;
    if (lt_match(d, h->to, "- ig $", &m))
        h->to = m.to;
    return lt_is_free_after(d, h->to - 1) && !lt_is_dash(d, h->to);
}

/* ": 9–17", " 9.00-17.00" */
static bool has_hours(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    struct hours h;
    return lt_match(d, i, ".? :? _ > #1-2", &m) && scan_hours(d, m.to, &h);
}

/* "h–p.", "szo.:" before hours; whole names are no short forms. */
size_t lt_hu_read_opening_days(struct lt_desk *d, size_t i)
{
    size_t name = lt_before(d, i);
    bool initial = d->tok[i].n == 1 && lt_is_mark(d, i + 1, '.') && lt_is_kind(d, i - 1, LT_TOK_SPACE) &&
                   lt_is_name(d, name) && lt_tok_at(d, name)->n > 2 && day_at(d, name) == LT_COUNT(days);
    if (initial)
        return 0; /* "Kovács P. 10–12" */
    size_t first = day_at(d, i), dash = i + 1 + lt_is_mark(d, i + 1, '.');
    if (first == LT_COUNT(days) || !lt_is_free_before(d, i))
        return 0;
    size_t last = lt_is_dash(d, dash) ? day_at(d, dash + 1) : LT_COUNT(days), to = i + 1;
    if (last < LT_COUNT(days))
        to = dash + 2;
    if (!has_hours(d, to))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, last < LT_COUNT(days) ? days[first].from : days[first].alone);
    lt_word(b, last < LT_COUNT(days) ? days[last].until : NULL);
    return lt_say_words(d, i, to + lt_is_mark(d, to, '.'));
}

static void say_clock(const struct lt_desk *d, struct lt_buf *b, int hour, int minute)
{
    lt_say_int(d, b, hour, (struct lt_form){0});
    if (minute > 0)
        lt_say_int(d, b, minute, (struct lt_form){0});
}

/* "9–17", "9.00–17.30" after a day: from and until. */
size_t lt_hu_read_opening_hours(struct lt_desk *d, size_t i)
{
    struct hours h;
    size_t before = lt_before(d, i);
    while (before != SIZE_MAX && before > 0 && (lt_is_mark(d, before, ':') || lt_is_mark(d, before, '.')))
        before--;
    if (day_at(d, before) == LT_COUNT(days) || !scan_hours(d, i, &h))
        return 0;
    bool initial = lt_tok_at(d, before)->n == 1 && lt_is_name(d, before); /* "Kovács P. 10–12 éves" */
    if (initial ||
        lt_is_word_in(d, lt_skip_space(d, h.to), "között|óra|óráig|órakor|órától|éves|évesek|fok|fő|ember"))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    say_clock(d, b, h.from, h.from_minute);
    lt_hu_join_harmonic(b, "tól|től|től");
    say_clock(d, b, h.until, h.until_minute);
    lt_hu_join_ending(b, LT_S("ig"));
    return lt_say_words(d, i, h.to);
}

/* "a 19. sz. első felében" is a century, "az 5. sz. alatt" a number. */
static size_t say_century(struct lt_desk *d, const struct lt_match *m)
{
    if (lt_match_int(d, m, 0) > 21)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_word(b, "század");
    return lt_say_words(d, m->from, m->to - !lt_is_short_stop(d, m->to - 1));
}

/* "az 5. sz. melléklet": the number as what the thing is called, "ötös". */
static size_t say_numbered(struct lt_desk *d, const struct lt_match *m)
{
    static const struct lt_phrase ends[] = {{"egy", "egyes"},
                                            {"kettő", "kettes"},
                                            {"három", "hármas"},
                                            {"négy", "négyes"},
                                            {"öt", "ötös"},
                                            {"hat", "hatos"},
                                            {"hét", "hetes"},
                                            {"nyolc", "nyolcas"},
                                            {"kilenc", "kilences"},
                                            {"tíz", "tízes"},
                                            {"húsz", "húszas"},
                                            {"harminc", "harmincas"},
                                            {"negyven", "negyvenes"},
                                            {"ötven", "ötvenes"},
                                            {"hatvan", "hatvanas"},
                                            {"hetven", "hetvenes"},
                                            {"nyolcvan", "nyolcvanas"},
                                            {"kilencven", "kilencvenes"},
                                            {"száz", "százas"},
                                            {"ezer", "ezres"}};
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, m, 0)), (struct lt_form){0});
    size_t longest = 0;
    const char *said = "";
    for (size_t k = 0; k < LT_COUNT(ends); k++) {
        struct lt_str end = lt_str_of(ends[k].written);
        if (end.n > longest && lt_str_ends(lt_buf_str(b), end)) {
            longest = end.n;
            said = ends[k].spoken;
        }
    }
    b->n -= longest;
    lt_buf_add(b, lt_str_of(said));
    lt_word(b, m->row->words);
    return lt_say_words(d, m->from, m->to);
}

static size_t say_paragraph(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, lt_match_int(d, m, 1), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

/* "6:22. §": the book, and the section in it. */
static size_t say_section(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_say_nth(d, b, lt_match_int(d, m, 2), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

/* "a 12–15. oldalon": both are ordinals. */
static size_t say_nths(struct lt_desk *d, const struct lt_match *m)
{
    int from = lt_match_int(d, m, 0), until = lt_match_int(d, m, 2);
    if (from >= until || lt_tok_at(d, lt_skip_space(d, m->to))->shape != LT_SHAPE_LOWER ||
        lt_scan_month(d, lt_skip_space(d, m->to)))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, from, (struct lt_form){0});
    lt_say_nth(d, b, until, (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_hu_laws[] = {
    {"^", "#1-3 ~ #1-3 . > _ W", "a 12–15. oldalon", say_nths, NULL},
    {NULL, "( #1-2 ) > _ bek|bekezdés|bekezdése|bekezdésében|bekezdésének|bekezdését", "a (2) bek. szerint",
     say_paragraph, NULL},
    {"^",
     "#1-2 . _ sz . > _ "
     "elején|elejéig|eleje|végén|végéig|vége|közepén|közepe|közepéig|második|első|folyamán|óta",
     "a 19. sz. elején", say_century, NULL},
    {"^", "#1-3 . _ sz . > _ alatt|alatti|alól", "a Fő u. 5. sz. alatt", say_numbered, "szám"},
    {"^",
     "#1-3 . _ sz . > _ "
     "melléklet|mellékletben|melléklete|reaktor|főút|úton|út|táblázat|ábra|iskola|ház|terem|"
     "szoba|kapu|vágány|választókerület|posta|körzet|csarnok|épület|akna|tétel|rendelet|függelék|minta|lap|"
     "hajó|blokk|bányász|gyár|kórház|rendelő|bolt",
     "az 5. sz. melléklet szerint", say_numbered, "számú"},
    {"^", "#1-2 : #1-3 . > _? §", "a 6:22. § szerint", say_section, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};
