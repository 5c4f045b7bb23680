import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, describe, expect, inject } from 'vitest';
import { openExtensionPage } from '../../../scripts/browsers/extension-pages.ts';
import { type LaunchedBrowser, launch } from '../../../scripts/browsers/launch.ts';
import { temporaryFolder } from '../../../scripts/terminal/temporary-folder.ts';
import { startGuard } from '../driver/guard.ts';

/** What the administrator of this machine would have set. */
const policy = { sensitivity: 'strict', disabledSites: ['intranet.example.org'] };

/**
 * Nothing of the machine is touched. Firefox looks for policies in a home of its own, on Linux. Chromium's lie in a folder
 * of the system; its own page for trying policies sets them for one profile, which released Chrome and Edge do not have.
 */
const test = base
  .extend('family', { scope: 'file' }, () => inject('browser'))
  .extend('options', { scope: 'file' }, async ({ family }, { onCleanup }) => {
    const ends: (() => unknown)[] = [];
    onCleanup(async () => {
      for (const end of ends.reverse()) await end();
    });
    const home = temporaryFolder('home');
    ends.push(() => home.remove());
    if (family === 'firefox') writeManifest(home.path);
    const guard = await startGuard();
    ends.push(() => guard.close());
    const launched = await launch({ family, headless: true, guard: guard.port, home: home.path });
    ends.push(() => launched.close());
    const isSet = family === 'firefox' ? process.platform === 'linux' : await tryPolicy(launched);
    return { page: await openExtensionPage(launched, 'options.html'), isSet };
  });

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests */
function writeManifest(home: string): void {
  const folder = join(home, '.mozilla', 'managed-storage');
  const name = 'norm-lens@norm-lens.example';
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.json`),
    JSON.stringify({ name, description: 'Test', type: 'storage', data: policy }),
  );
}

/** Sets the policy as the buttons of chrome://policy/test do. Returns whether this browser has that page. */
async function tryPolicy({ browser, extensionId }: LaunchedBrowser): Promise<boolean> {
  const page = await browser.newPage();
  await page.goto('chrome://policy/test');
  // Without it another page comes in its place.
  const isThere = (await page.$('policy-test-table')) !== null;
  if (isThere) {
    const policies = Object.entries(policy).map(([name, value]) => ({
      namespace: extensionId,
      name,
      value,
      source: 0,
      scope: 0,
      level: 1,
    }));
    // As a string: what compiles the tests would write the import in its own way.
    await page.evaluate(`import('chrome://resources/js/cr.js').then(({ sendWithPromise }) =>
      sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(policies))}, ''))`);
  }
  await page.close();
  return isThere;
}

describe('what an administrator has set', () => {
  test('holds on the options page, and can’t be changed', async ({ options: { page, isSet }, skip }) => {
    skip(!isSet, 'there is no way to set a policy for this browser alone');
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
