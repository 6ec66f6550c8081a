/** Titles in brackets are the names of the real server's tests of the same rule. */
import { describe, expect, it } from 'vitest';
import type { CredentialStoreMode } from '../../config/config.ts';
import { createFakePorts } from '../../testing/ports.ts';
import { printRecord } from '../record.ts';
import { openStore } from './open.ts';
import { computeStoreKey } from './store-key.ts';

const codexHome = '~/.codex';
const entry = 'Codex Auth/cli|940db7b1d0e4eb40';
const path = `${codexHome}/auth.json`;

const recordOf = (apiKey: string, more: object = {}) =>
  printRecord({ auth_mode: 'apikey', OPENAI_API_KEY: apiKey, ...more });
const compactOf = (apiKey: string, more: object = {}) =>
  JSON.stringify(JSON.parse(recordOf(apiKey, more)));

function setUp(mode: CredentialStoreMode) {
  const ports = createFakePorts();
  const memory = new Map<string, string>();
  const open = (home = codexHome) => openStore(mode, { ...ports, codexHome: home, memory });
  return { ports, memory, open, store: open() };
}
const warnings = ({ ports }: ReturnType<typeof setUp>) =>
  ports.logged.filter(({ level }) => level === 'warn').map(({ message }) => message);

describe('the key of a home', () => {
  it('is made of its path [keyring_auth_storage_compute_store_key_for_home_directory]', async () => {
    const { files } = createFakePorts();
    expect(await computeStoreKey(files, '~/.codex')).toBe('cli|940db7b1d0e4eb40');
    expect(await computeStoreKey(files, '~/.other')).not.toBe('cli|940db7b1d0e4eb40');
  });

  it('is made of the path that symbolic links lead to', async () => {
    const canonical = async () => '~/.codex';
    expect(await computeStoreKey({ canonical }, '/link')).toBe('cli|940db7b1d0e4eb40');
  });
});

describe('the file store', () => {
  it('gives back what is in the file [file_storage_load_returns_auth_dot_json, loads_api_key_from_auth_json]', async () => {
    const { ports, store } = setUp('file');
    ports.disk.set(path, recordOf('sk-1'));
    expect(await store.load()).toBe(recordOf('sk-1'));
  });

  it('has nothing where there is no file [missing_auth_json_returns_none]', async () => {
    expect(await setUp('file').store.load()).toBeUndefined();
  });

  it('writes the record as it stands [file_storage_save_persists_auth_dot_json]', async () => {
    const { ports, store } = setUp('file');
    await store.save(recordOf('sk-1', { of_tomorrow: { kept: true } }));
    expect(ports.disk).toEqual(
      new Map([[path, recordOf('sk-1', { of_tomorrow: { kept: true } })]]),
    );
    expect(ports.keys.size).toBe(0);
  });

  it('removes the file, and tells whether there was one [file_storage_delete_removes_auth_file, logout_removes_auth_file]', async () => {
    const { ports, store } = setUp('file');
    await store.save(recordOf('sk-1'));
    expect(await store.delete()).toBe(true);
    expect(ports.disk.size).toBe(0);
    expect(await store.delete()).toBe(false);
  });
});

describe('the ephemeral store', () => {
  it('keeps in memory, and there only [ephemeral_storage_save_load_delete_is_in_memory_only]', async () => {
    const { ports, store } = setUp('ephemeral');
    expect(await store.load()).toBeUndefined();
    await store.save(recordOf('sk-1'));
    expect(await store.load()).toBe(recordOf('sk-1'));
    expect([ports.disk.size, ports.keys.size]).toEqual([0, 0]);
    expect(await store.delete()).toBe(true);
    expect(await store.delete()).toBe(false);
    expect(await store.load()).toBeUndefined();
  });

  it('is one for each home, however often it is opened', async () => {
    const { open } = setUp('ephemeral');
    await open().save(recordOf('sk-1'));
    expect(await open().load()).toBe(recordOf('sk-1'));
    expect(await open('~/.other').load()).toBeUndefined();
  });
});

describe('the keyring store', () => {
  it('reads the entry, never the file [keyring_auth_storage_load_returns_deserialized_auth]', async () => {
    const { ports, store } = setUp('keyring');
    ports.disk.set(path, recordOf('sk-file'));
    expect(await store.load()).toBeUndefined();
    ports.keys.set(entry, compactOf('sk-keyring'));
    expect(await store.load()).toBe(compactOf('sk-keyring'));
  });

  it('writes compact JSON with every field, and removes the file [keyring_auth_storage_save_persists_and_removes_fallback_file]', async () => {
    const { ports, store } = setUp('keyring');
    ports.disk.set(path, recordOf('sk-file'));
    await store.save(recordOf('sk-keyring', { of_tomorrow: 1 }));
    expect(ports.keys).toEqual(new Map([[entry, compactOf('sk-keyring', { of_tomorrow: 1 })]]));
    expect(ports.disk.size).toBe(0);
  });

  it('takes values of any size', async () => {
    const { store } = setUp('keyring');
    const long = 'x'.repeat(200_000);
    await store.save(recordOf(long));
    expect(await store.load()).toBe(compactOf(long));
  });

  it('has saved where the file cannot be removed, which is only logged', async () => {
    const world = setUp('keyring');
    world.ports.disk.set(path, recordOf('sk-file'));
    world.ports.diskFault = 'EROFS: read-only file system';
    await world.store.save(recordOf('sk-keyring'));
    expect(world.ports.keys.get(entry)).toBe(compactOf('sk-keyring'));
    expect(warnings(world)).toEqual([
      'failed to remove CLI auth fallback file: EROFS: read-only file system',
    ]);
  });

  it.each([
    ['both', true, true, true],
    ['the entry alone', true, false, true],
    ['the file alone', false, true, true],
    ['nothing', false, false, false],
  ])(
    'deletes %s [keyring_auth_storage_delete_removes_keyring_and_file]',
    async (_, key, file, had) => {
      const { ports, store } = setUp('keyring');
      if (key) ports.keys.set(entry, compactOf('sk-keyring'));
      if (file) ports.disk.set(path, recordOf('sk-file'));
      expect(await store.delete()).toBe(had);
      expect([ports.keys.size, ports.disk.size]).toEqual([0, 0]);
    },
  );

  it('fails with a text of its own for each use, and touches no file', async () => {
    const { ports, store } = setUp('keyring');
    ports.disk.set(path, recordOf('sk-file'));
    ports.keyringFault = 'no such service';
    await expect(store.load()).rejects.toThrow(
      /^failed to load CLI auth from keyring: no such service$/,
    );
    await expect(store.save(recordOf('sk-1'))).rejects.toThrow(
      /^failed to write OAuth tokens to keyring: no such service$/,
    );
    await expect(store.delete()).rejects.toThrow(
      /^failed to delete auth from keyring: no such service$/,
    );
    expect(ports.disk.get(path)).toBe(recordOf('sk-file'));
  });

  it.each([
    ['not JSON', '{"OPENAI_API_KEY":"sk-planted'],
    ['OPENAI_API_KEY is not a string', '{"OPENAI_API_KEY":1}'],
  ])('says of an entry that it is %s, and quotes none of it', async (reason, value) => {
    const { ports, store } = setUp('keyring');
    ports.keys.set(entry, value);
    await expect(store.load()).rejects.toThrow(
      new Error(`failed to deserialize CLI auth from keyring: ${reason}`),
    );
  });

  it('quotes nothing of a record that it cannot write', async () => {
    await expect(setUp('keyring').store.save('sk-planted')).rejects.toThrow(
      new Error('failed to write OAuth tokens to keyring: the record is not JSON'),
    );
  });
});

describe('the store that chooses by itself', () => {
  it('prefers the keyring [auto_auth_storage_load_prefers_keyring_value]', async () => {
    const { ports, store } = setUp('auto');
    ports.disk.set(path, recordOf('sk-file'));
    ports.keys.set(entry, compactOf('sk-keyring'));
    expect(await store.load()).toBe(compactOf('sk-keyring'));
  });

  const dated = (key: string, last_refresh: string | null) => recordOf(key, { last_refresh });

  it.each([
    ['newer', dated('sk-file', '2026-11-22T10:00:00.000Z'), 'sk-file'],
    ['as old', dated('sk-file', '2026-11-22T09:00:00.000Z'), 'sk-keyring'],
    ['older', dated('sk-file', '2026-11-22T08:00:00.000Z'), 'sk-keyring'],
    ['of no date', dated('sk-file', null), 'sk-keyring'],
    ['broken', '{"last_refresh":"2026-11-22T10:00:00.000Z"', 'sk-keyring'],
  ])('prefers the keyring to a file unless that is newer: %s', async (_, inFile, key) => {
    const { ports, store } = setUp('auto');
    ports.disk.set(path, inFile);
    ports.keys.set(entry, compactOf('sk-keyring', { last_refresh: '2026-11-22T09:00:00.000Z' }));
    expect(JSON.parse((await store.load()) ?? '')).toMatchObject({ OPENAI_API_KEY: key });
  });

  it('gives back what was saved while the keyring was away, and takes it there with the next change', async () => {
    const { ports, store } = setUp('auto');
    await store.save(dated('sk-1', '2026-11-22T09:00:00.000Z'));
    ports.keyringFault = 'locked';
    await store.save(dated('sk-2', '2026-11-22T10:00:00.000Z'));
    ports.keyringFault = undefined;
    expect(await store.load()).toBe(dated('sk-2', '2026-11-22T10:00:00.000Z'));
    await store.save(dated('sk-3', '2026-11-22T11:00:00.000Z'));
    expect(await store.load()).toBe(
      compactOf('sk-3', { last_refresh: '2026-11-22T11:00:00.000Z' }),
    );
    expect(ports.disk.size).toBe(0);
  });

  it('reads the file where the keyring has no entry [auto_auth_storage_load_uses_file_when_keyring_empty]', async () => {
    const world = setUp('auto');
    world.ports.disk.set(path, recordOf('sk-file'));
    expect(await world.store.load()).toBe(recordOf('sk-file'));
    expect(warnings(world)).toEqual([]);
  });

  it('reads the file where the keyring fails [auto_auth_storage_load_falls_back_when_keyring_errors]', async () => {
    const world = setUp('auto');
    world.ports.disk.set(path, recordOf('sk-file'));
    world.ports.keyringFault = 'no such service';
    expect(await world.store.load()).toBe(recordOf('sk-file'));
    expect(warnings(world)).toEqual([
      'failed to load CLI auth from keyring, falling back to file storage: failed to load CLI auth from keyring: no such service',
    ]);
  });

  it('reads the file where the entry is broken', async () => {
    const { ports, store } = setUp('auto');
    ports.disk.set(path, recordOf('sk-file'));
    ports.keys.set(entry, '{');
    expect(await store.load()).toBe(recordOf('sk-file'));
  });

  it('writes into the keyring and removes the file [auto_auth_storage_save_prefers_keyring]', async () => {
    const { ports, store } = setUp('auto');
    ports.disk.set(path, recordOf('sk-file'));
    await store.save(recordOf('sk-1'));
    expect(ports.keys.get(entry)).toBe(compactOf('sk-1'));
    expect(ports.disk.size).toBe(0);
  });

  it('writes the file where the keyring fails [auto_auth_storage_save_falls_back_when_keyring_errors]', async () => {
    const world = setUp('auto');
    world.ports.keyringFault = 'no such service';
    await world.store.save(recordOf('sk-1'));
    expect(world.ports.disk.get(path)).toBe(recordOf('sk-1'));
    expect(world.ports.keys.size).toBe(0);
    expect(warnings(world)).toEqual([
      'failed to save auth to keyring, falling back to file storage: failed to write OAuth tokens to keyring: no such service',
    ]);
  });

  it('fails where neither can be written', async () => {
    const { ports, store } = setUp('auto');
    ports.keyringFault = 'no such service';
    ports.diskFault = 'ENOSPC: no space left on device';
    await expect(store.save(recordOf('sk-1'))).rejects.toThrow('ENOSPC');
  });

  it('deletes both [auto_auth_storage_delete_removes_keyring_and_file]', async () => {
    const { ports, store } = setUp('auto');
    ports.keys.set(entry, compactOf('sk-keyring'));
    ports.disk.set(path, recordOf('sk-file'));
    expect(await store.delete()).toBe(true);
    expect([ports.keys.size, ports.disk.size]).toEqual([0, 0]);
  });

  it('auto logout without a keyring: deletes the file and warns', async () => {
    const world = setUp('auto');
    world.ports.disk.set(path, recordOf('sk-file'));
    world.ports.keyringFault = 'no such service';
    expect(await world.store.delete()).toBe(true);
    expect(world.ports.disk.size).toBe(0);
    expect(warnings(world)).toEqual([
      'only the file of the login is removed: failed to delete auth from keyring: no such service',
    ]);
  });

  it('fails where the file cannot be deleted', async () => {
    const { ports, store } = setUp('auto');
    ports.disk.set(path, recordOf('sk-file'));
    ports.diskFault = 'EROFS: read-only file system';
    await expect(store.delete()).rejects.toThrow('EROFS');
    expect(ports.disk.has(path)).toBe(true);
  });
});
