import type { NormNumber } from '../../data/norms/norm.ts';
import { isNormNumber } from '../../data/norms/norms.ts';
import type { Confidence, ReferenceForm } from '../../reference/reference.ts';
import { UserError } from '../../scripts/terminal/command.ts';
import type { GoldBlock, GoldCase } from './gold.ts';

/** Throws an error about the line that is parsed, with one sentence on what is wrong. */
type Fail = (reason: string) => never;

const LEVELS: readonly GoldCase['level'][] = ['none', 'weak', 'medium', 'strong', 'decisive', 'page'];
const CONFIDENCES: readonly Confidence[] = ['certain', 'related', 'tentative'];
/** Every form that a label can have, in the order in which figures are printed. */
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

/**
 * Parses the cases of one file of the gold set; `tests/gold/README.md` describes the format. Throws a `UserError` that names
 * the file and the line.
 *
 * @param file the path that cases and errors name
 */
export function parseGold(file: string, source: string): GoldCase[] {
  const cases: GoldCase[] = [];
  for (const [index, row] of source.split(/\r?\n/).entries()) {
    const line = index + 1;
    const fail: Fail = (reason) => {
      throw new UserError(`${file}:${line}: ${reason}`);
    };
    if (row.trim() === '' || row.startsWith('#')) continue;
    if (row.startsWith('==')) {
      const level = parseName(row.slice(2).trim(), LEVELS, 'level', fail);
      cases.push({ file, line, level, blocks: [] });
    } else {
      const current = cases.at(-1) ?? fail('there is text before the first case. Start a case with "== level".');
      current.blocks.push(parseBlock(row, line, fail));
    }
  }
  const empty = cases.find(({ blocks }) => blocks.length === 0);
  if (empty !== undefined) throw new UserError(`${file}:${empty.line}: the case has no text.`);
  return cases;
}

const BRACES = /\{\{|\}\}/;

function parseBlock(row: string, line: number, fail: Fail): GoldBlock {
  const block: GoldBlock = { line, text: '', labels: [] };
  let rest = row;
  for (let brace = BRACES.exec(rest); brace !== null; brace = BRACES.exec(rest)) {
    if (brace[0] === '}}') fail('"}}" closes a label that was never opened.');
    block.text += unescapeText(rest.slice(0, brace.index), fail);
    rest = rest.slice(brace.index + 2);
    const close = BRACES.exec(rest);
    if (close?.[0] !== '}}') return fail('a label is opened with "{{" and never closed.');
    addLabel(block, rest.slice(0, close.index), fail);
    rest = rest.slice(close.index + 2);
  }
  block.text += unescapeText(rest, fail);
  return block;
}

function addLabel(block: GoldBlock, content: string, fail: Fail): void {
  const [written = '', norms, form, confidence = 'certain', ...more] = content.split('|');
  if (norms === undefined || form === undefined || more.length > 0)
    fail(`"{{${content}}}" is no label. Write {{words|norms|form}} or {{words|norms|form|confidence}}.`);
  const words = unescapeText(written, fail);
  if (words === '' || words !== words.trim())
    fail(`the words of "{{${content}}}" are empty, or start or end with white space.`);
  const start = block.text.length;
  block.text += words;
  block.labels.push({
    start,
    end: block.text.length,
    norms: parseNorms(norms, fail),
    form: parseName(form, FORMS, 'form', fail),
    confidence: parseName(confidence, CONFIDENCES, 'confidence', fail),
  });
}

function parseName<Name extends string>(name: string, known: readonly Name[], kind: string, fail: Fail): Name {
  return known.find((one) => one === name) ?? fail(`there is no ${kind} "${name}". Choose from ${known.join(', ')}.`);
}

/** Parses numbers with commas, or a range (`3`, `6,7,8`, `6-8`). They must ascend. */
function parseNorms(list: string, fail: Fail): NormNumber[] {
  const norms = list.split(',').flatMap((part) => {
    const [first, last = first] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part.trim())?.slice(1) ?? [];
    const [from, to] = [Number(first), Number(last)];
    return isNormNumber(from) && isNormNumber(to) && from <= to
      ? Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(isNormNumber)
      : fail(`"${part}" is no list of norms. Write numbers from 1 to 11 with commas, or a range such as 6-8.`);
  });
  const ascends = norms.every((norm, index) => index === 0 || norm > (norms[index - 1] ?? 0));
  return ascends ? norms : fail(`the norms "${list}" do not ascend.`);
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|(.?))/gs;
const NAMED_ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\' };

/** Replaces the escapes of a text (`\n`, `\t`, `\u00a0`, `\u{1f600}`, `\\`) by their characters. */
function unescapeText(text: string, fail: Fail): string {
  return text.replace(ESCAPE, (sequence, four?: string, braced?: string, name?: string) => {
    const code = four ?? braced;
    if (code !== undefined) {
      const point = Number.parseInt(code, 16);
      return point <= 0x10_ff_ff ? String.fromCodePoint(point) : fail(`"${sequence}" is not a character.`);
    }
    return NAMED_ESCAPES[name ?? ''] ?? fail(`"${sequence}" is not an escape. Write \\n, \\t, \\\\ or \\u00a0.`);
  });
}
