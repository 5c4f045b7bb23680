import type { Page } from 'puppeteer-core';
import { escapeHtml, htmlPage } from './made-pages.ts';
import { subjectProse } from './texts.ts';

/** The length of the text before the changes, in UTF-16 units. */
const INITIAL_LENGTH = 200_000;
/** The number of changes of each kind in one run: 10,000 in all. */
export const CHANGE_COUNTS = { paragraphs: 5000, words: 3000, attributes: 2000 } as const;

/** The added paragraphs, each a few sentences of the dataset. */
const ADDED_TEXTS: readonly string[] = subjectProse(3_000_000).slice(0, CHANGE_COUNTS.paragraphs);
const INITIAL_TEXTS: readonly string[] = subjectProse(INITIAL_LENGTH);

/** The length of the text when all paragraphs have been added, in UTF-16 units. */
export const finalLength = lengthOf(INITIAL_TEXTS) + lengthOf(ADDED_TEXTS);

/** The page that is changed, the page that has all added paragraphs from the start, and the paragraphs. */
export const mutationPages = {
  '/before.html': () => htmlPage('Norms', paragraphs(INITIAL_TEXTS)),
  '/after.html': () => htmlPage('Norms', paragraphs([...INITIAL_TEXTS, ...ADDED_TEXTS])),
  '/added.json': () => JSON.stringify(ADDED_TEXTS),
};

/** A kind of change. */
export type ChangeKind = keyof typeof CHANGE_COUNTS;

/** The kinds of changes in the order in which they are made. */
export const CHANGE_KINDS = ['paragraphs', 'words', 'attributes'] as const satisfies readonly ChangeKind[];

/** Makes all changes of a kind on the page, as fast as a lively chat. Returns the number of UTF-16 units that were added. */
export function applyChanges(page: Page, kind: ChangeKind): Promise<number> {
  return page.evaluate(
    async (what, count) => {
      const texts: unknown = await (await fetch('/added.json')).json();
      const textAt = (index: number) => String(Array.isArray(texts) ? texts[index] : '');
      const batch = what === 'paragraphs' ? 25 : 5;
      let added = 0;
      for (let done = 0; done < count; done++) {
        const last = document.body.lastElementChild;
        if (what === 'paragraphs') {
          const paragraph = document.createElement('p');
          paragraph.textContent = textAt(done);
          added += paragraph.textContent.length;
          document.body.append(paragraph);
        } else if (what === 'attributes') {
          document.body.children[done % document.body.children.length]?.setAttribute('data-noise', String(done));
        } else if (last?.lastChild instanceof Text) {
          // A new paragraph after every 60 words, as in the answers of a chat.
          if (done % 60 === 0) last.after(Object.assign(document.createElement('p'), { textContent: '…' }));
          const node = document.body.lastElementChild?.lastChild;
          const word = ` ${textAt(0).split(' ')[done % 40] ?? 'word'}`;
          if (node instanceof Text) node.appendData(word);
          added += word.length;
        }
        if (done % batch === batch - 1) await new Promise((resolve) => setTimeout(resolve, 16));
      }
      return added;
    },
    kind,
    CHANGE_COUNTS[kind],
  );
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
