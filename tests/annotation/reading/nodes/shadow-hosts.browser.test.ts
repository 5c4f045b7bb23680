import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../annotation/annotation.ts';
import { possibleShadowHosts } from '../../../../annotation/reading/nodes/shadow-hosts.ts';
import { annotate, drawnTexts, SUBJECT } from '../../annotated-page.ts';

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

/** A shadow root as it comes with the markup of a `div`. */
function declarative(shadow: string, light: string, mode: ShadowRootMode = 'open'): string {
  return `${SUBJECT}<div id="host"><template shadowrootmode="${mode}">${shadow}</template>${light}</div>`;
}

async function annotateDeclarative(html: string): Promise<Annotation> {
  const { annotation } = await annotate('');
  document.body.setHTMLUnsafe(html);
  await annotation.markedDocument.read();
  return annotation;
}

describe('a shadow root that comes with the markup', () => {
  it.each<[name: string, shadow: string, light: string, marks: string[]]>([
    ['the content of its slot', '<p>See Norm 5.</p><slot></slot>', '<p>And norm 6.</p>', ['Norm 5', 'norm 6']],
    ['text in its slot', '<p>See Norm 5.</p><slot></slot>', 'And norm 6.', ['Norm 5', 'norm 6']],
    ['content of slots with names', '<slot name="a"></slot>Norm 5.', '<p slot="a">Norm 6.</p>', ['Norm 5', 'Norm 6']],
    ['no content without a slot', '<p>See Norm 5.</p>', '<p>And norm 6.</p>', ['Norm 5']],
    ['no text without a slot', '<p>See Norm 5.</p>', 'And norm 6.', ['Norm 5']],
    ['no inline content without a slot', '<p>See Norm 5.</p>', 'And <b>norm 6</b>.', ['Norm 5']],
  ])('is read, with %s', async (_, shadow, light, marks) => {
    const annotation = await annotateDeclarative(declarative(shadow, light));
    await expect
      .poll(() =>
        annotation
          .mentions()
          .map(({ text }) => text)
          .sort(),
      )
      .toEqual(marks);
  });

  it('inside another one is read', async () => {
    const inner = '<div><template shadowrootmode="open">See Norm 5.<slot></slot></template>And norm 6.</div>';
    const annotation = await annotateDeclarative(declarative(`${inner}<slot></slot>`, '<p>And norm 7.</p>'));
    await expect
      .poll(() =>
        annotation
          .mentions()
          .map(({ text }) => text)
          .sort(),
      )
      .toEqual(['Norm 5', 'norm 6', 'norm 7']);
    expect(drawnTexts()).toEqual(['Norm 5', 'norm 6', 'norm 7']);
  });
});
