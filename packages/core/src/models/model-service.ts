/** Which models there are: as the provider tells, or what is known without asking. */
import type { Model } from '@wirebox/app-server-protocol';
import type { ProviderConfig } from '../config/model-config.ts';
import type { Ports } from '../ports.ts';
import { toDraft } from '../turns/model-request.ts';
import type { Send } from '../turns/send.ts';
import type { Caller } from '../user-agent.ts';
import { catalogue } from './catalogue.ts';
import { fromCatalogue, parseModels } from './model-list.ts';

export interface ModelService {
  /** All models of a provider, hidden ones included, those to be offered first in front. */
  list(provider: ProviderConfig, caller: Caller): Promise<Model[]>;
}

export interface ModelServiceOptions {
  readonly ports: Ports;
  /** Release of the protocol. */
  readonly version: string;
  /** How requests to a provider are sent; undefined where it cannot be asked. */
  readonly sendFor: (provider: ProviderConfig, caller: Caller) => Send | undefined;
}

/** A list that was given holds for so long. One that was not given is asked for again. */
const freshMs = 5 * 60_000;
/** Whoever asks for models waits for the answer: a provider that is slow is taken for one that gives no list. */
const patienceMs = 5000;

export function createModelService({ ports, version, sendFor }: ModelServiceOptions): ModelService {
  const { clock, env, log } = ports;
  const remembered = new Map<string, { untilMs: number; models: Model[] }>();

  async function ask(provider: ProviderConfig, caller: Caller): Promise<Model[] | undefined> {
    const send = sendFor(provider, caller);
    if (send === undefined) return undefined;
    const patience = new AbortController();
    const context = { provider, env, caller, version };
    const path = `/models?client_version=${version}`;
    try {
      const asked = send((credential) =>
        toDraft(context, path, credential, { method: 'GET', signal: patience.signal }),
      ).then(async (sent) => {
        if (!('response' in sent) || !sent.response.ok) return undefined;
        return parseModels(await sent.response.json(), provider.id === 'openai');
      });
      const late = clock.sleep(patienceMs, patience.signal).then(() => undefined);
      return await Promise.race([asked, late]);
    } catch (error) {
      log.debug('a provider gave no list of its models', {
        provider: provider.id,
        reason: error instanceof Error ? error.message : 'unknown error',
      });
      return undefined;
    } finally {
      patience.abort();
    }
  }

  return {
    async list(provider, caller) {
      const known = remembered.get(provider.id);
      if (known !== undefined && clock.monotonic() < known.untilMs) return known.models;
      const models = await ask(provider, caller);
      if (models === undefined || models.length === 0) return catalogue.map(fromCatalogue);
      remembered.set(provider.id, { untilMs: clock.monotonic() + freshMs, models });
      return models;
    },
  };
}
