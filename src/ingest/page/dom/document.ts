import { DOCUMENT, DomElement, DomText } from './nodes.ts';

/** A page: an element of its own, so that everything can be looked for in it. */
export class DomDocument extends DomElement {
  readonly documentURI = 'http://page.invalid/';
  readonly baseURI = 'http://page.invalid/';

  constructor() {
    super(DOCUMENT, {}, null);
  }

  override get ownerDocument(): DomDocument {
    return this;
  }

  get documentElement(): DomElement {
    return this.children.find(({ localName }) => localName === 'html') ?? this;
  }

  get body(): DomElement {
    return this.querySelector('body') ?? this.documentElement;
  }

  get title(): string {
    return this.querySelector('title')?.textContent ?? '';
  }

  createElement(name: string): DomElement {
    return new DomElement(name.toLowerCase(), {}, this);
  }

  createTextNode(text: string): DomText {
    return new DomText(text);
  }
}
