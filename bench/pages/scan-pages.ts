import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peerFiles } from '../stage/peers.ts';
import type { SitePages } from '../stage/stage.ts';
import { DEBIAN_PAGES, unpackPackages } from './debian-pages.ts';
import { referencePage, withFewReferences } from './made-pages.ts';

/** A page to scan. */
export interface ScanPage {
  name: string;
  path: string;
  /** The smallest number of marks drawn after the scan: those far from the viewport need not be drawn. */
  minMarks: number;
}

/** The manual of Maxima on one page of 5 MB, with a few paragraphs added. */
export const FEW: ScanPage = { name: '(1) few references', path: '/few-references.html', minMarks: 1 };
/** The dataset repeated to 5 MB. */
export const MANY: ScanPage = { name: '(2) 10,000 references', path: '/many-references.html', minMarks: 1 };
/** 1.2 MB of source code, each word an element, without anything that could be a reference. */
export const PLAIN: ScanPage = {
  name: '(3) no candidate',
  path: '/usr/share/doc/gcc-12-base/libstdc++/user/a00578_source.html',
  minMarks: 0,
};

/** Generates the pages, downloading the packages that they are made from if necessary. */
export async function scanPages(): Promise<SitePages> {
  await unpackPackages(['maxima-doc', 'libstdc++-12-doc']);
  const manual = readFileSync(join(DEBIAN_PAGES, '/usr/share/doc/maxima-doc/html/maxima_singlepage.html'), 'utf8');
  const few = withFewReferences(manual);
  const many = referencePage();
  return { folder: DEBIAN_PAGES, made: { ...peerFiles, [FEW.path]: () => few, [MANY.path]: () => many } };
}
