import { storage } from 'wxt/utils/storage';

/** The name of the citation style that was chosen last on this computer; empty if none was. Parse it before use. */
export const storedCitationStyle = storage.defineItem<string>('local:citationStyle', { fallback: '' });
