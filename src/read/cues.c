/* read/cues.c - see cues.h. All tables hold lower case; comparison folds case by Unicode's simple mapping. */
#include "read/cues.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/date.h"

#include <string.h>

/* s begins with the lower-case `prefix`, letters of s folded; returns its bytes in s, else 0. */
static size_t prefix_len(struct lt_str s, const char *prefix)
{
    struct lt_str p = lt_str_of(prefix);
    size_t at = 0;
    for (size_t i = 0; i < p.n;) {
        if (at >= s.n || lt_uni_lower(lt_utf8_next(s, &at)) != lt_utf8_next(p, &i))
            return 0;
    }
    return at;
}

static bool word_ends_at(struct lt_str s, size_t at)
{
    return at >= s.n || !lt_uni_is_alnum(lt_utf8_peek(s, at));
}

/* Bytes of the longest of the prefixes that s begins with, as whole words; 0: none. */
static size_t any_prefix(struct lt_str s, const char *const *prefixes, size_t n)
{
    size_t best = 0;
    for (size_t i = 0; i < n; i++) {
        size_t len = prefix_len(s, prefixes[i]), end = len;
        if (len <= best)
            continue;
        bool sign = !lt_uni_is_alnum(lt_utf8_prev(s, &end)); /* the prefix brings its own end: "by:" */
        if (sign || word_ends_at(s, len))
            best = len;
    }
    return best;
}
#define ANY_PREFIX(s, table) any_prefix(s, table, LT_COUNT(table))

static bool contains_word(struct lt_str s, const char *word)
{
    for (size_t at = 0; at < s.n;) {
        size_t len = prefix_len(lt_str_from(s, at), word);
        if (len && word_ends_at(s, at + len))
            return true;
        while (at < s.n && lt_uni_is_alnum(lt_utf8_peek(s, at)))
            lt_utf8_next(s, &at);
        while (at < s.n && !lt_uni_is_alnum(lt_utf8_peek(s, at)))
            lt_utf8_next(s, &at);
    }
    return false;
}

static bool contains_any(struct lt_str s, const char *const *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (contains_word(s, words[i]))
            return true;
    return false;
}

/* The last character that is no closing quote or bracket. */
static uint32_t last_sign(struct lt_str s)
{
    size_t at = s.n;
    uint32_t c = 0;
    while (at > 0) {
        c = lt_utf8_prev(s, &at);
        if (c != '"' && c != '\'' && c != '*' && c != '_' && !lt_uni_is_closing(c) && !lt_uni_is_space(c) &&
            c != 0x201C && c != 0x2018)
            return c;
    }
    return c;
}

bool lt_cue_ends_period(struct lt_str s)
{
    uint32_t c = last_sign(s);
    return c == '.' || c == 0x2026 || c == 0x3002 || c == 0xFF0E || c == 0x964 || c == 0x6D4;
}

bool lt_cue_ends_sentence(struct lt_str s)
{
    uint32_t c = last_sign(s);
    return lt_cue_ends_period(s) || c == '!' || c == '?' || c == 0xFF01 || c == 0xFF1F || c == 0x61F ||
           c == 0x37E || c == 0x203D;
}

bool lt_cue_all_caps(struct lt_str s)
{
    size_t capitals = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (lt_uni_is_lower(c))
            return false;
        capitals += lt_uni_is_upper(c);
    }
    return capitals >= 2;
}

bool lt_cue_quoted(struct lt_str s)
{
    uint32_t c = lt_utf8_peek(s, 0);
    return c == '"' || c == 0x201C || c == 0x201E || c == 0xAB || c == 0xBB || c == 0x300C || c == 0x300E ||
           c == 0x2014 || c == 0x2013 || c == 0x2015;
}

size_t lt_cue_words(struct lt_str s)
{
    size_t words = 0;
    for (size_t i = 0; i < s.n; i++)
        words += s.p[i] != ' ' && (i == 0 || s.p[i - 1] == ' ');
    return words;
}

/* Parts of names that are written small. */
static const char *const particles[] = {"de",   "da",  "do",  "dos", "das", "di",  "del",  "della", "du",
                                        "des",  "la",  "le",  "van", "von", "der", "den",  "ter",   "ten",
                                        "te",   "zu",  "zur", "af",  "av",  "bin", "ibn",  "al",    "el",
                                        "bint", "ben", "y",   "e",   "vom", "dal", "degli"};

/* Words that stand in titles and headings and hardly in names. */
static const char *const no_names[] = {
    "the",        "a",        "an",         "of",       "and",          "in",         "on",         "at",
    "to",         "for",      "with",       "from",     "how",          "why",        "what",       "when",
    "where",      "who",      "is",         "are",      "was",          "not",        "new",        "old",
    "early",      "late",     "first",      "last",     "final",        "part",       "chapter",    "section",
    "book",       "volume",   "appendix",   "table",    "introduction", "conclusion", "background", "summary",
    "preface",    "foreword", "prologue",   "epilogue", "contents",     "notes",      "notice",     "about",
    "life",       "years",    "my",         "our",      "your",         "his",        "her",        "their",
    "its",        "this",     "that",       "north",    "south",        "east",       "west",       "san",
    "santa",      "los",      "las",        "saint",    "st",           "great",      "lake",       "mount",
    "port",       "fort",     "upper",      "lower",    "city",         "street",     "road",       "party",
    "university", "college",  "school",     "museum",   "press",        "news",       "daily",      "times",
    "review",     "magazine", "company",    "inc",      "ltd",          "und",        "oder",       "der",
    "die",        "das",      "ein",        "eine",     "im",           "am",         "les",        "une",
    "un",         "una",      "los",        "las",      "il",           "lo",         "het",        "een",
    "en",         "et",       "ou",         "main",     "general",      "further",    "related",    "more",
    "future",     "past",     "present",    "world",    "war",          "works",      "cited",      "works",
    "results",    "methods",  "discussion", "abstract", "references",   "image",      "photo",      "credit",
    "video",      "read",     "share",      "special",  "edition",      "good",       "bad",        "best",
    "big",        "little",   "long",       "short",    "two",          "three",      "one"};

/* Frequent given names of the languages we read: weak evidence that a two-word line is a person. */
static const char *const given_names[] = {
    "adam",     "alan",      "alex",     "alexander", "alice",     "amy",      "ana",      "andrea",
    "andrew",   "anna",      "anne",     "anthony",   "antonio",   "barbara",  "ben",      "benjamin",
    "bernard",  "bill",      "bob",      "brian",     "carlos",    "carmen",   "caroline", "catherine",
    "charles",  "charlotte", "chris",    "christian", "christine", "claire",   "clara",    "daniel",
    "david",    "diana",     "diego",    "dmitri",    "edward",    "elena",    "eliza",    "elizabeth",
    "ella",     "emily",     "emma",     "eric",      "erik",      "ethan",    "eva",      "fatima",
    "felix",    "francesca", "francis",  "frank",     "fred",      "gabriel",  "george",   "giulia",
    "grace",    "greg",      "hannah",   "hans",      "helen",     "henry",    "hugo",     "ian",
    "ingrid",   "isabel",    "ivan",     "jack",      "jacob",     "james",    "jan",      "jane",
    "jason",    "jean",      "jennifer", "jessica",   "joan",      "joe",      "john",     "jonas",
    "jonathan", "jorge",     "joseph",   "josé",      "juan",      "judith",   "julia",    "julian",
    "julien",   "karen",     "karl",     "kate",      "katherine", "kevin",    "klaus",    "lars",
    "laura",    "lena",      "leo",      "linda",     "lisa",      "louis",    "louise",   "lucas",
    "lucy",     "luis",      "luke",     "marc",      "marco",     "margaret", "maria",    "maría",
    "marie",    "mark",      "martin",   "mary",      "matthew",   "max",      "michael",  "michel",
    "miguel",   "mike",      "mohammed", "muhammad",  "nadia",     "nancy",    "natalie",  "nicholas",
    "nicolas",  "nina",      "nora",     "olga",      "oliver",    "olivia",   "oscar",    "pablo",
    "patricia", "patrick",   "paul",     "pedro",     "peter",     "philip",   "pierre",   "piotr",
    "priya",    "rachel",    "rebecca",  "richard",   "robert",    "roger",    "rosa",     "ruth",
    "ryan",     "sam",       "samuel",   "sandra",    "sara",      "sarah",    "scott",    "sebastian",
    "simon",    "sofia",     "sophie",   "stefan",    "stephen",   "steve",    "steven",   "susan",
    "sven",     "teresa",    "thomas",   "tim",       "tom",       "tomasz",   "victor",   "victoria",
    "walter",   "william",   "wolfgang", "yuki",      "zoe"};

static const char *const trades[] = {
    "staff",         "writer",      "reporters",      "contributing", "deputy",      "chief",
    "senior",        "journalist",  "author",         "editor",       "critic",      "reporter",
    "correspondent", "columnist",   "novelist",       "poet",         "professor",   "lecturer",
    "historian",     "researcher",  "blogger",        "essayist",     "freelance",   "contributor",
    "producer",      "translator",  "newsletter",     "journalistin", "autor",       "autorin",
    "redakteur",     "redakteurin", "schriftsteller", "auteur",       "journaliste", "écrivain",
    "écrivaine",     "rédactrice",  "periodista",     "escritor",     "escritora",   "autora",
    "giornalista",   "scrittore",   "scrittrice",     "autore",       "jornalista",  "schrijver",
    "redacteur",     "dziennikarz", "dziennikarka",   "pisarz",       "pisarka",     "journalist",
    "författare",    "journaliste", "журналист",      "писатель",     "редактор"};

static bool is_one_of(struct lt_str word, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        size_t len = prefix_len(word, list[i]);
        if (len && len == word.n)
            return true;
    }
    return false;
}
#define IS_ONE_OF(word, table) is_one_of(word, table, LT_COUNT(table))

/* "J", "J.", "J.R." */
static bool is_initial(struct lt_str word)
{
    size_t letters = 0;
    for (size_t at = 0; at < word.n;) {
        uint32_t c = lt_utf8_next(word, &at);
        if (lt_uni_is_upper(c))
            letters++;
        else if (c != '.' || letters == 0)
            return false;
    }
    return letters && (letters == 1 || memchr(word.p, '.', word.n));
}

static const char *const titles[] = {"dr.", "jr.", "sr.", "mr.", "ms.", "mrs.", "prof.", "rev.", "st."};

/* Begins with a capital; letters, inner hyphens and apostrophes only; "Jr." ends in a full stop. */
static bool is_name_word(struct lt_str word)
{
    size_t at = 0, letters = 0;
    if (!lt_uni_is_upper(lt_utf8_peek(word, 0)))
        return false;
    if (IS_ONE_OF(word, titles))
        return true;
    while (at < word.n) {
        uint32_t c = lt_utf8_next(word, &at);
        if (lt_uni_is_letter(c) || lt_uni_class(c) == LT_UNI_MARK)
            letters++;
        else if (c != '-' && c != '\'' && c != 0x2019 && c != 0x2010)
            return false;
    }
    return letters >= 2 && !IS_ONE_OF(word, no_names) && !IS_ONE_OF(word, trades);
}

static bool is_one_name(struct lt_str s, bool *sure)
{
    size_t words = 0, full = 0, others = 0;
    struct lt_str rest = lt_str_trim(s), word;
    while (lt_str_cut(&rest, ' ', &word)) {
        if (word.n == 0)
            continue;
        bool particle = words && IS_ONE_OF(word, particles) && !lt_uni_is_upper(lt_utf8_peek(word, 0));
        if (is_initial(word) || particle)
            others++;
        else if (is_name_word(word))
            full++;
        else
            return false;
        if (words == 0 && IS_ONE_OF(word, given_names))
            *sure = true;
        words++;
    }
    if (others && full)
        *sure = true;
    return words >= 2 && words <= 6 && full >= 1 && full <= 4;
}

/* Cut at the next word or sign that joins names. */
static struct lt_str next_name(struct lt_str *rest)
{
    static const char *const joints[] = {" and ", " & ",  " und ", " et ", " y ",    " e ", " en ",
                                         " och ", " og ", " i ",   " и ",  " with ", ", ",  "; "};
    size_t at = rest->n, len = 0;
    for (size_t i = 0; i < LT_COUNT(joints); i++) {
        size_t found = lt_str_find(*rest, lt_str_of(joints[i]));
        if (found < at) {
            at = found;
            len = strlen(joints[i]);
        }
    }
    struct lt_str name = lt_str_slice(*rest, 0, at);
    *rest = lt_str_from(*rest, at + len);
    return name;
}

static bool all_names(struct lt_str s, bool *sure)
{
    size_t names = 0;
    if (s.n > 160)
        return false;
    for (struct lt_str rest = s; rest.n; names++) {
        struct lt_str name = lt_str_trim(next_name(&rest));
        if (lt_str_starts(name, LT_S("and ")))
            name = lt_str_from(name, 4);
        if (!is_one_name(name, sure))
            return false;
    }
    *sure = *sure || names >= 2;
    return names >= 1 && names <= 6;
}

bool lt_cue_names(struct lt_str s)
{
    bool sure = false;
    return all_names(s, &sure);
}

bool lt_cue_sure_name(struct lt_str s)
{
    bool sure = false;
    return all_names(s, &sure) && sure;
}

static const char *const by_words[] = {"interview:",
                                       "interview by",
                                       "interviewed by",
                                       "an essay by",
                                       "essay by",
                                       "a report by",
                                       "a story by",
                                       "a review by",
                                       "words and pictures by",
                                       "une enquête de",
                                       "un reportage de",
                                       "un article de",
                                       "propos recueillis par",
                                       "ein bericht von",
                                       "eine reportage von",
                                       "un reportaje de",
                                       "un artículo de",
                                       "un reportage di",
                                       "by",
                                       "written by",
                                       "words by",
                                       "story by",
                                       "text by",
                                       "reported by",
                                       "reviewed by",
                                       "review by",
                                       "author:",
                                       "authors:",
                                       "by:",
                                       "words:",
                                       "text:",
                                       "von",
                                       "von:",
                                       "autor:",
                                       "autorin:",
                                       "ein beitrag von",
                                       "par",
                                       "par:",
                                       "auteur :",
                                       "auteur:",
                                       "auteure :",
                                       "por",
                                       "por:",
                                       "autora:",
                                       "texto:",
                                       "di",
                                       "di:",
                                       "autore:",
                                       "testo:",
                                       "door",
                                       "door:",
                                       "tekst:",
                                       "av",
                                       "av:",
                                       "af",
                                       "autor tekstu:",
                                       "napisał",
                                       "napisała",
                                       "автор:",
                                       "текст:",
                                       "작성자:",
                                       "作者：",
                                       "作者:",
                                       "文：",
                                       "文/",
                                       "szerző:",
                                       "írta:",
                                       "yazan:"};

/* Short words that also begin sentences: what follows must be a name. */
static const char *const common_by[] = {"by", "von", "par", "por", "di", "door", "av", "af"};

bool lt_cue_byline(struct lt_str s, struct lt_str *names)
{
    size_t len = ANY_PREFIX(s, by_words);
    if (len == 0 || s.n > 200)
        return false;
    struct lt_str rest = lt_str_trim(lt_str_from(s, len));
    if (rest.n && (rest.p[0] == ':' || rest.p[0] == '|'))
        rest = lt_str_trim(lt_str_from(rest, 1));
    if (rest.n == 0 || rest.n > 160)
        return false;
    /* "Ann Lee | Updated: June 2": dates and the like may follow behind a bar. */
    static const struct lt_str bars[] = {LT_S_INIT(" | "), LT_S_INIT(" · "), LT_S_INIT(" • ")};
    for (size_t i = 0; i < LT_COUNT(bars); i++)
        rest = lt_str_slice(rest, 0, lt_str_find(rest, bars[i]));
    struct lt_str head = rest, whole = rest;
    /* "Ann Lee, staff writer": the names are what stands before the comma when not all is names. */
    if (!lt_cue_names(whole)) {
        head = lt_str_slice(rest, 0, lt_str_find_char(rest, ','));
        size_t of = lt_str_find(head, LT_S(" of "));
        head = lt_str_slice(head, 0, of);
    }
    bool strong = !IS_ONE_OF(lt_str_trim(lt_str_slice(s, 0, len)), common_by);
    bool named = lt_cue_names(head) || (lt_cue_all_caps(head) && lt_cue_words(head) <= 5);
    bool short_name = strong || lt_cue_words(head) <= 3;
    bool capital = lt_uni_is_upper(lt_utf8_peek(head, 0)) || lt_utf8_peek(head, 0) >= 0x3000;
    if (!named && !(short_name && capital && !lt_cue_ends_sentence(s) && lt_cue_words(rest) <= 10))
        return false;
    *names = head;
    return true;
}

bool lt_cue_date(struct lt_str s, char iso[static 11])
{
    static const char *const before[] = {"published",
                                         "posted",
                                         "updated",
                                         "last updated",
                                         "first published",
                                         "date",
                                         "veröffentlicht",
                                         "stand",
                                         "publié",
                                         "mis à jour",
                                         "publicado",
                                         "actualizado",
                                         "pubblicato",
                                         "aggiornato",
                                         "gepubliceerd",
                                         "opublikowano",
                                         "publicerad",
                                         "опубликовано",
                                         "originally published",
                                         "on",
                                         "am",
                                         "le",
                                         "el",
                                         "il",
                                         "den"};
    iso[0] = 0;
    if (s.n > 90)
        return false;
    for (int i = 0; i < 3; i++) { /* "Published on: Monday, 3 March" */
        size_t len = ANY_PREFIX(s, before);
        if (len == 0)
            break;
        s = lt_str_trim(lt_str_from(s, len));
        if (s.n && s.p[0] == ':')
            s = lt_str_trim(lt_str_from(s, 1));
    }
    return lt_date_line(s, iso);
}

bool lt_cue_reading_time(struct lt_str s)
{
    static const char *const units[] = {"min",    "mins",    "minute", "minutes", "minuten", "minutos",
                                        "minuti", "minuter", "minut",  "минут",   "perc"};
    static const char *const reading[] = {"read",    "reading", "lesezeit", "lesen",   "lecture",  "lectura",
                                          "lettura", "leitura", "leestijd", "läsning", "czytania", "чтения"};
    return s.n <= 60 && lt_cue_words(s) >= 2 && lt_cue_words(s) <= 6 &&
           contains_any(s, units, LT_COUNT(units)) && contains_any(s, reading, LT_COUNT(reading));
}

static const char *const credit_words[] = {"photo:",
                                           "photos:",
                                           "photo by",
                                           "photos by",
                                           "photo credit",
                                           "photo courtesy",
                                           "photograph:",
                                           "photograph by",
                                           "photographs by",
                                           "photographer:",
                                           "photography by",
                                           "photography:",
                                           "image:",
                                           "images:",
                                           "image by",
                                           "image credit",
                                           "image credits",
                                           "image courtesy",
                                           "image source",
                                           "picture:",
                                           "picture by",
                                           "picture credit",
                                           "picture courtesy",
                                           "illustration by",
                                           "illustration:",
                                           "illustrations by",
                                           "artwork by",
                                           "credit:",
                                           "credits:",
                                           "courtesy of",
                                           "courtesy",
                                           "still:",
                                           "still courtesy",
                                           "screenshot:",
                                           "screenshot by",
                                           "foto:",
                                           "fotos:",
                                           "foto von",
                                           "bild:",
                                           "bilder:",
                                           "bildquelle",
                                           "bildnachweis",
                                           "crédit photo",
                                           "crédits photo",
                                           "crédit :",
                                           "crédits :",
                                           "crédit:",
                                           "photo :",
                                           "image :",
                                           "crédito:",
                                           "fotografía:",
                                           "imagen:",
                                           "imagem:",
                                           "fotografia:",
                                           "foto di",
                                           "foto de",
                                           "foto door",
                                           "beeld:",
                                           "zdjęcie:",
                                           "zdj.",
                                           "fot.",
                                           "fot:",
                                           "foto av",
                                           "фото:",
                                           "fotó:",
                                           "©",
                                           "(c)",
                                           "getty images",
                                           "via getty"};

static const char *const agencies[] = {
    "getty",  "reuters", "afp",       "ap photo", "ap images", "shutterstock", "alamy", "unsplash",
    "pexels", "istock",  "wikimedia", "flickr",   "epa",       "dpa",          "imago", "ansa",
    "efe",    "magnum",  "corbis",    "everett",  "pixabay",   "adobe stock"};

bool lt_cue_credit(struct lt_str s)
{
    if (s.n > 200 || s.n == 0)
        return false;
    if (s.p[0] == '(' || s.p[0] == '[')
        s = lt_str_from(s, s.n > 3 && (s.p[1] == 'c' || s.p[1] == 'C') && s.p[2] == ')' ? 0 : 1);
    if (ANY_PREFIX(s, credit_words))
        return true;
    size_t most = lt_str_find_char(s, '/') != SIZE_MAX ? 8 : 5;
    return lt_cue_words(s) <= most && !lt_cue_ends_sentence(s) &&
           contains_any(s, agencies, LT_COUNT(agencies));
}

bool lt_cue_weak_credit(struct lt_str s)
{
    size_t bar = lt_str_find(s, LT_S(" | "));
    if (bar == SIZE_MAX)
        bar = lt_str_find(s, LT_S(" / "));
    if (bar == SIZE_MAX || s.n > 160 || lt_cue_ends_sentence(s))
        return false;
    struct lt_str left = lt_str_slice(s, 0, bar), right = lt_str_from(s, bar + 3);
    return lt_cue_words(left) <= 10 && lt_cue_words(right) <= 8;
}

static const char *const alt_words[] = {"image description:",
                                        "image description :",
                                        "alt text:",
                                        "alt:",
                                        "picture description:",
                                        "photo description:",
                                        "[image:",
                                        "[photo:",
                                        "[picture:",
                                        "[image description:",
                                        "bildbeschreibung:",
                                        "description de l'image :",
                                        "descripción de la imagen:",
                                        "descrizione dell'immagine:",
                                        "descrição da imagem:",
                                        "afbeelding:",
                                        "[illustration:",
                                        "bildbeskrivning:"};

size_t lt_cue_alt(struct lt_str s)
{
    return ANY_PREFIX(s, alt_words);
}

bool lt_cue_describes(struct lt_str s)
{
    static const char *const openings[] = {
        "a",      "an",       "two",      "three",       "four",    "several",     "people", "some",
        "many",   "close-up", "close up", "portrait of", "view of", "aerial view", "ein",    "eine",
        "zwei",   "drei",     "mehrere",  "un",          "une",     "deux",        "trois",  "plusieurs",
        "des",    "una",      "dos",      "tres",        "unos",    "unas",        "due",    "tre",
        "alcuni", "alcune",   "um",       "uma",         "dois",    "duas",        "três",   "een",
        "twee",   "drie",     "en",       "ett",         "två",     "dwie",        "dwaj",   "trzy"};
    return ANY_PREFIX(s, openings) > 0 && lt_cue_words(s) >= 4;
}

bool lt_cue_about_author(struct lt_str s)
{
    static const char *const words[] = {"about the author",
                                        "about the authors",
                                        "about the writer",
                                        "about me",
                                        "author bio",
                                        "the author",
                                        "contributor",
                                        "über den autor",
                                        "über die autorin",
                                        "zum autor",
                                        "zur autorin",
                                        "à propos de l'auteur",
                                        "à propos de l’auteur",
                                        "l'auteur",
                                        "l’auteur",
                                        "sobre el autor",
                                        "sobre la autora",
                                        "sobre o autor",
                                        "sobre a autora",
                                        "l'autore",
                                        "l’autore",
                                        "sull'autore",
                                        "sull’autore",
                                        "over de auteur",
                                        "o autorze",
                                        "o autorce",
                                        "om författaren",
                                        "об авторе",
                                        "a szerzőről"};
    return s.n < 60 && ANY_PREFIX(s, words) >= s.n - (s.n && s.p[s.n - 1] == ':');
}

/* What follows the author's name in a bio. */
static const char *const bio_verbs[] = {
    "is a",     "is an",   "is the",  "is our", "is based", "is author",   "is currently", "was a",
    "was born", "writes",  "covers",  "lives",  "works",    "has written", "has worked",   "has been",
    "teaches",  "reports", "reviews", "are",    "edits",    "ist",         "schreibt",     "lebt",
    "arbeitet", "est",     "écrit",   "vit",    "es",       "escribe",     "vive",         "è",
    "scrive",   "é",       "escreve", "is een", "schrijft", "woont",       "jest",         "pisze",
    "mieszka",  "är",      "skriver", "bor",    "пишет",    "живёт",       "работает"};

static const char *const bio_openings[] = {
    "i write about", "i write on", "i'm a",      "i’m a",         "i am a",       "i'm an",    "i’m an",
    "i am an",       "i cover",    "the author", "the writer",    "writer and",   "writer of", "writer,",
    "journalist",    "author of",  "freelance",  "writing about", "ich schreibe", "der autor", "die autorin",
    "j'écris",       "j’écris",    "l'auteur",   "l’auteur",      "escribo",      "el autor",  "la autora",
    "scrivo",        "l'autore",   "l’autore",   "escrevo",       "o autor",      "a autora",  "ik schrijf",
    "de auteur",     "piszę",      "autor jest", "autorka",       "jag skriver",  "пишу",      "автор"};

/* s begins with this name, or with its last word ("Lee writes …" for Ann Lee): its bytes, else 0. */
static size_t begins_with_name(struct lt_str s, struct lt_str name)
{
    if (name.n == 0)
        return 0;
    if (lt_str_starts_nocase(s, name))
        return name.n;
    size_t at = name.n;
    while (at > 0 && name.p[at - 1] != ' ')
        at--;
    struct lt_str last = lt_str_from(name, at);
    return last.n >= 3 && lt_str_starts_nocase(s, last) ? last.n : 0;
}

/* The names a line begins with: capitalised words, initials and particles; its bytes, else 0. */
static size_t leading_name(struct lt_str s)
{
    size_t at = 0, end = 0, words = 0;
    while (at < s.n && words < 5) {
        size_t space = lt_str_find_char(lt_str_from(s, at), ' ');
        if (space == SIZE_MAX)
            break;
        struct lt_str word = lt_str_slice(s, at, space);
        if (!is_initial(word) && !is_name_word(word) && !(words && IS_ONE_OF(word, particles)))
            break;
        at += space + 1;
        end = at - 1;
        words++;
    }
    return words >= 2 ? end : 0;
}

bool lt_cue_bio(struct lt_str s, struct lt_str byline)
{
    if (s.n > 900)
        return false;
    if (ANY_PREFIX(s, bio_openings))
        return true;
    size_t known = begins_with_name(s, byline), len = known ? known : leading_name(s);
    if (len == 0)
        return false;
    struct lt_str rest = lt_str_trim(lt_str_from(s, len));
    if (rest.n && rest.p[0] == ',')
        rest = lt_str_trim(lt_str_from(rest, 1));
    if (!ANY_PREFIX(rest, bio_verbs))
        return false;
    return known || contains_any(rest, trades, LT_COUNT(trades));
}

bool lt_cue_boilerplate(struct lt_str s)
{
    static const char *const openings[] = {"all rights reserved",
                                           "copyright ©",
                                           "copyright (c)",
                                           "© copyright",
                                           "subscribe to",
                                           "sign up for",
                                           "sign up to",
                                           "follow us",
                                           "follow me on",
                                           "share this",
                                           "share on",
                                           "read more:",
                                           "read next",
                                           "related:",
                                           "related articles",
                                           "contact:",
                                           "press contact",
                                           "media contact",
                                           "for more information",
                                           "(reporting by",
                                           "reporting by",
                                           "(additional reporting",
                                           "additional reporting",
                                           "(editing by",
                                           "editing by",
                                           "advertisement",
                                           "click here",
                                           "support us",
                                           "join the conversation",
                                           "originally published",
                                           "this article was originally published",
                                           "this article originally appeared",
                                           "this story was originally published",
                                           "reprinted with permission",
                                           "comments",
                                           "leave a comment",
                                           "alle rechte vorbehalten",
                                           "newsletter abonnieren",
                                           "anzeige",
                                           "tous droits réservés",
                                           "abonnez-vous",
                                           "todos los derechos reservados",
                                           "suscríbete",
                                           "tutti i diritti riservati",
                                           "iscriviti",
                                           "todos os direitos reservados",
                                           "alle rechten voorbehouden",
                                           "wszelkie prawa zastrzeżone",
                                           "alla rättigheter förbehållna",
                                           "все права защищены"};
    return s.n < 300 && ANY_PREFIX(s, openings) > 0;
}

static bool is_roman(struct lt_str s)
{
    size_t n = 0;
    while (n < s.n && strchr("IVXLC", s.p[n]))
        n++;
    return n && n <= 7 && (n == s.n || (n + 1 == s.n && s.p[n] == '.'));
}

bool lt_cue_chapter(struct lt_str s)
{
    static const char *const words[] = {
        "chapter",   "part",     "book",     "section",  "act",      "scene",       "canto",
        "letter",    "volume",   "prologue", "epilogue", "preface",  "foreword",    "introduction",
        "afterword", "appendix", "kapitel",  "teil",     "buch",     "erster teil", "chapitre",
        "partie",    "livre",    "acte",     "capítulo", "parte",    "libro",       "capitolo",
        "hoofdstuk", "deel",     "rozdział", "część",    "kapitlet", "del",         "глава",
        "часть",     "fejezet",  "rész"};
    static const char *const alone[] = {"prologue",     "epilogue",  "preface", "foreword",
                                        "introduction", "afterword", "appendix"};
    if (s.n == 0 || s.n > 120)
        return false;
    if (is_roman(s))
        return true;
    size_t len = ANY_PREFIX(s, words);
    if (len == 0)
        return false;
    struct lt_str rest = lt_str_trim(lt_str_from(s, len));
    if (rest.n == 0)
        return IS_ONE_OF(lt_str_slice(s, 0, len), alone);
    struct lt_str number = lt_str_slice(rest, 0, lt_str_find_char(rest, ' '));
    while (number.n && strchr(".:,-", number.p[number.n - 1]))
        number.n--;
    static const char *const numbers[] = {
        "one", "two",    "three",  "four",  "five",   "six",   "seven",     "eight", "nine",
        "ten", "eleven", "twelve", "first", "second", "third", "the first", "eins",  "zwei",
        "un",  "deux",   "trois",  "uno",   "dos",    "tres",  "due",       "tre"};
    return number.n && (lt_is_digit(number.p[0]) || is_roman(number) || IS_ONE_OF(number, numbers));
}

char lt_cue_field(struct lt_str s, struct lt_str *value)
{
    static const struct {
        const char *key;
        char role;
    } keys[] = {{"title", 't'},
                {"titel", 't'},
                {"titre", 't'},
                {"título", 't'},
                {"titolo", 't'},
                {"headline", 't'},
                {"subtitle", 's'},
                {"subheadline", 's'},
                {"author", 'a'},
                {"authors", 'a'},
                {"by", 'a'},
                {"autor", 'a'},
                {"auteur", 'a'},
                {"autore", 'a'},
                {"date", 'd'},
                {"published", 'd'},
                {"datum", 'd'},
                {"fecha", 'd'},
                {"data", 'd'},
                {"language", 'l'},
                {"lang", 'l'},
                {"sprache", 'l'},
                {"langue", 'l'},
                {"url", 'u'},
                {"source", 'u'},
                {"link", 'u'},
                {"release date", '-'},
                {"last updated", '-'},
                {"most recently updated", '-'},
                {"posting date", '-'},
                {"character set encoding", '-'},
                {"credits", '-'},
                {"produced by", '-'},
                {"translator", '-'},
                {"editor", '-'},
                {"illustrator", '-'},
                {"tags", '-'},
                {"category", '-'},
                {"categories", '-'},
                {"keywords", '-'},
                {"section", '-'},
                {"original publication", '-'}};
    size_t colon = lt_str_find_char(s, ':');
    if (colon == SIZE_MAX || colon > 40)
        return 0;
    struct lt_str key = lt_str_trim(lt_str_slice(s, 0, colon));
    for (size_t i = 0; i < LT_COUNT(keys); i++)
        if (prefix_len(key, keys[i].key) == key.n && key.n) {
            *value = lt_str_trim(lt_str_from(s, colon + 1));
            return keys[i].role;
        }
    return 0;
}

bool lt_cue_rating(struct lt_str s)
{
    static const char *const words[] = {
        "rating",      "score", "grade",      "our rating", "our verdict",  "verdict",    "stars",
        "bewertung",   "note",  "notre note", "puntuación", "calificación", "valoración", "voto",
        "valutazione", "nota",  "ocena",      "betyg",      "beoordeling",  "оценка",     "értékelés"};
    if (s.n == 0 || s.n > 80)
        return false;
    size_t stars = 0, others = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        stars += c == 0x2605 || c == 0x2606 || c == 0x2B50 || c == 0xBD;
        others += lt_uni_is_letter(c);
    }
    if (stars >= 2 && others == 0)
        return true;
    size_t len = ANY_PREFIX(s, words);
    struct lt_str rest = lt_str_trim(lt_str_from(s, len));
    if (len == 0 || rest.n < 2 || (rest.p[0] != ':' && rest.p[0] != '-'))
        return false;
    rest = lt_str_trim(lt_str_from(rest, 1));
    bool grade = rest.n >= 1 && rest.n <= 2 && rest.p[0] >= 'A' && rest.p[0] <= 'F';
    return stars || grade || (rest.n && lt_is_digit(rest.p[0]) && lt_cue_words(rest) <= 6);
}

bool lt_cue_mailing(struct lt_str s)
{
    static const char *const words[] = {"unsubscribe",
                                        "view in browser",
                                        "view in your browser",
                                        "view this email",
                                        "view online",
                                        "view web version",
                                        "read online",
                                        "you are receiving this",
                                        "you’re receiving this",
                                        "you're receiving this",
                                        "manage preferences",
                                        "manage your preferences",
                                        "update your preferences",
                                        "email preferences",
                                        "manage your subscription",
                                        "was this email forwarded",
                                        "forwarded this email",
                                        "im browser ansehen",
                                        "im browser anzeigen",
                                        "abmelden",
                                        "abbestellen",
                                        "se désabonner",
                                        "voir dans le navigateur",
                                        "me désinscrire",
                                        "darse de baja",
                                        "ver en el navegador",
                                        "cancelar suscripción",
                                        "annulla iscrizione",
                                        "disiscriviti",
                                        "visualizza nel browser",
                                        "cancelar subscrição",
                                        "uitschrijven",
                                        "afmelden",
                                        "bekijk in browser",
                                        "wypisz się",
                                        "avprenumerera",
                                        "leiratkozás",
                                        "отписаться"};
    return s.n < 400 && contains_any(s, words, LT_COUNT(words));
}

bool lt_cue_label(struct lt_str s)
{
    static const char *const labels[] = {"for immediate release",
                                         "press release",
                                         "news release",
                                         "opinion",
                                         "review",
                                         "film review",
                                         "book review",
                                         "music review",
                                         "feature",
                                         "exclusive",
                                         "commentary",
                                         "comment",
                                         "editorial",
                                         "analysis",
                                         "essay",
                                         "interview",
                                         "news",
                                         "breaking news",
                                         "column",
                                         "long read",
                                         "pressemitteilung",
                                         "meinung",
                                         "kommentar",
                                         "rezension",
                                         "reportage",
                                         "communiqué de presse",
                                         "opinión",
                                         "reseña",
                                         "entrevista",
                                         "comunicado de prensa",
                                         "opinione",
                                         "recensione",
                                         "intervista",
                                         "comunicato stampa",
                                         "persbericht",
                                         "recensie"};
    size_t len = ANY_PREFIX(s, labels);
    return len && len + (s.n > len && s.p[len] == ':') == s.n;
}

bool lt_cue_affiliation(struct lt_str s)
{
    static const char *const places[] = {"institute",   "university",  "department",  "faculty",
                                         "laboratory",  "college",     "universität", "institut",
                                         "université",  "universidad", "università",  "universiteit",
                                         "uniwersytet", "universitet", "школа",       "университет"};
    return s.n < 200 && !lt_cue_ends_sentence(s) && contains_any(s, places, LT_COUNT(places)) &&
           lt_cue_words(s) <= 16;
}

bool lt_cue_section(struct lt_str s)
{
    static const char *const words[] = {"abstract",         "introduction",    "background",
                                        "methods",          "method",          "materials and methods",
                                        "results",          "discussion",      "conclusion",
                                        "conclusions",      "references",      "bibliography",
                                        "acknowledgements", "acknowledgments", "notes",
                                        "ingredients",      "instructions",    "directions",
                                        "summary",          "appendix",        "einleitung",
                                        "zusammenfassung",  "ergebnisse",      "schluss",
                                        "literatur",        "zutaten",         "zubereitung",
                                        "anmerkungen",      "introduction",    "résumé",
                                        "conclusion",       "références",      "ingrédients",
                                        "préparation",      "introducción",    "resumen",
                                        "conclusiones",     "ingredientes",    "preparación",
                                        "introduzione",     "conclusioni",     "ingredienti",
                                        "preparazione",     "introdução",      "conclusão",
                                        "inleiding",        "conclusie",       "wstęp",
                                        "wnioski"};
    size_t len = ANY_PREFIX(s, words);
    if (len && len + (s.n > len && s.p[len] == ':') == s.n)
        return true;
    /* "2.1 Weighing" */
    size_t at = 0, dots = 0;
    while (at < s.n && (lt_is_digit(s.p[at]) || (s.p[at] == '.' && at && lt_is_digit(s.p[at - 1]))))
        dots += s.p[at++] == '.';
    return dots && at + 2 < s.n && at <= 8 && s.p[at] == ' ' && lt_uni_is_upper(lt_utf8_peek(s, at + 1)) &&
           !lt_cue_ends_sentence(s) && lt_cue_words(s) <= 12;
}

bool lt_cue_part(struct lt_str *rest, struct lt_str *part)
{
    static const struct lt_str bars[] = {LT_S_INIT(" | "), LT_S_INIT(" · "), LT_S_INIT(" • "),
                                         LT_S_INIT(" – "), LT_S_INIT(" — "), LT_S_INIT(" / ")};
    size_t at = rest->n, len = 0;
    if (rest->n == 0)
        return false;
    for (size_t i = 0; i < LT_COUNT(bars); i++) {
        size_t found = lt_str_find(*rest, bars[i]);
        if (found < at) {
            at = found;
            len = bars[i].n;
        }
    }
    *part = lt_str_trim(lt_str_slice(*rest, 0, at));
    *rest = lt_str_from(*rest, at + len);
    return true;
}
