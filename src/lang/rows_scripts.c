/* lang/rows_scripts.c - the languages that bring less than a folder and are written in other scripts: see
 * lang/lang.h. */
#include "lang/rows.h"

/* clang-format off */
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
    .furniture = FURNITURE(
        [LT_FURNITURE_LEGAL] = {.inside = "무단전재"},
        [LT_FURNITURE_RELATED] = {.whole = "관련기사|많이 본 뉴스",
             .start = "관련기사|추천기사"}),
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
    .words = WORDS([LT_WORDS_DATE_CUES] = "公開|公開日|更新|更新日|最終更新|最終更新日|掲載|掲載日|配信|投稿日|日付|頃",
             [LT_WORDS_BY] = "執筆：|執筆者：|著者：|筆者：|作者：|記者：|取材・文：|取材・文＝|取材・文/|文・写真：|文・写真＝|文＝|文：|文／|文/|"
                             "構成＝|聞き手：|聞き手＝|ライター：",
             [LT_WORDS_AFTER_NAME] = "著|記者",
             [LT_WORDS_CREDIT] = "写真＝|写真：|写真／|写真/|撮影＝|撮影："),
    .furniture = FURNITURE(
        [LT_FURNITURE_COMMENTS] = {.start = "コメントを書く|コメントする|コメントを投稿|コメントを見る"},
        [LT_FURNITURE_LEGAL] = {.inside = "無断転載"},
        [LT_FURNITURE_PLAYER] = {.whole = "再生|全画面|全画面表示|ミュート|自動再生|読み込み中"},
        [LT_FURNITURE_RELATED] = {.whole = "おすすめ記事|人気記事|関連リンク|関連記事",
             .start = "あわせて読みたい|続きを読む|関連記事"}),
};
ROW(zh) = {
    .tag = "zh", .name = "Chinese", .names = "chinese|中文|mandarin|zho|chi|cn",
    .level = LT_LANGUAGE_RECOGNISED, .script = "Hani", .by_script = true,
    .words = WORDS([LT_WORDS_DATE_CUES] = "发布|發布|发布时间|发布日期|發佈|更新|更新时间|发表于|发布于|日期|时间",
             [LT_WORDS_BY] = "作者：|作者:|文：|文/|撰文：|撰文:|记者：|記者：|文／|文丨|撰稿：|本报记者|本報記者",
             [LT_WORDS_AFTER_NAME] = "著|记者|記者|撰",
             [LT_WORDS_BYLINE_END] = "来源|來源|编辑|編輯|责编|責編|责任编辑|责任编辑：|摄影|攝影",
             [LT_WORDS_CREDIT] = "图：|图/|摄影：|攝影："),
    .furniture = FURNITURE(
        [LT_FURNITURE_COMMENTS] = {.start = "我要评论|发表评论|网友评论|查看评论|我要跟帖|發表評論"},
        [LT_FURNITURE_PLAYER] = {.whole = "自动播放|自动播放开关|自動播放|全屏|静音|加载中|正在加载"},
        [LT_FURNITURE_RELATED] = {.whole = "推荐阅读|热门文章|相关阅读|相關文章",
             .start = "延伸閱讀|延伸阅读|相关阅读"}),
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
