/**
 * What a review says. Rules produce findings, reports print them, approvals name them; the schema of the JSON report
 * is made of these values.
 */
import * as Type from 'typebox';

const texts = <const T extends string>(...values: readonly T[]) =>
  Type.Unsafe<T>({ type: 'string', enum: [...values] });

/** From the worst to the least. */
export const VERDICTS = ['breaking', 'lossy', 'closed-only', 'if-used', 'compatible'] as const;

/**
 * `breaking`: a message is refused. `lossy`: it is accepted, but a part that mattered is ignored, read as something
 * else, or never sent again. `closed-only`: only a decoder breaks that does not accept unknown values. `if-used`: only
 * callers break who use the new thing. `compatible`: nothing of this happens.
 */
export const Verdict = texts(...VERDICTS);
export type Verdict = (typeof VERDICTS)[number];

/** The two ways in which releases meet: an old client with a new server, and a new client with an old server. */
export const MIXES = ['oldClient', 'newClient'] as const;
export type Mix = (typeof MIXES)[number];

/** `input` is what clients send, `output` what the server sends. */
export const FLOWS = ['input', 'output'] as const;
export const Flow = texts(...FLOWS);
export type Flow = (typeof FLOWS)[number];

/**
 * What the message shows: the receiver refuses it; it refuses it unless it keeps unknown values; it accepts it and
 * drops a part; it would drop a part, but refuses the message for another change; it takes an absent part for something
 * else; or it is a message of the old release that the new one never sends.
 */
export const Effect = texts(
  'refused',
  'refused-when-closed',
  'narrowed',
  'overshadowed',
  'reread',
  'withheld',
);
export type Effect = Type.Static<typeof Effect>;

export const Witness = Type.Object({
  effect: Effect,
  /** The whole message as the sender puts it on the wire. */
  message: Type.Unknown(),
  /** JSON pointer to the part of the message that it is about. */
  part: Type.String(),
  /** Whether a second validator, which shares no code with the first, came to the same judgement. */
  confirmed: Type.Boolean(),
});
export type Witness = Type.Static<typeof Witness>;

export const MixVerdict = Type.Object({
  verdict: Verdict,
  /** There for every verdict but `compatible`. */
  witness: Type.Optional(Witness),
  /** Why the verdict is milder than the rule says. */
  because: Type.Optional(Type.String()),
});
export type MixVerdict = Type.Static<typeof MixVerdict>;

export const Finding = Type.Object({
  /** Names the change in approvals. Survives reordering, rewording and the renaming of definitions. */
  fingerprint: Type.String(),
  /** The rule that judged. */
  rule: Type.String(),
  /** The worse of the two mixes. */
  verdict: Verdict,
  oldClient: MixVerdict,
  newClient: MixVerdict,
  flow: Flow,
  /** What happened, in one sentence. */
  text: Type.String(),
  /** The definition it happened in; absent where it is a matter of a method itself. */
  definition: Type.Optional(Type.String()),
  /** The method, or the key of the error, whose message leads to the place by the shortest way. */
  method: Type.String(),
  /** From that message to the place, such as `params.config.model`. */
  path: Type.String(),
  /** Every method whose messages lead to the place, sorted. */
  methods: Type.Array(Type.String()),
  /** The place as it was and as it is, as short type notation; absent where there was or is nothing. */
  before: Type.Optional(Type.String()),
  after: Type.Optional(Type.String()),
  /** What a person should know besides: it was announced, it is experimental, it has a fallback. */
  notes: Type.Array(Type.String()),
  approved: Type.Optional(
    Type.Object({ reason: Type.String(), owner: Type.String(), expires: Type.String() }),
  ),
});
export type Finding = Type.Static<typeof Finding>;

/** The worst of several; `compatible` where there is none. */
export const worst = (verdicts: Iterable<Verdict>): Verdict => {
  const index = Math.min(...[...verdicts].map((verdict) => VERDICTS.indexOf(verdict)), 4);
  return VERDICTS[index] as Verdict;
};

/** Whether `verdict` is as bad as `limit` or worse. */
export const isAtLeast = (verdict: Verdict, limit: Verdict): boolean =>
  VERDICTS.indexOf(verdict) <= VERDICTS.indexOf(limit);
