import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../src/ingest/page/dom/parse.ts';

describe('a page as it is parsed', () => {
  it.each([
    ['a whole one', '<html><head><title>Pier</title></head><body><p>a</p></body></html>', '<p>a</p>'],
    ['a piece of one', '<p>a</p><p>b', '<p>a</p><p>b</p>'],
    ['one that writes no body', '<html><head><meta name="x"></head><p>a<p>b</html>', '<p>a</p><p>b</p>'],
    [
      'one with scripts, styles and drawings',
      '<p>a<script>x</script><style>p{}</style><svg><path><b>y</b></svg>',
      '<p>a</p>',
    ],
    [
      'one with words in entities',
      '<p title="&quot;&amp;">&lt;b&gt; &amp; c',
      '<p title="&quot;&amp;">&lt;b&gt; &amp; c</p>',
    ],
    ['one that forgets to end a drawing', '<svg><path d=""><i>y</i><p>a</p>b', '<p>a</p>b'],
    ['one with words in a drawing', '<p>a<svg><foreignObject><div>y</div></foreignObject></svg>b', '<p>ab</p>'],
    ['one that ends no head', '<html><head><meta name="x"><p>a<p>b', '<p>a</p><p>b</p>'],
    ['one with void elements', '<p>a<br>b<img src=x>', '<p>a<br>b<img src="x"></p>'],
  ])('has a body: %s', (_, html, body) => {
    expect(parsePage(html).body.innerHTML).toBe(body);
  });

  it('keeps the data for search engines, which stands in a script', () => {
    const page = parsePage('<script>1</script><script type="application/ld+json">{"a":"</p>"}</script>');
    expect(page.querySelectorAll('script').map(({ textContent }) => textContent)).toEqual(['{"a":"</p>"}']);
  });

  it('has one tree, whichever way it is walked and changed', () => {
    const { body } = parsePage('<div><p>a</p>b<p>c</p></div>');
    const [div] = body.children;
    const [first, last] = body.querySelectorAll('p');
    expect([first?.nextElementSibling, last?.previousElementSibling]).toEqual([last, first]);
    first?.remove();
    expect(body.innerHTML).toBe('<div>b<p>c</p></div>');
    if (div !== undefined && last !== undefined) body.replaceChild(last, div);
    expect(body.innerHTML).toBe('<p>c</p>');
    if (div !== undefined && last !== undefined) body.replaceChild(div, div);
    expect(body.innerHTML).toBe('<p>c</p>');
    body.innerHTML = '<i>d</i>e';
    expect([body.textContent, body.childNodes.length, body.lastChild?.previousSibling]).toEqual([
      'de',
      2,
      body.firstChild,
    ]);
  });

  it('is the same page when it is written out and parsed again', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<p class="a&quot;">',
      '</p>',
      '<br>',
      '&lt;',
      'a',
      '<a href=x>',
      '</a>',
      '<td>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const { body } = parsePage(`<html><body>${pieces.join('')}`);
        const again = parsePage(`<html><body>${body.innerHTML}`).body;
        expect(again.textContent).toBe(body.textContent);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a selector means on a page', () => {
  const page = parsePage(
    '<article><header><time datetime="2021">x</time></header><h1>T</h1><div class="byline big">By <a rel="author me">A</a></div></article><p>',
  );
  it.each([
    ['time, h1', ['time', 'h1']],
    ['article header time[datetime], h1 ~ div', ['time', 'div']],
    ['[class*="line"] a[rel~="author"]', ['a']],
    ['.byline:not(.small)', ['div']],
    ['article > h1, footer', ['h1']],
  ])('%s', (selector, names) => {
    expect(page.querySelectorAll(selector).map(({ localName }) => localName)).toEqual(names);
    expect(page.querySelector(selector)?.localName).toBe(names[0]);
  });
});
