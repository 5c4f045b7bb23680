import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDifference } from './first-difference.ts';
import { transcription } from './transcription.ts';

describe('firstDifference', () => {
  it('is undefined for equal texts', () => {
    expect(firstDifference(transcription, transcription)).toBeUndefined();
  });

  it('is at the one character that was changed', () => {
    fc.assert(
      fc.property(fc.nat(transcription.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, other) => {
        fc.pre(other !== transcription[at]);
        const changed = transcription.slice(0, at) + other + transcription.slice(at + 1);
        expect(firstDifference(transcription, changed)?.index).toBe(at);
        expect(firstDifference(changed, transcription)?.index).toBe(at);
      }),
    );
  });

  it('is at the end of the shorter text where one continues the other', () => {
    expect(firstDifference('norm', 'norms')?.index).toBe(4);
    expect(firstDifference('norms', 'norm')?.index).toBe(4);
  });

  it('shows the line, both texts and a caret under the character', () => {
    expect(firstDifference('one\nStates should not\nthree', 'one\nStates shovld not\nthree')?.report).toBe(
      [
        'The dataset differs from the paper at line 2, column 11:',
        '  paper:   States should not⏎three',
        '  dataset: States shovld not⏎three',
        '                     ^',
      ].join('\n'),
    );
  });
});
