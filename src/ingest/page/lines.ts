/** A paragraph that stands on pages between those of the article, but is none of it. */
export interface Line {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  /** What an article may well say, and must keep. */
  readonly kept: string;
}

/** Paragraphs longer than this are always kept. */
const LONGEST = 240;

export const LINES: readonly Line[] = [
  {
    name: 'no words',
    pattern: /^[^\p{L}\p{N}]+$/u,
    example: '___',
    kept: '“7”',
  },
  {
    name: 'advertisement',
    pattern:
      /^(?:advertis(?:e|e?ment)|story continues below(?: advertisement)?|article continues (?:below|after).{0,40}|sponsored(?: content)?|ad)[.:]?$/i,
    example: 'ADVERTISEMENT',
    kept: 'Advertisement sales fell.',
  },
  {
    name: 'read more',
    pattern:
      /^(?:read|see|watch|listen|learn|find out)(?: more| also| next| on)?\s?(?:[:>»→|]|$|(?:more )?(?:here|at [\w.]+\.\w+|(?:about|on) (?:this|the) (?:story|topic)))/i,
    example: 'READ MORE: Five charts on the pier',
    kept: 'Read carefully, the contract allows it.',
  },
  {
    name: 'related',
    pattern:
      /^(?:related|more on this(?: story)?|more from \S.{0,60}|more stories|recommended|you may also like|don['’]t miss|also read|also on \S.{0,40}|editor['’]s picks?|most (?:read|popular)|top stories|up next|trending(?: now)?|keep reading|continue reading|what to read next)(?:\s?[:>»|].{0,200})?$/i,
    example: 'Related: Mayor drops plan',
    kept: 'Related costs came to two million.',
  },
  {
    name: 'newsletter',
    pattern:
      /^(?:\S+ ){0,6}(?:sign(?:ing)? up|subscribe|get) (?:\S+ ){0,8}(?:newsletters?|e-?mails?|inbox|alerts?|briefing|podcast|updates)\b(?!.{0,80}["”] )/i,
    example: 'Sign up for our daily newsletter, and never miss a tide.',
    kept: '"We never had newsletters here," she said.',
  },
  {
    name: 'subscribe',
    pattern:
      /^(?:subscribe|log ?in|sign in|register|create (?:a free |an )?account|already a subscriber|support \S+ journalism|become a (?:member|subscriber)|donate|start your free trial)\b[?!]?.{0,60}$/i,
    example: 'Already a subscriber? Log in',
    kept: 'Register offices in all four towns were closed on Monday, said Bo Li, who runs the largest of them.',
  },
  {
    name: 'share',
    pattern:
      /^(?:share(?: this)?(?: (?:story|article|page|post|on|via|with).{0,60})?|tweet|print|email(?: this.{0,30})?|copy link|link copied!?|(?:share|save|comments?|view comments|post a comment|leave a comment|reply|facebook|twitter|whatsapp|linkedin|reddit|pinterest|x|flipboard)(?:[ ,|·]+(?:share|save|comments?|facebook|twitter|whatsapp|linkedin|reddit|pinterest|email|print|x|flipboard))*)$/i,
    example: 'Share this article',
    kept: 'Share prices fell.',
  },
  {
    name: 'follow',
    pattern:
      /^(?:follow|like|find|join) (?:us|me|him|her|\S.{0,50}) on (?:twitter|facebook|instagram|x|linkedin|threads|youtube|tiktok|telegram|whatsapp|flipboard)\b.{0,60}$/i,
    example: 'Follow Lou Hatch on Twitter',
    kept: 'Follow-up checks on Facebook pages found nothing.',
  },
  {
    name: 'copyright',
    pattern:
      /^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved|image (?:copyright|source|caption)|media caption|(?:file )?photo(?:graph)?s?(?: by| credit)?\s?[:|(]|getty images$|reuters\/|ap photo\/|picture:|image:)/i,
    example: 'Image copyright Getty Images',
    kept: 'Photographers waited outside.',
  },
  {
    name: 'photograph',
    pattern: /(?:\(|— ?|\| ?|: ?)(?:AP|Reuters|AFP|Getty(?: Images)?|EPA|PA|AP Photo.{0,40}|photo.{0,40})\)?$/,
    example: 'The pier at dusk. (AP Photo/Bo Li)',
    kept: 'LONDON (AP) — The pier burnt down.',
  },
  {
    name: 'time to read',
    pattern:
      /^(?:\d+ ?(?:min(?:ute)?s?)[- ]?(?:read)|(?:last )?(?:updated|published|posted|modified|first published)(?: (?:on|at|:))?\s?:?.{0,20}\d{1,4}.{0,40}|\d+ (?:seconds?|minutes?|hours?|days?) ago)$/i,
    example: 'Updated 3:04 PM ET, Thu May 6, 2021',
    kept: 'Published in 1979, the plan for the pier was followed to the letter by three mayors in a row.',
  },
  {
    name: 'contact',
    pattern:
      /^(?:(?:write|reach|contact|email) (?:to )?(?:\S+ ){1,6}at \S+@\S+|(?:\S+ ){0,10}can be reached at \S+@\S+|got a tip\?.{0,200}|to report (?:an error|a correction).{0,200}|corrections?\?.{0,100}|have a news tip\?.{0,150}|send tips to.{0,150})$/i,
    example: 'Contact Lou Hatch at lou@gazette.example',
    kept: 'Contact with the crew was lost at noon.',
  },
  {
    name: 'contributed',
    pattern: /^(?:the associated press|reuters|afp|(?:\S+ ){1,12}) ?contributed to this (?:report|story|article)\.?$/i,
    example: 'The Associated Press contributed to this report.',
    kept: 'The storm contributed to this collapse.',
  },
  {
    name: 'in other languages',
    pattern:
      /^(?:(?:[-–] ?)?anzeige(?: ?[-–])?|das könnte (?:dich|sie|euch) auch interessieren|das thema könnte dich auch interessieren|auch interessant|mehr (?:zum thema|themen|informationen)|weitere (?:informationen|artikel|beiträge)|weiterführende(?:r)? links?|zum weiterlesen|verwandte artikel|empfohlene beiträge|neueste artikel|lesen sie (?:auch|dazu|mehr)|schon gelesen|(?:diesen )?(?:artikel|beitrag) teilen|möchten sie den artikel teilen|war der artikel (?:nützlich|hilfreich)|weiterlesen|lade weitere inhalte|externer inhalt|vergrößern|bild (?:anzeigen|schließen)|keine kommentare|kontakt|autoren|quellenangaben|inhaltsverzeichnis|drucken|drukuj|kommentare|titelbild|beitragsbild|bild|foto|quelle|à lire aussi|lire aussi|imprimer|permalien|lee también|le puede interesar|puedes ver|valora esta noticia|tus comentarios|czytaj (?:też|więcej)|leggi anche|lees ook|zusatzinformationen)(?:\.{3}|[?!…]|\s?[:»→>](?=\s|$).{0,200})?$/i,
    example: 'Lesen Sie auch: Das Freibad öffnet',
    kept: 'Bilder der Verwüstung gingen um die Welt.',
  },
];

const DAY =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)[a-z]{0,5},? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})/
    .source;

/** Lines that stand above the article's first paragraph. Further down the same words may be a heading. */
export const HEAD_LINES: readonly Line[] = [
  {
    name: 'byline',
    pattern:
      /^(?:[Bb]y|BY|(?:Words|Story|Reported|Written) by)\s(?:[\p{Lu}][\p{L}'’.-]*|and|&|,|de|van|von|in)(?:[\s,]+(?:[\p{Lu}][\p{L}'’.-]*|and|&|de|van|von|in)){0,14}$/u,
    example: 'By ADA QUILL and Lou Hatch',
    kept: 'By Monday the pier was gone.',
  },
  {
    name: 'byline in small',
    pattern: /^By (?:[\p{Lu}][\p{L}'’.-]*\s?){2,4}(?:,.{0,60}|for .{0,40}|\|.{0,80}|•.{0,80}|[-–—].{0,80})?$/u,
    example: 'By Ada Quill, environment correspondent',
    kept: 'By night the pier was a different place.',
  },
  {
    name: 'role',
    pattern:
      /^(?:[\p{L}-]+ ){0,4}(?:correspondent|editor|reporter|columnist|staff|writer)s?(?:,? (?:in |at )?[\p{L} ]{1,30})?$/iu,
    example: 'Environment correspondent',
    kept: 'The editor resigned.',
  },
  {
    name: 'day',
    pattern: new RegExp(
      `^(?:(?:published|updated|posted|created|last updated)(?: on)?:? ?)?${DAY}[ ,|•·at@-]{0,6}(?:\\d{1,2}[:.]\\d{2}.{0,30})?$`,
      'i',
    ),
    example: 'Thursday, May 6, 2021 at 10:15 p.m. EDT',
    kept: 'May 6, 2021 was the day on which the pier fell.',
  },
];

/** Name of the row that says that a paragraph is none of the article's; null where it is. */
export const notOfTheArticle = (paragraph: string): string | null => rowFor(LINES, paragraph);

/** The same for the lines above the article's first paragraph. */
export const aboveTheArticle = (paragraph: string): string | null => rowFor(HEAD_LINES, paragraph);

const rowFor = (rows: readonly Line[], paragraph: string): string | null =>
  paragraph.length > LONGEST ? null : (rows.find(({ pattern }) => pattern.test(paragraph))?.name ?? null);
