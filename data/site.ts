/**
 * The site of an address, as the setting `sitesOff` names sites: the host with its port where it has one, or `file:`.
 * Undefined for addresses that no extension reads, such as the browser's own pages, and for what is no address.
 */
export function siteOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (url?.protocol === 'file:') return 'file:';
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.host : undefined;
}

/** The entry of a list of sites that names a site, itself or by `*.` before a host above it. */
export function entryFor(site: string, sites: readonly string[]): string | undefined {
  return sites.find((entry) => {
    const below = entry.startsWith('*.') ? entry.slice(1).toLowerCase() : undefined;
    return below ? `.${site}`.endsWith(below) : entry.toLowerCase() === site;
  });
}
