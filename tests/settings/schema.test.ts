import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invalidSettingIn } from '../../settings/schema.ts';
import { defaultSettings, settingNames, validSettings } from '../../settings/settings.ts';

/** Values that some setting takes, and others that are near to them. */
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

describe('the check of stored settings', () => {
  it.each(settingNames)('takes for %s what the schema takes, and nothing else', (name) => {
    fc.assert(
      fc.property(value, (given) => {
        const isValid = given !== undefined && invalidSettingIn({ [name]: given }) === undefined;
        expect(validSettings({ [name]: given })).toEqual(isValid ? { [name]: given } : {});
      }),
      { numRuns: 400, examples: [[['ko', 'en']], [['ko', 'ko']], [[]]] },
    );
  });

  it('knows every setting, in the order they are written', () => {
    expect(settingNames).toEqual(Object.keys(defaultSettings));
  });
});
