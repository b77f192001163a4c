/* lang/nl/capitals.c - Dutch in capitals: which short words are spelled though they could be read, and which
 * are words whatever the line. */
#include "lang/nl/nl.h"

const char lt_nl_initialisms[] =
    "VS|EU|OM|UWV|USA|CDA|AOW|WAO|IC|IT|ANWB|TU|UMC|EO|AI|RIVM|ABN|ING|AIVD|OV|AEX|AZ|EK|OS|KVK|"
    "VU|EHBO|VWO|ISS|AFM|OR|CAO|COA|COC|IND|OCW|UV|USB|IQ|IP|ICT|APK|IOC|ECB|IMF|IAEA|EG|EP|AFC|"
    "AP|ANP|AD|AWBZ|WIA|UFC|LED|HIV|SUV|UHD|URL|UMTS|VPRO|NGO|EHEC|OVSE|VUB|OCMW";

const char lt_nl_capital_words[] =
    "DE|HET|EEN|EN|IK|JIJ|JE|HIJ|ZIJ|ZE|WIJ|WE|NIET|NIEUW|GEEN|WEL|JA|NEE|NU|ER|IS|WAS|ZIJN|WIL|"
    "KAN|MOET|OM|OP|IN|AAN|UIT|OF|ALS|DAN|DAT|DIT|DIE|WAT|WIE|HOE|VAN|VOOR|MET|TE|TOT|OOK|NOG|AL|"
    "ALLE|ALLES|ZO|MIJ|MIJN|ONS|OUD|GAS|ARM|VI|DI|MI|MIX|XI|OR";

/* Letters that are words by themselves. */
const struct lt_phrase lt_nl_letters[] = {{"S", "es"}, {NULL, NULL}};

/* In addresses, said otherwise than written. */
const struct lt_phrase lt_nl_address_names[] = {{"gmail", "g mail"}, {"hotmail", "hot mail"}, {NULL, NULL}};
