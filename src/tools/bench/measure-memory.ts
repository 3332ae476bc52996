/** What a run leaves in memory and what it needs on the way. */
import { Session } from 'node:inspector/promises';
import v8 from 'node:v8';
import vm from 'node:vm';

export type Memory = {
  /** More of the heap in use while the result is held, bytes. May be a little below 0, for other things are freed. */
  readonly keptBytes: number;
  /** All that was allocated, freed or not, bytes: what the garbage collector has to do. By samples. */
  readonly allocatedBytes: number;
};

/** One in so many bytes is looked at. */
const SAMPLING_BYTES = 4_096;

export async function measureMemory(run: () => unknown): Promise<Memory> {
  v8.setFlagsFromString('--expose-gc');
  // `as`: a context made after the flag has the function.
  const collectGarbage = vm.runInNewContext('gc') as () => void;
  run();
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const held = [run()];
  collectGarbage();
  const keptBytes = process.memoryUsage().heapUsed - before;
  held.length = 0;

  const session = new Session();
  session.connect();
  const options = {
    samplingInterval: SAMPLING_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  };
  await session.post('HeapProfiler.startSampling', options);
  run();
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  // `as`: @types/node 20 leaves out the samples that the protocol has.
  const { samples } = profile as { readonly samples?: readonly { readonly size: number }[] };
  const allocatedBytes = (samples ?? []).reduce((sum, { size }) => sum + size, 0);
  return { keptBytes, allocatedBytes };
}
