import { browser } from 'wxt/browser';
import type { i18n } from '#i18n';

// WXT generates the browser's messages and the type of their keys from `locales/`. Only the type is imported from its
// library, because content scripts need no more than this lookup.

/**
 * The message of a key of `locales/` in the browser's language. `$1`, `$2` … are replaced by the substitutions, or by the count, which
 * also selects the singular or the plural form.
 */
export const translate: typeof i18n.t = (key: string, given: number | object = []): string => {
  const messages: { getMessage(key: string, substitutions: string[]): string } = browser.i18n;
  const name = key.replaceAll('.', '_');
  if (typeof given !== 'number') return messages.getMessage(name, Object.values(given).map(String));
  const [one = '', many = one] = messages.getMessage(name, [String(given)]).split(' | ');
  return given === 1 ? one : many;
};
