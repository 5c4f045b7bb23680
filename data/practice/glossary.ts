import { packs } from './packs.data.ts';
import type { GlossaryEntry } from './schema.ts';

/** An acronym in a text. Offsets are UTF-16 units; a plural s is part of the range (`CERTs`). */
export interface AcronymInText {
  readonly start: number;
  readonly end: number;
  readonly acronym: string;
}

/** The glossary entries of all packs. Two packs may use one acronym differently, so each entry names its pack. */
export const glossary: readonly (GlossaryEntry & { readonly packId: string })[] = packs.flatMap((pack) =>
  pack.glossary.map((entry) => ({ ...entry, packId: pack.id })),
);

/**
 * The glossary entry of an acronym, spelt as in the paper: the entry of the given pack, otherwise of the first pack that
 * has one.
 */
export function glossaryEntryOf(acronym: string, packId?: string): GlossaryEntry | undefined {
  return glossary.find((entry) => entry.acronym === acronym && (packId === undefined || entry.packId === packId));
}

// Longest first, so that KrCERT/CC is not matched as CERT. Only Latin letters and digits continue a word, because a
// Korean particle may follow an acronym without a space (KISA는).
const acronyms = [...new Set(glossary.map((entry) => entry.acronym))].sort((a, b) => b.length - a.length);
const pattern = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{N}])(${acronyms.map(escapeRegExp).join('|')})s?(?![\p{Script=Latin}\p{N}])`,
  'gu',
);

/** The acronyms in a text, in order and without overlap. */
export function acronymsIn(text: string): AcronymInText[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    acronym: match[1] ?? '',
  }));
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
