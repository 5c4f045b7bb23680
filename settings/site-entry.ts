import { validSettings } from './settings.ts';
import { siteOf } from './sites.ts';

/**
 * What somebody typed or pasted as an entry of the setting `disabledSites`: a host (`example.org`), a host and all below it
 * (`*.example.org`), or the host of a whole address. Undefined when it names no site.
 */
export function siteEntryOf(typed: string): string | undefined {
  const text = typed.trim();
  const [, wildcard = '', rest = ''] = /^(\*\.)?(.*)$/s.exec(text) ?? [];
  const site = isAddress(text) ? siteOf(text) : siteOf(`http://${rest}`);
  if (site === undefined) return undefined;
  const entry = isAddress(text) ? site : `${wildcard}${site}`;
  return validSettings({ disabledSites: [entry] }).disabledSites?.[0];
}

/** Whether a scheme stands in front; the name before the colon of `localhost:8080` is none. */
function isAddress(text: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:\/\/|file:)/i.test(text);
}
