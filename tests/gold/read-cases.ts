import type { PageContext } from '../../detection/context/page-context.ts';
import type { DetectedReference } from '../../detection/detect.ts';
import type { Sensitivity } from '../../reference/reference.ts';
import type { GoldBlock, GoldCase } from './gold.ts';

/** What is measured: the two functions of `detection/` that a page is read with, of this revision or another. */
export interface Detection {
  detect(text: string, context: PageContext, widest?: Sensitivity): DetectedReference[];
  scoreContext(texts: Iterable<string>): PageContext;
}

/** A block of the gold set with what detection found in it. */
export interface ReadBlock extends GoldBlock {
  file: string;
  /** BCP 47 tag, from the name of the file. */
  language: string;
  found: Record<Sensitivity, DetectedReference[]>;
}

/** What stands elsewhere on the page of a case, one sentence for every level. */
const ELSEWHERE: Record<GoldCase['level'], readonly string[]> = {
  none: ['A page on nothing in particular.'],
  weak: ['The GGE met again.'],
  medium: ['The First Committee met again.'],
  strong: ['The UNGGE met again.'],
  decisive: ['On responsible State behaviour in cyberspace.'],
  page: [],
};

/** Reads every case as the page it is, block by block. */
export function readCases(cases: readonly GoldCase[], { detect, scoreContext }: Detection): ReadBlock[] {
  return cases.flatMap(({ file, level, blocks }) => {
    const context = scoreContext([...ELSEWHERE[level], ...blocks.map(({ text }) => text)]);
    return blocks.map((block): ReadBlock => {
      const balanced = detect(block.text, context);
      const strict = balanced.filter(({ confidence }) => confidence === 'certain');
      const everything = detect(block.text, context, 'everything');
      return { ...block, file, language: languageOf(file), found: { strict, balanced, everything } };
    });
  });
}

/** `tests/gold/en-pages.txt` is English, `tests/gold/ko.txt` Korean. */
function languageOf(file: string): string {
  return /([a-z]+)[^/]*$/.exec(file)?.[1] ?? 'und';
}
