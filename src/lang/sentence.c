/* lang/sentence.c - see lang/sentence.h. A new language or abbreviation is a row or a word here, and a
 * line in tests/golden/sentences. Words of the common row serve every language: names of firms, English
 * months and titles stand in texts of all of them. */
#include "lang/sentence.h"

#include <string.h>

/* clang-format off */
static const struct lt_sentence_lang common = {
    .tags = " en ",
    .title = " mr mrs ms mx messrs mmes mlle mme prof profs rev revd hon pres gov sen rep reps amb gen lt col"
             " cmdr capt maj sgt cpl pvt adm cdr fr br bro supt det insp atty asst assoc dist mgr mt mts"
             " lt.-col lt.-gen maj.-gen brig cllr pfc spc msgt hr vice-adm treas sec-gen ald dep dir"
             " gens sens govs drs ste msgr rt ven rabb adj const ",
    .place = " st dr ft ",
    .number = " no nos nr num p pp pg pgs vol vols fig figs ch chap chaps sec sect secs art arts cl para paras"
              " pt pts par ver ln ll fn n eq eqs eqn tab tbl app ex op bk ed rs rm ext tel ser lit reg"
              " approx ca circa c fl b d r flt mss iss n° nº № ",
    .month = " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ",
    .end = " inc ltd co cos corp bros llc plc pty gmbh llp lp jr sr esq phd ph.d m.d b.a m.a b.sc m.sc d.phil"
           " u.s u.s.a u.k e.u u.n d.c l.a n.y u.s.s.r b.c a.d b.c.e c.e ave av blvd rd hwy pkwy sq bldg"
           " dept univ assn inst intl natl govt mfg dist al i.v s.a n.v s.p.a a.g l.l.c p.c r.i.p q.e.d ph.ds"
           " jnr snr ibid ff acad abbr u.a.e d.j m.p ",
    .region = " ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mich minn miss mo"
              " mont neb nebr nev okla ont ore penn penna pa tenn tex va vt wash wis wisc wyo que alta sask mass me mex ",
    .inner = " e.g eg i.e ie viz vs v cf incl excl esp fka aka a.k.a f.k.a née resp pseud trans transl illus"
             " edn repr orig prob b/w w w/ c/o d/b/a mfr n.b nb p.s p.p.s ",
    .weak = " etc km kg cm mm lb lbs oz hr hrs min mins mi yd yds mph km/h kph ml sq.ft "
            " mio mrd mln bn tn ",
    .starters = " the this that these those there then they their theirs them he she it its his her hers we our"
                " ours you your yours i i'm i've i'd i'll my mine me if when while where what why how who whose"
                " whom which whenever wherever whatever whether here and but or so yet nor for in on at as by"
                " from to with without after before during since because although though however moreover"
                " furthermore nevertheless nonetheless meanwhile instead also even still once until unless"
                " despite under over about a an all both many most some several each every another other others"
                " either neither none no not never any anyone everyone someone nobody everybody somebody"
                " nothing everything something one two three four five six seven eight nine ten dozens"
                " hundreds thousands millions billions please perhaps maybe yes only just now today tonight"
                " tomorrow yesterday later earlier first second third finally thus hence therefore otherwise"
                " let let's do does did is are was were have has had can could would should might must shall"
                " such don't didn't doesn't isn't aren't wasn't weren't can't couldn't won't wouldn't than"
                " among between through throughout against within according having being following like"
                " unlike few fewer more much less inside outside upon based founded born prior initially"
                " recently currently eventually subsequently ultimately additionally similarly consequently"
                " accordingly interestingly unfortunately fortunately overall rather indeed early late"
                " people women men critics experts officials police travelers researchers ",
    .said = " said says say asked asks replied replies answered answers cried cries shouted shouts exclaimed"
            " exclaims whispered whispers muttered murmured yelled screamed wondered wonders thought thinks"
            " added adds called calls told tells demanded continued began begged laughed sighed growled snapped"
            " repeated announced declared insisted joked quipped wrote writes inquired enquired gasped groaned"
            " grumbled hissed mumbled protested remarked responded returned sang sobbed suggested urged ",
};

static const struct lt_sentence_lang languages[] = {
{ .tags = " de ",
  .title = " hr fr frl dr prof dipl ing mag hl st sel univ-prof priv-doz gebr frhr gf hrn fa ",
  .number = " nr nrn s abs art bd bde kap abb tab anm aufl jg ziff lit az tel fax § §§ seite rn rdnr sp z bl hs ",
  .month = " jan feb mär mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so ",
  .end = " str inc co e.v a.d a.m i.br i.b u.ä u.dgl o.ä v.chr n.chr h.c i.r a.g m.b.h ä dgl chr u.s.w med phil mio mrd tsd std sek"
         " jur rer nat pol theol habil geb gest verh verst ",
  .inner = " z.b zb d.h dh u.a i.d.r bzw z.t z.zt z.z vgl ca evtl ggf inkl exkl insb insbes bes sog u z d i o a b"
           " m e s.o s.u u.u i.a o.g u.v.a u.v.m m.e m.w m.a.w b.z.w einschl gem mind zzgl abzgl ehem"
           " eigtl dt engl frz lat griech ital span russ amerik brit röm kath ev städt staatl allg bspw etw od"
           " i.e z.hd zw hrsg hg vs gegr herv ugs urspr wiss theoret prakt techn geogr mathem ",
  .weak = " usw etc jh jhd jhs jhdt ff qm eur ",
  .starters = " der die das den dem des ein eine einer einem eines er sie es wir ihr ich du man dies diese dieser"
              " dieses diesem diesen jener jene jenes hier da dort dann danach daher darum doch aber und oder wenn"
              " als weil obwohl während nachdem bevor seit mit ohne auch nur noch schon jetzt heute gestern morgen"
              " so wie was wer wo warum wann in im am an auf aus bei für gegen nach über unter um von vom vor zu zum"
              " zur zwischen durch nicht kein keine keiner alle viele einige manche mein meine dein deine sein"
              " seine unser unsere ihre trotz trotzdem jedoch allerdings außerdem zudem damit dabei dazu daraus"
              " zwar zunächst später damals inzwischen schließlich sonst bis ob seitdem ist sind war waren hat"
              " haben kann wird werden bitte nun nein ja ",
  .tail = "str", .flags = LT_SENTENCE_ORDINAL_DOT },
{ .tags = " fr ",
  .title = " m mm mme mmes mlle mlles mgr dr pr me st ste stes vve gén cdt cap col amb ",
  .number = " n no nos p pp vol t chap ch art fig al tél par ex éd r° v° liv sect § réf bd ",
  .month = " janv févr fév avr juil juill sept oct nov déc lun mar mer jeu ven sam dim ",
  .end = " av bd boul j.-c c.v s.a s.a.r.l apr env r.e.r ap ",
  .inner = " cf c.-à-d càd p.ex ex v vs i.e qqn qqch adj adv syn ",
  .weak = " etc h min km kg ",
  .starters = " le la les l un une des du de ce cet cette ces il elle ils elles on nous vous je tu j c mais et ou"
              " donc or ni car si quand lorsque puis alors ainsi ici là dans sur sous pour par avec sans chez vers"
              " en à au aux après avant pendant depuis comme que qui quoi où comment pourquoi quel quelle quels"
              " quelles son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos tout tous toute toutes"
              " plusieurs certains certaines chaque aucun aucune rien d s n m qu selon cependant pourtant"
              " toutefois enfin ensuite aujourd hier demain ceci cela ça celui celle ceux même malgré entre"
              " est était sont bien non oui beaucoup très plus ",
  .said = " dit demanda demande répondit répond cria s'écria murmura ajouta " },
{ .tags = " es ",
  .title = " sr sra srta sres sras srtas d dña dr dra dres prof profa lic ing arq gral cnel cap tte sgto mons pbro"
           " fr sto sta st rev pdte pdta ud uds vd vds excmo excma ilmo ilma hno hna dn ",
  .number = " núm núms nro n no pág págs pag p pp art arts cap caps vol vols tomo t fig figs párr párrf párrs sec"
            " tel tels teléf ext lám tab ej ed cra cl kra ",
  .month = " ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié mie jue vie sáb sab dom ",
  .end = " ee.uu s.a s.l s.a.s c.v s.r.l cía cia ltda avda av a.c d.c a.m p.m uu ff.aa d.f hnos jr depto dpto"
         " izq dcha q.e.p.d n.º b.v p.d ",
  .inner = " p.ej ej cf vs v.gr aprox máx mín e.g i.e atte admón c/ ee gob prov ",
  .weak = " etc km kg cm mm h min seg gr grs lts hs ",
  .starters = " el la los las un una unos unas lo al del de este esta esto estos estas ese esa eso esos esas aquel"
              " aquella él ella ellos ellas yo tú nosotros usted ustedes se me te le les nos y e o u pero mas sino"
              " si cuando mientras donde como cómo qué quién cuál cuándo dónde por para con sin sobre en entre"
              " hasta desde hacia tras durante según ante bajo aunque porque pues ya no sí también tampoco además"
              " sin luego entonces después antes ahora hoy ayer mañana aquí allí así su sus mi mis tu tus nuestro"
              " nuestra todo toda todos todas muchos muchas algunos algunas varios varias cada otro otra otros otras"
              " es son era eran fue fueron está están hay había ha han a más menos nunca siempre solo sólo ",
  .said = " dijo preguntó respondió contestó exclamó gritó añadió murmuró " },
{ .tags = " it ",
  .title = " sig sigg sig.ra sig.na sigra dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col cap"
           " magg mons don s ss st cav comm egr gent.mo ill.mo spett p.zza rev sac fra ",
  .number = " n nn num p pp pag pagg vol voll art artt cap capp fig figg tav par sez tel ed t § lett ",
  .month = " genn gen feb febbr mar apr mag giu lug ago sett set ott nov dic lun mart merc giov ven sab dom ",
  .end = " s.p.a s.r.l s.n.c s.a.s a.c d.c c.so v.le p.za u.s.a f.lli jr soc segg ",
  .inner = " es p.es cfr v vd cd sim circa ca c.a c.m n.d.r n.b i.e e.g meteor idraul rif ",
  .weak = " ecc etc km kg cm mm h min sec mq mc ",
  .starters = " il lo la i gli le l un uno una un' dell del della dei degli delle di questo questa questi queste"
              " quello quella quelli quelle egli ella lui lei loro noi voi io tu si mi ti ci vi ma e ed o oppure se"
              " quando mentre dove come che chi cosa perché quale per con senza su sul sulla in nel nella nei nelle"
              " nell tra fra da dal dalla dopo prima durante secondo anche non sì no poi allora così quindi dunque"
              " però tuttavia inoltre infine oggi ieri domani qui qua là lì già ancora sempre mai suo sua suoi sue"
              " tutti tutte tutto ogni alcuni alcune molti molte altri altre nessuno è era erano sono ha hanno"
              " fu furono al alla ai alle all a ",
  .said = " disse chiese domandò rispose esclamò gridò mormorò aggiunse " },
{ .tags = " pt ",
  .title = " sr sra srs sras srta dr dra drs prof profa profs eng engo arq exmo exma ilmo d dom pe fr sto sta gen"
           " cel cap ten sarg maj des min dep sen gov pres rev v.exa s.exa ",
  .number = " n nº nos núm p pág págs pp art arts cap vol vols fig figs inc tel ext ed t sec § proc al lei ",
  .month = " jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom ",
  .end = " ltda lda s.a cia c.ia av r jr a.c d.c e.u.a eua p.s ",
  .inner = " p.ex ex cf vs i.e e.g aprox máx mín obs v c/ ",
  .weak = " etc km kg cm mm h min seg ",
  .starters = " o a os as um uma uns umas do da dos das de este esta isto estes estas esse essa isso esses essas"
              " aquele aquela ele ela eles elas eu tu nós você vocês se me e ou mas porém contudo se quando enquanto"
              " onde como que quem qual por para com sem sobre em no na nos nas entre até desde após durante segundo"
              " embora porque pois já não sim também além depois antes agora hoje ontem amanhã aqui ali assim seu"
              " sua seus suas meu minha todo toda todos todas muitos muitas alguns algumas vários várias cada outro"
              " outra outros outras é são era eram foi foram está estão há ao à aos às pelo pela mais menos nunca"
              " sempre só apenas então ",
  .said = " disse perguntou respondeu exclamou gritou acrescentou " },
{ .tags = " nl af ",
  .title = " dhr mevr mw mej dr drs prof ir ing mr ds pater st h jhr jkvr ",
  .number = " nr nrs blz p pag art hfst hs fig afb tab dl deel bijl tel lid ",
  .month = " jan febr feb mrt apr jun jul aug sept sep okt nov dec ma di wo do vr za zo ",
  .end = " b.v n.v c.s co e.a jr sr v.chr n.chr chr v.o.f e.d a.u.b dgl str bv nv ",
  .inner = " bijv d.w.z dwz m.a.w o.a oa i.p.v ipv m.b.t i.v.m t.o.v t.a.v n.a.v o.l.v ca evt incl excl"
           " resp vgl zgn z.g z.o.z aanw vnw bijw nl ned eng fr du lat cf a.s j.l ",
  .weak = " enz etc m.m e.v km kg u min sec mln mld ",
  .starters = " de het een deze dit die dat er hij zij ze wij we ik jij je jullie u men hun haar zijn mijn onze en"
              " maar of want dus als toen wanneer terwijl omdat hoewel nadat voordat sinds met zonder ook nog al nu"
              " vandaag gisteren morgen zo hoe wat wie waar waarom in op aan bij voor tegen na over onder om van uit"
              " te tot tussen door niet geen alle veel sommige daar daarom daarna dan toch echter bovendien hier"
              " is was waren heeft hebben kan wordt volgens tijdens ",
  .said = " zei vroeg antwoordde riep " },
{ .tags = " da nb no nn ",
  .title = " hr fr frk dr prof skt st pastor adv dir cand mag stud ",
  .number = " nr nrk s kap bd fig tlf stk pkt art afd § sp lin ",
  .month = " jan feb mar apr jun jul aug sep sept okt nov dec des man tirs ons tors fre lør søn ",
  .end = " co a/s e.u e.kr f.kr jr sr ltd kr o.l gl ",
  .inner = " f.eks fx bl.a bla d.v.s dvs ca evt inkl ekskl hhv iflg jf jfr m.h.t mht p.g.a pga pr t.o.m ift sml"
           " vedr vha f.m e.m s.u d.d cf ang ",
  .weak = " osv etc m.m m.fl mm mfl o.s.v mio mia mill mrd km kg ",
  .starters = " den det de en et der han hun vi jeg du i man dette denne disse hvad hvem hvor hvornår hvorfor hvordan"
              " hva hvordan hvis når mens da så og men eller for fordi selvom siden med uten uden også nu nå i på"
              " til fra af av om under over efter etter før ved hos mellem mellom gennem gjennom ikke ingen alle"
              " mange nogle noen her der dog derfor desuden samtidig senere tidligere ifølge er var har kan skal"
              " vil blev ble som min din sin vores vår deres hendes hennes hans ja nej nei ",
  .flags = LT_SENTENCE_ORDINAL_DOT },
{ .tags = " sv ",
  .title = " hr fr frk dr prof s:t s:ta st kapt löjtn ",
  .number = " nr s sid kap bd fig tel § avd vol tab ",
  .month = " jan feb mar apr jun jul aug sep sept okt nov dec mån tis ons tors fre lör sön ",
  .end = " ab co e.kr f.kr jr sr ltd d.ä d.y kr ",
  .inner = " t.ex ex bl.a d.v.s dvs ca eg ev exkl inkl f.d fd fr.o.m from t.o.m tom g.m jfr jmf kl m.a.o m.h.a"
           " m.t.p mha obs p.g.a pga resp s.k sk st t.o.r vs f.n u.a å.s ",
  .weak = " osv etc m.m m.fl mm mfl o.d o.s.v milj mkr mdr km kg tim ",
  .starters = " den det de en ett han hon vi jag du ni man detta denna dessa vad vem var när varför hur om medan då så"
              " och men eller för eftersom trots sedan med utan också nu i på till från av under över efter före vid"
              " hos mellan genom inte ingen inget alla många några här där dock därför dessutom samtidigt senare"
              " tidigare enligt är var har kan ska vill blev som min din sin vår deras hennes hans ja nej ett ",
  },
{ .tags = " pl ",
  .title = " p pp pan-p dr prof hab mgr inż inz lek ks św sw gen płk ppłk kpt por sierż dyr red bp abp o s hr mec ul al pl os ",
  .number = " nr nry s str t tom r rozdz art ust pkt poz rys tab tel w lit § par ",
  .end = " r w z.o.o s.a sp.z.o.o o.o sp n.e p.n.e jr ltd co zm ur im ",
  .inner = " np m.in in tzn tj tzw wg ok ww zob bałt ang fr niem łac ros pol gr wł hiszp czyt dosł"
           " daw skr jw ws dot ds ewent ew wyd oprac przyp tłum zwł b d ",
  .weak = " itd itp etc tys mln mld zł gr szt godz min sek km kg ",
  .starters = " ten ta to te ci tego tej tym tych on ona ono oni one my wy ja ty jego jej ich mój moja nasz nasza"
              " i a ale lub albo więc jednak bo gdy kiedy gdzie jak co kto dlaczego czy jeśli jeżeli choć"
              " chociaż ponieważ w we z ze na do od po przed za pod nad przez dla bez przy między o u nie tak już"
              " jeszcze też także tylko teraz dziś wczoraj jutro tu tam potem wtedy następnie wszyscy wszystkie"
              " wiele wielu niektórzy każdy każda inny inne jest są był była było byli ma mają może według podczas"
              " oraz natomiast ponadto dlatego zatem się ",
  .flags = LT_SENTENCE_ORDINAL_DOT },
{ .tags = " cs sk ",
  .title = " p pí pp sl dr mudr judr phdr rndr ing mgr bc doc prof sv gen plk kpt por npor arch ul nám ",
  .number = " č čís c s str odst čl ods písm bod tel tab obr zv roč kap § par ",
  .end = " s.r.o a.s spol o.s k.s r.o s r o z.s o.p.s n.l př.n.l n.e csc drsc jr ml st ",
  .inner = " např napr tj t.j tzn tzv t.zn resp příp popř mj m.j cca vč vrátane angl něm nem lat"
           " fr rus viz vid hl zejm najmä okr ",
  .weak = " atd atď apod a.pod tis mil mld kč eur hod min km kg ",
  .starters = " ten ta to ti tie tento táto toto tato tyto on ona ono oni my vy já ja ty jeho její jej jejich ich"
              " a ale nebo alebo však když keď kde jak ako co čo kdo kto proč prečo pokud ak protože pretože v ve vo"
              " z ze zo na do od po před pred za pod nad přes pro pre bez při pri mezi medzi o u s se so k ke ne nie"
              " ano áno už ještě ešte také aj i jen len teď teraz dnes včera zítra tu tam potom pak všichni každý"
              " je jsou sú byl bola byla bolo bylo má mají podle podľa během počas ",
  .flags = LT_SENTENCE_ORDINAL_DOT | LT_SENTENCE_VOWELLESS },
{ .tags = " hu ",
  .title = " dr id ifj özv prof szt st vit br gr hg ",
  .number = " sz o old p fej bek tel u ut em aj köt évf § ",
  .month = " jan febr márc ápr máj jún júl aug szept okt nov dec ",
  .end = " kft bt rt zrt nyrt u út utca u.i i.e i.sz kr du de ",
  .inner = " pl ill vö ún kb ti ua uo lásd ld ang ném lat fr körz ",
  .weak = " stb km kg perc óra ft mrd eft ",
  .starters = " a az ez azt ezt egy ő ők én te mi ti és de vagy ha amikor mert hogy ahol hol mit ki miért hogyan"
              " nem igen már még is csak most ma tegnap holnap itt ott akkor majd aztán után előtt minden"
              " sok néhány más van volt voltak lesz szerint ennek annak ezek azok ebben abban így úgy azonban"
              " viszont tehát ugyanis ezért ",
  .flags = LT_SENTENCE_ORDINAL_DOT },
{ .tags = " ru uk be ",
  .title = " г-н г-жа г-да д-р др проф акад доц инж ген полк кап св им о см гр тов гл ред зам нач ст мл м ул пр просп"
           " пл пер наб бул д корп кв обл р-н пос с оз г-ну г-ном г-жи пан вул ",
  .number = " № стр с рис табл гл ч п пп ст т тт вып кн изд тел ок вв п.п рр ",
  .end = " г гг в вв руб коп тыс млн млрд дол долл н.э до.н.э н э р ру ltd ооо рр ",
  .inner = " т.е т.к т.н т.о т.ч напр н.-п ср см тж лат англ нем фр итал греч исп букв прибл сокр устар мн ед прил"
           " сущ глаг собств тзв тобто наприкл ",
  .weak = " т.д т.п др пр проч тд тп и.т.д ч мин сек км кг ",
  .starters = " он она оно они мы вы я ты это этот эта эти тот та те то его её ее их мой моя наш наша и а но или"
              " однако если когда где как что кто почему зачем потому поэтому хотя чтобы в во на с со из от до по"
              " под над за для без при между о об у к ко через после перед не нет да уже ещё еще также тоже только"
              " теперь сейчас сегодня вчера завтра тут там здесь потом тогда затем все всё каждый многие некоторые"
              " другие был была было были есть так вот ну же при весь вся по-моему согласно кроме він вона воно вони"
              " ми ви це цей ця і й та але або якщо коли де як що хто чому з із від під після перед не ні так вже"
              " також тільки тепер зараз сьогодні вчора тут там потім тоді всі був була було були " },
{ .tags = " bg mk sr ",
  .title = " г-н г-жа г-ца д-р проф доц инж акад ген полк кап св арх адв ",
  .number = " № стр с чл ал т фиг табл гл тел ул бул ж.к бл вх ет ап ",
  .end = " г гг т.г м.г ст в пр.н.е сл.н.е н.е р е ",
  .inner = " вкл напр т.е т.нар т.н вж ср лат англ нем фр рус гр исп бълг виж ок прибл респ пр ",
  .weak = " др и.т.н хил млн млрд лв км кг мин ч ",
  .starters = " той тя то те ние вие аз ти това този тази тези онзи и а но или обаче ако когато където как какво кой"
              " защо защото макар в във на с със из от до по под над за без при между о у към през след преди не"
              " да вече още също само сега днес вчера утре тук там после тогава всички всеки много някои други е"
              " са беше бяха има според докато така " },
{ .tags = " kk ky tt ",
  .title = " проф акад доц ген д-р ",
  .number = " № б бб т ", .end = " ж жж ғ ғғ т.б т б б.з.б б.з.д б.э.д млрд млн мың тг ", .inner = " мыс яғни қ кир ",
  .weak = " т.с.с км кг ",
  .starters = " ол бұл сол біз сіз мен сен олар және бірақ немесе егер қашан қайда қалай не кім неге осы мұнда онда " },
{ .tags = " el ",
  .title = " κ κα κος κυρ δρ καθ αγ στρ ", .number = " αρ σελ σ κεφ τομ εικ παρ αριθ τηλ ",
  .end = " α.ε ε.π.ε μ.χ η.π.α λτδ ", .inner = " π.χ δηλ βλ πρβλ λ.χ π.χρ μ.μ π.μ ",
  .weak = " κ.λπ κλπ κ.ά κ.ο.κ κτλ κ.τ.λ χλμ εκ δισ ",
  .starters = " ο η το οι τα τον την του της των ένας μια ένα αυτός αυτή αυτό εγώ εσύ εμείς και αλλά ή αν όταν όπου"
              " πώς τι ποιος γιατί επειδή σε στο στη στην με χωρίς από για προς μετά πριν δεν ναι όχι ήδη ακόμα"
              " μόνο τώρα σήμερα χθες εδώ εκεί τότε όλοι κάθε πολλοί είναι ήταν έχει ",
  .flags = LT_SENTENCE_SEMICOLON },
{ .tags = " fi et ",
  .title = " hra rva nti tri prof toht dr hr pr ", .number = " nro n:o s ss luku kuva taul puh nr lk ptk ",
  .end = " oy ab oyj ky ltd jr e.kr j.kr e.m.a as oü ", .inner = " esim ts ks vrt n nk ns so nt s.t"
  " näit vt st ", .weak = " jne ym yms jms km kg klo milj mrd min mk jmt ",
  .starters = " se hän he me te minä sinä tämä nämä tuo nuo ne ja mutta tai vai jos kun koska vaikka missä mitä mikä"
              " kuka miksi miten ei kyllä jo vielä myös vain nyt tänään eilen huomenna täällä siellä sitten silloin"
              " kaikki moni jokainen on oli olivat ovat see ta nad meie mina sina ning aga või kui sest kus mis kes"
              " ei ja ka ainult nüüd täna siin seal siis kõik ",
  .flags = LT_SENTENCE_ORDINAL_DOT },
{ .tags = " tr az ",
  .title = " dr prof doç yrd av sn müh alb gen yzb tğm hz org ", .number = " no s sf c cilt böl şek tab tel sok ",
  .end = " a.ş ltd şti m.ö m.s t.c cad mah blv apt jr ", .inner = " örn bkz yak krş ör çev haz ing fr alm ",
  .weak = " vb vs vd km kg dk ",
  .starters = " bu şu o biz siz ben sen onlar ve ama fakat veya ya eğer ne nerede nasıl kim neden niçin çünkü bir her"
              " çok bazı diğer hayır evet artık da de ile için gibi kadar sonra önce şimdi bugün dün yarın burada ",
  .flags = LT_SENTENCE_ORDINAL_DOT },
{ .tags = " ro ",
  .title = " dl dna d-na d-l dr prof ing av gen col cpt sf pr mr ", .number = " nr pag p art alin lit vol cap fig tel bd str ",
  .end = " s.a s.r.l î.hr d.hr a.c jr ", .inner = " ex de.ex cf cca approx v ", .weak = " etc ş.a ș.a km kg mil mld ",
  .starters = " el ea ei ele eu tu noi voi acest această acesta aceasta acești aceste un o și dar sau însă dacă când"
              " unde cum ce cine de pentru că în pe la cu fără din după înainte nu da deja încă doar acum azi ieri"
              " aici acolo apoi atunci toți fiecare mulți este sunt era " },
{ .tags = " hr bs sl ",
  .title = " g gđa gosp dr prof mr sv ing dipl gen fra don ga ", .number = " br str s čl st tel sl tab ",
  .end = " d.o.o d.d god g pr.kr po.kr n.e p.n.e jr l ", .inner = " npr tj tzv tzn odn vidi usp oko lat engl njem fr"
  " oz ", .weak = " itd itn ipd tis mil mlrd km kg ",
  .starters = " on ona ono oni mi vi ja ti jaz to ovaj ova ovo ovi taj ta ti i a ali ili pa in ter toda če ako kad"
              " kada ko gdje kje kako što kaj tko kdo zašto zakaj jer ker u v na s sa z iz od do po pod nad za bez pri"
              " ne da već još samo sada danes danas tu tamo onda svi vsi je su so bio bila bilo ",
  .flags = LT_SENTENCE_ORDINAL_DOT | LT_SENTENCE_VOWELLESS },
{ .tags = " lv lt is ", .title = " dr prof kun p sv hr fr ", .number = " nr lpp p psl bls ",
  .end = " sia uab ltd jr ", .inner = " piem t.i t.y pvz t.d m.a.s ", .weak = " utt u.c ir.t.t ir.kt o.s.frv o.fl ",
  .flags = LT_SENTENCE_ORDINAL_DOT },
{ .tags = " ar ",
  .title = " د أ م ا س ش أ.د ",
  .number = " ص ج ع ت م هـ ",
  .end = " ق.م ",
  .flags = LT_SENTENCE_COLON | LT_SENTENCE_COMMA },
{ .tags = " fa ur ps ckb ",
  .number = " ص ج م ",
  .end = " ق.م ",
  .flags = LT_SENTENCE_COLON },
{ .tags = " he ",
  .title = " ד פרופ גב ",
  .number = " עמ מס ס ",
  .inner = " וכו וכד " },
{ .tags = " hy ", .flags = LT_SENTENCE_COLON | LT_SENTENCE_NO_DOT },
{ .tags = " hi mr ne sa ", .title = " डॉ डा प्रो श्री श्रीमती कु पं मा सौ रा डाॅ कै स्व ", .number = " क्र सं पृ नं रु रू " },
{ .tags = " vi ", .title = " ts gs pgs ths bs tp ", .number = " tr q p ", .inner = " v.v ", .weak = " " },
{ .tags = " id ms ", .title = " dr prof ir drs h hj tn ny sdr kh ", .number = " no hal jl gg rt rw ",
  .end = " tbk pt s.h m.m ", .inner = " a.l a.n d.a mis ", .weak = " dll dsb dst ",
  .starters = " yang dan ini itu ia dia mereka kami kita saya namun tetapi jika ketika pada di dari untuk dengan ada " },
{ .tags = " ca gl ", .title = " sr sra srta dr dra prof st sta mn ", .number = " núm p pàg pàgs art cap vol fig tel ",
  .end = " s.a s.l av avda c a.c d.c ee.uu ", .inner = " p.ex ex cf ", .weak = " etc ",
  .starters = " el la els les l un una uns unes aquest aquesta això ell ella ells elles jo tu nosaltres i però o si quan"
              " on com què qui per amb sense en al del no sí també ja ara avui ahir aquí així tots totes cada és són " },
};
/* clang-format on */

bool lt_sentence_listed(const char *list, struct lt_str word)
{
    char needle[64];
    if (!list || !word.n || word.n > sizeof needle - 2)
        return false;
    needle[0] = ' ';
    memcpy(needle + 1, word.p, word.n);
    needle[word.n + 1] = ' ';
    return memmem(list, strlen(list), needle, word.n + 2) != NULL;
}

/* Subtags are short and asked for with every text: quicker than a search. */
static bool has_tag(const struct lt_sentence_lang *lang, struct lt_str tag)
{
    for (const char *at = lang->tags + 1; *at;) {
        size_t n = 0;
        while (at[n] != ' ')
            n++;
        if (n == tag.n && memcmp(at, tag.p, n) == 0)
            return true;
        at += n + 1;
    }
    return false;
}

const struct lt_sentence_lang *lt_sentence_lang_find(struct lt_str tag)
{
    char room[9];
    struct lt_str primary = {room, 0};
    while (primary.n < tag.n && primary.n < sizeof room && lt_is_alpha(tag.p[primary.n])) {
        room[primary.n] = lt_lower(tag.p[primary.n]);
        primary.n++;
    }
    if (has_tag(&common, primary))
        return &common;
    for (size_t i = 0; i < LT_COUNT(languages); i++)
        if (has_tag(&languages[i], primary))
            return &languages[i];
    return &common;
}

/* "Dec." and "dec."; English titles double as words ("his bro.", "a rep."), those of other languages do not.
 */
static bool needs_capital(const struct lt_sentence_lang *lang, enum lt_abbr_kind kind)
{
    if (kind == LT_ABBR_TITLE || kind == LT_ABBR_PLACE || kind == LT_ABBR_MONTH)
        return lang == &common;
    return kind == LT_ABBR_REGION;
}

static enum lt_abbr_kind kind_in(const struct lt_sentence_lang *lang, struct lt_str word, bool capital)
{
    const struct {
        const char *list;
        enum lt_abbr_kind kind;
    } kinds[] = {{lang->inner, LT_ABBR_INNER},   {lang->place, LT_ABBR_PLACE},   {lang->title, LT_ABBR_TITLE},
                 {lang->region, LT_ABBR_REGION}, {lang->number, LT_ABBR_NUMBER}, {lang->month, LT_ABBR_MONTH},
                 {lang->weak, LT_ABBR_WEAK},     {lang->end, LT_ABBR_END}};
    for (size_t i = 0; i < LT_COUNT(kinds); i++)
        if ((capital || !needs_capital(lang, kinds[i].kind)) && lt_sentence_listed(kinds[i].list, word))
            return kinds[i].kind;
    return LT_ABBR_NONE;
}

/* "Hauptstr.", "Bergstr." */
static bool ends_compound(const struct lt_sentence_lang *lang, struct lt_str word)
{
    return lang->tail && lt_str_ends(word, lt_str_of(lang->tail));
}

/* No abbreviation without a full stop inside is longer than this, in characters: most words need no look. */
enum { LONGEST_ABBR = 9 };

static bool is_too_long(struct lt_str word)
{
    size_t letters = 0;
    for (size_t i = 0; i < word.n; i++) {
        letters += ((unsigned char)word.p[i] & 0xC0) != 0x80;
        if (word.p[i] == '.')
            return false;
    }
    return letters > LONGEST_ABBR;
}

static uint32_t bit_of(struct lt_str word)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < word.n; i++)
        h = (h ^ (unsigned char)word.p[i]) * 16777619u;
    return (h ^ h >> 16) % (sizeof((struct lt_abbr_filter *)0)->bits * 8);
}

static void fill(struct lt_abbr_filter *f, const struct lt_sentence_lang *lang)
{
    const char *lists[] = {lang->title,  lang->place, lang->number, lang->month,
                           lang->region, lang->inner, lang->weak,   lang->end};
    for (size_t i = 0; i < LT_COUNT(lists); i++) {
        struct lt_str rest = lt_str_of(lists[i]), word;
        while (lt_str_cut(&rest, ' ', &word)) {
            uint32_t bit = bit_of(word);
            f->bits[bit / 64] |= UINT64_C(1) << bit % 64;
        }
    }
}

/* False: the word is in none of the lists. */
static bool may_be(struct lt_abbr_filter *f, const struct lt_sentence_lang *lang, struct lt_str word)
{
    enum { WORTH_IT = 24 }; /* questions, before the filter is filled */
    if (!f)
        return true;
    if (f->lang != lang)
        *f = (struct lt_abbr_filter){.lang = lang};
    if (f->asked < WORTH_IT) {
        if (++f->asked < WORTH_IT)
            return true;
        fill(f, lang);
        fill(f, &common);
    }
    uint32_t bit = bit_of(word);
    return f->bits[bit / 64] >> bit % 64 & 1;
}

enum lt_abbr_kind lt_sentence_abbr(const struct lt_sentence_lang *lang, struct lt_abbr_filter *filter,
                                   struct lt_str word, bool capital)
{
    if (lt_sentence_listed(" a.m p.m am pm ", word) && (word.n == 3 || lang == &common))
        return LT_ABBR_CLOCK;
    enum lt_abbr_kind kind = LT_ABBR_NONE;
    if (!is_too_long(word) && may_be(filter, lang, word)) {
        kind = kind_in(lang, word, capital);
        if (!kind && lang != &common)
            kind = kind_in(&common, word, capital);
    }
    return kind || !ends_compound(lang, word) ? kind : LT_ABBR_END;
}

bool lt_sentence_starter(const struct lt_sentence_lang *lang, struct lt_str word)
{
    return lt_sentence_listed(lang->starters, word) ||
           (lang != &common && lt_sentence_listed(common.starters, word));
}
