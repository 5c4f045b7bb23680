import type { Page } from 'puppeteer-core';
import { escaped, pageOf } from './made-pages.ts';
import { subjectProse } from './texts.ts';

/** How much text the page has before anything happens, in UTF-16 units. */
const BEFORE = 200_000;
/** The changes of one run: 10,000 in all. */
export const CHANGES = { paragraphs: 5000, words: 3000, attributes: 2000 } as const;

/** The paragraphs that are added, each a few sentences of the dataset. */
const ADDED: readonly string[] = subjectProse(3_000_000).slice(0, CHANGES.paragraphs);
const START: readonly string[] = subjectProse(BEFORE);

/** How much text the page holds when all paragraphs have been added, in UTF-16 units. */
export const lengthAfter = lengthOf(START) + lengthOf(ADDED);

/** The page that is changed, and the page that holds from the start what the other gets bit by bit. */
export const mutationPages = {
  '/before.html': () => pageOf('Norms', paragraphs(START)),
  '/after.html': () => pageOf('Norms', paragraphs([...START, ...ADDED])),
  '/added.json': () => JSON.stringify(ADDED),
};

/** The kinds of changes, in the order they are made. */
export type Kind = keyof typeof CHANGES;

export const KINDS = ['paragraphs', 'words', 'attributes'] as const satisfies readonly Kind[];

/** Makes all changes of a kind on the page, as fast as a lively chat; gives how many UTF-16 units were added. */
export function change(page: Page, kind: Kind): Promise<number> {
  return page.evaluate(
    async (what, count) => {
      const texts: string[] = await (await fetch('/added.json')).json();
      const batch = what === 'paragraphs' ? 25 : 5;
      let added = 0;
      for (let done = 0; done < count; done++) {
        const last = document.body.lastElementChild;
        if (what === 'paragraphs') {
          const paragraph = document.createElement('p');
          paragraph.textContent = texts[done] ?? '';
          added += paragraph.textContent.length;
          document.body.append(paragraph);
        } else if (what === 'attributes') {
          document.body.children[done % document.body.children.length]?.setAttribute('data-noise', String(done));
        } else if (last?.lastChild instanceof Text) {
          // A new paragraph after every 60 words, as a chat's answers have them.
          if (done % 60 === 0) last.after(Object.assign(document.createElement('p'), { textContent: '…' }));
          const node = document.body.lastElementChild?.lastChild;
          const word = ` ${texts[0]?.split(' ')[done % 40] ?? 'word'}`;
          if (node instanceof Text) node.appendData(word);
          added += word.length;
        }
        if (done % batch === batch - 1) await new Promise((resolve) => setTimeout(resolve, 16));
      }
      return added;
    },
    kind,
    CHANGES[kind],
  );
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
