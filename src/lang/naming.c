/* lang/naming.c - see lang/naming.h. */
#include "lang/naming.h"

static struct lt_unit named(const struct lt_unit_name *name, const char *prefix)
{
    return (struct lt_unit){.prefix = prefix, .forms = name->forms, .form = name->form, .per = name->per};
}

/* The language's own word. */
static struct lt_unit own_name(const struct lt_unit_words *w, enum lt_unit_id unit, enum lt_si prefix)
{
    const struct lt_unit_name *name = &w->names[unit];
    for (const struct lt_unit_compound *c = w->compounds; prefix && c && c->unit; c++)
        if (c->unit == unit && c->prefix == prefix)
            return named(&c->name, "");
    if (!prefix)
        return named(name, "");
    struct lt_unit u = {0};
    if (name->forms && w->prefixes[prefix])
        u = named(name, w->prefixes[prefix]);
    u.per = NULL; /* "al secondo" has no prefix in it */
    return u;
}

const char *lt_unit_locale(const struct lt_normal_lang *lang)
{
    const char *locale = lang->regional_units ? lang->regional_units->locale : lang->units->locale;
    return locale ? locale : lang->tag;
}

/* The first word of "sjömil", "mila morska", "couronne suédoise", "Schwedische Krone". */
struct lt_form lt_unit_form(const struct lt_unit_words *w, const char *forms)
{
    struct lt_form form = w->form;
    struct lt_str first = lt_forms_pick(forms, 0);
    first = lt_str_slice(first, 0, lt_str_find_char(first, ' '));
    if (w->feminine && lt_ends_in(first, w->feminine))
        form.gender = LT_FEMININE;
    else if (w->neuter && lt_ends_in(first, w->neuter))
        form.gender = LT_NEUTER;
    return form;
}

/* CLDR's word. */
static struct lt_unit cldr_name(const struct lt_normal_lang *lang, struct lt_cldr **cldr,
                                enum lt_unit_id unit, enum lt_si prefix)
{
    struct lt_unit u = {.prefix = "", .per = lang->units->names[unit].per};
    u.forms = lt_cldr_unit(cldr, lt_unit_locale(lang), unit, prefix);
    if (u.forms)
        u.form = lt_unit_form(lang->units, u.forms);
    return u;
}

struct lt_unit lt_unit_named(const struct lt_normal_lang *lang, struct lt_cldr **cldr, enum lt_unit_id unit,
                             enum lt_si prefix)
{
    struct lt_unit u = {0};
    if (lang->regional_units)
        u = own_name(lang->regional_units, unit, prefix);
    if (!u.forms)
        u = own_name(lang->units, unit, prefix);
    if (!u.forms && lt_unit_kinds[unit].cldr)
        u = cldr_name(lang, cldr, unit, prefix);
    return u;
}

const struct lt_currency *lt_money_own(const struct lt_normal_lang *lang, enum lt_money_id money)
{
    if (lang->regional_money && lang->regional_money->names[money].forms)
        return &lang->regional_money->names[money];
    return lang->money->names[money].forms ? &lang->money->names[money] : NULL;
}

const struct lt_currency *lt_money_named(const struct lt_normal_lang *lang, struct lt_cldr **cldr,
                                         enum lt_money_id money)
{
    const struct lt_currency *own = lt_money_own(lang, money);
    if (own || !lt_money_codes[money])
        return own;
    struct lt_currency *found = lt_cldr_currency(cldr, lt_unit_locale(lang), lt_money_codes[money]);
    if (!found)
        return NULL;
    found->form = lt_unit_form(lang->units, found->forms);
    const struct lt_currency *like =
        lt_money_minor_of[money] ? lt_money_own(lang, lt_money_minor_of[money]) : NULL;
    if (like) {
        found->minor = like->minor;
        found->minor_form = like->minor_form;
    }
    return found;
}
