import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { norms } from '../../../data/norms/norms.ts';
import {
  emptyContext,
  extendContext,
  isContestedPage,
  mergeContexts,
  type PageContext,
  scoreContext,
} from '../../../detection/context/page-context.ts';

describe('the level of a page that says', () => {
  test.each([
    ['decisive', 'A/70/174'],
    ['decisive', '2A/ 70/174'],
    ['decisive', 'responsible State behaviour in the use of information and communications technologies'],
    ['decisive', 'responsible\u00A0State be\u00ADhavior in cyber\u2011space'],
    ['decisive', 'responsible\nState behaviour\nin cyberspace'],
    ['decisive', 'The GGE agreed on this in paragraph 13 (c)'],
    ['decisive', 'Group of Governmental Experts on Developments in the Field of Information and Telecommunications'],
    ['decisive', norms[2]?.text ?? ''],
    ['strong', '2A/75/816'],
    ['strong', 'Ａ／７６／１３５'],
    ['strong', 'A/68/98*'],
    ['strong', 'resolution 70/237'],
    ['strong', 'UNGGE'],
    ['strong', 'the UN GGE'],
    ['strong', 'the Open-ended Working Group on ICTs'],
    ['strong', 'the 11 norms'],
    ['strong', 'cyber norms'],
    ['strong', '유엔 정부전문가그룹 보고서'],
    ['medium', 'First Committee'],
    // A misprint of the report's symbol, which is the symbol of another report.
    ['medium', 'A/70/74'],
    ['medium', 'voluntary, non-binding norms'],
    ['medium', '책임 있는 국가 행동'],
    ['weak', 'GGE'],
    ['weak', 'critical infrastructure'],
    ['none', 'A/70/1740'],
    ['none', 'in 2011 norms changed'],
    ['none', 'a normal day'],
  ])('%s: "%s"', (level, text) => expect(scoreContext([text]).level).toBe(level));

  test('three distinct signals of one weight is the next level', () => {
    const weak = ['GGE', 'cyber', 'CSIRT'];
    const medium = ['First Committee', 'UNODA', 'cyber diplomacy'];
    expect(scoreContext(weak.slice(1)).level).toBe('weak');
    expect(scoreContext(weak).level).toBe('medium');
    expect(scoreContext(medium).level).toBe('strong');
    expect(scoreContext([...weak, ...medium.slice(1)]).level).toBe('strong');
  });

  test('the same signal in other words counts it once', () => {
    expect(scoreContext(['cyber', 'cyberspace', 'cybersecurity'])).toMatchObject({
      level: 'weak',
      signals: { length: 1 },
    });
  });

  test('a signal only in its unstructured text counts it', () => {
    expect(scoreContext([], ['The UNGGE met.']).level).toBe('strong');
    // Only in a block can digits before a word be a footnote mark.
    expect(scoreContext([], ['at 12UNGGE']).level).toBe('none');
    expect(scoreContext(['at 12UNGGE']).level).toBe('strong');
  });
});

test('signals come strongest first, as they are written on the page', () => {
  const { signals } = scoreContext(['The GGE', 'the First\u00A0Committee', 'the UN\u00ADGGE']);
  expect(signals).toEqual([
    { source: 'page', text: 'UN\u00ADGGE', weight: 'strong' },
    { source: 'page', text: 'First\u00A0Committee', weight: 'medium' },
    { source: 'page', text: 'GGE', weight: 'weak' },
  ]);
});

test.each([
  ['The matrix has a Frobenius norm.', ['matrix', 'Frobenius']],
  ['An M&A deal and its acquirer', ['M&A', 'acquirer']],
  ['Attack vectors abound.', []],
])('words of other subjects: "%s"', (text, expected) => expect(scoreContext([text]).otherSubjects).toEqual(expected));

describe('instruments', () => {
  test('are counted in blocks that mention norms', () => {
    const { instruments } = scoreContext([
      '',
      'The norms of the UN and the GCSC, says the UN.',
      'The UN met the GCSC.',
    ]);
    expect(instruments).toEqual({ un: 2, others: 1 });
  });

  test('count twice in the first block, which is the title', () => {
    const inTitle = scoreContext(['The norms of the Global Commission', 'On norms']);
    const inText = scoreContext(['On norms', 'The norms of the Global Commission']);
    expect([inTitle.instruments.others, inText.instruments.others]).toEqual([2, 1]);
    expect([isContestedPage(inTitle), isContestedPage(inText)]).toEqual([true, false]);
  });

  test.each([
    [2, 6, true],
    [2, 7, false],
    [1, 0, false],
    [0, 0, false],
  ])('others named %i times and the UN %i times make the page contested: %s', (others, un, expected) => {
    expect(isContestedPage({ ...emptyContext(), instruments: { un, others } })).toBe(expected);
  });
});

describe('a lettered paragraph 13', () => {
  test.each([
    ['in one block', ['13. States should: (a) do this;'], true],
    ['in several blocks', ['13. Ruritania holds that:', '(a) it was there;'], true],
    ['two blocks later', ['13. It holds that', 'this is', 'true', '(a) it was there;'], true],
    ['too many blocks later', ['13. It holds that', 'this is', 'ever', 'true', '(a) it was there;'], false],
    ['that is another paragraph', ['12. It holds that:', '(a) it was there;'], false],
    ['whose number is a quantity in a sentence', ['In all 13. Ruritania:', '(a) it was there;'], false],
    ['without letters', ['13. It holds that:', 'it was there.'], false],
  ])('%s: %j', (_, blocks, expected) => {
    expect(scoreContext(['Title', ...blocks]).hasParagraph13).toBe(expected);
  });

  test('that states the norms is the report’s own', () => {
    const report = ['13. States should:', '(a) cooperate;', norms[2]?.text ?? ''];
    expect(scoreContext(['Title', ...report]).hasParagraph13).toBe(false);
  });
});

/** A context without its matches, of which a decided page keeps fewer. */
function withoutMatches(context: PageContext) {
  return { ...context, signals: [], otherSubjects: [], matches: new Map() };
}

describe('merging', () => {
  test('with an empty context changes nothing', () => {
    const context = scoreContext(['The UN GGE and a matrix', 'cyber diplomacy']);
    expect(mergeContexts(context, emptyContext())).toEqual(context);
    expect(mergeContexts(emptyContext(), context)).toEqual(context);
  });

  test('with itself adds no signals', () => {
    for (const text of ['the use of ICTs', 'OEWG and its work on cyber issues', '13 (c), says the GGE', 'a vector']) {
      const context = scoreContext([text]);
      expect(mergeContexts(context, context).signals).toEqual(context.signals);
    }
  });

  test('keeps all signals, those of a decided page too', () => {
    const known = scoreContext(['A/70/174 and the UNGGE']);
    expect(mergeContexts(known, scoreContext(['First Committee'])).signals).toHaveLength(3);
  });

  test('keeps the quotation of a norm', () => {
    const quotation = 'exchange information, assist each other, prosecute terrorist and criminal use of ICTs';
    expect(mergeContexts(emptyContext(), scoreContext([quotation]))).toEqual(scoreContext([quotation]));
  });

  test('keeps the words of the first context', () => {
    const { signals } = mergeContexts(scoreContext(['cyber']), scoreContext(['cyberspace']));
    expect(signals.map(({ text }) => text)).toEqual(['cyber']);
  });

  const block = fc
    .array(
      fc.constantFrom('GGE', 'UNGGE', 'cyber', 'CSIRT', 'First Committee', 'UNODA', 'matrix', 'A/76/135', 'of the'),
    )
    .map((words) => words.join('. '));

  test('gives the level of all text together', () => {
    fc.assert(
      fc.property(fc.array(block), fc.array(block), (early, late) => {
        const merged = mergeContexts(scoreContext(early), scoreContext(late));
        expect(merged.level).toBe(scoreContext([...early, ...late]).level);
      }),
    );
  });
});

describe('extending', () => {
  const block = fc
    .array(
      fc.constantFrom(
        'GGE',
        'UNODA',
        'matrix',
        'A/70/174',
        'UN norm 4',
        'norm 6 of the Paris Call',
        '13. States should: (a) do this; (b) and that.',
      ),
    )
    .map((words) => words.join('. '));

  test('gives the level, instruments and paragraph 13 of all text together', () => {
    fc.assert(
      fc.property(fc.array(block), fc.array(block), (early, late) => {
        const extended = extendContext(scoreContext(['', ...early]), ['', ...late], []);
        const whole = scoreContext(['', ...early, ...late]);
        expect(withoutMatches(extended)).toEqual(withoutMatches(whole));
      }),
    );
  });

  test('a decided page updates only its instruments and paragraph 13', () => {
    const known = scoreContext(['A/70/174']);
    const { signals, instruments } = extendContext(known, ['The UNGGE and UN norm 4'], []);
    expect(signals).toEqual(known.signals);
    expect(instruments.un).toBeGreaterThan(known.instruments.un);
  });
});
