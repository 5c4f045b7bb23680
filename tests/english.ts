import type { Translate } from '../components/translate.ts';
import en from '../locales/en.json';

const sections: Record<string, Record<string, string | { 1: string; n: string }>> = en;

/** The English messages. Tests name what a person reads by its key, so that they do not repeat its wording. */
export const english: Translate = (key: string, given: number | readonly string[] = []): string => {
  const [section = '', name = ''] = key.split('.');
  const message = sections[section]?.[name];
  if (message === undefined) throw new Error(`locales/en.json has no message "${key}".`);
  const text = typeof message === 'string' ? message : message[given === 1 ? 1 : 'n'];
  const substitutions = typeof given === 'number' ? [String(given)] : given;
  return text.replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? '');
};
