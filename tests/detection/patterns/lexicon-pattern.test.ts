import { describe, expect, test } from 'vitest';
import { anyOf } from '../../../detection/patterns/lexicon-pattern.ts';

const matches = (pattern: string, text: string) => new RegExp(anyOf([pattern]), 'i').test(text);

describe('a pattern of a lexicon', () => {
  test.each([
    ['supply chain', 'Supply\n chain'],
    ['70/ ?174', '70/174'],
    ['70/ ?174', '70/ 174'],
    ['supply-chain', 'supplychain'],
    ['supply-chain', 'supply–chain'],
    ['supply-chain', 'supply chain'],
    ['misuse…territory', 'misuse of their own territory'],
    ['(?-i:CERT)s?', 'CERTs'],
    ['vectors?(?! space)', 'a vector of'],
    ['[a-k]…[( -]z', 'a and (z'],
    ['no\\.', 'no. 3'],
  ])('%s matches %j', (pattern, text) => expect(matches(pattern, text)).toBe(true));

  test.each([
    ['supply chain', 'supplychain'],
    ['misuse…territory', 'misuse. A territory'],
    ['norm', 'enormous'],
    ['norm', 'normal'],
    ['(?-i:CERT)', 'cert'],
    ['vectors?(?! space)', 'vector space'],
    ['no\\.', 'not'],
  ])('%s does not match %j', (pattern, text) => expect(matches(pattern, text)).toBe(false));
});

test('without patterns, nothing matches', () => expect(new RegExp(anyOf([])).test('')).toBe(false));
