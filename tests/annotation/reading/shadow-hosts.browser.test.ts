import { describe, expect, it } from 'vitest';
import { possibleShadowHosts } from '../../../annotation/reading/shadow-hosts.ts';
import { annotate, drawnTexts, SUBJECT } from '../annotated-page.ts';

/** A page of many elements, one of which, `#host`, may have a shadow root. */
function page(host: string, fillers: number): string {
  return `<main>${'<div><b>1</b></div>'.repeat(fillers)}${host}</main>`;
}

describe('a possible shadow host', () => {
  it.each<[name: string, host: string, mode: ShadowRootMode, fillers: number]>([
    ['that is a custom element', '<x-quote id="host"><p>light</p></x-quote>', 'closed', 6000],
    ['that is empty', '<section id="host"></section>', 'closed', 6000],
    ['with light content', '<div id="host"><p>light</p></div>', 'closed', 100],
    ['with light content among many others', '<div id="host"><p>light</p></div>', 'open', 3000],
    ['with content for a slot', '<header id="host"><p slot="title">light</p></header>', 'closed', 6000],
  ])('%s is found', (_, host, mode, fillers) => {
    document.body.innerHTML = page(host, fillers);
    const element = document.querySelector('#host');
    element?.attachShadow({ mode });
    expect(possibleShadowHosts(document, false)).toContain(element);
  });

  it('is not every element of a large page', () => {
    document.body.innerHTML = page('<p id="host"></p>', 6000);
    expect(possibleShadowHosts(document, false)).toEqual([]);
  });
});

describe('a shadow root that comes with the markup', () => {
  it('is read together with the content for its slots', async () => {
    const { annotation } = await annotate('');
    const html = `${SUBJECT}<div><template shadowrootmode="open"><p>See Norm 5.</p><slot></slot></template><p>And norm 6.</p></div>`;
    document.body.setHTMLUnsafe(html);
    await annotation.markedDocument.read();
    await expect.poll(() => drawnTexts()).toEqual(['Norm 5', 'norm 6']);
  });
});
