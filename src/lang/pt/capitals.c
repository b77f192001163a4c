/* lang/pt/capitals.c - Portuguese in capitals: which short words are spelled though they could be read, and
 * which are words whatever the line. */
#include "lang/pt/pt.h"

const char lt_pt_initialisms[] =
    "SA|UE|ADN|DNA|FMI|BCE|IBGE|INSS|CPI|OMS|ONG|IA|UTI|UCI|IRS|IRC|ISS|IPVA|IPTU|ICMS|IPI|CPF|CEO|"
    "EUA|URSS|VIH|HIV|EDP|UFRJ|UFMG|ANP|OAB|ABL|ABNT|AVC|GNR|INE|IPO|USB|UV|UHF|EP|LP|OCDE|AMB|"
    "UFC|IP|OGM|ADSE|IEFP|UGT|CGTP|IAS|IMC|PIN";

const char lt_pt_capital_words[] =
    "O|A|OS|AS|UM|UMA|UNS|DE|DO|DA|DOS|DAS|EM|NO|NA|NOS|NAS|E|É|EU|TU|ELE|ELA|VOCÊ|NÓS|NÃO|SIM|"
    "SE|ME|TE|LHE|QUE|QUEM|COM|POR|PARA|SEM|MAIS|MUITO|TUDO|TODOS|NADA|JÁ|NEM|MEU|SEU|SUA|SÃO|"
    "SER|FOI|VI|VER|IR|VAI|VOU|SEI|TRI|DI|LI|MI|MIX|XI|AO|À|AI|OU|PIN";

/* Letters that are words by themselves. */
const struct lt_phrase lt_pt_letters[] = {{"E", "É"}, {NULL, NULL}};
