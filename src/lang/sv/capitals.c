/* lang/sv/capitals.c - Swedish in capitals: which short words are spelled though they could be read, and
 * which are words whatever the line. */
#include "lang/sv/sv.h"

const char lt_sv_initialisms[] =
    "USA|EU|AI|IT|EM|OS|UD|LO|ECB|IMF|AIK|IFK|EKG|USB|UV|IQ|IP|ID|EG|AB|ABB|ADHD|AMS|ATG|AC|ABF|"
    "EES|EP|LP|IOC|IVO|KI|OECD|OP|SEB|SOS|TCO|TU|UNT|URL|ÖB|SUV|NGO|LED|ETF|IPO|UFC|UHD|IKT|KU|"
    "UHR|AD|AP|AFP|ISS|IVA";

const char lt_sv_capital_words[] =
    "DEN|DET|DE|DEM|EN|ETT|OCH|ATT|ÄR|VAR|HAR|VI|NI|DU|JAG|HAN|HON|OSS|ER|DIG|MIG|SIG|INTE|JA|"
    "NEJ|NU|HÄR|DÄR|SÅ|OM|PÅ|I|AV|TILL|FRÅN|MED|FÖR|UT|UR|IN|UPP|NER|ALLT|ALLA|INGEN|MER|MEST|NY|"
    "NYA|BRA|KAN|SKA|VILL|MÅSTE|FÅR|GÅR|SER|VAD|HUR|NÄR|TVÅ|TRE|TIO|MIN|DIN|SIN|LIV|DI|MI|MIX|XI|"
    "OS|LO|UD";

/* In addresses, said otherwise than written. */
const struct lt_phrase lt_sv_address_names[] = {{"gmail", "g mail"}, {"hotmail", "hot mail"}, {NULL, NULL}};
