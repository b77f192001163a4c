/* lang/nb/capitals.c - Norwegian in capitals: which short words are spelled though they could be read, and
 * which are words whatever the line. */
#include "lang/nb/nb.h"

const char lt_nb_initialisms[] =
    "USA|EU|EØS|AI|KI|EM|OL|VM|ESB|SAS|NHO|LO|AP|SV|FRP|KRF|UV|IQ|IP|EKG|IMF|OECD|IOC|ID|ISS|SUV|NGO|"
    "LED|UFC|AFP|NRK|UIO|OBOS|PST|USB";

const char lt_nb_capital_words[] =
    "DEN|DET|DE|DEM|EN|ET|OG|AT|ER|VAR|HAR|VI|I|DU|JEG|HAN|HUN|OSS|DERE|DEG|MEG|SEG|IKKE|JA|NEI|NÅ|"
    "HER|DER|SÅ|OM|PÅ|AV|TIL|FRA|MED|FOR|UT|INN|OPP|NED|ALT|ALLE|INGEN|MER|MEST|NY|NYE|GODT|KAN|"
    "SKAL|VIL|MÅ|FÅR|GÅR|SER|HVA|HVOR|NÅR|TO|TRE|TI|MIN|DIN|SIN|LIV|DI|MI|MIX|XI";

/* In addresses, said otherwise than written. */
const struct lt_phrase lt_nb_address_names[] = {{"gmail", "g mail"}, {"hotmail", "hot mail"}, {NULL, NULL}};
