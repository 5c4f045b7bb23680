import { command } from '../scripts/terminal/command.ts';
import { detectIn } from './cli.ts';

/** `npm run --silent detect -- [OPTIONS] FILE…`: the references in documents on disk, for researchers. */
await command(() => detectIn(process.argv.slice(2)));
