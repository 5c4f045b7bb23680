import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const data = new URL('../../data/', import.meta.url);

/** The modules a file of data/ brings along when it runs, its own name first; type imports bring nothing. */
function brings(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  if (!name.endsWith('.ts')) return seen;
  const source = readFileSync(new URL(name, data), 'utf8');
  for (const [, from = ''] of source.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)) {
    brings(from.replace(/^\.\//, ''), seen);
  }
  return seen;
}

describe('what a content script takes along', () => {
  it.each(['norms.ts', 'practice.ts', 'glossary.ts', 'citation.ts'])('%s is data and code of ours only', (name) => {
    for (const each of brings(name)) expect(each).toMatch(/^[a-z/-]+\.(ts|json)$/);
  });

  it('of the norms alone is only the norms', () => {
    expect([...brings('norms.ts')]).toEqual(['norms.ts', 'norms.json']);
  });

  it('of the search is MiniSearch and no validator', () => {
    const foreign = [...brings('search.ts')].filter((each) => !/\.(ts|json)$/.test(each));
    expect(foreign).toEqual(['minisearch']);
  });
});
