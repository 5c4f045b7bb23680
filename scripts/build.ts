import { command } from './command.ts';
import { buildExtension } from './extension-build.ts';
import { print } from './print.ts';

/** `npm run build`: the extension for Chromium browsers and for Firefox, one after the other. */
await command(async () => {
  print(await buildExtension('chromium'));
  print(await buildExtension('firefox'));
  return 0;
});
