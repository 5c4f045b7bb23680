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
 * The maximum length of texts, in UTF-16 code units, on which an expression may take quadratic time: 160,000 steps in the worst
 * case.
 */
const MAX_WINDOW = 400;
/** How many spaces of a run are left in a normalized text. */
const MAX_SPACES = 2;
/** Longer than a window, so that an expression that is used on a whole text is recognised. */
const HOSTILE_LENGTH = 2000;

/** Alternatives that are linear for a reason that is not in the expression. */
const KNOWN_LINEAR: readonly { alternative: string; because: string }[] = [
  {
    alternative: '\\n\\s*\\n',
    because:
      'In white space with two line breaks, the search matches at the first of them; with one, it starts only there.',
  },
  {
    alternative: SPACE_RUN,
    because: 'A run gives back at most its last character before the negative lookahead after it succeeds.',
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
  const usedOnShortTexts = (run: Growth['run']) =>
    used.filter(({ longest, spaces }) => longest <= MAX_WINDOW || (run === 'space' && spaces <= MAX_SPACES));
  const all = new Map([...built, ...used.map(({ expression }) => expression)].map((one) => [String(one), one]));
  expect(all.size).toBeGreaterThan(100);
  const slow = [...all.values()].flatMap((expression) => {
    const { growth, because, run } = growthOf(expression);
    const isAllowed =
      growth === 'linear' ||
      (growth === 'polynomial' && usedOnShortTexts(run).some((one) => String(one.expression) === String(expression))) ||
      KNOWN_LINEAR.some(({ alternative }) => growthOf(without(alternative, expression)).growth === 'linear');
    return isAllowed ? [] : [`${growth}: ${because ?? ''} in ${String(expression).slice(0, 200)}`];
  });
  expect(slow).toEqual([]);
});

/** An expression without one of its alternatives. */
function without(alternative: string, { source, flags }: RegExp): { source: string; flags: string } {
  return { source: source === alternative ? '' : source.replace(`|${alternative}`, ''), flags };
}

describe('how an expression grows', () => {
  test.each<[RegExp, Growth['growth']]>([
    [/a\s+b/, 'linear'],
    [/\s*x/y, 'linear'],
    [/^\s*x/, 'linear'],
    [/\s*x/, 'polynomial'],
    [/\s*,?\s*x/y, 'polynomial'],
    // How to write it: the second repetition is possible only after a comma.
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
