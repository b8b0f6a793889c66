/** Something with a height that would like to stand at a place. */
export interface Wish {
  /** Where its middle would like to be. */
  readonly at: number;
  readonly height: number;
}

/**
 * Puts things of given heights in a column, in the order given, none over another, each as near to its wish as the
 * others allow (least squares, by pooling neighbours that push each other: Ayer et al. 1955).
 *
 * @returns the top of each. They fit between `top` and `bottom` wherever their heights and gaps do.
 */
export function stack(wishes: readonly Wish[], gap: number, top: number, bottom: number): readonly number[] {
  interface Block {
    readonly members: readonly Wish[];
    readonly height: number;
    readonly top: number;
  }
  const settle = (members: readonly Wish[]): Block => {
    const height = members.reduce((sum, m) => sum + m.height + gap, -gap);
    let offset = 0;
    let wished = 0;
    for (const m of members) {
      wished += m.at - m.height / 2 - offset;
      offset += m.height + gap;
    }
    const free = wished / members.length;
    return { members, height, top: Math.max(top, Math.min(free, bottom - height)) };
  };
  const blocks: Block[] = [];
  for (const wish of wishes) {
    let block = settle([wish]);
    for (
      let last = blocks.at(-1);
      last !== undefined && last.top + last.height + gap > block.top;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = settle([...last.members, ...block.members]);
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => {
    let at = block.top;
    return block.members.map((m) => {
      const mine = at;
      at += m.height + gap;
      return mine;
    });
  });
}
