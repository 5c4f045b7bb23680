import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Whose } from '../measure/own-cpu.ts';

/** What all peers look for: the plain forms of a reference. */
const SOUGHT = String.raw`/\b(?:norms?\s+\(?(?:\d{1,2}|[a-k])\)?|due\s+diligence)\b/i`;

/** What is commonly done: every text node visited, and one expression tried on each. */
const FLOOR = `
const sought = ${SOUGHT};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let found = 0;
while (walker.nextNode()) if (sought.test(walker.currentNode.data)) found++;
document.documentElement.dataset.peer = String(found);
`;

/** A widely used marker, which puts elements around what it finds. */
const MARKER = `
new Mark(document.body).markRegExp(${SOUGHT}g, {
  done: (found) => { document.documentElement.dataset.peer = String(found); },
});
`;

/** Somebody else's way to do the same on a page. */
export interface Peer {
  name: string;
  /** The name of the file that its script stands in. */
  file: string;
  script: () => string;
}

export const floor: Peer = { name: 'floor', file: 'floor.js', script: () => FLOOR };

export const markJs: Peer = {
  name: 'mark.js',
  file: 'mark.js',
  script: () => {
    const library = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));
    return `{${readFileSync(library, 'utf8')}}\n${MARKER}`;
  },
};

const FOLDER = '/bench-peers/';

/** The peers' scripts by the paths that they are served at. */
export const servedPeers = Object.fromEntries([floor, markJs].map(({ file, script }) => [FOLDER + file, script]));

/** What a peer's script looks like in a trace of a page of that origin. */
export function scriptsOf(peer: Peer, origin: string): Whose {
  return { origin: `${origin}${FOLDER}${peer.file}` };
}

/** Runs a peer on a page, as a script of the page in a task of its own; gives how much it found. */
export async function runPeer(page: Page, { file }: Peer): Promise<number> {
  await page.evaluate((source) => {
    const script = document.createElement('script');
    script.src = source;
    document.head.append(script);
  }, FOLDER + file);
  return whatWasFound(page);
}

/** Waits until a peer is done with a page; gives how much it found. */
export async function whatWasFound(page: Page): Promise<number> {
  await page.waitForFunction(() => document.documentElement.dataset.peer !== undefined, {
    polling: 100,
    timeout: 120_000,
  });
  return page.evaluate(() => Number(document.documentElement.dataset.peer));
}

/** The least that a script does that reads along: it takes the text, tries one expression on it, and listens for changes. */
export const LEAST = `
if (${SOUGHT}.test(document.body.textContent)) document.documentElement.dataset.peer = 'some';
new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, characterData: true });
`;
