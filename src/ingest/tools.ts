import type { Readers } from '../reading/pool/readers.ts';
import { openReaders } from '../reading/pool/readers.ts';

export interface ToolSettings {
  /** `host:port` pairs that links may name although they are private. */
  readonly allowHosts?: readonly string[];
}

/** What taking in needs beside a library: opened once, shared by all servers. */
export interface Tools {
  readonly readers: Readers;
  close(): Promise<void>;
}

/** Costs nothing until the first source comes. */
export function openTools(_settings: ToolSettings = {}): Tools {
  const readers = openReaders();
  return { readers, close: () => readers.close() };
}
