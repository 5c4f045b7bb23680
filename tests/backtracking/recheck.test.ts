import fc from 'fast-check';
import { check } from 'recheck';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { growthOf } from './growth.ts';

/*
 * Compares `growth.ts`, which is our own because no checker handles expressions as long as ours, with recheck, an independent
 * checker based on automata, on expressions that are small enough for it.
 */

// Use the JavaScript of recheck, not its Java or native program.
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
  // A character that no text has at the end, so that an engine tries every way through the expression.
  .map((parts) => `${parts.join('')}~`);

test('an independent checker comes to the same result', { timeout: 60_000 }, async () => {
  const counts = { linear: 0, polynomial: 0 };
  await fc.assert(
    fc.asyncProperty(expression, fc.constantFrom('', 'y'), async (source, flags) => {
      const { status } = await check(source, flags, { checker: 'automaton', timeout: 1000 });
      const { growth } = growthOf({ source, flags });
      if (status === 'unknown' || growth === 'unknown') return;
      counts[growth] += 1;
      expect(growth).toBe(status === 'safe' ? 'linear' : 'polynomial');
    }),
    { numRuns: 100 },
  );
  expect(Math.min(counts.linear, counts.polynomial)).toBeGreaterThan(10);
});
