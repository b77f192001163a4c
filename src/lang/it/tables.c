/* lang/it/tables.c - what Italian calls things. A new short form is a row here and
 * a line in tests/golden/normal/it. */
#include "lang/it/it.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}

const struct lt_magnitude lt_it_magnitudes[] = {
    {"mila", "mila", false, {0}, false, false},
    {"milione", "milione|milioni", false, M, true, false},
    {"milioni", "milione|milioni", false, M, true, false},
    {"mln", "milione|milioni", false, M, true, true},
    {"M", "milione|milioni", true, M, true, false},
    {"mio", "milione|milioni", true, M, true, false},
    {"miliardo", "miliardo|miliardi", false, M, true, false},
    {"miliardi", "miliardo|miliardi", false, M, true, false},
    {"mld", "miliardo|miliardi", false, M, true, true},
    {"Md", "miliardo|miliardi", true, M, true, false},
    {"bilione", "bilione|bilioni", false, M, true, false},
    {"bilioni", "bilione|bilioni", false, M, true, false},
    {"k", "mila", true, {0}, false, false},
    {NULL, NULL, false, {0}, false, false},
};

const struct lt_abbr lt_it_abbrs[] = {
    {"Sig.ra", "signora", LT_ALWAYS, LT_ABBR_BARE},
    {"Sig.na", "signorina", LT_ALWAYS, LT_ABBR_BARE},
    {"Dott.ssa", "dottoressa", LT_ALWAYS, LT_ABBR_BARE},
    {"Prof.ssa", "professoressa", LT_ALWAYS, LT_ABBR_BARE},
    {"Sig", "signor", LT_ALWAYS, 0},
    {"Sigg", "signori", LT_ALWAYS, 0},
    {"Dott", "dottor", LT_ALWAYS, 0},
    {"Dr", "dottor", LT_BEFORE_NAME, 0},
    {"Prof", "professor", LT_BEFORE_NAME, 0},
    {"Avv", "avvocato", LT_ALWAYS, 0},
    {"Ing", "ingegner", LT_BEFORE_NAME, 0},
    {"Arch", "architetto", LT_BEFORE_NAME, 0},
    {"Geom", "geometra", LT_BEFORE_NAME, 0},
    {"Rag", "ragionier", LT_BEFORE_NAME, 0},
    {"On", "onorevole", LT_BEFORE_NAME, 0},
    {"Sen", "senatore", LT_BEFORE_NAME, 0},
    {"Gen", "generale", LT_BEFORE_NAME, 0},
    {"Col", "colonnello", LT_BEFORE_NAME, 0},
    {"cap", "capitolo", LT_BEFORE_NUMBER, 0},
    {"Cap", "capitano", LT_BEFORE_NAME, 0},
    {"Ten", "tenente", LT_BEFORE_NAME, 0},
    {"Mons", "monsignor", LT_BEFORE_NAME, 0},
    {"Card", "cardinale", LT_BEFORE_NAME, 0},
    {"Rev", "reverendo", LT_BEFORE_NAME, 0},
    {"Egr", "egregio", LT_ALWAYS, 0},
    {"Gent", "gentile", LT_ALWAYS, 0},
    {"Spett", "spettabile", LT_ALWAYS, 0},
    {"Ill.mo", "illustrissimo", LT_ALWAYS, LT_ABBR_BARE},
    {"S.M", "sua maestà", LT_ALWAYS, 0},
    {"S.E", "sua eccellenza", LT_ALWAYS, 0},
    {"S", "San", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"SS", "Santi", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"a.C", "avanti Cristo", LT_ALWAYS, LT_ABBR_FINAL},
    {"d.C", "dopo Cristo", LT_ALWAYS, LT_ABBR_FINAL},
    {"ecc", "eccetera", LT_ALWAYS, LT_ABBR_FINAL},
    {"etc", "eccetera", LT_ALWAYS, LT_ABBR_FINAL},
    {"es", "esempio", LT_ALWAYS, 0},
    {"p.es", "per esempio", LT_ALWAYS, 0},
    {"ad es", "ad esempio", LT_ALWAYS, 0},
    {"cfr", "confronta", LT_ALWAYS, 0},
    {"cit", "citato", LT_ALWAYS, 0},
    {"op.cit", "opera citata", LT_ALWAYS, 0},
    {"ibid", "ibidem", LT_ALWAYS, 0},
    {"pag", "pagina", LT_ALWAYS, 0},
    {"pagg", "pagine", LT_ALWAYS, 0},
    {"p", "pagina", LT_BEFORE_NUMBER, 0},
    {"pp", "pagine", LT_BEFORE_NUMBER, 0},
    {"t", "tomo", LT_BEFORE_NUMBER, 0},
    {"vol", "volume", LT_BEFORE_NUMBER, 0},
    {"voll", "volumi", LT_BEFORE_NUMBER, 0},
    {"capp", "capitoli", LT_BEFORE_NUMBER, 0},
    {"art", "articolo", LT_BEFORE_NUMBER, 0},
    {"l'art", "l'articolo", LT_BEFORE_NUMBER, 0},
    {"dell'art", "dell'articolo", LT_BEFORE_NUMBER, 0},
    {"all'art", "all'articolo", LT_BEFORE_NUMBER, 0},
    {"nell'art", "nell'articolo", LT_BEFORE_NUMBER, 0},
    {"dall'art", "dall'articolo", LT_BEFORE_NUMBER, 0},
    {"artt", "articoli", LT_BEFORE_NUMBER, 0},
    {"ep", "episodio", LT_BEFORE_NUMBER, 0},
    {"fig", "figura", LT_BEFORE_NUMBER, 0},
    {"tab", "tabella", LT_BEFORE_NUMBER, 0},
    {"n", "numero", LT_BEFORE_NUMBER, 0},
    {"nr", "numero", LT_BEFORE_NUMBER, 0},
    {"num", "numero", LT_BEFORE_NUMBER, 0},
    {"nn", "numeri", LT_BEFORE_NUMBER, 0},
    {"tel", "telefono", LT_ALWAYS, 0},
    {"cell", "cellulare", LT_ALWAYS, 0},
    {"ed", "edizione", LT_BEFORE_NUMBER, LT_ABBR_NAME},
    {"edd", "edizioni", LT_ALWAYS, 0},
    {"dip", "dipartimento", LT_ALWAYS, 0},
    {"p.za", "piazza", LT_ALWAYS, LT_ABBR_BARE},
    {"P.za", "piazza", LT_ALWAYS, LT_ABBR_BARE},
    {"p.zza", "piazza", LT_ALWAYS, LT_ABBR_BARE},
    {"P.zza", "piazza", LT_ALWAYS, LT_ABBR_BARE},
    {"v.le", "viale", LT_ALWAYS, LT_ABBR_BARE},
    {"V.le", "viale", LT_ALWAYS, LT_ABBR_BARE},
    {"c.so", "corso", LT_ALWAYS, LT_ABBR_BARE},
    {"C.so", "corso", LT_ALWAYS, LT_ABBR_BARE},
    {"l.go", "largo", LT_ALWAYS, LT_ABBR_BARE},
    {"str", "strada", LT_BEFORE_NAME, 0},
    {"ca", "circa", LT_BEFORE_NUMBER, 0},
    {"max", "massimo", LT_ALWAYS, LT_ABBR_NAME},
    {"min", "minimo", LT_BEFORE_NUMBER, 0},
    {"ab", "abitanti", LT_AFTER_NUMBER, 0},
    {"vs", "contro", LT_ALWAYS, 0},
    {"F.lli", "fratelli", LT_ALWAYS, LT_ABBR_BARE},
    {"S.p.A", "società per azioni", LT_ALWAYS, 0},
    {"S.r.l", "società a responsabilità limitata", LT_ALWAYS, 0},
    {"s.l.m", "sul livello del mare", LT_ALWAYS, 0},
    {"u.s", "ultimo scorso", LT_ALWAYS, 0},
    {"c.m", "corrente mese", LT_ALWAYS, 0},
    {"N.B", "nota bene", LT_ALWAYS, 0},
    {"lun", "lunedì", LT_BEFORE_DATE, 0},
    {"mar", "martedì", LT_BEFORE_DATE, 0},
    {"mer", "mercoledì", LT_BEFORE_DATE, 0},
    {"gio", "giovedì", LT_BEFORE_DATE, 0},
    {"ven", "venerdì", LT_BEFORE_DATE, 0},
    {"sab", "sabato", LT_BEFORE_DATE, 0},
    {"dom", "domenica", LT_BEFORE_DATE, 0},
    {"segg", "seguenti", LT_ALWAYS, LT_ABBR_FINAL},
    {"seg", "seguente", LT_ALWAYS, 0},
    {"ss", "seguenti", LT_ALWAYS, LT_ABBR_EXACT},
    {"sec", "secondi", LT_AFTER_NUMBER, 0},
    {"sec", "secolo", LT_ALWAYS, 0},
    {"secc", "secoli", LT_ALWAYS, 0},
    {"ndr", "nota del redattore", LT_ALWAYS, 0},
    {"n.d.r", "nota del redattore", LT_ALWAYS, 0},
    {"N.d.R", "nota del redattore", LT_ALWAYS, 0},
    {"n.d.t", "nota del traduttore", LT_ALWAYS, 0},
    {"N.d.T", "nota del traduttore", LT_ALWAYS, 0},
    {"cod", "codice", LT_BEFORE_WORD, 0},
    {"Cost", "Costituzione", LT_ALWAYS, LT_ABBR_EXACT | LT_ABBR_FINAL},
    {"D.Lgs", "decreto legislativo", LT_ALWAYS, 0},
    {"D.L", "decreto legge", LT_ALWAYS, 0},
    {"lett", "lettera", LT_ALWAYS, 0},
    {"loc", "località", LT_ALWAYS, 0},
    {"fraz", "frazione", LT_ALWAYS, 0},
    {"prov", "provincia", LT_ALWAYS, 0},
    {"P.le", "piazzale", LT_ALWAYS, LT_ABBR_BARE},
    {"p.le", "piazzale", LT_ALWAYS, LT_ABBR_BARE},
    {"gg", "giorni", LT_AFTER_NUMBER, 0},
    {"pers", "persone", LT_AFTER_NUMBER, 0},
    {"q.b", "quanto basta", LT_ALWAYS, 0},
    {"rif", "riferimento", LT_ALWAYS, 0},
    {"risp", "rispettivamente", LT_ALWAYS, 0},
    {"sez", "sezione", LT_ALWAYS, 0},
    {"trad", "traduzione", LT_ALWAYS, 0},
    {"v", "vedi", LT_BEFORE_WORD, LT_ABBR_EXACT},
    {"vd", "vedi", LT_ALWAYS, 0},
    {"abit", "abitanti", LT_AFTER_NUMBER, 0},
    {"Dir", "direttore", LT_BEFORE_NAME, 0},
    {"Dr.ssa", "dottoressa", LT_ALWAYS, LT_ABBR_BARE},
    {"F.to", "firmato", LT_ALWAYS, LT_ABBR_BARE},
    {"incl", "incluso", LT_ALWAYS, 0},
    {"escl", "escluso", LT_ALWAYS, 0},
    {"int", "interno", LT_BEFORE_NUMBER, 0},
    {"sc", "scala", LT_BEFORE_NUMBER, 0},
    {"min", "minuti", LT_AFTER_NUMBER, 0},
    {"magg", "maggiore", LT_BEFORE_NAME, 0},
    {"Magg", "maggiore", LT_BEFORE_NAME, 0},
    {"reg", "regolamento", LT_ALWAYS, 0},
    {"S.Em", "sua eminenza", LT_ALWAYS, 0},
    {"S.S", "sua santità", LT_ALWAYS, 0},
    {"Sig.ri", "signori", LT_ALWAYS, LT_ABBR_BARE},
    {"Univ", "università", LT_ALWAYS, 0},
    {"uff", "ufficio", LT_BEFORE_WORD, 0},
    {"p.v", "prossimo venturo", LT_ALWAYS, 0},
    {"o.d.g", "ordine del giorno", LT_ALWAYS, 0},
    {"c.da", "contrada", LT_ALWAYS, LT_ABBR_BARE},
    {"b.go", "borgo", LT_ALWAYS, LT_ABBR_BARE},
    {"B.go", "borgo", LT_ALWAYS, LT_ABBR_BARE},
    {"cad", "cadauno", LT_ALWAYS, 0},
    {"all", "allegato", LT_ALWAYS, 0},
    {"allegg", "allegati", LT_ALWAYS, 0},
    {"comm", "commissario", LT_BEFORE_NAME, 0},
    {"lib", "libro", LT_BEFORE_NUMBER, 0},
    {"tav", "tavola", LT_BEFORE_NUMBER, 0},
    {"tavv", "tavole", LT_BEFORE_NUMBER, 0},
    {"figg", "figure", LT_BEFORE_NUMBER, 0},
    {"par", "paragrafo", LT_BEFORE_NUMBER, 0},
    {"tit", "titolo", LT_BEFORE_NUMBER, 0},
    {"tot", "totale", LT_BEFORE_NUMBER, 0},
    {"ca", "circa", LT_ALWAYS, 0},
    {"cav", "cavalier", LT_BEFORE_NAME, 0},
    {"Cav", "cavalier", LT_BEFORE_NAME, 0},
    {"pres", "presidente", LT_BEFORE_NAME, 0},
    {"Pres", "presidente", LT_BEFORE_NAME, 0},
    {"Min", "ministro", LT_BEFORE_NAME, 0},
    {"cucch", "cucchiai", LT_AFTER_NUMBER, 0},
    {"approssim", "approssimativamente", LT_ALWAYS, 0},
    {"approx", "approssimativamente", LT_ALWAYS, 0},
    {"co", "comma", LT_BEFORE_NUMBER, 0},
    {"cc", "commi", LT_BEFORE_NUMBER, LT_ABBR_EXACT},
    {"let", "lettera", LT_BEFORE_ITEM, 0},
    {"ab", "abitanti", LT_ALWAYS, LT_ABBR_FINAL},
    {"ed", "edizione", LT_ALWAYS, LT_ABBR_NAME},
    {"sab", "sabato", LT_BEFORE_NUMBER, 0},
    {"dom", "domenica", LT_BEFORE_NUMBER, 0},
    {"lun", "lunedì", LT_BEFORE_NUMBER, 0},
    {"gio", "giovedì", LT_BEFORE_NUMBER, 0},
    {"ven", "venerdì", LT_BEFORE_NUMBER, 0},
    {"temp", "temperatura", LT_ALWAYS, 0},
    {"resp", "rispettivamente", LT_ALWAYS, LT_ABBR_FINAL},
    {"pts", "punti", LT_ALWAYS, LT_ABBR_FINAL},
    {"pt", "punti", LT_AFTER_NUMBER, LT_ABBR_FINAL},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_abbr lt_it_bares[] = {
    {"km", "chilometro", LT_BEFORE_NUMBER, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Sig", "signor", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Dott", "dottor", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Dr", "dottor", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Prof", "professor", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Avv", "avvocato", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Ing", "ingegner", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"vs", "contro", LT_ALWAYS, LT_ABBR_BARE},
    {"pag", "pagina", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {"ecc", "eccetera", LT_ALWAYS, LT_ABBR_BARE},
    {"SpA", "società per azioni", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"pb", "punti base", LT_AFTER_NUMBER, LT_ABBR_BARE | LT_ABBR_EXACT},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_symbol lt_it_symbols[] = {
    {'&', "e", LT_SYM_ALWAYS},
    {'%', "per cento", LT_SYM_ALWAYS},
    {'+', "più", LT_SYM_ALWAYS},
    {'=', "uguale", LT_SYM_ALWAYS},
    {'<', "meno di", LT_SYM_BEFORE_NUMBER},
    {'<', "minore di", LT_SYM_SPACED},
    {'>', "più di", LT_SYM_BEFORE_NUMBER},
    {'>', "maggiore di", LT_SYM_SPACED},
    {'~', "circa", LT_SYM_BEFORE_NUMBER},
    {'#', "numero", LT_SYM_BEFORE_NUMBER},
    {'#', "cancelletto", LT_SYM_ALWAYS},
    {'@', "chiocciola", LT_SYM_ALWAYS},
    {'*', "per", LT_SYM_NUMBERS},
    {'^', "alla", LT_SYM_BETWEEN},
    {0x00A7, "paragrafo", LT_SYM_ALWAYS},
    {0x00B6, "capoverso", LT_SYM_ALWAYS},
    {0x00A9, "copyright", LT_SYM_ALWAYS},
    {0x00B0, "gradi", LT_SYM_ALWAYS},
    {0x00B1, "più o meno", LT_SYM_ALWAYS},
    {0x00D7, "per", LT_SYM_ALWAYS},
    {0x00F7, "diviso", LT_SYM_ALWAYS},
    {0x2212, "meno", LT_SYM_ALWAYS},
    {0x2044, "barra", LT_SYM_ALWAYS},
    {0x00B5, "micro", LT_SYM_ALWAYS},
    {0x00A2, "centesimi", LT_SYM_ALWAYS},
    {0x2030, "per mille", LT_SYM_ALWAYS},
    {0x2260, "diverso da", LT_SYM_ALWAYS},
    {0x2264, "al massimo", LT_SYM_BEFORE_NUMBER},
    {0x2264, "minore o uguale a", LT_SYM_ALWAYS},
    {0x2265, "almeno", LT_SYM_BEFORE_NUMBER},
    {0x2265, "maggiore o uguale a", LT_SYM_ALWAYS},
    {0x2248, "circa", LT_SYM_ALWAYS},
    {0x221E, "infinito", LT_SYM_ALWAYS},
    {0x221A, "radice quadrata di", LT_SYM_ALWAYS},
    {0x2211, "sommatoria", LT_SYM_ALWAYS},
    {0x2192, "a", LT_SYM_BETWEEN},
    {0x2116, "numero", LT_SYM_ALWAYS},
    {0x2605, "stella", LT_SYM_ALWAYS},
    {'$', "dollaro", LT_SYM_ALWAYS},
    {0x20AC, "euro", LT_SYM_ALWAYS},
    {0x00A3, "sterlina", LT_SYM_ALWAYS},
    {0x00A5, "yen", LT_SYM_ALWAYS},
    {0, NULL, LT_SYM_ALWAYS},
};

/* Short forms written with spaces, slashes or hyphens. */
const struct lt_phrase lt_it_phrases[] = {
    {"q.b.", "quanto basta"},
    {"Q.b.", "Quanto basta"},
    {"c/o", "presso"},
    {"s.n.", "senza numero"},
    {"S.n.", "senza numero"},
    {"n.d.r.", "nota del redattore"},
    {"N.B.", "nota bene"},
    {"p. es.", "per esempio"},
    {"p.es.", "per esempio"},
    {"P. es.", "Per esempio"},
    {"P.es.", "Per esempio"},
    {"ad es.", "ad esempio"},
    {"Ad es.", "Ad esempio"},
    {"per es.", "per esempio"},
    {"s.l.m.", "sul livello del mare"},
    {"s. l. m.", "sul livello del mare"},
    {"SS. Trinità", "Santissima Trinità"},
    {"SS.Trinità", "Santissima Trinità"},
    {"ss. mm.", "successive modifiche"},
    {"ss.mm.", "successive modifiche"},
    {"u.s.", "ultimo scorso"},
    {"c/c", "conto corrente"},
    {"c.c.", "codice civile"},
    {"c.p.", "codice penale"},
    {"c.p.c.", "codice di procedura civile"},
    {"D.lgs.", "decreto legislativo"},
    {"d.lgs.", "decreto legislativo"},
    {"D.l.", "decreto legge"},
    {"d.l.", "decreto legge"},
    {"i.e.", "cioè"},
    {"V.le", "viale"},
    {"C.so", "corso"},
    {"P.zza", "piazza"},
    {"L.go", "largo"},
    {"pp. ss.", "pagine seguenti"},
    {"pp.ss.", "pagine seguenti"},
    {"e ss.", "e seguenti"},
    {"tel/fax", "telefono e fax"},
    {"giri/min", "giri al minuto"},
    {NULL, NULL},
};

const struct lt_phrase lt_it_slash_phrases[] = {
    {"24/7", "ventiquattro sette"},
    {"50/50", "cinquanta e cinquanta"},
    {NULL, NULL},
};

const char lt_it_no_nouns[] =
    "della|dello|degli|alla|allo|agli|dalla|dallo|dagli|nella|nello|negli|sulla|sullo|sugli|dopo|prima|"
    "contro|sotto|sopra|tra|fra|senza|ma|però|quando|come|solo|circa|volta "
    "per|poi|dai|nei|sui|dei|coi|fino|verso|ancora|era|fa|furono|erano|sono|hanno|aveva|stato|stati|stata|è|"
    "va|da|una|uno|con|per|che|chi|noi|voi|loro|lui|lei|questo|questa|quello|quella|quelli|altri "
    "volta|mentre|oltre|entro|mai|già|così|perché|dove|sia|o|e|a|i|gli|lo|la|ogni|più|meno|quasi|quindi|"
    "invece|anche|infatti|abbiamo|siamo|può|deve";

const char lt_it_masculine[] =
    "problema|problemi|tema|temi|sistema|sistemi|programma|programmi|clima|poeta|poeti|dilemma|poema|poemi|"
    "sintomo|diploma|dramma|drammi|schema|schemi|pianeta|pianeti|cinema|turista|artista|atleta|collega|"
    "giornalista|grammo|chilogrammo|mese|mesi|paese|paesi|bar|hotel|film|album|goal|gol|giocatore|giocatori|"
    "autore|autori|cane|cani|piede|piedi|punto|punti|milione|milioni|miliardo|miliardi|euro|dollaro|dollari|"
    "pixel|byte|gigabyte|megabyte|watt|volt|hertz|chilometro|chilometri|bambini|uomini|uomo|minuto|minuti|"
    "cliente|clienti|studente|studenti|ospite|ospiti|cantante|ristorante|elefante|nome|nomi|fiume|fiumi|"
    "esame|esami|sale|mare|pane|cuore|fiore|fiori|colore|colori|libri|libro|litro|litri|record|computer|"
    "tablet|smartphone|sport|test|video|fan|set";

const char lt_it_feminine[] =
    "mano|mani|foto|moto|radio|auto|notte|notti|parte|parti|volte|ore|persone|pagine|tazza|tazze|fetta|fette|"
    "settimane|donne|case|stelle|lire|tonnellate|sterline|miglia|uova|paia|braccia|dita|città|voce|voci|luce|"
    "luci|croce|chiave|chiavi|neve|nave|navi|classe|classi|gente|mente|morte|corte|legge|leggi|estate|estati|"
    "fine|serie|specie|crisi|tesi|analisi|ipotesi|base|basi|fase|fasi|frase|frasi|moglie|mogli|madre|madri|"
    "canzone|canzoni|stagione|stagioni|occasione|regione|regioni|religione|opinione|opinioni|unione|immagine|"
    "immagini|origine|rete|reti|sede|sedi|valle|valli|pelle|sorte|arte|arti|carne|febbre|torre|torri|vite|"
    "lente|lenti";

const char lt_it_events_m[] =
    "congresso|anniversario|festival|centenario|concorso|premio|piano|impero|foro|torneo|incontro|simposio|"
    "convegno|millennio|concilio|distretto|salone|campionato|capitolo|municipio|emendamento|Congresso|"
    "Anniversario|Festival|Centenario|Concorso|Premio|Impero|Reich|Torneo|Simposio|Convegno|Concilio|"
    "Municipio|Trofeo|Campionato|Governo|governo";

const char lt_it_events_f[] =
    "guerra|edizione|repubblica|legislatura|conferenza|fiera|giornata|dinastia|coppa|assemblea|biennale|"
    "internazionale|settimana|mostra|crociata|legione|armata|commissione|Guerra|Edizione|Repubblica|"
    "Legislatura|Conferenza|Fiera|Giornata|Dinastia|Coppa|Assemblea|Biennale|Internazionale|Settimana|Mostra|"
    "Crociata|Legione|Armata|Commissione|Olimpiade|olimpiade|domenica";

const char lt_it_rulers[] =
    "Vaticano|Adriano|Alberto|Alessandro|Alfonso|Amedeo|Anna|Augusto|Benedetto|Bonifacio|Carlo|Caterina|"
    "Celestino|"
    "Clemente|Cleopatra|Corrado|Cosimo|Costantino|Cristiano|Dario|Edoardo|Elisabetta|Emanuele|Enrico|Ernesto|"
    "Eugenio|Federico|Ferdinando|Filippo|Francesco|Giacomo|Giorgio|Giovanni|Giovanna|Giulio|Giuseppe|"
    "Gregorio|Guglielmo|Gustavo|Innocenzo|Isabella|Ivan|Jacopo|Leone|Leopoldo|Lorenzo|Ludovico|Luigi|"
    "Manfredi|Margherita|Maria|Martino|Massimiliano|Mehmet|Michele|Napoleone|Nicola|Nicolò|Niccolò|Olaf|"
    "Oscar|Ottone|Paolo|Pietro|Pio|Ramsete|Ramses|Ranieri|Riccardo|Roberto|Rodolfo|Serse|Sigismondo|Sisto|"
    "Solimano|Stefano|Teodosio|Tolomeo|Umberto|Urbano|Vittoria|Vittorio|Vladimiro";

const char lt_it_queens[] = "Anna|Caterina|Cleopatra|Elisabetta|Giovanna|Isabella|Margherita|Maria|Vittoria";
