import { parseArgs } from 'node:util';
import { compareWith } from './eval/compare-revision.ts';
import { measure } from './eval/measure.ts';
import { runCommand, UserError } from './terminal/command.ts';

/**
 * `npm run eval`: how detection does on the gold set, with exit status 1 below a bar. `npm run eval -- --against REV`:
 * what it gained and lost since a git revision.
 */
await runCommand(async () => {
  const revision = revisionAsked(process.argv.slice(2));
  if (revision === undefined) return measure() ? 0 : 1;
  await compareWith(revision);
  return 0;
});

function revisionAsked(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { against: { type: 'string' } } }).values.against;
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    throw new UserError(`${reason}. This is how it goes: npm run eval -- [--against REVISION]`);
  }
}
