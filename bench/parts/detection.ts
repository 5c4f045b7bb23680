import { emptyContext, scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { normalizeText } from '../../detection/normalize/normalize-text.ts';
import { mayContainReference } from '../../detection/prefilter/block-prefilter.ts';
import { PreparedBlock } from '../../detection/prefilter/prepared-block.ts';
import { print, printLines } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { measureInterleaved, type Quartiles } from '../measure/rounds.ts';
import { hostileTexts } from '../pages/hostile.ts';
import { type BenchText, benchTexts } from '../pages/texts.ts';
import type { BenchPart } from './part.ts';

/** The peer: a plain recogniser of "Norm 3" and "due diligence", one pattern in one pass over the whole text. */
const PEER = /\b(?:norms?\s+\(?(?:\d{1,2}|[a-k])\)?|due\s+diligence)\b/gi;
/** The plainest pattern, for comparison: it begins with a literal, which engines find fastest. */
const BARE = /\bnorms?\s+\d+/gi;
/** The largest ratio of the time to read prose without references to that of the peer. */
const BUDGET = 3;
const ROUNDS = 21;
/** Short, so that a recogniser that is not linear ends at all; `growth.ts` measures longer ones. */
const HOSTILE_LENGTH = 10_000;
const HOSTILE_ROUNDS = 5;

/** `npm run bench -- detection`: the time to read text, as a ratio to the peer on the same text in the same run. */
export const detectionPart: BenchPart = {
  heading: 'Reading text',
  run() {
    printLines([
      `Peer: one pass of ${PEER}; bare: one of ${BARE}. Node ${process.version}, medians of ${ROUNDS} interleaved`,
      'rounds in ms, with the quartiles in brackets. "reading" is the cost for a page: mayContainReference on each block, and if',
      'one passes, scoreContext on all blocks and detect on those that passed. The other rows are single steps on every block',
      'of a page on no known subject; scoreContext stops at the first decisive signal.\n',
    ]);
    const met = benchTexts().map(measure);
    print(
      `Hostile texts of ${HOSTILE_LENGTH / 1000} kB in one block, on a page about the norms, at sensitivity everything:`,
    );
    printHostile();
    return met.every(Boolean);
  },
};

function measure({ name, blocks, isProse }: BenchText): boolean {
  const whole = blocks.join('\n');
  const context = scoreContext([]);
  const [peer, bare, reading, ...steps] = measureInterleaved(
    [
      () => countMatches(whole.matchAll(PEER)),
      () => countMatches(whole.matchAll(BARE)),
      () => countReferences(blocks),
      () => blocks.filter(mayContainReference).length,
      () => blocks.reduce((sum, block) => sum + normalizeText(block).text.length, 0),
      () => scoreContext(blocks),
      () => blocks.reduce((sum, block) => sum + detect(block, context).length, 0),
    ],
    ROUNDS,
  );
  if (peer === undefined || reading === undefined) throw new RangeError('The peer and reading were not measured');
  const ratio = reading.median / peer.median;
  const verdict = `budget ${BUDGET}: ${ratio <= BUDGET ? 'met' : 'missed'}`;
  const rows = ['mayContainReference', 'normalizeText', 'scoreContext', 'detect'].map((step, index) =>
    row(`  ${step}`, steps[index], peer),
  );
  print(`${name}: ${whole.length} characters in ${blocks.length} blocks, ${countReferences(blocks)} references`);
  printLines(tableLines([row('peer', peer, peer), row('bare', bare, peer), row('reading', reading, peer), ...rows]));
  print(isProse ? `reading / peer = ${ratio.toFixed(2)}, ${verdict}\n` : '');
  return !isProse || ratio <= BUDGET;
}

/** Reads blocks as a page is read, and returns the number of references. */
function countReferences(blocks: readonly string[]): number {
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
      () => countMatches(text.matchAll(PEER)),
      () => scoreContext([text]),
      () => detect(text, decisive, 'everything'),
    ];
    const [peer, scored, detected] = measureInterleaved(tasks, HOSTILE_ROUNDS, 1);
    const perCharacter = [peer, scored, detected].map((times) =>
      (((times?.median ?? Number.NaN) * 1e6) / text.length).toFixed(1),
    );
    return [name, ...perCharacter];
  });
  printLines(tableLines([['ns per character', 'peer', 'scoreContext', 'detect'], ...rows]));
}

function row(name: string, times: Quartiles | undefined, peer: Quartiles): string[] {
  const { median, low, high } = times ?? { median: Number.NaN, low: Number.NaN, high: Number.NaN };
  const spread = `(${low.toFixed(2)}–${high.toFixed(2)})`;
  return [name, median.toFixed(2), spread, `${(median / peer.median).toFixed(2)} ×`];
}

function countMatches(matches: Iterable<unknown>): number {
  let sum = 0;
  for (const _ of matches) sum += 1;
  return sum;
}
