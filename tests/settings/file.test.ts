import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettingsFile, type SettingsFileFault, writeSettingsFile } from '../../settings/file.ts';
import { settingsVersion } from '../../settings/migrations.ts';
import { invalidSettingIn } from '../../settings/schema.ts';
import { defaultSettings, type PartialSettings, settingNames } from '../../settings/settings.ts';

/** A file with these settings, as anybody could write it. */
function file(settings: unknown, version: unknown = settingsVersion, kind: unknown = 'norm-lens-settings'): string {
  return JSON.stringify({ kind, version, settings });
}

describe('settings in a file', () => {
  it.each<[string, PartialSettings]>([
    ['nothing', {}],
    ['one', { sensitivity: 'strict' }],
    ['all as at the start', defaultSettings],
    ['sites', { disabledSites: ['example.org', '*.example.org:8080', 'file:', '[::1]:3000'] }],
    ['the ends of what a delay may be', { dwell: 0, grace: 2000 }],
  ])('come back as they went: %s', (_, settings) => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings });
  });

  it('can be read by people', () => {
    expect(writeSettingsFile({ badge: false })).toBe(
      `{\n  "kind": "norm-lens-settings",\n  "version": ${settingsVersion},\n  "settings": {\n    "badge": false\n  }\n}\n`,
    );
  });

  it('need not fill the file: what else stands in it is left alone', () => {
    const text = JSON.stringify({ kind: 'norm-lens-settings', version: 1, settings: { badge: false }, note: 'mine' });
    expect(readSettingsFile(text)).toEqual({ settings: { badge: false } });
  });
});

describe('a file that gives no settings', () => {
  it.each<[string, string, SettingsFileFault]>([
    ['nothing in it', '', { kind: 'notJson' }],
    ['prose', 'My settings', { kind: 'notJson' }],
    ['half of a file', file({ badge: true }).slice(0, -3), { kind: 'notJson' }],
    ['null', 'null', { kind: 'otherFile' }],
    ['a list', '[]', { kind: 'otherFile' }],
    ['settings of something else', file({}, 1, 'other-settings'), { kind: 'otherFile' }],
    ['no kind', '{"version":1,"settings":{}}', { kind: 'otherFile' }],
    ['no version', '{"kind":"norm-lens-settings","settings":{}}', { kind: 'otherFile' }],
    ['version 0', file({}, 0), { kind: 'otherFile' }],
    ['half a version', file({}, 0.5), { kind: 'otherFile' }],
    ['a version in words', file({}, '1'), { kind: 'otherFile' }],
    ['the next version', file({}, settingsVersion + 1), { kind: 'newerVersion' }],
    ['a later shape that nobody knows yet', file(7, settingsVersion + 9), { kind: 'newerVersion' }],
    ['no settings', '{"kind":"norm-lens-settings","version":1}', { kind: 'otherFile' }],
    ['settings in a list', file([]), { kind: 'invalidSetting', setting: 'settings' }],
    ['settings in words', file('strict'), { kind: 'invalidSetting', setting: 'settings' }],
    ['null for settings', file(null), { kind: 'invalidSetting', setting: 'settings' }],
    ['an unknown setting', file({ colour: 'red' }), { kind: 'invalidSetting', setting: 'colour' }],
    ['an unknown choice', file({ badge: true, markStyle: 'bold' }), { kind: 'invalidSetting', setting: 'markStyle' }],
    ['a delay below zero', file({ dwell: -1 }), { kind: 'invalidSetting', setting: 'dwell' }],
    ['a delay of a minute', file({ grace: 60_000 }), { kind: 'invalidSetting', setting: 'grace' }],
    ['a delay in words', file({ dwell: '300' }), { kind: 'invalidSetting', setting: 'dwell' }],
    ['null for a choice', file({ badge: null }), { kind: 'invalidSetting', setting: 'badge' }],
    ['no language', file({ languages: [] }), { kind: 'invalidSetting', setting: 'languages' }],
    [
      'a site in letters that no address has',
      file({ disabledSites: ['한국.kr'] }),
      { kind: 'invalidSetting', setting: 'disabledSites.0' },
    ],
    ['an unknown language', file({ languages: ['en', 'xx'] }), { kind: 'invalidSetting', setting: 'languages.1' }],
    [
      'an address for a site',
      file({ disabledSites: ['a.example', 'https://b.example/'] }),
      { kind: 'invalidSetting', setting: 'disabledSites.1' },
    ],
  ])('says what is wrong: %s', (_, text, fault) => {
    expect(readSettingsFile(text)).toEqual({ fault });
  });

  it('takes no name that every object has for a setting', () => {
    const read = readSettingsFile('{"kind":"norm-lens-settings","version":1,"settings":{"__proto__":{"badge":false}}}');
    expect('settings' in read ? Object.keys(read.settings) : []).toEqual([]);
  });
});

describe('the examples of every version', () => {
  const examples = join(import.meta.dirname, 'examples');
  const versions = Array.from({ length: settingsVersion }, (_, index) => index + 1);

  it.each(versions)('version %i can still be read', (version) => {
    const path = join(examples, `v${version}.json`);
    expect(existsSync(path), `add tests/settings/examples/v${version}.json`).toBe(true);
    const read = readSettingsFile(readFileSync(path, 'utf8'));
    expect(read).toEqual({ settings: expect.anything() });
  });

  it('of the present version sets everything, and nothing as it is at the start', () => {
    const text = readFileSync(join(examples, `v${settingsVersion}.json`), 'utf8');
    const { settings, version } = JSON.parse(text);
    expect(version).toBe(settingsVersion);
    expect(invalidSettingIn(settings)).toBeUndefined();
    expect(Object.keys(settings)).toEqual(settingNames);
    for (const name of settingNames) expect(settings[name], name).not.toEqual(defaultSettings[name]);
  });
});
