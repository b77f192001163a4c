/* lang/pt/tables.c - what Portuguese calls things. A new short form is a row here
 * and a line in tests/golden/normal/pt. */
#include "lang/pt/pt.h"

#define M {LT_MASCULINE, 0}

const struct lt_magnitude lt_pt_magnitudes[] = {
    {"mil milhões", "mil milhões", false, M, true, false},
    {"mil", "mil", false, {0}, false, false},
    {"milhão", "milhão|milhões", false, M, true, false},
    {"milhões", "milhão|milhões", false, M, true, false},
    {"mi", "milhão|milhões", true, M, true, false},
    {"M", "milhão|milhões", true, M, true, false},
    {"bilhão", "bilhão|bilhões", false, M, true, false},
    {"bilhões", "bilhão|bilhões", false, M, true, false},
    {"bi", "bilhão|bilhões", true, M, true, false},
    {"bilião", "bilião|biliões", false, M, true, false},
    {"biliões", "bilião|biliões", false, M, true, false},
    {"trilhão", "trilhão|trilhões", false, M, true, false},
    {"trilhões", "trilhão|trilhões", false, M, true, false},
    {"tri", "trilhão|trilhões", true, M, true, false},
    {"k", "mil", true, {0}, false, false},
    {NULL, NULL, false, {0}, false, false},
};

const struct lt_abbr lt_pt_abbrs[] = {
    {"Sr", "senhor", LT_ALWAYS, 0},
    {"Sra", "senhora", LT_ALWAYS, 0},
    {"Srta", "senhorita", LT_ALWAYS, 0},
    {"Srs", "senhores", LT_ALWAYS, 0},
    {"Sras", "senhoras", LT_ALWAYS, 0},
    {"D", "dom", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Dr", "doutor", LT_ALWAYS, 0},
    {"Dra", "doutora", LT_ALWAYS, 0},
    {"Drs", "doutores", LT_ALWAYS, 0},
    {"Prof", "professor", LT_BEFORE_NAME, 0},
    {"Profa", "professora", LT_BEFORE_NAME, 0},
    {"Eng", "engenheiro", LT_BEFORE_NAME, 0},
    {"Enga", "engenheira", LT_BEFORE_NAME, 0},
    {"Arq", "arquiteto", LT_BEFORE_NAME, 0},
    {"Gen", "general", LT_BEFORE_NAME, 0},
    {"cap", "capítulo", LT_BEFORE_NUMBER, 0},
    {"Cap", "capitão", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Cel", "coronel", LT_BEFORE_NAME, 0},
    {"Ten", "tenente", LT_BEFORE_NAME, 0},
    {"Sgt", "sargento", LT_BEFORE_NAME, 0},
    {"Pe", "padre", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Fr", "frei", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Mons", "monsenhor", LT_BEFORE_NAME, 0},
    {"Exmo", "excelentíssimo", LT_ALWAYS, 0},
    {"Exma", "excelentíssima", LT_ALWAYS, 0},
    {"Ilmo", "ilustríssimo", LT_ALWAYS, 0},
    {"Ilma", "ilustríssima", LT_ALWAYS, 0},
    {"Sto", "santo", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Sta", "santa", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"S", "são", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"S.M", "sua majestade", LT_ALWAYS, 0},
    {"S.A", "sociedade anónima", LT_ALWAYS, 0},
    {"E.U.A", "Estados Unidos da América", LT_ALWAYS, 0},
    {"p.ex", "por exemplo", LT_ALWAYS, 0},
    {"ex", "exemplo", LT_ALWAYS, 0},
    {"etc", "et cetera", LT_ALWAYS, LT_ABBR_FINAL},
    {"a.C", "antes de Cristo", LT_ALWAYS, LT_ABBR_FINAL},
    {"d.C", "depois de Cristo", LT_ALWAYS, LT_ABBR_FINAL},
    {"pág", "página", LT_ALWAYS, 0},
    {"págs", "páginas", LT_ALWAYS, 0},
    {"p", "página", LT_BEFORE_NUMBER, 0},
    {"pp", "páginas", LT_BEFORE_NUMBER, 0},
    {"t", "tomo", LT_BEFORE_NUMBER, 0},
    {"vol", "volume", LT_BEFORE_NUMBER, 0},
    {"vols", "volumes", LT_BEFORE_NUMBER, 0},
    {"caps", "capítulos", LT_BEFORE_NUMBER, 0},
    {"art", "artigo", LT_BEFORE_NUMBER, 0},
    {"arts", "artigos", LT_BEFORE_NUMBER, 0},
    {"ep", "episódio", LT_BEFORE_NUMBER, 0},
    {"fig", "figura", LT_BEFORE_NUMBER, 0},
    {"tab", "tabela", LT_BEFORE_NUMBER, 0},
    {"núm", "número", LT_ALWAYS, 0},
    {"n", "número", LT_BEFORE_NUMBER, 0},
    {"no", "número", LT_BEFORE_NUMBER, 0},
    {"nr", "número", LT_BEFORE_NUMBER, 0},
    {"ed", "edição", LT_ALWAYS, LT_ABBR_NAME},
    {"tel", "telefone", LT_ALWAYS, 0},
    {"telef", "telefone", LT_ALWAYS, 0},
    {"Av", "avenida", LT_ALWAYS, 0},
    {"Pç", "praça", LT_BEFORE_NAME, 0},
    {"Tv", "travessa", LT_BEFORE_NAME, 0},
    {"Lgo", "largo", LT_BEFORE_NAME, 0},
    {"Est", "estrada", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"dto", "direito", LT_ALWAYS, 0},
    {"esq", "esquerdo", LT_ALWAYS, 0},
    {"aprox", "aproximadamente", LT_ALWAYS, 0},
    {"máx", "máximo", LT_ALWAYS, 0},
    {"mín", "mínimo", LT_ALWAYS, 0},
    {"Cia", "companhia", LT_ALWAYS, 0},
    {"cia", "companhia", LT_ALWAYS, 0},
    {"Ltda", "limitada", LT_ALWAYS, 0},
    {"Lda", "limitada", LT_ALWAYS, 0},
    {"depto", "departamento", LT_ALWAYS, 0},
    {"dept", "departamento", LT_ALWAYS, 0},
    {"col", "colheres", LT_AFTER_NUMBER, 0},
    {"hab", "habitantes", LT_AFTER_NUMBER, 0},
    {"vs", "contra", LT_ALWAYS, 0},
    {"cf", "confira", LT_ALWAYS, 0},
    {"obs", "observação", LT_ALWAYS, 0},
    {"i.e", "isto é", LT_ALWAYS, 0},
    {"op.cit", "obra citada", LT_ALWAYS, 0},
    {"N.B", "nota bem", LT_ALWAYS, 0},
    {"seg", "segunda", LT_BEFORE_DATE, 0},
    {"ter", "terça", LT_BEFORE_DATE, 0},
    {"qua", "quarta", LT_BEFORE_DATE, 0},
    {"qui", "quinta", LT_BEFORE_DATE, 0},
    {"sex", "sexta", LT_BEFORE_DATE, 0},
    {"sáb", "sábado", LT_BEFORE_DATE, 0},
    {"dom", "domingo", LT_BEFORE_DATE, 0},
    {"segs", "seguintes", LT_ALWAYS, 0},
    {"ss", "seguintes", LT_ALWAYS, LT_ABBR_EXACT},
    {"apto", "apartamento", LT_ALWAYS, 0},
    {"ap", "apartamento", LT_BEFORE_NUMBER, 0},
    {"bl", "bloco", LT_ALWAYS, 0},
    {"al", "alínea", LT_BEFORE_ITEM, 0},
    {"als", "alíneas", LT_BEFORE_ITEM, 0},
    {"inc", "inciso", LT_BEFORE_NUMBER, 0},
    {"Al", "alameda", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Rod", "rodovia", LT_BEFORE_NAME, 0},
    {"Pça", "praça", LT_ALWAYS, 0},
    {"Pca", "praça", LT_ALWAYS, 0},
    {"Jd", "jardim", LT_BEFORE_NAME, 0},
    {"conj", "conjunto", LT_ALWAYS, 0},
    {"cj", "conjunto", LT_BEFORE_NUMBER, 0},
    {"qd", "quadra", LT_BEFORE_NUMBER, 0},
    {"lt", "lote", LT_BEFORE_NUMBER, 0},
    {"Maj", "major", LT_BEFORE_NAME, 0},
    {"Brig", "brigadeiro", LT_BEFORE_NAME, 0},
    {"Alm", "almirante", LT_BEFORE_NAME, 0},
    {"Dep", "deputado", LT_BEFORE_NAME, 0},
    {"Sen", "senador", LT_BEFORE_NAME, 0},
    {"Min", "ministro", LT_BEFORE_NAME, 0},
    {"Pres", "presidente", LT_BEFORE_NAME, 0},
    {"Gov", "governador", LT_BEFORE_NAME, 0},
    {"Ver", "vereador", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Des", "desembargador", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Rev", "reverendo", LT_BEFORE_NAME, 0},
    {"V.Exa", "Vossa Excelência", LT_ALWAYS, 0},
    {"V.Ex", "Vossa Excelência", LT_ALWAYS, 0},
    {"S.Exa", "Sua Excelência", LT_ALWAYS, 0},
    {"Me", "mestre", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Univ", "universidade", LT_ALWAYS, 0},
    {"min", "minutos", LT_AFTER_NUMBER, 0},
    {"min", "mínimo", LT_BEFORE_NUMBER, 0},
    {"seg", "segundos", LT_AFTER_NUMBER, 0},
    {"pess", "pessoas", LT_AFTER_NUMBER, 0},
    {"trad", "tradução", LT_ALWAYS, 0},
    {"org", "organizador", LT_ALWAYS, 0},
    {"orgs", "organizadores", LT_ALWAYS, 0},
    {"coord", "coordenador", LT_ALWAYS, 0},
    {"coords", "coordenadores", LT_ALWAYS, 0},
    {"ref", "referência", LT_ALWAYS, 0},
    {"cód", "código", LT_ALWAYS, 0},
    {"incl", "incluindo", LT_ALWAYS, 0},
    {"adm", "administração", LT_ALWAYS, 0},
    {"atte", "atenciosamente", LT_ALWAYS, 0},
    {"fl", "folha", LT_BEFORE_NUMBER, 0},
    {"fls", "folhas", LT_BEFORE_NUMBER, 0},
    {"doc", "documento", LT_BEFORE_NUMBER, 0},
    {"docs", "documentos", LT_ALWAYS, 0},
    {"proc", "processo", LT_BEFORE_NUMBER, 0},
    {"xíc", "xícaras", LT_AFTER_NUMBER, 0},
    {"un", "unidades", LT_AFTER_NUMBER, 0},
    {"und", "unidades", LT_AFTER_NUMBER, 0},
    {"dz", "dúzias", LT_AFTER_NUMBER, 0},
    {"séc", "século", LT_ALWAYS, 0},
    {"sécs", "séculos", LT_ALWAYS, 0},
    {"tít", "título", LT_BEFORE_NUMBER, 0},
    {"liv", "livro", LT_BEFORE_NUMBER, 0},
    {"figs", "figuras", LT_BEFORE_NUMBER, 0},
    {"tabs", "tabelas", LT_BEFORE_NUMBER, 0},
    {"sec", "seção", LT_BEFORE_NUMBER, 0},
    {"secs", "segundos", LT_AFTER_NUMBER, 0},
    {"prof", "professor", LT_BEFORE_NAME, 0},
    {"profs", "professores", LT_BEFORE_NAME, 0},
    {"ass", "assinatura", LT_ALWAYS, 0},
    {"resp", "respectivamente", LT_ALWAYS, 0},
    {"Sec", "secretário", LT_BEFORE_NAME, 0},
    {"Rep", "república", LT_BEFORE_NAME, 0},
    {"Bel", "bacharel", LT_BEFORE_NAME, 0},
    {"End", "endereço", LT_ALWAYS, 0},
    {"end", "endereço", LT_ALWAYS, 0},
    {"cel", "celular", LT_BEFORE_NUMBER, 0},
    {"ramal", "ramal", LT_BEFORE_NUMBER, 0},
    {"tb", "também", LT_ALWAYS, 0},
    {"tbm", "também", LT_ALWAYS, 0},
    {"pag", "página", LT_BEFORE_NUMBER, 0},
    {"pags", "páginas", LT_BEFORE_NUMBER, 0},
    {"telem", "telemóvel", LT_ALWAYS, 0},
    {"tlm", "telemóvel", LT_ALWAYS, 0},
    {"r/c", "rés-do-chão", LT_ALWAYS, 0},
    {"mts", "metros", LT_AFTER_NUMBER, 0},
    {"hs", "horas", LT_AFTER_NUMBER, 0},
    {"gr", "gramas", LT_AFTER_NUMBER, 0},
    {"kgs", "quilogramas", LT_AFTER_NUMBER, 0},
    {"cx", "caixa", LT_BEFORE_NUMBER, 0},
    {"Lic", "licenciado", LT_BEFORE_NAME, 0},
    {"Eng", "engenheiro", LT_ALWAYS, 0},
    {"c", "cerca de", LT_BEFORE_NUMBER, LT_ABBR_EXACT},
    {"R", "rua", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"pts", "pontos", LT_ALWAYS, LT_ABBR_FINAL},
    {"c.de chá", "colher de chá", LT_ALWAYS, 0},
    {"c.de sopa", "colher de sopa", LT_ALWAYS, 0},
    {"temp", "temperatura", LT_ALWAYS, 0},
    {"jan", "janeiro", LT_BEFORE_DATE, 0},
    {"fev", "fevereiro", LT_BEFORE_DATE, 0},
    {"mar", "março", LT_BEFORE_DATE, 0},
    {"abr", "abril", LT_BEFORE_DATE, 0},
    {"jun", "junho", LT_BEFORE_DATE, 0},
    {"jul", "julho", LT_BEFORE_DATE, 0},
    {"ago", "agosto", LT_BEFORE_DATE, 0},
    {"set", "setembro", LT_BEFORE_DATE, 0},
    {"out", "outubro", LT_BEFORE_DATE, 0},
    {"nov", "novembro", LT_BEFORE_DATE, 0},
    {"dez", "dezembro", LT_BEFORE_DATE, 0},
    {NULL, NULL, LT_ALWAYS, 0},
};

const char lt_pt_letter_cues[] =
    "vitamina|vitaminas|tamanho|plano|lugar|assento|poltrona|fila|fileira|portão|porta|turma|classe|"
    "grupo|tipo|hepatite|série|sala|quarto|bloco|linha|letra|categoria|plataforma|zona|opção|"
    "apartamento|andar";

const struct lt_abbr lt_pt_bares[] = {
    {"km", "quilómetro", LT_BEFORE_NUMBER, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Sr", "senhor", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Sra", "senhora", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Dr", "doutor", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Dra", "doutora", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"vs", "contra", LT_ALWAYS, LT_ABBR_BARE},
    {"pág", "página", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {"etc", "et cetera", LT_ALWAYS, LT_ABBR_BARE},
    {"Ltda", "limitada", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Lda", "limitada", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Av", "avenida", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"pb", "pontos-base", LT_AFTER_NUMBER, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"pbs", "pontos-base", LT_AFTER_NUMBER, LT_ABBR_BARE | LT_ABBR_EXACT},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_symbol lt_pt_symbols[] = {
    {'&', "e", LT_SYM_ALWAYS},
    {'%', "por cento", LT_SYM_ALWAYS},
    {'+', "mais", LT_SYM_ALWAYS},
    {'=', "igual a", LT_SYM_ALWAYS},
    {'<', "menos de", LT_SYM_BEFORE_NUMBER},
    {'<', "menor que", LT_SYM_SPACED},
    {'>', "mais de", LT_SYM_BEFORE_NUMBER},
    {'>', "maior que", LT_SYM_SPACED},
    {'~', "aproximadamente", LT_SYM_BEFORE_NUMBER},
    {'#', "número", LT_SYM_BEFORE_NUMBER},
    {'#', "cardinal", LT_SYM_ALWAYS},
    {'@', "arroba", LT_SYM_ALWAYS},
    {'*', "vezes", LT_SYM_NUMBERS},
    {'^', "elevado a", LT_SYM_BETWEEN},
    {0x00A7, "parágrafo", LT_SYM_ALWAYS},
    {0x00B6, "parágrafo", LT_SYM_ALWAYS},
    {0x00A9, "copyright", LT_SYM_ALWAYS},
    {0x00B0, "graus", LT_SYM_ALWAYS},
    {0x00B1, "mais ou menos", LT_SYM_ALWAYS},
    {0x00D7, "vezes", LT_SYM_ALWAYS},
    {0x00F7, "dividido por", LT_SYM_ALWAYS},
    {0x2212, "menos", LT_SYM_ALWAYS},
    {0x2044, "barra", LT_SYM_ALWAYS},
    {0x00B5, "micro", LT_SYM_ALWAYS},
    {0x00A2, "centavos", LT_SYM_ALWAYS},
    {0x2030, "por mil", LT_SYM_ALWAYS},
    {0x2260, "diferente de", LT_SYM_ALWAYS},
    {0x2264, "no máximo", LT_SYM_BEFORE_NUMBER},
    {0x2264, "menor ou igual a", LT_SYM_ALWAYS},
    {0x2265, "pelo menos", LT_SYM_BEFORE_NUMBER},
    {0x2265, "maior ou igual a", LT_SYM_ALWAYS},
    {0x2248, "aproximadamente", LT_SYM_ALWAYS},
    {0x221E, "infinito", LT_SYM_ALWAYS},
    {0x221A, "raiz quadrada de", LT_SYM_ALWAYS},
    {0x2211, "somatório", LT_SYM_ALWAYS},
    {0x2192, "para", LT_SYM_BETWEEN},
    {0x2116, "número", LT_SYM_ALWAYS},
    {0x2605, "estrela", LT_SYM_ALWAYS},
    {'$', "dólar", LT_SYM_ALWAYS},
    {0x20AC, "euro", LT_SYM_ALWAYS},
    {0x00A3, "libra", LT_SYM_ALWAYS},
    {0x00A5, "iene", LT_SYM_ALWAYS},
    {0, NULL, LT_SYM_ALWAYS},
};

/* Short forms written with spaces, slashes or hyphens. */
const struct lt_phrase lt_pt_phrases[] = {
    {"s/n", "sem número"},
    {"S/N", "sem número"},
    {"c/", "com"},
    {"p/", "para"},
    {"s/", "sem"},
    {"q/", "que"},
    {"V. Exa.", "Vossa Excelência"},
    {"V.Exa.", "Vossa Excelência"},
    {"S. Exa.", "Sua Excelência"},
    {"S.Exa.", "Sua Excelência"},
    {"V. S.ª", "Vossa Senhoria"},
    {"V.S.ª", "Vossa Senhoria"},
    {"V.Sa.", "Vossa Senhoria"},
    {"P. S.", "post scriptum"},
    {"P.S.", "post scriptum"},
    {"r/c", "rés do chão"},
    {"R/C", "rés do chão"},
    {"c/c", "conta corrente"},
    {"a.e.c.", "antes da era comum"},
    {"p. ex.", "por exemplo"},
    {"p.ex.", "por exemplo"},
    {"P. ex.", "Por exemplo"},
    {"P.ex.", "Por exemplo"},
    {"p.f.", "por favor"},
    {"P.f.", "Por favor"},
    {"s.f.f.", "se faz favor"},
    {"S.f.f.", "Se faz favor"},
    {"N. do T.", "nota do tradutor"},
    {"N.do T.", "nota do tradutor"},
    {"N. do E.", "nota do editor"},
    {"N.do E.", "nota do editor"},
    {"n. do t.", "nota do tradutor"},
    {"n.do t.", "nota do tradutor"},
    {"i. e.", "isto é"},
    {"i.e.", "isto é"},
    {"et al.", "et alii"},
    {"Sr.ª", "senhora"},
    {"Dr.ª", "doutora"},
    {"Prof.ª", "professora"},
    {"Eng.ª", "engenheira"},
    {"Sr.as", "senhoras"},
    {"D.ª", "dona"},
    {"a.a", "ao ano"},
    {"a. a", "ao ano"},
    {NULL, NULL},
};

const struct lt_phrase lt_pt_slash_phrases[] = {
    {"24/7", "vinte e quatro por sete"},
    {"50/50", "cinquenta cinquenta"},
    {NULL, NULL},
};

const char lt_pt_no_nouns[] =
    "para|contra|até|após|como|mas|quando|sobre|cada|nada|toda|todo|todas|todos|ainda|agora|depois|antes|"
    "fora|dentro|cerca|era|eram|foram|foi|estava|estavam|ela|elas|eles|ele|outra "
    "vez|muito|pouco|quase|embora|porque|onde|havia|tinha|seja|século|segundo "
    "a|mais|menos|mas|nas|nos|das|dos|pelas|pelos|uma|umas|uns|aos|pela|pelo|isso|isto|aquilo|esta|este|essa|"
    "esse|seus|suas|meu|minha|que|não|são|à|às|já|na|no|da|do|a|o|as|os|então|enquanto|durante";

const char lt_pt_masculine[] =
    "dia|dias|mapa|mapas|problema|problemas|tema|temas|sistema|sistemas|programa|programas|planeta|planetas|"
    "idioma|idiomas|clima|climas|poeta|poetas|dilema|dilemas|poema|poemas|sintoma|sintomas|aroma|aromas|"
    "diploma|diplomas|drama|dramas|esquema|esquemas|fantasma|fantasmas|grama|gramas|quilograma|quilogramas|"
    "cometa|cometas|atletas|artistas|turistas|colegas|guardas|policias|pijamas|cinema|cinemas|mês|meses|país|"
    "países|homem|homens|bar|bares|hotel|hotéis|trem|trens|comboio|lugar|lugares|ponto|pontos|cliente|"
    "clientes|estudante|estudantes|habitante|habitantes|filme|filmes|golo|golos|gol|gols|pixel|pixels|nível|"
    "níveis|papel|papéis|avião|aviões|milhão|milhões|cartão|cartões|botão|botões|coração|corações|euro|euros|"
    "dólar|dólares|agentes|restaurantes|bytes|gigabytes|megabytes|bits|minutos|graus|pés|anos|ano|álbuns|"
    "álbum|jogadores|reais|real|bilhões|trilhões|discos|livros|metros|volumes|nomes|dentes|leões|pães|cães|"
    "tons|sons|jovens|itens|item|fins|jardim|jardins|sensores|telemóveis|celulares|vídeos|modelos|episódios|"
    "capítulos|prêmios|prémios|quilos|litros|instrumentos";

const char lt_pt_feminine[] =
    "mulher|mulheres|vez|vezes|voz|vozes|noite|noites|tarde|tardes|classe|classes|parte|partes|série|séries|"
    "mão|mãos|foto|fotos|moto|motos|luz|luzes|chave|chaves|torre|torres|nave|naves|imagem|imagens|rede|redes|"
    "parede|paredes|flor|flores|base|bases|fase|fases|frase|frases|razão|razões|prisão|prisões|gente|morte|"
    "mortes|sorte|fonte|fontes|mente|atriz|atrizes|raiz|raízes|espécie|espécies|crise|crises|tese|teses|dose|"
    "doses|febre|tribo|tribos|maçã|maçãs|manhã|manhãs|estação|estações|edição|edições|canção|canções|lei|"
    "leis|ordem|ordens|viagem|viagens|página|páginas|árvore|árvores|sede|sedes|cor|cores|dor|dores|colher|"
    "colheres|nuvem|nuvens|equipe|equipes|ponte|pontes|unidade|unidades|libras";

const char lt_pt_events_m[] =
    "apóstolo|congresso|aniversário|festival|centenário|concurso|prémio|prêmio|plano|império|fórum|torneio|"
    "encontro|simpósio|certame|milénio|milênio|concílio|distrito|salão|campeonato|seminário|ciclo|rali|"
    "troféu|governo|Congresso|Aniversário|Festival|Centenário|Concurso|Prémio|Prêmio|Plano|Império|Reich|"
    "Fórum|Torneio|Encontro|Simpósio|Concílio|Campeonato|Governo|Exército";

const char lt_pt_events_f[] =
    "guerra|edição|república|legislatura|conferência|cimeira|cúpula|feira|jornada|dinastia|copa|taça|"
    "assembleia|bienal|emenda|internacional|semana|mostra|gala|cruzada|Guerra|Edição|República|Legislatura|"
    "Conferência|Cimeira|Cúpula|Feira|Jornada|Dinastia|Copa|Taça|Assembleia|Bienal|Internacional|Semana|"
    "Mostra|Gala|Cruzada|Divisão|divisão";

const char lt_pt_rulers[] =
    "Vaticano|Adriano|Afonso|Alberto|Alexandre|Ana|Augusto|Bento|Bonifácio|Carlos|Carlota|Catarina|Celestino|"
    "Clemente|"
    "Cleópatra|Constantino|Cristiano|Dario|Dinis|Duarte|Eduardo|Elisabete|Ernesto|Eugénio|Eugênio|Fernando|"
    "Filipe|Francisco|Frederico|Gregório|Guilherme|Gustavo|Haroldo|Henrique|Inocêncio|Isabel|Ivan|Jaime|"
    "Joana|João|Jorge|José|Júlio|Leão|Leopoldo|Luís|Luis|Manuel|Margarida|Maria|Martinho|Maximiliano|Mehmed|"
    "Miguel|Napoleão|Nicolau|Olavo|Óscar|Oscar|Otão|Paulo|Pedro|Pio|Ptolomeu|Ramsés|Ricardo|Roberto|Rodolfo|"
    "Sancho|Sebastião|Segismundo|Sisto|Teodósio|Urbano|Vítor|Victor|Vitória|Vladimir|Xerxes";

const char lt_pt_queens[] = "Ana|Carlota|Catarina|Cleópatra|Elisabete|Isabel|Joana|Margarida|Maria|Vitória";
