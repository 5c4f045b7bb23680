import { runCommand } from '../scripts/terminal/command.ts';
import { runDetect } from './cli.ts';

/** `npm run --silent detect -- [OPTIONS] FILE…`: finds the references in documents on disk. */
await runCommand(() => runDetect(process.argv.slice(2)));
