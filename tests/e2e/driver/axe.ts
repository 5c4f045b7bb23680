import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inEachScheme } from '../../../scripts/browsers/schemes.ts';

/** Of the rules that axe has, only these are not asked. */
const OFF = [
  // 7:1, of WCAG's level AAA: it leaves no room between the ink and a softer one.
  'color-contrast-enhanced',
  // An experiment that wants each stop of the keyboard to be a control. An acronym is one for what it says, not to be pressed.
  'focus-order-semantics',
];

/**
 * Expects axe to find nothing wrong with a page, or with one element of it, in light and in dark: WCAG 2.2 at level AA, best practices and
 * experimental rules. Fails with every rule that is broken, and where.
 */
export async function expectAccessible(page: Page, element?: string): Promise<void> {
  // As a string from the debugger, for our own pages allow no script from elsewhere.
  await page.evaluate(`globalThis.axe ??= (() => { ${axe.source}; return axe; })(); undefined`);
  for await (const scheme of inEachScheme(page)) {
    const { violations } = await page.evaluate(runAxe, element ?? null, OFF);
    expect.soft(violations.map(readable).join('\n\n'), `${page.url()} in ${scheme}`).toBe('');
  }
}

/** Runs in the page. */
function runAxe(element: string | null, off: readonly string[]): Promise<AxeResults> {
  const page: { axe: typeof axe } = Object(globalThis);
  const rules = page.axe.getRules().filter(({ ruleId, tags }) => !tags.includes('deprecated') && !off.includes(ruleId));
  return page.axe.run(element ?? document, { runOnly: rules.map(({ ruleId }) => ruleId), resultTypes: ['violations'] });
}

function readable({ id, impact, help, nodes }: AxeResults['violations'][number]): string {
  const places = nodes.map(({ target, html, failureSummary }) => [target.join(' '), html, failureSummary].join('\n'));
  return [`${id} (${impact}): ${help}`, ...places.map((place) => place.replaceAll(/^/gm, '    '))].join('\n');
}
