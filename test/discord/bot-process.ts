import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TOKEN } from './loopback/world.ts';

const MAIN = path.resolve(import.meta.dirname, '../../dist/main.js');

/** The compiled bot as a process of its own, with the real discord.js. */
export class BotProcess {
  output = '';
  log = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;
  readonly folder: string;

  /** @param args after `main.js`. */
  constructor(
    apiUrl: string,
    more: Readonly<Record<string, string>> = {},
    folder?: string,
    args: readonly string[] = [],
  ) {
    this.folder = folder ?? mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
    const env = {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: apiUrl,
      DATA_DIR: this.folder,
      ...more,
    };
    this.child = spawn(process.execPath, [MAIN, ...args], { env, cwd: this.folder, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (data) => {
      this.output += String(data);
    });
    this.child.stderr?.on('data', (data) => {
      this.log += String(data);
    });
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** The most memory that it ever needed (Linux alone tells). */
  get peakMegabytes(): number {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  }

  /** Resolves when the log holds some words. */
  async logged(words: string): Promise<void> {
    const end = Date.now() + 10_000;
    while (!this.log.includes(words)) {
      if (Date.now() > end) throw new Error(`“${words}” is not in the log: ${this.log}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Resolves when the bot says that it is on Discord. */
  async ready(milliseconds = 20_000): Promise<this> {
    const end = Date.now() + milliseconds;
    while (!this.output.includes('Invite it')) {
      if (!this.alive || Date.now() > end) throw new Error(`the bot did not start: ${this.output}${this.log}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return this;
  }

  terminate(): void {
    this.child.kill('SIGTERM');
  }

  /** The exit code; null where a signal ended it. */
  exit(): Promise<number | null> {
    return this.ended;
  }

  async stop(): Promise<number | null> {
    this.terminate();
    const code = await this.ended;
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}
