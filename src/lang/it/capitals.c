/* lang/it/capitals.c - Italian in capitals: which short words are spelled though they could be read, and
 * which are words whatever the line. */
#include "lang/it/it.h"

const char lt_it_initialisms[] =
    "UE|BCE|FMI|CGIL|ATM|ASL|USL|IA|USB|OMS|ONG|OGM|UV|PM|IVG|AN|EPR|RSA|PDL|ADSL|CSM|EP|LP|IP|"
    "IRCCS|UDC|UDR|ISBN|UHF|UFC|URL|ECG|EEG|IPO|OPA|ETF|PIN|UHT|ENPA|OIV|CIG|TSO|PMI";

const char lt_it_capital_words[] =
    "IL|LO|LA|I|GLI|LE|UN|UNA|UNO|DI|DA|IN|CON|SU|PER|TRA|FRA|NON|SÌ|NO|SI|CI|VI|MI|TI|NE|CHE|"
    "CHI|MA|SE|MAI|PIÙ|TUTTO|TUTTI|SONO|SEI|È|HA|HO|HAI|AL|ALLA|DEL|DAL|NEL|SUL|IO|TU|LUI|LEI|"
    "NOI|VOI|MIO|SUO|TUO|LI|DUE|TRE|DIECI|BLU|PRO|GIÙ|QUI|QUA|ORA|ERA|ERE|MIX|XI|AN|PIN";
