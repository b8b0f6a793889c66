import { describe, expect, it } from 'vitest';
import { BODY, headOf, page } from './made.ts';

describe('the day on which an article was published', () => {
  const shown = async (body: string) => await headOf(`<html><body>${body}<article>${BODY}</article></body></html>`);
  it.each([
    ['in a class', '<h1>Lido</h1><span class="article-date">3 September 2018</span>', '2018-09-03'],
    ['in a second class of the kind', '<i class="date">Lido</i><i class="date">3 September 2018</i>', '2018-09-03'],
    [
      'below the title rather than above it',
      '<b class="date">1 May 2023</b><h1>L</h1><b class="date">3 Sept 2018</b>',
      '2018-09-03',
    ],
    [
      'in the foot of the article',
      '<article><footer><time itemprop="datePublished">2018-09-03</time></footer></article>',
      '2018-09-03',
    ],
    ['in German, after a label', '<p>Veröffentlicht am 3. September 2018 von Ada Quill</p>', '2018-09-03'],
    ['as a line of its own in French', '<p>lundi 3 septembre 2018</p>', '2018-09-03'],
    ['under the title', '<h1>Lido</h1><p>By Ada Quill | 3.9.2018 | 4 comments</p>', '2018-09-03'],
    [
      'in a box called a teaser, next to the title',
      '<h1>Lido</h1><div class="teaser-meta">By Ada on 3 May 2018</div>',
      '2018-05-03',
    ],
    [
      'in a time next to the title rather than in a list of others',
      '<div><h1>Lido</h1><time>3 May 2018</time></div><ul><li><time itemprop="datePublished">5 May 2018</time></li></ul>',
      '2018-05-03',
    ],
    ['in one time alone, though beside the article', '<aside><time>3 May 2018</time></aside>', '2018-05-03'],
    [
      'in the foot of an entry',
      '<div class="post-footer"><abbr class="published" title="2018-05-03">9:05</abbr></div>',
      '2018-05-03',
    ],
    [
      'in the words rather than the time of a change',
      '<time datetime="2018-05-07">Published on 3 May 2018</time>',
      '2018-05-03',
    ],
    ['in pieces', '<div class="date"><b>May</b><b>3</b><b>2018</b></div>', '2018-05-03'],
    [
      'after the place of a report',
      '<p>Saltmere, 3. Mai 2018 – Das Freibad öffnet wieder, nach neun Jahren.</p>',
      '2018-05-03',
    ],
    [
      'in a sentence about the entry',
      `<p>This entry was posted on 3 May 2018 at noon${' and is filed'.repeat(12)}.</p>`,
      '2018-05-03',
    ],
    ['in a script that counts visits', '<script>layer = {"publishedFirst": "2018-05-03 09:35"}</script>', '2018-05-03'],
    ['nowhere but in a line of a change', '<p class="date">Last updated: 3 May 2018</p>', '2018-05-03'],
    ['nowhere but in the foot of the page', '<footer><p>© 3 May 2018 Saltmere Council</p></footer>', '2018-05-03'],
    [
      'of a page that is called no article',
      '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2018-05-03"}</script>',
      '2018-05-03',
    ],
    ['before the day it was changed', '<div class="byline">Posted 3 Sep 2018, updated 4 Sep 2018</div>', '2018-09-03'],
  ])('is found %s', async (_, body, day) => {
    expect(await shown(body)).toMatchObject({ published: day });
  });

  it.each([
    [
      'https://a.example/2018/05/03/lido',
      '<meta name="date" content="2018-05-04T02:00:00Z">',
      '2018-05-03',
      'a day off, for a stated moment may be in UTC',
    ],
    [
      'https://a.example/2018/05/03/lido',
      '<meta name="date" content="2018-06-04">',
      '2018-06-04',
      'but not where it is further off',
    ],
    ['https://a.example/03-05-2018-lido', '', '2018-05-03', 'where it has the day first'],
    [
      'https://web.archive.org/web/20190101000000/https://a.example/2018/05/03/',
      '',
      '2018-05-03',
      'below that of an archive',
    ],
  ])('is that of the link %s beside %s: %s, %s', async (url, head, day) => {
    expect(await headOf(page(head), url)).toMatchObject({ published: day });
  });

  it('is not that of an archive’s visit', async () => {
    expect(await headOf(page(''), 'https://web.archive.org/web/20190101/https://a.example/lido')).not.toHaveProperty(
      'published',
    );
  });

  it.each([
    ['of a comment', '<div id="comments"><span class="date">3 September 2018</span></div>'],
    ['in the foot of the page', '<footer><p class="date">3 September 2018</p></footer>'],
    ['in a sentence', '<p>The lido was built on 3 September 2018 by the council and its friends.</p>'],
    ['of others, in times that differ', '<aside><time>3 May 2018</time><time>4 May 2018</time></aside>'],
    ['in a widget', '<div class="widget"><p class="date">3 May 2018</p></div>'],
    ['older than the web', '<p class="date">3 September 1918</p>'],
  ])('is not one %s', async (_, body) => {
    expect(await shown(body)).not.toHaveProperty('published');
  });
});
