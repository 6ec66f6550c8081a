/** Collects the bytes of one line that arrives in pieces. Node only. */

/** Above this a line moves to a block of memory that grows in place and is given back at once. */
const longFrom = 1024 * 1024;

/** In every supported Node, but not yet in the library the compiler is told of. */
type GrowingBlock = ArrayBuffer & { resize(bytes: number): void };
const GrowingBlock = ArrayBuffer as unknown as new (
  bytes: number,
  options: { maxByteLength: number },
) => GrowingBlock;

export class LongLine {
  /** More arrived than the limit allows; the bytes are gone, the line is still being skipped. */
  overflowed = false;
  length = 0;
  private readonly limit: number;
  private bytes = new Uint8Array(0);
  private block: GrowingBlock | undefined;

  constructor(limit: number) {
    this.limit = limit;
  }

  get started(): boolean {
    return this.length > 0 || this.overflowed;
  }

  add(piece: Uint8Array): void {
    if (this.overflowed || piece.length === 0) return;
    const needed = this.length + piece.length;
    if (needed > this.limit) {
      this.clear();
      this.overflowed = true;
      return;
    }
    if (needed > this.bytes.length) this.grow(needed);
    this.bytes.set(piece, this.length);
    this.length = needed;
  }

  /** What was collected; the view ends with the next call of `add` or `clear`. */
  view(): Buffer {
    return Buffer.from(this.bytes.buffer, 0, this.length);
  }

  clear(): void {
    this.length = 0;
    this.overflowed = false;
    if (this.block === undefined) return;
    this.bytes = new Uint8Array(0);
    this.block.resize(0);
    this.block = undefined;
  }

  /**
   * Joining a list of chunks, or doubling, would hold a 100 MB line two or three times over; the garbage collector
   * frees such memory late, `resize` frees it now.
   */
  private grow(needed: number): void {
    const room = Math.min(Math.max(needed, Math.min(needed * 2, needed + longFrom)), this.limit);
    if (this.block !== undefined) {
      this.block.resize(room);
      return;
    }
    const collected = this.bytes.subarray(0, this.length);
    if (room > longFrom) {
      this.block = new GrowingBlock(room, { maxByteLength: this.limit });
      this.bytes = new Uint8Array(this.block);
    } else this.bytes = new Uint8Array(Math.max(room, 4096));
    this.bytes.set(collected);
  }
}
