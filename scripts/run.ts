import { type SpawnSyncOptions, spawnSync } from 'node:child_process';

// On Windows a tool is a .cmd file, which only a shell can start.
const SHELL = process.platform === 'win32';

/** Runs a tool of the project, or of the machine, and gives whether it ended well. Its output goes to the terminal. */
export function run(command: string, args: readonly string[]): boolean {
  return spawn(command, args, { stdio: 'inherit' });
}

/** The same for a tool that says more than anybody reads: its output is shown only when it fails. */
export function runQuietly(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  return spawn(command, args, { encoding: 'utf8', maxBuffer: 64_000_000, env: { ...process.env, ...env } });
}

function spawn(command: string, args: readonly string[], options: SpawnSyncOptions): boolean {
  const { status, error, stdout, stderr } = spawnSync(command, args, { ...options, shell: SHELL });
  if (error !== undefined) console.error(`${command} could not be started: ${error.message}`);
  else if (status !== 0 && stdout !== null) console.error(`${stdout}${stderr}`);
  return status === 0;
}
