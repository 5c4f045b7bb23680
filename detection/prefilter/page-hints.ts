// What the first look at a page goes by (`detection/prefilter/page-prefilter.ts`), as regular expressions in which a blank stands for anything
// but letters and digits. Coarser than the lexica, and short, because it stands in every frame; without the boundaries of words, because
// it is looked for in text that is glued together from blocks (`OverviewNorm 3`).
//
// Words are cut in front so that each begins with one of seven seldom letters (b, f, g, m, v, w, y), and where that says too little
// it looks back for the rest. Signs begin with one of some ten digits and letters. As long as there are no more, engines skip over
// all other text by a table; with an eighth letter everything takes three times as long.

/** What makes a page worth reading whatever else it says: words that hardly anything but the norms has. */
export const SUFFICIENT_WORDS =
  'ms?(?<=norms?) 13 [a-k]|' +
  'wrongful|' +
  'f(?<=critical(?: national)? inf)|' +
  'be used(?<=territor\\w+ to be used)|' +
  'functions(?<=den functions)|' +
  'vailable remedies|' +
  'mergency(?<=i[sz]ed emergency)|' +
  'grity of the supply|' +
  'guarantee f|' +
  'bility(?<=stability) and security|' +
  'wledged to';
export const SUFFICIENT_SYMBOLS =
  '(?-i:I(?<![A-Z]I)CT)|' + 'CSIRT|' + 'states? (?:should|may n)|' + '(?:20/8|68/167) and';
export const SUFFICIENT_KOREAN = '국제위법|' + '기반\\s*시설|' + '유해\\s*기능';

/** A norm by its number; and, among the signs, what every such name begins with: most pages can be told by that alone. */
export const NAME = '(?-i:N)orm(?!a)';
export const NUMBERED =
  '(?-i:N)orms?\\W{0,9}(?:n\\w{0,6}\\W{1,4})?(?:\\d|[ivx]{1,4}\\b|one|t[whe][oren]|fo?[iu]|s[ie][xv]|eight|nine|eleven)';

/** Of these a page must say one thing … */
export const HINT_WORDS =
  'yber|' +
  'wg(?<=oewg)|' +
  'vernmental exp|' +
  'working(?<=ended working)|' +
  'first committee|' +
  'mament|' +
  'gramme of act|' +
  'binding(?<=non binding)|' +
  'mmunications? technolog|' +
  'ven(?<=eleven)(?=\\W[^.;]{0,80}?norms)';
export const HINT_SYMBOLS =
  '(?-i:GGE)|' +
  'unoda|unidir|' +
  'sible(?<=responsible) (?:st|beh)|' +
  '/(?<=A/)\\W?[67]\\d/|' +
  '7[05]/2[34]|' +
  '11\\W[^.;]{0,80}?norms|' +
  '2015[^.;]{0,80}?report';
export const HINT_KOREAN =
  '사이버|' + '정부\\s*전문가|개방형|' + '책임\\s*있는|' + '11\\s*개|규범|' + '2015년?[^.;]{0,80}?보고서';

/** … and one of these. */
export const SUBJECTS =
  'norms?(?-i:(?![a-z]))|규범|' +
  '13\\W*\\d?\\W*(?:[([항]|[a-k]\\b)|' +
  'para\\w*\\W*13(?!\\d)|' +
  'diligence|상당한?\\s*한?\\s*주의|' +
  'attribution|귀속|배후|digital age|디지털|' +
  'relevant inf|context of the|culture of|' +
  'crime (?:and|&) terr|고의로|범죄|' +
  'human rights|온라인|국가\\s*간|지원\\s*요청|' +
  'inter\\W*state|' +
  'requests? for assistance|response team|대응\\s*팀|' +
  'supply\\W*chain|공급망|vulnerab|취약점|' +
  '(?-i:(?<![A-Z])CERT)';
