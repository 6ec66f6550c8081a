/** What the browser brings back from the authority. */

/** A first-use tour that the sign-in page asked for. */
export type OnboardingEntrypoint = 'life_sciences';

/** Shown to a person in the browser, and told to the client. */
export interface SignInFault {
  /** A short name of the fault, as the authority or we call it. */
  code: string;
  /** The sentence that the client is told. */
  message: string;
  /** What the page says beyond the message; undefined where nothing may be added. */
  details?: string;
  /** The person may not use the product: to retry does not help. */
  noAccess?: boolean;
}

export type Callback =
  /** Not the answer to our request, so it changes nothing. */
  | { kind: 'foreign' }
  | { kind: 'refused'; fault: SignInFault }
  | { kind: 'granted'; code: string; onboarding: OnboardingEntrypoint | undefined };

const onboardingSuffix = '.onboarding_entrypoint=life_sciences';

/** A stranger's words are shown, but not at any length. */
const clip = (text: string): string => (text.length > 1000 ? `${text.slice(0, 1000)}…` : text);

function refusal(error: string, description: string): SignInFault {
  const denied = error === 'access_denied';
  if (denied && description.toLowerCase().includes('missing_codex_entitlement')) {
    return {
      code: error,
      message:
        'Codex is not enabled for your workspace. Contact your workspace administrator to request access to Codex.',
      noAccess: true,
    };
  }
  const details = clip(description.trim() === '' ? error : description);
  return { code: clip(error), message: `Sign-in failed: ${details}`, details };
}

/** The state is looked at before everything else: who does not know it is not the authority. */
export function parseCallback(query: URLSearchParams, state: string): Callback {
  const given = query.get('state');
  const onboarding = given === `${state}${onboardingSuffix}` ? 'life_sciences' : undefined;
  if (given !== state && onboarding === undefined) return { kind: 'foreign' };
  const error = query.get('error');
  if (error !== null) {
    return { kind: 'refused', fault: refusal(error, query.get('error_description') ?? '') };
  }
  const code = query.get('code');
  if (!code) {
    const message = 'Missing authorization code. Sign-in could not be completed.';
    return { kind: 'refused', fault: { code: 'missing_authorization_code', message } };
  }
  return { kind: 'granted', code, onboarding };
}
