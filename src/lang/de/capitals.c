/* lang/de/capitals.c - German in capitals: which short words are spelled though they could be read, and which
 * are words whatever the line. */
#include "lang/de/de.h"

const char lt_de_initialisms[] =
    "USA|EU|UN|EZB|AOK|ADAC|ARD|SED|OECD|IAEA|EM|OP|UV|IQ|AG|KI|IT|ICE|IC|EEG|ÖBB|BIP|EWG|EG|EIB|"
    "EP|LP|AI|IHK|ISBN|KIT|SUV|UHD|IOC|ISS|NGO|OHG|RAF|TU|URL|US|UPS|WHO|EVP|FAZ|HIV|IPO|LED|"
    "BASF|UKE|ADHS|AFP|AP|CEO|COPD|DLRG|EHEC|ETF|EVG|IAA|IFA|IPCC|IWF|MRSA|OLG|OSZE|OVG|UKW|UMTS|"
    "UNHCR|VEB";

const char lt_de_capital_words[] =
    "DER|DIE|DAS|UND|ICH|IST|ALT|OFT|ERST|ALL|AUS|AUF|EIN|EINE|IM|IN|AN|AM|ER|ES|SIE|WIR|IHR|DU|"
    "NEU|NEIN|JA|NIE|NUR|NOCH|NICHT|KEIN|KEINE|ALLE|ALLES|VIEL|MEHR|SEHR|ZU|SO|DA|WAS|WER|WIE|WO|"
    "MIT|VON|VOR|BIS|HIER|JETZT|UM|OB|DOCH|MUSS|WILL|KANN|DIR|MIR|DICH|MICH|UNS|MAL|GUT|BIN|HAT|"
    "WAR|WIRD|SEIN|IHN|IHM|TUN|ZUM|ZUR";

/* In addresses, said otherwise than written. */
const struct lt_phrase lt_de_address_names[] = {{"gmail", "g mail"}, {"hotmail", "hot mail"}, {NULL, NULL}};
