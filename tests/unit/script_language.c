/* Which language a document is read in: what it declares, where its text agrees or is short. */
#include "check.h"

#include "model/doc.h"
#include "script/language.h"

static const char german[] =
    "Die Fähre von Salzby kommt jeden Morgen zu spät, seit die Uhren umgestellt wurden, und niemand am Kai "
    "weiß, "
    "nach welcher Uhr sie fährt. Der Kapitän gibt der Flut die Schuld, und der Gezeitenkalender dem Drucker. "
    "Wer "
    "auf der anderen Seite arbeitet, bringt inzwischen das Frühstück mit. Zwei haben einen Herd mitgebracht, "
    "und "
    "am Dienstag gab es Pfannkuchen für alle, die einen Teller hatten. Die Gesellschaft sagt, im Mai sei das "
    "Schiff wieder pünktlich. Bis dahin, sagt der Mann mit dem Herd, habe er seine Kunden, und dann sei es "
    "ihm "
    "lieber, wenn es so bliebe, wie es ist.";
static const char norwegian[] =
    "Ferja i Saltby har vært forsinket hver morgen siden klokken ble stilt, og ingen på kaien vet hvilken "
    "klokke "
    "den følger. Kapteinen skylder på tidevannet, og tabellen skylder på trykkeriet. De som arbeider på den "
    "andre siden, har begynt å ta med seg frokost. To av dem har tatt med en komfyr, og på tirsdag ble det "
    "pannekaker til alle som hadde en tallerken. Selskapet sier at båten skal gå i rute igjen i mai. Da, "
    "sier "
    "mannen med komfyren, har han faste kunder, og helst ville han at alt skulle være som det er nå.";

static void a_document_is_read_in_its_own_language(void **state)
{
    (void)state;
    static const struct {
        const char *declared, *text, *want;
        bool setup; /* the language is that of the program the file was made with */
    } rows[] = {
        {"de", german, "de", false},        {"en-US", german, "de", false},
        {"fr-FR", german, "fr-FR", false},  {"fr-FR", german, "de", true},
        {"de-AT", german, "de-AT", true},   {"en-US", "Guten Tag.", "en-US", true},
        {"sv-SE", "Kaj 9.", "sv-SE", true}, {"", german, "de", false},
        {"nb", norwegian, "nb", true},      {"nn", norwegian, "nn", true},
        {"da", norwegian, "da", true},      {"lb", german, "lb", true},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_doc doc;
        struct lt_str lang = {0};
        const char *from = "";
        lt_doc_init(&doc);
        assert_non_null(lt_doc_add(&cx, &doc, LT_ROLE_PARAGRAPH, lt_str_of(rows[i].text)));
        doc.lang = lt_str_of(rows[i].declared);
        doc.setup_lang = rows[i].setup ? doc.lang : (struct lt_str){0};
        bad += check_int(rows[i].declared, LT_OK,
                         lt_language_of_doc(&cx, (struct lt_str){0}, (struct lt_str){0}, &doc, &lang, &from));
        bad += check_str(rows[i].declared, rows[i].want, lang);
        lt_doc_close(&doc);
    }
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_document_is_read_in_its_own_language)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
