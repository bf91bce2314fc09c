import { emptyMeasurement } from '../../../../src/measurement/measurement';
import { textsIn } from '../../../../src/workbook/paper/plan-texts';
import { formOf } from '../../../support/measurements';
import { sheetOf } from '../../../support/sheet-texts';

describe('the ids on the sheet Meting', () => {
  const shown = (name: 'integrated' | 'ips25') => {
    const { numberFormats = [], blocks } = sheetOf(emptyMeasurement(formOf(name)), 'Meting');
    const [formats] = numberFormats;
    const row = formats?.row ?? 0;
    const text = textsIn(blocks);
    return { ids: [text(row, 2), text(row + 1, 2)], formats: formats?.cells };
  };

  test('are there for programs, and show what they stand for', () => {
    expect(shown('integrated')).toEqual({
      ids: ['ips-ao-2015', 'integrated'],
      formats: [
        [';;;"Modelgetrouwheidsschaal IPS-A en IPS-O (2015)"', ';;;'],
        [';;;"Integraal (IPS-A en IPS-O)"', ';;;'],
      ],
    });
  });

  test('leave alone what a scale without models says of them', () => {
    const { ids, formats } = shown('ips25');
    expect(ids[1]).toBe('');
    expect(formats?.[1]).toEqual([null, null]);
  });
});
