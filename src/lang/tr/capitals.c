/* lang/tr/capitals.c - Turkish in capitals: which short words are spelled though they could be read, and
 * which are words whatever the line. */
#include "lang/tr/tr.h"

const char lt_tr_initialisms[] =
    "AB|ABD|AKP|AK|AYM|BM|CHP|DSİ|EKG|ID|IMF|IP|IQ|ISS|İBB|LED|MEB|MİT|NGO|OECD|PTT|RTÜK|SGK|"
    "TBMM|TCDD|THY|TOKİ|TRT|TSK|TÜİK|UV|USB|YÖK|YSK|AP|AFP|UFC|SUV";

const char lt_tr_capital_words[] =
    "VE|BU|ŞU|O|BİR|BİZ|SİZ|BEN|SEN|DE|DA|Mİ|MI|MU|MÜ|NE|KİM|HER|ÇOK|AZ|YOK|VAR|EN|İLE|İÇİN|GİBİ|"
    "AMA|YA|Kİ|DAHA|YENİ|ESKİ|İYİ|KÖTÜ|SON|İLK|ÜÇ|ON|İKİ|DİL|MİL|VİCDAN|EVET|HAYIR";
