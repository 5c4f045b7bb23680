import { describe, expect, it } from 'vitest';
import { sections } from '../../settings/kinds.ts';
import {
  defaultSettings,
  isOfKind,
  type PageSettings,
  settingNames,
  settingsIn,
  settingsTable,
  validSettings,
} from '../../settings/settings.ts';

/** The choices of every setting that has some, one after the other. */
const choices: string[] = settingNames.flatMap((name): readonly string[] => {
  const row = settingsTable[name];
  return 'choices' in row ? row.choices : [];
});

describe('the table of settings', () => {
  it('gives every setting a valid default', () => {
    expect(validSettings(defaultSettings)).toEqual(defaultSettings);
  });

  it('puts every setting into a section of the options page', () => {
    expect(sections.flatMap(settingsIn).toSorted()).toEqual(settingNames.toSorted());
  });

  it('says which settings pages need', () => {
    const pageSettings: PageSettings = defaultSettings;
    const inPages = settingNames.filter((name) => settingsTable[name].inPages);
    expect(inPages.filter((name) => !(name in pageSettings))).toEqual([]);
    expect(inPages).not.toContain('disabledSites');
  });

  it('uses no choice for two settings, because a choice has one label, choices.<value>', () => {
    expect(choices).toEqual([...new Set(choices)]);
  });
});

describe('a kind of setting', () => {
  it.each([
    ['badge', 'bool', true],
    ['badge', 'choice', false],
    ['dwell', 'duration', true],
    ['languages', 'subset', true],
    ['disabledSites', 'sites', true],
  ] as const)('%s is of the kind %s: %s', (name, kind, expected) => {
    expect(isOfKind(name, kind)).toBe(expected);
  });
});

describe('valid settings', () => {
  it.each<[string, unknown]>([
    ['text', 'strict'],
    ['a list', ['strict']],
    ['null', null],
    ['nothing', undefined],
    ['an unknown setting', { colour: 'red' }],
    ['invalid values', { sensitivity: 'loud', dwell: -5, disabledSites: 'example.org' }],
  ])('are none in %s', (_, stored) => {
    expect(validSettings(stored)).toEqual({});
  });

  it('are kept next to invalid ones', () => {
    expect(validSettings({ markStyle: 'bold', badge: false, dwell: 0 })).toEqual({ badge: false, dwell: 0 });
  });
});
