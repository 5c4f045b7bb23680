import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inEachScheme } from '../../../scripts/browsers/schemes.ts';

/** The rules of axe that are switched off. */
const DISABLED_RULES = [
  // 7:1 (WCAG level AAA) leaves no room for a softer text colour beside the main one.
  'color-contrast-enhanced',
  // Experimental. It expects every tab stop to be a control, but an acronym is one only for its tooltip.
  'focus-order-semantics',
];

/**
 * Expects axe to find no problem on a page, or in one element of it, in light and in dark: WCAG 2.2 level AA, best practices
 * and experimental rules. Fails with every violated rule and its elements.
 */
export async function expectAccessible(page: Page, element?: string): Promise<void> {
  // Injected as a string by the debugger, because the extension's pages allow no scripts from elsewhere.
  await page.evaluate(`globalThis.axe ??= (() => { ${axe.source}; return axe; })(); undefined`);
  for await (const scheme of inEachScheme(page)) {
    const { violations } = await page.evaluate(runAxe, element ?? null, DISABLED_RULES);
    expect.soft(violations.map(describeViolation).join('\n\n'), `${page.url()} in ${scheme}`).toBe('');
  }
}

declare global {
  interface Window {
    /** Set by `expectAccessible`. */
    axe: typeof axe;
  }
}

/** Runs in the page. */
function runAxe(element: string | null, disabledRules: readonly string[]): Promise<AxeResults> {
  const isEnabled = (rule: { ruleId: string; tags: readonly string[] }) =>
    !rule.tags.includes('deprecated') && !disabledRules.includes(rule.ruleId);
  const rules = window.axe.getRules().filter(isEnabled);
  return window.axe.run(element ?? document, {
    runOnly: rules.map(({ ruleId }) => ruleId),
    resultTypes: ['violations'],
  });
}

function describeViolation({ id, impact, help, nodes }: AxeResults['violations'][number]): string {
  const places = nodes.map(({ target, html, failureSummary }) => [target.join(' '), html, failureSummary].join('\n'));
  return [`${id} (${impact}): ${help}`, ...places.map((place) => place.replaceAll(/^/gm, '    '))].join('\n');
}
