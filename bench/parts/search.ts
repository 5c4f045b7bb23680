import { textsOf } from '../../data/practice/block-text.ts';
import { print } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { facetsOf } from '../../search/facets.ts';
import { createPassageClassifier } from '../../search/passage/classify-passage.ts';
import { createSearch, type Search } from '../../search/search.ts';
import { snippetOf } from '../../search/snippet.ts';
import { interleaved, milliseconds, timesOf } from '../measure/rounds.ts';
import type { BenchPart } from './part.ts';

/**
 * From a keystroke to everything that the panel shows for it, at the 95th percentile of keystrokes, in milliseconds.
 */
const BUDGET = 8;
const ROUNDS = 15;

/** Typed letter by letter; a Korean word also as its last syllable is composed. */
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

/** `npm run bench -- search`: what a keystroke in the search field costs, and what the index does. */
export const searchPart: BenchPart = {
  heading: 'Searching while typing',
  run() {
    let first: Search | undefined;
    const cold = milliseconds(() => {
      first = createSearch();
      return first;
    });
    const search = first ?? createSearch();
    const keystrokes = QUERIES.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
    const atFirst = keystrokes.map((query) => milliseconds(() => answer(query, search)));
    const [index, identify, ...warm] = interleaved(
      [
        () => createSearch(),
        () => createPassageClassifier(),
        ...keystrokes.map((query) => () => answer(query, search)),
      ],
      ROUNDS,
    );
    const typed = warm.map(({ median }) => median);
    print(
      `${keystrokes.length} keystrokes of ${QUERIES.length} queries: search, norms, suggestions, facets and snippets of`,
    );
    print(`all hits. Node ${process.version}; "warm" are the medians of ${ROUNDS} interleaved rounds, in ms.\n`);
    for (const line of tableLines([
      ['keystroke', 'median', '95 %', 'worst', ''],
      ['first time', ...figures(atFirst), slowest(atFirst, keystrokes)],
      ['warm', ...figures(typed), slowest(typed, keystrokes)],
    ]))
      print(line);
    print(`\nBuilding the index: ${cold.toFixed(1)} ms cold, ${index?.median.toFixed(1)} warm.`);
    print(`Preparing for passages: ${identify?.median.toFixed(1)} ms warm.`);
    const isMet = at(typed, 0.95) <= BUDGET;
    print(`95 % of keystrokes within ${at(typed, 0.95).toFixed(2)} ms, budget ${BUDGET}: ${isMet ? 'met' : 'missed'}`);
    return isMet;
  },
};

/** Computes everything that the panel shows for a query; returns the number of things shown. */
function answer(query: string, search: Search): number {
  const hits = search.search(query);
  const facets = facetsOf(hits, {});
  const snippets = hits.flatMap(({ measure, terms }) => snippetOf(measure.body.flatMap(textsOf), terms) ?? []);
  return search.norms(query).length + search.suggest(query).length + facets.topic.length + snippets.length;
}

function figures(times: readonly number[]): string[] {
  return [timesOf(times).median, at(times, 0.95), Math.max(...times)].map((time) => time.toFixed(2));
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.round((times.length - 1) * share)] ?? Number.NaN;
}

function slowest(times: readonly number[], keystrokes: readonly string[]): string {
  return `worst: ${keystrokes[times.indexOf(Math.max(...times))]}`;
}
