/* lang/da/capitals.c - Danish in capitals: which short words are spelled though they could be read, and which
 * are words whatever the line. */
#include "lang/da/da.h"

const char lt_da_initialisms[] =
    "USA|EU|AI|EM|OL|ECB|AGF|SU|KU|USB|ATP|LO|AAB|UV|IQ|IP|EKG|ATV|IMF|OECD|IOC|IC|AUH|ID|EP|LP|"
    "ISS|SUV|NGO|LED|UFC|IPO|ETF|AP|AFP|FOA|FCK|OB";

const char lt_da_capital_words[] =
    "DEN|DET|DE|DEM|EN|ET|OG|AT|ER|VAR|HAR|VI|I|DU|JEG|HAN|HUN|OS|JER|DIG|MIG|SIG|IKKE|JA|NEJ|NU|"
    "HER|DER|SÅ|OM|PÅ|AF|TIL|FRA|MED|FOR|UD|IND|OP|NED|ALT|ALLE|INGEN|MERE|MEST|NY|NYE|GODT|KAN|"
    "SKAL|VIL|MÅ|FÅR|GÅR|SER|HVAD|HVOR|NÅR|TO|TRE|TI|MIN|DIN|SIN|LIV|DI|MI|MIX|XI|SU|OB";

/* In addresses, said otherwise than written. */
const struct lt_phrase lt_da_address_names[] = {{"gmail", "g mail"}, {"hotmail", "hot mail"}, {NULL, NULL}};
