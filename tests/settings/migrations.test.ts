import { describe, expect, it } from 'vitest';
import { migrateSettings, migrations, settingsVersion } from '../../settings/migrations.ts';
import { defaultSettings } from '../../settings/settings.ts';

/** Migrations to versions 2 and 4. Version 3 changed no shape, so it has none. */
const steps = {
  2: (before: object) => ({ ...before, renamed: 'in 2' }),
  4: (before: object) => ({ ...before, later: 'in 4' }),
};

describe('migrateSettings', () => {
  it.each([
    { from: 1, to: 4, expected: { old: 1, renamed: 'in 2', later: 'in 4' } },
    { from: 2, to: 4, expected: { old: 1, later: 'in 4' } },
    { from: 1, to: 3, expected: { old: 1, renamed: 'in 2' } },
    { from: 4, to: 4, expected: { old: 1 } },
  ])('runs the migrations from version $from to $to in order', ({ from, to, expected }) => {
    expect(migrateSettings({ old: 1 }, from, to, steps)).toEqual(expected);
  });

  it('does not change the object it is given', () => {
    const before = { old: 1 };
    migrateSettings(before, 1, 4, steps);
    expect(before).toEqual({ old: 1 });
  });
});

describe('the migrations', () => {
  it('produce versions from 2 to the present one', () => {
    for (const version of Object.keys(migrations).map(Number)) {
      expect(version).toBeGreaterThan(1);
      expect(version).toBeLessThanOrEqual(settingsVersion);
    }
  });

  it('rename the settings that version 2 renamed', () => {
    expect(migrateSettings({ look: 'tint', sitesOff: ['example.org'], badge: false }, 1)).toEqual({
      markStyle: 'tint',
      disabledSites: ['example.org'],
      badge: false,
    });
  });

  it('leave settings of the present shape alone, because policies carry no version', () => {
    expect(migrateSettings(defaultSettings, 1)).toEqual(defaultSettings);
  });
});
