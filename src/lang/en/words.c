/* lang/en/words.c - words that English pages and texts use. See enum lt_word_list. */
#include "lang/en/en.h"

/* clang-format off */
const char *const lt_en_words[LT_WORDS] = {
    [LT_WORDS_DATE] =
        "mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|thur|"
        "thurs|am|pm|a|p|m|at|of|the|st|nd|rd|th|z|o'clock",
    [LT_WORDS_DATE_CUES] =
        "published|posted|updated|last updated|first published|originally published|date|on|am",
    [LT_WORDS_MINUTES] = "min|mins|minute|minutes",
    [LT_WORDS_READING] = "read|reading",
    [LT_WORDS_BY] =
        "interview:|interview by|interviewed by|an essay by|essay by|a report by|a story by|a review by|"
        "words and pictures by|written by|words by|story by|text by|reported by|reviewed by|review by|"
        "author:|authors:|by:|words:|text:",
    [LT_WORDS_POSTED] = "posted by|published by|created by|author name",
    [LT_WORDS_BY_SHORT] = "by",
    [LT_WORDS_NAME_JOINTS] = "and|with",
    [LT_WORDS_NO_NAMES] =
        "the|a|an|of|and|in|on|at|to|for|with|from|how|why|what|when|where|who|is|are|was|not|new|old|"
        "early|late|first|last|final|part|chapter|section|book|volume|appendix|table|introduction|"
        "conclusion|background|summary|preface|foreword|prologue|epilogue|contents|notes|notice|about|life|"
        "years|my|our|your|his|her|their|its|this|that|north|south|east|west|saint|st|great|lake|mount|"
        "port|fort|upper|lower|city|street|road|party|university|college|school|museum|press|news|daily|"
        "times|review|magazine|company|inc|ltd|main|general|further|related|more|future|past|present|world|"
        "war|works|cited|results|methods|discussion|abstract|references|image|photo|credit|video|read|"
        "share|special|edition|good|bad|best|big|little|long|short|two|three|one",
    [LT_WORDS_GIVEN_NAMES] =
        "adam|alan|alex|alexander|alice|amy|andrew|anna|anne|anthony|barbara|ben|benjamin|bernard|bill|bob|"
        "brian|caroline|catherine|charles|charlotte|chris|christian|christine|claire|clara|daniel|david|"
        "diana|edward|eliza|elizabeth|ella|emily|emma|eric|ethan|eva|fatima|felix|francis|frank|fred|"
        "gabriel|george|grace|greg|hannah|helen|henry|hugo|ian|isabel|jack|jacob|james|jane|jason|jean|"
        "jennifer|jessica|joan|joe|john|jonathan|joseph|judith|julia|julian|karen|karl|kate|katherine|"
        "kevin|laura|lena|leo|linda|lisa|louis|louise|lucas|lucy|luke|margaret|maria|mark|martin|mary|"
        "matthew|max|michael|mike|mohammed|muhammad|nadia|nancy|natalie|nicholas|nina|nora|oliver|olivia|"
        "oscar|patricia|patrick|paul|peter|philip|priya|rachel|rebecca|richard|robert|roger|rosa|ruth|ryan|"
        "sam|samuel|sandra|sara|sarah|scott|sebastian|simon|sophie|stephen|steve|steven|susan|teresa|"
        "thomas|tim|tom|victor|victoria|walter|william|yuki|zoe|dmitri|ivan|olga",
    [LT_WORDS_NAME_TITLES] = "dr.|jr.|sr.|mr.|ms.|mrs.|prof.|rev.|st.",
    [LT_WORDS_TRADES] = 
        "staff|writer|reporters|contributing|deputy|chief|senior|journalist|author|editor|critic|"
        "reporter|correspondent|columnist|novelist|poet|professor|lecturer|historian|researcher|blogger|"
        "essayist|freelance|contributor|producer|translator|newsletter|junior|associate|assistant|"
        "managing|executive|guest|photographer|analyst|founder|co-founder|ceo|cto|engineer|director",
    [LT_WORDS_BYLINE_END] =
        "in|on|at|for|published|posted|updated|created|modified|filed|follow|share|subscribe|comments|"
        "comment|views|contact|email|last|all|view|more|profile|about|photo|photos|photographs|"
        "illustration|illustrations",
    [LT_WORDS_NOBODY] =
        "follow author|follow|share|subscribe|sign in|log in|login|register|comment|comments|print|email|"
        "author|authors|about the author|byline|staff|guest|admin|administrator|root|editor|user|anonymous|"
        "name|date|posted on|posted|unknown|none|null|undefined|n/a|webmaster|publisher|no author|"
        "super user|superuser|guest author|default|site admin|the editor|view all posts",
    [LT_WORDS_ABOUT_AUTHOR] =
        "about the author|about the authors|about the writer|about me|author bio|the author|contributor",
    [LT_WORDS_BIO_VERBS] =
        "is|was|is a|is an|is the|is our|is based|is author|is currently|was a|was born|writes|covers|"
        "lives|works|has written|has worked|has been|teaches|reports|reviews|are|edits",
    [LT_WORDS_BIO_OPENINGS] =
        "i write about|i write on|i'm a|i’m a|i am a|i'm an|i’m an|i am an|i cover|the author|the writer|"
        "writer and|writer of|writer,|journalist|author of|freelance|writing about",
    [LT_WORDS_CREDIT] =
        "photo:|photos:|photo by|photos by|photo credit|photo courtesy|photograph:|photograph by|"
        "photographs by|photographer:|photography by|photography:|image:|images:|image by|image credit|"
        "image credits|image courtesy|image source|picture:|pictures:|pictures by|picture by|"
        "picture credit|picture courtesy|illustration by|illustration:|illustrations by|artwork by|credit:|"
        "credits:|courtesy of|courtesy|still:|still courtesy|screenshot:|screenshot by|video by|videos by|video:|pictures:",
    [LT_WORDS_CAPTION] = "caption:|picture caption:",
    [LT_WORDS_ALT] =
        "image description:|image description :|alt text:|alt:|picture description:|photo description:|"
        "[image:|[photo:|[picture:|[image description:|[illustration:",
    [LT_WORDS_PICTURES] =
        "a|an|two|three|four|several|people|some|many|close-up|close up|portrait of|view of|aerial view",
    [LT_WORDS_BOILERPLATE] =
        "all rights reserved|copyright ©|copyright (c)|© copyright|subscribe to|sign up for|sign up to|"
        "follow us|follow me on|share this|share on|read more:|read next|related:|related articles|"
        "contact:|press contact|media contact|for more information|(reporting by|reporting by|"
        "(additional reporting|additional reporting|(editing by|editing by|advertisement|click here|"
        "support us|join the conversation|originally published|this article was originally published|"
        "this article originally appeared|this story was originally published|reprinted with permission|"
        "comments|leave a comment",
    [LT_WORDS_MAILING] =
        "unsubscribe|view in browser|view in your browser|view this email|view online|view web version|"
        "read online|you are receiving this|you’re receiving this|you're receiving this|manage preferences|"
        "manage your preferences|update your preferences|email preferences|manage your subscription|"
        "was this email forwarded|forwarded this email",
    [LT_WORDS_CONTACT] = "contact|contacts|contact us|email|e-mail|mail|tips|press|media enquiries|media inquiries",
    [LT_WORDS_LABEL] =
        "for immediate release|press release|news release|opinion|review|film review|book review|"
        "music review|feature|exclusive|commentary|comment|editorial|analysis|essay|interview|news|"
        "breaking news|column|long read",
    [LT_WORDS_AFFILIATION] = "institute|university|department|faculty|laboratory|college",
    [LT_WORDS_LITERATURE] =
        "references|reference list|list of references|references and notes|notes and references|"
        "bibliography|selected bibliography|works cited|literature cited|literature|"
        "cited literature|citations|sources|sources cited|further reading",
    [LT_WORDS_SECTION] =
        "abstract|introduction|background|methods|method|materials and methods|results|discussion|"
        "conclusion|conclusions|references|bibliography|acknowledgements|acknowledgments|notes|ingredients|"
        "instructions|directions|summary|appendix",
    [LT_WORDS_CHAPTER] =
        "chapter|part|book|section|act|scene|canto|letter|volume|prologue|epilogue|preface|foreword|"
        "introduction|afterword|appendix",
    [LT_WORDS_CHAPTER_ALONE] = "prologue|epilogue|preface|foreword|introduction|afterword|appendix",
    [LT_WORDS_CHAPTER_NUMBERS] =
        "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|the first",
    [LT_WORDS_RATING] = "rating|score|grade|our rating|our verdict|verdict|stars",
    [LT_WORDS_PAGE] = "page|p.",
    [LT_WORDS_HANGING] = "a|an|the|of|and|or|in|on|to|for|with|by|at|from",
    [LT_WORDS_KEY_TITLE] = "title|headline",
    [LT_WORDS_KEY_SUBTITLE] = "subtitle|subheadline",
    [LT_WORDS_KEY_AUTHOR] = "author|authors|by",
    [LT_WORDS_KEY_DATE] = "date|published",
    [LT_WORDS_KEY_LANGUAGE] = "language|lang",
    [LT_WORDS_KEY_LINK] = "url|source|link",
    [LT_WORDS_KEY_OTHER] =
        "release date|last updated|most recently updated|posting date|character set encoding|credits|"
        "produced by|translator|editor|illustrator|tags|category|categories|keywords|section|"
        "original publication",
};
/* clang-format on */
