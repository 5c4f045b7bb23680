import type { Norm } from '../../data/norms/norm.ts';
import type { Block, Footnote, Measure, PracticePack } from '../../data/practice/schema.ts';

/** The records that the paper is rebuilt from. */
export interface Dataset {
  readonly norms: readonly Norm[];
  readonly pack: PracticePack;
}

/** The location of a text in the dataset, as keys from its root. */
export type Path = readonly (string | number)[];

/** One text of the dataset, with the mark before it on its line. */
interface Piece {
  readonly path: Path;
  readonly prefix: string;
  readonly text: string;
}

/** The rebuilt paper, with the offset of each text of the dataset in it. */
export interface Rebuilt {
  readonly text: string;
  readonly leaves: readonly { readonly path: Path; readonly start: number; readonly text: string }[];
}

/** Rebuilds the paper in the form in which `withoutTranscriptionMarks` returns the transcription. */
export function rebuild({ norms, pack }: Dataset): Rebuilt {
  const pieces = [
    { path: ['pack', 'state', 'name'], prefix: '', text: pack.state.name },
    { path: ['pack', 'document', 'title'], prefix: '', text: pack.document.title },
    ...blocks(['pack', 'preface'], pack.preface),
    ...norms.flatMap((norm, i) => [
      { path: ['norms', i, 'text'], prefix: `(Norm ${norm.number}) `, text: norm.text },
      ...pack.practice.flatMap((entry, e) =>
        entry.norm === norm.number
          ? [
              ...blocks(['pack', 'practice', e, 'statement'], entry.statement),
              ...entry.measures.flatMap((each, m) => measure(['pack', 'practice', e, 'measures', m], each)),
            ]
          : [],
      ),
    ]),
    ...footnotes(pack),
  ];
  return joined(pieces);
}

function measure(path: Path, { titleOrigin, title, body, footnotes: notes }: Measure): Piece[] {
  const heading = { path: [...path, 'title'], prefix: '- ', text: title };
  return [...(titleOrigin === 'paper' ? [heading] : []), ...blocks([...path, 'body'], body)].map((piece) => ({
    ...piece,
    text: notes.reduce(marked, piece.text),
  }));
}

function blocks(path: Path, all: readonly Block[]): Piece[] {
  return all.flatMap((block, i) =>
    block.kind === 'paragraph'
      ? [{ path: [...path, i, 'text'], prefix: '', text: block.text }]
      : block.items.map((text, item) => ({ path: [...path, i, 'items', item], prefix: '✓ ', text })),
  );
}

function footnotes(pack: PracticePack): Piece[] {
  return pack.practice.flatMap((entry, e) =>
    entry.measures.flatMap((each, m) =>
      each.footnotes.map(({ mark, text }, f) => ({
        path: ['pack', 'practice', e, 'measures', m, 'footnotes', f, 'text'],
        prefix: `${raised(mark)} `,
        text,
      })),
    ),
  );
}

function marked(text: string, { after, mark }: Footnote): string {
  return text.replace(after, (words) => words + raised(mark));
}

function raised(mark: string): string {
  return mark.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

function joined(pieces: readonly Piece[]): Rebuilt {
  const leaves: Rebuilt['leaves'][number][] = [];
  let text = '';
  for (const piece of pieces) {
    const line = text === '' ? piece.prefix : `\n${piece.prefix}`;
    leaves.push({ path: piece.path, start: text.length + line.length, text: piece.text });
    text += line + piece.text;
  }
  return { text, leaves };
}
