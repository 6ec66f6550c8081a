/** Where we answer otherwise on purpose. What is listed and is not so any more comes back as stale. */
import type { Message, SeenRequest, Transcript, WireLine } from './transcript.ts';

interface Difference<T> {
  scenario: string;
  /** Null where they say nothing. */
  theirs: T | null;
  /** Null where we say nothing. */
  ours: T | null;
  reason: string;
}

export interface Differences {
  messages: Difference<Message>[];
  requests: Difference<SeenRequest>[];
  notes: (Difference<unknown> & { note: string })[];
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The list with every difference put in its place; where they say nothing, ours stands at the end. */
function amend<T>(list: readonly T[], differences: readonly Difference<T>[]) {
  const amended = [...list];
  const stale: Difference<T>[] = [];
  for (const difference of differences) {
    const { theirs, ours } = difference;
    const at =
      theirs === null ? amended.length : amended.findIndex((entry) => isSame(entry, theirs));
    if (at < 0 || isSame(theirs, ours)) stale.push(difference);
    else amended.splice(at, theirs === null ? 0 : 1, ...(ours === null ? [] : [ours]));
  }
  return { amended, stale };
}

const received = (message: Message | null): WireLine | null =>
  message === null ? null : { '<': message };

/** What the real server asks its backend without being asked: routing, plug-ins and models. Listed under `everywhere`. */
const isLookUp = ({ request }: SeenRequest) =>
  /^(GET|POST) (\/backend-api\/(ps|wham\/accounts)\/|\/v1\/models)/.test(request);

/** What we are expected to do, and the differences that say nothing any more. */
export function expect(scenario: string, transcript: Transcript, differences: Differences) {
  const ofScenario = <T extends { scenario: string }>(list: T[]) =>
    list.filter((difference) => difference.scenario === scenario);
  const stale: unknown[] = [];

  // A difference is about the one server whose line it is; of two alike it is about the first.
  let left = ofScenario(differences.messages);
  const servers = Object.entries(transcript.servers).map(([name, { exit, wire }], index, all) => {
    const isLast = index === all.length - 1;
    const mine = left.filter(
      ({ theirs }) => isLast || wire.some((line) => isSame(line, received(theirs))),
    );
    left = left.filter((difference) => !mine.includes(difference));
    const lines = amend(
      wire,
      mine.map((difference) => ({
        ...difference,
        theirs: received(difference.theirs),
        ours: received(difference.ours),
      })),
    );
    stale.push(...lines.stale);
    return { name, exit, wire: lines.amended };
  });

  const requests = amend(
    (transcript.authority?.requests ?? []).filter((seen) => !isLookUp(seen)),
    ofScenario(differences.requests),
  );
  const notes = { ...transcript.notes };
  for (const { note, theirs, ours, reason } of ofScenario(differences.notes)) {
    if (!isSame(notes[note], theirs) || isSame(theirs, ours)) stale.push({ note, reason });
    notes[note] = ours;
  }
  return {
    servers,
    requests: requests.amended,
    notes,
    stale: [...stale, ...requests.stale],
  };
}
