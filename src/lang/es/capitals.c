/* lang/es/capitals.c - Spanish in capitals: which short words are spelled though they could be read, and
 * which are words whatever the line. */
#include "lang/es/es.h"

const char lt_es_initialisms[] =
    "SA|UE|ADN|ARN|FMI|BCE|DNI|ITV|IPC|OCDE|URSS|TVE|VIH|IA|UGT|ONG|USB|IRPF|IES|ATS|EGB|CIO|UPN|"
    "PNV|ERC|EH|IU|AEB|ACB|BBVA|FBI|OMS|RTVE|IAE|OLP|UHF|UAM|UCM|UOC|IP|UFC|EP|LP|UV|EPS|ICO|IPO|"
    "ISBN|IMV|IMC|OPA|OTP|PIN|TIC|UPC|UPV";

const char lt_es_capital_words[] =
    "EL|LA|LOS|LAS|UN|UNA|UNO|ES|NO|SÍ|SI|YO|TÚ|TU|MI|ME|TE|SE|LE|LO|DE|DEL|AL|EN|CON|POR|PARA|"
    "QUE|QUÉ|MUY|MÁS|TODO|TODOS|NADA|YA|NI|SU|SUS|HAY|HOY|SON|SER|VER|IR|VA|"
    "VAN|DOS|TRES|SEIS|DIEZ|PRO|TRI|VI|DI|LI|MIX|XI|TIC|PIN|OPA|ICO";
