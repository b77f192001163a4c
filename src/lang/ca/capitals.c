/* lang/ca/capitals.c - Catalan in capitals: which short words are spelled though they could be read, and
 * which are words whatever the line. */
#include "lang/ca/ca.h"

const char lt_ca_initialisms[] =
    "UE|AI|IA|IVA|ID|IP|IQ|EUA|ETA|FC|AMB|ANC|BCE|CUP|ERC|IEC|IMF|OCDE|ONU|OMS|PSC|TIC|USB|UV|LED|"
    "SUV|NGO|AP|AVE|ISS|UAB|UB|UPC|UOC|EUA";

const char lt_ca_capital_words[] =
    "EL|LA|ELS|LES|UN|UNA|DE|DEL|AL|A|I|O|EN|ES|ÉS|ET|EM|HI|HO|HA|HAN|JO|TU|ELL|ELLA|NO|SÍ|SI|QUE|"
    "QUI|QUÈ|ON|ARA|AVUI|AMB|PER|MÉS|NOU|NOVA|BON|BO|TOT|TOTS|RES|MAI|VI|DI|MI|MIL|DEU|DOS|TRES|"
    "SIS|SET|VUIT|AIXÍ|TAN|VA|VAN|SER|FER|DIR|SOM|SÓN";
