import { describe, expect, test } from 'vitest';
import { normalizeText } from '../../../detection/normalize/normalize-text.ts';
import { isClaimedByOther, isClaimedByUN } from '../../../detection/recognisers/ownership.ts';

/** Reads a text in which the norm is marked: `the GCSC's [norm 6]`. */
function marked(written: string): [text: string, start: number, end: number] {
  const { text } = normalizeText(written);
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return [text.replace(/[[\]]/g, ''), start, end];
}

describe('another instrument claims a norm', () => {
  test.each([
    ['in the genitive', 'the GCSC’s [norm 6]'],
    ['before a colon', 'Paris Call: [norm 3]'],
    ['right before', 'GCSC [Norm 6]'],
    ['after "of"', '[Norm 6] of the Global Commission'],
    ['in brackets', '[Norm 1] (Paris Call)'],
    ['as a body that has norms of its own', '[Norm 3] of the OSCE'],
    ['with an addressee between', 'the UN and GCSC [norm 6]'],
    ['with an addressee before a body', 'the United Nations, OSCE [norm 3]'],
    ['as any possessor but the UN', 'the building code’s [norm 11]'],
    ['as anything that a norm may be of', '[Norm 4] of the Bank of Spain'],
    ['although the UN is told', 'The GCSC told the UN: GCSC [norm 8] bans this.'],
  ])('%s: "%s"', (_, written) => {
    expect(isClaimedByOther(...marked(written))).toBe(true);
  });

  test.each([
    ['further away than one word', 'the GCSC has read and praised [norm 6]'],
    ['as an addressee', 'Germany told the OSCE that [Norm 3] works.'],
    ['as the possessor of something else', 'the ROK’s [norm 3] practice'],
    ['where the possessor is the UN', 'the report’s [norm 3]'],
    ['where the norm is part of the UN set', '[norm 3] of all eleven'],
    ['where the UN is nearer', 'the GCSC and UN [norm 3]'],
    ['where the UN comes after', 'GCSC: [norm 3] of the UN framework'],
    ['where the norm names the UN', 'GCSC [UN norm 3]'],
  ])('but not %s: "%s"', (_, written) => {
    expect(isClaimedByOther(...marked(written))).toBe(false);
  });
});

describe('the UN claims a norm', () => {
  test.each([
    ['right before', 'UN [norm 3]'],
    ['in the genitive', 'the GGE’s [norm 3]'],
    ['with a few words between', 'the UN has a third [norm 3]'],
    ['after "of"', '[norm 3] of the UN framework'],
    ['inside', '[the UN norm 3]'],
  ])('%s: "%s"', (_, written) => {
    expect(isClaimedByUN(...marked(written))).toBe(true);
  });

  test.each([
    ['as an addressee', 'the GCSC told the UN [norm 8]'],
    ['with another owner between', 'the UN and GCSC [norm 6]'],
    ['with more than a few words between', 'the UN has never before read about [norm 3]'],
    ['in the next clause', '[norm 3], which has since been read by the UN'],
    ['beyond the maximum distance', `UN${','.repeat(60)}[norm 3]`],
  ])('but not %s: "%s"', (_, written) => {
    expect(isClaimedByUN(...marked(written))).toBe(false);
  });
});
