/* lang/rows.c - the languages that bring less than a folder: see lang/lang.h. */
#include "lang/lang.h"
#include "lang/sentence.h"

#define ROW(tag) const struct lt_language lt_lang_##tag
#define RECOGNITION(...)           \
    &(const struct lt_recognition) \
    {                              \
        __VA_ARGS__                \
    }
#define NAMES(...)                \
    &(const struct lt_name_rules) \
    {                             \
        __VA_ARGS__               \
    }
#define INTROS(...)                \
    (const char *const[LT_INTROS]) \
    {                              \
        __VA_ARGS__                \
    }
#define WORDS(...)                \
    (const char *const[LT_WORDS]) \
    {                             \
        __VA_ARGS__               \
    }

/* clang-format off */
ROW(nb) = {
    .tag = "nb", .name = "Norwegian", .names = "norwegian|norsk|bokmål|nor|nob",
    .level = LT_LANGUAGE_SPOKEN, .script = "Latn", .kin = "da",
    .recognition = RECOGNITION(
        "og i det er en til på for med som at av den ikke de har han et vi jeg om var seg men fra så kan hun"
        " etter nå ved være hadde over ble eller mot ut skal når man hva også bare bli mange hvor dem opp inn"
        " veldig sin sitt blitt blir uten mellom noe noen meg deg selv hvordan sier gjør igjen enda kanskje litt"
        " gjennom alle andre",
        "æøå"),
    .sentence = &lt_sentence_rules_da,
    .intros = INTROS([LT_INTRO_BY] = "av", [LT_INTRO_ABOUT_AUTHOR] = "Om forfatteren", [LT_INTRO_NOTE] = "Note:",
        [LT_INTRO_CAPTION] = "Bildetekst:", [LT_INTRO_CREDIT] = "Foto:",
        [LT_INTRO_PICTURE] = "Bilde:", [LT_INTRO_CODE] = "Kode:", [LT_INTRO_FORMULA] = "Formel:",
        [LT_INTRO_DISCLOSURE] = "Lest av en syntetisk stemme."),
    .conjunctions = " og men eller fordi da når som ",
    .name_rules = NAMES(
        .letters = "æøåé",
        .names = " bjørn kåre øyvind øystein håkon åse ståle tønsberg tromsø bodø ålesund bjørnson løv solskjær ødegaard lillestrøm ",
        .endings = " sen bø dal vik stad nes ",
        .pieces = "ø æ",
        .particles = " av "),
    .words = WORDS([LT_WORDS_BY_SHORT] = "av", [LT_WORDS_NAME_JOINTS] = "og", [LT_WORDS_NAME_PARTS] = "av", [LT_WORDS_CHAPTER] = "kapittel|kapitlet|del", [LT_WORDS_DATE] = "kl|den"),
};
ROW(is) = {
    .tag = "is", .name = "Icelandic", .names = "icelandic|íslenska|isl|ice",
    .level = LT_LANGUAGE_SENTENCES, .script = "Latn",
    .recognition = RECOGNITION(
        "og að í á er sem um við en hann það var til af með fyrir ekki hún eru ég þá hafa þegar frá hefur þetta þess"
        " sér eftir upp því hans hafði eða svo þeir þar nú hér þessi bara þeim verður voru mjög nýja mig",
        "ðþæöáéíóúý"),
    .sentence = &lt_sentence_rules_lv,
    .name_rules = NAMES(
        .letters = "áðéíóúýþæö",
        .names = " björk guðmundsdóttir jón þór sigurðsson jökull höfn ísafjörður hafþór jónsi sigur ",
        .endings = " dóttir sson jökull fjörður ",
        .pieces = "ð þ",
        .particles = " "),
};
ROW(fi) = {
    .tag = "fi", .name = "Finnish", .names = "finnish|suomi|fin",
    .level = LT_LANGUAGE_SPOKEN, .script = "Latn",
    .recognition = RECOGNITION(
        "ja on ei se että oli hän en ovat mutta kun ole myös joka kuin olen niin jos mitä tai vain sen minä nyt"
        " voi sitä vielä mukaan hänen jo kanssa ollut jonka siitä tämä kaikki sekä mikä vuoden jälkeen",
        "äö"),
    .sentence = &lt_sentence_rules_fi,
    .intros = INTROS([LT_INTRO_BY] = "kirjoittanut", [LT_INTRO_ABOUT_AUTHOR] = "Kirjoittajasta", [LT_INTRO_NOTE] = "Viite:",
        [LT_INTRO_CAPTION] = "Kuvateksti:", [LT_INTRO_CREDIT] = "Kuva:",
        [LT_INTRO_PICTURE] = "Kuva:", [LT_INTRO_CODE] = "Koodi:", [LT_INTRO_FORMULA] = "Kaava:",
        [LT_INTRO_DISCLOSURE] = "Lukijana on synteettinen ääni."),
    .name_rules = NAMES(
        .letters = "äöå",
        .names = " väinö mäkinen hämäläinen jyväskylä hämeenlinna kimi räikkönen jääskeläinen häkkinen selänne pärt ",
        .endings = " nen lä inen ",
        .pieces = "ää öö yy kk",
        .particles = " "),
    .words = WORDS([LT_WORDS_BY] = "kirjoittanut", [LT_WORDS_DATE] = "klo"),
};
ROW(cs) = {
    .tag = "cs", .name = "Czech", .names = "czech|čeština|ces|cze|cz",
    .level = LT_LANGUAGE_SPOKEN, .script = "Latn", .kin = "sk",
    .recognition = RECOGNITION(
        "a v se na je že o s z do i to ve k za by si jako po ale jsem jsou bylo byl pro od tak co podle není"
        " když které který která mezi však nebo už také jeho až před při má být aby jen ještě jejich byla byli měl pouze více velmi"
        " kde ze svůj",
        "ěščřžýůáíéúň"),
    .sentence = &lt_sentence_rules_cs,
    .intros = INTROS([LT_INTRO_BY] = "autor:", [LT_INTRO_ABOUT_AUTHOR] = "O autorovi", [LT_INTRO_NOTE] = "Poznámka:",
        [LT_INTRO_CAPTION] = "Popisek:", [LT_INTRO_CREDIT] = "Foto:",
        [LT_INTRO_PICTURE] = "Obrázek:", [LT_INTRO_CODE] = "Kód:", [LT_INTRO_FORMULA] = "Vzorec:",
        [LT_INTRO_DISCLOSURE] = "Čte syntetický hlas."),
    .conjunctions = " a i ale nebo že protože když který která které aby ",
    .name_rules = NAMES(
        .letters = "áčďéěíňóřšťúůýž",
        .names = " jiří tomáš václav dvořák čapek janáček ondřej miloš zdeněk božena matěj lukáš vojtěch příbram plzeň třebíč"
        " antonín bohumil smetana škvorecký hašek šárka nový němcová ",
        .endings = " ová ček šek ský ák ík ář eš íř ",
        .pieces = "ř ě ů",
        .particles = " z ze "),
    .words = WORDS([LT_WORDS_BY] = "autor:|autorka:"),
};
ROW(sk) = {
    .tag = "sk", .name = "Slovak", .names = "slovak|slovenčina|slk|slo",
    .level = LT_LANGUAGE_SPOKEN, .script = "Latn", .kin = "cs",
    .recognition = RECOGNITION(
        "a v sa na je že o s z do i to vo k za by si ako po ale som sú bolo bol pre od tak čo podľa nie je keď"
        " ktoré ktorý ktorá medzi však alebo už tiež jeho až pred pri má byť aby len ešte ich bola boli mal iba viac veľmi kde"
        " zo svoj",
        "ľĺŕôäčšžťďňýáéíú"),
    .sentence = &lt_sentence_rules_cs,
    .intros = INTROS([LT_INTRO_BY] = "autor:", [LT_INTRO_ABOUT_AUTHOR] = "O autorovi", [LT_INTRO_NOTE] = "Poznámka:",
        [LT_INTRO_CAPTION] = "Popis:", [LT_INTRO_CREDIT] = "Foto:",
        [LT_INTRO_PICTURE] = "Obrázok:", [LT_INTRO_CODE] = "Kód:", [LT_INTRO_FORMULA] = "Vzorec:",
        [LT_INTRO_DISCLOSURE] = "Číta syntetický hlas."),
    .conjunctions = " a i ale alebo že pretože keď ktorý ktorá ktoré aby ",
};
ROW(ro) = {
    .tag = "ro", .name = "Romanian", .names = "romanian|română|ron|rum",
    .level = LT_LANGUAGE_SPOKEN, .script = "Latn",
    .recognition = RECOGNITION(
        "de și în a la cu pe că nu o din care este un se mai pentru al au fost prin sau ce o ale sunt lui dar"
        " după ca fi fără între foarte avea era această când doar către lor ei",
        "ășțşţâî"),
    .sentence = &lt_sentence_rules_ro,
    .intros = INTROS([LT_INTRO_BY] = "de", [LT_INTRO_ABOUT_AUTHOR] = "Despre autor", [LT_INTRO_NOTE] = "Notă:",
        [LT_INTRO_CAPTION] = "Legendă:", [LT_INTRO_CREDIT] = "Foto:",
        [LT_INTRO_PICTURE] = "Imagine:", [LT_INTRO_CODE] = "Cod:", [LT_INTRO_FORMULA] = "Formulă:",
        [LT_INTRO_DISCLOSURE] = "Citit de o voce sintetică."),
    .name_rules = NAMES(
        .letters = "ăâîșşțţ",
        .names = " ștefan ion mihai nicolae brâncuși ceaușescu cărtărescu constanța iași bucurești țiriac râșnov ",
        .endings = " escu eanu oiu eșt ",
        .pieces = "ș ț ă",
        .particles = " "),
    .words = WORDS([LT_WORDS_BY] = "autor:"),
};
ROW(tr) = {
    .tag = "tr", .name = "Turkish", .names = "turkish|türkçe|tur",
    .level = LT_LANGUAGE_SPOKEN, .script = "Latn",
    .recognition = RECOGNITION(
        "ve bir bu da de için ile çok olarak daha en gibi sonra kadar olan ne ama o var her değil mi ya ben"
        " ancak diye göre olduğunu iki yeni büyük kendi oldu şey içinde ki bunu dedi hem",
        "ğışçöü"),
    .sentence = &lt_sentence_rules_tr,
    .intros = INTROS([LT_INTRO_BY] = "yazan:", [LT_INTRO_ABOUT_AUTHOR] = "Yazar hakkında", [LT_INTRO_NOTE] = "Not:",
        [LT_INTRO_CAPTION] = "Resim yazısı:", [LT_INTRO_CREDIT] = "Fotoğraf:",
        [LT_INTRO_PICTURE] = "Resim:", [LT_INTRO_CODE] = "Kod:", [LT_INTRO_FORMULA] = "Formül:",
        [LT_INTRO_DISCLOSURE] = "Yapay bir ses tarafından okunmuştur."),
    .name_rules = NAMES(
        .letters = "çğıöşüâ",
        .names = " gökhan ömer özgür şükrü çağlar gül erdoğan atatürk kılıçdaroğlu işıl ayşe çiğdem gülşen özlem tuğba istanbul"
        " diyarbakır eskişehir muğla beşiktaş galatasaray fenerbahçe çelik yılmaz yıldız ",
        .endings = " oğlu dağ han ",
        .pieces = "ğ ı ş öz",
        .particles = " "),
    .words = WORDS([LT_WORDS_BY] = "yazan:"),
};
ROW(hr) = {
    .tag = "hr", .name = "Croatian", .names = "croatian|hrvatski|hrv",
    .level = LT_LANGUAGE_SENTENCES, .script = "Latn",
    .recognition = RECOGNITION(
        "i u je na se da za od su a s o koji kako što će bi to iz kao do ne bio ali samo još po ili koja koje"
        " nije prema sve već ga biti može nakon",
        "čćšžđ"),
    .sentence = &lt_sentence_rules_hr,
    .name_rules = NAMES(
        .letters = "čćđšž",
        .names = " luka nikola goran đorđe đoković modrić šuker žižek ivanišević prosinečki čilić tuđman dončić jokić šibenik ",
        .endings = " ić vić ović ević ",
        .pieces = "ć đ",
        .particles = " "),
};
ROW(sl) = {
    .tag = "sl", .name = "Slovenian", .names = "slovenian|slovenščina|slv",
    .level = LT_LANGUAGE_SENTENCES, .script = "Latn",
    .recognition = RECOGNITION(
        "in je v na za da se so ki pa z ne s bi tudi po od kot ali o pri je bil ter če ni iz ga bilo kako še"
        " samo več kar lahko med zelo",
        "čšž"),
    .sentence = &lt_sentence_rules_hr,
};
ROW(et) = {
    .tag = "et", .name = "Estonian", .names = "estonian|eesti|est",
    .level = LT_LANGUAGE_SENTENCES, .script = "Latn",
    .recognition = RECOGNITION(
        "ja on ei see et oli ta ning kui ka ma aga oma siis mis või need veel selle nagu kes ainult olid väga"
        " pärast mille seda tema mida juba",
        "õäöü"),
    .sentence = &lt_sentence_rules_fi,
};
ROW(lv) = {
    .tag = "lv", .name = "Latvian", .names = "latvian|latviešu|lav",
    .level = LT_LANGUAGE_SENTENCES, .script = "Latn",
    .recognition = RECOGNITION(
        "un ir ar no uz ka par bet kas lai pie kā tas arī pēc vai nav to tiek bija jau gada viņš ja var",
        "āēģīķļņšūž"),
    .sentence = &lt_sentence_rules_lv,
};
ROW(lt) = {
    .tag = "lt", .name = "Lithuanian", .names = "lithuanian|lietuvių|lit",
    .level = LT_LANGUAGE_SENTENCES, .script = "Latn",
    .recognition = RECOGNITION(
        "ir į kad su iš o bet tai yra kaip už apie jis dėl nuo ar buvo po ne taip jo jie per dar prie",
        "ąčęėįšųūž"),
    .sentence = &lt_sentence_rules_lv,
};
ROW(id) = {
    .tag = "id", .name = "Indonesian", .names = "indonesian|bahasa indonesia|ind",
    .level = LT_LANGUAGE_SENTENCES, .script = "Latn", .kin = "ms",
    .recognition = RECOGNITION(
        "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka"
        " lebih oleh sudah atau telah kata saat kami dia sebagai bahwa adalah hanya tetapi kepada"
        " namun ketika serta",
        ""),
    .sentence = &lt_sentence_rules_id,
};
ROW(ms) = {
    .tag = "ms", .name = "Malay", .names = "malay|bahasa melayu|msa|may",
    .level = LT_LANGUAGE_SENTENCES, .script = "Latn", .kin = "id",
    .recognition = RECOGNITION(
        "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke kerana tersebut boleh ada mereka"
        " lebih oleh sudah atau telah kata kami dia sebagai bahawa adalah hanya tetapi kepada ialah iaitu beliau"
        " sahaja bagi apabila semasa",
        ""),
    .sentence = &lt_sentence_rules_id,
};
ROW(vi) = {
    .tag = "vi", .name = "Vietnamese", .names = "vietnamese|tiếng việt|vie",
    .level = LT_LANGUAGE_SENTENCES, .script = "Latn",
    .recognition = RECOGNITION(
        "và của là có được cho không trong một với các những người đã này để khi đến cũng về từ ra như vào nhiều",
        "ơưđạảấầẩậắằặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỷỹ"),
    .sentence = &lt_sentence_rules_vi,
};
ROW(ca) = {
    .tag = "ca", .name = "Catalan", .names = "catalan|català|cat",
    .level = LT_LANGUAGE_SPOKEN, .script = "Latn",
    .recognition = RECOGNITION(
        "de la i el que a en les els per un una amb és del no es al ha com més va són pel però dels o aquest ser"
        " seva seu sobre també han",
        "çàèòïü"),
    .sentence = &lt_sentence_rules_ca,
    .intros = INTROS([LT_INTRO_BY] = "per", [LT_INTRO_ABOUT_AUTHOR] = "Sobre l’autor", [LT_INTRO_NOTE] = "Nota:",
        [LT_INTRO_CAPTION] = "Peu de foto:", [LT_INTRO_CREDIT] = "Foto:",
        [LT_INTRO_PICTURE] = "Imatge:", [LT_INTRO_CODE] = "Codi:", [LT_INTRO_FORMULA] = "Fórmula:",
        [LT_INTRO_DISCLOSURE] = "Llegit per una veu sintètica."),
    .conjunctions = " i o però perquè quan que si ",
    .words = WORDS([LT_WORDS_NAME_JOINTS] = "i", [LT_WORDS_NAME_PARTS] = "i|de"),
};
ROW(af) = {
    .tag = "af", .name = "Afrikaans", .names = "afrikaans|afr",
    .level = LT_LANGUAGE_SENTENCES, .script = "Latn",
    .recognition = RECOGNITION(
        "die van en in het is n dit te wat nie vir met op hy ek sy was deur om aan aan ons hulle ook maar",
        ""),
    .sentence = &lt_sentence_rules_nl,
};
ROW(sq) = {
    .tag = "sq", .name = "Albanian", .names = "albanian|shqip|sqi|alb",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Latn",
    .recognition = RECOGNITION(
        "të e në dhe i një për me që nga se është janë më ka nuk si do kishte ishte por kjo ky kur u edhe duke pas"
        " tij saj tyre këtë shumë kanë mund ai ajo ata së",
        "ëç"),
};
ROW(eu) = {
    .tag = "eu", .name = "Basque", .names = "basque|euskara|eus|baq",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Latn",
    .recognition = RECOGNITION(
        "eta da ez du bat dira zen ere baina den hori izan baino dute egin dago duen zuen beste oso hau zituen baita"
        " bere diren dela gabe egiten zuten dituzte arte izango ari edo nola bi",
        ""),
};
ROW(cy) = {
    .tag = "cy", .name = "Welsh", .names = "welsh|cymraeg|cym|wel",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Latn",
    .recognition = RECOGNITION(
        "y yn a i o ar yr mae ei am gan ac wedi fod ond oedd bod hyn ni hynny fel dim na eu wrth nad sydd roedd hon"
        " hwn pan at ddim dros mewn gyda bydd r",
        "ŵŷ"),
};
ROW(ga) = {
    .tag = "ga", .name = "Irish", .names = "irish|gaeilge|gle",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Latn",
    .recognition = RECOGNITION(
        "an na a i ar go agus is le tá do ag de bhí sé ní sí nach atá chun mar seo sin siad leis bhfuil ach ó faoi"
        " air ina níos bheith raibh féin mé gach nuair",
        "áéíóú"),
};
ROW(eo) = {
    .tag = "eo", .name = "Esperanto", .names = "esperanto|epo",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Latn",
    .recognition = RECOGNITION(
        "la de kaj en estas al ne ke por kun sed el ĝi li oni mi estis kiu kiuj pri ĉi tiu tio pli plej ĝis kiel"
        " kiam ankaŭ nur tre jam aŭ ili ŝi ni vi sur post inter sen sia dum",
        "ĉĝĥĵŝŭ"),
};
ROW(la) = {
    .tag = "la", .name = "Latin", .names = "latin|lat",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Latn",
    .recognition = RECOGNITION(
        "et in est non ad ut cum ex qui quae quod sed per ab aut sunt esse si nec enim atque ne iam ac quam hoc"
        " etiam autem eius pro sine quia erat se tamen post ante nihil ita apud neque quoque fuit",
        ""),
};
ROW(sw) = {
    .tag = "sw", .name = "Swahili", .names = "swahili|kiswahili|swa",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Latn",
    .recognition = RECOGNITION(
        "ya na wa kwa ni katika la za kuwa hii huo hiyo kama wake yake watu baada cha pia",
        ""),
};
ROW(uk) = {
    .tag = "uk", .name = "Ukrainian", .names = "ukrainian|українська|ukr|ua",
    .level = LT_LANGUAGE_SPOKEN, .script = "Cyrl",
    .recognition = RECOGNITION(
        "і в не на що з та як до за у це від він про по так але для ще й бути його було якщо її або вже є був"
        " які який вони ми тільки",
        "іїєґ"),
    .sentence = &lt_sentence_rules_ru,
    .intros = INTROS([LT_INTRO_BY] = "автор:", [LT_INTRO_ABOUT_AUTHOR] = "Про автора", [LT_INTRO_NOTE] = "Примітка:",
        [LT_INTRO_CAPTION] = "Підпис:", [LT_INTRO_CREDIT] = "Фото:",
        [LT_INTRO_PICTURE] = "Зображення:", [LT_INTRO_CODE] = "Код:", [LT_INTRO_FORMULA] = "Формула:",
        [LT_INTRO_DISCLOSURE] = "Читає синтезований голос."),
    .conjunctions = " і й а але або що бо якщо коли який яка які ",
    .words = WORDS([LT_WORDS_BY] = "автор:"),
};
ROW(bg) = {
    .tag = "bg", .name = "Bulgarian", .names = "bulgarian|български|bul",
    .level = LT_LANGUAGE_SENTENCES, .script = "Cyrl",
    .recognition = RECOGNITION(
        "и на да се в за не от е с това че са по но си той като до ще или му при го след също може има беше"
        " само ги които който което тя много",
        "ъщ"),
    .sentence = &lt_sentence_rules_bg,
};
ROW(sr) = {
    .tag = "sr", .name = "Serbian", .names = "serbian|српски|srpski|srp",
    .level = LT_LANGUAGE_SENTENCES, .script = "Cyrl",
    .recognition = RECOGNITION(
        "и у је на се да за од су а са о који како што ће би то из као до не био али само још по или која",
        "ђјљњћџ"),
    .sentence = &lt_sentence_rules_bg,
};
ROW(mk) = {
    .tag = "mk", .name = "Macedonian", .names = "macedonian|македонски|mkd|mac",
    .level = LT_LANGUAGE_SENTENCES, .script = "Cyrl",
    .recognition = RECOGNITION(
        "и на во да се за не од е со што тоа ќе го ги има но беше како се или при кој која кои",
        "ѓѕјљњќџ"),
    .sentence = &lt_sentence_rules_bg,
};
ROW(be) = {
    .tag = "be", .name = "Belarusian", .names = "belarusian|беларуская|bel",
    .level = LT_LANGUAGE_SENTENCES, .script = "Cyrl",
    .recognition = RECOGNITION(
        "і ў не на што з як па гэта да за у ён але яго для быў было ад яна яны або",
        "ўі"),
    .sentence = &lt_sentence_rules_ru,
};
ROW(kk) = {
    .tag = "kk", .name = "Kazakh", .names = "kazakh|қазақша|kaz",
    .level = LT_LANGUAGE_SENTENCES, .script = "Cyrl",
    .recognition = RECOGNITION(
        "және бұл мен үшін деп да де бір осы сол ол болды бар емес еді туралы кейін көп",
        "әғқңөұүһі"),
    .sentence = &lt_sentence_rules_kk,
};
ROW(ar) = {
    .tag = "ar", .name = "Arabic", .names = "arabic|العربية|ara",
    .level = LT_LANGUAGE_SENTENCES, .script = "Arab", .by_script = true,
    .recognition = RECOGNITION(
        "في من على أن إلى التي الذي عن مع هذا هذه كان لا ما بعد كما قد بين أو ذلك كل لم هو هي و قال",
        "ةىأإؤئ"),
    .sentence = &lt_sentence_rules_ar,
    .words = WORDS([LT_WORDS_NAME_PARTS] = "bin|ibn|al|el|bint|ben"),
};
ROW(fa) = {
    .tag = "fa", .name = "Persian", .names = "persian|farsi|فارسی|fas|per",
    .level = LT_LANGUAGE_SENTENCES, .script = "Arab",
    .recognition = RECOGNITION(
        "در به از که این را با است برای آن می یک خود تا کرد بر هم نیز شده اند بود شد ها های گفت",
        "پچژگکی"),
    .sentence = &lt_sentence_rules_fa,
};
ROW(ur) = {
    .tag = "ur", .name = "Urdu", .names = "urdu|اردو|urd",
    .level = LT_LANGUAGE_SENTENCES, .script = "Arab",
    .recognition = RECOGNITION(
        "کے کی میں ہے اور سے کا کو اس کہ نے پر ہیں یہ بھی ایک نہیں تھا کر وہ جو تو ہو گیا",
        "ٹڈڑںےہھ"),
    .sentence = &lt_sentence_rules_fa,
};
ROW(ps) = {
    .tag = "ps", .name = "Pashto", .names = "pashto|پښتو|pus",
    .level = LT_LANGUAGE_SENTENCES, .script = "Arab",
    .recognition = RECOGNITION(
        "د په او چې ته کې له دا دی سره ده يې هغه",
        "ټډړښځڅېۍګڼ"),
    .sentence = &lt_sentence_rules_fa,
};
ROW(hi) = {
    .tag = "hi", .name = "Hindi", .names = "hindi|हिन्दी|hin",
    .level = LT_LANGUAGE_SENTENCES, .script = "Deva", .by_script = true,
    .recognition = RECOGNITION(
        "के में है की से को और का पर ने कि यह हैं एक भी इस नहीं था हो कर ही वह तो जो थे गया",
        ""),
    .sentence = &lt_sentence_rules_hi,
};
ROW(mr) = {
    .tag = "mr", .name = "Marathi", .names = "marathi|मराठी|mar",
    .level = LT_LANGUAGE_SENTENCES, .script = "Deva",
    .recognition = RECOGNITION(
        "आहे आणि या व हे तो ते ती असे की आहेत होते होता होती नाही मी एक केले म्हणून त्या पण झाले",
        "ळ"),
    .sentence = &lt_sentence_rules_hi,
};
ROW(ne) = {
    .tag = "ne", .name = "Nepali", .names = "nepali|नेपाली|nep",
    .level = LT_LANGUAGE_SENTENCES, .script = "Deva",
    .recognition = RECOGNITION(
        "छ र हो मा को ले पनि यो गर्ने भएको छन् लागि थियो गरेको",
        ""),
    .sentence = &lt_sentence_rules_hi,
};
ROW(el) = {
    .tag = "el", .name = "Greek", .names = "greek|ελληνικά|ell|gre|gr",
    .level = LT_LANGUAGE_SPOKEN, .script = "Grek", .by_script = true,
    .sentence = &lt_sentence_rules_el,
    .intros = INTROS([LT_INTRO_BY] = "συντάκτης:", [LT_INTRO_ABOUT_AUTHOR] = "Σχετικά με τον συγγραφέα", [LT_INTRO_NOTE] = "Σημείωση:",
        [LT_INTRO_CAPTION] = "Λεζάντα:", [LT_INTRO_CREDIT] = "Φωτογραφία:",
        [LT_INTRO_PICTURE] = "Εικόνα:", [LT_INTRO_CODE] = "Κώδικας:", [LT_INTRO_FORMULA] = "Τύπος:",
        [LT_INTRO_DISCLOSURE] = "Διαβάζει μια συνθετική φωνή."),
};
ROW(hy) = {
    .tag = "hy", .name = "Armenian", .names = "armenian|հայերեն|hye|arm",
    .level = LT_LANGUAGE_SENTENCES, .script = "Armn", .by_script = true,
    .sentence = &lt_sentence_rules_hy,
};
ROW(he) = {
    .tag = "he", .name = "Hebrew", .names = "hebrew|עברית|heb",
    .level = LT_LANGUAGE_SENTENCES, .script = "Hebr", .by_script = true,
    .sentence = &lt_sentence_rules_he,
};
ROW(bn) = {
    .tag = "bn", .name = "Bengali", .names = "bengali|bangla|বাংলা|ben",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Beng", .by_script = true,
};
ROW(pa) = {
    .tag = "pa", .name = "Punjabi", .names = "punjabi|ਪੰਜਾਬੀ|pan",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Guru", .by_script = true,
};
ROW(gu) = {
    .tag = "gu", .name = "Gujarati", .names = "gujarati|ગુજરાતી|guj",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Gujr", .by_script = true,
};
ROW(ta) = {
    .tag = "ta", .name = "Tamil", .names = "tamil|தமிழ்|tam",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Taml", .by_script = true,
};
ROW(te) = {
    .tag = "te", .name = "Telugu", .names = "telugu|తెలుగు|tel",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Telu", .by_script = true,
};
ROW(kn) = {
    .tag = "kn", .name = "Kannada", .names = "kannada|ಕನ್ನಡ|kan",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Knda", .by_script = true,
};
ROW(ml) = {
    .tag = "ml", .name = "Malayalam", .names = "malayalam|മലയാളം|mal",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Mlym", .by_script = true,
};
ROW(si) = {
    .tag = "si", .name = "Sinhala", .names = "sinhala|සිංහල|sin",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Sinh", .by_script = true,
};
ROW(th) = {
    .tag = "th", .name = "Thai", .names = "thai|ไทย|tha",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Thai", .by_script = true,
};
ROW(lo) = {
    .tag = "lo", .name = "Lao", .names = "lao|ລາວ|lao",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Laoo", .by_script = true,
};
ROW(my) = {
    .tag = "my", .name = "Burmese", .names = "burmese|မြန်မာ|mya|bur",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Mymr", .by_script = true,
};
ROW(ka) = {
    .tag = "ka", .name = "Georgian", .names = "georgian|ქართული|kat|geo",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Geor", .by_script = true,
};
ROW(ko) = {
    .tag = "ko", .name = "Korean", .names = "korean|한국어|kor",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Kore", .by_script = true,
    .words = WORDS([LT_WORDS_BY] = "작성자:"),
};
ROW(am) = {
    .tag = "am", .name = "Amharic", .names = "amharic|አማርኛ|amh",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Ethi", .by_script = true,
};
ROW(km) = {
    .tag = "km", .name = "Khmer", .names = "khmer|ខ្មែរ|khm",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Khmr", .by_script = true,
};
ROW(ja) = {
    .tag = "ja", .name = "Japanese", .names = "japanese|日本語|jpn|jp",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Jpan", .by_script = true,
    .words = WORDS([LT_WORDS_BY] = "執筆：|執筆者：|著者：|取材・文：|文・写真：|文＝"),
};
ROW(zh) = {
    .tag = "zh", .name = "Chinese", .names = "chinese|中文|mandarin|zho|chi|cn",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Hani", .by_script = true,
    .words = WORDS([LT_WORDS_BY] = "作者：|作者:|文：|文/|撰文：|撰文:|记者：|記者：|文／"),
};
ROW(az) = {
    .tag = "az", .name = "Azerbaijani", .names = "azerbaijani|azərbaycan|aze",
    .level = LT_LANGUAGE_SENTENCES, .script = "Latn",
    .sentence = &lt_sentence_rules_tr,
};
ROW(gl) = {
    .tag = "gl", .name = "Galician", .names = "galician|galego|glg",
    .level = LT_LANGUAGE_SENTENCES, .script = "Latn",
    .sentence = &lt_sentence_rules_ca,
};
ROW(ky) = {
    .tag = "ky", .name = "Kyrgyz", .names = "kyrgyz|кыргызча|kir",
    .level = LT_LANGUAGE_SENTENCES, .script = "Cyrl",
    .sentence = &lt_sentence_rules_kk,
};
ROW(tt) = {
    .tag = "tt", .name = "Tatar", .names = "tatar|татарча|tat",
    .level = LT_LANGUAGE_SENTENCES, .script = "Cyrl",
    .sentence = &lt_sentence_rules_kk,
};
ROW(ckb) = {
    .tag = "ckb", .name = "Central Kurdish", .names = "central kurdish|sorani|کوردی",
    .level = LT_LANGUAGE_SENTENCES, .script = "Arab",
    .sentence = &lt_sentence_rules_fa,
};
ROW(sa) = {
    .tag = "sa", .name = "Sanskrit", .names = "sanskrit|संस्कृतम्|san",
    .level = LT_LANGUAGE_SENTENCES, .script = "Deva",
    .sentence = &lt_sentence_rules_hi,
};
/* clang-format on */
