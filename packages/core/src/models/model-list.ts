/** Models as clients are told of them: out of the catalogue, and out of what providers say. */
import { type Model, unknownValue } from '@wirebox/app-server-protocol';
import { isRecord, records, textOrNull } from '../untyped.ts';
import type { CatalogueModel } from './catalogue.ts';

export const fromCatalogue = (model: CatalogueModel): Model =>
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
    ...(model.fastTier !== undefined && {
      // An older name of the same tier.
      speedTiers: ['fast'],
      tiers: [{ id: 'priority', name: 'Fast', description: model.fastTier }],
    }),
    firstTier: model.fastFirst ? 'priority' : null,
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
  /** What the vendor says of the model that takes the place of this one. */
  upgradeText?: Partial<NonNullable<Model['upgradeInfo']>>;
  /** What the vendor wants to be told of a model that is new. */
  news?: string | null;
  specialty?: string | null;
  speedTiers?: string[];
  tiers?: NonNullable<Model['serviceTiers']>;
  /** For whoever offers a choice: a turn that names no tier asks for none. */
  firstTier?: string | null;
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
  upgradeInfo:
    facts.upgrade === null
      ? null
      : { model: facts.upgrade, ...noUpgradeText, ...facts.upgradeText },
  availabilityNux: facts.news ? { message: facts.news } : null,
  displayName: facts.displayName,
  description: facts.description,
  modelSpecialty: facts.specialty ?? null,
  hidden: facts.hidden,
  supportedReasoningEfforts: facts.efforts,
  defaultReasoningEffort: facts.defaultEffort,
  inputModalities: facts.modalities ?? ['text', 'image'],
  supportsPersonality: false,
  // Models start no agents here, whatever they could do elsewhere.
  multiAgentVersion: null,
  additionalSpeedTiers: facts.speedTiers ?? [],
  serviceTiers: facts.tiers ?? [],
  defaultServiceTier: facts.firstTier ?? null,
  availableAccessPrograms: null,
  isDefault: facts.isDefault,
});

/**
 * Two forms are in use: the list that the ChatGPT backend gives, with all there is to know, and the plain list of ids.
 * The plain one of OpenAI names models of every purpose, which nobody could choose from.
 */
export function parseModels(value: unknown, isOpenai: boolean): Model[] | undefined {
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
    const upgrade = isRecord(entry.upgrade) ? entry.upgrade : {};
    const news = isRecord(entry.availability_nux) ? entry.availability_nux.message : null;
    return toModel({
      model: slug,
      displayName: textOrNull(entry.display_name) ?? slug,
      description: textOrNull(entry.description) ?? '',
      hidden: entry.visibility !== 'list',
      // That of servers that hand parts of the work to agents is left out.
      efforts: records(entry.supported_reasoning_levels)
        .filter(({ effort }) => effort !== 'ultra')
        .map((level) => ({
          reasoningEffort: textOrNull(level.effort) ?? '',
          description: textOrNull(level.description) ?? '',
        })),
      defaultEffort: textOrNull(entry.default_reasoning_level) ?? 'medium',
      upgrade: textOrNull(upgrade.model),
      upgradeText: {
        migrationMarkdown: textOrNull(upgrade.migration_markdown),
        retirementAt: secondsOf(upgrade.retirement_at),
      },
      news: textOrNull(news),
      specialty: textOrNull(entry.model_specialty),
      speedTiers: texts(entry.additional_speed_tiers),
      tiers: records(entry.service_tiers).map((tier) => ({
        id: textOrNull(tier.id) ?? '',
        name: textOrNull(tier.name) ?? '',
        description: textOrNull(tier.description) ?? '',
      })),
      firstTier: textOrNull(entry.default_service_tier),
      isDefault: index === first,
      ...(Array.isArray(entry.input_modalities) && {
        modalities: entry.input_modalities.map((kind) => unknownValue(String(kind))),
      }),
    });
  });
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];

/** Of a time as text, since the epoch. */
function secondsOf(time: unknown): number | null {
  const ms = typeof time === 'string' ? Date.parse(time) : Number.NaN;
  return Number.isNaN(ms) ? null : Math.floor(ms / 1000);
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
