/** Command line for Chromium; `guard` and `language` as in `LaunchOptions`. */
export function chromiumFlags(guard: number | undefined, language?: string): string[] {
  // Headless Chromium's screen is 800 by 600 unless told, too small for a popup of full height.
  const flags = ['--disable-component-update', '--disable-quic', '--screen-info={1600x1200}', '--window-size=1280,900'];
  // Chromium refuses to run as root with its sandbox.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  if (language !== undefined) flags.push(`--lang=${language}`);
  if (guard !== undefined) flags.push(...chromiumGuard(guard));
  return flags;
}

function chromiumGuard(port: number): string[] {
  // Nothing listens there: what Chromium asks its maker for on its own must not get as far as the guard.
  const nowhere = 'http://127.0.0.1:1/';
  return [
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    `--proxy-server=http://127.0.0.1:${port}`,
    `--component-updater=url-source=${nowhere}`,
    `--gaia-url=${nowhere}`,
    '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
  ];
}

/** Command line for Firefox. */
export function firefoxFlags(): string[] {
  // Without it WebDriver BiDi may not open an extension's own pages.
  return ['--remote-allow-system-access'];
}

/**
 * Preferences for Firefox, besides those with which Puppeteer silences it. `geckoId` is the extension's id in the manifest, `host`
 * the host its own pages get, `downloads` the folder for files; `guard` as in `LaunchOptions`.
 */
export function firefoxPreferences(
  geckoId: string,
  host: string,
  downloads: string,
  guard: number | undefined,
): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: host }),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    ...FIREFOX_SILENCE,
    ...(guard === undefined ? {} : firefoxProxy(guard)),
  };
}

const FIREFOX_SILENCE: Record<string, unknown> = {
  'app.normandy.enabled': false,
  'browser.region.network.url': '',
  'browser.search.geoSpecificDefaults': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.url': '',
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

function firefoxProxy(port: number): Record<string, unknown> {
  return {
    'network.dns.disablePrefetch': true,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '127.0.0.1',
  };
}
