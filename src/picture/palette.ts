import type { Fact } from '../domain/fact.ts';

/** The colours of a picture. Text has a contrast of at least 4.5 to 1 on what it stands on (WCAG 2.2 AA). */
export interface Palette {
  readonly ground: string;
  readonly card: string;
  readonly edge: string;
  readonly ink: string;
  readonly faint: string;
  readonly axis: string;
  readonly marks: Readonly<Record<Fact['mode'], string>>;
}

export type Look = 'light' | 'dark';

export const PALETTES: Readonly<Record<Look, Palette>> = {
  light: {
    ground: '#f4f2ee',
    card: '#ffffff',
    edge: '#d9d5cc',
    ink: '#1c1b19',
    faint: '#5f5b53',
    axis: '#e4e0d8',
    marks: { happened: '#1f5fa8', planned: '#2c7a4b', denied: '#b3382c', background: '#77726a' },
  },
  dark: {
    ground: '#1e1f22',
    card: '#2b2d31',
    edge: '#43464d',
    ink: '#f1f2f4',
    faint: '#b3b6bd',
    axis: '#35373c',
    marks: { happened: '#6fb1ff', planned: '#66cf92', denied: '#ff8a7d', background: '#a2a5ac' },
  },
};
