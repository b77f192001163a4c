/* lang/cs/capitals.c - Czech in capitals: which short words are spelled though they could be read, and which
 * are words whatever the line. */
#include "lang/cs/cs.h"

const char lt_cs_initialisms[] =
    "EU|USA|OSN|ČR|SR|UK|AV|ČT|ČRO|ODS|KDU|TOP|STAN|ČSSD|KSČM|SPD|KSČ|ČSL|NDR|SRN|SSSR|EKG|EEG|IT|AI|IP|"
    "IQ|ID|UV|HDP|DPH|OSVČ|ČNB|ECB|MMF|OECD|OBSE|WHO|FBI|CIA|IBM|ABS|SUV|USB|ÚOOÚ|ÚOHS|ÚS|NS|ČOI|ČOV|EET|"
    "EIA|ING|IKE|RVP|ŠVP|MHD|VUT|ČVUT|UPA|UTB|ZČU|OPBH|ODA|US|IZS|OSA|AČR|ČSOB|ČSA|UFO|OČR|UPOL|ETF|EBA";

const char lt_cs_capital_words[] =
    "A|I|O|U|V|K|S|Z|NE|ANO|NA|DO|OD|PO|ZA|ZE|VE|KE|SE|SI|TO|TEN|TA|TY|JE|JSOU|BYL|BYLA|MY|VY|ON|ONA|"
    "ONI|JÁ|MI|MU|HO|CO|KDO|KDE|KDY|JAK|PRO|PŘI|ALE|ANI|NEBO|ŽE|BEZ|TU|TAM|TEĎ|UŽ|NIC|VŽDY|VŠE|DNI|DNE|"
    "DNES|ROK|ROKU|LET|LED|MIX|DVA|DVĚ|TŘI|PĚT|STO|TIP|TIPY|AKCE|NOVÝ|NOVÁ|NOVÉ|MŮJ|MÁ|TVŮJ|OCH|JEN|VÍC|"
    "VŠAK|STOP|POZOR";

/* Letters that are words by themselves, which voices say as such. */
const struct lt_phrase lt_cs_letters[] = {{"A", "á"},  {"I", "í"}, {"J", "jé"}, {"K", "ká"},  {"O", "ó"},
                                          {"S", "es"}, {"U", "ú"}, {"V", "vé"}, {"Z", "zet"}, {NULL, NULL}};
