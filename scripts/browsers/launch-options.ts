/** Command-line flags for Chromium; `guard` and `language` as in `LaunchOptions`. */
export function chromiumFlags(guard: number | undefined, language?: string): string[] {
  // The default screen of headless Chromium is 800 by 600, too small for a popup of full height.
  const flags = ['--disable-component-update', '--disable-quic', '--screen-info={1600x1200}', '--window-size=1280,900'];
  // Chromium refuses to run as root with its sandbox.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  if (language !== undefined) flags.push(`--lang=${language}`);
  if (guard !== undefined) flags.push(...chromiumGuardFlags(guard));
  return flags;
}

function chromiumGuardFlags(port: number): string[] {
  // Nothing listens there, so Chromium's own requests to Google do not reach the guard.
  const nowhere = 'http://127.0.0.1:1/';
  return [
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    `--proxy-server=http://127.0.0.1:${port}`,
    `--component-updater=url-source=${nowhere}`,
    `--gaia-url=${nowhere}`,
    '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
  ];
}

/** Command-line flags for Firefox. Without this one, WebDriver BiDi may not open an extension's pages. */
export const FIREFOX_FLAGS: readonly string[] = ['--remote-allow-system-access'];

/**
 * Preferences for Firefox, in addition to those that Puppeteer sets.
 *
 * @param geckoId the extension's id in the manifest
 * @param host the host of the extension's pages (`moz-extension://HOST/`)
 * @param downloads the folder for downloaded files
 * @param guard as in `LaunchOptions`
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
    ...NO_FIREFOX_REQUESTS,
    ...(guard === undefined ? {} : firefoxGuardPreferences(guard)),
  };
}

/** Keeps Firefox from sending requests of its own. */
const NO_FIREFOX_REQUESTS: Record<string, unknown> = {
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

function firefoxGuardPreferences(port: number): Record<string, unknown> {
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
