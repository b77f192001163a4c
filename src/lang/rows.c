/* lang/rows.c - the languages that bring less than a folder and are written in Latin letters: see
 * lang/lang.h. */
#include "lang/rows.h"

/* clang-format off */
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
    .furniture = FURNITURE(
        [LT_FURNITURE_RELATED] = {.whole = "viac k téme"}),
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
    .furniture = FURNITURE(
        [LT_FURNITURE_RELATED] = {.start = "baca juga"}),
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
    .furniture = FURNITURE(
        [LT_FURNITURE_RELATED] = {.start = "xem thêm|đọc thêm"}),
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
/* clang-format on */
