/* lang/fr/words.c - words that French pages and texts use. See enum lt_word_list. */
#include "lang/fr/fr.h"

/* clang-format off */
const char *const lt_fr_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|h|à|de|le|er|jour|mis",
    [LT_WORDS_DATE_CUES] = "publié|mis à jour|le|publié le|mis à jour le|modifié le|paru le|mis en ligne le|publiée le",
    [LT_WORDS_MINUTES] = "min|minutes",
    [LT_WORDS_READING] = "lecture",
    [LT_WORDS_BY] =
        "une enquête de|un reportage de|un article de|propos recueillis par|par:|auteur :|auteur:|"
        "auteure :|écrit par|rédigé par",
    [LT_WORDS_POSTED] = "publié par|posté par",
    [LT_WORDS_BY_SHORT] = "par",
    [LT_WORDS_NAME_JOINTS] = "et|avec",
    [LT_WORDS_NAME_PARTS] = "de|du|des|la|le",
    [LT_WORDS_NO_NAMES] = "les|une|un|en|et|ou",
    [LT_WORDS_GIVEN_NAMES] =
        "alexander|alice|anne|bernard|caroline|catherine|charles|charlotte|claire|clara|david|emma|gabriel|"
        "hugo|jean|julia|julien|laura|louis|louise|lucas|marc|marie|martin|michel|nicolas|olivia|patrick|"
        "paul|philip|pierre|sophie|thomas|victor|victoria",
    [LT_WORDS_TRADES] = 
        "auteur|journaliste|écrivain|écrivaine|rédactrice|rédacteur|correspondant|correspondante|envoyé|"
        "envoyée|chroniqueur|chroniqueuse",
    [LT_WORDS_BYLINE_END] =
        "le|publié|mis|modifié|à|suivre|commentaires|partager|tous|voir|contact",
    [LT_WORDS_NOBODY] =
        "suivre|partager|auteur|s'abonner|se connecter|la rédaction|rédaction|commentaires|imprimer|"
        "auteurs|anonyme|inconnu|voir tous les articles",
    [LT_WORDS_ABOUT_AUTHOR] = "à propos de l'auteur|à propos de l’auteur|l'auteur|l’auteur",
    [LT_WORDS_BIO_VERBS] = "est|écrit|vit",
    [LT_WORDS_BIO_OPENINGS] = "j'écris|j’écris|l'auteur|l’auteur",
    [LT_WORDS_CREDIT] = "crédit photo|crédits photo|crédit :|crédits :|crédit:|photo :|image :",
    [LT_WORDS_CAPTION] = "légende :|légende:",
    [LT_WORDS_ALT] = "description de l'image :|description de l’image :",
    [LT_WORDS_PICTURES] = "un|une|deux|trois|plusieurs|des",
    [LT_WORDS_BOILERPLATE] = "tous droits réservés|abonnez-vous",
    [LT_WORDS_MAILING] = "se désabonner|voir dans le navigateur|me désinscrire",
    [LT_WORDS_CONTACT] = "contact|contacts|courriel|mél|e-mail|presse",
    [LT_WORDS_LABEL] = "communiqué de presse",
    [LT_WORDS_AFFILIATION] = "université",
    [LT_WORDS_LITERATURE] =
        "références|références bibliographiques|notes et références|bibliographie|ouvrages cités|"
        "littérature|sources|pour aller plus loin",
    [LT_WORDS_SECTION] = "résumé|références|ingrédients|préparation|introduction|conclusion",
    [LT_WORDS_CHAPTER] = "chapitre|partie|livre|acte",
    [LT_WORDS_CHAPTER_NUMBERS] = "un|deux|trois",
    [LT_WORDS_RATING] = "note|notre note",
    [LT_WORDS_PAGE] = "page|p.",
    [LT_WORDS_HANGING] = "le|la|les|de|du|des|et",
    [LT_WORDS_KEY_TITLE] = "titre",
    [LT_WORDS_KEY_AUTHOR] = "auteur",
    [LT_WORDS_KEY_DATE] = "date",
    [LT_WORDS_KEY_LANGUAGE] = "langue",
};
/* clang-format on */
