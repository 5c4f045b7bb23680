import { storage } from 'wxt/utils/storage';
import { type CitationStyle, citationStyles } from '../../export/citation/citation.ts';

/** The citation style that was chosen last, on this computer. */
const chosen = storage.defineItem<string>('local:citationStyle', { fallback: 'un' });

/** The citation style that was chosen last; the UN's where none was. */
export async function chosenCitationStyle(): Promise<CitationStyle> {
  const name = await chosen.getValue();
  return citationStyles.find((style) => style === name) ?? 'un';
}

/** Remembers a citation style. */
export function rememberCitationStyle(style: CitationStyle): Promise<void> {
  return chosen.setValue(style);
}
