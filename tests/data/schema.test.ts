import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packs } from '../../data/practice/practice.ts';
import { readPack } from '../../data/practice/validate-pack.ts';
import { practicePackJsonSchema } from '../../scripts/build/write-schema.ts';

const packFile = new URL('../../data/practice/packs/rok.json', import.meta.url);

function jsonOf(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The faults of the pack after one change to its text, which must be there once or be replaced at its first place. */
function faultsAfter(from: string | RegExp, to: string): readonly string[] {
  const text = JSON.stringify(jsonOf(packFile));
  const changed = text.replace(from, to);
  expect(changed, `nothing matches ${from}`).not.toBe(text);
  const reading = readPack(JSON.parse(changed));
  return 'faults' in reading ? reading.faults : [];
}

describe('the pack file', () => {
  it('follows the schema, so that its type in data/practice/practice.ts is true', () => {
    expect(readPack(jsonOf(packFile))).toEqual({ pack: packs[0] });
  });

  it('names the published schema', () => {
    const { $schema } = packs[0] ?? {};
    expect(jsonOf(new URL($schema ?? '', packFile))).toHaveProperty('title', 'Practice pack');
  });
});

describe('the published schema', () => {
  it('is up to date (node scripts/build/write-schema.ts)', () => {
    const committed = jsonOf(new URL('../../data/practice/practice-pack.schema.json', import.meta.url));
    expect(committed).toEqual(JSON.parse(JSON.stringify(practicePackJsonSchema())));
  });

  it('lets no unknown key through', () => {
    expect(practicePackJsonSchema()).toMatchObject({ additionalProperties: false });
  });
});

describe('a broken pack gets one clear sentence', () => {
  it.each([
    ['a missing key', /"title":"Launch[^"]*",/, '', 'practice[0].measures[0].title is missing.'],
    ['an unknown key', '"norm":1,', '"norm":1,"mood":"good",', 'practice[0].mood is not part of the format.'],
    ['a norm that is none', '"norm":11,', '"norm":12,', 'practice[10].norm: must be a norm number, 1 to 11.'],
    [
      'an unknown origin',
      '"titleOrigin":"paper"',
      '"titleOrigin":"press"',
      'practice[0].measures[0].titleOrigin: must be "paper" or "editorial".',
    ],
    [
      'an unknown block',
      '"kind":"list"',
      '"kind":"table"',
      'practice[0].measures[0].body[1].kind: must be a block of kind "paragraph" or "list".',
    ],
    [
      'an unknown topic',
      '"national-strategy"',
      '"weather"',
      'practice[0].measures[0].topics[0]: must be one of the topics of data/practice/topics.ts.',
    ],
    [
      'white space at an end',
      '"short":"ROK"',
      '"short":"ROK "',
      'state.short: must not begin or end with white space.',
    ],
    [
      'a double id',
      '"id":"rok-1-multilateral-cooperation","title"',
      '"id":"rok-1-capacity-building","title"',
      'The measure id rok-1-capacity-building is used twice.',
    ],
    [
      'an id in the wrong place',
      '"id":"rok-9-iot-authentication","title"',
      '"id":"rok-8-iot-authentication","title"',
      'The measure id rok-8-iot-authentication must begin with rok-9-.',
    ],
    [
      'a reference to nothing',
      '"kind":"measure","id":"rok-4-capacity-building"',
      '"kind":"measure","id":"rok-4-nothing"',
      'rok-1-capacity-building refers to rok-4-nothing, which is not there.',
    ],
    [
      'an agency without a glossary entry',
      '"agencies":["MSIT"]',
      '"agencies":["MOFA"]',
      'rok-7-awareness-raising names the agency MOFA, which the glossary does not list as one.',
    ],
    [
      'a norm out of order',
      '"norm":2,"statement"',
      '"norm":1,"statement"',
      'Norm 1 is out of order: norms ascend and each stands once.',
    ],
    [
      'a correction of nothing',
      '"quote":"in 2009"',
      '"quote":"in 2010"',
      'rok-7-legal-framework quotes “in 2010”, which does not stand in it.',
    ],
    ['an acronym given twice', '"acronym":"BKA"', '"acronym":"ARF"', 'The glossary has ARF twice.'],
  ])('%s', (_, from, to, sentence) => {
    expect(faultsAfter(from, to)).toContain(sentence);
  });

  it.each([undefined, null, 3, 'pack', []])('%j is no pack', (value) => {
    expect(readPack(value)).toHaveProperty('faults.0', expect.stringMatching(/^(The pack|.* is missing)/));
  });
});
