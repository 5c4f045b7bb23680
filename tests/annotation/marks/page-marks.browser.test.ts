import { describe, expect, it } from 'vitest';
import { annotate, drawnRanges, drawnTexts, SUBJECT } from '../annotated-page.ts';

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

describe('the languages that are shown', () => {
  const PAGE = `${SUBJECT}<p>See Norm 3.</p><p>한국은 규범 4를 이행한다.</p>`;

  it.each<[languages: ('en' | 'ko')[], drawn: string[]]>([
    [['en'], ['Norm 3']],
    [['ko'], ['규범 4']],
    [
      ['en', 'ko'],
      ['Norm 3', '규범 4'],
    ],
  ])('%j decide what is drawn and listed', async (languages, drawn) => {
    const { annotation } = await annotate(PAGE, { languages });
    expect(drawnTexts()).toEqual(drawn);
    expect(annotation.mentions().map(({ text }) => text)).toEqual(drawn);
    expect(await annotation.counts()).toMatchObject({ mentions: drawn.length, hidden: 0 });
  });

  it('apply to a paragraph that changes its language around a mark', async () => {
    const { annotation } = await annotate(
      `${SUBJECT}<p id="said"><span>According to the report of the group, </span>norm 3 <b>asks this of States.</b></p>`,
      { languages: ['en'] },
    );
    expect(drawnTexts()).toEqual(['norm 3']);
    // The text node with the mark stays, so that the mark stays the same.
    element('#said span').textContent = '정보통신기술의 안전한 이용에 관한 보고서의 ';
    element('#said b').textContent = '은 모든 국가가 지켜야 할 책임 있는 행동을 말한다.';
    await expect.poll(() => drawnTexts()).toEqual([]);
    expect(annotation.mentions()).toEqual([]);
    element('#said span').textContent = 'According to that report, ';
    element('#said b').textContent = 'asks this of States.';
    await expect.poll(() => drawnTexts()).toEqual(['norm 3']);
    expect(annotation.mentions()).toHaveLength(1);
  });
});

describe('a mark', () => {
  it('is the same mark when its paragraph is read again', async () => {
    const { annotation } = await annotate(`${SUBJECT}<p id="said">See Norm 3 here.<b></b></p>`);
    const [before] = annotation.mentions();
    const [range] = drawnRanges('certain');
    element('#said b').textContent = ' And norm 4.';
    await expect.poll(() => drawnTexts()).toEqual(['Norm 3', 'norm 4']);
    expect(annotation.mentions().map(({ id, text }) => [id === before?.id, text])).toEqual([
      [true, 'Norm 3'],
      [false, 'norm 4'],
    ]);
    expect(drawnRanges('certain')).toContain(range);
    expect(annotation.mentions()[0]?.sentence).toBe('See Norm 3 here.');
  });

  it('is another mark when it means another norm', async () => {
    const { annotation } = await annotate(`${SUBJECT}<p id="said">See Norm 1<b></b> here.</p>`);
    const [before] = annotation.mentions();
    element('#said b').textContent = '0';
    await expect.poll(() => annotation.mentions().map(({ norms }) => norms)).toEqual([[10]]);
    expect(annotation.mentions()[0]?.id).not.toBe(before?.id);
    expect(drawnTexts()).toEqual(['Norm 10']);
  });

  it('tells its new sentence when its paragraph goes on', async () => {
    const { annotation } = await annotate(`${SUBJECT}<p id="said">See Norm 3 here</p>`);
    const { revision } = await annotation.counts();
    element('#said').append(' and everywhere.');
    await expect.poll(() => annotation.mentions()[0]?.sentence).toBe('See Norm 3 here and everywhere.');
    await expect.poll(async () => (await annotation.counts()).revision).toBeGreaterThan(revision);
  });

  it('is listed once when its block and what is around it are added together', async () => {
    const { annotation } = await annotate(`${SUBJECT}<p>See Norm 3.</p>`);
    const outer = document.createElement('section');
    const inner = document.createElement('div');
    document.body.append(outer);
    outer.append(inner);
    inner.innerHTML = '<p>And norm 4.</p>';
    await expect.poll(() => drawnTexts()).toEqual(['Norm 3', 'norm 4']);
    expect(annotation.mentions().map(({ text }) => text)).toEqual(['Norm 3', 'norm 4']);
    expect(annotation.markedDocument.marks.size).toBe(2);
  });

  it('is removed with its block, and is not gone to any more', async () => {
    const { annotation } = await annotate(`${SUBJECT}<p>See Norm 3.</p><p id="said">And norm 4.</p>`);
    const id = annotation.mentions()[1]?.id ?? 0;
    element('#said').remove();
    await expect.poll(() => drawnTexts()).toEqual(['Norm 3']);
    await expect.poll(() => annotation.markedDocument.marks.size).toBe(1);
    expect(await annotation.goToMention(id)).toBe(false);
  });

  it.each([
    ['in a folded section', '<details><summary>More</summary><p>And norm 4.</p></details>'],
    ['in hidden text', '<p style="visibility: hidden">And norm 4.</p>'],
    ['in text hidden until it is found', '<div hidden="until-found">And norm 4.</div>'],
  ])('%s is not listed until it shows', async (_, html) => {
    const { annotation } = await annotate(`${SUBJECT}<p>See Norm 3.</p>${html}`);
    expect(annotation.mentions().map(({ text }) => text)).toEqual(['Norm 3']);
    expect((await annotation.counts()).mentions).toBe(1);
    const { lastElementChild: folded } = document.body;
    folded?.removeAttribute('style');
    folded?.removeAttribute('hidden');
    folded?.setAttribute('open', '');
    expect(annotation.mentions().map(({ text }) => text)).toEqual(['Norm 3', 'norm 4']);
  });

  it('in a shadow root is listed where its host is', async () => {
    const { annotation } = await annotate(`${SUBJECT}<p>See Norm 3.</p><x-quote></x-quote><p>See norm 5.</p>`);
    const root = element('x-quote').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>And norm 4.</p>';
    await annotation.markedDocument.read();
    expect(annotation.mentions().map(({ text }) => text)).toEqual(['Norm 3', 'norm 4', 'norm 5']);
    root.firstElementChild?.replaceWith('And norm 6.');
    await expect.poll(() => annotation.mentions().map(({ text }) => text)).toEqual(['Norm 3', 'norm 6', 'norm 5']);
  });
});

describe('the sensitivity', () => {
  /** A certain, a related and an unsupported mention: the last is found in a paragraph of its own subject. */
  const PAGE = `${SUBJECT}<p>See Norm 3, and due diligence.</p>`;

  it('decides what is drawn', async () => {
    const { applySettings } = await annotate(PAGE, { sensitivity: 'strict' });
    expect(drawnTexts()).toEqual(['Norm 3']);
    applySettings({ sensitivity: 'balanced' });
    expect(drawnTexts()).toEqual(['Norm 3', 'due diligence']);
  });

  it('hides mentions that are counted, and can be shown until another sensitivity is chosen', async () => {
    const { annotation, applySettings } = await annotate(PAGE, { sensitivity: 'strict' });
    expect(await annotation.counts()).toMatchObject({ mentions: 1, hidden: 1, norms: { 3: 1 } });
    annotation.reveal();
    expect(drawnTexts()).toEqual(['Norm 3', 'due diligence']);
    expect(await annotation.counts()).toMatchObject({ mentions: 2, hidden: 0, norms: { 3: 2 } });
    applySettings({ sensitivity: 'balanced' });
    applySettings({ sensitivity: 'strict' });
    expect(drawnTexts()).toEqual(['Norm 3']);
  });
});
