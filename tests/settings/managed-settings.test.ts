import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/terminal/root.ts';
import { wholeSettings } from '../../settings/schema.ts';
import { settingNames } from '../../settings/settings.ts';

/** What Chromium's policies (https://developer.chrome.com/docs/extensions/reference/manifest/storage) know of a schema. */
interface Policy {
  type?: unknown;
  enum?: unknown;
  minimum?: unknown;
  maximum?: unknown;
  items?: Policy;
  title?: unknown;
  description?: unknown;
}

const published: { type: string; properties: Record<string, Policy> } = JSON.parse(
  readFileSync(join(ROOT, 'public', 'managed-settings.json'), 'utf8'),
);
const { properties = {} } = toJsonSchema(wholeSettings, {
  ignoreActions: ['regex', 'max_length', 'min_length', 'check_items'],
});

/** What a policy demands, without what it tells. */
function demandsOf({ type, enum: choices, minimum, maximum, items }: Policy): object {
  return { type, choices, minimum, maximum, ...(items ? { items: demandsOf(items) } : {}) };
}

describe('what an administrator can set', () => {
  it('is every setting', () => {
    expect(published.type).toBe('object');
    expect(Object.keys(published.properties)).toEqual(settingNames);
  });

  it.each(settingNames)('%s may be what the setting may be, and says what it is', (name) => {
    const policy = published.properties[name] ?? {};
    const setting: Policy = Object(properties[name]);
    expect(demandsOf(policy)).toEqual(demandsOf({ ...setting }));
    expect(policy).toEqual(expect.objectContaining({ title: expect.any(String), description: expect.any(String) }));
  });
});
