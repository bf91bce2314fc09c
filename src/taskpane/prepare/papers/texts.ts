import type { PaperStatus } from '../../../workbook/sheets/papers/status';

/** The documents of a visit, at Start. */
export const PAPERS_TEXTS = {
  intro: 'Dit staat op het blad Stukken, dat u ook kunt afdrukken om te sturen. Noteer geen namen van cliënten.',
  comes: 'Het blad komt erbij zodra u hier iets invult.',
  /** The name of a document, with how far it is. */
  summary: (title: string, status: string) => (status === '' ? title : `${title}: ${status}`),
  statuses: { none: '', asked: 'gevraagd', received: 'ontvangen', wrong: 'datums kloppen niet' } satisfies Record<
    PaperStatus,
    string
  >,
  wrong: 'De dag van ontvangst ligt vóór de dag waarop u het vroeg.',
  linked: (items: string) => `Onze koppeling: ${items}.`,
  notLinked: 'Bij geen item dat hier telt.',
  own: (number: number) => `Eigen stuk ${number}`,
  fields: {
    title: 'Stuk',
    items: 'Voor andere items',
    asked: 'Gevraagd op',
    received: 'Ontvangen op',
    note: 'Opmerking',
  },
  add: 'Eigen stuk toevoegen',
  full: 'Voor meer eigen stukken is geen plaats.',
  askAll: 'Zet vandaag bij wat nog niet is gevraagd',
  toSheet: 'Naar het blad Stukken',
} as const;
