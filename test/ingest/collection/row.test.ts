import { describe, expect, it } from 'vitest';
import { draftOfRow } from '../../../src/ingest/collection/row.ts';

describe('a row of a collection', () => {
  it.each([
    [
      'with the columns of one kind of collection',
      {
        id: '7',
        title: 'Pier',
        publication: 'The Gazette',
        author: 'Ada Quill',
        date: '2021-05-06',
        url: 'https://a.example/p',
        content: 'X said.',
      },
      {
        title: 'Pier',
        publisher: 'The Gazette',
        authors: ['Ada Quill'],
        published: '2021-05-06',
        url: 'https://a.example/p',
      },
    ],
    [
      'with the columns of another',
      {
        Headline: 'Pier',
        source_domain: 'gazette.example',
        'Date Publish': '2021-05-06 10:00:00',
        authors: "['Ada Quill', 'Lou Hatch']",
        maintext: 'X said.',
      },
      { title: 'Pier', publisher: 'gazette.example', authors: ['Ada Quill', 'Lou Hatch'], published: '2021-05-06' },
    ],
    ['with nothing but a text', { text: 'X said.' }, {}],
  ])('%s gives a draft', (_, row, head) => {
    expect(draftOfRow(row)).toEqual({ kind: 'draft', head, text: 'X said.' });
  });

  it('without a text is refused', () => {
    expect(draftOfRow({ title: 'Pier', content: '' })).toMatchObject({ kind: 'refused', because: 'empty' });
  });
});
