/** What somebody wants to know: a command with its words, or a question in plain words. */
export type Request =
  | { readonly kind: 'who-said'; readonly words: string }
  | { readonly kind: 'timeline'; readonly subject: string; readonly from?: string; readonly to?: string }
  | { readonly kind: 'who-is'; readonly person: string }
  | { readonly kind: 'ask'; readonly question: string };
