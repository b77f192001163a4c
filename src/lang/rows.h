/* lang/rows.h - how a language that brings less than a folder is written as one row; see lang/rows.c. */
#ifndef LT_LANG_ROWS_H
#define LT_LANG_ROWS_H

#include "lang/lang.h"
#include "lang/sentence.h"

#define ROW(tag) const struct lt_language lt_lang_##tag
#define RECOGNITION(...)           \
    &(const struct lt_recognition) \
    {                              \
        __VA_ARGS__                \
    }
#define NAMES(...)                \
    &(const struct lt_name_rules) \
    {                             \
        __VA_ARGS__               \
    }
#define INTROS(...)                \
    (const char *const[LT_INTROS]) \
    {                              \
        __VA_ARGS__                \
    }
#define WORDS(...)                \
    (const char *const[LT_WORDS]) \
    {                             \
        __VA_ARGS__               \
    }
#define FURNITURE(...)                              \
    (const struct lt_furniture[LT_FURNITURE_KINDS]) \
    {                                               \
        __VA_ARGS__                                 \
    }

#endif
