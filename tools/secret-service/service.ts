/** A D-Bus of its own with a real Secret Service on it, or without one. Nothing of the person's desktop is touched. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Without folders of services: an installed keyring would else be started by whoever asks for one. */
const busConfig = (folder: string) => `<!DOCTYPE busconfig PUBLIC
  "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=${folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

export interface Desktop {
  /** What a process needs in its environment to be on this desktop. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Starts the keyring, once the one before has been stopped. Locked, it can be opened by nobody: there is no prompter. */
  startKeyring(state: 'unlocked' | 'locked'): Promise<void>;
  stopKeyring(): Promise<void>;
  /** Sends a signal to the keyring, such as SIGSTOP. */
  signalKeyring(signal: NodeJS.Signals): void;
  close(): Promise<void>;
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

export async function startDesktop(): Promise<Desktop> {
  const folder = mkdtempSync(join(tmpdir(), 'wirebox-desktop-'));
  const runtime = join(folder, 'runtime');
  mkdirSync(runtime, { mode: 0o700 });
  writeFileSync(join(folder, 'bus.conf'), busConfig(folder));
  const bus = spawn(
    'dbus-daemon',
    [`--config-file=${join(folder, 'bus.conf')}`, '--nofork', '--print-address'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [address] = await once(bus.stdout, 'data', { signal: AbortSignal.timeout(10_000) });
  const env = {
    HOME: folder,
    XDG_RUNTIME_DIR: runtime,
    XDG_DATA_HOME: join(folder, 'data'),
    DBUS_SESSION_BUS_ADDRESS: String(address).trim(),
  };

  let keyring: ChildProcess | undefined;
  const isThere = async () => {
    const asked = spawn('secret-tool', ['search', 'nothing', 'nothing'], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
      timeout: 5000,
    });
    const [code] = await once(asked, 'exit');
    return code === 0;
  };
  return {
    env,
    folder,
    async startKeyring(state) {
      await end(keyring);
      const unlock = state === 'unlocked' ? ['--unlock'] : [];
      keyring = spawn('gnome-keyring-daemon', ['--foreground', '--components=secrets', ...unlock], {
        env: { ...process.env, ...env },
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      keyring.stdin?.end(unlock.length > 0 ? 'password of the test\n' : '');
      for (let tries = 0; tries < 100; tries++) {
        if (await isThere()) return;
        await sleep(50);
      }
      throw new Error('gnome-keyring-daemon did not start');
    },
    async stopKeyring() {
      await end(keyring);
      keyring = undefined;
    },
    signalKeyring: (signal) => void keyring?.kill(signal),
    async close() {
      await end(keyring);
      await end(bus);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
