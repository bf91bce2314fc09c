/**
 * The codes that the A/O scale gives for where the evidence of an item is found. The meaning of the codes comes from
 * the 2019 reprint of the scale; BO and IBP are explained in no source, and are not guessed at here.
 */
export const SOURCE_CODES = {
  MIS: 'Management Information System',
  DS: 'Dossier- en documentstudie',
  INT: 'Interviews',
  OBS: 'Observaties',
  ISP: 'Individueel begeleidingsplan (Individualized Service Plan)',
  BO: 'De bronnen leggen deze code niet uit',
  IBP: 'De bronnen leggen deze code niet uit',
} as const;

export type SourceCode = keyof typeof SOURCE_CODES;
