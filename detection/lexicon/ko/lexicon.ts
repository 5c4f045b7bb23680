import type { Lexicon } from '../lexicon.ts';
import { PHRASES } from './phrases.ts';

/** Korean, which puts numbers before or after their head and attaches particles to words. */
// biome-ignore format: a topic per line
export const ko: Lexicon = {
  language: 'ko',
  // One syllable is as much text as two or three Latin letters.
  script: { letters: '\\p{Script=Hangul}', attachesWords: true, letterWeight: 2 },

  heads: { singular: [], plural: [], invariable: ['규범'] },
  numberFirst: { heads: ['규범'], before: ['제'], counters: ['번'] },
  numberMarks: ['제'],
  suffixes: ['번', '호', '항'],
  particles: [
    '은', '는', '이', '가', '을', '를', '의', '에', '에서', '에게', '에는', '에도', '과', '와', '도', '만', '로', '으로',
    '부터', '까지', '처럼', '보다', '만큼', '조차', '마저', '뿐', '이나', '나', '이며', '며', '이고', '고', '이란', '란',
    '이라는', '라는', '이라고', '라고', '이라도', '이다', '이었다', '였다', '인', '인데', '이지만', '이므로', '이라',
    '서', '써', '하고', '입니다', '이라면', '으로서', '로서', '으로써', '로써', '에서의', '에서도', '에 대한',
  ],
  paragraphHeads: ['(?<![가-힣])제'],
  subparagraphHeads: ['항'],
  numberWords: {},
  units: [],

  conjunctions: ['및', '또는', '과', '와', '그리고', '이나'],
  rangeWords: ['부터', '내지', '에서'],
  wordsBeforeLetter: ['및', '또는'],
  wordsAfterLetter: [],
  adjectiveEndings: [],
  sentenceStarts: [],
  countedNouns: ['개', '개의', '개국', '가지', '국', '년', '월', '일', '명', '차', '자', '단', '단계', '건', '회', '조'],

  ordinals: [
    '첫 ?번째|첫째|(?<![0-9])1 ?번째', '두 ?번째|둘째|2 ?번째', '세 ?번째|셋째|3 ?번째', '네 ?번째|넷째|4 ?번째',
    '다섯 ?번째|다섯째|5 ?번째', '여섯 ?번째|여섯째|6 ?번째', '일곱 ?번째|일곱째|7 ?번째', '여덟 ?번째|여덟째|8 ?번째',
    '아홉 ?번째|아홉째|9 ?번째', '열 ?번째|10 ?번째', '열한 ?번째|11 ?번째',
  ],
  articles: [],
  notOrdinalAfter: ['또 하나의', '새로운'],
  notOrdinalBefore: [],
  otherNormCounts: ['(두|세|네|다섯|여섯|[2-9]|10) ?(개|가지)의? ?규범'],

  normCounts: ['(?<!제)11(개|가지|대)( ?(항|항목|조항))?(의)?', '열한 ?(개|가지)( ?(항|항목|조항))?(의)?', '11 ?(?=UN|유엔)'],
  trailingNormCounts: ['11 ?(개|가지)(?!월|국|사)', '열한 ?(개|가지)'],
  countPartitives: [],
  normModifiers: [
    '(?-i:UN)', '유엔', '사이버', '자발적', '비구속적', '국제', '국가', '행동', '책임 ?있는', '합의된', '(인|이고)', '의',
    '(?-i:UN)?GGE', '정부전문가그룹의?', '사이버안보', '평시',
  ],

  anaphors: { only: ['(이|동|해당|본) 규범'], former: ['전자의 규범'], latter: ['후자의 규범'] },
  otherAntecedents: ['원칙', '규칙', '조약', '협약', '의무'],
  compoundNouns: [
    '워크숍', '세션', '회의', '세미나', '강의', '포럼', '분과', '초안', '연구', '체계', '위반', '논의', '협상', '담당',
  ],

  otherNorms: [
    '사회', '관습', '윤리', '도덕', '성 ?역할', '생활', '학교', '강행', '법', '행동', '우주', '통상',
    '초안의', '제안된',
    '기술', '표준', '인공지능', '(?-i:AI)', '회계', '통계', '편집', '문법', '언어', '경기', '벡터', '행렬', '프로베니우스',
    // A surname: 김규범 is a person.
    '[김이박최정강조윤장임](?=$)',
  ],
  unInstrument: ['유엔', '정부 ?전문가 ?그룹', '개방형 ?(작업반|실무그룹|워킹그룹)'],
  otherInstruments: [
    '파리 ?콜', '탈린 ?매뉴얼', '(글로벌|세계|국제) ?위원회', '싱가포르 규범', '아세안 신뢰구축', '마이크로소프트', '초안',
    '외기권', '우주', '자율무기', '증권거래위원회',
  ],
  otherNumberedInstruments: ['파리 ?콜', '(글로벌|세계|국제) ?위원회', '싱가포르 규범', '마이크로소프트', '외기권'],
  otherOwners: ['아세안', '유럽안보협력기구', '탈린 ?매뉴얼'],
  ownerConnectors: [],
  addressingWords: [],
  unPossessors: [],
  possessives: [],
  possessedNouns: [],
  partOf: [],

  ofWords: [],
  toWords: [],
  unDocument: [
    '2015년(도)? ?((?-i:UN)|유엔)? ?((?-i:GGE)|(정보안보 ?)?정부 ?전문가 ?그룹)?(의)? ?보고서',
    '((?-i:UN)|유엔)? ?((?-i:GGE)|정부 ?전문가 ?그룹)(의)? ?2015년 ?보고서',
  ],
  likelyUnDocument: [],
  otherDocuments: [
    '결의', '선언', '성명', '협약', '조약', '헌장', '의정서', '협정', '법', '시행령', '지침', '판결', '계약', '약관',
    '(?<!그룹 ?)(?<!그룹의 ?)(?<!(?-i:GGE) ?)보고서',
  ],
  backReferences: [],
  selfReferences: [],
  otherHeads: ['조', '규칙', '원칙', '의제', '별표', '법', '기소장', '서식', '부속서', '문항', '표', '그림', '쪽'],
  notBareAfter: ['의제', '기소장', '별표', '서식', '판결문', '소장', '공시', '보고 ?의무'],
  notBareBefore: ['보고서를?', '공시', '신고서'],

  phrases: PHRASES,
  cues: [
    '유엔', '정부 ?전문가 ?그룹', '개방형 ?(작업반|실무그룹|워킹그룹)', '사이버', '정보통신기술', '책임 ?있는 국가 ?행동',
  ],
  phraseCues: [
    '유엔', '정부 ?전문가 ?그룹', '(?<!사회 |통상 |윤리 |법 |저작권 )규범(?!적|집)', '책임 ?있는 국가 ?행동',
    '개방형 ?(작업반|실무그룹|워킹그룹)', '국제위법행위',
  ],
  pairedCues: {
    always: [['국가(?!배상|대표|대항)', '(사이버 ?공간|(?-i:ICT))']],
    byStates: [['국가(?!배상|대표|대항)', '(영토|국제법)']],
  },
  signals: {
    decisive: ['(사이버 ?공간|(?-i:ICT))(에서의?|의|에서|에 있어) 책임 ?있는 국가 ?행(동|위)'],
    strong: ['(유엔|(?-i:UN)) ?(정보안보 ?)?정부 ?전문가 ?그룹', '11개의? ?규범', '사이버 ?(안보 ?)?(국제 ?)?규범'],
    medium: ['책임 ?있는 국가 ?행(동|위)', '개방형 ?(작업반|실무그룹|워킹그룹)', '국제위법행위', '정부 ?전문가 ?그룹'],
    weak: ['사이버 ?공간', '사이버 ?안보', '(주요|핵심) ?기반 ?시설', '사이버 ?공격'],
  },
  otherMeanings: ['선형대수', '행렬', '벡터', '노름'],
  otherSubjects: ['기업 ?실사', '인수합병', '공급망 ?실사', '저작권', '국민연금'],

  distinctiveWords: [],
  stopWords: [],
  sharedPhrases: [],
  optionalSplits: [],

  normOpenings: [],
};
