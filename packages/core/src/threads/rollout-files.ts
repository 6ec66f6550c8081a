/** What rollouts ask of the file system, besides reading a whole file. */

export interface FileFacts {
  readonly bytes: number;
  /** Milliseconds since the epoch. */
  readonly modifiedMs: number;
}

export interface FileHead {
  /** A character may be cut at the end. */
  readonly text: string;
  /** Whether that is all of the file. */
  readonly isWhole: boolean;
}

export interface AppendFile {
  /** Rejects where not all of it could be written; the file may then end in a part of it. */
  append(text: string): Promise<void>;
  /** Resolves once everything appended would survive a loss of power. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface RolloutFiles {
  /** Names in a directory, in no order; none where there is no such directory. */
  list(directory: string): Promise<string[]>;
  /** The first bytes of a file; undefined where there is no file. */
  head(path: string, bytes: number): Promise<FileHead | undefined>;
  facts(path: string): Promise<FileFacts | undefined>;
  /**
   * Opens a file to add lines at its end, and makes it and its directories where they are missing, readable by the
   * owner only. Where the last line of the file has no end, because somebody died while writing it, it is ended first.
   */
  open(path: string): Promise<AppendFile>;
  /** The same for a file that has to be there: rejects where it is not. */
  reopen(path: string): Promise<AppendFile>;
  /** Moves a file and makes directories for it; nothing may lie at the new place. */
  move(from: string, to: string): Promise<void>;
}
