/* read/pages/article_hints.c - see read/pages/article_hints.h. A name is folded to lower-case words separated
 * by hyphens
 * ("articleBody main_text" is "article-body", "main-text"); a row matches where a word begins. */
#include "read/pages/article_hints.h"

#include <string.h>

struct hint_row {
    const char *word; /* `-` at the end: a word ends there; `$`: the name does */
    uint32_t hints;
};

#define H(name) LT_HINT(name)

/* Sorted by word. */
/* clang-format off */
static const struct hint_row rows[] = {
    {"a-lire", H(RELATED)}, {"a11y-hidden", H(PRINT)}, {"a2a", H(SHARE)}, {"abo$", H(PROMO)},
    {"abo-box", H(PROMO)}, {"abonnement", H(PROMO)}, {"abonnieren", H(PROMO)}, {"about-author", H(BIO)},
    {"about-the-author", H(BIO)}, {"abouttheauthor", H(BIO)}, {"account-menu", H(NAV)},
    {"action-bar", H(SHARE)}, {"actionbar", H(SHARE)}, {"ad-", H(AD)}, {"ad-banner", H(AD)},
    {"ad-block", H(AD)}, {"ad-box", H(AD)}, {"ad-container", H(AD)}, {"ad-label", H(AD)}, {"ad-slot", H(AD)},
    {"ad-space", H(AD)}, {"ad-text", H(AD)}, {"ad-unit", H(AD)}, {"ad-wrapper", H(AD)}, {"ad-zone", H(AD)},
    {"adbox", H(AD)}, {"adcontainer", H(AD)}, {"addthis", H(SHARE)}, {"addtoany", H(SHARE)}, {"ads-", H(AD)},
    {"adsbygoogle", H(AD)}, {"adsense", H(AD)}, {"adslot", H(AD)}, {"adspace", H(AD)}, {"adunit", H(AD)},
    {"adv-", H(AD)}, {"advert", H(AD)}, {"advertise", H(AD)}, {"advertisement", H(AD)},
    {"advertorial-box", H(AD)}, {"advt", H(AD)}, {"adwrap", H(AD)}, {"adzone", H(AD)},
    {"aehnliche", H(RELATED)}, {"affiliate", H(AD)}, {"affiliate-box", H(AD)},
    {"ai2html", H(GALLERY)}, {"also-like", H(RELATED)},
    {"also-read", H(RELATED)}, {"also-see", H(RELATED)}, {"alsoread", H(RELATED)}, {"amazon-box", H(AD)},
    {"amcharts", H(GALLERY)},
    {"annonce-", H(AD)}, {"annons-", H(AD)}, {"antetitulo", H(SUBTITLE)}, {"anzeige-", H(AD)},
    {"apexcharts", H(GALLERY)}, {"app-banner", H(PROMO)},
    {"app-download", H(PROMO)}, {"app-promo", H(PROMO)}, {"appbanner", H(PROMO)}, {"ariadne", H(NAV)},
    {"article$", H(ARTICLE)}, {"article-actions", H(SHARE)}, {"article-author", H(BYLINE)},
    {"article-bio", H(BIO)}, {"article-body", H(BODY)}, {"article-bottom", H(FOOTER)},
    {"article-byline", H(BYLINE)}, {"article-card", H(TEASER)}, {"article-container", H(ARTICLE)},
    {"article-content", H(BODY)}, {"article-content-body", H(BODY)}, {"article-copy", H(BODY)},
    {"article-date", H(DATE)}, {"article-deck", H(SUBTITLE)}, {"article-dek", H(SUBTITLE)},
    {"article-description", H(SUBTITLE)}, {"article-detail", H(ARTICLE)}, {"article-details", H(BODY)},
    {"article-details-meta", H(META)}, {"article-entry", H(BODY)}, {"article-excerpt", H(SUBTITLE)},
    {"article-footer", H(FOOTER)}, {"article-full", H(ARTICLE)}, {"article-h1", H(TITLE)},
    {"article-headline", H(TITLE)}, {"article-info", H(DATE)}, {"article-info-bar", H(META)},
    {"article-intro", H(SUBTITLE)}, {"article-intro-and-body", H(BODY)}, {"article-lead", H(SUBTITLE)},
    {"article-lede", H(SUBTITLE)}, {"article-list", H(RELATED)}, {"article-main", H(BODY)},
    {"article-meta", H(META)}, {"article-page", H(ARTICLE)}, {"article-page-body", H(BODY)},
    {"article-paragraphs", H(BODY)}, {"article-preview", H(TEASER)}, {"article-share", H(SHARE)},
    {"article-summary", H(SUBTITLE)}, {"article-tags", H(META)}, {"article-teaser", H(TEASER)},
    {"article-text", H(BODY)}, {"article-time", H(DATE)}, {"article-title", H(TITLE)},
    {"article-tools", H(SHARE)}, {"article-topics", H(META)}, {"article-view", H(ARTICLE)},
    {"article-wrapper", H(ARTICLE)}, {"articleauthor", H(BYLINE)}, {"articlebody", H(BODY)},
    {"articlecard", H(TEASER)}, {"articlecontent", H(BODY)}, {"articledate", H(DATE)},
    {"articledetail", H(BODY)}, {"articleid", H(ARTICLE)}, {"articleinfo", H(DATE)},
    {"articlelist", H(RELATED)}, {"articlemeta", H(META)}, {"articles$", H(ARTICLE)},
    {"articletags", H(META)}, {"articletext", H(BODY)}, {"articletitle", H(TITLE)}, {"articulo$", H(ARTICLE)},
    {"articulo-cuerpo", H(BODY)}, {"artikel$", H(ARTICLE)}, {"artikel-inhalt", H(BODY)},
    {"artikel-text", H(BODY)}, {"artikeltext", H(BODY)}, {"aside", H(ASIDE)}, {"assistive-text", H(PRINT)},
    {"audio-article", H(PLAYER)}, {"audio-player", H(PLAYER)}, {"aussi-lire", H(RELATED)},
    {"auteur$", H(BYLINE)}, {"author$", H(BYLINE)}, {"author-about", H(BIO)}, {"author-bio", H(BIO)},
    {"author-block", H(BIO)}, {"author-blurb", H(BIO)}, {"author-box", H(BIO)}, {"author-card", H(BIO)},
    {"author-date", H(BYLINE)}, {"author-desc", H(BIO)}, {"author-description", H(BIO)},
    {"author-details", H(BIO)}, {"author-footer", H(BIO)}, {"author-info", H(BYLINE)},
    {"author-line", H(BYLINE)}, {"author-meta", H(BYLINE)}, {"author-name", H(BYLINE)},
    {"author-profile", H(BIO)}, {"authorbio", H(BIO)}, {"authorbox", H(BIO)}, {"authorname", H(BYLINE)},
    {"authors$", H(BYLINE)}, {"authors-bio", H(BIO)}, {"authorship", H(BYLINE)}, {"autor$", H(BYLINE)},
    {"autor-box", H(BIO)}, {"autore$", H(BYLINE)}, {"autorenbox", H(BIO)}, {"axeptio", H(CONSENT)},
    {"back-to-top", H(NAV)}, {"backlink", H(NAV)}, {"backtotop", H(NAV)}, {"bajada", H(SUBTITLE)},
    {"balloon", H(POPUP)}, {"banner-", H(AD)}, {"banner-ad", H(AD)}, {"banners-", H(AD)},
    {"barra-lateral", H(ASIDE)}, {"bildergalerie", H(GALLERY)}, {"bildnachweis", H(CREDIT)},
    {"bildquelle", H(CREDIT)}, {"bildtext", H(CAPTION)}, {"bildunterschrift", H(CAPTION)},
    {"billboard", H(AD)}, {"bio$", H(BIO)}, {"bio-box", H(BIO)}, {"biography", H(BIO)},
    {"blockquote-highlight", H(PULLQUOTE)}, {"blog-author", H(BYLINE)}, {"blog-body", H(BODY)},
    {"blog-content", H(BODY)}, {"blog-entry", H(ARTICLE)}, {"blog-meta", H(META)}, {"blog-post", H(ARTICLE)},
    {"blog-post-content", H(BODY)}, {"blog-text", H(BODY)}, {"blog-title", H(TITLE)},
    {"blogcontent", H(BODY)}, {"blogpost", H(ARTICLE)}, {"bluesky-embed", H(EMBED)},
    {"body-content$", H(BODY)}, {"body-copy", H(BODY)}, {"body-text", H(BODY)}, {"bodycopy", H(BODY)},
    {"bodytext", H(BODY)}, {"bookmark", H(SHARE)}, {"borlabs-cookie", H(CONSENT)}, {"bottom-bar", H(FOOTER)},
    {"bottom-nav", H(NAV)}, {"bottombar", H(FOOTER)}, {"boxed-article", H(TEASER)}, {"brand$", H(HEADER)},
    {"branding", H(HEADER)}, {"bread-crumb", H(NAV)}, {"breadcrumb", H(NAV)}, {"breaking-news", H(RELATED)},
    {"brightcove", H(PLAYER)}, {"brotkrumen", H(NAV)}, {"browsehappy", H(LEGAL)},
    {"browser-upgrade", H(LEGAL)}, {"browser-warning", H(LEGAL)}, {"buy-box", H(AD)}, {"buybox", H(AD)},
    {"by-author", H(BYLINE)}, {"by-line", H(BYLINE)}, {"byline", H(BYLINE)}, {"byline-meta", H(META)},
    {"cackle", H(COMMENTS)}, {"call-to-action", H(PROMO)}, {"calltoaction", H(PROMO)},
    {"caption", H(CAPTION)}, {"captions", H(CAPTION)}, {"card$", H(TEASER)}, {"cards$", H(TEASER)},
    {"carousel", H(GALLERY)}, {"cat-links", H(META)}, {"categories$", H(META)}, {"category-list", H(META)},
    {"cc-window", H(CONSENT)}, {"ccpa", H(LEGAL)}, {"chapeau$", H(SUBTITLE)}, {"chapter-title", H(TITLE)}, {"cky-consent", H(CONSENT)},
    {"cmp$", H(LEGAL)}, {"cmplz", H(CONSENT)}, {"col-right", H(ASIDE)}, {"colophon", H(FOOTER)},
    {"column-right", H(ASIDE)}, {"comentari", H(COMMENTS)}, {"comentario", H(COMMENTS)},
    {"comment", H(COMMENTS)}, {"commentaire", H(COMMENTS)}, {"commentaires", H(COMMENTS)},
    {"commentary-list", H(COMMENTS)}, {"commentform", H(COMMENTS)}, {"commentlist", H(COMMENTS)},
    {"comments", H(COMMENTS)}, {"commercial-", H(AD)}, {"compartilhar", H(SHARE)}, {"compartilhe", H(SHARE)},
    {"compartir", H(SHARE)}, {"complementary", H(ASIDE)}, {"consent", H(LEGAL)},
    {"consent-manager", H(CONSENT)}, {"contact-form", H(PROMO)}, {"contactform", H(PROMO)},
    {"content$", H(ARTICLE)}, {"content-article", H(BODY)}, {"content-author", H(BYLINE)},
    {"content-body", H(BODY)}, {"content-main$", H(BODY)}, {"content-text", H(BODY)},
    {"contentbody", H(BODY)}, {"contenttext", H(BODY)}, {"conteudo-texto", H(BODY)},
    {"continue-reading-list", H(RELATED)}, {"contributor", H(BYLINE)}, {"conversation", H(COMMENTS)},
    {"convertkit", H(PROMO)}, {"cookie", H(LEGAL)}, {"cookie-consent", H(CONSENT)},
    {"cookie-law-info", H(CONSENT)}, {"cookiebot", H(CONSENT)}, {"cookieconsent", H(CONSENT)},
    {"cookies", H(LEGAL)}, {"cookieyes", H(CONSENT)}, {"copy-link", H(SHARE)}, {"copyright$", H(LEGAL)},
    {"copyright-holder", H(CREDIT)}, {"copyrights", H(LEGAL)}, {"coral$", H(COMMENTS)},
    {"corpo-noticia", H(BODY)}, {"corpo-texto", H(BODY)}, {"corps-article", H(BODY)},
    {"correction-policy", H(LEGAL)}, {"counter$", H(META)}, {"credit$", H(CREDIT)}, {"credits$", H(CREDIT)},
    {"credits-author", H(BYLINE)}, {"crosslink", H(RELATED)}, {"crowdfunding", H(PROMO)},
    {"crp-list", H(RELATED)}, {"crumb", H(NAV)}, {"crumbs", H(NAV)}, {"cta$", H(PROMO)},
    {"ctx-article-list", H(RELATED)}, {"cuerpo-articulo", H(BODY)}, {"cuerpo-noticia", H(BODY)},
    {"cutline", H(CAPTION)}, {"cybot-cookiebot", H(CONSENT)}, {"dachzeile", H(SUBTITLE)}, {"data-publicacao", H(DATE)},
    {"date$", H(DATE)}, {"date-published", H(DATE)}, {"dateline", H(DATE)}, {"datetime", H(DATE)},
    {"datum$", H(DATE)}, {"deck$", H(SUBTITLE)}, {"dek$", H(SUBTITLE)}, {"detail$", H(ARTICLE)},
    {"detail-body", H(BODY)}, {"detail-content", H(BODY)}, {"detail-text", H(BODY)}, {"dfp", H(AD)},
    {"dfp-ad", H(AD)}, {"dialog", H(POPUP)}, {"diaporama", H(GALLERY)}, {"didomi", H(CONSENT)},
    {"disclaimer", H(LEGAL)}, {"discover-more", H(RELATED)}, {"discussion$", H(COMMENTS)},
    {"disqus", H(COMMENTS)}, {"donate", H(PROMO)}, {"donation", H(PROMO)}, {"donations", H(PROMO)},
    {"download-app", H(PROMO)}, {"downvote", H(META)}, {"drawer$", H(POPUP)}, {"drop-down", H(POPUP)},
    {"dropdown", H(POPUP)}, {"dsq", H(COMMENTS)}, {"dt-published", H(DATE)}, {"editor-picks", H(RELATED)},
    {"editors-picks", H(RELATED)}, {"element-invisible", H(PRINT)}, {"email-form", H(PROMO)},
    {"email-link", H(SHARE)}, {"email-signup", H(PROMO)}, {"emailform", H(PROMO)}, {"empfehlung", H(RELATED)},
    {"endnote", H(NOTES)}, {"entradilla", H(SUBTITLE)}, {"entry$", H(ARTICLE)}, {"entry-author", H(BYLINE)},
    {"entry-author-info", H(BIO)}, {"entry-body", H(BODY)}, {"entry-content", H(BODY)},
    {"entry-date", H(DATE)}, {"entry-footer", H(FOOTER)}, {"entry-meta", H(META)},
    {"entry-summary", H(SUBTITLE)}, {"entry-tags", H(META)}, {"entry-text", H(BODY)},
    {"entry-title", H(TITLE)}, {"entrycontent", H(BODY)}, {"entrymeta", H(META)}, {"epigrafe", H(CAPTION)},
    {"essb", H(SHARE)}, {"eta$", H(META)}, {"etiquetas", H(META)}, {"evidon", H(CONSENT)},
    {"extra$", H(ASIDE)}, {"extras$", H(ASIDE)}, {"eyebrow", H(SUBTITLE)}, {"ez-toc", H(TOC)}, {"facebook-share", H(SHARE)},
    {"fact-box", H(ASIDE)}, {"factbox", H(ASIDE)}, {"fancybox", H(POPUP)}, {"favoritecount", H(META)},
    {"fb-comments", H(COMMENTS)}, {"fb-like", H(SHARE)}, {"fb-post", H(EMBED)}, {"fb-root", H(SHARE)},
    {"fb-share", H(SHARE)}, {"fc-consent", H(CONSENT)}, {"fecha$", H(DATE)}, {"feedback", H(COMMENTS)},
    {"field--name-body", H(BODY)}, {"field-body", H(BODY)}, {"field-name-body", H(BODY)},
    {"figcaption", H(CAPTION)}, {"figure-caption", H(CAPTION)}, {"firma$", H(BYLINE)},
    {"flexslider", H(GALLERY)}, {"flyout", H(POPUP)}, {"follow-", H(SHARE)}, {"follow-button", H(SHARE)},
    {"follow-us", H(SHARE)}, {"followus", H(SHARE)}, {"font-size", H(SHARE)}, {"fontsize", H(SHARE)},
    {"foot$", H(FOOTER)}, {"footer", H(FOOTER)}, {"footers", H(FOOTER)}, {"footnote", H(NOTES)},
    {"fotocredit", H(CREDIT)}, {"fotogalerie", H(GALLERY)}, {"full-text", H(BODY)}, {"fulltext", H(BODY)},
    {"further-reading", H(RELATED)}, {"fussnote", H(NOTES)}, {"g-artboard", H(GALLERY)},
    {"g-article-body", H(BODY)},
    {"galleria", H(GALLERY)}, {"gallery", H(GALLERY)}, {"gdpr", H(LEGAL)}, {"gift-article", H(SHARE)},
    {"giveaway", H(PROMO)}, {"google-ad", H(AD)}, {"google-ads", H(AD)}, {"googlead", H(AD)},
    {"gpt-ad", H(AD)}, {"guest-author", H(BIO)}, {"guestbook", H(COMMENTS)}, {"h-entry", H(ARTICLE)},
    {"hamburger", H(NAV)}, {"hashtags", H(META)}, {"header", H(HEADER)}, {"headline$", H(TITLE)},
    {"headlines", H(RELATED)}, {"heateor", H(SHARE)}, {"hentry", H(ARTICLE)},
    {"highcharts", H(GALLERY)},
    {"hits$", H(META)},
    {"horoscope", H(ASIDE)}, {"hot-topics", H(RELATED)}, {"hs-form", H(PROMO)}, {"hubspot-form", H(PROMO)},
    {"hypercomments", H(COMMENTS)}, {"image-annotation", H(CAPTION)}, {"image-caption", H(CAPTION)},
    {"image-copyright", H(CREDIT)}, {"image-credit", H(CREDIT)}, {"image-desc", H(CAPTION)},
    {"image-description", H(CAPTION)}, {"image-source", H(CREDIT)}, {"image-text", H(CAPTION)},
    {"image-viewer", H(GALLERY)}, {"imagecaption", H(CAPTION)}, {"imagecredit", H(CREDIT)},
    {"img-caption", H(CAPTION)}, {"img-credit", H(CREDIT)}, {"img-desc", H(CAPTION)},
    {"imgur-embed-pub", H(EMBED)}, {"impressum", H(LEGAL)}, {"imprint", H(LEGAL)},
    {"in-this-series", H(RELATED)}, {"info-box", H(ASIDE)}, {"infobox", H(ASIDE)},
    {"infobox-links", H(RELATED)}, {"infoline", H(META)}, {"inhaltsverzeichnis", H(TOC)},
    {"inline-newsletter", H(PROMO)}, {"inline-related", H(RELATED)}, {"inline-story", H(RELATED)},
    {"inset-story", H(RELATED)}, {"instagram-media", H(EMBED)}, {"interactive-graphic", H(GALLERY)},
    {"interlink", H(RELATED)},
    {"internal-link", H(RELATED)}, {"internal-links", H(RELATED)}, {"interstitial", H(POPUP)},
    {"is-hidden", H(PRINT)}, {"iubenda", H(CONSENT)}, {"journalist", H(BYLINE)}, {"jp-likes", H(SHARE)},
    {"jp-relatedposts", H(RELATED)}, {"jp-sharing", H(SHARE)}, {"js-article-body", H(BODY)},
    {"js-vote", H(META)}, {"jump-link", H(NAV)}, {"jump-to", H(NAV)}, {"jw-player", H(PLAYER)},
    {"jwplayer", H(PLAYER)}, {"kaltura", H(PLAYER)}, {"keep-reading", H(RELATED)}, {"keywords$", H(META)},
    {"kicker", H(SUBTITLE)}, {"klaro", H(CONSENT)}, {"kofi", H(PROMO)}, {"komment", H(COMMENTS)},
    {"kommentar", H(COMMENTS)}, {"l-article-body", H(BODY)}, {"labels$", H(META)}, {"lang-switch", H(NAV)},
    {"language-selector", H(NAV)}, {"language-switch", H(NAV)}, {"last-updated", H(DATE)},
    {"lastupdated", H(DATE)}, {"latest$", H(RELATED)}, {"latest-news", H(RELATED)},
    {"latest-posts", H(RELATED)}, {"latestnews", H(RELATED)}, {"leaderboard", H(AD)}, {"left-col", H(ASIDE)},
    {"left-column", H(ASIDE)}, {"left-rail", H(ASIDE)}, {"leftrail", H(ASIDE)}, {"legal$", H(LEGAL)},
    {"legend$", H(CAPTION)}, {"legende", H(CAPTION)}, {"leia-mais", H(RELATED)}, {"leia-tambem", H(RELATED)},
    {"leserbrief", H(COMMENTS)}, {"lesetipp", H(RELATED)}, {"license$", H(LEGAL)}, {"lightbox", H(GALLERY)},
    {"lightbox-modal", H(POPUP)}, {"like-button", H(SHARE)}, {"link-box", H(RELATED)},
    {"link-list", H(RELATED)}, {"linkbox", H(RELATED)}, {"linked-article", H(RELATED)},
    {"linklist", H(RELATED)}, {"lire-aussi", H(RELATED)}, {"list-item-teaser", H(TEASER)},
    {"listen$", H(PLAYER)}, {"listen-article", H(PLAYER)}, {"listen-to", H(PLAYER)}, {"listing$", H(TEASER)},
    {"livefyre", H(COMMENTS)}, {"lo-mas-leido", H(RELATED)}, {"log-in", H(PROMO)}, {"login", H(PROMO)},
    {"logo$", H(HEADER)}, {"lwptoc", H(TOC)}, {"mailchimp", H(PROMO)}, {"mailing-list", H(PROMO)},
    {"main$", H(ARTICLE)}, {"main-article", H(ARTICLE)}, {"main-content", H(ARTICLE)},
    {"main-content-body", H(BODY)}, {"main-text", H(BODY)}, {"main-title", H(TITLE)},
    {"mainarticle", H(ARTICLE)}, {"maincontent", H(ARTICLE)}, {"maintext", H(BODY)}, {"maintitle", H(TITLE)},
    {"marginal$", H(ASIDE)}, {"marginalia", H(ASIDE)}, {"markdown-body", H(BODY)}, {"mas-leidas", H(RELATED)},
    {"mas-leido", H(RELATED)}, {"mas-noticias", H(RELATED)}, {"mashsb", H(SHARE)}, {"masthead", H(HEADER)},
    {"mastheads", H(HEADER)}, {"may-also-like", H(RELATED)}, {"mc-embed", H(PROMO)},
    {"media-caption", H(CAPTION)}, {"media-description", H(CAPTION)}, {"media-player", H(PLAYER)},
    {"mediaelement", H(PLAYER)}, {"mehr-zu", H(RELATED)}, {"mehr-zum-thema", H(RELATED)},
    {"meistgelesen", H(RELATED)}, {"meistgelesene", H(RELATED)}, {"mejs", H(PLAYER)},
    {"membership", H(PROMO)}, {"menu", H(NAV)}, {"menubar", H(NAV)}, {"menus$", H(NAV)}, {"meta$", H(META)},
    {"meta-info", H(META)}, {"metadata", H(META)}, {"mfp-hide", H(POPUP)}, {"mgid", H(RELATED)},
    {"mini-article", H(TEASER)}, {"modal", H(POPUP)}, {"molongui", H(BIO)}, {"moove-gdpr", H(CONSENT)},
    {"more-articles", H(RELATED)}, {"more-from", H(RELATED)}, {"more-in", H(RELATED)},
    {"more-link", H(RELATED)}, {"more-news", H(RELATED)}, {"more-on", H(RELATED)},
    {"more-stories", H(RELATED)}, {"morefrom", H(RELATED)}, {"most-popular", H(RELATED)},
    {"most-read", H(RELATED)}, {"most-shared", H(RELATED)}, {"most-viewed", H(RELATED)},
    {"mostpopular", H(RELATED)}, {"mostread", H(RELATED)}, {"mostviewed", H(RELATED)}, {"mpu-", H(AD)},
    {"mw-content-text", H(BODY)}, {"mw-parser-output", H(BODY)}, {"native-ad", H(AD)}, {"nav-", H(NAV)},
    {"nav-links", H(NAV)}, {"nav-menu", H(NAV)}, {"navbar", H(NAV)}, {"navi-", H(NAV)}, {"navigate", H(NAV)},
    {"navigation", H(NAV)}, {"navlinks", H(NAV)}, {"news-article", H(ARTICLE)}, {"news-author", H(BYLINE)},
    {"news-body", H(BODY)}, {"news-card", H(TEASER)}, {"news-content", H(BODY)}, {"news-date", H(DATE)},
    {"news-detail", H(BODY)}, {"news-item", H(ARTICLE)}, {"news-letter", H(PROMO)}, {"news-list", H(RELATED)},
    {"news-meta", H(META)}, {"news-tags", H(META)}, {"news-teaser", H(TEASER)}, {"news-text", H(BODY)},
    {"news-title", H(TITLE)}, {"newsbody", H(BODY)}, {"newscontent", H(BODY)}, {"newsitem", H(ARTICLE)},
    {"newsletter", H(PROMO)}, {"newsletter-signup", H(PROMO)}, {"newslist", H(RELATED)},
    {"newstext", H(BODY)}, {"newsticker", H(RELATED)}, {"next-article", H(NAV)}, {"next-post", H(NAV)},
    {"next-prev", H(NAV)}, {"next-up", H(RELATED)}, {"nextprev", H(NAV)}, {"noprint-hide", H(PRINT)},
    {"noscript-warning", H(LEGAL)}, {"nota$", H(ARTICLE)}, {"nota-cuerpo", H(BODY)}, {"noticia$", H(ARTICLE)},
    {"notification", H(PROMO)}, {"occhiello", H(SUBTITLE)}, {"off-canvas", H(NAV)}, {"offcanvas", H(NAV)}, {"offer-box", H(PROMO)},
    {"onetrust", H(CONSENT)}, {"only-print", H(PRINT)}, {"onward", H(RELATED)}, {"opt-form", H(PROMO)},
    {"opt-in", H(PROMO)}, {"optanon", H(CONSENT)}, {"optin", H(PROMO)}, {"osano", H(CONSENT)},
    {"ot-pc", H(CONSENT)}, {"ot-sdk", H(CONSENT)}, {"other-articles", H(RELATED)}, {"other-news", H(RELATED)},
    {"other-stories", H(RELATED)}, {"othernews", H(RELATED)}, {"otherposts", H(RELATED)},
    {"outbrain", H(RELATED)}, {"outdated-browser", H(LEGAL)}, {"overlay", H(POPUP)}, {"overline", H(SUBTITLE)}, {"owl-item", H(GALLERY)},
    {"p-author", H(BYLINE)}, {"p-name$", H(TITLE)}, {"page-content$", H(BODY)}, {"page-footer", H(FOOTER)},
    {"page-header", H(HEADER)}, {"page-links", H(NAV)}, {"page-nav", H(NAV)}, {"page-title", H(TITLE)},
    {"pagefooter", H(FOOTER)}, {"pageheader", H(HEADER)}, {"pagelinks", H(NAV)}, {"pager", H(NAV)},
    {"pagetitle", H(TITLE)}, {"pageviews", H(META)}, {"paginate", H(NAV)}, {"pagination", H(NAV)},
    {"paging", H(NAV)}, {"partage$", H(SHARE)}, {"partager", H(SHARE)}, {"patreon", H(PROMO)},
    {"pay-wall", H(PROMO)}, {"paywall", H(PROMO)}, {"photo-caption", H(CAPTION)}, {"photo-credit", H(CREDIT)},
    {"photo-desc", H(CAPTION)}, {"photo-gallery", H(GALLERY)}, {"photocredit", H(CREDIT)},
    {"photographer", H(CREDIT)}, {"photos$", H(GALLERY)}, {"photoswipe", H(GALLERY)},
    {"piano-offer", H(PROMO)}, {"picture-caption", H(CAPTION)}, {"picture-credit", H(CREDIT)},
    {"picture-desc", H(CAPTION)}, {"pie-foto", H(CAPTION)}, {"pin-it", H(SHARE)}, {"pinterest", H(SHARE)},
    {"playbutton", H(PLAYER)}, {"player", H(PLAYER)}, {"playlist", H(PLAYER)}, {"plista", H(PROMO)},
    {"podcast-player", H(PLAYER)}, {"poll$", H(PROMO)}, {"pop-up", H(POPUP)}, {"popover", H(POPUP)},
    {"popular$", H(RELATED)}, {"popular-posts", H(RELATED)}, {"popularposts", H(RELATED)},
    {"popup", H(POPUP)}, {"post$", H(ARTICLE)}, {"post-actions", H(SHARE)}, {"post-author", H(BYLINE)},
    {"post-author-bio", H(BIO)}, {"post-author-box", H(BIO)}, {"post-body", H(BODY)},
    {"post-card", H(TEASER)}, {"post-categories", H(META)}, {"post-content", H(BODY)}, {"post-date", H(DATE)},
    {"post-details", H(META)}, {"post-entry", H(BODY)}, {"post-excerpt", H(SUBTITLE)},
    {"post-footer", H(FOOTER)}, {"post-headline", H(TITLE)}, {"post-info", H(META)},
    {"post-list", H(RELATED)}, {"post-message", H(BODY)}, {"post-meta", H(META)}, {"post-metadata", H(META)},
    {"post-nav", H(NAV)}, {"post-preview", H(TEASER)}, {"post-share", H(SHARE)}, {"post-single", H(ARTICLE)},
    {"post-tags", H(META)}, {"post-text", H(BODY)}, {"post-time", H(DATE)}, {"post-title", H(TITLE)},
    {"post-tools", H(SHARE)}, {"post-views", H(META)}, {"postauthor", H(BYLINE)}, {"postbody", H(BODY)},
    {"postcontent", H(BODY)}, {"postdate", H(DATE)}, {"posted-at", H(DATE)}, {"posted-by", H(BYLINE)},
    {"posted-on", H(DATE)}, {"postedby", H(BYLINE)}, {"postinfo", H(META)}, {"postlist", H(RELATED)},
    {"postmeta", H(META)}, {"postmetadata", H(META)}, {"postnav", H(NAV)}, {"posttags", H(META)},
    {"posttext", H(BODY)}, {"premium-wall", H(PROMO)}, {"press-release", H(ARTICLE)}, {"prev-next", H(NAV)},
    {"prev-post", H(NAV)}, {"previous-article", H(NAV)}, {"previous-next", H(NAV)}, {"previous-post", H(NAV)},
    {"prevnext", H(NAV)}, {"primary-content", H(ARTICLE)}, {"print-button", H(SHARE)},
    {"print-footer", H(PRINT)}, {"print-link", H(SHARE)}, {"print-only", H(PRINT)}, {"printbutton", H(SHARE)},
    {"printonly", H(PRINT)}, {"privacy", H(LEGAL)}, {"privacy-manager", H(CONSENT)}, {"product-box", H(AD)},
    {"promo", H(PROMO)}, {"promo-card", H(TEASER)}, {"promo-links", H(RELATED)}, {"promobox", H(PROMO)},
    {"promos", H(PROMO)}, {"promotion", H(PROMO)}, {"prose$", H(BODY)}, {"pub-date", H(DATE)},
    {"pubblicita", H(AD)}, {"pubdate", H(DATE)}, {"publication-date", H(DATE)}, {"publicidad", H(AD)},
    {"publicidade", H(AD)}, {"publicite", H(AD)}, {"publish-date", H(DATE)}, {"publish-time", H(DATE)},
    {"publishdate", H(DATE)}, {"published$", H(DATE)}, {"published-date", H(DATE)}, {"publishtime", H(DATE)},
    {"pull-quote", H(PULLQUOTE)}, {"pulled-quote", H(PULLQUOTE)}, {"pullquote", H(PULLQUOTE)},
    {"qc-cmp", H(CONSENT)}, {"qc-cmp2", H(CONSENT)}, {"quantcast-choice", H(CONSENT)}, {"quiz$", H(PROMO)},
    {"quote-pull", H(PULLQUOTE)}, {"rail$", H(ASIDE)}, {"rating-", H(RATING)}, {"ratings$", H(RATING)},
    {"reacties", H(COMMENTS)}, {"read-also", H(RELATED)}, {"read-more", H(RELATED)},
    {"read-next", H(RELATED)}, {"read-time", H(META)}, {"readalso", H(RELATED)}, {"reading-time", H(META)},
    {"readingtime", H(META)}, {"readmore", H(RELATED)}, {"readnext", H(RELATED)}, {"readspeaker", H(PLAYER)},
    {"readtime", H(META)}, {"recent$", H(RELATED)}, {"recent-news", H(RELATED)}, {"recent-posts", H(RELATED)},
    {"recentposts", H(RELATED)},
    {"recharts", H(GALLERY)},
    {"rechte-spalte", H(ASIDE)}, {"recipe", H(ARTICLE)},
    {"recommandes", H(RELATED)}, {"recommend", H(RELATED)}, {"reddit-card", H(EMBED)},
    {"reddit-embed-bq", H(EMBED)}, {"references$", H(NOTES)}, {"reflist", H(NOTES)}, {"register", H(PROMO)},
    {"registration", H(PROMO)}, {"regwall", H(PROMO)}, {"reklam", H(AD)}, {"reklama", H(AD)},
    {"rel-link", H(RELATED)}, {"relacionad", H(RELATED)}, {"related", H(RELATED)}, {"relnews", H(RELATED)},
    {"replies$", H(COMMENTS)}, {"reply$", H(COMMENTS)}, {"reporter", H(BYLINE)}, {"respond$", H(COMMENTS)},
    {"revcontent", H(RELATED)}, {"review-rating", H(RATING)}, {"review-score", H(RATING)}, {"rgpd", H(LEGAL)},
    {"rich-text", H(BODY)}, {"richtext", H(BODY)}, {"right-col", H(ASIDE)}, {"right-column", H(ASIDE)},
    {"right-rail", H(ASIDE)}, {"rightcol", H(ASIDE)}, {"rightcolumn", H(ASIDE)}, {"rightrail", H(ASIDE)},
    {"rights-reserved", H(LEGAL)}, {"roofline", H(SUBTITLE)}, {"rp4wp", H(RELATED)}, {"rs-btn", H(PLAYER)}, {"rsbtn", H(PLAYER)},
    {"saboxplugin", H(BIO)}, {"save-article", H(SHARE)}, {"schlagworte", H(META)}, {"score$", H(RATING)},
    {"screen-reader", H(PRINT)}, {"screenreader", H(PRINT)}, {"scroll-to-top", H(NAV)},
    {"sd-sharing", H(SHARE)}, {"search-box", H(NAV)}, {"search-form", H(NAV)}, {"searchbox", H(NAV)},
    {"searchform", H(NAV)}, {"secondary$", H(ASIDE)}, {"see-all", H(RELATED)}, {"see-also", H(RELATED)},
    {"seealso", H(RELATED)}, {"sfsi", H(SHARE)}, {"share-", H(SHARE)}, {"share-bar", H(SHARE)},
    {"share-box", H(SHARE)}, {"share-buttons", H(SHARE)}, {"share-links", H(SHARE)},
    {"shareaholic", H(SHARE)}, {"sharebar", H(SHARE)}, {"sharebox", H(SHARE)}, {"sharebutton", H(SHARE)},
    {"sharedaddy", H(SHARE)}, {"shareholder", H(SHARE)}, {"sharelinks", H(SHARE)}, {"shares", H(SHARE)},
    {"sharethis", H(SHARE)}, {"sharetools", H(SHARE)}, {"shariff", H(SHARE)}, {"sharify", H(SHARE)},
    {"sharing", H(SHARE)}, {"show-print", H(PRINT)}, {"side-bar", H(ASIDE)}, {"side-col", H(ASIDE)},
    {"side-column", H(ASIDE)}, {"side-content", H(ASIDE)}, {"sidebar", H(ASIDE)}, {"sidebars", H(ASIDE)},
    {"sidecol", H(ASIDE)}, {"sidecolumn", H(ASIDE)}, {"sidenav", H(NAV)}, {"sidepanel", H(ASIDE)},
    {"sign-in", H(PROMO)}, {"sign-up", H(PROMO)}, {"signature$", H(BYLINE)}, {"signin", H(PROMO)},
    {"signup", H(PROMO)}, {"signup-box", H(PROMO)}, {"similar$", H(RELATED)}, {"similar-posts", H(RELATED)},
    {"single$", H(ARTICLE)}, {"single-content", H(BODY)}, {"single-post", H(ARTICLE)},
    {"single-post-content", H(BODY)}, {"site-branding", H(HEADER)}, {"site-footer", H(FOOTER)},
    {"site-header", H(HEADER)}, {"site-info", H(FOOTER)}, {"sitefooter", H(FOOTER)},
    {"siteheader", H(HEADER)}, {"sitemap", H(NAV)}, {"skip-content", H(NAV)}, {"skip-link", H(NAV)},
    {"skip-nav", H(NAV)}, {"skip-to", H(NAV)}, {"skiplink", H(NAV)}, {"skyscraper", H(AD)},
    {"slick", H(GALLERY)}, {"slide-show", H(GALLERY)}, {"slider", H(GALLERY)}, {"slideshow", H(GALLERY)},
    {"snackbar", H(POPUP)}, {"social", H(SHARE)}, {"social-follow", H(SHARE)}, {"socialbar", H(SHARE)},
    {"sociallinks", H(SHARE)}, {"socialmedia", H(SHARE)}, {"socials", H(SHARE)}, {"source-image", H(CREDIT)},
    {"sp-message", H(CONSENT)}, {"speech-", H(PLAYER)}, {"spende", H(PROMO)}, {"spitzmarke", H(SUBTITLE)}, {"sponsor", H(AD)},
    {"sponsored", H(AD)}, {"spot-im", H(COMMENTS)}, {"sr-only", H(PRINT)}, {"ssba", H(SHARE)},
    {"standfirst", H(SUBTITLE)}, {"star-rating", H(RATING)}, {"stars$", H(RATING)},
    {"steady-paywall", H(PROMO)}, {"stichworte", H(META)}, {"story$", H(ARTICLE)},
    {"story-author", H(BYLINE)}, {"story-body", H(BODY)}, {"story-card", H(TEASER)},
    {"story-content", H(BODY)}, {"story-copy", H(BODY)}, {"story-detail", H(BODY)},
    {"story-footer", H(FOOTER)}, {"story-headline", H(TITLE)}, {"story-intro", H(SUBTITLE)},
    {"story-list", H(RELATED)}, {"story-meta", H(META)}, {"story-package", H(RELATED)},
    {"story-summary", H(SUBTITLE)}, {"story-tags", H(META)}, {"story-teaser", H(TEASER)},
    {"story-text", H(BODY)}, {"story-title", H(TITLE)}, {"storybody", H(BODY)}, {"storycontent", H(BODY)},
    {"storylist", H(RELATED)}, {"storypage", H(BODY)}, {"storytext", H(BODY)}, {"strapline", H(SUBTITLE)},
    {"sub-head$", H(SUBTITLE)}, {"sub-headline", H(SUBTITLE)}, {"sub-title", H(SUBTITLE)},
    {"subhead$", H(SUBTITLE)}, {"subheadline", H(SUBTITLE)}, {"submenu", H(NAV)}, {"submeta", H(META)},
    {"subnav", H(NAV)}, {"subscribe", H(PROMO)}, {"subscribe-box", H(PROMO)}, {"subscribe-cta", H(PROMO)},
    {"subscriber-only", H(PROMO)}, {"subscription", H(PROMO)}, {"subscription-offer", H(PROMO)},
    {"subtitle", H(SUBTITLE)}, {"suggested", H(RELATED)}, {"suggestion", H(RELATED)}, {"sumome", H(SHARE)},
    {"supplementary", H(ASIDE)}, {"support-us", H(PROMO)}, {"supportus", H(PROMO)}, {"surtitre", H(SUBTITLE)}, {"survey", H(PROMO)},
    {"swiper", H(GALLERY)}, {"swp-", H(SHARE)}, {"syndication", H(LEGAL)}, {"tab-nav", H(NAV)},
    {"table-contents", H(TOC)}, {"table-of-contents", H(TOC)}, {"tableofcontents", H(TOC)},
    {"taboola", H(RELATED)}, {"tabs$", H(NAV)}, {"tag-cloud", H(META)}, {"tag-links", H(META)},
    {"tag-list", H(META)}, {"tagcloud", H(META)}, {"tagged", H(META)}, {"taglinks", H(META)},
    {"taglist", H(META)}, {"tags$", H(META)}, {"talkback", H(COMMENTS)}, {"tarteaucitron", H(CONSENT)},
    {"td-post-content", H(BODY)}, {"teads", H(AD)}, {"tease$", H(TEASER)}, {"teaser", H(TEASER)},
    {"teaser-list", H(RELATED)}, {"teaser-text$", H(SUBTITLE)}, {"teasers", H(TEASER)}, {"teilen$", H(SHARE)},
    {"telegram-channel", H(PROMO)}, {"temas$", H(META)}, {"termly", H(CONSENT)}, {"terms$", H(LEGAL)},
    {"tertiary", H(ASIDE)}, {"text-body", H(BODY)}, {"text-size", H(SHARE)}, {"text-to-speech", H(PLAYER)},
    {"texte-article", H(BODY)}, {"texto-noticia", H(BODY)}, {"textsize", H(SHARE)},
    {"theme-content-inner", H(BODY)}, {"themen$", H(META)}, {"thumb-item", H(TEASER)},
    {"thumb-title", H(TEASER)}, {"thumbnails", H(GALLERY)}, {"thumbs", H(GALLERY)}, {"ticker", H(RELATED)},
    {"tiktok-embed", H(EMBED)}, {"tile$", H(TEASER)}, {"tiles$", H(TEASER)}, {"time-stamp", H(DATE)},
    {"timestamp", H(DATE)}, {"titel$", H(TITLE)}, {"titre$", H(TITLE)}, {"titulo$", H(TITLE)},
    {"to-top$", H(NAV)}, {"toast$", H(POPUP)}, {"toaster", H(POPUP)}, {"toc$", H(TOC)},
    {"toc-container", H(TOC)}, {"toolbar$", H(NAV)}, {"tools$", H(SHARE)}, {"tooltip", H(POPUP)},
    {"top-bar", H(HEADER)}, {"top-stories", H(RELATED)}, {"topbanner", H(HEADER)}, {"topbar", H(HEADER)},
    {"topics$", H(META)}, {"topics-list", H(RELATED)}, {"topnav", H(NAV)}, {"topstories", H(RELATED)},
    {"tp-container", H(PROMO)}, {"tp-modal", H(PROMO)}, {"trc-related", H(RELATED)}, {"trending", H(RELATED)},
    {"trial-offer", H(PROMO)}, {"trustarc", H(CONSENT)}, {"truste", H(CONSENT)}, {"tts$", H(PLAYER)},
    {"tweet-button", H(SHARE)}, {"twitter-share", H(SHARE)}, {"twitter-tweet", H(EMBED)},
    {"twitter-tweet-button", H(SHARE)}, {"twitter-video", H(EMBED)}, {"u-hidden", H(PRINT)},
    {"up-next", H(RELATED)}, {"updated$", H(DATE)}, {"upnext", H(RELATED)}, {"upvote", H(META)},
    {"user-comments", H(COMMENTS)}, {"user-menu", H(NAV)}, {"user-rating", H(RATING)},
    {"usercentrics", H(CONSENT)}, {"vcard$", H(BYLINE)}, {"vea-tambem", H(RELATED)},
    {"veja-mais", H(RELATED)}, {"verwandt", H(RELATED)}, {"viafoura", H(COMMENTS)}, {"video-js", H(PLAYER)},
    {"video-player", H(PLAYER)}, {"videoplayer", H(PLAYER)}, {"view-count", H(META)}, {"views$", H(META)},
    {"visually-hidden", H(PRINT)}, {"visuallyhidden", H(PRINT)}, {"visuallyhide", H(PRINT)},
    {"vjs", H(PLAYER)}, {"volanta", H(SUBTITLE)}, {"vorlesen", H(PLAYER)}, {"vote-accepted", H(META)},
    {"vote-buttons", H(META)}, {"vote-count", H(META)}, {"vote-count-post", H(META)}, {"vote-down", H(META)},
    {"vote-up", H(META)}, {"votearrow", H(META)}, {"votecell", H(META)}, {"votes", H(RATING)},
    {"voting", H(META)}, {"weather$", H(ASIDE)}, {"webpush", H(PROMO)}, {"weitere-artikel", H(RELATED)},
    {"weiterlesen", H(RELATED)}, {"werbung", H(AD)}, {"whatsapp-channel", H(PROMO)}, {"widget", H(ASIDE)},
    {"widget-area", H(ASIDE)}, {"widgets", H(ASIDE)}, {"wp-caption-text", H(CAPTION)},
    {"wp-related", H(RELATED)}, {"wpcf7", H(PROMO)}, {"wpsr", H(SHARE)}, {"writer$", H(BYLINE)},
    {"writer-bio", H(BIO)}, {"written-by", H(BYLINE)}, {"writtenby", H(BYLINE)}, {"wt-cli", H(CONSENT)},
    {"wysiwyg", H(BODY)}, {"yarp", H(RELATED)}, {"yarpp", H(RELATED)}, {"you-may", H(RELATED)},
    {"you-might", H(RELATED)}, {"youmay", H(RELATED)}, {"youmaylike", H(RELATED)}, {"zergnet", H(RELATED)},
};
/* clang-format on */

#undef H

enum { MAX_NAMES = 1024 }; /* bytes of a class list that are looked at */

/* Rows are compared up to the first two letters of the text, so that all rows of a prefix lie together. */
static int order_pair(const char *row, const char *text)
{
    int d = (unsigned char)row[0] - (unsigned char)text[0];
    return d ? d : (unsigned char)row[1] - (unsigned char)text[1];
}

static size_t first_row(const char *text)
{
    size_t low = 0, high = LT_COUNT(rows);
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (order_pair(rows[mid].word, text) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static bool matches(const char *word, const char *text)
{
    while (*word && *word == *text) {
        word++;
        text++;
    }
    bool name_ends = *text == ' ' || *text == '\0';
    return *word == '\0' || (*word == '$' && name_ends) || (*word == '-' && word[1] == '\0' && name_ends);
}

static char folded_sign(char c)
{
    if (lt_is_space(c))
        return ' ';
    return lt_is_alpha(c) || lt_is_digit(c) ? lt_lower(c) : '-';
}

/* The hump of "postContent": a capital after what is none. */
static bool begins_hump(struct lt_str names, size_t i)
{
    if (i == 0 || names.p[i] < 'A' || names.p[i] > 'Z')
        return false;
    return lt_is_digit(names.p[i - 1]) || (names.p[i - 1] >= 'a' && names.p[i - 1] <= 'z');
}

/* "postContent main_text" becomes "post-content main-text". */
static size_t fold_names(struct lt_str names, char *out, size_t room)
{
    size_t n = 0;
    for (size_t i = 0; i < names.n && n + 2 < room; i++) {
        if (begins_hump(names, i))
            out[n++] = '-';
        char c = folded_sign(names.p[i]);
        if (c == '-' && n && (out[n - 1] == '-' || out[n - 1] == ' '))
            continue;
        out[n++] = c;
    }
    out[n] = '\0';
    return n;
}

/* Words that only begin as one of the rows does. */
static bool is_another_word(const char *text)
{
    static const char *const others[] = {"commentary", "commentator"};
    if (*text != 'c')
        return false;
    for (size_t i = 0; i < LT_COUNT(others); i++) {
        size_t n = strlen(others[i]);
        if (strncmp(text, others[i], n) == 0 && (text[n] == '\0' || text[n] == ' ' || text[n] == '-'))
            return true;
    }
    return false;
}

/* A builder of pages calls every box of its own a widget, whatever is in it. */
static bool is_builders(const char *folded, size_t at)
{
    static const char builder[] = "elementor-";
    size_t n = sizeof builder - 1;
    return folded[at] == 'w' && at >= n && strncmp(folded + at - n, builder, n) == 0 &&
           strncmp(folded + at, "widget", 6) == 0;
}

uint32_t lt_hints_in(struct lt_str names)
{
    char folded[MAX_NAMES + 2] = {0};
    size_t n = fold_names(names, folded, MAX_NAMES);
    uint32_t hints = 0;
    for (size_t i = 0; i < n; i++) {
        if ((i && folded[i - 1] != '-' && folded[i - 1] != ' ') || is_another_word(folded + i) ||
            is_builders(folded, i))
            continue;
        for (size_t r = first_row(folded + i); r < LT_COUNT(rows); r++) {
            if (order_pair(rows[r].word, folded + i) != 0)
                break;
            if (matches(rows[r].word, folded + i))
                hints |= rows[r].hints;
        }
    }
    return hints;
}

/* Sorted by nothing: a handful of rows. */
static const struct named_hint {
    struct lt_str name;
    uint32_t hints;
} roles[] =
    {
        {LT_S_INIT("navigation"), LT_HINT(NAV)},
        {LT_S_INIT("banner"), LT_HINT(HEADER)},
        {LT_S_INIT("contentinfo"), LT_HINT(FOOTER)},
        {LT_S_INIT("complementary"), LT_HINT(ASIDE)},
        {LT_S_INIT("search"), LT_HINT(NAV)},
        {LT_S_INIT("menu"), LT_HINT(NAV)},
        {LT_S_INIT("menubar"), LT_HINT(NAV)},
        {LT_S_INIT("toolbar"), LT_HINT(SHARE)},
        {LT_S_INIT("dialog"), LT_HINT(POPUP)},
        {LT_S_INIT("alertdialog"), LT_HINT(POPUP)},
        {LT_S_INIT("tooltip"), LT_HINT(POPUP)},
        {LT_S_INIT("article"), LT_HINT(ARTICLE)},
        {LT_S_INIT("main"), LT_HINT(ARTICLE)},
        {LT_S_INIT("doc-endnotes"), LT_HINT(NOTES)},
        {LT_S_INIT("doc-footnote"), LT_HINT(NOTES)},
        {LT_S_INIT("doc-toc"), LT_HINT(TOC)},
        {LT_S_INIT("doc-pullquote"), LT_HINT(PULLQUOTE)},
},
  props[] = {
      {LT_S_INIT("articleBody"), LT_HINT(BODY)},    {LT_S_INIT("reviewBody"), LT_HINT(BODY)},
      {LT_S_INIT("headline"), LT_HINT(TITLE)},      {LT_S_INIT("alternativeHeadline"), LT_HINT(SUBTITLE)},
      {LT_S_INIT("author"), LT_HINT(BYLINE)},       {LT_S_INIT("datePublished"), LT_HINT(DATE)},
      {LT_S_INIT("dateModified"), LT_HINT(DATE)},   {LT_S_INIT("caption"), LT_HINT(CAPTION)},
      {LT_S_INIT("breadcrumb"), LT_HINT(NAV)},      {LT_S_INIT("comment"), LT_HINT(COMMENTS)},
      {LT_S_INIT("reviewRating"), LT_HINT(RATING)}, {LT_S_INIT("copyrightHolder"), LT_HINT(CREDIT)},
      {LT_S_INIT("keywords"), LT_HINT(META)},
};

static uint32_t find_named(const struct named_hint *table, size_t n, struct lt_str name)
{
    for (size_t i = 0; i < n; i++)
        if (lt_str_eq_nocase(table[i].name, name))
            return table[i].hints;
    return 0;
}

enum { MAX_ID_WORDS = 4 };

/* Is the id an anchor, made of the words of a heading ("conducting-ad-hoc-analysis-at-sea"), and not a name?
 */
static bool is_anchor(const struct lt_node *node, struct lt_str id)
{
    size_t words = 1;
    for (size_t i = 0; i < id.n; i++)
        words += id.p[i] == '-' || id.p[i] == '_';
    return (words > MAX_ID_WORDS && node->tag != LT_TAG_DIV) || node->tag == LT_TAG_DT ||
           lt_elem_is_heading((enum lt_elem)node->tag);
}

uint32_t lt_hints_of(const struct lt_node *node)
{
    uint32_t hints = 0;
    for (size_t i = 0; i < node->n_attrs; i++) {
        struct lt_str value = node->attrs[i].value;
        switch (node->attrs[i].name) {
        case LT_ATTR_ID:
            hints |= is_anchor(node, value) ? 0 : lt_hints_in(value);
            break;
        case LT_ATTR_CLASS:
            hints |= lt_hints_in(value);
            break;
        case LT_ATTR_ROLE:
            hints |= find_named(roles, LT_COUNT(roles), lt_str_trim(value));
            break;
        case LT_ATTR_ITEMPROP:
            hints |= find_named(props, LT_COUNT(props), lt_str_trim(value));
            break;
        default:
            break;
        }
    }
    return hints;
}
