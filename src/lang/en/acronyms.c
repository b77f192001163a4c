/* lang/en/acronyms.c - how acronyms are said where their letters mislead: engines read what can be read and
 * spell what is short, so "ACLU" becomes a word and "SIM" three letters. */
#include "lang/en/en.h"

#include "lang/desk/match.h"

#include <stdlib.h>
#include <string.h>

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

/* Engines take a letter A by itself for the article. */
static const struct lt_phrase letter_sounds[] = {{"A", "'eI"}, {"A's", "'eIz"}, {NULL, NULL}};

/* The letters one by one; written so only where the last has an ending, which a span would part from it. */
static size_t say_spelled(struct lt_desk *d, size_t i, struct lt_str letters, bool ending)
{
    struct lt_buf *b = lt_say_begin(d);
    if (!ending) {
        lt_word_str(b, letters);
        return lt_say_letters(d, i, i + 1);
    }
    for (size_t k = 0; k < letters.n; k++)
        lt_word_str(b, lt_str_slice(letters, k, 1));
    lt_word_join(b, ending ? "'s" : "");
    return lt_say_sounds(d, letter_sounds, i, i + 1);
}

/* In a line of capitals "PIN" and "RAW" are words anyhow, and others' letters are as here. */
static size_t read_listed(struct lt_desk *d, size_t i)
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
    return lt_say_sounds(d, letter_sounds, i, i + 1);
}

/* --- by their letters --- */

static bool is_vowel(char c)
{
    return c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U';
}

/* Groups of consonants that words begin with and end in; single ones always may. */
static const char onsets[] =
    "BL|BR|CH|CHR|CL|CR|CZ|DR|DW|FL|FR|GH|GL|GN|GR|KH|KL|KN|KR|PH|PL|PR|PS|QU|RH|SC|SCH|SCR|"
    "SH|SHR|SK|SL|SM|SN|SP|SPH|SPL|SPR|SQ|ST|STR|SV|SW|TH|THR|TR|TS|TW|VL|WH|WR|ZH";
static const char codas[] = "CE|CH|CK|CKS|CT|CTS|FF|FT|GH|GHT|GN|KS|LB|LD|LDS|LE|LF|LK|LKS|LL|LLS|LM|LP|LS|"
                            "LT|LTS|MB|MM|MP|MPS|MS|NC|NCH|ND|NDS|"
                            "NG|NGS|NK|NKS|NN|NS|NT|NTS|PH|PS|PT|PTS|RB|RC|RCH|RD|RDS|RF|RG|RK|RKS|RL|RLS|RM|"
                            "RMS|RN|RNS|RP|RR|RRY|RS|RSH|RST|RT|"
                            "RTH|RTS|RTY|RY|SH|SK|SM|SP|SS|ST|STS|TCH|TE|TH|THS|TS|TT|TTS|WL|WN|WNS|XT|ZZ|BS|"
                            "DS|GS|FTS|TY|LY|NY|DY|BY|PY|KY|SY|"
                            "MY|FY|GY|CY|VY|ZY|DDY|PPY|TTY|LLY|NNY|RLY|STY|NTY|RGY|EY";

/* Past the last vowel; 0: there is none. */
static size_t last_vowel(struct lt_str s)
{
    size_t last = s.n;
    while (last > 0 && !is_vowel(s.p[last - 1]))
        last--;
    return last;
}

/* Can it be read as a word? */
static bool is_speakable(struct lt_str s)
{
    size_t first = 0, last = last_vowel(s), run = 0;
    while (first < s.n && !is_vowel(s.p[first]) && (s.p[first] != 'Y' || first == 0))
        first++;
    for (size_t k = 0; k < s.n; k++) {
        run = is_vowel(s.p[k]) ? run + 1 : 0;
        if (run > 2 || (run == 2 && s.p[k] == s.p[k - 1] && s.p[k] != 'E' && s.p[k] != 'O'))
            return false;
    }
    if (first == s.n)
        return true; /* no vowel: engines spell it */
    if ((first == 1 && s.p[1] == 'Y' && last > 2 && is_vowel(s.p[2])))
        return false; /* "NYAG" */
    struct lt_str onset = lt_str_slice(s, 0, first), coda = lt_str_from(s, last);
    return (onset.n < 2 || lt_forms_have(onsets, onset)) && (coda.n < 2 || lt_forms_have(codas, coda));
}

static bool all_capitals(struct lt_str s)
{
    for (size_t k = 0; k < s.n; k++)
        if (s.p[k] < 'A' || s.p[k] > 'Z')
            return false;
    return true;
}

/* A word of capitals beside it: a headline, or a name that is shouted. */
static bool is_in_row(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i), after = lt_skip_space(d, i + 1);
    return (before != SIZE_MAX && lt_tok_at(d, before)->shape == LT_SHAPE_UPPER) ||
           lt_tok_at(d, after)->shape == LT_SHAPE_UPPER;
}

/* The organisation, not the pronoun: "the WHO", "WHO officials". */
static bool is_who(const struct lt_desk *d, size_t i, struct lt_str core, size_t end)
{
    if (!lt_str_eqz(core, "WHO") || is_in_row(d, i))
        return false;
    return end > 1 || lt_is_word_in(d, lt_before(d, i), "the|by|from|with|per|UN|former|a") ||
           lt_is_word_in(
               d, lt_skip_space(d, i + 1),
               "official|officials|chief|director|said|says|declared|warned|data|guidelines|guidance|experts|"
               "report|reports|spokesman|spokeswoman|spokesperson|team|recommends|estimates|has");
}

/* The source in a dateline is spelled, though all around it is in capitals: "WASHINGTON (AP) —". */
static bool is_source(const struct lt_desk *d, size_t i, struct lt_str core)
{
    return lt_is_mark(d, i - 1, '(') && lt_is_mark(d, i + 1, ')') && core.n <= 4 &&
           lt_forms_have(lt_en_initialisms, core);
}

/* Others are spelled where no one could read them ("MSCI", "NYAG"); engines lose the possessive's ending of
 * those that are read, unless they are written as names ("NASA's"). */
static size_t read_by_letters(struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    size_t end = ending(s);
    struct lt_str core = lt_str_slice(s, 0, s.n - end);
    if (!all_capitals(core) || core.n < 2 || core.n > 10 || d->tok[i].shape <= LT_SHAPE_TITLE)
        return 0;
    if (is_who(d, i, core, end) || is_source(d, i, core))
        return say_spelled(d, i, core, end > 1);
    bool listed = lt_forms_have(lt_en_initialisms, core), word = core.n >= 4 && is_speakable(core);
    bool code = (lt_is_mark(d, i + 1, '.') && lt_is_kind(d, i + 2, LT_TOK_WORD)) || lt_is_mark(d, i + 1, '=');
    if (core.n < 4 || listed || code || is_in_row(d, i) || lt_roman_value(core))
        return 0;
    bool numbered = lt_ends_in(core, "II|VI|IV|IX|XV|XI"); /* "FFVII" */
    if (!word && core.n <= 5 && end != 1 && !numbered && !lt_forms_have("JSON|JPEG|MPEG|MNIST|HDMI", core))
        return say_spelled(d, i, core, end > 1);
    if (!word || end < 2 || last_vowel(core) == 0)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_buf_add(b, lt_str_slice(core, 0, 1));
    for (size_t k = 1; k < core.n; k++)
        lt_buf_addc(b, lt_lower(core.p[k]));
    lt_buf_addz(b, "'s");
    return lt_say_words(d, i, i + 1);
}

/* "AT&T", "R&D", "Q&A's": letters around the sign. */
static size_t read_pair(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i), *next = lt_tok_at(d, i + 2);
    if (!lt_is_mark(d, i + 1, '&') || next->kind != LT_TOK_WORD || t->n > 2 || next->n > 6)
        return 0;
    struct lt_str first = lt_tok_text(d, i), second = lt_tok_text(d, i + 2);
    size_t end = ending(second);
    struct lt_str core = lt_str_slice(second, 0, second.n - end);
    if (!all_capitals(first) || !all_capitals(core) || core.n == 0 || core.n > 2)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    for (size_t k = 0; k < first.n; k++)
        lt_word_str(b, lt_str_slice(first, k, 1));
    lt_word(b, "and");
    for (size_t k = 0; k < core.n; k++)
        lt_word_str(b, lt_str_slice(core, k, 1));
    lt_word_join(b, end ? "'s" : "");
    return lt_say_sounds(d, letter_sounds, i, i + 3);
}

/* The end of the text or of a clause. */
static bool closes(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i), *next = lt_tok_at(d, i + 1);
    if (t->kind == LT_TOK_END)
        return true;
    bool mark = t->kind == LT_TOK_MARK && t->c < 0x80 && strchr(".,;:!?)]", (int)t->c);
    return mark && next->kind != LT_TOK_WORD && next->kind != LT_TOK_NUMBER;
}

/* "vitamin A", "from A to Z", "got an A.": the letter, not the article. */
static size_t read_letter_a(struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    size_t before = lt_before(d, i), after = lt_skip_space(d, i + 1);
    bool plural = lt_str_eqz(s, "A's") || lt_str_eqz(s, "A’s");
    if ((!plural && !lt_str_eqz(s, "A")) ||
        (before != SIZE_MAX && lt_is_mark(d, i + 1, '.') && lt_is_name(d, after)))
        return 0;
    static const char labelled[] = "vitamin|vitamins|group|type|class|plan|grade|grades|hepatitis|serie|"
                                   "series|appendix|section|part|exhibit|team|"
                                   "option|level|list|influenza|an|straight|schedule|annex|side|point|model|"
                                   "tier|block|gate|terminal|zone|unit|"
                                   "room|figure|table|category|division|phase|step|answer|variant|mode|track|"
                                   "train|bus|stage|protein|factor|"
                                   "triple|double|from|letter|layer|panel|sample|patient|player|person|"
                                   "company|country|arm|cohort|subunit|form";
    bool label = before != SIZE_MAX && before + 1 < i && lt_is_word_in(d, before, labelled);
    bool ends = before != SIZE_MAX && before + 1 < i && lt_is_kind(d, before, LT_TOK_WORD) &&
                lt_tok_at(d, before)->shape == LT_SHAPE_LOWER && closes(d, i + 1);
    bool hyphen = lt_is_mark(d, i + 1, '-'), joined = hyphen && lt_is_kind(d, i + 2, LT_TOK_WORD);
    if ((hyphen && !joined) || lt_is_mark(d, i + 1, '+'))
        return 0; /* a grade: "A-" */
    if (!plural && !label && !ends && !joined)
        return 0;
    lt_word(lt_say_begin(d), plural ? "A's" : "A");
    return lt_say_sounds(d, letter_sounds, i, i + 1);
}

/* Words that engines say wrong. */
static const struct lt_phrase sounds[] = {
    {"Commerzbank", "k0m'3:tsbaNk"},
    {"Vive", "v'i:v"},
    {"mech", "m'Ek"},
    {"mechs", "m'Eks"},
    {"phys", "f'Iz"},
    {NULL, NULL},
};

static size_t read_sound(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    bool may =
        (t->n == 4 || t->n == 5) ? t->c == 'm' || t->c == 'p' || t->c == 'V' : t->n == 11 && t->c == 'C';
    if (!may)
        return 0;
    struct lt_str s = lt_tok_text(d, i);
    for (const struct lt_phrase *p = sounds; p->written; p++) {
        if (!lt_str_eqz(s, p->written))
            continue;
        lt_word_str(lt_say_begin(d), s);
        return lt_say_phonemes(d, p->spoken, i, i + 1);
    }
    return 0;
}

/* "NASA's", "SUVs", "AT&T": what is written in capitals. */
static size_t read_capitals(struct lt_desk *d, size_t i)
{
    size_t said = 0;
    if (!lt_is_free_before(d, i))
        return 0;
    if ((said = read_pair(d, i)) || (said = read_listed(d, i)) || (said = read_by_letters(d, i)))
        return said;
    return read_sound(d, i);
}

/* Asked of every word; nearly all are in small letters. */
size_t lt_en_read_acronym(struct lt_desk *d, size_t i)
{
    if (d->tok[i].shape == LT_SHAPE_LOWER)
        return read_sound(d, i);
    if (d->tok[i].c == 'P' && lt_is_word_in(d, i, "PMID|PMCID"))
        return 0; /* with its number: script/normal/cite.c */
    if (d->tok[i].n == 4 && lt_is_word_in(d, i, "CMCU|CMAL|CMZN|CMNI|CMPB|CMSN"))
        return 0; /* with its term: script/normal/ticker.c */
    size_t letter = d->tok[i].n <= 5 && d->tok[i].c == 'A' ? read_letter_a(d, i) : 0;
    return letter ? letter : read_capitals(d, i);
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
    "UCL|UEL|AEW|AIG|BMI|IEA|EIA|ILO|IOM|OBE|MBE|CBE|NIH|CGI|EMT|EMI|AR|UX|UI|"
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
