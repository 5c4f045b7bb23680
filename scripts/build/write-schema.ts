import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../../data/practice/schema.ts';

/** The format of practice packs as JSON Schema 2020-12. References within a pack are checked by `validate-pack.ts` only. */
export function practicePackJsonSchema() {
  return toJsonSchema(packSchema, { target: 'draft-2020-12' });
}

// `node scripts/build/write-schema.ts` writes the published schema.
if (import.meta.main) {
  const target = fileURLToPath(new URL('../../data/practice/practice-pack.schema.json', import.meta.url));
  const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  writeFileSync(target, `${JSON.stringify(practicePackJsonSchema(), null, 2)}\n`);
  execFileSync(process.execPath, [biome, 'format', '--write', target]);
}
