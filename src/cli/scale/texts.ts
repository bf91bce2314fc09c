/** `scale`. */
export const SCALE_COMMAND_TEXTS = {
  describe: 'Toont een schaal: items, ankers, bronnen en grenzen',
  id: 'De schaal; zonder keuze de lijst van alle schalen',
  source: (document: string) =>
    `Bron: ${document}. De officiële schaal is leidend; de beschrijvingen hier zijn een hulpmiddel.`,
  models: 'Modellen',
  principles: 'Basisprincipes',
  bands: 'Grenzen',
  sources: 'Bronnen',
  divergences: {
    forbidden: 'IPS-A en IPS-O mogen niet verschillen',
    allowed: 'IPS-A en IPS-O mogen verschillen',
    single: '',
  },
  columns: (columns: readonly string[]) => columns.join(' en '),
  itemSources: (codes: readonly string[]) => `bronnen ${codes.join(', ')}`,
  remark: (remark: string) => `Let op: ${remark}`,
  bandsOf: (title: string, maximum: number, status: string) => `${title} (van ${maximum}, ${status})`,
  bounds: (redelijk: number, goed: number, voorbeeldig: number) =>
    `voorbeeldig vanaf ${voorbeeldig}, goed vanaf ${goed}, redelijk vanaf ${redelijk}`,
} as const;
