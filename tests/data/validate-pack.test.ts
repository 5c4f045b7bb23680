import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../data/practice/validate-pack.ts';
import { practicePackJsonSchema } from '../../scripts/build/write-schema.ts';

const packFile = new URL('../../data/practice/packs/rok.json', import.meta.url);

function jsonOf(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The errors of the pack after replacing the first match of `from` in its JSON text. */
function errorsAfter(from: string | RegExp, to: string): readonly string[] {
  const text = JSON.stringify(jsonOf(packFile));
  const changed = text.replace(from, to);
  expect(changed, `nothing matches ${from}`).not.toBe(text);
  const result = parsePack(JSON.parse(changed));
  return 'errors' in result ? result.errors : [];
}

describe('a valid pack', () => {
  it('is returned unchanged', () => {
    expect(parsePack(jsonOf(packFile))).toEqual({ pack: jsonOf(packFile) });
  });

  it('names the published schema', () => {
    const result = parsePack(jsonOf(packFile));
    const { $schema = '' } = 'pack' in result ? result.pack : {};
    expect(jsonOf(new URL($schema, packFile))).toHaveProperty('title', 'Practice pack');
  });
});

describe('the published schema', () => {
  it('is up to date (node scripts/build/write-schema.ts)', () => {
    const committed = jsonOf(new URL('../../data/practice/practice-pack.schema.json', import.meta.url));
    expect(committed).toEqual(JSON.parse(JSON.stringify(practicePackJsonSchema())));
  });

  it('allows no unknown keys', () => {
    expect(practicePackJsonSchema()).toMatchObject({ additionalProperties: false });
  });
});

describe('an invalid pack gets one sentence for each error', () => {
  it.each([
    ['a missing key', /"title":"Launch[^"]*",/, '', 'practice[0].measures[0].title is missing.'],
    ['an unknown key', '"norm":1,', '"norm":1,"mood":"good",', 'practice[0].mood is not part of the format.'],
    [
      'a number that is no norm number',
      '"norm":11,',
      '"norm":12,',
      'practice[10].norm: must be a norm number, 1 to 11.',
    ],
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
      'white space at the end',
      '"short":"ROK"',
      '"short":"ROK "',
      'state.short: must not begin or end with white space.',
    ],
    [
      'a duplicate id',
      '"id":"rok-1-multilateral-cooperation","title"',
      '"id":"rok-1-capacity-building","title"',
      'The measure id rok-1-capacity-building is used more than once.',
    ],
    [
      'an id of another norm',
      '"id":"rok-9-iot-authentication","title"',
      '"id":"rok-8-iot-authentication","title"',
      'The measure id rok-8-iot-authentication must start with rok-9-.',
    ],
    [
      'a cross-reference to an unknown measure',
      '"kind":"measure","id":"rok-4-capacity-building"',
      '"kind":"measure","id":"rok-4-nothing"',
      'rok-1-capacity-building refers to rok-4-nothing, but the pack has no such measure.',
    ],
    [
      'an agency without a glossary entry',
      '"agencies":["MSIT"]',
      '"agencies":["MOFA"]',
      'rok-7-awareness-raising names the agency MOFA, but the glossary has no agency of that name.',
    ],
    [
      'a norm out of order',
      '"norm":2,"statement"',
      '"norm":1,"statement"',
      'Norm 1 is out of order: list each norm once, in ascending order.',
    ],
    [
      'a correction of words that do not occur',
      '"quote":"in 2009"',
      '"quote":"in 2010"',
      'rok-7-legal-framework quotes “in 2010”, which its text does not contain.',
    ],
    ['a duplicate acronym', '"acronym":"BKA"', '"acronym":"ARF"', 'The glossary has more than one entry for ARF.'],
    ['no display name', '"displayName":"the Republic of Korea",', '', 'state.displayName is missing.'],
  ])('%s', (_, from, to, message) => {
    expect(errorsAfter(from, to)).toContain(message);
  });

  it.each([undefined, null, 3, 'pack', []])('%j is not a pack', (value) => {
    expect(parsePack(value)).toHaveProperty('errors.0', expect.stringMatching(/^(The pack|.* is missing)/));
  });
});
