import { runCommand } from './terminal/command.ts';
import { runChecks } from './test/checks.ts';

/** `npm run lint`: format, rules, imports between the rooms, file sizes, types, dead code. */
await runCommand(async () => ((await runChecks()) ? 0 : 1));
