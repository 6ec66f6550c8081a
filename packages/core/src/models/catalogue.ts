/** The models that are known without asking anybody: what a list falls back to where the provider gives none. */

export interface CatalogueModel {
  readonly model: string;
  readonly displayName: string;
  readonly description: string;
  /** Least first. */
  readonly efforts: readonly { readonly effort: string; readonly description: string }[];
  readonly defaultEffort: string;
  readonly isDefault: boolean;
  readonly hidden: boolean;
  /** The model that should take its place. */
  readonly upgrade: string | null;
  /** What sooner answers are worth; undefined where there are none to be had. */
  readonly fastTier?: string;
  /** Whether the faster tier is to be offered first: it is where it costs nothing more. */
  readonly fastFirst?: boolean;
  /** Tokens; undefined where it is not known. */
  readonly contextWindow?: number;
}

const efforts = [
  { effort: 'low', description: 'Answers soon and thinks little' },
  { effort: 'medium', description: 'Enough thought for everyday work' },
  { effort: 'high', description: 'More thought, for harder work' },
  { effort: 'xhigh', description: 'Much thought, for hard work' },
  { effort: 'max', description: 'All the thought that the model can give' },
] as const;

const twiceAsFast = 'Answers twice as fast; counts for more of the limits';
const fasterForMore = 'Answers half as fast again; counts for more of the limits';
const faster = 'Answers half as fast again';

const model = (
  name: string,
  displayName: string,
  description: string,
  others: Partial<CatalogueModel> = {},
): CatalogueModel => ({
  model: name,
  displayName,
  description,
  efforts,
  defaultEffort: 'medium',
  isDefault: false,
  hidden: false,
  upgrade: null,
  ...others,
});

/** First the ones to be offered first. */
export const catalogue: readonly CatalogueModel[] = [
  model('gpt-6.1-sol', 'GPT-6.1-Sol', 'For most work, programming or not.', {
    defaultEffort: 'low',
    isDefault: true,
    fastTier: twiceAsFast,
  }),
  model('gpt-6-astra', 'GPT-6-Astra', 'The most able model, for the hardest work.', {
    defaultEffort: 'low',
    fastTier: twiceAsFast,
  }),
  model('gpt-6-sol', 'GPT-6-Sol', 'For most work; the generation before.', {
    fastTier: faster,
    fastFirst: true,
  }),
  model('gpt-6-luna', 'GPT-6-Luna', 'Fast and cheap, for easy work.', {
    fastTier: faster,
    fastFirst: true,
  }),
  model('gpt-5.6-sol', 'GPT-5.6-Sol', 'For most work; two generations old.', {
    defaultEffort: 'low',
    upgrade: 'gpt-6-sol',
    fastTier: fasterForMore,
  }),
  model('gpt-6.1-terra', 'GPT-6.1 Terra', 'For programming.', {
    defaultEffort: 'low',
    fastTier: faster,
  }),
  model('gpt-5.6-terra', 'GPT-5.6-Terra', 'For plain work; two generations old.', {
    upgrade: 'gpt-6-sol',
    fastTier: fasterForMore,
  }),
  model('gpt-5.6-luna', 'GPT-5.6-Luna', 'Fast and cheap; two generations old.', {
    upgrade: 'gpt-6-luna',
    fastTier: fasterForMore,
  }),
  model('gpt-5.5', 'GPT-5.5', 'For programming; three generations old.', {
    efforts: efforts.slice(0, 4),
    upgrade: 'gpt-6-sol',
    fastTier: fasterForMore,
  }),
];

/** Effort that a model is run with where nobody chose one; undefined where the model is not known. */
export const defaultEffortOf = (name: string): string | undefined =>
  catalogue.find(({ model }) => model === name)?.defaultEffort;
