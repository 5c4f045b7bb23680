/** Words that are frequent in Korean texts on any subject, or on politics, law or computers. */
// biome-ignore format: a topic per line
export const FREQUENT_WORDS: readonly string[] = [
  '개', '개의', '년', '보고서', '그룹', '전문가', '국가', '책임', '시설', '사이버', '공격', '대응', '요청', '숨겨진',
];
