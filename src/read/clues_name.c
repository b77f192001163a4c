/* read/clues_name.c - who: names of persons, lines that say who wrote it, and what is said about the author.
 */
#include "base/unicode.h"
#include "base/utf8.h"
#include "read/clues.h"
#include "read/clues_match.h"

#include <string.h>

/* Parts of names that are written small. */
static const char particles[] =
    "de|da|do|dos|das|di|del|della|du|des|la|le|van|von|der|den|ter|ten|te|zu|zur|af|av|bin|ibn|"
    "al|el|bint|ben|i|y|e|vom|dal|degli";

/* Words that stand in titles and headings and hardly in names. */
static const char no_names[] =
    "the|a|an|of|and|in|on|at|to|for|with|from|how|why|what|when|where|who|is|are|was|not|new|"
    "old|early|late|first|last|final|part|chapter|section|book|volume|appendix|table|"
    "introduction|conclusion|background|summary|preface|foreword|prologue|epilogue|contents|"
    "notes|notice|about|life|years|my|our|your|his|her|their|its|this|that|north|south|east|west|"
    "san|santa|los|las|saint|st|great|lake|mount|port|fort|upper|lower|city|street|road|party|"
    "university|college|school|museum|press|news|daily|times|review|magazine|company|inc|ltd|und|"
    "oder|der|die|das|ein|eine|im|am|les|une|un|una|il|lo|het|een|en|et|ou|main|general|further|"
    "related|more|future|past|present|world|war|works|cited|results|methods|discussion|abstract|"
    "references|image|photo|credit|video|read|share|special|edition|good|bad|best|big|little|"
    "long|short|two|three|one";

/* Frequent given names of the languages we read: weak evidence that a two-word line is a person. */
static const char given_names[] =
    "adam|alan|alex|alexander|alice|amy|ana|andrea|andrew|anna|anne|anthony|antonio|barbara|ben|"
    "benjamin|bernard|bill|bob|brian|carlos|carmen|caroline|catherine|charles|charlotte|chris|"
    "christian|christine|claire|clara|daniel|david|diana|diego|dmitri|edward|elena|eliza|"
    "elizabeth|ella|emily|emma|eric|erik|ethan|eva|fatima|felix|francesca|francis|frank|fred|"
    "gabriel|george|giulia|grace|greg|hannah|hans|helen|henry|hugo|ian|ingrid|isabel|ivan|jack|"
    "jacob|james|jan|jane|jason|jean|jennifer|jessica|joan|joe|john|jonas|jonathan|jorge|joseph|"
    "josé|juan|judith|julia|julian|julien|karen|karl|kate|katherine|kevin|klaus|lars|laura|lena|"
    "leo|linda|lisa|louis|louise|lucas|lucy|luis|luke|marc|marco|margaret|maria|maría|marie|mark|"
    "martin|mary|matthew|max|michael|michel|miguel|mike|mohammed|muhammad|nadia|nancy|natalie|"
    "nicholas|nicolas|nina|nora|olga|oliver|olivia|oscar|pablo|patricia|patrick|paul|pedro|peter|"
    "philip|pierre|piotr|priya|rachel|rebecca|richard|robert|roger|rosa|ruth|ryan|sam|samuel|"
    "sandra|sara|sarah|scott|sebastian|simon|sofia|sophie|stefan|stephen|steve|steven|susan|sven|"
    "teresa|thomas|tim|tom|tomasz|victor|victoria|walter|william|wolfgang|yuki|zoe";

static const char trades[] =
    "staff|writer|reporters|contributing|deputy|chief|senior|journalist|author|editor|critic|"
    "reporter|correspondent|columnist|novelist|poet|professor|lecturer|historian|researcher|"
    "blogger|essayist|freelance|contributor|producer|translator|newsletter|journalistin|autor|"
    "autorin|redakteur|redakteurin|schriftsteller|auteur|journaliste|écrivain|écrivaine|"
    "rédactrice|periodista|escritor|escritora|autora|giornalista|scrittore|scrittrice|autore|"
    "jornalista|schrijver|redacteur|dziennikarz|dziennikarka|pisarz|pisarka|författare|журналист|"
    "писатель|редактор";

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

static const char titles[] = "dr.|jr.|sr.|mr.|ms.|mrs.|prof.|rev.|st.";

/* Begins with a capital; letters, inner hyphens and apostrophes only; "Jr." ends in a full stop. */
static bool is_name_word(struct lt_str word)
{
    size_t at = 0, letters = 0;
    if (!lt_uni_is_upper(lt_utf8_peek(word, 0)))
        return false;
    if (lt_clue_is_one_of(word, titles))
        return true;
    while (at < word.n) {
        uint32_t c = lt_utf8_next(word, &at);
        if (lt_uni_is_letter(c) || lt_uni_class(c) == LT_UNI_MARK)
            letters++;
        else if (c != '-' && c != '\'' && c != 0x2019 && c != 0x2010)
            return false;
    }
    return letters >= 2 && !lt_clue_is_one_of(word, no_names) && !lt_clue_is_one_of(word, trades);
}

static bool is_one_name(struct lt_str s, bool *sure)
{
    size_t words = 0, full = 0, others = 0;
    struct lt_str rest = lt_str_trim(s), word;
    while (lt_str_cut(&rest, ' ', &word)) {
        if (word.n == 0)
            continue;
        bool particle =
            words && lt_clue_is_one_of(word, particles) && !lt_uni_is_upper(lt_utf8_peek(word, 0));
        if (is_initial(word) || particle)
            others++;
        else if (is_name_word(word))
            full++;
        else
            return false;
        if (words == 0 && lt_clue_is_one_of(word, given_names))
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
    static const struct lt_str joints[] = {
        LT_S_INIT(" and "), LT_S_INIT(" & "),    LT_S_INIT(" und "), LT_S_INIT(" et "), LT_S_INIT(" y "),
        LT_S_INIT(" e "),   LT_S_INIT(" en "),   LT_S_INIT(" och "), LT_S_INIT(" og "), LT_S_INIT(" i "),
        LT_S_INIT(" и "),   LT_S_INIT(" with "), LT_S_INIT(", "),    LT_S_INIT("; ")};
    size_t at = rest->n, len = 0;
    for (size_t i = 0; i < LT_COUNT(joints); i++) {
        size_t found = lt_str_find(*rest, joints[i]);
        if (found < at) {
            at = found;
            len = joints[i].n;
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
    if (is_one_name(s, sure)) /* "Maria Puig i Soler" is one */
        return true;
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

bool lt_clue_names(struct lt_str s)
{
    bool sure = false;
    return all_names(s, &sure);
}

bool lt_clue_sure_name(struct lt_str s)
{
    bool sure = false;
    return all_names(s, &sure) && sure;
}

static const char by_words[] =
    "interview:|interview by|interviewed by|an essay by|essay by|a report by|a story by|"
    "a review by|words and pictures by|une enquête de|un reportage de|un article de|"
    "propos recueillis par|ein bericht von|eine reportage von|un reportaje de|un artículo de|"
    "un reportage di|by|written by|words by|story by|text by|reported by|reviewed by|review by|"
    "author:|authors:|by:|words:|text:|von|von:|autor:|autorin:|ein beitrag von|par|par:|"
    "auteur :|auteur:|auteure :|por|por:|autora:|texto:|di|di:|autore:|testo:|door|door:|tekst:|"
    "av|av:|af|autor tekstu:|napisał|napisała|автор:|текст:|작성자:|作者：|作者:|文：|文/|szerző:|írta:|"
    "yazan:";

/* Short words that also begin sentences: what follows must be a name. */
static const char common_by[] = "by|von|par|por|di|door|av|af";

/* What stands after "by", without what follows a bar ("Ann Lee | Updated: June 2"): a sign right after it
 * goes too. */
static struct lt_str after_by(struct lt_str s, size_t by)
{
    static const struct lt_str bars[] = {LT_S_INIT(" | "), LT_S_INIT(" · "), LT_S_INIT(" • ")};
    struct lt_str rest = lt_str_trim(lt_str_from(s, by));
    if (rest.n && (rest.p[0] == ':' || rest.p[0] == '|'))
        rest = lt_str_trim(lt_str_from(rest, 1));
    if (rest.n > 160)
        return (struct lt_str){0};
    for (size_t i = 0; i < LT_COUNT(bars); i++)
        rest = lt_str_slice(rest, 0, lt_str_find(rest, bars[i]));
    return rest;
}

/* "Ann Lee, staff writer": the names are what stands before the comma when not all is names. */
static struct lt_str names_in(struct lt_str s)
{
    if (lt_clue_names(s))
        return s;
    struct lt_str head = lt_str_slice(s, 0, lt_str_find_char(s, ','));
    return lt_str_slice(head, 0, lt_str_find(head, LT_S(" of ")));
}

/* A name that no table knows, by its looks: it begins large, and is short where "by" is a common word. */
static bool looks_like_name(struct lt_str s, bool strong)
{
    uint32_t first = lt_utf8_peek(s, 0);
    return (lt_uni_is_upper(first) || first >= 0x3000) && (strong || lt_clue_words(s) <= 3);
}

bool lt_clue_byline(struct lt_str s, struct lt_str *names)
{
    size_t len = lt_clue_prefix(s, by_words);
    if (len == 0 || s.n > 200)
        return false;
    struct lt_str rest = after_by(s, len);
    if (rest.n == 0)
        return false;
    struct lt_str head = names_in(rest);
    bool strong = !lt_clue_is_one_of(lt_str_trim(lt_str_slice(s, 0, len)), common_by);
    bool named = lt_clue_names(head) || (lt_clue_all_caps(head) && lt_clue_words(head) <= 5);
    bool looks_named =
        looks_like_name(head, strong) && !lt_clue_ends_sentence(s) && lt_clue_words(rest) <= 10;
    if (!named && !looks_named)
        return false;
    *names = head;
    return true;
}

bool lt_clue_by_alone(struct lt_str s)
{
    return s.n && lt_clue_prefix(s, by_words) == s.n;
}

bool lt_clue_about_author(struct lt_str s)
{
    static const char words[] =
        "about the author|about the authors|about the writer|about me|author bio|the author|"
        "contributor|über den autor|über die autorin|zum autor|zur autorin|à propos de l'auteur|"
        "à propos de l’auteur|l'auteur|l’auteur|sobre el autor|sobre la autora|sobre o autor|"
        "sobre a autora|l'autore|l’autore|sull'autore|sull’autore|over de auteur|o autorze|o autorce|"
        "om författaren|об авторе|a szerzőről";
    return s.n < 60 && lt_clue_prefix(s, words) >= s.n - (s.n && s.p[s.n - 1] == ':');
}

/* What follows the author's name in a bio. */
static const char bio_verbs[] =
    "is|was|is a|is an|is the|is our|is based|is author|is currently|was a|was born|writes|"
    "covers|lives|works|has written|has worked|has been|teaches|reports|reviews|are|edits|ist|"
    "schreibt|lebt|arbeitet|est|écrit|vit|es|escribe|vive|è|scrive|é|escreve|is een|schrijft|"
    "woont|jest|pisze|mieszka|är|skriver|bor|пишет|живёт|работает";

static const char bio_openings[] =
    "i write about|i write on|i'm a|i’m a|i am a|i'm an|i’m an|i am an|i cover|the author|"
    "the writer|writer and|writer of|writer,|journalist|author of|freelance|writing about|"
    "ich schreibe|der autor|die autorin|j'écris|j’écris|l'auteur|l’auteur|escribo|el autor|"
    "la autora|scrivo|l'autore|l’autore|escrevo|o autor|a autora|ik schrijf|de auteur|piszę|"
    "autor jest|autorka|jag skriver|пишу|автор";

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
        if (!is_initial(word) && !is_name_word(word) && !(words && lt_clue_is_one_of(word, particles)))
            break;
        at += space + 1;
        end = at - 1;
        words++;
    }
    return words >= 2 ? end : 0;
}

bool lt_clue_bio(struct lt_str s, struct lt_str byline)
{
    if (s.n > 900)
        return false;
    if (lt_clue_prefix(s, bio_openings))
        return true;
    size_t known = begins_with_name(s, byline), len = known ? known : leading_name(s);
    if (len == 0)
        return false;
    struct lt_str rest = lt_str_trim(lt_str_from(s, len));
    if (rest.n && rest.p[0] == ',')
        rest = lt_str_trim(lt_str_from(rest, 1));
    if (!lt_clue_prefix(rest, bio_verbs))
        return false;
    return known || lt_clue_has_any(rest, trades);
}
