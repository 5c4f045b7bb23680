import { emptyContext, scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { normalizeText } from '../../detection/normalize/normalize-text.ts';
import { mayContainReference } from '../../detection/prefilter/block-prefilter.ts';
import { PreparedBlock } from '../../detection/prefilter/prepared-block.ts';
import { print } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { interleaved, type Times } from '../measure/rounds.ts';
import { hostileTexts } from '../pages/hostile.ts';
import { type BenchText, benchTexts } from '../pages/texts.ts';
import type { BenchPart } from './part.ts';

/** The peer: what a plain recogniser of "Norm 3" and "due diligence" costs, one expression in one pass over the whole text. */
const PEER = /\b(?:norms?\s+\(?(?:\d{1,2}|[a-k])\)?|due\s+diligence)\b/gi;
/** The plainest one there is, for comparison: it begins with a literal, which engines find fastest. */
const BARE = /\bnorms?\s+\d+/gi;
/** Reading a megabyte of prose without references may cost so many times what the peer costs. */
const BUDGET = 3;
const ROUNDS = 21;
/** Short, so that what is not linear ends at all; `growth.ts` looks at longer ones. */
const HOSTILE_LENGTH = 10_000;
const HOSTILE_ROUNDS = 5;

/** `npm run bench -- detection`: what it costs to read text, as ratios to the peer on the same text in the same run. */
export const detectionPart: BenchPart = {
  heading: 'Reading text',
  run() {
    print(`Peer: one pass of ${PEER}; bare: one of ${BARE}. Node ${process.version}, medians of ${ROUNDS} interleaved`);
    print(
      'rounds in ms, in brackets the middle half of them. "reading" is what a page pays: mayRefer on each block, and',
    );
    print(
      'where one may refer, scoreContext over all and detect on those that may. The rest is each step alone, on every',
    );
    print(
      'block, on a page that is not known to be about the subject; scoreContext stops at the first decisive signal.\n',
    );
    const met = benchTexts().map(measure);
    print(`Hostile texts of ${HOSTILE_LENGTH / 1000} kB in one block, on a decisive page, everything asked for:`);
    printHostile();
    return met.every(Boolean);
  },
};

function measure({ name, blocks, isProse }: BenchText): boolean {
  const whole = blocks.join('\n');
  const context = scoreContext([]);
  const [peer, bare, reading, ...steps] = interleaved(
    [
      () => count(whole.matchAll(PEER)),
      () => count(whole.matchAll(BARE)),
      () => read(blocks),
      () => blocks.filter(mayContainReference).length,
      () => blocks.reduce((sum, block) => sum + normalizeText(block).text.length, 0),
      () => scoreContext(blocks),
      () => blocks.reduce((sum, block) => sum + detect(block, context).length, 0),
    ],
    ROUNDS,
  );
  if (peer === undefined || reading === undefined) throw new RangeError('Peer and reading were not measured.');
  const ratio = reading.median / peer.median;
  const verdict = `budget ${BUDGET}: ${ratio <= BUDGET ? 'met' : 'missed'}`;
  const rows = ['mayRefer', 'fold', 'scoreContext', 'detect'].map((step, index) =>
    row(`  ${step}`, steps[index], peer),
  );
  print(`${name}: ${whole.length} characters in ${blocks.length} blocks, ${read(blocks)} references`);
  for (const line of tableLines([
    row('peer', peer, peer),
    row('bare', bare, peer),
    row('reading', reading, peer),
    ...rows,
  ]))
    print(line);
  print(isProse ? `reading / peer = ${ratio.toFixed(2)}, ${verdict}\n` : '');
  return !isProse || ratio <= BUDGET;
}

/** Reads the blocks as a page is read; gives the number of references. */
function read(blocks: readonly string[]): number {
  const prepared = blocks.map((block) => new PreparedBlock(block));
  const candidates = prepared.filter((block) => block.mayContainReference);
  const context = candidates.length === 0 ? emptyContext() : scoreContext(prepared);
  return candidates.reduce((sum, block) => sum + detect(block, context).length, 0);
}

function printHostile(): void {
  const decisive = scoreContext(['On responsible State behaviour in cyberspace.']);
  const rows = hostileTexts.map(({ name, ofLength }) => {
    const text = ofLength(HOSTILE_LENGTH);
    const tasks = [
      () => count(text.matchAll(PEER)),
      () => scoreContext([text]),
      () => detect(text, decisive, 'everything'),
    ];
    const [peer, scored, detected] = interleaved(tasks, HOSTILE_ROUNDS, 1);
    const perCharacter = [peer, scored, detected].map((times) =>
      (((times?.median ?? Number.NaN) * 1e6) / text.length).toFixed(1),
    );
    return [name, ...perCharacter];
  });
  for (const line of tableLines([['ns per character', 'peer', 'scoreContext', 'detect'], ...rows])) print(line);
}

function row(name: string, times: Times | undefined, peer: Times): string[] {
  const { median, low, high } = times ?? { median: Number.NaN, low: Number.NaN, high: Number.NaN };
  const spread = `(${low.toFixed(2)}–${high.toFixed(2)})`;
  return [name, median.toFixed(2), spread, `${(median / peer.median).toFixed(2)} ×`];
}

function count(matches: Iterable<unknown>): number {
  let sum = 0;
  for (const _ of matches) sum += 1;
  return sum;
}
