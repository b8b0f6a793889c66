import { Piscina } from 'piscina';

export interface Limits {
  /** Milliseconds that one task may run; waiting for a worker, or for one to start, does not count. */
  readonly milliseconds: number;
  /** Megabytes of JavaScript heap that one worker may hold. */
  readonly megabytes: number;
  /** Workers at once. They start when there is something to do, and end when there is not. */
  readonly workers: number;
}

/** What a worker made of a task. `detail` is for the operator's log. */
export type Outcome<Result> = { readonly kind: 'done'; readonly result: Result } | Failed;

export interface Failed {
  readonly kind: 'failed';
  readonly because: 'too-slow' | 'out-of-memory' | 'crashed';
  readonly detail: string;
}

/** Worker threads for one kind of task on untrusted input. A task that fails takes only its own worker with it. */
export interface Pool<Task, Result> {
  /** Never rejects. */
  run(task: Task): Promise<Outcome<Result>>;
  /** Ends the workers; tasks that still run or wait end as crashed. */
  close(): Promise<void>;
}

const IDLE_MILLISECONDS = 30_000;

/** @param entry - the compiled module whose default export is the task: one argument, one result, both cloneable. */
export function openPool<Task, Result>(entry: URL, limits: Limits): Pool<Task, Result> {
  const piscina = new Piscina<Task, Result>({
    filename: entry.href,
    minThreads: 0,
    maxThreads: limits.workers,
    idleTimeout: IDLE_MILLISECONDS,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  // A worker that dies between two tasks is replaced by the next one; without a listener it would end the process.
  piscina.on('error', () => {});

  let ready = 0;
  piscina.on('workerCreate', () => {
    ready++;
  });
  piscina.on('workerDestroy', () => {
    ready = Math.max(0, ready - 1);
  });

  const waiting: (() => void)[] = [];
  let busy = 0;
  const turn = async (): Promise<void> => {
    if (busy < limits.workers) busy++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const done = (): void => {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  };

  return {
    run: async (task) => {
      await turn();
      const stop = new AbortController();
      let timer: NodeJS.Timeout | undefined;
      const startClock = (): void => {
        // A worker is ready once it has loaded its module; with as many ready as there are tasks, every task runs.
        if (ready < busy) return;
        piscina.off('workerCreate', startClock);
        timer = setTimeout(() => stop.abort(), limits.milliseconds);
      };
      try {
        piscina.on('workerCreate', startClock);
        startClock();
        return { kind: 'done', result: await piscina.run(task, { signal: stop.signal }) };
      } catch (error) {
        return failed(error, stop.signal.aborted, limits);
      } finally {
        piscina.off('workerCreate', startClock);
        clearTimeout(timer);
        done();
      }
    },
    close: () => piscina.destroy(),
  };
}

function failed(error: unknown, timedOut: boolean, limits: Limits): Failed {
  if (timedOut)
    return { kind: 'failed', because: 'too-slow', detail: `ran for more than ${limits.milliseconds} ms and was ended` };
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { kind: 'failed', because: 'out-of-memory', detail: `needed more than ${limits.megabytes} MB of heap` };
  return {
    kind: 'failed',
    because: 'crashed',
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
