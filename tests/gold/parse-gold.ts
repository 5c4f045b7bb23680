import { UserError } from '../../scripts/terminal/command.ts';
import type { GoldBlock, GoldCase } from './gold.ts';
import { type Complain, confidenceNamed, formNamed, levelNamed, normsNamed, unescaped } from './parse-fields.ts';

/** Reads the cases of one file of the gold set (`tests/gold/README.md`); throws a `Complaint` that names file and line. */
export function parseGold(file: string, source: string): GoldCase[] {
  const cases: GoldCase[] = [];
  for (const [index, row] of source.split(/\r?\n/).entries()) {
    const line = index + 1;
    const complain: Complain = (what) => {
      throw new UserError(`${file}:${line}: ${what}`);
    };
    if (row.trim() === '' || row.startsWith('#')) continue;
    if (row.startsWith('==')) {
      cases.push({ file, line, level: levelNamed(row.slice(2).trim(), complain), blocks: [] });
    } else {
      const current = cases.at(-1) ?? complain('text stands in front of the first case, which starts with "== level".');
      current.blocks.push(parseBlock(row, line, complain));
    }
  }
  const empty = cases.find(({ blocks }) => blocks.length === 0);
  if (empty !== undefined) throw new UserError(`${file}:${empty.line}: the case has no text.`);
  return cases;
}

/** Where one mark of the format ends and the next text begins. */
const BRACES = /\{\{|\}\}/;

function parseBlock(row: string, line: number, complain: Complain): GoldBlock {
  const block: GoldBlock = { line, text: '', labels: [] };
  let rest = row;
  for (let brace = BRACES.exec(rest); brace !== null; brace = BRACES.exec(rest)) {
    if (brace[0] === '}}') complain('"}}" closes a label that was never opened.');
    block.text += unescaped(rest.slice(0, brace.index), complain);
    rest = rest.slice(brace.index + 2);
    const close = BRACES.exec(rest);
    if (close?.[0] !== '}}') return complain('a label is opened with "{{" and not closed.');
    addLabel(block, rest.slice(0, close.index), complain);
    rest = rest.slice(close.index + 2);
  }
  block.text += unescaped(rest, complain);
  return block;
}

function addLabel(block: GoldBlock, inside: string, complain: Complain): void {
  const [written = '', norms, form, confidence, ...more] = inside.split('|');
  if (norms === undefined || form === undefined || more.length > 0)
    complain(`"{{${inside}}}" is not of the shape {{words|norms|form}} or {{words|norms|form|confidence}}.`);
  const words = unescaped(written, complain);
  if (words === '' || words !== words.trim())
    complain(`the words of "{{${inside}}}" are empty, or begin or end with white space.`);
  const start = block.text.length;
  block.text += words;
  block.labels.push({
    start,
    end: block.text.length,
    norms: normsNamed(norms, complain),
    form: formNamed(form, complain),
    confidence: confidenceNamed(confidence, complain),
  });
}
