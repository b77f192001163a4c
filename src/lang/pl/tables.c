/* lang/pl/tables.c - what is written how in Polish: large numbers, short forms, signs,
 * and the nouns whose gender matters. Forms: 1 złoty | 2 złote | 5 złotych | 2,5 złotego. */
#include "lang/pl/pl.h"

#define M {LT_MASCULINE, 0}

/* metr, metry, metrów, metra; wat, waty, watów, wata; mila, mile, mil, mili */
#define OW(s) s "|" s "y|" s "ów|" s "a"

#define THOUSAND "tysiąc|tysiące|tysięcy|tysiąca"
#define MILLION  OW("milion")
#define BILLION  OW("miliard")
#define TRILLION OW("bilion")

const struct lt_magnitude lt_pl_magnitudes[] = {
    {"tys", THOUSAND, false, M, false, true},       {"tysiąc", THOUSAND, false, M, false, false},
    {"tysiące", THOUSAND, false, M, false, false},  {"tysięcy", THOUSAND, false, M, false, false},
    {"mln", MILLION, false, M, false, true},        {"milion", MILLION, false, M, false, false},
    {"miliony", MILLION, false, M, false, false},   {"milionów", MILLION, false, M, false, false},
    {"miliona", MILLION, false, M, false, false},   {"mld", BILLION, false, M, false, true},
    {"miliard", BILLION, false, M, false, false},   {"miliardy", BILLION, false, M, false, false},
    {"miliardów", BILLION, false, M, false, false}, {"miliarda", BILLION, false, M, false, false},
    {"bln", TRILLION, false, M, false, true},       {"bilion", TRILLION, false, M, false, false},
    {"bilionów", TRILLION, false, M, false, false}, {NULL, NULL, false, {0}, false, false},
};

const struct lt_abbr lt_pl_abbrs[] = {
    {"np", "na przykład", LT_ALWAYS, 0},
    {"tzn", "to znaczy", LT_ALWAYS, 0},
    {"tj", "to jest", LT_ALWAYS, 0},
    {"itd", "i tak dalej", LT_ALWAYS, LT_ABBR_FINAL},
    {"itp", "i tym podobne", LT_ALWAYS, LT_ABBR_FINAL},
    {"m.in", "między innymi", LT_ALWAYS, 0},
    {"ok", "około", LT_ALWAYS, 0},
    {"ul", "ulica", LT_BEFORE_NAME, 0},
    {"pl", "plac", LT_BEFORE_NAME, 0},
    {"os", "osiedle", LT_BEFORE_NAME, 0},
    {"prof", "profesor", LT_BEFORE_WORD, 0},
    {"inż", "inżynier", LT_BEFORE_WORD, 0},
    {"hab", "habilitowany", LT_ALWAYS, 0},
    {"doc", "docent", LT_BEFORE_NAME, 0},
    {"ks", "ksiądz", LT_BEFORE_NAME, 0},
    {"św", "święty", LT_BEFORE_NAME, 0},
    {"gen", "generał", LT_BEFORE_NAME, 0},
    {"płk", "pułkownik", LT_BEFORE_NAME, 0},
    {"kpt", "kapitan", LT_BEFORE_NAME, 0},
    {"red", "redaktor", LT_BEFORE_NAME, 0},
    {"im", "imienia", LT_BEFORE_NAME, 0},
    {"godz", "godzina", LT_BEFORE_NUMBER, 0},
    {"str", "strona", LT_BEFORE_NUMBER, 0},
    {"s", "strona", LT_BEFORE_NUMBER, 0},
    {"rozdz", "rozdział", LT_BEFORE_NUMBER, 0},
    {"rys", "rysunek", LT_BEFORE_NUMBER, 0},
    {"tab", "tabela", LT_BEFORE_NUMBER, 0},
    {"t", "tom", LT_BEFORE_NUMBER, 0},
    {"art", "artykuł", LT_BEFORE_NUMBER, 0},
    {"ust", "ustęp", LT_BEFORE_NUMBER, 0},
    {"pkt", "punkt", LT_BEFORE_NUMBER, 0},
    {"por", "porównaj", LT_ALWAYS, 0},
    {"zob", "zobacz", LT_ALWAYS, 0},
    {"ww", "wyżej wymieniony", LT_ALWAYS, 0},
    {"wg", "według", LT_ALWAYS, 0},
    {"ur", "urodzony", LT_ALWAYS, 0},
    {"zm", "zmarły", LT_ALWAYS, 0},
    {"tel", "telefon", LT_ALWAYS, 0},
    {"maks", "maksymalnie", LT_BEFORE_NUMBER, 0},
    {"min", "minimum", LT_BEFORE_NUMBER, 0},
    {"ang", "angielski", LT_ALWAYS, 0},
    {"łac", "łaciński", LT_ALWAYS, 0},
    {"woj", "województwo", LT_BEFORE_WORD, 0},
    {"r", "roku", LT_AFTER_NUMBER, LT_ABBR_FINAL},
    {"in", "inni", LT_AFTER_NAME, LT_ABBR_FINAL},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_abbr lt_pl_bares[] = {
    {"dr", "doktor", LT_BEFORE_NAME, LT_ABBR_BARE},
    {"dr", "doktor", LT_BEFORE_WORD, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"mgr", "magister", LT_BEFORE_WORD, LT_ABBR_BARE},
    {"nr", "numer", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"wg", "według", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"płk", "pułkownik", LT_BEFORE_NAME, LT_ABBR_BARE},
    {"bp", "biskup", LT_BEFORE_NAME, LT_ABBR_BARE},
    {"abp", "arcybiskup", LT_BEFORE_NAME, LT_ABBR_BARE},
    {"pkt", "punktów", LT_AFTER_NUMBER, LT_ABBR_BARE},
    {"mjr", "major", LT_BEFORE_NAME, LT_ABBR_BARE},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_phrase lt_pl_phrases[] = {
    {"m.in.", "między innymi"},
    {"M.in.", "między innymi"},
    {"m. in.", "między innymi"},
    {"p.n.e.", "przed naszą erą"},
    {"p. n. e.", "przed naszą erą"},
    {"n.e.", "naszej ery"},
    {"n. e.", "naszej ery"},
    {"Np.", "Na przykład"},
    {"Tzn.", "To znaczy"},
    {"i in.", "i inni"},
    {"i inne", "i inne"},
    {"b.d.", "brak danych"},
    {"s.c.", "spółka cywilna"},
    {"sp. z o.o.", "spółka z ograniczoną odpowiedzialnością"},
    {"Sp. z o.o.", "Spółka z ograniczoną odpowiedzialnością"},
    {"n.p.m.", "nad poziomem morza"},
    {"w.w.", "wyżej wymieniony"},
    {NULL, NULL},
};

const struct lt_symbol lt_pl_symbols[] = {
    {'&', "i", LT_SYM_ALWAYS},
    {'%', "procent", LT_SYM_ALWAYS},
    {'+', "plus", LT_SYM_ALWAYS},
    {'=', "równa się", LT_SYM_ALWAYS},
    {'<', "mniejsze niż", LT_SYM_SPACED},
    {'<', "mniej niż", LT_SYM_BEFORE_NUMBER},
    {'>', "większe niż", LT_SYM_SPACED},
    {'>', "więcej niż", LT_SYM_BEFORE_NUMBER},
    {'~', "około", LT_SYM_BEFORE_NUMBER},
    {'#', "numer", LT_SYM_BEFORE_NUMBER},
    {'@', "małpa", LT_SYM_ALWAYS},
    {'*', "razy", LT_SYM_NUMBERS},
    {0xA7, "paragraf", LT_SYM_ALWAYS},
    {0xA9, "copyright", LT_SYM_ALWAYS},
    {0x2116, "numer", LT_SYM_ALWAYS},
    {0xB0, "stopni", LT_SYM_ALWAYS},
    {0xB1, "plus minus", LT_SYM_ALWAYS},
    {0xD7, "razy", LT_SYM_ALWAYS},
    {0xF7, "podzielić przez", LT_SYM_ALWAYS},
    {0x2212, "minus", LT_SYM_ALWAYS},
    {0x2030, "promili", LT_SYM_ALWAYS},
    {0x2260, "nie równa się", LT_SYM_ALWAYS},
    {0x2264, "najwyżej", LT_SYM_ALWAYS},
    {0x2265, "co najmniej", LT_SYM_ALWAYS},
    {0x2248, "około", LT_SYM_ALWAYS},
    {0x221E, "nieskończoność", LT_SYM_ALWAYS},
    {0x221A, "pierwiastek z", LT_SYM_ALWAYS},
    {0x20AC, "euro", LT_SYM_ALWAYS},
    {'$', "dolar", LT_SYM_ALWAYS},
    {0, NULL, LT_SYM_SILENT},
};

const char lt_pl_feminine[] =
    "klas|rund|minuci|stroni|edycj|częś|minut|godzin|seri|połow|kolejk|kolejc|stron|dekad|generacj|lig|lidz|"
    "rocznic|"
    "kadencj|odsłon|"
    "prób|symfoni|wersj|grup|pozycj|lokat|płyt|książ|wojn|wojni|tercj|kwart|fal|ustaw|armi|dywizj|brygad|"
    "nagrod|"
    "rzesz|Rzesz|Rzeczypospolit|Rzeczpospolit|Wojn|Armi|Dywizj|Lig|bitw|osob|liczb|dynasti|faz|odmian|sesj|"
    "gwiazd|planet|ósem|scen|tur|wypraw|krucjat|piątek|szkol|szkoł|dat|form|prac|mapa|noc|wizyt|sur|córk";
const char lt_pl_neuter[] =
    "miejsc|piętr|wydani|stuleci|tysiącleci|okrąż|posiedzeni|zdani|pokoleni|pytani|spotkani|urodzin|Liceum|"
    "liceum|"
    "mistrzostw|życi|dziec|państw|pokoleni|przykazani|półroc|dziesięcioleci|zwycięst|trafieni|starci";
const char lt_pl_feminine_plurals[] = "godziny|minuty|sekundy|osoby|książki|kobiety|strony|części|gwiazdki|"
                                      "nagrody|rundy|płyty|piosenki|doby|noce|wersje|"
                                      "serie|sztuki|drogi|ofiary|bramki|dziewczyny|wyspy|szkoły|firmy|kamery|"
                                      "gry|sprawy|zasady|klasy|metody|grupy|drużyny|"
                                      "wojny|partie|tony|mile|stopy|łyżki|szklanki|łyżeczki|kwestie|odmiany|"
                                      "litery|żony|córki|siostry|linie|próby|sceny|"
                                      "planety|rodziny|głowy|nogi|ręce|historie|opcje|zupy|monety|karty|"
                                      "gwiazdy|bitwy|powieści|postacie|postaci|kategorie|"
                                      "baterie|matki|połowy|dekady|bajki|ściany|wieże|stacje|szanse|rzeczy|"
                                      "trasy|ulice|zmiany|łodzie|kreski|okazje";
const char lt_pl_men[] = "ludzi|mężczyzn|studentów|uczniów|aktorów|żołnierzy|piłkarzy|zawodników|graczy|"
                         "mieszkańców|widzów|uczestników|"
                         "pracowników|naukowców|lekarzy|posłów|policjantów|chłopców|Polaków|braci|synów|"
                         "bohaterów|członków|twórców|klientów|"
                         "użytkowników|kandydatów|respondentów|badanych|ankietowanych|pasażerów|muzyków|"
                         "sędziów|kolegów|przyjaciół|"
                         "ekspertów|dziennikarzy|autorów|pisarzy|reżyserów|nauczycieli|turystów|kierowców|"
                         "strażaków|więźniów|jeńców|chorych|"
                         "rannych|zabitych|pacjentów|krytyków|recenzentów|fanów|programistów|zwycięzców|"
                         "królów|obywateli|wyborców|senatorów";
