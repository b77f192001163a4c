/* lang/en/tables.c - what English calls things. A new short form is a row here and
 * a line in tests/golden/normal/en. */
#include "lang/en/en.h"

const struct lt_magnitude lt_en_magnitudes[] = {
    {"hundred", "hundred", false, {0}, false, false},   {"thousand", "thousand", false, {0}, false, false},
    {"million", "million", false, {0}, false, false},   {"billion", "billion", false, {0}, false, false},
    {"trillion", "trillion", false, {0}, false, false}, {"bn", "billion", false, {0}, false, false},
    {"tn", "trillion", false, {0}, false, false},       {"mn", "million", false, {0}, false, false},
    {"mln", "million", false, {0}, false, false},       {"mil", "million", true, {0}, false, false},
    {"k", "thousand", true, {0}, false, false},         {"m", "million", true, {0}, false, false},
    {"mm", "million", true, {0}, false, false},         {"b", "billion", true, {0}, false, false},
    {"t", "trillion", true, {0}, false, false},         {NULL, NULL, false, {0}, false, false},
};

const struct lt_abbr lt_en_bares[] = {
    {"Mr", "Mister", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Mrs", "Missus", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Ms", "Miz", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Dr", "Doctor", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Dr", "Drive", LT_IN_ADDRESS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"St", "Street", LT_IN_ADDRESS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"St", "Saint", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Mt", "Mount", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Ave", "Avenue", LT_IN_ADDRESS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Blvd", "Boulevard", LT_IN_ADDRESS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Prof", "Professor", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"vs", "versus", LT_ALWAYS, LT_ABBR_BARE},
    {"Jr", "Junior", LT_AFTER_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Sr", "Senior", LT_AFTER_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Lt", "Lieutenant", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"feat", "featuring", LT_BEFORE_NAME, LT_ABBR_BARE},
    {"approx", "approximately", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {"WWI", "World War one", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"WWII", "World War two", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Mk", "Mark", LT_BEFORE_NUMBER, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Mk", "Mark", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"aka", "A K A", LT_ALWAYS, LT_ABBR_BARE},
    {"AKA", "A K A", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Nos", "numbers", LT_BEFORE_NUMBER, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"ca", "circa", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {"Ste", "Suite", LT_BEFORE_NUMBER, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Rd", "Road", LT_IN_ADDRESS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Hwy", "Highway", LT_BEFORE_NUMBER, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"etc", "et cetera", LT_ALWAYS, LT_ABBR_BARE},
    {"Jan", "January", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Feb", "February", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Mar", "March", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Apr", "April", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Jun", "June", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Jul", "July", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Aug", "August", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Sep", "September", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Sept", "September", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Oct", "October", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Nov", "November", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Dec", "December", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Weds", "Wednesday", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Thur", "Thursday", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Mon", "Monday", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Tue", "Tuesday", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Tues", "Tuesday", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Wed", "Wednesday", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Thu", "Thursday", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Thurs", "Thursday", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Fri", "Friday", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Sat", "Saturday", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Sun", "Sunday", LT_BEFORE_DATE, LT_ABBR_BARE | LT_ABBR_EXACT},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_abbr lt_en_abbrs[] = {
    {"Dr", "Drive", LT_IN_ADDRESS, 0},
    {"St", "Street", LT_IN_ADDRESS, 0},
    {"Ct", "Court", LT_IN_ADDRESS, 0},
    {"Pl", "Place", LT_IN_ADDRESS, 0},
    {"Sq", "Square", LT_IN_ADDRESS, 0},
    {"Rd", "Road", LT_IN_ADDRESS, 0},
    {"Ln", "Lane", LT_IN_ADDRESS, 0},
    {"Ave", "Avenue", LT_IN_ADDRESS, 0},
    {"Blvd", "Boulevard", LT_IN_ADDRESS, 0},
    {"Pkwy", "Parkway", LT_IN_ADDRESS, 0},
    {"Hwy", "Highway", LT_BEFORE_NUMBER, 0},
    {"Dr", "Doctor", LT_BEFORE_NAME, 0},
    {"Dr", "Doctor", LT_ALWAYS, LT_ABBR_EXACT},
    {"W", "West", LT_BEFORE_NUMBER, LT_ABBR_EXACT},
    {"E", "East", LT_BEFORE_NUMBER, LT_ABBR_EXACT},
    {"N", "North", LT_BEFORE_NUMBER, LT_ABBR_EXACT},
    {"S", "South", LT_BEFORE_NUMBER, LT_ABBR_EXACT},
    {"Mr", "Mister", LT_ALWAYS, 0},
    {"Mrs", "Missus", LT_ALWAYS, 0},
    {"Ms", "Miz", LT_ALWAYS, 0},
    {"Messrs", "Messers", LT_ALWAYS, 0},
    {"Prof", "Professor", LT_BEFORE_NAME, 0},
    {"St", "Saint", LT_BEFORE_NAME, 0},
    {"Sts", "Saints", LT_BEFORE_NAME, 0},
    {"Mt", "Mount", LT_BEFORE_NAME, 0},
    {"Ft", "Fort", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Rev", "Reverend", LT_BEFORE_NAME, 0},
    {"Fr", "Father", LT_BEFORE_NAME, 0},
    {"Hon", "Honorable", LT_BEFORE_NAME, 0},
    {"Pres", "President", LT_BEFORE_NAME, 0},
    {"Gov", "Governor", LT_BEFORE_NAME, 0},
    {"Sen", "Senator", LT_BEFORE_NAME, 0},
    {"Rep", "Representative", LT_BEFORE_NAME, 0},
    {"Reps", "Representatives", LT_BEFORE_NAME, 0},
    {"Sens", "Senators", LT_BEFORE_NAME, 0},
    {"Amb", "Ambassador", LT_BEFORE_NAME, 0},
    {"Supt", "Superintendent", LT_BEFORE_NAME, 0},
    {"Det", "Detective", LT_BEFORE_NAME, 0},
    {"Insp", "Inspector", LT_BEFORE_NAME, 0},
    {"Gen", "General", LT_BEFORE_NAME, 0},
    {"Maj", "Major", LT_BEFORE_NAME, 0},
    {"Col", "Colonel", LT_BEFORE_NAME, 0},
    {"Lt", "Lieutenant", LT_BEFORE_NAME, 0},
    {"Capt", "Captain", LT_BEFORE_NAME, 0},
    {"Cmdr", "Commander", LT_BEFORE_NAME, 0},
    {"Cpl", "Corporal", LT_BEFORE_NAME, 0},
    {"Sgt", "Sergeant", LT_BEFORE_NAME, 0},
    {"Pvt", "Private", LT_BEFORE_NAME, 0},
    {"Adm", "Admiral", LT_BEFORE_NAME, 0},
    {"Brig", "Brigadier", LT_BEFORE_NAME, 0},
    {"Jr", "Junior", LT_AFTER_NAME, 0},
    {"Sr", "Senior", LT_AFTER_NAME, 0},
    {"Esq", "Esquire", LT_AFTER_NAME, 0},
    {"Inc", "Incorporated", LT_AFTER_NAME, 0},
    {"Corp", "Corporation", LT_AFTER_NAME, 0},
    {"Ltd", "Limited", LT_AFTER_NAME, 0},
    {"Co", "Company", LT_AFTER_NAME, 0},
    {"Bros", "Brothers", LT_AFTER_NAME, 0},
    {"Assn", "Association", LT_AFTER_NAME, 0},
    {"Univ", "University", LT_ALWAYS, 0},
    {"Dept", "Department", LT_ALWAYS, 0},
    {"Govt", "Government", LT_ALWAYS, 0},
    {"No", "number", LT_BEFORE_NUMBER, 0},
    {"Nos", "numbers", LT_BEFORE_NUMBER, 0},
    {"Vol", "volume", LT_BEFORE_NUMBER, 0},
    {"Vols", "volumes", LT_BEFORE_NUMBER, 0},
    {"Ch", "chapter", LT_BEFORE_NUMBER, 0},
    {"Fig", "figure", LT_BEFORE_NUMBER, 0},
    {"Figs", "figures", LT_BEFORE_NUMBER, 0},
    {"p", "page", LT_BEFORE_NUMBER, 0},
    {"pp", "pages", LT_BEFORE_NUMBER, 0},
    {"Sec", "section", LT_BEFORE_NUMBER, 0},
    {"Art", "article", LT_BEFORE_NUMBER, 0},
    {"Eq", "equation", LT_BEFORE_NUMBER, 0},
    {"Ep", "episode", LT_BEFORE_NUMBER, 0},
    {"Eps", "episodes", LT_BEFORE_NUMBER, 0},
    {"Pt", "part", LT_BEFORE_NUMBER, 0},
    {"Op", "opus", LT_BEFORE_NUMBER, 0},
    {"ca", "circa", LT_BEFORE_NUMBER, 0},
    {"c", "circa", LT_BEFORE_NUMBER, 0},
    {"est", "established", LT_BEFORE_NUMBER, 0},
    {"b", "born", LT_BEFORE_NUMBER, 0},
    {"d", "died", LT_BEFORE_NUMBER, 0},
    {"approx", "approximately", LT_ALWAYS, 0},
    {"Apt", "apartment", LT_BEFORE_NUMBER, 0},
    {"Rm", "room", LT_BEFORE_NUMBER, 0},
    {"Tel", "telephone", LT_ALWAYS, 0},
    {"ext", "extension", LT_BEFORE_NUMBER, 0},
    {"e.g", "for example", LT_ALWAYS, LT_ABBR_BARE},
    {"i.e", "that is", LT_ALWAYS, LT_ABBR_BARE},
    {"etc", "et cetera", LT_ALWAYS, LT_ABBR_FINAL},
    {"vs", "versus", LT_ALWAYS, 0},
    {"v", "versus", LT_AFTER_NAME, LT_ABBR_EXACT},
    {"cf", "compare", LT_ALWAYS, 0},
    {"viz", "namely", LT_ALWAYS, 0},
    {"al", "al", LT_ALWAYS, 0},
    {"a.k.a", "also known as", LT_ALWAYS, 0},
    {"w.r.t", "with respect to", LT_ALWAYS, 0},
    {"P.S", "PS", LT_ALWAYS, 0},
    {"Ph.D", "PhD", LT_ALWAYS, LT_ABBR_FINAL},
    {"feat", "featuring", LT_ALWAYS, 0},
    {"ft", "featuring", LT_BEFORE_NAME, 0},
    {"max", "maximum", LT_BEFORE_NUMBER, 0},
    {"min", "minimum", LT_BEFORE_NUMBER, 0},
    {"avg", "average", LT_ALWAYS, 0},
    {"incl", "including", LT_ALWAYS, 0},
    {"excl", "excluding", LT_ALWAYS, 0},
    {"resp", "respectively", LT_ALWAYS, 0},
    {"misc", "miscellaneous", LT_ALWAYS, 0},
    {"orig", "originally", LT_ALWAYS, 0},
    {"ed", "edition", LT_ALWAYS, 0},
    {"dist", "distributed", LT_ALWAYS, 0},
    {"Mon", "Monday", LT_BEFORE_DATE, 0},
    {"Tue", "Tuesday", LT_BEFORE_DATE, 0},
    {"Tues", "Tuesday", LT_BEFORE_DATE, 0},
    {"Wed", "Wednesday", LT_BEFORE_DATE, 0},
    {"Thu", "Thursday", LT_BEFORE_DATE, 0},
    {"Thur", "Thursday", LT_BEFORE_DATE, 0},
    {"Thurs", "Thursday", LT_BEFORE_DATE, 0},
    {"Fri", "Friday", LT_BEFORE_DATE, 0},
    {"Sat", "Saturday", LT_BEFORE_DATE, 0},
    {"Sun", "Sunday", LT_BEFORE_DATE, 0},
    {"Mar", "March", LT_BEFORE_DATE, LT_ABBR_EXACT},
    {"Apr", "April", LT_ALWAYS, LT_ABBR_EXACT},
    {"Jun", "June", LT_BEFORE_DATE, LT_ABBR_EXACT},
    {"Jul", "July", LT_BEFORE_DATE, LT_ABBR_EXACT},
    {"Sep", "September", LT_BEFORE_DATE, LT_ABBR_EXACT},
    {"Jan", "January", LT_ALWAYS, 0},
    {"Feb", "February", LT_ALWAYS, 0},
    {"Aug", "August", LT_ALWAYS, 0},
    {"Sept", "September", LT_ALWAYS, 0},
    {"Oct", "October", LT_ALWAYS, 0},
    {"Nov", "November", LT_ALWAYS, 0},
    {"Dec", "December", LT_ALWAYS, 0},
    {"Calif", "California", LT_ALWAYS, LT_ABBR_EXACT},
    {"Conn", "Connecticut", LT_ALWAYS, LT_ABBR_EXACT},
    {"Mass", "Massachusetts", LT_AFTER_NAME, LT_ABBR_EXACT},
    {"Fla", "Florida", LT_ALWAYS, LT_ABBR_EXACT},
    {"Colo", "Colorado", LT_ALWAYS, LT_ABBR_EXACT},
    {"Ariz", "Arizona", LT_ALWAYS, LT_ABBR_EXACT},
    {"Tenn", "Tennessee", LT_ALWAYS, LT_ABBR_EXACT},
    {"Wash", "Washington", LT_AFTER_NAME, LT_ABBR_EXACT},
    {"Minn", "Minnesota", LT_ALWAYS, LT_ABBR_EXACT},
    {"Okla", "Oklahoma", LT_ALWAYS, LT_ABBR_EXACT},
    {"Penn", "Pennsylvania", LT_AFTER_NAME, LT_ABBR_EXACT},
    {"Mich", "Michigan", LT_ALWAYS, LT_ABBR_EXACT},
    {"Wis", "Wisconsin", LT_ALWAYS, LT_ABBR_EXACT},
    {"Va", "Virginia", LT_ALWAYS, LT_ABBR_EXACT},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_symbol lt_en_symbols[] = {
    {'&', "and", LT_SYM_ALWAYS},
    {'%', "percent", LT_SYM_ALWAYS},
    {'+', "plus", LT_SYM_ALWAYS},
    {'=', "equals", LT_SYM_ALWAYS},
    {'<', "less than", LT_SYM_BEFORE_NUMBER},
    {'<', "less than", LT_SYM_SPACED},
    {'>', "greater than", LT_SYM_SPACED},
    {'>', "more than", LT_SYM_BEFORE_NUMBER},
    {'~', "about", LT_SYM_BEFORE_NUMBER},
    {'#', "number", LT_SYM_BEFORE_NUMBER},
    {'#', "hash", LT_SYM_ALWAYS},
    {'@', "at", LT_SYM_ALWAYS},
    {'*', "times", LT_SYM_NUMBERS},
    {'/', "divided by", LT_SYM_SPACED},
    {'^', "to the power of", LT_SYM_BETWEEN},
    {0x00A7, "section", LT_SYM_ALWAYS},
    {0x00B6, "paragraph", LT_SYM_ALWAYS},
    {0x00A9, "copyright", LT_SYM_ALWAYS},
    {0x2120, NULL, LT_SYM_SILENT},
    {0x00B0, "degrees", LT_SYM_ALWAYS},
    {0x00B1, "plus or minus", LT_SYM_ALWAYS},
    {0x00D7, "times", LT_SYM_ALWAYS},
    {0x00F7, "divided by", LT_SYM_ALWAYS},
    {0x2212, "minus", LT_SYM_ALWAYS},
    {0x2044, "slash", LT_SYM_ALWAYS},
    {0x00B5, "micro", LT_SYM_ALWAYS},
    {0x00A2, "cents", LT_SYM_ALWAYS},
    {0x25CF, NULL, LT_SYM_SILENT},
    {0x25AA, NULL, LT_SYM_SILENT},
    {0x25E6, NULL, LT_SYM_SILENT},
    {0x25A0, NULL, LT_SYM_SILENT},
    {0x25BA, NULL, LT_SYM_SILENT},
    {0x25B6, NULL, LT_SYM_SILENT},
    {0x25BC, NULL, LT_SYM_SILENT},
    {0x25B2, NULL, LT_SYM_SILENT},
    {0x2016, NULL, LT_SYM_SILENT},
    {0x2030, "per mille", LT_SYM_ALWAYS},
    {0x2260, "is not equal to", LT_SYM_ALWAYS},
    {0x2264, "at most", LT_SYM_BEFORE_NUMBER},
    {0x2264, "less than or equal to", LT_SYM_ALWAYS},
    {0x2265, "at least", LT_SYM_BEFORE_NUMBER},
    {0x2265, "greater than or equal to", LT_SYM_ALWAYS},
    {0x2248, "about", LT_SYM_ALWAYS},
    {0x2243, "about", LT_SYM_ALWAYS},
    {0x2261, "is identical to", LT_SYM_ALWAYS},
    {0x221E, "infinity", LT_SYM_ALWAYS},
    {0x221A, "square root of", LT_SYM_ALWAYS},
    {0x2211, "sum", LT_SYM_ALWAYS},
    {0x220F, "product", LT_SYM_ALWAYS},
    {0x222B, "integral", LT_SYM_ALWAYS},
    {0x2202, "partial", LT_SYM_ALWAYS},
    {0x2206, "delta", LT_SYM_ALWAYS},
    {0x2208, "in", LT_SYM_ALWAYS},
    {0x2205, "empty set", LT_SYM_ALWAYS},
    {0x2229, "intersection", LT_SYM_ALWAYS},
    {0x222A, "union", LT_SYM_ALWAYS},
    {0x2190, "left arrow", LT_SYM_ALWAYS},
    {0x2192, "to", LT_SYM_BETWEEN},
    {0x21D2, "implies", LT_SYM_BETWEEN},
    {0x2191, "up", LT_SYM_ALWAYS},
    {0x2193, "down", LT_SYM_ALWAYS},
    {0x2116, "number", LT_SYM_ALWAYS},
    {0x2605, "star", LT_SYM_ALWAYS},
    {0x2606, NULL, LT_SYM_SILENT},
    {0x266F, "sharp", LT_SYM_ALWAYS},
    {0x266D, "flat", LT_SYM_ALWAYS},
    {0x2713, "check mark", LT_SYM_ALWAYS},
    {'$', "dollar", LT_SYM_ALWAYS},
    {0x20AC, "euro", LT_SYM_ALWAYS},
    {0x00A3, "pound", LT_SYM_ALWAYS},
    {0x00A5, "yen", LT_SYM_ALWAYS},
    {0x20A9, "won", LT_SYM_ALWAYS},
    {0x20B9, "rupee", LT_SYM_ALWAYS},
    {0x20BD, "ruble", LT_SYM_ALWAYS},
    {0x20BF, "bitcoin", LT_SYM_ALWAYS},
    {0, NULL, LT_SYM_ALWAYS},
};

const struct lt_phrase lt_en_slash_phrases[] = {
    {"24/7", "twenty-four seven"}, {"50/50", "fifty fifty"}, {"20/20", "twenty twenty"},
    {"9/11", "nine eleven"},       {"7/11", "seven eleven"}, {NULL, NULL},
};

const char lt_en_year_cues[] =
    "in|since|of|by|until|till|year|circa|from|during|before|after|to|and|ad|spring|summer|"
    "autumn|fall|winter";
const char lt_en_counted[] =
    "people|persons|men|women|children|users|words|copies|pages|steps|points|times|songs|hours|minutes|"
    "seconds|"
    "days|weeks|months|years|miles|meters|metres|kilometers|kilometres|feet|inches|yards|acres|tons|tonnes|"
    "pounds|"
    "dollars|euros|cents|calories|watts|volts|amps|pixels|nits|lumens|votes|seats|rooms|homes|houses|books|"
    "units|"
    "items|units|jobs|workers|students|employees|members|fans|reviews|ratings|stars|photos|videos|games|apps|"
    "percent|degrees|grams|kilograms|liters|litres|gallons|cycles|rpm|horsepower|square|cubic|more|other|"
    "different";
const char lt_en_count_cues[] =
    "over|about|around|nearly|almost|roughly|approximately|exactly|least|most|than|only|some";

const char lt_en_domains[] = "com|org|net|edu|gov|mil|int|info|biz|io|ai|app|dev|tv|fm|gg|ly|xyz|online|site|"
                             "shop|blog|cloud|tech|uk|eu|de|fr|es|nl|"
                             "pl|ru|cz|dk|se|fi|hu|ro|gr|jp|cn|kr|br|mx|ar|cl|au|nz|ca|za|ie|ch|sm|tk|cc|ws";
const char lt_en_file_types[] =
    "jpg|jpeg|png|gif|svg|webp|pdf|txt|html|htm|xml|json|csv|md|doc|docx|xls|xlsx|ppt|pptx|"
    "zip|tar|gz|mp3|mp4|wav|ogg|opus|mkv|avi|mov|epub|exe|dll|py|js|ts|css|cpp|java|sh|yml|"
    "yaml|ini|conf|cfg|log|php|asp|dmg|iso|apk";

/* Given names that kings, queens, emperors and popes shared, and the commonest ones of families that number
 * their sons. */
const char lt_en_rulers[] = "Adolf|Adrian|Afonso|Albert|Alexander|Alfonso|Alfred|Amenhotep|Anne|Antiochus|"
                            "Augustus|Baldwin|Benedict|Boniface|"
                            "Carlos|Carol|Casimir|Catherine|Charles|Christian|Clement|Cleopatra|Conrad|"
                            "Constantine|Cyrus|Darius|David|Edgar|"
                            "Edmund|Edward|Elizabeth|Eric|Ethelred|Eugene|Felipe|Ferdinand|Francis|Franz|"
                            "Frederick|Friedrich|George|Gregory|"
                            "Gustav|Haakon|Harald|Harold|Henry|Henri|Hussein|Innocent|Isabella|Ivan|James|"
                            "Jean|Joao|John|Joseph|Juan|Julius|"
                            "Justinian|Kamehameha|Karl|Leo|Leopold|Louis|Ludwig|Magnus|Margaret|"
                            "Maria|Martin|Mary|Matthias|Maximilian|"
                            "Mehmed|Michael|Mohammed|Murad|Napoleon|Nicholas|Olaf|Olav|Oscar|Otto|Paul|Pedro|"
                            "Peter|Philip|Philippe|Pius|"
                            "Ptolemy|Rama|Ramesses|Ramses|Richard|Robert|Rudolf|Selim|Seti|Sigismund|Sixtus|"
                            "Stephen|Suleiman|Theodosius|"
                            "Thutmose|Umberto|Urban|Victor|Victoria|Vladimir|Wilhelm|William|Xerxes|Thomas|"
                            "Harry|Samuel|Walter|Arthur|Donald|"
                            "Ronald|Kenneth|Frank|Raymond|Lawrence|Theodore|Sam";

const char lt_en_roman_cues[] =
    "chapter|part|parts|volume|vol|book|act|scene|section|article|phase|type|class|grade|level|stage|war|"
    "bowl|episode|"
    "season|series|mark|mk|title|appendix|figure|table|plate|unit|case|group|stanza|canto|verse|psalm|"
    "division|tier|"
    "wrestlemania|fantasy|auto|civilization|civ|gta|rocky|rambo|quest|saturn|apollo|vatican|corps|olympiad|"
    "generation|"
    "mission|amendment|column|layer|trial|schedule|sonata|symphony|movement|no|number|iphone|"
    "chapters|volumes|vols|acts|scenes|sections|articles|figures|tables|plates|fig|figs|sec|ch|pt|bk|art|sc|"
    "app|pp|p|pages|item|items|panel|exhibit|annex|canon|opus|op|round|theorem|lemma|step|stages|phases|"
    "types|grades|levels|books|parts";

const char lt_en_deeds[] =
    "lost|was|had|won|made|took|fled|gave|led|built|sent|wrote|spent|fought|chose|brought|came|left|went|"
    "began|held|kept|met|wore|fell|rose|sat|put|saw|grew|abdicated|died|ruled|reigned|married|founded|"
    "banned|invaded|conquered|ordered|signed|established|issued|commissioned|summoned|dissolved|executed|"
    "defeated|granted|inherited|united|expelled|appointed|called|created|crowned|declared|abolished|moved";

const char lt_en_starters[] =
    "The|A|An|It|He|She|They|We|I|You|This|That|These|Those|There|But|And|Or|So|In|On|At|If|When|"
    "While|As|For|With|Its|His|Her|Their|Our|My|What|Who|Why|How|Where|Then|Now|Yet|However|"
    "After|Before|Since|Not|No|Yes|By|From|To|Of|Most|Some|All|Each|Every";
