/** Where the record of the login is kept. Every store gives and takes the whole record as text. */
export interface CredentialStore {
  /** Undefined where nothing is stored. Rejects where the store cannot be read. */
  load(): Promise<string | undefined>;
  save(record: string): Promise<void>;
  /** Rejects where `save` would for a record of this size; changes nothing. A store that cannot know resolves. */
  rehearse(record: string): Promise<void>;
  /** Whether there was something to delete. */
  delete(): Promise<boolean>;
}
