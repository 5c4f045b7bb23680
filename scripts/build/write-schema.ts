import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { practicePackSchema } from '../../data/practice/schema.ts';

const target = fileURLToPath(new URL('../../data/practice/practice-pack.schema.json', import.meta.url));
const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

/** The published format as JSON Schema (2020-12). What only code can check, such as links between measures, is not in it. */
export function practicePackJsonSchema() {
  return toJsonSchema(practicePackSchema, { target: 'draft-2020-12', ignoreActions: ['raw_check'] });
}

if (import.meta.main) {
  writeFileSync(target, `${JSON.stringify(practicePackJsonSchema(), null, 2)}\n`);
  execFileSync(process.execPath, [biome, 'format', '--write', target]);
}
