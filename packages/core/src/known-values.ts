/**
 * The words that a client may choose from. Their types are open, as servers send them too and may know more one day; what
 * a client asks for and this server does not know is refused, as it could not be done.
 */
import type {
  ApprovalsReviewer,
  AskForApproval,
  CyberAccessProgram,
  ModeKind,
  MultiAgentMode,
  Personality,
  ReasoningSummary,
  SandboxMode,
  SandboxPolicy,
  ThreadHistoryMode,
  TurnItemsView,
  UnknownValue,
  UserInput,
} from '@wirebox/app-server-protocol';

export interface UnknownWord {
  /** JSON pointer into the params. */
  path: string;
  detail: string;
}

/** The names of an enum, of the variants that have a tag, and of those that are told by their key. */
type Word<T> = T extends string
  ? Exclude<T, UnknownValue>
  : T extends { type: infer Tag extends string }
    ? Exclude<Tag, UnknownValue>
    : never;

/** All of them, or it does not compile. */
const all = <T extends string>(words: Readonly<Record<T, true>>): readonly string[] =>
  Object.keys(words);

const choices: Readonly<Record<string, readonly string[]>> = {
  approvalPolicy: all<Word<AskForApproval> | 'granular'>({
    untrusted: true,
    'on-request': true,
    granular: true,
    never: true,
  }),
  approvalsReviewer: all<Word<ApprovalsReviewer>>({
    user: true,
    auto_review: true,
    guardian_subagent: true,
  }),
  cyberAccessProgram: all<Word<CyberAccessProgram>>({
    standard: true,
    daybreakBlue: true,
    daybreakRed: true,
  }),
  historyMode: all<Word<ThreadHistoryMode>>({ legacy: true, paginated: true }),
  itemsView: all<Word<TurnItemsView>>({ notLoaded: true, summary: true, full: true }),
  // The real server takes `none` as well, which its schemas do not have.
  multiAgentMode: all<Word<MultiAgentMode> | 'none' | 'custom'>({
    none: true,
    custom: true,
    explicitRequestOnly: true,
    proactive: true,
  }),
  personality: all<Word<Personality>>({ none: true, friendly: true, pragmatic: true }),
  sandbox: all<Word<SandboxMode>>({
    'read-only': true,
    'workspace-write': true,
    'danger-full-access': true,
  }),
  sandboxPolicy: all<Word<SandboxPolicy>>({
    dangerFullAccess: true,
    readOnly: true,
    externalSandbox: true,
    workspaceWrite: true,
  }),
  summary: all<Word<ReasoningSummary>>({ auto: true, concise: true, detailed: true, none: true }),
};

/** Besides those of the schemas, the older names that the real server takes. */
const modes = all<Word<ModeKind> | 'code' | 'custom' | 'execute' | 'pair_programming'>({
  plan: true,
  code: true,
  custom: true,
  default: true,
  execute: true,
  pair_programming: true,
});

const inputs = all<Word<UserInput>>({
  text: true,
  image: true,
  localImage: true,
  audio: true,
  localAudio: true,
  skill: true,
  mention: true,
});

type Members = Readonly<Record<string, unknown>>;

const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {};

/** Undefined where nothing was chosen. */
function wordOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const { type } = membersOf(value);
  return typeof type === 'string' ? type : Object.keys(membersOf(value))[0];
}

function unknownWord(path: string, value: unknown, known: readonly string[]) {
  const word = wordOf(value);
  if (word === undefined || known.includes(word)) return undefined;
  const names = known.map((name) => `\`${name}\``);
  const list = names.length > 2 ? `one of ${names.join(', ')}` : names.join(' or ');
  // Longer words are not repeated: they help nobody, and may be something that was not meant to be told.
  const said = word.length > 40 ? '' : ` \`${word}\``;
  return { path, detail: `unknown variant${said}, expected ${list}` };
}

/** The first word in the params of a request about threads or turns that is none of those it may be. */
export function unknownWordIn(params: unknown): UnknownWord | undefined {
  const given = membersOf(params);
  for (const [name, known] of Object.entries(choices)) {
    const found = unknownWord(`/${name}`, given[name], known);
    if (found !== undefined) return found;
  }
  const { mode } = membersOf(given.collaborationMode);
  const { itemsView } = membersOf(given.initialTurnsPage);
  const inner =
    unknownWord('/collaborationMode/mode', mode, modes) ??
    unknownWord('/initialTurnsPage/itemsView', itemsView, choices.itemsView ?? []);
  if (inner !== undefined) return inner;
  const parts: readonly unknown[] = Array.isArray(given.input) ? given.input : [];
  for (const [index, part] of parts.entries()) {
    const found = unknownWord(`/input/${index}/type`, part, inputs);
    if (found !== undefined) return found;
  }
  return undefined;
}
