import { describe, expect, test } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { ALL_NORMS, found, pages } from '../pages.ts';

describe('an anaphor means', () => {
  test.each([
    ['the norm of the sentence before', 'Norm 8 is old. This norm is not kept.', 'Norm 8→8  This norm→8'],
    ['the norm of the same sentence', 'Norm 4 is on crime, so this norm is theirs.', 'Norm 4→4  this norm→4'],
    ['a norm by its position', 'The ninth norm is long. This norm was cut.', 'ninth norm→9  This norm→9'],
    [
      'what another anaphor means',
      'Norm 8 is old. This norm is dear. This norm stays.',
      'Norm 8→8  This norm→8  This norm→8',
    ],
    [
      'the former or latter of two',
      'Norms 3 and 8 differ. The former norm knows, the latter norm acts.',
      'Norms 3→3  8→8  The former norm→3  the latter norm→8',
    ],
    [
      'the norm that is named twice',
      'Norm 8, or 13 (h), is old. This norm is dear.',
      'Norm 8→8  13 (h)→8  This norm→8',
    ],
    ['a Korean norm', '규범 8을 본다. 동 규범은 어렵다.', '규범 8→8  동 규범→8'],
  ])('%s: "%s"', (_, text, expected) => expect(found(text)).toBe(expected));

  test('with the confidence of the antecedent, which is its cue', () => {
    expect(detect('Norm 3 is new. This norm is too.', pages.none)).toMatchObject([
      { confidence: 'tentative' },
      { kind: 'anaphor', confidence: 'tentative', because: [{ form: 'anaphor' }, { source: 'cue', text: 'Norm 3' }] },
    ]);
  });
});

describe('an anaphor means nothing', () => {
  test.each([
    ['without an antecedent', 'This norm is old.', '–'],
    ['two sentences after it', 'Norm 8 is old. So be it. This norm is not.', 'Norm 8→8'],
    ['after two norms', 'Norms 3 and 4 are old. This norm is not.', 'Norms 3→3  4→4'],
    ['after a range', 'Norms 6–8 are old. This norm is not.', 'Norms 6–8→6,7,8'],
    ['after the set', 'The 11 norms are old. This norm is not.', `11 norms→${ALL_NORMS}`],
    ['after a related phrase', 'The GGE left attribution open. This norm is not.', 'attribution→2'],
    ['after another norm', 'Norm 3 is like a custom, a norm of old. This norm binds.', 'Norm 3→3'],
    ['after another instrument', 'Norm 3 is old. The GCSC has one, and this norm is new.', 'Norm 3→3'],
    ['after a prohibition', 'Norm 9 is hard. The prohibition of torture is old; this norm holds.', 'Norm 9→9'],
    ['as part of a compound', 'Norm 3 is old. This norm entrepreneur is not.', 'Norm 3→3'],
    ['as the norm of another', 'Norm 3 is old. This norm of the GCSC is not.', 'Norm 3→3'],
    ['with a letter of its own', 'Norm 3 is old. This norm c is not.', 'Norm 3→3  norm c→3'],
    ['as the latter of one', 'Norm 3 is old. The latter norm is not.', 'Norm 3→3'],
    [
      'as the latter of a norm and a range',
      'Norm 3 and norms 6–8 are old. The latter norm is not.',
      'Norm 3→3  norms 6–8→6,7,8',
    ],
    [
      'as the latter of one norm named twice',
      'Norm 3, or 13 (c), is old. The latter norm is not.',
      'Norm 3→3  13 (c)→3',
    ],
    ['as the latter of three', 'Norms 3, 4 and 5 are old. The latter norm is not.', 'Norms 3→3  4→4  5→5'],
    ['in Korean after another norm', '규범 8은 관습 규범과 같다. 이 규범은 어렵다.', '규범 8→8'],
    ['in Korean without an antecedent', '이 규범은 어렵다.', '–'],
    ['in Korean as part of a word', '규범 8을 본다. 나이 규범은 어렵다. 차이규범은 없다.', '규범 8→8'],
  ])('%s: "%s"', (_, text, expected) => expect(found(text)).toBe(expected));
});
