/* lang/lang.h - the languages: what each of them brings, in one struct, and the list of them. A room that
 * needs to know something about a language asks here and keeps no table of its own.
 *
 * A language whose level is "full" has a folder, lang/da/ for Danish:
 *   language.c   the struct below: its names, how it is recognised, what is said in it, its conjunctions
 *   sentence.c   where its sentences end, its abbreviations (lang/sentence.h)
 *   words.c      words that pages and texts use: bylines, credits, dates, headings (enum lt_word_list)
 *   furniture.c  what sites print around articles: "read more", "all rights reserved" (lang/furniture.h)
 *   sounds.c     the IPA of its sounds
 *   da.c         how numbers agree with what is counted, dates and times (lang/normal.h)
 *   numbers.c    number words
 *   readers.c    forms of its own
 *   tables.c     short forms
 *   units.c      what units are called
 *   money.c      what currencies are called
 *   capitals.c   which words in capitals are spelled
 *   math.c       what the parts of formulas are called (lang/math.h)
 *   homographs.c words that are written alike and sound different, where it has some (lang/desk/homograph.h)
 *
 * The others bring less, often only what recognises them and where their sentences end; they stand in
 * lang/rows.c (other scripts than Latin: lang/rows_scripts.c), with their sentence rules in
 * lang/rows_sentence.c.
 *
 * To add a language, or to raise one to "full":
 *   1. its folder (lang/da/ is the example), or a row in lang/rows.c;
 *   2. one line in the list of lang/lang.c;
 *   3. tests/golden/normal/XX/CLASS.say, tests/golden/sentences/XX.txt, a row in tests/unit/script_detect.c;
 *   4. a voice, voices/XX.ini, if an engine has one, and its name in README's list.
 * tests/unit/lang_matrix.c prints who brings what and fails when a level promises what is not there.
 *
 * Everything here is constant data; safe on several threads. */
#ifndef LT_LANG_LANG_H
#define LT_LANG_LANG_H

#include "base/str.h"
#include "lang/furniture.h"

struct lt_normal_lang;
struct lt_sentence_lang;
struct lt_word_number;

/* How far a language goes. Each level has what the one before has. */
enum lt_language_level {
    LT_LANGUAGE_RECOGNISED, /* a text is known to be in it; sentences end by the common rules */
    LT_LANGUAGE_SENTENCES,  /* its own rules for where sentences end */
    LT_LANGUAGE_SPOKEN,     /* the words that the reader adds; numbers are said by ICU's rules */
    LT_LANGUAGE_FULL /* numbers with their grammar, dates, times, money, units, short forms; its pages */
};

/* Words that the reader adds to what is written. */
enum lt_intro {
    LT_INTRO_NONE,
    LT_INTRO_BY,           /* "by" before a name */
    LT_INTRO_ABOUT_AUTHOR, /* a line of its own before the bio, and the title of that chapter */
    LT_INTRO_NOTE,
    LT_INTRO_CAPTION,
    LT_INTRO_CREDIT,
    LT_INTRO_PICTURE,
    LT_INTRO_CODE,
    LT_INTRO_FORMULA,
    LT_INTRO_DISCLOSURE, /* a line of its own: that the voice is a synthetic one */
    LT_INTROS
};

/* How a text in it is recognised. */
struct lt_recognition {
    const char *words;   /* its commonest, in lower case, separated by single spaces */
    const char *letters; /* that few other languages of its script have */
};

/* How names of persons and places look in it. Lists are words in lower case, separated by single spaces, with
 * a space at both ends. */
struct lt_name_rules {
    const char *letters;   /* beyond a to z */
    const char *names;     /* given names, places, and families that settle it */
    const char *endings;   /* of names */
    const char *pieces;    /* letter groups that lean to it */
    const char *particles; /* between the words of a name */
};

/* A sound as IPA, and what espeak-ng calls it. Text in place, not pointers: nothing to relocate when the
 * program starts. */
struct lt_ipa_sound {
    char ipa[9], mnemonic[5];
};

/* Sorted by the bytes of `ipa`, none twice. */
struct lt_ipa_table {
    const struct lt_ipa_sound *sounds;
    size_t n;
};
#define LT_IPA_TABLE(list) {list, LT_COUNT(list)}

/* Words that pages and texts in the language use. Each list is phrases in lower case, separated by "|".
 * Readers ask for those of all languages at once (lt_lang_words): what a page is in is often not known yet.
 */
enum lt_word_list {
    LT_WORDS_DATE,            /* may stand in a date: days of the week, "at", "of" */
    LT_WORDS_DATE_CUES,       /* before a date: "published", "last updated" */
    LT_WORDS_MINUTES,         /* "min", of a reading time */
    LT_WORDS_READING,         /* "5 min read" */
    LT_WORDS_BY,              /* who wrote it follows: "written by", "text:" */
    LT_WORDS_BY_SHORT,        /* the same, and words that begin sentences too: "by" */
    LT_WORDS_POSTED,          /* who put it there follows: "posted by" */
    LT_WORDS_AFTER_NAME,      /* after who wrote it, in scripts without spaces: "著" */
    LT_WORDS_NAME_JOINTS,     /* between two names: "and" */
    LT_WORDS_NAME_PARTS,      /* parts of names that are written small: "van" */
    LT_WORDS_NO_NAMES,        /* words of titles and headings that hardly stand in names */
    LT_WORDS_GIVEN_NAMES,     /* frequent ones */
    LT_WORDS_NAME_TITLES,     /* "dr.", "jr." */
    LT_WORDS_TRADES,          /* "journalist", "editor" */
    LT_WORDS_BYLINE_END,      /* after the names in a byline: "on", "updated" */
    LT_WORDS_NOBODY,          /* where a name is looked for, and nobody's: "follow", "admin" */
    LT_WORDS_ABOUT_AUTHOR,    /* headings over a bio */
    LT_WORDS_BIO_VERBS,       /* what follows the name in a bio: "is a", "lives" */
    LT_WORDS_BIO_OPENINGS,    /* "i write about", "the author" */
    LT_WORDS_CREDIT,          /* before a picture's credit: "photo by" */
    LT_WORDS_CAPTION,         /* before a caption: "caption:" */
    LT_WORDS_ALT,             /* before a picture's description: "alt text:" */
    LT_WORDS_PICTURES,        /* how a picture's description begins: "a", "two", "portrait of" */
    LT_WORDS_BOILERPLATE,     /* how lines that are not the article's begin: "all rights reserved" */
    LT_WORDS_MAILING,         /* in newsletters: "unsubscribe" */
    LT_WORDS_CONTACT,         /* before an address of mail: "contact" */
    LT_WORDS_LABEL,           /* above a headline: "opinion", "press release" */
    LT_WORDS_AFFILIATION,     /* "university" */
    LT_WORDS_SECTION,         /* headings: "abstract", "ingredients" */
    LT_WORDS_LITERATURE,      /* headings over a list of works: "references" */
    LT_WORDS_CHAPTER,         /* "chapter", before a number */
    LT_WORDS_CHAPTER_ALONE,   /* "prologue" */
    LT_WORDS_CHAPTER_NUMBERS, /* "one" */
    LT_WORDS_PAGE,            /* before a page's number at its edge: "page", "p." */
    LT_WORDS_HANGING,         /* small words that no title ends with, but the first of its lines: "the" */
    LT_WORDS_RATING,          /* "rating", before a score */
    LT_WORDS_KEY_TITLE,       /* keys in a block of "Key: value" at the top of a text */
    LT_WORDS_KEY_SUBTITLE,
    LT_WORDS_KEY_AUTHOR,
    LT_WORDS_KEY_DATE,
    LT_WORDS_KEY_LANGUAGE,
    LT_WORDS_KEY_LINK,
    LT_WORDS_KEY_OTHER, /* of no use to a listener */
    LT_WORDS
};

struct lt_language {
    char tag[4];       /* primary subtag, small letters; text in place, so that finding one is quick */
    const char *name;  /* in English */
    const char *names; /* how pages and files write it, "|"-separated: "german|deutsch|deu|ger" */
    enum lt_language_level level;

    char script[5]; /* ISO 15924: "Latn" */
    bool by_script; /* a text in that script of which nothing else is known is taken to be in it */
    const struct lt_recognition *recognition; /* NULL: by its script only */
    const char *kin;    /* a relative so near that a text scores high in both; NULL: none */
    bool capital_nouns; /* a capital inside a sentence does not mean a name */

    const struct lt_sentence_lang *sentence; /* NULL: the common rules */
    const struct lt_normal_lang *normal;     /* NULL: numbers by ICU, the rest as written */
    const struct lt_normal_lang *regional;   /* of the region `region`: goes before `normal`; NULL: none */
    const char *region;

    /* Names of months that `normal`, which reads them in dates, does not know; ends with NULL. NULL: none. */
    const struct lt_word_number *months;

    const char *const *intros; /* LT_INTROS of them; NULL: the reader adds nothing */
    const char *conjunctions;  /* words that open a clause, as lists of lt_name_rules; NULL: unknown */
    const struct lt_name_rules *name_rules; /* NULL: its names are not told from others */
    const char *const *words;               /* LT_WORDS of them, some NULL; NULL: none */
    const struct lt_furniture *furniture;   /* LT_FURNITURE_KINDS of them; NULL: none */

    const struct lt_ipa_table *ipa;          /* NULL: the vowels that every language has */
    const struct lt_ipa_table *ipa_regional; /* in the regions `ipa_regions`, "|"-separated; NULL: as `ipa` */
    const char *ipa_regions;
};

/* All of them; ends with NULL. Where a text scores the same in two languages, it is taken to be in the one
 * that stands first. */
extern const struct lt_language *const lt_lang_all[];

/* The language of a BCP 47 tag (lt_tag_language), or NULL. */
const struct lt_language *lt_lang_find(struct lt_str tag);

/* Its way with numbers and the like, and its rules for where sentences end; never NULL: a language without
 * its own gets the common ones. */
const struct lt_normal_lang *lt_lang_normal(struct lt_str tag);
const struct lt_sentence_lang *lt_lang_sentence(struct lt_str tag);

/* The one that a page or file calls so: "German", "Deutsch", "ger"; NULL: none. */
const struct lt_language *lt_lang_named(struct lt_str name);

/* What the reader says in the language of a tag; empty where it has no words. */
struct lt_str lt_lang_intro(struct lt_str tag, enum lt_intro intro);

/* A list's words in every language that has some, and its end: NULL. */
const char *const *lt_lang_words(enum lt_word_list list);

/* Those of the languages that are recognised by their words, and those that have name rules; at most
 * LT_LANGUAGES_MAX, and NULL. */
enum { LT_LANGUAGES_MAX = 128 };
const struct lt_language *const *lt_lang_recognised(void);
const struct lt_language *const *lt_lang_with_names(void);

#endif
