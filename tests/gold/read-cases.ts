import type { PageContext } from '../../detection/context/page-context.ts';
import type { DetectedReference } from '../../detection/detect.ts';
import type { Sensitivity } from '../../reference/reference.ts';
import type { GoldBlock, GoldCase } from './gold.ts';

/** The two functions of `detection/` that are measured, of this revision or another. */
export interface Detection {
  detect(text: string, context: PageContext, sensitivity?: Sensitivity): DetectedReference[];
  scoreContext(texts: Iterable<string>): PageContext;
}

/** A block of the gold set with the references that detection found in it. */
export interface ReadBlock extends GoldBlock {
  /** Path of the file from the root of the project. */
  file: string;
  /** BCP 47 tag, from the name of the file. */
  language: string;
  found: Record<Sensitivity, DetectedReference[]>;
}

/** The rest of the page of a case: one sentence of each level. */
const REST_OF_PAGE: Record<GoldCase['level'], readonly string[]> = {
  none: ['A page on nothing in particular.'],
  weak: ['The GGE met again.'],
  medium: ['The First Committee met again.'],
  strong: ['The UNGGE met again.'],
  decisive: ['On responsible State behaviour in cyberspace.'],
  page: [],
};

/** Runs detection on every case as on a page of its own. */
export function readCases(cases: readonly GoldCase[], { detect, scoreContext }: Detection): ReadBlock[] {
  return cases.flatMap(({ file, level, blocks }) => {
    const context = scoreContext([...REST_OF_PAGE[level], ...blocks.map(({ text }) => text)]);
    return blocks.map((block): ReadBlock => {
      const everything = detect(block.text, context, 'everything');
      const balanced = everything.filter(({ unsupported }) => unsupported !== true);
      const strict = balanced.filter(({ confidence }) => confidence === 'certain');
      return { ...block, file, language: languageOf(file), found: { strict, balanced, everything } };
    });
  });
}

/** `tests/gold/en-pages.txt` is English, `tests/gold/ko.txt` Korean. */
function languageOf(file: string): string {
  return /([a-z]+)[^/]*$/.exec(file)?.[1] ?? 'und';
}
