/** What the terminal has beside the commands that it shares with Discord, where buttons do the same. */
export const OWN_COMMANDS = [
  { name: 'more', about: 'The rest of the last answer', example: '/more' },
  { name: 'context', about: 'The paragraph around a numbered answer', example: '/context 1' },
  { name: 'why', about: 'Why a numbered answer was given', example: '/why 1' },
  {
    name: 'correct',
    about: 'Put right who said a numbered answer, or its date (“date: 3 March 2017”, “speaker: unclear”)',
    example: '/correct 1 speaker: NAME',
  },
  { name: 'quit', about: 'Leave (so does Ctrl-D)', example: '/quit' },
] as const;

export type OwnCommandName = (typeof OWN_COMMANDS)[number]['name'];
