/* script/normal/capital.c - words in capitals in a line of capitals ("TOP 10 LAPTOPS", "IT WAS A DARK and
 * stormy night") are words: engines spell short ones, so they are said in small letters. Initialisms stay as
 * they are, for they are spelled. */
#include "script/normal/readers.h"

#include "base/unicode.h"
#include "base/utf8.h"

enum { REACH = 60, PLAIN_RUN = 3, PLAIN_LINE = 2, LONG = 4 };

/* Initialisms that could be words by their letters; those without a vowel need no list. */
static const char initialisms[] = "USA|US|EU|UK|UN|UAE|UAW|CEO|CFO|CIO|COO|FBI|CIA|AI|API|APIs|IBM|AOL|AMD|"
                                  "IRS|IMF|EPA|FDA|USB|NBA|ABC|CBA|AP|UPI|"
                                  "AFP|BAE|DIY|DUI|DNA|RNA|MRI|EEG|ECG|EKG|ICU|HIV|IVF|IPO|ETF|IRA|IOC|"
                                  "UFC|UFO|UEFA|EV|SUV|IPA|IP|ID|IQ|ISP|"
                                  "IOS|OS|OK|PIN|ATM|URL|GPA|GUI|CPU|GPU|VPN|RAM|ROM|LED|OLED|UHD|PM|AD|"
                                  "CE|BCE|EST|PST|UTC|CET|MIT|UCLA|USC|NYU|"
                                  "NGO|NHS|BBC|ITV|CNN|AMC|HBO|VIP|FAQ|ETA|TBA|FYI|OMG|LOL|EDM|DJ|TV|PR|HR|"
                                  "CV|PHD|MA|BA|MBA|JD|QC|KC|AC|DC|II|III|"
                                  "IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|EP|LP|CD|DVD|UFC|WWE|WTO|ECB|ECJ|"
                                  "ICC|IAEA|IPCC|OECD|OSCE|UNHCR|ACLU|"
                                  "AARP|NCAA|NAACP|ADHD|PTSD|LGBTQ|USDA|USAF|USS|RAF|IDF|IED|ISBN|DOI|EULA|"
                                  "IEEE|IATA|ICAO|IMDB|IMHO|AFAIK|ASAP|"
                                  "AWS|SQL|ASCII|USSR|GOP|DOJ|DOD|DHS|SEC|EBU|AEG|AMG|GTI|GTR|RTX|GTX";

static bool has_vowel(struct lt_str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (c >= 0x80 || c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U' || c == 'Y')
            return true;
    }
    return false;
}

static bool is_capitals(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_WORD && (t->shape == LT_SHAPE_UPPER || (t->n == 1 && lt_is_name(d, i)));
}

/* "to US", "give US": the pronoun. */
static bool is_pronoun(const struct lt_desk *d, size_t i)
{
    return lt_is_word(d, i, "US") &&
           lt_is_word_in(d, lt_before(d, i),
                         "to|of|for|with|let|by|from|give|tell|show|between|among|behind|on|"
                         "gives|made|makes|all|help|takes|killed|around|about|love|loves");
}

/* A word that is read, not spelled, when small. */
static bool is_word(const struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    if (lt_forms_have(d->lang->capital_words, s) || is_pronoun(d, i))
        return true;
    return has_vowel(s) && !lt_forms_have(initialisms, s);
}

/* What stands beside i in a row of words in capitals. */
struct capital_row {
    int words, longest; /* that are read; the bytes of the longest of them */
    bool start, end;    /* the row goes to the start, or the end, of the text */
};

static bool may_stand_between(const struct lt_tok *t)
{
    return t->kind != LT_TOK_WORD;
}

static bool add(const struct lt_desk *d, size_t k, struct capital_row *r)
{
    if (may_stand_between(&d->tok[k]))
        return true;
    if (!is_capitals(d, k))
        return false;
    bool word = is_word(d, k);
    r->words += word;
    int n = (int)d->tok[k].n;
    r->longest = word && n > r->longest ? n : r->longest;
    return true;
}

static struct capital_row row_around(const struct lt_desk *d, size_t i)
{
    struct capital_row r = {0};
    size_t k = i;
    while (k < d->n && k < i + REACH && add(d, k, &r))
        k++;
    r.end = k >= d->n;
    for (k = i; k > 0 && k + REACH > i && add(d, k - 1, &r);)
        k--;
    r.start = k == 0;
    return r;
}

static bool is_shouted(const struct lt_desk *d, size_t i)
{
    struct capital_row r = row_around(d, i);
    if (r.words >= PLAIN_RUN && r.longest >= LONG - 1)
        return true;
    return r.words >= PLAIN_LINE && (r.longest >= LONG || (r.start && r.end));
}

/* A letter by itself, with a word in capitals beside it. */
static bool between_capitals(const struct lt_desk *d, size_t i)
{
    return d->tok[i].n <= 2 && d->tok[i].shape == LT_SHAPE_TITLE &&
           (lt_tok_at(d, i + 2)->shape == LT_SHAPE_UPPER || lt_tok_at(d, i - 2)->shape == LT_SHAPE_UPPER);
}

size_t lt_normal_capital(struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    if (d->tok[i].shape != LT_SHAPE_UPPER && !between_capitals(d, i))
        return 0;
    if (!is_capitals(d, i) || !is_word(d, i) || (s.n == 1 && (s.p[0] == 'I' || lt_is_mark(d, i + 1, '.'))))
        return 0;
    /* "OLD", "BIG" in other company; ", OR" is Oregon */
    bool stressed =
        s.n > 1 && lt_forms_have(d->lang->capital_words, s) && !lt_is_mark(d, lt_before(d, i), ',');
    if (!(stressed && lt_is_free_before(d, i) && lt_is_free_after(d, i)) && !is_shouted(d, i))
        return 0;
    if ((lt_is_mark(d, i + 1, '.') && lt_is_kind(d, i + 2, LT_TOK_WORD)) ||
        (lt_is_mark(d, i - 1, '.') && lt_is_kind(d, i - 2, LT_TOK_WORD)))
        return 0; /* "ASP.NET" */
    lt_uni_lower_add(lt_say_begin(d), s);
    return lt_say_words(d, i, i + 1);
}
