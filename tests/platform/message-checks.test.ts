import { describe, expect, it } from 'vitest';
import { checkCounts, checkPlace } from '../../platform/message-checks.ts';

describe('counts', () => {
  it.each([[undefined], [{ mentions: 0, norms: {} }], [{ mentions: 2, norms: { 3: 1, 11: 1 } }]])(
    '%j are taken',
    (value) => {
      expect(checkCounts(value)).toEqual(value);
    },
  );

  it.each([
    [null],
    ['3'],
    [{}],
    [{ mentions: -1, norms: {} }],
    [{ mentions: 1.5, norms: {} }],
    [{ mentions: 1, norms: { 12: 1 } }],
    [{ mentions: 1, norms: { 3: '1' } }],
    [{ mentions: 1, norms: {}, more: true }],
  ])('%j are refused', (value) => {
    expect(() => checkCounts(value)).toThrow();
  });
});

describe('a place', () => {
  it.each([[{ norm: 1 }], [{ norm: 11 }], [{ measure: 'rok-3-due-diligence' }]])('%j is taken', (value) => {
    expect(checkPlace(value)).toEqual(value);
  });

  it.each([
    [undefined],
    [{}],
    [{ norm: 0 }],
    [{ norm: 12 }],
    [{ norm: '3' }],
    [{ measure: 3 }],
    [{ measure: 'x'.repeat(300) }],
    [{ norm: 3, measure: 'rok-3-due-diligence' }],
  ])('%j is refused', (value) => {
    expect(() => checkPlace(value)).toThrow();
  });
});
