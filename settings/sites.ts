const MAX_SITE_LENGTH = 260;

const SITE = /^(?:file:|(?:\*\.)?[a-z\d._-]+(?::\d+)?|\[[\da-f:]+\](?::\d+)?)$/i;

/**
 * Whether a value is an entry of the setting `disabledSites`, of at most 260 characters: a host name as it appears in
 * addresses (`xn--…` for letters outside ASCII), with a port where only that port is meant; `*.host` for a host and all
 * hosts below it; or `file:` for local files.
 */
export function isSite(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_SITE_LENGTH && SITE.test(value);
}

/**
 * The site of an address: its host, with the port if it has one, or `file:`. Undefined for addresses that extensions cannot
 * read, such as the browser's own pages, and for text that is no address.
 */
export function siteOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (url?.protocol === 'file:') return 'file:';
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.host : undefined;
}

/**
 * The entry for `disabledSites` in a text that the reader typed or pasted: a host (`example.org`), a host and all hosts below it
 * (`*.example.org`), or the host of a whole address. Undefined when the text names no site.
 */
export function parseSiteEntry(typed: string): string | undefined {
  const text = typed.trim();
  // "localhost:8080" has a port and no scheme, so a scheme needs its slashes.
  const isAddress = /^(?:[a-z][a-z\d+.-]*:\/\/|file:)/i.test(text);
  const [, wildcard = '', rest = ''] = /^(\*\.)?(.*)$/s.exec(text) ?? [];
  const site = isAddress ? siteOf(text) : siteOf(`http://${rest}`);
  if (site === undefined) return undefined;
  const entry = isAddress ? site : `${wildcard}${site}`;
  return isSite(entry) ? entry : undefined;
}

/**
 * The first entry of a list of sites that matches a site: the site itself, or `*.` before its host or a host above it. An entry
 * without a port matches every port, as in the match patterns of browsers.
 */
export function matchingEntry(site: string, entries: readonly string[]): string | undefined {
  const host = site === 'file:' ? site : site.replace(/:\d+$/, '');
  return entries.find((entry) => {
    const pattern = entry.toLowerCase();
    const candidate = /:\d+$/.test(pattern) ? site : host;
    return pattern.startsWith('*.') ? `.${candidate}`.endsWith(pattern.slice(1)) : pattern === candidate;
  });
}

/**
 * The match patterns (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns) for entries of a list of
 * sites. Entries that no pattern can express are left out.
 *
 * @param withPorts whether the browser's patterns support ports
 */
export function matchPatternsOf(entries: readonly string[], withPorts: boolean): string[] {
  return entries.flatMap((entry) => {
    if (entry === 'file:') return ['file:///*'];
    if (!/^(?:\*\.)?[a-z\d.-]+(?::\d+)?$/i.test(entry)) return [];
    const rest = `${entry.toLowerCase()}/*`;
    if (!/:\d+$/.test(entry)) return [`*://${rest}`];
    // Chromium takes ports only with an explicit scheme, and rejects the whole list for one invalid pattern.
    return withPorts ? [`http://${rest}`, `https://${rest}`] : [];
  });
}
