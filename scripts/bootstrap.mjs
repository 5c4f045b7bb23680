// Installs the dependencies unless they are installed already. npm runs this before `npm start` and `npm test`, so that both work
// on a fresh clone. It runs on whatever Node the machine has, before anything is installed: it may import from Node only.

import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const MIN_NODE = 20;

if (Number.parseInt(process.versions.node, 10) < MIN_NODE) {
  fail(
    `Norm Lens needs Node ${MIN_NODE} or newer, and this is Node ${process.versions.node}: install one from https://nodejs.org.`,
  );
} else if (!process.env.npm_execpath) {
  fail('Run this script through npm: "npm start" or "npm test".');
} else if (!isInstalled()) {
  install(process.env.npm_execpath);
}

/** Whether `npm ci` ran to its end after the lock file last changed: `.wxt` is written by its last step (`postinstall`). */
function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync('.wxt/tsconfig.json') || !existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

/** Runs `npm ci`, its output on standard error so that a command's own output stays clean, and passes signals and status on. */
function install(npm) {
  process.stderr.write('Installing the dependencies with "npm ci", which takes about a quarter of a minute …\n');
  const child = spawn(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('close', (status, signal) => {
    if (signal !== null) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else if (status !== 0) {
      fail('"npm ci" failed; its messages are above.');
    }
  });
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
