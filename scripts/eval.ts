import { compareWith } from './eval/compare-revision.ts';
import { measure } from './eval/measure.ts';
import { parseArguments, runCommand } from './terminal/command.ts';

/**
 * `npm run eval`: measures detection on the gold set; the exit status is 1 when a figure is below its bar. `npm run eval -- --against
 * REVISION`: prints what detection gained and lost since a git revision.
 */
await runCommand(async () => {
  const { values } = parseArguments('npm run eval -- [--against REVISION]', {
    options: { against: { type: 'string' } },
  });
  if (values.against === undefined) return measure() ? 0 : 1;
  await compareWith(values.against);
  return 0;
});
