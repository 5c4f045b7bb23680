import { runChecks } from './checks.ts';
import { command } from './command.ts';

/** `npm run lint`: format, rules, imports between the rooms, file sizes, types, dead code. */
await command(async () => ((await runChecks()) ? 0 : 1));
