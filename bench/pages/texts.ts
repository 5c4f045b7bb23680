import { norms } from '../../data/norms/norms.ts';
import { paperTextsOf, textsOf } from '../../data/practice/block-text.ts';
import { packs } from '../../data/practice/packs.data.ts';
import { neutralProse } from './neutral-prose.ts';

/** A text of the benchmark. */
export interface BenchText {
  name: string;
  /** Paragraphs, headings, list items. */
  blocks: string[];
  /** Whether the budget for prose applies. */
  isProse: boolean;
}

/** A million UTF-16 units, which the benchmark calls 1 MB. */
const MEGABYTE = 1_000_000;
const REFERENCES = 10_000;
/** In mixed prose, one paragraph in ten is about the subject. */
const MIXED_INTERVAL = 10;

/** The texts on which detection is measured, except the hostile ones in `hostile.ts`. */
export function benchTexts(): BenchText[] {
  const neutral = neutralProse(MEGABYTE);
  const subject = subjectProse(MEGABYTE);
  return [
    { name: 'neutral prose', blocks: neutral, isProse: true },
    { name: 'neutral prose, one mention', blocks: [...neutral, 'The clerk added: see norm 3.'], isProse: false },
    { name: 'mixed prose', blocks: mixed(neutral, subject), isProse: false },
    { name: 'prose on the subject', blocks: subject, isProse: false },
    { name: '10,000 references', blocks: [manyReferences()], isProse: false },
  ];
}

/** The norms and every practice pack, repeated to a length in UTF-16 units: about 1 reference in 200 words. */
export function subjectProse(length: number): string[] {
  const once = [
    ...norms.map(({ text }) => text),
    ...packs.flatMap(({ preface, practice }) => [
      ...preface.flatMap(textsOf),
      ...practice.flatMap(({ statement, measures }) => [
        ...statement.flatMap(textsOf),
        ...measures.flatMap(paperTextsOf),
      ]),
    ]),
  ];
  const size = once.reduce((sum, text) => sum + text.length, 0);
  return Array.from({ length: Math.ceil(length / size) }, () => once).flat();
}

function mixed(neutral: readonly string[], subject: readonly string[]): string[] {
  const blocks = neutral.map((block, index) =>
    index % MIXED_INTERVAL === 0 ? (subject[index / MIXED_INTERVAL] ?? block) : block,
  );
  // From the end, where all paragraphs are neutral.
  let length = blocks.reduce((sum, block) => sum + block.length, 0);
  while (length > MEGABYTE) length -= blocks.pop()?.length ?? length;
  return blocks;
}

/** One text in which every other sentence contains a reference. */
function manyReferences(): string {
  const forms = ['Norm 3', 'norm 13 (f)', 'A/70/174, para. 13 (c)', 'norms 6–8', 'norm (j)'];
  return Array.from(
    { length: REFERENCES },
    (_, index) => `Delegations came back to ${forms[index % forms.length]} in cyberspace. They met again at noon.`,
  ).join(' ');
}
