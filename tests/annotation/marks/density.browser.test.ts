import { describe, expect, it } from 'vitest';
import { applyDensity } from '../../../annotation/marks/density.ts';
import type { Settings } from '../../../settings/settings.ts';
import { annotate, drawnTexts, SUBJECT } from '../annotated-page.ts';
import { marksIn } from './make-marks.ts';

/** The marks that a density leaves of those written in some markup. Declarative shadow roots in it are attached. */
function leftAt(density: Settings['density'], html: string): string {
  document.body.setHTMLUnsafe(html);
  const marks = marksIn(document.body);
  // Marks come in no order, and the order they come in must not matter.
  const left = new Set(applyDensity([...marks.values()].reverse(), density));
  return [...marks].flatMap(([written, mark]) => (left.has(mark) ? [written] : [])).join(' ');
}

describe('one mark of a norm in each paragraph', () => {
  it.each<[name: string, html: string, left: string]>([
    ['leaves the first of a norm', '<p>a3 b3 c3</p>', 'a3'],
    ['leaves the first of every norm', '<p>a3 b4 c3 d4</p>', 'a3 b4'],
    ['begins anew with each paragraph', '<p>a3 b3</p><p>c3</p>', 'a3 c3'],
    ['begins anew with each cell', '<table><tr><td>a3</td><td>b3</td></tr></table>', 'a3 b3'],
    ['counts inline elements to their paragraph', '<p>a3 <b>b3</b></p>', 'a3'],
    ['leaves a mark of several norms while one of them is new', '<p>a3 b3,4 c4 d3,4</p>', 'a3 b3,4'],
    ['leaves a certain mark after a tentative one', '<p>a3? b3 c3? d3</p>', 'a3? b3'],
  ])('%s', (_, html, left) => {
    expect(leftAt('paragraph', html)).toBe(left);
  });
});

describe('one mark of a norm in each section', () => {
  it.each<[name: string, html: string, left: string]>([
    ['leaves the first of a norm', '<h1>One</h1><p>a3</p><p>b3</p>', 'a3'],
    [
      'does not merge the first section with the text before the first heading',
      '<p>a3</p><h1>One</h1><p>b3</p>',
      'a3 b3',
    ],
    ['leaves one before the first heading', '<p>a3</p><p>b3</p><h1>One</h1>', 'a3'],
    ['begins anew with the last heading too', '<h1>One</h1><p>a3</p><h1>Two</h1><p>b3</p>', 'a3 b3'],
    ['begins anew with every heading', '<h1>1</h1>a3<h1>2</h1>b3<h1>3</h1>c3<h1>4</h1>d3', 'a3 b3 c3 d3'],
    ['begins anew with headings of every level', 'a3<h2>1</h2>b3<h3>1.1</h3>c3<h6>1.1.1</h6>d3', 'a3 b3 c3 d3'],
    ['begins anew with an element in the role of a heading', 'a3<div role="heading" aria-level="2">1</div>b3', 'a3 b3'],
    ['counts a heading to the section that it begins', '<p>a3</p><h2>b3</h2><p>c3</p>', 'a3 b3'],
    ['counts a mark deep inside a heading to that section', '<p>a3</p><h2><a><b>b3</b></a></h2><p>c3</p>', 'a3 b3'],
    ['takes no notice of elements around the sections', '<section><h2>1</h2>a3</section><section>b3</section>', 'a3'],
    ['leaves all without a heading but one', '<p>a3</p><p>b3</p>', 'a3'],
    ['leaves a certain mark after a tentative one', '<h1>One</h1><p>a3?</p><p>b3</p><p>c3?</p>', 'a3? b3'],
  ])('%s', (_, html, left) => {
    expect(leftAt('section', html)).toBe(left);
  });

  const shadow = (html: string) => `<div><template shadowrootmode="open">${html}</template></div>`;
  it.each<[name: string, html: string, left: string]>([
    ['begins anew with headings inside a shadow root', shadow('<p>a3</p><h2>One</h2><p>b3</p><p>c3</p>'), 'a3 b3'],
    ['begins anew with a shadow root', `<h1>One</h1><p>a3</p>${shadow('<p>b3</p><p>c3</p>')}`, 'a3 b3'],
    ['goes on after a shadow root', `<h1>One</h1><p>a3</p>${shadow('<h2>Two</h2>')}<p>b3</p>`, 'a3'],
  ])('%s', (_, html, left) => {
    expect(leftAt('section', html)).toBe(left);
  });
});

it('leaves all marks at the density “all”', () => {
  expect(leftAt('all', '<h1>One</h1><p>a3 b3</p><p>c3</p>')).toBe('a3 b3 c3');
});

describe('the density of a page', () => {
  const PAGE = `${SUBJECT}<p>Norm 3 is first. Norm 4 is next, and norm 3 is named again.</p><p>Here norm 3 is named once more.</p>`;

  it('draws fewer marks, and lists all of them', async () => {
    const { annotation, applySettings } = await annotate(PAGE, { density: 'paragraph' });
    expect(drawnTexts()).toEqual(['Norm 3', 'Norm 4', 'norm 3']);
    expect(annotation.mentions().map(({ text }) => text)).toEqual(['Norm 3', 'Norm 4', 'norm 3', 'norm 3']);
    applySettings({ density: 'section' });
    expect(drawnTexts()).toEqual(['Norm 3', 'Norm 4']);
    applySettings({ density: 'all' });
    expect(drawnTexts()).toEqual(['Norm 3', 'Norm 4', 'norm 3', 'norm 3']);
  });

  it('is kept when the first mark of a norm is removed', async () => {
    await annotate(`${SUBJECT}<p><b>Norm 3</b> is first, and norm 3 is named again.</p>`, { density: 'paragraph' });
    expect(drawnTexts()).toEqual(['Norm 3']);
    document.querySelector('b')?.remove();
    await expect.poll(() => drawnTexts()).toEqual(['norm 3']);
  });
});
