import { describe, expect, it } from 'vitest';
import { migrated, migrations, settingsVersion } from '../../settings/migrations.ts';

/** Three steps of which one leaves the shape as it was, and so has no migration. */
const steps = {
  2: (before: object) => ({ ...before, renamed: 'in 2' }),
  4: (before: object) => ({ ...before, later: 'in 4' }),
};

describe('stored settings of an older version', () => {
  it.each([
    { from: 1, to: 4, expected: { old: 1, renamed: 'in 2', later: 'in 4' } },
    { from: 2, to: 4, expected: { old: 1, later: 'in 4' } },
    { from: 1, to: 3, expected: { old: 1, renamed: 'in 2' } },
    { from: 4, to: 4, expected: { old: 1 } },
  ])('go from $from to $to, one version after the other', ({ from, to, expected }) => {
    expect(migrated({ old: 1 }, from, to, steps)).toEqual(expected);
  });

  it('stay what they were for whoever holds them', () => {
    const before = { old: 1 };
    migrated(before, 1, 4, steps);
    expect(before).toEqual({ old: 1 });
  });
});

describe('the migrations', () => {
  it('lead to versions that there are', () => {
    for (const version of Object.keys(migrations).map(Number)) {
      expect(version).toBeGreaterThan(1);
      expect(version).toBeLessThanOrEqual(settingsVersion);
    }
  });
});
