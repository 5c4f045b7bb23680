/**
 * The site of an address, as the setting `disabledSites` names sites: the host with its port where it has one, or `file:`.
 * Undefined for addresses that no extension reads, such as the browser's own pages, and for what is no address.
 */
export function siteOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (url?.protocol === 'file:') return 'file:';
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.host : undefined;
}

/**
 * The entry of a list of sites that names a site, itself or by `*.` before a host above it. An entry without a port
 * names the site at every port, as the match patterns of browsers do.
 */
export function entryFor(site: string, sites: readonly string[]): string | undefined {
  const host = site === 'file:' ? site : site.replace(/:\d+$/, '');
  return sites.find((entry) => {
    const named = entry.toLowerCase();
    const at = /:\d+$/.test(named) ? site : host;
    return named.startsWith('*.') ? `.${at}`.endsWith(named.slice(1)) : named === at;
  });
}

/**
 * The match patterns (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns) that say the same as
 * entries of a list of sites; those that no pattern can say are left out.
 *
 * @param withPorts whether the browser's patterns know ports
 */
export function patternsOf(sites: readonly string[], withPorts: boolean): string[] {
  return sites.flatMap((entry) => {
    if (entry === 'file:') return ['file:///*'];
    if (!/^(?:\*\.)?[a-z\d.-]+(?::\d+)?$/i.test(entry)) return [];
    const rest = `${entry.toLowerCase()}/*`;
    if (!/:\d+$/.test(entry)) return [`*://${rest}`];
    // Chromium takes ports only with a scheme that has them, and refuses all patterns for one that it can't read.
    return withPorts ? [`http://${rest}`, `https://${rest}`] : [];
  });
}
