import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedPeers } from '../stage/peers.ts';
import type { StagePages } from '../stage/stage.ts';
import { DEBIAN_PAGES, unpackPackages } from './debian-pages.ts';
import { referencePage, withFewReferences } from './made-pages.ts';

/** A page to be read. */
export interface ScanPage {
  name: string;
  path: string;
  /** How many marks are drawn at least when it has been read; whether those far from the reader are is up to us. */
  marks: number;
}

/** The manual of Maxima in one page of 5 MB, with a few paragraphs of ours. */
export const FEW: ScanPage = { name: '(1) few references', path: '/few-references.html', marks: 1 };
/** The dataset over and over, 5 MB of it. */
export const MANY: ScanPage = { name: '(2) 10,000 references', path: '/many-references.html', marks: 1 };
/** Source code, 1.2 MB of it, every word an element; nothing on it may be a reference. */
export const PLAIN: ScanPage = {
  name: '(3) no candidate',
  path: '/usr/share/doc/gcc-12-base/libstdc++/user/a00578_source.html',
  marks: 0,
};

/** Makes the pages, fetching what they are made of where it is not there yet. */
export async function scanPages(): Promise<StagePages> {
  await unpackPackages(['maxima-doc', 'libstdc++-12-doc']);
  const manual = readFileSync(join(DEBIAN_PAGES, '/usr/share/doc/maxima-doc/html/maxima_singlepage.html'), 'utf8');
  const few = withFewReferences(manual);
  const many = referencePage();
  return { folder: DEBIAN_PAGES, made: { ...servedPeers, [FEW.path]: () => few, [MANY.path]: () => many } };
}
