import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Whose } from './own-cpu.ts';

/** What both peers look for: the plain forms of a reference. */
const SOUGHT = String.raw`/\b(?:norms?\s+\(?(?:\d{1,2}|[a-k])\)?|due\s+diligence)\b/i`;

/** What whoever reads a page pays at least: every text node visited, and one expression tried on each. */
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
  /** The path that its script is served at. */
  path: string;
  script: () => string;
}

export const floor: Peer = { name: 'floor', path: '/bench-peers/floor.js', script: () => FLOOR };

export const markJs: Peer = {
  name: 'mark.js',
  path: '/bench-peers/mark.js',
  script: () => {
    const library = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));
    return `{${readFileSync(library, 'utf8')}}\n${MARKER}`;
  },
};

/** The peers' scripts by the paths that they are served at. */
export const peerScripts = Object.fromEntries([floor, markJs].map(({ path, script }) => [path, script]));

/** What a peer's script looks like in a trace of a page of that origin. */
export function scriptsOf(peer: Peer, origin: string): Whose {
  return { origin: `${origin}${peer.path}` };
}

/** Runs a peer on a page, in a task of its own, and waits until it is done; gives how much it found. */
export async function runPeer(page: Page, { path }: Peer): Promise<number> {
  await page.evaluate((source) => {
    const script = document.createElement('script');
    script.src = source;
    document.head.append(script);
  }, path);
  await page.waitForFunction(() => document.documentElement.dataset.peer !== undefined, {
    polling: 100,
    timeout: 120_000,
  });
  return page.evaluate(() => Number(document.documentElement.dataset.peer));
}
