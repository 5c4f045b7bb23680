import { describe, expect, it } from 'vitest';
import { lineBoxesOf } from '../../../annotation/reading/text-range.ts';
import { annotate, drawnRanges, drawnTexts, SUBJECT } from '../annotated-page.ts';

const GRADIENT = 'background: linear-gradient(90deg, #c00, #00c) text';

/** The middle of the words `Norm 3` in the heading. */
function middleOfWords(): { x: number; y: number } {
  const text = document.querySelector('h2')?.firstChild;
  if (!text) throw new Error('There is no heading');
  const words = { startContainer: text, startOffset: 4, endContainer: text, endOffset: 10 };
  const [box] = lineBoxesOf(new StaticRange(words));
  if (!box) throw new Error('The words are not rendered');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('text with colours of its own keeps them', () => {
  it.each<[name: string, style: string, isDrawn: boolean]>([
    ['a gradient behind transparent text', `${GRADIENT}; color: transparent`, true],
    ['a gradient behind text without a fill', `${GRADIENT}; -webkit-text-fill-color: transparent`, true],
    ['a fill', '-webkit-text-fill-color: #c00', false],
    ['an outline and a fill', '-webkit-text-stroke: 1px #c00; -webkit-text-fill-color: #fff', false],
    ['an outline', '-webkit-text-stroke: 1px #c00', false],
    ['coloured emphasis', 'text-emphasis: dot #c00', false],
  ])('that are %s: it is listed, and opens its popover', async (_, style, isDrawn) => {
    const { annotation } = await annotate(`${SUBJECT}<h2 style="${style}">See Norm 3 here.</h2>`);
    expect(drawnTexts()).toEqual([]);
    expect(drawnRanges('clear')).toHaveLength(isDrawn ? 1 : 0);
    const [mention] = annotation.mentions();
    expect(mention?.text).toBe('Norm 3');
    expect(annotation.markedDocument.marks.at(middleOfWords())?.id).toBe(mention?.id);
    await annotation.goToNorm(3);
    expect(drawnRanges('active')).toHaveLength(isDrawn ? 1 : 0);
  });

  it.each<[name: string, style: string]>([
    ['its own colour', 'color: #c00'],
    ['a fill of its colour', 'color: #c00; -webkit-text-fill-color: currentColor'],
    ['emphasis of its colour', 'text-emphasis: dot'],
    ['less opacity', 'opacity: 0.4'],
    ['a shadow', 'color: #fff; text-shadow: 0 0 4px #000'],
  ])('and text with %s is marked like any other', async (_, style) => {
    await annotate(`${SUBJECT}<h2 style="${style}">See Norm 3 here.</h2>`);
    expect(drawnTexts()).toEqual(['Norm 3']);
  });

  it('and before a gradient, only certain marks have a line', async () => {
    const style = `${GRADIENT}; color: transparent`;
    const { annotation } = await annotate(`${SUBJECT}<h2 style="${style}">See Norm 3, and due diligence.</h2>`);
    expect(annotation.mentions()).toHaveLength(2);
    expect(drawnTexts()).toEqual([]);
    expect(drawnRanges('clear')).toHaveLength(1);
  });

  it.each<[name: string, part: string, text: string]>([
    ['first line', '::first-line', 'See Norm 3 here.'],
    ['first letter', '::first-letter', 'Norm 3 is here.'],
  ])('that are those of its %s, which Firefox would take from it', async (_, part, text) => {
    const isFirefox = CSS.supports('-moz-appearance', 'none');
    const { annotation } = await annotate(`${SUBJECT}<style>h2${part} { color: #c00 }</style><h2>${text}</h2>`);
    expect(drawnTexts()).toEqual(isFirefox ? [] : ['Norm 3']);
    expect(annotation.mentions()).toHaveLength(1);
  });
});
