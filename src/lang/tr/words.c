/* lang/tr/words.c - words that Turkish pages and texts use. See enum lt_word_list. */
#include "lang/tr/tr.h"

/* clang-format off */
const char *const lt_tr_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|saat|tarihinde",
    [LT_WORDS_DATE_CUES] = "yayınlanma|yayımlanma|yayın tarihi|güncelleme|güncellendi|oluşturulma|giriş",
    [LT_WORDS_MINUTES] = "dk|dakika|dakikada",
    [LT_WORDS_READING] = "okuma|okuma süresi",
    [LT_WORDS_BY] = "yazan:|yazar:|haber:|röportaj:|derleyen:",
    [LT_WORDS_POSTED] = "yayınlayan",
    [LT_WORDS_BY_SHORT] = "yazan",
    [LT_WORDS_NAME_JOINTS] = "ve|ile",
    [LT_WORDS_GIVEN_NAMES] = "ahmet|ali|ayşe|can|cem|deniz|elif|emine|emre|fatma|hasan|hüseyin|ibrahim|kemal|mehmet|merve|murat|"
        "mustafa|oğuz|orhan|ömer|selin|selim|serkan|yaşar|zeynep",
    [LT_WORDS_TRADES] = "gazeteci|yazar|editör|muhabir|köşe yazarı|eleştirmen",
    [LT_WORDS_BYLINE_END] = "yayınlanma|güncelleme|yorum|takip et",
    [LT_WORDS_NOBODY] = "takip et|paylaş|yorumlar|editörler",
    [LT_WORDS_ABOUT_AUTHOR] = "yazar hakkında|yazarın hakkında",
    [LT_WORDS_BIO_VERBS] = "yaşıyor|yazıyor|çalışıyor",
    [LT_WORDS_BIO_OPENINGS] = "yazar hakkında|yazarımız",
    [LT_WORDS_CREDIT] = "fotoğraf:|foto:|görsel:|kaynak:",
    [LT_WORDS_CAPTION] = "resim yazısı:",
    [LT_WORDS_ALT] = "resim açıklaması:",
    [LT_WORDS_PICTURES] = "bir|iki|üç|çok",
    [LT_WORDS_BOILERPLATE] = "tüm hakları saklıdır|abone ol|reklam|ilgili haberler|ayrıca okuyun",
    [LT_WORDS_MAILING] = "abonelikten çık|tarayıcıda görüntüle",
    [LT_WORDS_CONTACT] = "iletişim|e-posta|basın",
    [LT_WORDS_LABEL] = "inceleme|görüş|röportaj|söyleşi|yorum|haber|eleştiri",
    [LT_WORDS_AFFILIATION] = "üniversitesi|enstitüsü|fakültesi",
    [LT_WORDS_LITERATURE] =
        "kaynakça|kaynaklar|bibliyografya|dipnotlar",
    [LT_WORDS_SECTION] = "giriş|özet|sonuç|malzemeler|yapılışı|kaynakça|yöntem",
    [LT_WORDS_CHAPTER] = "bölüm|kısım|kitap",
    [LT_WORDS_CHAPTER_NUMBERS] = "bir|iki|üç|birinci|ikinci",
    [LT_WORDS_RATING] = "puan|değerlendirme|not",
    [LT_WORDS_PAGE] = "sayfa",
    [LT_WORDS_HANGING] = "ve",
    [LT_WORDS_KEY_TITLE] = "başlık",
    [LT_WORDS_KEY_AUTHOR] = "yazar",
    [LT_WORDS_KEY_DATE] = "tarih",
    [LT_WORDS_KEY_LANGUAGE] = "dil",
};
/* clang-format on */
