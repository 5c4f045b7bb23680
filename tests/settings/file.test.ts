import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatSettingsFile, parseSettingsFile, type SettingsFileFault } from '../../settings/file.ts';
import { isRecord } from '../../settings/is-record.ts';
import { settingsVersion } from '../../settings/migrations.ts';
import { defaultSettings, type PartialSettings } from '../../settings/settings.ts';

/** The text of a file with these settings. */
function file(settings: unknown, version: unknown = settingsVersion, kind: unknown = 'norm-lens-settings'): string {
  return JSON.stringify({ kind, version, settings });
}

describe('a settings file', () => {
  it.each<[string, PartialSettings]>([
    ['no settings', {}],
    ['one setting', { sensitivity: 'strict' }],
    ['the default of every setting', defaultSettings],
    ['sites of every form', { disabledSites: ['example.org', '*.example.org:8080', 'file:', '[::1]:3000'] }],
    ['the shortest and the longest delay', { dwell: 0, grace: 2000 }],
  ])('gives back what was written: %s', (_, settings) => {
    expect(parseSettingsFile(formatSettingsFile(settings))).toEqual({ settings });
  });

  it('is written as indented JSON', () => {
    expect(formatSettingsFile({ badge: false })).toBe(
      `{\n  "kind": "norm-lens-settings",\n  "version": ${settingsVersion},\n  "settings": {\n    "badge": false\n  }\n}\n`,
    );
  });

  it('may contain other properties beside the settings', () => {
    const text = JSON.stringify({ kind: 'norm-lens-settings', version: 1, settings: { badge: false }, note: 'mine' });
    expect(parseSettingsFile(text)).toEqual({ settings: { badge: false } });
  });
});

describe('a text that is no valid settings file', () => {
  it.each<[string, string, SettingsFileFault]>([
    ['empty text', '', { kind: 'notJson' }],
    ['prose', 'My settings', { kind: 'notJson' }],
    ['a truncated file', file({ badge: true }).slice(0, -3), { kind: 'notJson' }],
    ['null', 'null', { kind: 'otherFile' }],
    ['a list', '[]', { kind: 'otherFile' }],
    ['settings of something else', file({}, 1, 'other-settings'), { kind: 'otherFile' }],
    ['no kind', '{"version":1,"settings":{}}', { kind: 'otherFile' }],
    ['no version', '{"kind":"norm-lens-settings","settings":{}}', { kind: 'otherFile' }],
    ['version 0', file({}, 0), { kind: 'otherFile' }],
    ['a fractional version', file({}, 0.5), { kind: 'otherFile' }],
    ['a version as text', file({}, '1'), { kind: 'otherFile' }],
    ['the next version', file({}, settingsVersion + 1), { kind: 'newerVersion' }],
    ['a newer version with an unknown shape', file(7, settingsVersion + 9), { kind: 'newerVersion' }],
    ['no settings', '{"kind":"norm-lens-settings","version":1}', { kind: 'otherFile' }],
    ['settings as a list', file([]), { kind: 'invalidSetting', setting: 'settings' }],
    ['settings as text', file('strict'), { kind: 'invalidSetting', setting: 'settings' }],
    ['settings that are null', file(null), { kind: 'invalidSetting', setting: 'settings' }],
    ['an unknown setting', file({ colour: 'red' }), { kind: 'invalidSetting', setting: 'colour' }],
    ['an unknown choice', file({ badge: true, markStyle: 'bold' }), { kind: 'invalidSetting', setting: 'markStyle' }],
    ['a negative delay', file({ dwell: -1 }), { kind: 'invalidSetting', setting: 'dwell' }],
    ['a delay of a minute', file({ grace: 60_000 }), { kind: 'invalidSetting', setting: 'grace' }],
    ['a delay as text', file({ dwell: '300' }), { kind: 'invalidSetting', setting: 'dwell' }],
    ['null for a boolean', file({ badge: null }), { kind: 'invalidSetting', setting: 'badge' }],
    ['no language', file({ languages: [] }), { kind: 'invalidSetting', setting: 'languages' }],
    ['an unknown language', file({ languages: ['en', 'xx'] }), { kind: 'invalidSetting', setting: 'languages.1' }],
    [
      'a site in letters that addresses do not contain',
      file({ disabledSites: ['한국.kr'] }),
      { kind: 'invalidSetting', setting: 'disabledSites.0' },
    ],
    [
      'an address in place of a site',
      file({ disabledSites: ['a.example', 'https://b.example/'] }),
      { kind: 'invalidSetting', setting: 'disabledSites.1' },
    ],
  ])('is refused with the reason: %s', (_, text, fault) => {
    expect(parseSettingsFile(text)).toEqual({ fault });
  });

  it('sets nothing through a property of every object', () => {
    const text = '{"kind":"norm-lens-settings","version":1,"settings":{"__proto__":{"badge":false}}}';
    const parsed = parseSettingsFile(text);
    expect('settings' in parsed ? Object.keys(parsed.settings) : []).toEqual([]);
  });
});

describe('the example file of each version', () => {
  const versions = Array.from({ length: settingsVersion }, (_, index) => index + 1);

  it.each(versions)('version %i is read without losing a setting', (version) => {
    const path = join(import.meta.dirname, 'examples', `v${version}.json`);
    expect(existsSync(path), `Add tests/settings/examples/v${version}.json, exported by that version.`).toBe(true);
    const text = readFileSync(path, 'utf8');
    const example: unknown = JSON.parse(text);
    if (!isRecord(example) || !isRecord(example.settings)) throw new Error(`${path} contains no settings.`);
    expect(example.version).toBe(version);

    const parsed = parseSettingsFile(text);
    if ('fault' in parsed) throw new Error(`${path}: ${JSON.stringify(parsed.fault)}`);
    expect(Object.values(parsed.settings)).toEqual(Object.values(example.settings).map(() => expect.anything()));
    // Values other than the defaults, so that a lost setting is noticed.
    for (const [name, value] of Object.entries(defaultSettings))
      expect(parsed.settings, name).not.toMatchObject({ [name]: value });
  });
});
