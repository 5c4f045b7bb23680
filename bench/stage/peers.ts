import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { ScriptSource } from '../measure/own-cpu.ts';

/** The pattern that all peers look for: the plain forms of a reference. */
const PATTERN = String.raw`/\b(?:norms?\s+\(?(?:\d{1,2}|[a-k])\)?|due\s+diligence)\b/i`;

const FLOOR = `
const pattern = ${PATTERN};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let found = 0;
while (walker.nextNode()) if (pattern.test(walker.currentNode.data)) found++;
document.documentElement.dataset.peer = String(found);
`;

const MARK_JS = `
new Mark(document.body).markRegExp(${PATTERN}g, {
  done: (found) => { document.documentElement.dataset.peer = String(found); },
});
`;

/** Another way to find references on a page, to compare with. */
export interface Peer {
  name: string;
  /** The name of its script file. */
  file: string;
  script: () => string;
}

/** The usual way: visits every text node and tests the pattern on each. */
export const floor: Peer = { name: 'floor', file: 'floor.js', script: () => FLOOR };

/** A widely used highlighter, which wraps each match in an element. */
export const markJs: Peer = {
  name: 'mark.js',
  file: 'mark.js',
  script: () => {
    const library = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));
    return `{${readFileSync(library, 'utf8')}}\n${MARK_JS}`;
  },
};

const FOLDER = '/bench-peers/';

/** The scripts of the peers by the paths at which they are served. */
export const peerFiles = Object.fromEntries([floor, markJs].map(({ file, script }) => [FOLDER + file, script]));

/** Identifies a peer's script in the trace of a page from an origin. */
export function scriptSourceOf(peer: Peer, origin: string): ScriptSource {
  return { urlPrefix: `${origin}${FOLDER}${peer.file}` };
}

/** Runs a peer as a script of the page, in a separate task. Returns the number of matches. */
export async function runPeer(page: Page, { file }: Peer): Promise<number> {
  await page.evaluate((source) => {
    const script = document.createElement('script');
    script.src = source;
    document.head.append(script);
  }, FOLDER + file);
  return peerResult(page);
}

/** Waits until a peer has finished on a page. Returns the number of matches. */
export async function peerResult(page: Page): Promise<number> {
  await page.waitForFunction(() => document.documentElement.dataset.peer !== undefined, {
    polling: 100,
    timeout: 120_000,
  });
  return page.evaluate(() => Number(document.documentElement.dataset.peer));
}

/** The least that a script must do to find references: read the text, test one pattern, and observe changes. */
export const MINIMAL_SCRIPT = `
if (${PATTERN}.test(document.body.textContent)) document.documentElement.dataset.peer = 'some';
new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, characterData: true });
`;
