// Sets the project up, then runs a script of it with the project's own Node:
//
//   node scripts/bootstrap.mjs scripts/start.ts ARGUMENTS…
//
// This file runs before anything is installed, on whatever Node (20 or newer) the person has, so it imports nothing but Node.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
// Started by its path and never by the name `node`: a shell such as dash remembers where it found a name, so a Node put in
// front of PATH later is not seen.
const NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The program that runs for us at this moment; signals that we get are passed on to it. */
let current;
/** The signal that came while the project was being set up; what was running then has had it too. */
let stopped;

main();

async function main() {
  const [script, ...rest] = process.argv.slice(2);
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    end(
      `Norm Lens needs Node ${OLDEST_NODE} or newer, and this is Node ${process.versions.node}: install one from https://nodejs.org.`,
    );
  }
  if (script === undefined || !existsSync(resolve(ROOT, script))) {
    end(`There is no script ${script ?? '(none was named)'}: use "npm start" or "npm test".`);
  }
  passSignalsOn();
  await install();
  await prepareTypes();
  await run(resolve(ROOT, script), rest);
}

/** Installs what the lock file says, unless that is there already. */
async function install() {
  const stamp = join(MODULES, '.norm-lens-installed');
  const wanted = `${fingerprint([join(ROOT, 'package-lock.json')])} ${process.platform} ${process.arch}`;
  if (read(stamp) === wanted && existsSync(NODE)) return;

  say('Installing the dependencies, a minute at most …');
  // Gone before npm starts, so that an install that was cut short is never taken for a whole one.
  rmSync(stamp, { force: true });
  await must(
    // Not `npm ci`: see docs/decisions/0005-install-from-an-incomplete-lock.md.
    ...npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'),
    'The dependencies could not be installed; what npm said stands above.',
  );
  if (!existsSync(NODE)) {
    end(
      `npm installed the dependencies without Node at ${NODE}: its install script was not run. Allow install scripts for "node" and try again.`,
    );
  }
  writeFileSync(stamp, wanted);
}

/** Has WXT write the types that tsconfig.json extends, when what they are made from has changed. */
async function prepareTypes() {
  const stamp = join(ROOT, '.wxt', '.norm-lens-prepared');
  const contents = [join(ROOT, 'package-lock.json'), join(ROOT, 'wxt.config.ts'), ...filesIn('locales')];
  const names = [...filesIn('public'), ...filesIn('entrypoints')].join('\n');
  const wanted = fingerprint(contents, names);
  if (read(stamp) === wanted) return;

  const wxt = join(MODULES, 'wxt', 'bin', 'wxt.mjs');
  await must(NODE, [wxt, 'prepare'], 'WXT could not write the types of the project; what it said stands above.');
  mkdirSync(join(ROOT, '.wxt'), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Runs the script in place of this process, as far as its caller can tell: same streams, same exit status, same signals. */
async function run(script, args) {
  const env = {
    ...process.env,
    // npm sets it to the folder where the person typed the command; without npm that is this one.
    INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
    PATH: `${join(MODULES, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  };
  const { status, signal, error } = await ended(spawn(NODE, [script, ...args], { cwd: ROOT, stdio: 'inherit', env }));
  if (error) end(`The project's Node could not be started: ${error.message}. Delete node_modules and try again.`);
  if (signal === null) process.exit(status);
  endBy(signal);
}

function passSignalsOn() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopped = signal;
      // Ctrl-C at a terminal reaches the other program without our help.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) current?.kill(signal);
    });
  }
}

/** Resolves when a program has ended, with how it ended or why it never began. */
function ended(child) {
  current = child;
  return new Promise((settle) => {
    child.on('error', (error) => settle({ status: 1, signal: null, error }));
    child.on('close', (status, signal) => settle({ status, signal, error: undefined }));
  });
}

function endBy(signal) {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** The npm that is running us, else the one in PATH. */
function npm(...args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js') && existsSync(cli)) return [process.execPath, [cli, ...args]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}

/** Runs a program in silence; when it fails, shows what it printed and ends with `sentence`. */
async function must(program, args, sentence) {
  // Windows starts a .cmd file only through a shell (CVE-2024-27980).
  const shell = program.endsWith('.cmd');
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  const { status, error } = await ended(child);
  if (stopped !== undefined) endBy(stopped);
  else if (status !== 0) {
    process.stderr.write(Buffer.concat(printed));
    end(error === undefined ? sentence : `${error.message}. ${sentence}`);
  }
}

/** Every file under a folder of the project, in a fixed order. */
function filesIn(folder) {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function fingerprint(files, more = '') {
  const hash = createHash('sha256').update(more);
  for (const file of files) hash.update(read(file) ?? '');
  return hash.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function end(sentence) {
  say(sentence);
  process.exit(1);
}
