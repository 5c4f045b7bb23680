import { describe, expect, it } from 'vitest';
import { checkCounts, checkPlace } from '../../../platform/messages/checks.ts';

function counted(mentions: number, norms: object): object {
  return { mentions, norms, hidden: 0, revision: 7 };
}

describe('counts', () => {
  it.each([[undefined], [counted(0, {})], [counted(2, { 3: 1, 11: 1 })]])('%j are taken', (value) => {
    expect(checkCounts(value)).toEqual(value);
  });

  it.each([
    [null],
    ['3'],
    [{}],
    [counted(-1, {})],
    [counted(1.5, {})],
    [counted(1, { 12: 1 })],
    [counted(1, { 3: '1' })],
    [{ ...counted(1, {}), more: true }],
    [{ ...counted(1, {}), hidden: -1 }],
    [{ mentions: 1, norms: {} }],
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
    [{ find: 'bounty' }],
    [{ list: 'page' }],
  ])('%j is refused', (value) => {
    expect(() => checkPlace(value)).toThrow();
  });
});
