import { textsOf } from '../../data/practice/block-text.ts';
import { print, printLines } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { facetsOf } from '../../search/facets.ts';
import { createPassageClassifier } from '../../search/passage/classify-passage.ts';
import { createSearch, type Search } from '../../search/search.ts';
import { snippetOf } from '../../search/snippet.ts';
import { measureInterleaved, measureTime, quartilesOf } from '../measure/rounds.ts';
import type { BenchPart } from './part.ts';

/** The longest time from a keystroke to everything that the panel shows for it, at the 95th percentile, in milliseconds. */
const BUDGET = 8;
const ROUNDS = 15;

/** Typed letter by letter; one Korean query also with its last syllable as it is composed. */
const QUERIES = [
  'bug bounty',
  'vulnerabilty disclosure',
  'KISA cybercrime training',
  'norm 13 (g)',
  'norms 6 to 8 critical infrastructure',
  'cooperation in cyberspace',
  'the right to privacy in the digital age',
  'ministry of science and ict 2019',
  'international cooperation on countering cybercrime with the united states',
  'supply chian',
  'ransomware apcert',
  '인터넷진흥원',
  '취야 취약저 취약점 신고포상제',
  '국가사이버안보전략',
  '경찰청 사이버범죄 역량강화',
];

/** `npm run bench -- search`: the time for a keystroke in the search field, and for building the index. */
export const searchPart: BenchPart = {
  heading: 'Searching while typing',
  run() {
    let first: Search | undefined;
    const cold = measureTime(() => {
      first = createSearch();
      return first;
    });
    const search = first ?? createSearch();
    const keystrokes = QUERIES.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
    const firstTimes = keystrokes.map((query) => measureTime(() => answer(query, search)));
    const [index, classifier, ...warm] = measureInterleaved(
      [
        () => createSearch(),
        () => createPassageClassifier(),
        ...keystrokes.map((query) => () => answer(query, search)),
      ],
      ROUNDS,
    );
    const warmTimes = warm.map(({ median }) => median);
    print(
      `${keystrokes.length} keystrokes of ${QUERIES.length} queries: search, norms, suggestions, facets and snippets of`,
    );
    print(`all hits. Node ${process.version}; "warm": medians of ${ROUNDS} interleaved rounds. Times in ms.\n`);
    printLines(
      tableLines([
        ['keystroke', 'median', '95 %', 'worst', ''],
        ['first time', ...figures(firstTimes), slowest(firstTimes, keystrokes)],
        ['warm', ...figures(warmTimes), slowest(warmTimes, keystrokes)],
      ]),
    );
    print(`\nBuilding the index: ${cold.toFixed(1)} ms cold, ${index?.median.toFixed(1)} warm.`);
    print(`Preparing the classification of passages: ${classifier?.median.toFixed(1)} ms warm.`);
    const isMet = at(warmTimes, 0.95) <= BUDGET;
    print(
      `95 % of keystrokes within ${at(warmTimes, 0.95).toFixed(2)} ms, budget ${BUDGET}: ${isMet ? 'met' : 'missed'}`,
    );
    return isMet;
  },
};

/** Computes everything that the panel shows for a query, and returns the number of items. */
function answer(query: string, search: Search): number {
  const hits = search.search(query);
  const facets = facetsOf(hits, {});
  const snippets = hits.flatMap(({ measure, terms }) => snippetOf(measure.body.flatMap(textsOf), terms) ?? []);
  return search.norms(query).length + search.suggest(query).length + facets.topic.length + snippets.length;
}

function figures(times: readonly number[]): string[] {
  return [quartilesOf(times).median, at(times, 0.95), Math.max(...times)].map((time) => time.toFixed(2));
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.round((times.length - 1) * share)] ?? Number.NaN;
}

function slowest(times: readonly number[], keystrokes: readonly string[]): string {
  return `worst: ${keystrokes[times.indexOf(Math.max(...times))]}`;
}
