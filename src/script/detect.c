/* script/detect.c - see detect.h. A script that one language (nearly) owns decides alone. Among languages of
 * one script each common word votes for those that have it, the less the more of them share it; a letter
 * peculiar to some votes for them a little. */
#include "script/detect.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

/* clang-format off */
static const struct script {
    uint32_t first, last;
    const char *lang; /* the language that it means by itself */
} scripts[] = {
    {0x0041, 0x024F, "en"}, {0x0370, 0x03FF, "el"}, {0x0400, 0x052F, "ru"}, {0x0531, 0x058F, "hy"},
    {0x05D0, 0x05F4, "he"}, {0x0600, 0x06FF, "ar"}, {0x0900, 0x097F, "hi"}, {0x0980, 0x09FF, "bn"},
    {0x0A00, 0x0A7F, "pa"}, {0x0A80, 0x0AFF, "gu"}, {0x0B80, 0x0BFF, "ta"}, {0x0C00, 0x0C7F, "te"},
    {0x0C80, 0x0CFF, "kn"}, {0x0D00, 0x0D7F, "ml"}, {0x0D80, 0x0DFF, "si"}, {0x0E00, 0x0E7F, "th"},
    {0x0E80, 0x0EFF, "lo"}, {0x1000, 0x109F, "my"}, {0x10A0, 0x10FF, "ka"}, {0x1100, 0x11FF, "ko"},
    {0x1200, 0x139F, "am"}, {0x1780, 0x17FF, "km"}, {0x1E00, 0x1EFF, "en"}, {0x1F00, 0x1FFF, "el"},
    {0x3040, 0x30FF, "ja"}, {0x3400, 0x4DBF, "zh"}, {0x4E00, 0x9FFF, "zh"}, {0xAC00, 0xD7AF, "ko"},
    {0xFB50, 0xFDFF, "ar"}, {0xFE70, 0xFEFC, "ar"}, {0x20000, 0x2FA1F, "zh"},
};

/* Languages that share a script: its commonest words, and letters that few of the others have. */
static const struct language {
    const char *lang, *script;
    const char *words, *letters;
} languages[] = {
{"en", "en", "the of and to in is that it was for on are with as his they be at this have from or had by but what"
             " were we when your can said there each which she do their if will not would about he you been who", ""},
{"de", "en", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus"
             " er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder"
             " aber vor zur bis mehr durch man sein wurde ich wir", "äöüß"},
{"fr", "en", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec"
             " son aux d l n s c qu ou mais comme cette elle nous vous leur ont été était même sans sa ses très tout"
             " je on être fait y", "éèêàçùœîôâû"},
{"es", "en", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si"
             " sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está"
             " mi porque qué sólo han yo hay", "ñáéíóú¿¡"},
{"it", "en", "di che e la il un a per in una non sono mi ho si lo le ha con ma da i della del al dei nel alla delle"
             " anche come più gli questo è era cui suo sua ci nella o se degli essere stato fra ai dal perché"
             " l dell questa quando dopo", "àèìòù"},
{"pt", "en", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à"
             " seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem"
             " mesmo aos ter seus", "ãõçáéíóúâêô"},
{"nl", "en", "de van het een en in is dat op te zijn met voor niet aan er om die ook als dan maar bij of uit nog"
             " naar heeft worden hij door over wordt ze werd kan tot geen meer zich onder was deze wel al zo hun ik"
             " je wij dit had haar", ""},
{"pl", "en", "w i na z się do nie że to jest o jak a po od za co dla przez tym są czy być ale już może tylko jego jej"
             " ich był tak ze było który która które przy oraz też przed lub roku bardzo jako", "ąćęłńśźż"},
{"sv", "en", "och i att det som en på är av för med den till inte har de ett om var jag han men sig vi så från hon"
             " när kan nu under efter ska eller där vid mot hade ut skulle man vad blev mycket bara in sin", "åäö"},
{"da", "en", "og i at det er en til af på for med den der ikke som de har han et vi jeg om var sig men fra så kan"
             " hun efter nu ved være havde over blev eller mod ud skal når man hvad også kun blive mange hvor dem op"
             " ind meget sin blevet bliver uden mellem noget nogen mig dig selv hvordan siger gør igen endnu måske lidt"
             " gennem alle andre", "æøå"},
{"nb", "en", "og i det er en til på for med som at av den ikke de har han et vi jeg om var seg men fra så kan hun"
             " etter nå ved være hadde over ble eller mot ut skal når man hva også bare bli mange hvor dem opp inn"
             " veldig sin sitt blitt blir uten mellom noe noen meg deg selv hvordan sier gjør igjen enda kanskje litt"
             " gjennom alle andre", "æøå"},
{"is", "en", "og að í á er sem um við en hann það var til af með fyrir ekki hún eru ég þá hafa þegar frá hefur þetta þess"
             " sér eftir upp því hans hafði eða svo þeir þar nú hér þessi bara þeim verður voru mjög nýja mig", "ðþæöáéíóúý"},
{"fi", "en", "ja on ei se että oli hän en ovat mutta kun ole myös joka kuin olen niin jos mitä tai vain sen minä nyt"
             " voi sitä vielä mukaan hänen jo kanssa ollut jonka siitä tämä kaikki sekä mikä vuoden jälkeen", "äö"},
{"cs", "en", "a v se na je že o s z do i to ve k za by si jako po ale jsem jsou bylo byl pro od tak co podle není"
             " když které který která mezi však nebo už také jeho až před při má být aby jen ještě jejich byla byli měl pouze více velmi"
             " kde ze svůj", "ěščřžýůáíéúň"},
{"sk", "en", "a v sa na je že o s z do i to vo k za by si ako po ale som sú bolo bol pre od tak čo podľa nie je keď"
             " ktoré ktorý ktorá medzi však alebo už tiež jeho až pred pri má byť aby len ešte ich bola boli mal iba viac veľmi kde"
             " zo svoj", "ľĺŕôäčšžťďňýáéíú"},
{"hu", "en", "a az és hogy nem is egy ez meg de van ha csak már még mint volt el azt kell vagy ki lesz nagyon mert"
             " ezt olyan minden ami neki én pedig után aki be lehet több között szerint lett majd ezek", "őűöüáéíóú"},
{"ro", "en", "de și în a la cu pe că nu o din care este un se mai pentru al au fost prin sau ce o ale sunt lui dar"
             " după ca fi fără între foarte avea era această când doar către lor ei", "ășțşţâî"},
{"tr", "en", "ve bir bu da de için ile çok olarak daha en gibi sonra kadar olan ne ama o var her değil mi ya ben"
             " ancak diye göre olduğunu iki yeni büyük kendi oldu şey içinde ki bunu dedi hem", "ğışçöü"},
{"hr", "en", "i u je na se da za od su a s o koji kako što će bi to iz kao do ne bio ali samo još po ili koja koje"
             " nije prema sve već ga biti može nakon", "čćšžđ"},
{"sl", "en", "in je v na za da se so ki pa z ne s bi tudi po od kot ali o pri je bil ter če ni iz ga bilo kako še"
             " samo več kar lahko med zelo", "čšž"},
{"et", "en", "ja on ei see et oli ta ning kui ka ma aga oma siis mis või need veel selle nagu kes ainult olid väga"
             " pärast mille seda tema mida juba", "õäöü"},
{"lv", "en", "un ir ar no uz ka par bet kas lai pie kā tas arī pēc vai nav to tiek bija jau gada viņš ja var", "āēģīķļņšūž"},
{"lt", "en", "ir į kad su iš o bet tai yra kaip už apie jis dėl nuo ar buvo po ne taip jo jie per dar prie", "ąčęėįšųūž"},
{"id", "en", "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka"
             " lebih oleh sudah atau telah kata saat kami dia sebagai bahwa adalah hanya tetapi kepada"
             " namun ketika serta", ""},
{"ms", "en", "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke kerana tersebut boleh ada mereka"
             " lebih oleh sudah atau telah kata kami dia sebagai bahawa adalah hanya tetapi kepada ialah iaitu beliau"
             " sahaja bagi apabila semasa", ""},
{"vi", "en", "và của là có được cho không trong một với các những người đã này để khi đến cũng về từ ra như vào nhiều", "ơưđạảấầẩậắằặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỷỹ"},
{"ca", "en", "de la i el que a en les els per un una amb és del no es al ha com més va són pel però dels o aquest ser"
             " seva seu sobre també han", "çàèòïü"},
{"af", "en", "die van en in het is n dit te wat nie vir met op hy ek sy was deur om aan aan ons hulle ook maar", ""},
{"sq", "en", "të e në dhe i një për me që nga se është janë më ka nuk si do kishte ishte por kjo ky kur u edhe duke pas"
             " tij saj tyre këtë shumë kanë mund ai ajo ata së", "ëç"},
{"eu", "en", "eta da ez du bat dira zen ere baina den hori izan baino dute egin dago duen zuen beste oso hau zituen baita"
             " bere diren dela gabe egiten zuten dituzte arte izango ari edo nola bi", ""},
{"cy", "en", "y yn a i o ar yr mae ei am gan ac wedi fod ond oedd bod hyn ni hynny fel dim na eu wrth nad sydd roedd hon"
             " hwn pan at ddim dros mewn gyda bydd r", "ŵŷ"},
{"ga", "en", "an na a i ar go agus is le tá do ag de bhí sé ní sí nach atá chun mar seo sin siad leis bhfuil ach ó faoi"
             " air ina níos bheith raibh féin mé gach nuair", "áéíóú"},
{"eo", "en", "la de kaj en estas al ne ke por kun sed el ĝi li oni mi estis kiu kiuj pri ĉi tiu tio pli plej ĝis kiel"
             " kiam ankaŭ nur tre jam aŭ ili ŝi ni vi sur post inter sen sia dum", "ĉĝĥĵŝŭ"},
{"la", "en", "et in est non ad ut cum ex qui quae quod sed per ab aut sunt esse si nec enim atque ne iam ac quam hoc"
             " etiam autem eius pro sine quia erat se tamen post ante nihil ita apud neque quoque fuit", ""},
{"sw", "en", "ya na wa kwa ni katika la za kuwa hii huo hiyo kama wake yake watu baada cha pia", ""},
{"ru", "ru", "и в не на что он с как по это из у к но его за от же все так о для мы до она они бы только ты было был"
             " при или еще ещё если их во может уже быть", "ыэё"},
{"uk", "ru", "і в не на що з та як до за у це від він про по так але для ще й бути його було якщо її або вже є був"
             " які який вони ми тільки", "іїєґ"},
{"bg", "ru", "и на да се в за не от е с това че са по но си той като до ще или му при го след също може има беше"
             " само ги които който което тя много", "ъщ"},
{"sr", "ru", "и у је на се да за од су а са о који како што ће би то из као до не био али само још по или која", "ђјљњћџ"},
{"mk", "ru", "и на во да се за не од е со што тоа ќе го ги има но беше како се или при кој која кои", "ѓѕјљњќџ"},
{"be", "ru", "і ў не на што з як па гэта да за у ён але яго для быў было ад яна яны або", "ўі"},
{"kk", "ru", "және бұл мен үшін деп да де бір осы сол ол болды бар емес еді туралы кейін көп", "әғқңөұүһі"},
{"ar", "ar", "في من على أن إلى التي الذي عن مع هذا هذه كان لا ما بعد كما قد بين أو ذلك كل لم هو هي و قال", "ةىأإؤئ"},
{"fa", "ar", "در به از که این را با است برای آن می یک خود تا کرد بر هم نیز شده اند بود شد ها های گفت", "پچژگکی"},
{"ur", "ar", "کے کی میں ہے اور سے کا کو اس کہ نے پر ہیں یہ بھی ایک نہیں تھا کر وہ جو تو ہو گیا", "ٹڈڑںےہھ"},
{"ps", "ar", "د په او چې ته کې له دا دی سره ده يې هغه", "ټډړښځڅېۍګڼ"},
{"hi", "hi", "के में है की से को और का पर ने कि यह हैं एक भी इस नहीं था हो कर ही वह तो जो थे गया", ""},
{"mr", "hi", "आहे आणि या व हे तो ते ती असे की आहेत होते होता होती नाही मी एक केले म्हणून त्या पण झाले", "ळ"},
{"ne", "hi", "छ र हो मा को ले पनि यो गर्ने भएको छन् लागि थियो गरेको", ""},
};
/* clang-format on */

/* Relatives so near that a text scores high in both: the better one it is, however little the lead. */
static const char *const kin[][2] = {{"cs", "sk"}, {"da", "nb"}, {"id", "ms"}};

_Static_assert(LT_COUNT(languages) <= LT_DETECT_LANGS && LT_COUNT(scripts) <= LT_DETECT_LANGS, "tables fit");

static uint32_t hash_of(struct lt_str s)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.p[i]) * 16777619u;
    return h | 1; /* 0: an empty slot */
}

static size_t slot_of(const struct lt_detector *d, uint32_t hash)
{
    size_t slot = hash % LT_DETECT_SLOTS;
    while (d->words[slot].hash && d->words[slot].hash != hash)
        slot = (slot + 1) % LT_DETECT_SLOTS;
    return slot;
}

void lt_detect_open(struct lt_detector *d)
{
    memset(d, 0, sizeof *d);
    for (size_t i = 0; i < LT_COUNT(languages); i++) {
        struct lt_str rest = lt_str_of(languages[i].words), word;
        while (lt_str_cut(&rest, ' ', &word)) {
            uint32_t hash = hash_of(word);
            size_t slot = slot_of(d, hash);
            d->words[slot].hash = hash;
            d->words[slot].langs |= UINT64_C(1) << i;
        }
    }
}

static void count_word(struct lt_detector *d, struct lt_str word)
{
    d->counted++;
    size_t slot = slot_of(d, hash_of(word));
    uint64_t langs = d->words[slot].langs;
    if (!langs)
        return;
    double share = 1.0 / __builtin_popcountll(langs);
    for (size_t i = 0; i < LT_COUNT(languages); i++)
        if (langs >> i & 1)
            d->score[i] += share;
}

static void count_letter(struct lt_detector *d, uint32_t c)
{
    for (size_t i = 0; i < LT_COUNT(scripts); i++)
        if (c >= scripts[i].first && c <= scripts[i].last) {
            d->scripts[i]++;
            break;
        }
    if (c < 0x80)
        return;
    char utf8[5] = {0};
    lt_utf8_put(utf8, c);
    for (size_t i = 0; i < LT_COUNT(languages); i++)
        if (strstr(languages[i].letters, utf8))
            d->score[i] += 0.25;
}

void lt_detect_add(struct lt_detector *d, struct lt_str text)
{
    char word[64];
    size_t n = 0;
    for (size_t at = 0; at <= text.n;) {
        uint32_t c = lt_utf8_next(text, &at);
        if (c && lt_uni_is_alnum(c)) {
            c = lt_uni_lower(c);
            d->letters++;
            count_letter(d, c);
            if (n + 4 <= sizeof word)
                n += lt_utf8_put(word + n, c);
            continue;
        }
        if (n)
            count_word(d, (struct lt_str){word, n});
        n = 0;
        if (at >= text.n)
            break;
    }
}

/* The language of the script most letters are of; kana among ideographs make it Japanese. */
static const char *script_language(const struct lt_detector *d)
{
    uint32_t best = 0;
    const char *lang = NULL;
    for (size_t i = 0; i < LT_COUNT(scripts); i++) {
        uint32_t sum = 0;
        for (size_t k = 0; k < LT_COUNT(scripts); k++)
            sum += strcmp(scripts[i].lang, scripts[k].lang) == 0 ? d->scripts[k] : 0;
        if (!strcmp(scripts[i].lang, "ja") && sum) {
            for (size_t k = 0; k < LT_COUNT(scripts); k++)
                sum += strcmp(scripts[k].lang, "zh") == 0 ? d->scripts[k] : 0;
        }
        if (sum > best) {
            best = sum;
            lang = scripts[i].lang;
        }
    }
    return lang;
}

static bool are_kin(const char *a, const char *b)
{
    for (size_t i = 0; i < LT_COUNT(kin); i++)
        if ((!strcmp(a, kin[i][0]) && !strcmp(b, kin[i][1])) ||
            (!strcmp(a, kin[i][1]) && !strcmp(b, kin[i][0])))
            return true;
    return false;
}

static bool is_shared(const char *script)
{
    for (size_t i = 0; i < LT_COUNT(languages); i++)
        if (!strcmp(languages[i].script, script))
            return true;
    return false;
}

/* The row of the script that has the highest score, and has one, apart from `but` and its kin; else NONE. */
enum { NONE = LT_COUNT(languages) };

static size_t best_row(const struct lt_detector *d, const char *script, const char *but)
{
    size_t best = NONE;
    for (size_t i = 0; i < LT_COUNT(languages); i++) {
        const char *lang = languages[i].lang;
        bool may = !strcmp(languages[i].script, script) && strcmp(lang, but) != 0 && !are_kin(lang, but);
        if (may && d->score[i] > (best == NONE ? 0 : d->score[best]))
            best = i;
    }
    return best;
}

struct lt_guess lt_detect_best(const struct lt_detector *d)
{
    struct lt_guess guess = {.letters = d->letters, .lead = 1};
    const char *script = script_language(d);
    if (!script)
        return guess;
    size_t best = best_row(d, script, "");
    if (best != NONE) {
        size_t second = best_row(d, script, languages[best].lang);
        guess.lang = lt_str_of(languages[best].lang);
        guess.lead = second != NONE ? d->score[best] / d->score[second] : 1 + d->score[best];
    } else if (!is_shared(script)) {
        guess.lang = lt_str_of(script);
        guess.lead = 100;
    } else if (strcmp(script, "en") != 0) {
        guess.lang = lt_str_of(script);
    }
    return guess;
}
