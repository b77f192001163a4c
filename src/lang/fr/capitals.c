/* lang/fr/capitals.c - French in capitals: which short words are spelled though they could be read, and which
 * are words whatever the line. */
#include "lang/fr/fr.h"

const char lt_fr_initialisms[] =
    "SA|UE|OMS|USA|ONG|IA|IRM|ADN|ARN|OGM|AFP|BCE|FMI|PME|HLM|BD|UV|EPR|OL|OM|AOC|USB|IUT|IVG|EDF|"
    "ENS|EPS|ETI|GIE|IEP|IGN|ISS|ITT|IRSN|ISF|OCDE|OPA|PIB|PDG|PEA|PEL|RATP|RSA|RER|TER|TVA|UDI|"
    "UMP|URL|URSS|VAE|VIH|VTC|AME|APL|ARS|BEP|CEA|CEE|CIA|FBI|FIV|UMR|AOP|IGP|PIN|IP|IPO|AGS|AMF|"
    "ANR|CIO|DEA|DGSE|EI|EP|LP|ESA|FAI|IGF";

const char lt_fr_capital_words[] =
    "EST|ET|UN|UNE|LE|LA|LES|DES|DU|DE|IL|ILS|ELLE|ON|NOUS|VOUS|JE|TU|MA|MON|SA|SON|SES|MES|CE|"
    "CES|QUE|QUI|OUI|NON|PAS|TRÈS|PLUS|TOUT|TOUS|RIEN|BIEN|EN|AU|AUX|SUR|PAR|POUR|OU|OÙ|NE|NI|SI|"
    "SE|Y|ART|ANS|AN|ICI|AI|AS|ONT|SONT|DIX|SIX|CAP|RIP|ARS|ÊTRE|FAIT|DIT|VU|BON|BEL|BEAU|VIE|"
    "NUL|VI|XI|MI|MIX";
