import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyContext, extendContext, mergeContexts, scoreContext } from '../../../detection/context/page-context.ts';
import { en } from '../../../detection/lexicon/en/lexicon.ts';

describe('levels', () => {
  test.each([
    ['decisive', 'A/70/174'],
    ['decisive', '2A/ 70/174'],
    ['decisive', 'responsible State behaviour in the use of information and communications technologies'],
    ['decisive', 'responsible\u00A0State be\u00ADhavior in cyber\u2011space'],
    ['decisive', 'responsible\nState behaviour\nin cyberspace'],
    ['decisive', 'The GGE agreed on this in paragraph 13 (c)'],
    ['decisive', 'Group of Governmental Experts on Developments in the Field of Information and Telecommunications'],
    ['strong', '2A/75/816'],
    ['strong', 'Ａ／７６／１３５'],
    ['strong', 'A/68/98*'],
    ['strong', 'resolution 70/237'],
    ['strong', 'UNGGE'],
    ['strong', 'the UN GGE'],
    ['strong', 'the Open-ended Working Group on ICTs'],
    ['strong', 'the 11 norms'],
    ['strong', 'cyber norms'],
    ['medium', 'First Committee'],
    // A typo of the report's symbol, and the symbol of another report.
    ['medium', 'A/70/74'],
    ['medium', 'voluntary, non-binding norms'],
    ['weak', 'GGE'],
    ['weak', 'critical infrastructure'],
    ['none', 'A/70/1740'],
    ['none', 'in 2011 norms changed'],
    ['none', 'a normal day'],
  ])('%s: %s', (level, text) => expect(scoreContext([text]).level).toBe(level));

  test('three distinct signals of one weight count as one of the next', () => {
    const weak = ['GGE', 'cyber', 'CSIRT'];
    const medium = ['First Committee', 'UNODA', 'cyber diplomacy'];
    expect(scoreContext(weak.slice(1)).level).toBe('weak');
    expect(scoreContext(weak).level).toBe('medium');
    expect(scoreContext(medium).level).toBe('strong');
    expect(scoreContext([...weak, ...medium.slice(1)]).level).toBe('strong');
  });

  test('the same signal in other words counts once', () => {
    expect(scoreContext(['cyber', 'cyberspace', 'cybersecurity'])).toMatchObject({
      level: 'weak',
      signals: { length: 1 },
    });
  });
});

test('signals come strongest first, in the words of the page', () => {
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
])('another subject: %s', (text, expected) => expect(scoreContext([text]).otherSubjects).toEqual(expected));

describe('merging', () => {
  test('with nothing changes nothing', () => {
    const context = scoreContext(['The UN GGE and a matrix', 'cyber diplomacy']);
    expect(mergeContexts(context, emptyContext())).toEqual(context);
    expect(mergeContexts(emptyContext(), context)).toEqual(context);
  });

  test('keeps everything that is known, also of a page that is decided', () => {
    const known = scoreContext(['A/70/174 and the UNGGE']);
    expect(mergeContexts(known, scoreContext(['First Committee'])).signals).toHaveLength(3);
  });

  const block = fc
    .array(
      fc.constantFrom('GGE', 'UNGGE', 'cyber', 'CSIRT', 'First Committee', 'UNODA', 'matrix', 'A/76/135', 'of the'),
    )
    .map((words) => words.join('. '));

  test('comes to the level of all texts together', () => {
    fc.assert(
      fc.property(fc.array(block), fc.array(block), (early, late) => {
        const merged = mergeContexts(scoreContext(early), scoreContext(late));
        expect(merged.level).toBe(scoreContext([...early, ...late]).level);
      }),
    );
  });
});

describe('hearing on', () => {
  const block = fc
    .array(
      fc.constantFrom(
        'GGE',
        'UNODA',
        'matrix',
        'A/70/174',
        'UN norm 4',
        'norm 6 of the Paris Call',
        '13. States should (a) do this; (b) and that.',
      ),
    )
    .map((words) => words.join('. '));

  test('comes to the level, the names and the paragraphs of all texts together', () => {
    fc.assert(
      fc.property(fc.array(block), fc.array(block), (early, late) => {
        const heard = extendContext(scoreContext(['', ...early]), ['', ...late], []);
        const whole = scoreContext(['', ...early, ...late]);
        expect({ ...heard, signals: [], otherSubjects: [], matches: new Map() }).toEqual({
          ...whole,
          signals: [],
          otherSubjects: [],
          matches: new Map(),
        });
      }),
    );
  });

  test('hears of a decided page only whose norms it speaks of', () => {
    const known = scoreContext(['A/70/174']);
    const { signals, instruments } = extendContext(known, ['The UNGGE and UN norm 4'], []);
    expect(signals).toEqual(known.signals);
    expect(instruments.un).toBeGreaterThan(known.instruments.un);
  });
});

test('every signal is known again by its own words, as merging needs it', () => {
  for (const texts of [
    ['the use of ICTs'],
    ['OEWG and its work on cyber issues'],
    ['13 (c), says the GGE'],
    ['Attack of a vector'],
  ]) {
    const context = scoreContext(texts);
    expect(mergeContexts(context, context)).toEqual(context);
  }
  expect(en.signals.decisive.length).toBeGreaterThan(0);
});
