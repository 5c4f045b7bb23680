import fc from 'fast-check';
import { check } from 'recheck';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { growthOf } from './growth.ts';

/*
 * `growth.ts` judges expressions of any length at once, which no checker does, but it is ours. So it is held against one
 * that is not: recheck, by its proofs with automata, in its own JavaScript, on expressions small enough for it.
 */

// Neither its Java nor its native program.
beforeAll(() => {
  vi.stubEnv('RECHECK_BACKEND', 'pure');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const atom = fc
  .tuple(fc.constantFrom('a', '\\s', '[a\\s]'), fc.constantFrom('', '', '?', '*', '+', '{0,2}'))
  .map((parts) => parts.join(''));
const sequence = fc.array(atom, { minLength: 1, maxLength: 3 }).map((atoms) => atoms.join(''));
const group = fc
  .tuple(fc.array(sequence, { minLength: 1, maxLength: 2 }), fc.constantFrom('', '?', '{1,2}'))
  .map(([alternatives, repeat]) => `(?:${alternatives.join('|')})${repeat}`);
const expression = fc
  .array(fc.oneof(atom, group), { minLength: 1, maxLength: 4 })
  // What never comes at the end has every way through the expression tried.
  .map((parts) => `${parts.join('')}~`);

test('an independent checker judges the same', { timeout: 60_000 }, async () => {
  const judged = { linear: 0, polynomial: 0 };
  await fc.assert(
    fc.asyncProperty(expression, fc.constantFrom('', 'y'), async (source, flags) => {
      const { status } = await check(source, flags, { checker: 'automaton', timeout: 1000 });
      const { growth } = growthOf({ source, flags });
      if (status === 'unknown' || growth === 'unknown') return;
      judged[growth] += 1;
      expect(growth).toBe(status === 'safe' ? 'linear' : 'polynomial');
    }),
    { numRuns: 100 },
  );
  expect(Math.min(judged.linear, judged.polynomial)).toBeGreaterThan(10);
});
