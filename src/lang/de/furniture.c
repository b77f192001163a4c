/* lang/de/furniture.c - what German sites print around articles. See lang/furniture.h. */
#include "lang/de/de.h"

const struct lt_furniture lt_de_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "anzeige|werbung"},
    [LT_FURNITURE_COMMENTS] = {.start = "kommentar schreiben|schreibe einen kommentar"},
    [LT_FURNITURE_CREDITS] = {.start = "mit material von"},
    [LT_FURNITURE_LEGAL] =
        {.start = "alle rechte vorbehalten|diese webseite verwendet cookies|diese website|"
                  "dieser beitrag enthält affiliate|fehler gefunden|wir nutzen cookies|"
                  "wir verwenden cookies",
         .inside = "alle cookies|alle rechte vorbehalten|datenschutzerklärung|nutzen cookies|nutzt cookies|"
                   "nutzungsbedingungen|verwenden cookies|verwendet cookies|"
                   "wir respektieren deine privatsphäre"},
    [LT_FURNITURE_META] =
        {.start = "kategorie|kategorien|lesedauer|lesezeit|schlagworte|schlagwörter|stichworte|themen"},
    [LT_FURNITURE_PLAYER] = {.whole = "anhören|artikel anhören|bilderstrecke|vorlesen|zur galerie"},
    [LT_FURNITURE_PROMO] =
        {.start = "abonnieren|gefällt ihnen|hat dir der|hat ihnen dieser|jetzt abonnieren|lust auf mehr|"
                  "melden sie sich",
         .inside = "newsletter abonnieren|newsletter anmelden|telegram kanal|unserem newsletter|"
                   "unseren newsletter|whatsapp kanal"},
    [LT_FURNITURE_RELATED] =
        {.whole = "aktuelle artikel|aktuelles|auch interessant|das könnte dich auch interessieren|"
                  "das könnte dir auch gefallen|das könnte ihnen auch gefallen|"
                  "das könnte sie auch interessieren|diese themen könnten sie auch interessieren|"
                  "lesen sie auch|links zum thema|mehr lesen|mehr zum thema|meistgelesen|neueste artikel|"
                  "neueste beiträge|verwandte artikel|weitere artikel|weiterlesen|zum thema|"
                  "ähnliche artikel|ähnliche beiträge",
         .start = "auch interessant|lesen sie auch|lesen sie dazu|lesen sie mehr|lies auch|mehr auf|"
                  "mehr aus|mehr dazu|mehr kolumnen|mehr von|mehr zum thema|mehr über|passend dazu"},
    [LT_FURNITURE_SHARE] = {.whole = "drucken|kommentare|teilen",
                            .start = "diesen artikel teilen|folge uns|folgen sie uns|teile diesen"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "autor|von"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "aktualisiert|stand|veröffentlicht"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "bild|bildquelle|foto|fotos|quelle"},
};
