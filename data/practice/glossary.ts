import { packs } from './practice.ts';
import type { GlossaryEntry } from './schema.ts';

/** An acronym as it stands in a text. Offsets are UTF-16 units; a plural s belongs to the range (`CERTs`). */
export interface AcronymInText {
  readonly start: number;
  readonly end: number;
  readonly acronym: string;
}

/** The acronyms of every pack. Two packs may use one acronym for different things: ask for the pack where it matters. */
export const glossary: readonly (GlossaryEntry & { readonly packId: string })[] = packs.flatMap((pack) =>
  pack.glossary.map((entry) => ({ ...entry, packId: pack.id })),
);

/** The glossary entry of an acronym, case as in the paper; of the given pack, else of the first that has it. */
export function glossaryEntryOf(acronym: string, packId?: string): GlossaryEntry | undefined {
  return glossary.find((entry) => entry.acronym === acronym && (packId === undefined || entry.packId === packId));
}

/** What an acronym stands for, in English. */
export function expansionOf(acronym: string, packId?: string): string | undefined {
  return glossaryEntryOf(acronym, packId)?.expansion;
}

// Longest first, so that KrCERT/CC is not read as CERT. Only Latin letters and digits count as part of a word: a Korean
// particle may follow directly (KISA는).
const known = [...new Set(glossary.map((entry) => entry.acronym))].sort((a, b) => b.length - a.length);
const pattern = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{N}])(${known.map(escaped).join('|')})s?(?![\p{Script=Latin}\p{N}])`,
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

function escaped(acronym: string): string {
  return acronym.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
