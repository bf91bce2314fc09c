import type { Measurement } from '../measurement/measurement';
import { bandSet, bandSetsOf } from '../scale/band-sets';
import type { ReportBlock } from './report-plan';
import { SOURCE_TEXTS } from './texts';

/** On what the report rests, and whose words it uses. */
export function sourceBlocks({ form, bands, officialAnchors }: Measurement): readonly ReportBlock[] {
  const hasOfficialWords = Object.values(officialAnchors).some((texts) => texts.some((text) => text.trim() !== ''));
  return [
    {
      kind: 'list',
      items: [
        SOURCE_TEXTS.scale(form.scale.document),
        hasOfficialWords ? SOURCE_TEXTS.officialWords : SOURCE_TEXTS.ownWords,
        SOURCE_TEXTS.principles(form.scale.principles.source),
        SOURCE_TEXTS.verdicts,
        ...bandSetsOf(form).map((set) => {
          const { status, provenance } = bands[set];
          return SOURCE_TEXTS.bands(bandSet(set).title, status, provenance.trim() || SOURCE_TEXTS.noProvenance);
        }),
      ],
    },
  ];
}
