/** What is prepared beside the measurement itself, each on its own sheet: at Start, Voorbereiden. */
export const PREPARE_TEXTS = {
  visit: {
    title: 'Bezoek',
    what: 'De agenda van het bezoek: wie spreekt wanneer met wie, wat u bijwoont, en wat er nog te regelen is.',
    ask: 'Agenda maken',
  },
  papers: {
    title: 'Stukken',
    what: 'Welke stukken u de organisatie vraagt, voor welke items, en wat u hebt ontvangen.',
    ask: 'Stukken bijhouden',
  },
} as const;

/** What the screens share. */
export const DATE_TEXTS = {
  hint: 'dag-maand-jaar',
  wrong: 'Vul een datum in vanaf 2000, bijvoorbeeld 22-11-2026.',
} as const;
