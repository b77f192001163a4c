/* tests/unit/script_detect.c - a sentence or two of every language we tell apart, and texts that say nothing.
 */
#include "check.h"

#include "base/io.h"
#include "script/detect.h"

#include <dirent.h>
#include <stdio.h>

static const struct {
    const char *want, *text;
} cases[] = {
    {"en", "The film is not bad, but it is too long, and the end of it does not come."},
    {"de", "Der Film ist nicht schlecht, aber er ist zu lang, und das Ende kommt nicht."},
    {"fr", "Le film n’est pas mauvais, mais il est trop long et la fin ne vient pas."},
    {"es", "La película no es mala, pero es demasiado larga y el final no llega nunca."},
    {"it", "Il film non è brutto, ma è troppo lungo e la fine non arriva mai."},
    {"pt", "O filme não é mau, mas é muito longo e o fim não chega nunca."},
    {"nl", "De film is niet slecht, maar hij is te lang en het einde komt niet."},
    {"pl", "Film nie jest zły, ale jest za długi, a koniec nie nadchodzi."},
    {"sv", "Filmen är inte dålig, men den är för lång och slutet kommer inte."},
    {"da", "Filmen er ikke dårlig, men den er for lang, og slutningen kommer aldrig, hvad man end gør."},
    {"nb", "Filmen er ikke dårlig, men den er for lang, og slutten kommer aldri, hva man enn gjør."},
    {"is", "Myndin er ekki slæm, en hún er of löng og endirinn kemur aldrei þó að beðið sé."},
    {"fi", "Elokuva ei ole huono, mutta se on liian pitkä, eikä loppu tule koskaan."},
    {"cs", "Film není špatný, ale je příliš dlouhý a konec nepřichází, jak by měl."},
    {"sk", "Film nie je zlý, ale je príliš dlhý a koniec neprichádza, ako by mal."},
    {"hu", "A film nem rossz, de túl hosszú, és a vége nem jön el."},
    {"ro", "Filmul nu este rău, dar este prea lung și sfârșitul nu mai vine."},
    {"tr", "Film kötü değil ama çok uzun ve sonu bir türlü gelmiyor."},
    {"hr", "Film nije loš, ali je predug i kraj nikako da dođe, što je šteta."},
    {"sl", "Film ni slab, je pa predolg in konec ne pride, kot bi moral."},
    {"et", "Film ei ole halb, aga see on liiga pikk ja lõpp ei tule."},
    {"lv", "Filma nav slikta, bet tā ir par garu, un beigas nepienāk."},
    {"lt", "Filmas nėra blogas, bet jis yra per ilgas ir pabaiga neateina."},
    {"id", "Film ini tidak buruk, tetapi terlalu panjang dan akhirnya tidak datang."},
    {"ms", "Filem ini tidak teruk, tetapi ia terlalu panjang kerana beliau boleh menunggu."},
    {"sq", "Filmi nuk është i keq, por është shumë i gjatë dhe fundi i tij nuk vjen."},
    {"eu", "Filma ez da txarra, baina luzeegia da eta amaiera ez da inoiz iristen."},
    {"cy", "Dydy'r ffilm ddim yn ddrwg, ond mae hi'n rhy hir ac nid yw'r diwedd yn dod."},
    {"ga", "Níl an scannán go dona, ach tá sé rófhada agus ní thagann an deireadh nuair atá súil leis."},
    {"eo", "La filmo ne estas malbona, sed ĝi estas tro longa kaj la fino neniam venas al ni."},
    {"la", "Pellicula non est mala, sed nimis longa, neque finis eius ad nos iam venit."},
    {"vi", "Phim không dở, nhưng quá dài và kết thúc của nó không đến."},
    {"ca", "La pel·lícula no és dolenta, però és massa llarga i el final no arriba amb els anys."},
    {"ru", "Фильм неплохой, но он слишком длинный, и конец всё не наступает."},
    {"uk", "Фільм непоганий, але він задовгий, і кінець його ще не настає."},
    {"bg", "Филмът не е лош, но е твърде дълъг и краят му не идва."},
    {"sr", "Филм није лош, али је предуг и крај никако да дође."},
    {"be", "Фільм нядрэнны, але ён задоўгі, і канец яго яшчэ не прыходзіць."},
    {"kk", "Фильм жаман емес, бірақ ол тым ұзақ және соңы келмейді."},
    {"el", "Η ταινία δεν είναι κακή, αλλά είναι πολύ μεγάλη."},
    {"ar", "الفيلم ليس سيئا، ولكنه طويل جدا ولا تأتي النهاية من بعد."},
    {"fa", "این فیلم بد نیست، اما خیلی طولانی است و پایان آن "
           "نمی‌آید."},
    {"ur", "یہ فلم بری نہیں ہے، لیکن بہت لمبی ہے اور اس کا اختتام نہیں آتا۔"},
    {"he", "הסרט לא רע, אבל הוא ארוך מדי והסוף לא מגיע."},
    {"hi", "फ़िल्म बुरी नहीं है, लेकिन यह बहुत लंबी है और इसका अंत नहीं आता।"},
    {"mr", "चित्रपट वाईट नाही, पण तो खूप लांब आहे आणि शेवट येत नाही."},
    {"hy", "Ֆիլմը վատը չէ, բայց շատ երկար է։"},
    {"ka", "ფილმი ცუდი არ არის, მაგრამ ძალიან გრძელია."},
    {"ja", "映画は悪くないが、長すぎて終わりが来ない。"},
    {"zh", "电影不坏，但是太长了，结尾总也不来。"},
    {"ko", "영화는 나쁘지 않지만 너무 길고 끝이 오지 않는다."},
    {"th", "หนังไม่เลว แต่ยาวเกินไป"},
    {"my", "ရုပ်ရှင်က မဆိုးဘူး။"},
    {"am", "ፊልሙ መጥፎ አይደለም።"},
    {"km", "ភាពយន្តមិនអាក្រក់ទេ។"},
    {"", "1234 5678"},
    {"", "!? ... ***"},
    {"", ""},
};

static int check(const char *what, const char *want, struct lt_str text)
{
    static struct lt_detector d;
    lt_detect_open(&d);
    lt_detect_add(&d, text);
    struct lt_guess guess = lt_detect_best(&d);
    int bad = check_str(what, want, guess.lang);
    if (guess.lang.n && guess.lead < 1.15) {
        printf("%s: a lead of only %.2f\n", what, guess.lead);
        bad++;
    }
    return bad;
}

/* The articles in the languages of our voices: LANGUAGE-N.txt. */
static int check_articles(void)
{
    static const char folder[] = LT_TEST_DATA "/../voices/texts";
    int bad = 0;
    size_t n = 0;
    DIR *dir = opendir(folder);
    for (const struct dirent *e; dir && (e = readdir(dir));) {
        struct lt_str name = lt_str_of(e->d_name);
        char path[512], want[16];
        size_t dash = lt_str_find_char(name, '-');
        if (dash >= sizeof want || !lt_str_ends(name, LT_S(".txt")))
            continue;
        snprintf(want, sizeof want, LT_FMT, LT_ARG(lt_str_slice(name, 0, dash)));
        snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
        struct lt_cx cx = {0};
        struct lt_buf text = LT_BUF(1 << 20);
        bad += lt_io_read_file(&cx, path, &text) != LT_OK;
        bad += check(e->d_name, want, lt_buf_str(&text));
        lt_buf_close(&text);
        n++;
    }
    if (dir)
        closedir(dir);
    if (n < 3) {
        printf("%s: only %zu articles\n", folder, n);
        bad++;
    }
    return bad;
}

int main(void)
{
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(cases); i++)
        bad += check(cases[i].text, cases[i].want, lt_str_of(cases[i].text));
    bad += check_articles();
    return bad != 0;
}
