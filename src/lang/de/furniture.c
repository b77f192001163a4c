/* lang/de/furniture.c - what German sites print around articles. See lang/furniture.h. */
#include "lang/de/de.h"

const struct lt_furniture lt_de_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "anzeige|werbung"},
    [LT_FURNITURE_COMMENTS] = {.whole = "fragen an den autor|fragen an die autorin",
                               .start = "kommentar schreiben|schreibe einen kommentar",
                               .inside =
                                   "kommentare geschlossen|kommentare sind geschlossen|kommentarfunktion|"
                                   "um einen kommentar zu|um kommentare zu schreiben|um zu kommentieren|"
                                   "unsere netiquette"},
    [LT_FURNITURE_CREDITS] = {.start = "mit material von"},
    [LT_FURNITURE_LEGAL] =
        {.whole = "haftung für links|haftungsbeschränkung für externe links",
         .start = "alle rechte vorbehalten|diese webseite verwendet cookies|diese website|"
                  "dieser beitrag enthält affiliate|fehler gefunden|wir nutzen cookies|"
                  "wir verwenden cookies",
         .inside = "alle cookies|alle rechte vorbehalten|bekommen wir eine provision|"
                   "datenschutzerklärung|erhalten wir eine provision|nutzen cookies|nutzt cookies|"
                   "nutzungsbedingungen|verwenden cookies|verwendet cookies|"
                   "wir respektieren deine privatsphäre"},
    [LT_FURNITURE_META] =
        {.start = "empfohlene zitierweise|kategorie|kategorien|lesedauer|lesezeit|schlagworte|"
                  "schlagwörter|stichworte|themen|zitiervorschlag",
         .inside = "abgelegt unter|der beitrag wurde am|dieser beitrag wurde|dieser eintrag wurde|"
                   "veröffentlicht und wurde unter"},
    [LT_FURNITURE_PLAYER] =
        {.whole = "alle anzeigen|anhören|artikel anhören|bilderstrecke|externer inhalt|"
                  "mehr anzeigen|quellen anzeigen|quellen ausblenden|vorlesen|weniger anzeigen|"
                  "zur galerie",
         .inside = "mit diesem button kannst du"},
    [LT_FURNITURE_PROMO] = {.start =
                                "abonnieren|gefällt dir|gefällt ihnen|hat dir der|hat ihnen dieser|"
                                "jetzt abonnieren|jetzt anmelden|jetzt testen|kostenlos testen|lust auf mehr|"
                                "melden sie sich|unterstütze uns|unterstützen sie uns",
                            .inside =
                                "benachrichtigung aktivieren|gefällt dir unser|im abo als e paper|"
                                "newsletter abonnieren|newsletter anmelden|telegram kanal|unserem newsletter|"
                                "unseren newsletter|whatsapp kanal"},
    [LT_FURNITURE_RELATED] =
        {.whole = "aktuelle artikel|aktuelles|auch interessant|auch lesenswert|"
                  "das könnte dich auch interessieren|das könnte dich interessieren|"
                  "das könnte dir auch gefallen|das könnte ihnen auch gefallen|"
                  "das könnte sie auch interessieren|das könnte sie interessieren|"
                  "das thema könnte dich auch interessieren|"
                  "diese themen könnten sie auch interessieren|empfehlungen aus der redaktion|"
                  "empfehlungen der redaktion|lesen sie auch|links zum thema|mehr lesen|"
                  "mehr themen|mehr zu diesem thema|mehr zum thema|meistgelesen|nach oben|"
                  "neueste artikel|neueste beiträge|passend zum thema|schon gelesen|"
                  "unsere empfehlungen|unsere partner|verwandte artikel|weitere artikel|"
                  "weitere beiträge|weitere meldungen|weitere nachrichten|weitere themen|"
                  "weiterlesen|zum seitenanfang|zum thema|zur startseite|zurück zur übersicht|"
                  "zusatzinformationen|ähnliche artikel|ähnliche beiträge",
         .start = "auch interessant|lesen sie auch|lesen sie dazu|lesen sie mehr|lies auch|"
                  "mehr auf|mehr aus|mehr dazu|mehr kolumnen|mehr von|mehr zum thema|mehr über|"
                  "passend dazu|weiterlesen"},
    [LT_FURNITURE_SHARE] = {.whole = "drucken|kommentare|teilen",
                            .start = "diesen artikel teilen|folge uns|folgen sie uns|teile diesen"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "autor|von"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "aktualisiert|stand|veröffentlicht"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "bild|bildquelle|foto|fotos|quelle"},
};
