import type { NormNumber } from '../../data/norms/norm.ts';
import { isNormNumber } from '../../data/norms/norms.ts';
import type { Confidence, ReferenceForm } from '../../reference/reference.ts';
import type { GoldCase } from './gold.ts';

/** Gives up on a line of the gold set, with one sentence on what is wrong with it. */
export type Complain = (what: string) => never;

/** What a case can say of the page around it. */
const LEVELS: readonly GoldCase['level'][] = ['none', 'weak', 'medium', 'strong', 'decisive', 'page'];
const CONFIDENCES: readonly Confidence[] = ['certain', 'related', 'tentative'];
/** Every form a label can name, in the order in which figures are printed. */
export const FORMS: readonly ReferenceForm[] = [
  'number',
  'letter',
  'paragraph',
  'documentParagraph',
  'ordinal',
  'phrase',
  'quote',
  'set',
  'anaphor',
];

/** The level of a case, by its name. */
export function levelNamed(name: string, complain: Complain): GoldCase['level'] {
  return named(name, LEVELS, 'level', complain);
}

/** The form of a label, by its name. */
export function formNamed(name: string, complain: Complain): ReferenceForm {
  return named(name, FORMS, 'form', complain);
}

/** The confidence of a label, by its name; certain where none is given. */
export function confidenceNamed(name: string | undefined, complain: Complain): Confidence {
  return name === undefined ? 'certain' : named(name, CONFIDENCES, 'confidence', complain);
}

function named<Name extends string>(name: string, known: readonly Name[], what: string, complain: Complain): Name {
  return (
    known.find((one) => one === name) ?? complain(`there is no ${what} "${name}": choose from ${known.join(', ')}.`)
  );
}

/** The norms of a label: numbers with commas, or a range (`3`, `6,7,8`, `6-8`). They must ascend. */
export function normsNamed(list: string, complain: Complain): NormNumber[] {
  const norms = list.split(',').flatMap((part) => {
    const [first, last = first] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part.trim())?.slice(1) ?? [];
    const [from, to] = [Number(first), Number(last)];
    return isNormNumber(from) && isNormNumber(to) && from <= to
      ? Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(isNormNumber)
      : complain(`"${part}" names no norms: write numbers from 1 to 11 with commas, or a range such as 6-8.`);
  });
  const ascends = norms.every((norm, index) => index === 0 || norm > (norms[index - 1] ?? 0));
  return ascends ? norms : complain(`the norms "${list}" do not ascend.`);
}

const ESCAPED = /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|(.?))/gs;
const NAMED_ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\' };

/** A text of the format with its escapes (`\n`, `\t`, `\u00a0`, `\u{1f600}`, `\\`) put in. */
export function unescaped(text: string, complain: Complain): string {
  return text.replace(ESCAPED, (whole, four?: string, braced?: string, name?: string) => {
    const code = four ?? braced;
    if (code !== undefined) {
      const point = Number.parseInt(code, 16);
      return point <= 0x10_ff_ff ? String.fromCodePoint(point) : complain(`"${whole}" is no character.`);
    }
    return NAMED_ESCAPES[name ?? ''] ?? complain(`"${whole}" is no escape: write \\n, \\t, \\\\ or \\u00a0.`);
  });
}
