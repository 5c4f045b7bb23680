const BODIES = [
  'the committee',
  'the ministry of transport',
  'the working group on fisheries',
  'the regional assembly',
  'the statistics office',
  'the board of the water authority',
  'the delegation from the coast',
  'the parliamentary commissioner',
  'the office of the auditor',
  'the joint secretariat',
  'the council of mayors',
  'a panel of independent experts',
];
const SUBJECTS = [
  'the long-term plan for rail freight',
  'the draft budget for the coming biennium',
  'safe drinking water in rural districts',
  'the quality of air in the larger cities',
  'access to secondary education',
  'the licensing of inland fisheries',
  'public procurement below the threshold',
  'the upkeep of bridges and dams',
  'early warning of floods and droughts',
  'the protection of wetlands',
  'housing for seasonal workers',
  'the common market for electricity',
];
const VERBS = [
  'reviewed',
  'took note of',
  'postponed its decision on',
  'heard three witnesses on',
  'published a short report about',
  'agreed in principle on',
  'asked for further evidence on',
  'set aside 4.5 million for',
  'held its second reading of',
  'received 27 written comments on',
];
const REASONS = [
  'because the figures of the previous year were incomplete',
  'although several members had asked for more time',
  'in line with the recommendations adopted in 2009',
  'after a visit to the sites that are most affected',
  'so that local authorities may prepare in good time',
  'which had last been amended by Act No. 14 of 1998',
  'and invited all interested parties to comment by 31 March',
  'with 63 votes in favour, 11 against and 5 abstentions',
  'as set out in chapter 3, section 2 (b) of the annex',
  'whose costs are estimated at 1.2 per cent of the total',
];
const SENTENCE_STARTS = [
  '',
  '',
  '',
  'In the autumn, ',
  'At its 41st meeting, ',
  'On the whole, ',
  'By contrast, ',
  'Later that year, ',
];

/**
 * Paragraphs of policy prose on other subjects, without anything that could be a reference. They have `length` UTF-16 units or up to a
 * paragraph more, and are the same in every run.
 */
export function neutralProse(length: number): string[] {
  const random = randomNumbers(1);
  const pick = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? '';
  const sentence = () => {
    const words = `${pick(SENTENCE_STARTS)}${pick(BODIES)} ${pick(VERBS)} ${pick(SUBJECTS)} ${pick(REASONS)}.`;
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += paragraphs.at(-1)?.length ?? 0) {
    paragraphs.push(Array.from({ length: 2 + Math.floor(random() * 5) }, sentence).join(' '));
  }
  return paragraphs;
}

/** Pseudo-random numbers from 0 to below 1, by the mulberry32 generator of Tommy Ettinger (public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
