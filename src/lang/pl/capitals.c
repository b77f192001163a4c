/* lang/pl/capitals.c - Polish in capitals: which short words are spelled though they could be read, and which
 * are words whatever the line. */
#include "lang/pl/pl.h"

const char lt_pl_initialisms[] =
    "USA|UE|PO|AGD|OC|AC|UW|UJ|AGH|IPN|ABW|CBA|EBC|SLD|USB|AI|IT|AK|AWF|AZS|IBM|ING|UPR|OHP|OSP|"
    "OPZZ|PKB|UV|IP|IQ|ID|EKG|EEG|IPO|EP|LP|UFC|MŚP|ABS|AP|AFP|IMF|OECD|OBWE|SUV|UHD|ETF|PIN";

const char lt_pl_capital_words[] =
    "I|A|W|Z|O|U|NA|DO|OD|PO|ZA|ZE|WE|NIE|TAK|TO|TEN|TA|TE|TEJ|TYM|JEST|SĄ|BYŁ|BYŁA|MY|WY|ON|ONA|"
    "ONI|JA|TY|MI|CI|MU|GO|SIĘ|SWÓJ|MÓJ|JAK|CO|KTO|GDY|GDZIE|DLA|DWA|DWIE|TRZY|CZY|ALE|ANI|LUB|"
    "ŻE|BEZ|TU|TAM|TERAZ|JUŻ|NIC|NIGDY|ZAWSZE|WSZYSTKO|DNI|DNIA|DNO|RAZ|ROK|MIX|DI|VI|XI|PIN|AGO";

/* Letters that are words by themselves. */
const struct lt_phrase lt_pl_letters[] = {{"W", "wu"}, {"Z", "zet"}, {NULL, NULL}};
