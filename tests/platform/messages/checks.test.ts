import { describe, expect, it } from 'vitest';
import { parseCounts, parseReply, parseRoute } from '../../../platform/messages/checks.ts';
import { type Mention, noMentions } from '../../../reference/mention.ts';

function counted(mentions: number, norms: object): object {
  return { mentions, norms, hidden: 0, revision: 7 };
}

const mention: Mention = {
  id: 1,
  text: 'Norm 3',
  sentence: 'Norm 3 asks States …',
  norms: [3],
  kind: 'short',
  confidence: 'certain',
  because: [
    { source: 'form', form: 'number' },
    { source: 'page', text: 'UN GGE', weight: 'decisive' },
    { source: 'cue', text: 'States' },
  ],
};

describe('the counts of a frame', () => {
  it.each([[undefined], [counted(0, {})], [counted(2, { 3: 1, 11: 1 })]])('%j are accepted', (data) => {
    expect(parseCounts(data)).toEqual(data);
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
  ])('%j are refused', (data) => {
    expect(() => parseCounts(data)).toThrow();
  });
});

describe('a route from a page', () => {
  it.each([[{ norm: 1 }], [{ norm: 11 }], [{ measure: 'rok-3-due-diligence' }]])('%j is accepted', (data) => {
    expect(parseRoute(data)).toEqual(data);
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
  ])('%j is refused', (data) => {
    expect(() => parseRoute(data)).toThrow();
  });
});

describe('the reply of a frame', () => {
  it.each([
    ['report', { contentType: 'text/html', counts: noMentions }],
    ['counts', noMentions],
    ['counts', undefined],
    ['mentions', []],
    ['mentions', [mention]],
    ['goToNorm', true],
    ['goToMention', false],
    ['reveal', undefined],
    ['visited', 1_764_200_000_000],
    ['step', true],
  ] as const)('to %s may be %j', (type, value) => {
    expect(parseReply(type, value)).toEqual(value);
  });

  it.each([
    ['report', undefined],
    ['report', { contentType: 'text/html' }],
    ['counts', null],
    ['mentions', undefined],
    ['mentions', [{ ...mention, norms: [12] }]],
    ['mentions', [{ ...mention, kind: 'unknown' }]],
    ['mentions', [{ ...mention, because: [{ source: 'form', form: 'unknown' }] }]],
    ['goToNorm', 'true'],
    ['goToMention', 1],
    ['reveal', null],
    ['visited', '0'],
    ['step', undefined],
  ] as const)('to %s is refused: %j', (type, value) => {
    expect(() => parseReply(type, value)).toThrow();
  });
});
