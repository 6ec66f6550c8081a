/** Which models there are: as the provider tells, or what is known without asking. */
import type { Model } from '@wirebox/app-server-protocol';
import { unknownValue } from '@wirebox/app-server-protocol';
import type { ProviderConfig } from '../config/model-config.ts';
import type { Ports } from '../ports.ts';
import { toDraft } from '../turns/model-request.ts';
import type { Send } from '../turns/send.ts';
import { isRecord, records, textOrNull } from '../untyped.ts';
import type { Caller } from '../user-agent.ts';
import { type CatalogueModel, catalogue } from './catalogue.ts';

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
      );
      const late = clock.sleep(patienceMs, patience.signal).then(() => 'late' as const);
      const sent = await Promise.race([asked, late]);
      if (sent === 'late' || !('response' in sent) || !sent.response.ok) return undefined;
      return parseModels(await sent.response.json(), provider.id === 'openai');
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

const fromCatalogue = (model: CatalogueModel): Model =>
  toModel({
    model: model.model,
    displayName: model.displayName,
    description: model.description,
    hidden: model.hidden,
    efforts: model.efforts.map(({ effort, description }) => ({
      reasoningEffort: effort,
      description,
    })),
    defaultEffort: model.defaultEffort,
    upgrade: model.upgrade,
    isDefault: model.isDefault,
    ...(model.fastTier !== undefined && { fastTier: model.fastTier }),
    fastFirst: model.fastFirst ?? false,
  });

interface Facts {
  model: string;
  displayName: string;
  description: string;
  hidden: boolean;
  efforts: Model['supportedReasoningEfforts'];
  defaultEffort: string;
  upgrade: string | null;
  isDefault: boolean;
  modalities?: Model['inputModalities'];
  /** What sooner answers are worth, in words for the user. */
  fastTier?: string;
  fastFirst?: boolean;
}

const noUpgradeText = {
  upgradeCopy: null,
  modelLink: null,
  migrationMarkdown: null,
  retirementAt: null,
};

const toModel = (facts: Facts): Model => ({
  id: facts.model,
  model: facts.model,
  upgrade: facts.upgrade,
  upgradeInfo: facts.upgrade === null ? null : { model: facts.upgrade, ...noUpgradeText },
  availabilityNux: null,
  displayName: facts.displayName,
  description: facts.description,
  modelSpecialty: null,
  hidden: facts.hidden,
  supportedReasoningEfforts: facts.efforts,
  defaultReasoningEffort: facts.defaultEffort,
  inputModalities: facts.modalities ?? ['text', 'image'],
  supportsPersonality: false,
  multiAgentVersion: null,
  // An older name of the same tier.
  additionalSpeedTiers: facts.fastTier === undefined ? [] : ['fast'],
  serviceTiers:
    facts.fastTier === undefined
      ? []
      : [{ id: 'priority', name: 'Fast', description: facts.fastTier }],
  // For whoever offers a choice: a turn that names no tier asks for none.
  defaultServiceTier: facts.fastFirst ? 'priority' : null,
  availableAccessPrograms: null,
  isDefault: facts.isDefault,
});

/**
 * Two forms are in use: the list that the ChatGPT backend gives, with all there is to know, and the plain list of ids.
 * The plain one of OpenAI names models of every purpose, which nobody could choose from.
 */
function parseModels(value: unknown, isOpenai: boolean): Model[] | undefined {
  if (!isRecord(value)) return undefined;
  if (Array.isArray(value.models)) return toModels(records(value.models));
  if (!isOpenai && Array.isArray(value.data)) return toPlainModels(records(value.data));
  return undefined;
}

function toModels(entries: Record<string, unknown>[]): Model[] {
  const priorityOf = ({ priority }: Record<string, unknown>) =>
    typeof priority === 'number' ? priority : Number.MAX_SAFE_INTEGER;
  const known = entries
    .filter(({ slug }) => typeof slug === 'string')
    .sort((one, other) => priorityOf(one) - priorityOf(other));
  const first = known.findIndex(({ visibility }) => visibility === 'list');
  return known.map((entry, index) => {
    const slug = String(entry.slug);
    const upgrade = isRecord(entry.upgrade) ? textOrNull(entry.upgrade.model) : null;
    return toModel({
      model: slug,
      displayName: textOrNull(entry.display_name) ?? slug,
      description: textOrNull(entry.description) ?? '',
      hidden: entry.visibility !== 'list',
      efforts: records(entry.supported_reasoning_levels).map((level) => ({
        reasoningEffort: textOrNull(level.effort) ?? '',
        description: textOrNull(level.description) ?? '',
      })),
      defaultEffort: textOrNull(entry.default_reasoning_level) ?? 'medium',
      upgrade,
      isDefault: index === first,
      ...(Array.isArray(entry.input_modalities) && {
        modalities: entry.input_modalities.map((kind) => unknownValue(String(kind))),
      }),
    });
  });
}

const toPlainModels = (entries: Record<string, unknown>[]): Model[] =>
  entries
    .flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
    .map((id, index) =>
      toModel({
        model: id,
        displayName: id,
        description: '',
        hidden: false,
        efforts: [],
        defaultEffort: 'medium',
        upgrade: null,
        isDefault: index === 0,
      }),
    );
