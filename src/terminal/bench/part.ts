import { PARTS, type PartInput, type PartName } from './parts.ts';

/** What the parent sends to a child: the part's name and its input. */
export interface Order<Name extends PartName = PartName> {
  readonly name: Name;
  readonly input: PartInput<Name>;
}

/** A child process of the bench: runs the one part that it is sent, sends the figures back, and ends. */
process.once('message', async <Name extends PartName>({ name, input }: Order<Name>) => {
  const run = PARTS[name] as (input: PartInput<Name>) => Promise<unknown>;
  const figures = await run(input);
  process.send?.(figures, () => process.disconnect());
});
