import type { AxeResults, ElementContext } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Axe has more rules than it asks by default. Those that stay off, and why. */
const OFF = [
  // AAA asks for 7:1, which would leave no room for a softer ink beside the ink.
  'color-contrast-enhanced',
];

/**
 * What axe finds wrong with a page or, of a page of somebody else's, with the element `within`: a few readable lines for each rule that is
 * broken. All rules of axe are asked but those above and the deprecated: WCAG 2.2 A and AA, best practices, experimental ones.
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
  // As a string from the debugger, since the extension's own pages allow no script from elsewhere.
  await page.evaluate(`globalThis.axe ?? ${axe.source}; undefined`);
  const results = await page.evaluate(runAxe, within, OFF);
  return results.violations.map(readable);
}

/** Runs in the page. */
function runAxe(within: string | undefined, off: readonly string[]): Promise<AxeResults> {
  const { axe: there }: { axe: typeof axe } = Object(globalThis);
  const asked = there.getRules().filter(({ ruleId, tags }) => !tags.includes('deprecated') && !off.includes(ruleId));
  const context: ElementContext = within === undefined ? document : { include: [[within]] };
  return there.run(context, { runOnly: { type: 'rule', values: asked.map(({ ruleId }) => ruleId) }, resultTypes: ['violations', 'incomplete'] });
}

function readable({ id, impact, help, nodes }: AxeResults['violations'][number]): string {
  const elements = nodes.map(({ html, failureSummary = '' }) => `\n  ${html}\n    ${failureSummary.replaceAll('\n', '\n    ')}`);
  return `${id} (${impact}): ${help}${elements.join('')}`;
}
