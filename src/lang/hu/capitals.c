/* lang/hu/capitals.c - Hungarian in capitals: which short words are spelled though they could be read, and
 * which are words whatever the line. */
#include "lang/hu/hu.h"

const char lt_hu_initialisms[] =
    "EU|AI|ET|EP|EKB|EB|OKJ|ORFK|USB|UV|IQ|IT|IMF|OECD|EKG|EEG|AFP|AP|ATV|IPO|UFC|EHF|IOC|"
    "ISS|ID|IP|LED|SUV|OVB|OMV|ORTT|ONYF|NGO|HIV|CEO|PIN";

const char lt_hu_capital_words[] =
    "A|AZ|EZ|ÉS|EGY|IS|NEM|IGEN|NE|HA|MI|TI|ŐK|ÉN|TE|Ő|KI|MIT|KIT|HOGY|MERT|DE|VAGY|VAN|VOLT|"
    "LESZ|MINDEN|SOHA|MOST|ITT|OTT|ÚJ|JÓ|KÉT|TÍZ|HAT|SOK|KEVÉS|TÖBB|MÁR|MÉG|CSAK|MEG|EL|FEL|LE|"
    "BE|CI|DI|MIX|VI|XI|PIN";

/* Letters that are words by themselves. */
const struct lt_phrase lt_hu_letters[] = {{"S", "es"}, {NULL, NULL}};

/* The country's own domain is said as a word. */
const struct lt_phrase lt_hu_address_names[] = {{"hu", "hu"}, {NULL, NULL}};
