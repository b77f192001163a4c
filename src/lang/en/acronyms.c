/* lang/en/acronyms.c - how acronyms are said where their letters mislead: engines read what can be read and
 * spell what is short, so "ACLU" becomes a word and "SIM" three letters. */
#include "lang/en/en.h"

#include "lang/desk/match.h"

#include <stdlib.h>

/* Sorted by bytes. */
static const struct lt_phrase acronyms[] = {
    {"AARP", "A A R P"},    {"ABV", "A B V"},     {"ACLU", "A C L U"},    {"ADA", "A D A"},
    {"AFAIK", "A F A I K"}, {"AFL", "A F L"},     {"APY", "A P Y"},       {"ARIA", "aria"},
    {"CAD", "cad"},         {"DOS", "doss"},      {"ETA", "E T A"},       {"GIF", "gif"},
    {"IAAF", "I A A F"},    {"IAEA", "I A E A"},  {"IEEE", "I triple E"}, {"IIHF", "I I H F"},
    {"IMDB", "I M D B"},    {"IMDb", "I M D B"},  {"IMHO", "I M H O"},    {"IaaS", "I A A S"},
    {"IoT", "I O T"},       {"LAN", "lan"},       {"LaTeX", "lay tech"},  {"MoM", "M O M"},
    {"MoMA", "moma"},       {"NAS", "nass"},      {"NCAA", "N C A A"},    {"NIMH", "N I M H"},
    {"OEM", "O E M"},       {"OPCW", "O P C W"},  {"OSCE", "O S C E"},    {"PIN", "pin"},
    {"PaaS", "pass"},       {"PhDs", "P H D's"},  {"QoQ", "Q O Q"},       {"RAM", "ram"},
    {"RAW", "raw"},         {"ROM", "rom"},       {"SAG", "sag"},         {"SIM", "sim"},
    {"SaaS", "sass"},       {"TED", "ted"},       {"UFO", "U F O"},       {"UNESCO", "you nesco"},
    {"UNRWA", "unra"},      {"USAID", "U S aid"}, {"USMCA", "U S M C A"}, {"VIN", "vin"},
    {"WAN", "wan"},         {"YoY", "Y O Y"},     {"ZIP", "zip"},
};

static int by_letters(const void *key, const void *row)
{
    const struct lt_str *s = key;
    return lt_str_cmp(*s, lt_str_of(((const struct lt_phrase *)row)->written));
}

/* Bytes of a plural's or possessive's ending: "CDs", "NASA's". */
static size_t ending(struct lt_str s)
{
    if (lt_str_ends(s, LT_S("'s")))
        return 2;
    if (lt_str_ends(s, LT_S("’s")))
        return 4;
    return lt_str_ends(s, LT_S("s")) ? 1 : 0;
}

static const struct lt_phrase *find(struct lt_str s)
{
    return bsearch(&s, acronyms, LT_COUNT(acronyms), sizeof acronyms[0], by_letters);
}

/* In a line of capitals "PIN" and "RAW" are words anyhow, and others' letters are as here. */
size_t lt_en_read_acronym(struct lt_desk *d, size_t i)
{
    enum { SHORTEST = 3, LONGEST = 10 };
    const struct lt_tok *t = &d->tok[i];
    if (t->n < SHORTEST || t->n > LONGEST || t->shape <= LT_SHAPE_TITLE || !lt_is_free_before(d, i))
        return 0;
    struct lt_str s = lt_tok_text(d, i);
    size_t end = ending(s);
    const struct lt_phrase *row = find(s);
    if (row)
        end = 0;
    else if (end)
        row = find(lt_str_slice(s, 0, s.n - end));
    if (!row)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, row->spoken);
    /* the plural of a letter is written as its possessive, or the ending is a letter too */
    bool spelled = row->spoken[1] == ' ';
    lt_word_join(b, end > 1 || (end && spelled) ? "'s" : end ? "s" : "");
    return lt_say_words(d, i, i + 1);
}

/* Initialisms that could be words by their letters; those without a vowel need no list. */
const char lt_en_initialisms[] =
    "APR|USA|US|EU|UK|UN|UAE|UAW|CEO|CFO|CIO|COO|FBI|CIA|AI|API|APIs|IBM|AOL|AMD|"
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

/* Names written with signs for letters. */
static const struct lt_phrase styled[] = {
    {"A$AP", "A sap"},
    {"AC/DC", "A C D C"},
    {"Deadmau5", "Deadmouse"},
    {"deadmau5", "Deadmouse"},
    {"Ke$ha", "Kesha"},
    {"L'Oréal", "Loreal"},
    {"M*A*S*H", "Mash"},
    {"M3GAN", "Megan"},
    {"N'Sync", "In Sync"},
    {"P!nk", "Pink"},
    {"Se7en", "Seven"},
    {"Will.i.am", "Will I am"},
    {"will.i.am", "Will I am"},
    {"Ty$", "Ty Dolla Sign"},
    {"S!x", "Six"},
    {"Thir13en", "Thirteen"},
    {"Fant4stic", "Fantastic Four"},
    {"Numb3rs", "Numbers"},
    {NULL, NULL},
};

size_t lt_en_read_styled(struct lt_desk *d, size_t i)
{
    const struct lt_tok *next = lt_tok_at(d, i + 1);
    if (next->kind != LT_TOK_NUMBER && (next->kind != LT_TOK_MARK || !lt_is_kind(d, i + 2, LT_TOK_WORD)) &&
        next->c != '$')
        return 0;
    return lt_say_listed_phrases(d, i, styled);
}
