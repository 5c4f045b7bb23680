import type { Phrase } from '../lexicon.ts';

const SCARCE = ['반도체', '식품', '팬데믹', '백신', '요소수', '물류', '관세', '강제노동'];
const PRIVATE_LAW = ['민법', '손해배상', '국가배상', '사용자 ?책임', '계약', '저작권', '판례', '선관주의'];
const EU_LAW = ['사이버 ?복원력 ?법', '(?-i:CRA)', '(?-i:NIS) ?2?'];

/** Korean words of each norm's subject. */
export const PHRASES: readonly Phrase[] = [
  { norm: 1, ambiguity: 'high', pattern: '국가 ?간 협력' },
  { norm: 2, ambiguity: 'high', pattern: '책임 ?귀속' },
  { norm: 2, ambiguity: 'high', pattern: '배후 ?규명' },
  {
    norm: 2,
    ambiguity: 'high',
    pattern: '(?<!권리 )(?<!소득 )(?<!저작자 )(?<!저작권 )(?<!소유권 )(?<!이익 )귀속(?!재산|주의)',
    notNear: ['저작권', '소득', '과세', '특허', '마케팅', '광고'],
  },
  {
    norm: 3,
    ambiguity: 'low',
    pattern: '자국 영토가 (?-i:ICT)를? ?(이용|사용)한 국제위법행위에 (이용|사용)되는 것을 고의로 허용',
  },
  { norm: 3, ambiguity: 'high', pattern: '상당(한 ?)?주의', cuedByStates: true, notNear: PRIVATE_LAW },
  { norm: 4, ambiguity: 'low', pattern: '테러 ?(및|와) 범죄 ?(목적의|를 위한) (?-i:ICT) ?(이용|사용)' },
  { norm: 5, ambiguity: 'high', pattern: '온라인(상의?)? ?인권' },
  { norm: 5, ambiguity: 'medium', pattern: '디지털 시대의? 프라이버시권?' },
  { norm: 6, ambiguity: 'high', pattern: '(주요|핵심) ?기반 ?시설(에 대한)? ?공격( ?금지)?' },
  { norm: 7, ambiguity: 'high', pattern: '(주요|핵심) ?기반 ?시설 ?보호' },
  { norm: 8, ambiguity: 'high', pattern: '지원 ?요청( ?대응)?', notNear: ['산불', '홍수', '지진', '재난', '수해'] },
  { norm: 9, ambiguity: 'low', pattern: '숨겨진 유해 ?기능' },
  { norm: 9, ambiguity: 'high', pattern: '공급망 ?(보안|무결성)', notNear: [...SCARCE, ...EU_LAW] },
  { norm: 10, ambiguity: 'high', pattern: '취약점 ?(공개|신고|제보)', notNear: [...EU_LAW, '보상금', '포상금'] },
  {
    norm: 11,
    ambiguity: 'high',
    pattern: '(컴퓨터 ?)?(긴급 ?대응 ?팀|침해 ?사고 ?대응 ?팀)',
    notNear: EU_LAW,
  },
];
