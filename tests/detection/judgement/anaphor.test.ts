import { describe, expect, test } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { found, pages } from '../pages.ts';

describe('points back at', () => {
  test.each([
    ['the norm named in the sentence before', 'Norm 8 is old. This norm is not kept.', 'Norm 8→8  This norm→8'],
    ['the norm named in the same sentence', 'Norm 4 is on crime, so this norm is theirs.', 'Norm 4→4  this norm→4'],
    ['a norm in its place in the list', 'The ninth norm is long. This norm was cut.', 'ninth norm→9  This norm→9'],
    [
      'what points back itself',
      'Norm 8 is old. This norm is dear. This norm stays.',
      'Norm 8→8  This norm→8  This norm→8',
    ],
    [
      'the first and second of two',
      'Norms 3 and 8 differ. The former norm knows, the latter norm acts.',
      'Norms 3→3  8→8  The former norm→3  the latter norm→8',
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toBe(expected));

  test('with the confidence of the mention', () => {
    expect(detect('Norm 3 is new. This norm is too.', pages.none)).toMatchObject([
      { confidence: 'tentative' },
      { kind: 'anaphor', confidence: 'tentative', because: [{ form: 'anaphor' }, { source: 'cue', text: 'Norm 3' }] },
    ]);
  });
});

describe('points at nothing', () => {
  test.each([
    ['without a mention', 'This norm is old.', '–'],
    ['two sentences on', 'Norm 8 is old. So be it. This norm is not.', 'Norm 8→8'],
    ['after two norms', 'Norms 3 and 4 are old. This norm is not.', 'Norms 3→3  4→4'],
    ['after a range', 'Norms 6–8 are old. This norm is not.', 'Norms 6–8→6,7,8'],
    ['after the set', 'The 11 norms are old. This norm is not.', '11 norms→1,2,3,4,5,6,7,8,9,10,11'],
    ['after another norm', 'Norm 3 is like a custom, a norm of old. This norm binds.', 'Norm 3→3'],
    ['after another instrument', 'Norm 3 is old. The GCSC has one, and this norm is new.', 'Norm 3→3'],
    ['after a prohibition', 'Norm 9 is hard. The prohibition of torture is old; this norm holds.', 'Norm 9→9'],
    ['as part of a noun', 'Norm 3 is old. This norm entrepreneur is not.', 'Norm 3→3'],
    ['with a letter of its own', 'Norm 3 is old. This norm c is not.', 'Norm 3→3  norm c→3'],
    ['one of one', 'Norm 3 is old. The latter norm is not.', 'Norm 3→3'],
  ])('%s', (_, text, expected) => expect(found(text)).toBe(expected));
});
