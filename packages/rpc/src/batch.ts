/** Gathers what is sent in one run of callbacks, so that many messages cost one write. Node only. */

/**
 * A batch is written when the current run of callbacks is over, and at once when it is this large: small at first, so
 * that the other side has something to do meanwhile, then twice as large each time, so that a long run costs few writes.
 */
const firstCharacters = 4 * 1024;
const largestCharacters = 64 * 1024;

export interface BatchWriter {
  /** Never gets an empty text. */
  writeBatch(text: string): void;
}

export class Batch {
  private text = '';
  private limit = firstCharacters;
  private waiting = false;
  private readonly writer: BatchWriter;

  constructor(writer: BatchWriter) {
    this.writer = writer;
  }

  /** Characters that are not written yet. */
  get length(): number {
    return this.text.length;
  }

  add(text: string): void {
    this.text += text;
    if (this.text.length >= this.limit) {
      this.limit = Math.min(this.limit * 2, largestCharacters);
      this.flush();
    }
    if (this.waiting) return;
    this.waiting = true;
    // Not a microtask: that would run between two awaits of a producer, and make every message a write.
    process.nextTick(endTurn, this);
  }

  flush(): void {
    if (this.text === '') return;
    const { text } = this;
    this.text = '';
    this.writer.writeBatch(text);
  }

  drop(): void {
    this.text = '';
  }

  endTurn(): void {
    this.waiting = false;
    this.limit = firstCharacters;
    this.flush();
  }
}

const endTurn = (batch: Batch): void => batch.endTurn();
