import { norms } from '../../data/norms/norms.ts';
import { paperTextsOf, textsOf } from '../../data/practice/block-text.ts';
import { packs } from '../../data/practice/packs.data.ts';
import { neutralProse } from './neutral-prose.ts';

/** What a text of the benchmark is called, and its blocks: paragraphs, headings, items. */
export interface BenchText {
  name: string;
  blocks: string[];
  /** Whether the budget for prose is held against it. */
  isProse: boolean;
}

/** A million UTF-16 units: what the benchmark calls 1 MB. */
const MEGABYTE = 1_000_000;
const REFERENCES = 10_000;
/** In mixed prose, one paragraph in so many speaks of our subject. */
const MIXED = 10;

/** The texts that detection is measured on; hostile ones are in `hostile.ts`. */
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

/** The norms and every practice pack, over and over: about 1 reference in 200 words. */
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
  const blocks = neutral.map((block, index) => (index % MIXED === 0 ? (subject[index / MIXED] ?? block) : block));
  // From the end, where nothing of the subject is lost.
  let length = blocks.reduce((sum, block) => sum + block.length, 0);
  while (length > MEGABYTE) length -= blocks.pop()?.length ?? length;
  return blocks;
}

/** One text in which every other sentence is a reference. */
function manyReferences(): string {
  const forms = ['Norm 3', 'norm 13 (f)', 'A/70/174, para. 13 (c)', 'norms 6–8', 'norm (j)'];
  return Array.from(
    { length: REFERENCES },
    (_, index) => `Delegations came back to ${forms[index % forms.length]} in cyberspace. They met again at noon.`,
  ).join(' ');
}
