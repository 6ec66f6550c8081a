import { readFileSync } from 'node:fs';

/** Of a process, in megabytes; NaN where the kernel does not tell. */
export function residentMegabytes(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096) / 1e6;
  } catch {
    return Number.NaN;
  }
}
