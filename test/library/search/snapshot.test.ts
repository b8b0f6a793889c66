import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fromSnapshot } from '../../../src/library/search/snapshot.ts';

const signed = (body: string): Uint8Array => {
  const bytes = Buffer.from(body);
  return Buffer.concat([createHash('sha256').update(bytes).digest(), bytes]);
};

describe('a snapshot', () => {
  it.each(['p{"recipe":"of another form"}', '', 'null', '[]', '{"recipe":"of other rules"}'])(
    'that is whole but of another version is no use, and no error: %j',
    (body) => {
      expect(fromSnapshot(signed(body))).toBeNull();
    },
  );
});
