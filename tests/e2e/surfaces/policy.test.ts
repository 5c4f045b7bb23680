import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, describe, expect, inject } from 'vitest';
import { openExtensionPage } from '../../../scripts/browsers/extension-page.ts';
import { type LaunchedBrowser, launch } from '../../../scripts/browsers/launch.ts';
import { temporaryFolder } from '../../../scripts/terminal/temporary-folder.ts';
import { startGuard } from '../driver/guard.ts';

/** The settings that an administrator enforces in this test. */
const policy = { sensitivity: 'strict', disabledSites: ['intranet.example.org'] };

/**
 * An options page under a policy, without changing this machine. Firefox on Linux reads policies from its user's home folder,
 * which is a temporary one here. Chromium reads them from a system folder, but its page for testing policies sets them for one
 * profile; released Chrome and Edge do not have that page.
 */
const test = base
  .extend('family', { scope: 'file' }, () => inject('browser'))
  .extend('options', { scope: 'file' }, async ({ family }, { onCleanup }) => {
    const cleanups: (() => unknown)[] = [];
    onCleanup(async () => {
      for (const cleanUp of cleanups.reverse()) await cleanUp();
    });
    const home = temporaryFolder('home');
    cleanups.push(() => home.remove());
    if (family === 'firefox') writeFirefoxPolicy(home.path);
    const guard = await startGuard();
    cleanups.push(() => guard.close());
    const launched = await launch({ family, headless: true, guard: guard.port, home: home.path });
    cleanups.push(() => launched.close());
    const isSet = family === 'firefox' ? process.platform === 'linux' : await setTestPolicy(launched);
    return { page: await openExtensionPage(launched, 'options.html'), isSet };
  });

/** Writes the policy for Firefox: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests */
function writeFirefoxPolicy(home: string): void {
  const folder = join(home, '.mozilla', 'managed-storage');
  const name = 'norm-lens@norm-lens.example';
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.json`),
    JSON.stringify({ name, description: 'Test', type: 'storage', data: policy }),
  );
}

/** Sets the policy as the buttons of chrome://policy/test do. Returns whether this browser has that page. */
async function setTestPolicy({ browser, extensionId }: LaunchedBrowser): Promise<boolean> {
  const page = await browser.newPage();
  await page.goto('chrome://policy/test');
  // A browser without this page shows another one.
  const hasTestPage = (await page.$('policy-test-table')) !== null;
  if (hasTestPage) {
    const policies = Object.entries(policy).map(([name, value]) => ({
      namespace: extensionId,
      name,
      value,
      source: 0,
      scope: 0,
      level: 1,
    }));
    // As a string, because Vitest would rewrite the import.
    await page.evaluate(`import('chrome://resources/js/cr.js').then(({ sendWithPromise }) =>
      sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(policies))}, ''))`);
  }
  await page.close();
  return hasTestPage;
}

describe('a setting enforced by an administrator', () => {
  test('applies on the options page and can’t be changed there', async ({ options: { page, isSet }, skip }) => {
    skip(!isSet, 'no policy can be set for this browser alone');
    await page.waitForSelector('[data-setting=sensitivity] fieldset:disabled');
    expect(
      await page.$$eval('fieldset:disabled', (all) => all.map((each) => each.closest('div')?.dataset.setting)),
    ).toEqual(['sensitivity', 'disabledSites']);
    expect(await page.$$eval('.locked', (all) => all.map((each) => each.textContent?.trim()))).toEqual([
      'Set by your administrator',
      'Set by your administrator',
    ]);
    expect(await page.$eval('[data-setting=sensitivity] :checked', (input) => input.getAttribute('value'))).toBe(
      'strict',
    );
    expect(await page.$$eval('.site-off', (rows) => rows.map((row) => row.textContent))).toEqual(policy.disabledSites);
    expect(await page.$$('.site-off button, .add-site')).toEqual([]);
  });
});
