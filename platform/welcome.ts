import { browser } from 'wxt/browser';

/** Opens the welcome page, unless an administrator has installed the extension: then nobody has asked for it. */
export async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
