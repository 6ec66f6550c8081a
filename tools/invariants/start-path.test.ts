import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source.ts';

interface Output {
  entryPoint?: string;
  imports: { path: string; kind: string; external?: boolean }[];
  inputs: Record<string, { bytesInOutput: number }>;
}

const outputs: Record<string, Output> = JSON.parse(
  readFileSync(join(root, 'packages/cli/dist/metafile.json'), 'utf8'),
).outputs;

const entry = (source: string): string => {
  const found = Object.entries(outputs).find(([, output]) => output.entryPoint === source);
  if (found === undefined) throw new Error(`${source} is no chunk`);
  return found[0];
};

/** What is loaded when these chunks are: our modules, and the packages and built-in modules they ask for. */
function loadedWith(chunks: string[]): { modules: string[]; externals: string[] } {
  const modules = new Set<string>();
  const externals = new Set<string>();
  const seen = new Set<string>();
  const visit = (chunk: string) => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    const output = outputs[chunk]!;
    for (const [name, { bytesInOutput }] of Object.entries(output.inputs)) {
      if (bytesInOutput > 0) modules.add(name.replace(/^(\.\.\/)+/, ''));
    }
    for (const { path, kind, external } of output.imports) {
      if (kind !== 'import-statement') continue;
      if (external) externals.add(path);
      else visit(path);
    }
  };
  chunks.forEach(visit);
  return { modules: [...modules].sort(), externals: [...externals].sort() };
}

it('loads before the answer to initialize exactly these modules', () => {
  // `wirebox app-server` loads the first chunk, which loads the second; nothing else is loaded until a request needs it.
  const loaded = loadedWith([entry('src/wirebox.ts'), entry('src/commands/app-server.ts')]);
  expect(loaded).toMatchInlineSnapshot(`
    {
      "externals": [
        "node:buffer",
        "node:crypto",
        "node:fs",
        "node:fs/promises",
        "node:module",
        "node:os",
        "node:path",
        "node:util",
      ],
      "modules": [
        "core/src/afterwards.ts",
        "core/src/config/config.ts",
        "core/src/config/load.ts",
        "core/src/explain-params.ts",
        "core/src/fetch-node.ts",
        "core/src/files-node.ts",
        "core/src/greet.ts",
        "core/src/handlers/initialize.ts",
        "core/src/installation-id.ts",
        "core/src/known-values.ts",
        "core/src/log-level.ts",
        "core/src/log-mask.ts",
        "core/src/log-node.ts",
        "core/src/log-text.ts",
        "core/src/ports-node.ts",
        "core/src/routes.ts",
        "core/src/server.ts",
        "core/src/services.ts",
        "core/src/session.ts",
        "core/src/threads/files-node.ts",
        "core/src/user-agent.ts",
        "core/src/wire-error.ts",
        "generated/typescript/src/errors.ts",
        "generated/typescript/src/experimental.ts",
        "generated/typescript/src/methods.ts",
        "generated/typescript/src/params.ts",
        "generated/typescript/src/server.ts",
        "rpc/src/abort-signals.ts",
        "rpc/src/batch.ts",
        "rpc/src/call.ts",
        "rpc/src/codec.ts",
        "rpc/src/deadlines.ts",
        "rpc/src/errors.ts",
        "rpc/src/fifo.ts",
        "rpc/src/framing.ts",
        "rpc/src/intake.ts",
        "rpc/src/long-line.ts",
        "rpc/src/order.ts",
        "rpc/src/outbox.ts",
        "rpc/src/peer.ts",
        "rpc/src/pending.ts",
        "rpc/src/request-id.ts",
        "rpc/src/router.ts",
        "rpc/src/serving.ts",
        "rpc/src/stdio.ts",
        "rpc/src/window.ts",
        "src/codex-home.ts",
        "src/commands/app-server.ts",
        "src/exit-code.ts",
        "src/server-arguments.ts",
        "src/version.ts",
        "src/wirebox.ts",
      ],
    }
  `);
});

describe('what streams the answers of a model', () => {
  const streaming = (chunks: string[]) =>
    loadedWith(chunks.map(entry)).modules.filter((module) =>
      /core\/src\/turns\/|eventsource-parser/.test(module),
    );

  it('is loaded with the first turn', () => {
    const loaded = streaming(['../core/src/handlers/turn.ts', '../core/src/turns/turn-service.ts']);
    expect(loaded).toContain('core/src/turns/event-stream.ts');
    expect(loaded.some((module) => module.includes('eventsource-parser'))).toBe(true);
  });

  it('is not loaded by a thread without turns', () => {
    const thread = ['../core/src/handlers/thread.ts', '../core/src/threads/thread-service.ts'];
    expect(streaming(thread)).toEqual([]);
  });
});
