/* lang/fr/tables.c - what French calls things. A new short form is a row here and
 * a line in tests/golden/normal/fr. */
#include "lang/fr/fr.h"

#define M {LT_MASCULINE, 0}

const struct lt_magnitude lt_fr_magnitudes[] = {
    {"mille", "mille", false, {0}, false, false},
    {"million", "million|millions", false, M, true, false},
    {"millions", "million|millions", false, M, true, false},
    {"M", "million|millions", true, M, true, false},
    {"Mio", "million|millions", false, M, true, false},
    {"milliard", "milliard|milliards", false, M, true, false},
    {"milliards", "milliard|milliards", false, M, true, false},
    {"Md", "milliard|milliards", true, M, true, false},
    {"Mds", "milliard|milliards", true, M, true, false},
    {"mds", "milliard|milliards", true, M, true, false},
    {"mrd", "milliard|milliards", false, M, true, true},
    {"billion", "billion|billions", false, M, true, false},
    {"billions", "billion|billions", false, M, true, false},
    {"trillion", "trillion|trillions", false, M, true, false},
    {"trillions", "trillion|trillions", false, M, true, false},
    {"k", "mille", true, {0}, false, false},
    {NULL, NULL, false, {0}, false, false},
};

const struct lt_abbr lt_fr_abbrs[] = {
    {"M", "monsieur", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"MM", "messieurs", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Mme", "madame", LT_ALWAYS, 0},
    {"Mmes", "mesdames", LT_ALWAYS, 0},
    {"Mlle", "mademoiselle", LT_ALWAYS, 0},
    {"Mlles", "mesdemoiselles", LT_ALWAYS, 0},
    {"Dr", "docteur", LT_BEFORE_NAME, 0},
    {"Pr", "professeur", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Prof", "professeur", LT_BEFORE_NAME, 0},
    {"Me", "maître", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Mgr", "monseigneur", LT_BEFORE_NAME, 0},
    {"Gén", "général", LT_BEFORE_NAME, 0},
    {"Col", "colonel", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Cap", "capitaine", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"S.M", "sa majesté", LT_ALWAYS, 0},
    {"S.A.R", "son altesse royale", LT_ALWAYS, 0},
    {"p.ex", "par exemple", LT_ALWAYS, 0},
    {"ex", "exemple", LT_ALWAYS, 0},
    {"etc", "et cetera", LT_ALWAYS, LT_ABBR_FINAL},
    {"av", "avenue", LT_BEFORE_NAME, 0},
    {"bd", "boulevard", LT_BEFORE_NAME, 0},
    {"boul", "boulevard", LT_BEFORE_NAME, 0},
    {"pl", "place", LT_BEFORE_NAME, 0},
    {"chap", "chapitre", LT_BEFORE_NUMBER, 0},
    {"t", "tome", LT_BEFORE_NUMBER, 0},
    {"vol", "volume", LT_BEFORE_NUMBER, 0},
    {"p", "page", LT_BEFORE_NUMBER, 0},
    {"pp", "pages", LT_BEFORE_NUMBER, 0},
    {"ép", "épisode", LT_BEFORE_NUMBER, 0},
    {"fig", "figure", LT_BEFORE_NUMBER, 0},
    {"art", "article", LT_BEFORE_NUMBER, 0},
    {"al", "alinéa", LT_BEFORE_NUMBER, 0},
    {"env", "environ", LT_ALWAYS, 0},
    {"éd", "édition", LT_ALWAYS, 0},
    {"coll", "collection", LT_ALWAYS, 0},
    {"dir", "direction", LT_ALWAYS, 0},
    {"tél", "téléphone", LT_ALWAYS, 0},
    {"dép", "département", LT_ALWAYS, 0},
    {"qqch", "quelque chose", LT_ALWAYS, 0},
    {"qqn", "quelqu'un", LT_ALWAYS, 0},
    {"cf", "confer", LT_ALWAYS, 0},
    {"vs", "contre", LT_ALWAYS, 0},
    {"ibid", "ibidem", LT_ALWAYS, 0},
    {"op.cit", "ouvrage cité", LT_ALWAYS, 0},
    {"i.e", "c'est-à-dire", LT_ALWAYS, 0},
    {"N.B", "nota bene", LT_ALWAYS, 0},
    {"max", "maximum", LT_ALWAYS, 0},
    {"min", "minimum", LT_BEFORE_NUMBER, 0},
    {"hab", "habitants", LT_AFTER_NUMBER, 0},
    {"éts", "établissements", LT_ALWAYS, 0},
    {"Éts", "établissements", LT_ALWAYS, 0},
    {"Cie", "compagnie", LT_ALWAYS, 0},
    {"Sté", "société", LT_ALWAYS, 0},
    {"janv", "janvier", LT_ALWAYS, 0},
    {"févr", "février", LT_ALWAYS, 0},
    {"juil", "juillet", LT_ALWAYS, 0},
    {"sept", "septembre", LT_AFTER_NUMBER, 0},
    {"oct", "octobre", LT_AFTER_NUMBER, 0},
    {"nov", "novembre", LT_AFTER_NUMBER, 0},
    {"déc", "décembre", LT_AFTER_NUMBER, 0},
    {"lun", "lundi", LT_BEFORE_DATE, 0},
    {"mar", "mardi", LT_BEFORE_DATE, 0},
    {"mer", "mercredi", LT_BEFORE_DATE, 0},
    {"jeu", "jeudi", LT_BEFORE_DATE, 0},
    {"ven", "vendredi", LT_BEFORE_DATE, 0},
    {"sam", "samedi", LT_BEFORE_DATE, 0},
    {"dim", "dimanche", LT_BEFORE_DATE, 0},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_abbr lt_fr_bares[] = {
    {"no", "numéro", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {"nos", "numéros", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {"Mme", "madame", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Mmes", "mesdames", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Mlle", "mademoiselle", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Mlles", "mesdemoiselles", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Dr", "docteur", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Drs", "docteurs", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Dre", "docteure", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Dres", "docteures", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Pr", "professeur", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Me", "maître", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Mgr", "monseigneur", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"St", "saint", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Ste", "sainte", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Cie", "compagnie", LT_AFTER_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Sté", "société", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"bd", "boulevard", LT_BEFORE_NAME, LT_ABBR_BARE},
    {"vs", "contre", LT_ALWAYS, LT_ABBR_BARE},
    {"etc", "et cetera", LT_ALWAYS, LT_ABBR_BARE},
    {"cf", "confer", LT_ALWAYS, LT_ABBR_BARE},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_symbol lt_fr_symbols[] = {
    {'&', "et", LT_SYM_ALWAYS},
    {'%', "pour cent", LT_SYM_ALWAYS},
    {'+', "plus", LT_SYM_ALWAYS},
    {'=', "égale", LT_SYM_ALWAYS},
    {'<', "moins de", LT_SYM_BEFORE_NUMBER},
    {'<', "inférieur à", LT_SYM_SPACED},
    {'>', "plus de", LT_SYM_BEFORE_NUMBER},
    {'>', "supérieur à", LT_SYM_SPACED},
    {'~', "environ", LT_SYM_BEFORE_NUMBER},
    {'#', "numéro", LT_SYM_BEFORE_NUMBER},
    {'#', "dièse", LT_SYM_ALWAYS},
    {'@', "arobase", LT_SYM_ALWAYS},
    {'*', "fois", LT_SYM_NUMBERS},
    {'^', "puissance", LT_SYM_BETWEEN},
    {0x00A7, "paragraphe", LT_SYM_ALWAYS},
    {0x00B6, "paragraphe", LT_SYM_ALWAYS},
    {0x00A9, "copyright", LT_SYM_ALWAYS},
    {0x00B0, "degrés", LT_SYM_ALWAYS},
    {0x00B1, "plus ou moins", LT_SYM_ALWAYS},
    {0x00D7, "fois", LT_SYM_ALWAYS},
    {0x00F7, "divisé par", LT_SYM_ALWAYS},
    {0x2212, "moins", LT_SYM_ALWAYS},
    {0x2044, "barre oblique", LT_SYM_ALWAYS},
    {0x00B5, "micro", LT_SYM_ALWAYS},
    {0x00A2, "cents", LT_SYM_ALWAYS},
    {0x2030, "pour mille", LT_SYM_ALWAYS},
    {0x2260, "différent de", LT_SYM_ALWAYS},
    {0x2264, "au plus", LT_SYM_BEFORE_NUMBER},
    {0x2264, "inférieur ou égal à", LT_SYM_ALWAYS},
    {0x2265, "au moins", LT_SYM_BEFORE_NUMBER},
    {0x2265, "supérieur ou égal à", LT_SYM_ALWAYS},
    {0x2248, "environ", LT_SYM_ALWAYS},
    {0x221E, "infini", LT_SYM_ALWAYS},
    {0x221A, "racine carrée de", LT_SYM_ALWAYS},
    {0x2211, "somme", LT_SYM_ALWAYS},
    {0x2192, "vers", LT_SYM_BETWEEN},
    {0x2116, "numéro", LT_SYM_ALWAYS},
    {0x2605, "étoile", LT_SYM_ALWAYS},
    {'$', "dollar", LT_SYM_ALWAYS},
    {0x20AC, "euro", LT_SYM_ALWAYS},
    {0x00A3, "livre", LT_SYM_ALWAYS},
    {0x00A5, "yen", LT_SYM_ALWAYS},
    {0x2120, NULL, LT_SYM_SILENT},
    {0x25CF, NULL, LT_SYM_SILENT},
    {0x25AA, NULL, LT_SYM_SILENT},
    {0x25E6, NULL, LT_SYM_SILENT},
    {0x25A0, NULL, LT_SYM_SILENT},
    {0x25BA, NULL, LT_SYM_SILENT},
    {0x25B6, NULL, LT_SYM_SILENT},
    {0x25BC, NULL, LT_SYM_SILENT},
    {0x25B2, NULL, LT_SYM_SILENT},
    {0x2016, NULL, LT_SYM_SILENT},
    {0x2606, NULL, LT_SYM_SILENT},
    {0, NULL, LT_SYM_ALWAYS},
};

const struct lt_phrase lt_fr_slash_phrases[] = {
    {"24/7", "vingt-quatre sept"},
    {"50/50", "cinquante cinquante"},
    {NULL, NULL},
};

const char lt_fr_no_nouns[] = "dans|mais|sous|vers|après|avant|puis|plus|moins|très|sans|depuis|chez|alors|"
                              "ainsi|aussi|pour|avec|était|étaient|fois "
                              "que|vous|nous|dès|lors|trois|deux|six|dix|est|sont|fut|furent|pas|les|des|ses|"
                              "ces|mes|nos|vos|par|sur|quelques|jamais|toujours|dehors|pendant|entre|parmi|"
                              "hors|près|ceux|celles|elles|ils|qui|que|et|ou|où|une|elle|celle|cette|puisque";

const char lt_fr_feminine[] =
    "heure|heures|minute|minutes|seconde|secondes|semaine|semaines|année|années|personne|personnes|femme|"
    "femmes|fille|filles|page|pages|fois|étoile|étoiles|place|places|voiture|voitures|tonne|tonnes|victoire|"
    "victoires|image|images|chanson|chansons|voix|équipe|équipes|ville|villes|maison|maisons|nuit|nuits|"
    "table|tables|saison|saisons|pièce|pièces|route|routes|rue|rues|école|écoles|langue|langues|livre "
    "sterling|marque|marques|ligne|lignes|photo|photos|tête|têtes|porte|portes|touche|touches|lettre|lettres|"
    "balle|balles|main|mains|mort|morts|bombe|bombes|caméra|caméras|console|consoles|carte|cartes|tranche|"
    "tranches|couche|couches|goutte|gouttes|scène|scènes|tasse|tasses|cuillère|cuillères|gousse|gousses|"
    "feuille|feuilles|planète|planètes|règle|règles|île|îles|œuvre|œuvres|fenêtre|fenêtres|chambre|chambres|"
    "vache|vaches|salle|salles|piste|pistes|liste|listes|base|bases|étape|étapes|méthode|méthodes|période|"
    "périodes|classe|classes|course|courses|réponse|réponses|demande|demandes|vente|ventes|attaque|attaques|"
    "banque|banques|offre|offres|somme|sommes|entreprise|entreprises|usine|usines|cible|cibles|source|"
    "sources|onde|ondes|lampe|lampes|bouteille|bouteilles|nouvelle|nouvelles|autre fois";

const char lt_fr_masculine[] =
    "musée|musées|lycée|lycées|trophée|trophées|côté|côtés|été|étés|comité|comités|traité|traités|député|"
    "députés|employé|employés|blessé|blessés|squelette|silence|silences|génie|génies|incendie|incendies|"
    "parapluie|stade|stades|grade|grades|malade|malades|camarade|camarades|murmure|murmures|vermicelle|"
    "modèle|mètre|mètres";

const char lt_fr_rulers[] =
    "Adrien|Albert|Alexandre|Alphonse|Anne|Antoine|Auguste|Baudouin|Benoît|Boniface|Catherine|Célestin|"
    "Charles|Childebert|Childéric|Chilpéric|Christian|Clément|Cléopâtre|Clotaire|Clovis|Constantin|Dagobert|"
    "Darius|Édouard|Edouard|Élisabeth|Elisabeth|Élizabeth|Elizabeth|Ernest|Eugène|Ferdinand|François|"
    "Frédéric|George|Georges|Grégoire|Guillaume|Gustave|Harald|Henri|Hugues|Innocent|Isabelle|Ivan|Jacques|"
    "Jean|Jean-Paul|Joseph|Jules|Léon|Léopold|Louis|Marguerite|Marie|Martin|Maximilien|Mehmet|Michel|"
    "Mohammed|Napoléon|Nicolas|Olaf|Oscar|Othon|Paul|Philippe|Pie|Pierre|Ptolémée|Rainier|Ramsès|Richard|"
    "Robert|Rodolphe|Sixte|Soliman|Thoutmôsis|Théodose|Urbain|Victor|Victor-Emmanuel|Victoria|Vladimir|"
    "Xerxès";
