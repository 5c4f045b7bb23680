import { beforeAll, describe, expect, test, vi } from 'vitest';
import { hostileTexts } from '../../bench/pages/hostile.ts';
import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { SPACE_RUN } from '../../detection/normalize/normalize-text.ts';
import { readGold } from '../../scripts/eval/gold-files.ts';
import { readCases } from '../gold/read-cases.ts';
import { expressionsBuiltBy, expressionsUsedBy, type UsedExpression } from './expressions.ts';
import { type Growth, growthOf } from './growth.ts';

/**
 * An expression that is asked about no more text than this, however long the text is that is read, may take time that
 * grows with its square: 400 characters are 160,000 steps at the very worst.
 */
const WINDOW = 400;
/** Of any number of blanks side by side, so many are left where a text is folded before it is looked at. */
const FOLDED_BLANKS = 2;
/** Long enough to tell a window from a text. */
const HOSTILE_LENGTH = 2000;

/** What is linear for a reason that cannot be seen from the expression alone; `piece` is the one alternative that looks slow. */
const LINEAR_ANYWAY: readonly { piece: string; because: string }[] = [
  {
    piece: '\\n\\s*\\n',
    because:
      'In a run of blanks with two line breaks the first of them matches; with one, the search starts only there.',
  },
  {
    piece: SPACE_RUN,
    because: 'A run gives back no more than its last character before what must not follow does not follow.',
  },
];

let used: UsedExpression[];
let built: RegExp[];

beforeAll(async () => {
  vi.resetModules();
  built = await expressionsBuiltBy(() =>
    Promise.all([import('../../detection/detect.ts'), import('../../detection/context/page-context.ts')]),
  );
  const decisive = scoreContext(['On responsible State behaviour in cyberspace.']);
  const cases = readGold();
  used = expressionsUsedBy(() => {
    readCases(cases, { detect, scoreContext });
    for (const { ofLength } of hostileTexts) {
      scoreContext([ofLength(HOSTILE_LENGTH)]);
      detect(ofLength(HOSTILE_LENGTH), decisive, 'everything');
    }
  });
});

test('no expression of detection takes time that grows faster than the text', () => {
  const spared = (run: Growth['run']) =>
    used.filter(({ longest, blanks }) => longest <= WINDOW || (run === 'blank' && blanks <= FOLDED_BLANKS));
  const all = new Map([...built, ...used.map(({ expression }) => expression)].map((one) => [String(one), one]));
  expect(all.size).toBeGreaterThan(100);
  const slow = [...all.values()].flatMap((expression) => {
    const { growth, because, run } = growthOf(expression);
    const isAllowed =
      growth === 'linear' ||
      (growth === 'polynomial' && spared(run).some((one) => String(one.expression) === String(expression))) ||
      LINEAR_ANYWAY.some(({ piece }) => growthOf(without(piece, expression)).growth === 'linear');
    return isAllowed ? [] : [`${growth}: ${because ?? ''} in ${String(expression).slice(0, 200)}`];
  });
  expect(slow).toEqual([]);
});

/** An expression as it is without one of its alternatives. */
function without(piece: string, { source, flags }: RegExp): { source: string; flags: string } {
  return { source: source === piece ? '' : source.replace(`|${piece}`, ''), flags };
}

describe('how an expression grows', () => {
  test.each<[RegExp, Growth['growth']]>([
    [/a\s+b/, 'linear'],
    [/\s*x/y, 'linear'],
    [/^\s*x/, 'linear'],
    [/\s*x/, 'polynomial'],
    [/\s*,?\s*x/y, 'polynomial'],
    // The way to write it: the second repetition comes only behind a comma.
    [/\s*(?:,\s*)?x/y, 'linear'],
    [/(?:\s*,)?\s*x/y, 'linear'],
    [/a(?:b\s*)?\s*c/, 'polynomial'],
    [/a(?:\s+b){1,3}c/, 'linear'],
    [/a(?:\s|b){0,2}\s+c/, 'linear'],
    [/a\s+(?=\s*b)/, 'polynomial'],
    [/a\s*(?<!b)\s*c/, 'polynomial'],
    [/^a\s+[^.]*$/, 'polynomial'],
    [/\d+/, 'linear'],
    [/\d+(?!x)/, 'polynomial'],
    [/(?:\s+a)*/, 'unknown'],
  ])('%s: %s', (expression, growth) => expect(growthOf(expression).growth).toBe(growth));
});
