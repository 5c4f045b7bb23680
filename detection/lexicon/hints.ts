// What the first look at a page goes by (`detection/lookout.ts`), as regular expressions in which a blank stands for anything
// but letters and digits. Coarser than the lexica, and short, because it stands in every frame; without the boundaries of words, because
// it is looked for in text that is glued together from blocks (`OverviewNorm 3`).

/** What makes a page worth reading whatever else it says: numbered norms, and words that hardly anything but the norms has. */
export const ENOUGH: readonly string[] = [
  '(?-i:N)orms?\\W{0,9}(?:n\\w{0,6}\\W{1,4})?(?:\\d|[ivx]{1,4}\\b|one|t[whe][oren]|fo?[iu]|s[ie][xv]|eight|nine|eleven)',
  'norms?\\W*13\\W*[a-k]',
  '(?-i:(?<![A-Z])ICTs?(?![a-z]))',
  'wrongful|국제위법|CSIRT',
  'critical (?:inf|nat)|기반\\s*시설',
  'territor\\w+ to be|hidden functions|유해\\s*기능|available remedies',
  'states? (?:should|may need)|20/8 and|68/167 and',
  'authori[sz]ed emergency|integrity of the supply|guarantee full|stability and security|acknowledged to',
];

/** Of these a page must say one thing … */
export const HINTS: readonly string[] = [
  'cyber|사이버',
  '(?-i:GGE(?![a-z]))',
  'OEWG|UNODA|UNIDIR',
  'governmental exp|open\\W*ended working|정부\\s*전문가|개방형',
  'responsible (?:st|beh)|책임\\s*있는',
  'A/\\W?[67]\\d/|7[05]/2[34]',
  'first committee|disarmament|programme of act',
  'non\\W*binding|communications? technolog',
  '(?:11|eleven)\\W[^.;]{0,80}?norms|11\\s*개|규범',
  '2015년?[^.;]{0,40}?(?:report|보고서)',
];

/** … and one of these. */
export const SUBJECTS: readonly string[] = [
  'norms?(?-i:(?![a-z]))|규범',
  '13\\W*\\d?\\W*(?:\\(|\\[|[a-k]\\b|항)',
  'para[a-z]*\\W*13(?!\\d)',
  'diligence|상당한?\\s*한?\\s*주의',
  'attribution|귀속|배후|digital age|디지털',
  'relevant inf|context of the|culture of',
  'crime (?:and|&) terr|고의로|범죄',
  'human rights|온라인|국가\\s*간|지원\\s*요청',
  'inter\\W*state',
  'requests? for assistance|response team|대응\\s*팀',
  'supply\\W*chain|공급망|vulnerabilit|취약점',
  '(?-i:(?<![A-Z])CERTs?(?![a-z]))',
];
