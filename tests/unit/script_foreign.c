/* tests/unit/script_foreign.c - names in another language than the text: "name=language" for each found, and
 * as important, nothing where it is not sure. */
#include "check.h"

#include "script/lines/foreign.h"

#include <string.h>

static const struct {
    const char *lang, *text, *want;
} cases[] = {
    {"en", "Her grandfather, Julián Morena, walked on. She films Morena to the end.",
     "Julián Morena=es Morena=es "},
    {"en", "President Andrés Manuel López Obrador spoke.", "Andrés Manuel López Obrador=es "},
    {"en", "A film by Alejandro González Iñárritu and Pedro Almodóvar.",
     "Alejandro González Iñárritu=es Pedro Almodóvar=es "},
    {"en", "They flew to São Paulo with João Gilberto.", "São Paulo=pt João Gilberto=pt "},
    {"en", "François Cluzet’s film. Cluzet's best.", "François Cluzet=fr Cluzet=fr "},
    {"en", "It stars François Cluzet.", "François Cluzet=fr "},
    {"en", "Jürgen Klopp was in Düsseldorf.", "Jürgen Klopp=de Düsseldorf=de "},
    {"en", "Søren Kierkegaard wrote it.", "Søren Kierkegaard=da "},
    {"en", "Øyvind Bjørnson lives in Tromsø.", "Øyvind Bjørnson=nb Tromsø=nb "},
    {"da", "Det sagde Søren Kierkegaard i Ålborg.", ""},
    {"en", "Antonín Dvořák wrote it. Dvořák liked trains.", "Antonín Dvořák=cs Dvořák=cs "},
    {"en", "Krzysztof Kieślowski shot it in Łódź.", "Kieślowski=pl Łódź=pl "},
    {"en", "Recep Tayyip Erdoğan spoke.", "Erdoğan=tr "},
    {"en", "The novelist László Krasznahorkai.", "László Krasznahorkai=hu "},
    {"en", "Novak Đoković won again.", "Đoković=hr "},
    {"en", "The singer Guðrún Þórsdóttir.", "Guðrún Þórsdóttir=is "},
    {"de", "Der Film von François Cluzet und Jürgen Vogel.", "François Cluzet=fr "},
    {"es", "El discurso de Jörg Müller y José Martínez.", "Jörg Müller=de "},
    {"fr", "Le film de François Cluzet avec Penélope Cruz et Sofía González.", "Sofía González=es "},
    /* not sure, or no name */
    {"en", "Beyoncé and Chloë sang in the Café Royal.", ""},
    {"en", "A naïve résumé about Pokémon.", ""},
    {"en", "Emily Brontë wrote it. Renée Zellweger read it.", ""},
    {"en", "John Smith walked down Main Street.", ""},
    {"en", "He ate crème brûlée.", ""},
    {"en", "", ""},
};

int main(void)
{
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(cases); i++) {
        struct lt_foreign f = {0};
        struct lt_str text = lt_str_of(cases[i].text), tag = lt_str_of(cases[i].lang), lang;
        struct lt_buf got = LT_BUF(1 << 16);
        size_t at = 0, end = 0;
        lt_foreign_learn(&f, tag, text);
        while ((lang = lt_foreign_next(&f, tag, text, &at, &end)).n) {
            lt_buf_addf(&got, LT_FMT "=" LT_FMT " ", LT_ARG(lt_str_slice(text, at, end - at)), LT_ARG(lang));
            at = end;
        }
        bad += check_str(cases[i].text, cases[i].want, lt_buf_str(&got));
        lt_buf_close(&got);
    }
    return bad != 0;
}
