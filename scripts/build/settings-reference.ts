import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import en from '../../locales/en.json' with { type: 'json' };
import type { SettingRow } from '../../settings/kinds.ts';
import { settingsSchema } from '../../settings/schema.ts';
import { settingNames, settingsTable } from '../../settings/settings.ts';
import { ROOT } from '../terminal/root.ts';

// What administrators need to know of the settings, derived from the table of settings and the labels of the options page.

const START = '<!-- Written by: node scripts/build/settings-reference.ts -->';
const END = '<!-- End of the written part -->';

const texts: Readonly<Record<string, string>> = en.choices;

/**
 * The text of `managed-settings.json`, which the build adds to the extension for Chromium: the schema of a policy, in the part of
 * JSON Schema draft 3 that Chromium supports (https://developer.chrome.com/docs/extensions/reference/manifest/storage). The
 * rules that it cannot express, such as the form of a site, are checked when the policy is read.
 */
export function managedSettingsJson(): string {
  const { properties = {} } = toJsonSchema(settingsSchema, { ignoreActions: ['check', 'check_items', 'min_length'] });
  const schema = {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    properties: Object.fromEntries(
      settingNames.map((name) => {
        const title = en.options[name];
        const description = [title, ...choicesOf(settingsTable[name]).map((value) => `${value}: ${explain(value)}`)];
        return [name, Object.assign({ title, description: sentences(description) }, properties[name])];
      }),
    ),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The text of docs/administrators.md with the table between the two markers replaced by the present one. */
export function withSettingsTable(document: string): string {
  const [before, rest] = document.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`The document must contain “${START}” and “${END}”.`);
  return `${before}${START}\n\n${markdownTable().join('\n')}\n\n${END}${after}`;
}

function markdownTable(): string[] {
  const rows = settingNames.map((name) => {
    const row = settingsTable[name];
    const choices = choicesOf(row).map((value) => `\`${value}\`: ${explain(value)}`);
    return [
      `\`${name}\``,
      valuesOf(row),
      `\`${JSON.stringify(row.fallback)}\``,
      sentences([en.options[name], ...choices]),
    ];
  });
  const heading = ['name', 'value', 'default', 'meaning'];
  // Aligned in the same way as the formatter does it.
  const widths = heading.map((_, column) => Math.max(...[heading, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [heading, widths.map((width) => '-'.repeat(width)), ...rows].map(line);
}

/** The values that a setting takes, in words. */
function valuesOf(row: SettingRow): string {
  switch (row.kind) {
    case 'bool':
      return '`true` or `false`';
    case 'choice':
      return anyOf(row.choices);
    case 'subset':
      return `list of ${anyOf(row.choices)}, at least one`;
    case 'duration':
      return `${row.min} to ${row.max} milliseconds`;
    case 'sites':
      return 'list of sites';
  }
}

function anyOf(choices: readonly string[]): string {
  const quoted = choices.map((value) => `\`${value}\``);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].join(' or ');
}

function choicesOf(row: SettingRow): readonly string[] {
  return 'choices' in row ? row.choices : [];
}

/** The label of a choice on the options page, and the line of explanation below it. */
function explain(value: string): string {
  return sentences([texts[value] ?? '', texts[`${value}Note`] ?? '']);
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}

if (import.meta.main) {
  const path = join(ROOT, 'docs', 'administrators.md');
  writeFileSync(path, withSettingsTable(readFileSync(path, 'utf8')));
}
