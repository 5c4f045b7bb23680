import { browser } from 'wxt/browser';
import type { i18n } from '#i18n';

// The build makes of `locales/` the browser's messages and the type of their keys, and that type is what keeps the keys
// right. To look a message up is so little that no page that is read along with gets a library for it.

/**
 * The message of a key in the browser's language, from `locales/`. A count stands in the message for `$1` and chooses
 * between its form for one and its form for many.
 */
export const translate: typeof i18n.t = (key: string, given: number | object = []): string => {
  const messages: { getMessage(key: string, substitutions: string[]): string } = browser.i18n;
  const name = key.replaceAll('.', '_');
  if (typeof given !== 'number') return messages.getMessage(name, Object.values(given).map(String));
  const [one = '', many = one] = messages.getMessage(name, [String(given)]).split(' | ');
  return given === 1 ? one : many;
};
