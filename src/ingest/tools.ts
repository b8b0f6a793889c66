import type { Readers } from '../reading/pool/readers.ts';
import { openReaders } from '../reading/pool/readers.ts';
import type { Documents } from './document/documents.ts';
import { openDocuments } from './document/documents.ts';
import type { FeedReader } from './feed/feed-reader.ts';
import { openFeedReader } from './feed/feed-reader.ts';
import type { Pages } from './page/pages.ts';
import { openPages } from './page/pages.ts';
import type { Web, WebSettings } from './web/web.ts';
import { openWeb } from './web/web.ts';

/** What taking in needs beside a library: opened once, shared by all servers. */
export interface Tools {
  readonly readers: Readers;
  readonly pages: Pages;
  readonly documents: Documents;
  readonly feeds: FeedReader;
  readonly web: Web;
  close(): Promise<void>;
}

/** Costs nothing until the first source comes. */
export function openTools(settings: WebSettings = {}): Tools {
  const readers = openReaders();
  const pages = openPages();
  const documents = openDocuments();
  const feeds = openFeedReader();
  const web = openWeb(settings);
  return {
    readers,
    pages,
    documents,
    feeds,
    web,
    close: async () => {
      await Promise.all([readers.close(), pages.close(), documents.close(), feeds.close(), web.close()]);
    },
  };
}
