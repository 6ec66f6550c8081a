/** What every server of this comparison answers to account/read. */
export const accountReadResult = {
  account: { type: 'chatgpt', email: 'someone@example.com', planType: 'pro' },
  userId: 'user-0123456789',
  requiresOpenaiAuth: true,
  workspaceRouting: null,
};
