import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invalidSettingIn } from '../../settings/schema.ts';
import { defaultSettings, settingNames, validSettings } from '../../settings/settings.ts';

/** Values that some setting takes, and similar values that no setting takes. */
const value = fc.oneof(
  fc.constantFrom(...Object.values(defaultSettings)),
  fc.constantFrom(
    'strict',
    'section',
    'click',
    'tint',
    'Strict',
    '',
    'file:',
    '*.example.org:80',
    'https://a.example/',
  ),
  fc.constantFrom(0, -0, 2000, 2001, 0.5, -1, Number.NaN, '300', null, undefined, true, {}),
  fc.array(fc.constantFrom('en', 'ko', 'fr', 'example.org', '[::1]:3000', 'a b', 'a'.repeat(261), 7, null)),
  fc.anything(),
);

describe('the check of a stored setting', () => {
  it.each(settingNames)('%s: accepts exactly the values that the schema of settings files accepts', (name) => {
    fc.assert(
      fc.property(value, (given) => {
        const isValid = given !== undefined && invalidSettingIn({ [name]: given }) === undefined;
        expect(validSettings({ [name]: given })).toEqual(isValid ? { [name]: given } : {});
      }),
      { numRuns: 400, examples: [[['ko', 'en']], [['ko', 'ko']], [[]]] },
    );
  });
});

describe('the schema of settings files', () => {
  it('rejects an unknown setting and names it', () => {
    expect(invalidSettingIn({ badge: true, colour: 'red' })).toBe('colour');
  });
});
