import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { managedSettingsJson, withSettingsTable } from '../../scripts/build/settings-reference.ts';
import { ROOT } from '../../scripts/terminal/root.ts';
import { settingNames } from '../../settings/settings.ts';

describe('the schema of an administrator’s policy', () => {
  const schema: unknown = JSON.parse(managedSettingsJson());

  it('has every setting, with a title and a description', () => {
    const described = { title: expect.any(String), description: expect.any(String) };
    expect(schema).toEqual({
      $schema: 'http://json-schema.org/draft-03/schema#',
      type: 'object',
      properties: Object.fromEntries(settingNames.map((name) => [name, expect.objectContaining(described)])),
    });
  });

  it('says which values each kind of setting takes, in terms that Chromium supports', () => {
    expect(schema).toMatchObject({
      properties: {
        badge: { type: 'boolean' },
        density: { type: 'string', enum: ['all', 'paragraph', 'section'] },
        languages: { type: 'array', items: { type: 'string', enum: ['en', 'ko'] } },
        dwell: { type: 'integer', minimum: 0, maximum: 2000 },
        disabledSites: { type: 'array', items: { type: 'string' } },
      },
    });
  });

  it('explains choices in the words of the options page', () => {
    const description = expect.stringContaining('hover: When you hover over a mark. A click or tap opens it, too.');
    expect(schema).toMatchObject({ properties: { openOn: { description } } });
  });
});

describe('docs/administrators.md', () => {
  it('has the present table of settings (run: node scripts/build/settings-reference.ts)', () => {
    const document = readFileSync(join(ROOT, 'docs', 'administrators.md'), 'utf8');
    expect(document).toBe(withSettingsTable(document));
  });

  it('must contain the markers of the table', () => {
    expect(() => withSettingsTable('# For administrators\n')).toThrow('must contain');
  });
});
