import { emptyMeasurement } from '../../../src/measurement/measurement';
import type { Change } from '../../../src/measurement/tables';
import { scoreForm } from '../../../src/scale/score-form';
import { openWorkbook, type OpenWorkbook } from './open-workbook';

let open: OpenWorkbook;
beforeAll(async () => {
  open = await openWorkbook();
  await open.host.build(emptyMeasurement(scoreForm('ips-ao-2015', 'work')));
  await open.host.read();
});
afterAll(() => {
  open.excel.dispose();
});

const read = async () => {
  const reading = await open.host.read();
  if (reading.kind !== 'measurement') throw new Error('no measurement');
  return reading;
};

const jobs = (count: number): Change[] =>
  Array.from({ length: count }).flatMap((_, row): Change[] => [
    { table: 'jobs', row, field: 'regular', value: 'yes' },
    { table: 'jobs', row, field: 'paid', value: 'yes' },
  ]);

test('the sheet Banen comes with the first job, and Bewijs looks at it from then on', async () => {
  expect(open.excel.workbook.sheetNames()).not.toContain('Banen');
  await open.host.write(jobs(12));
  expect(open.excel.workbook.sheetNames()).toContain('Banen');
  const { checked, damage, optional } = await read();
  expect({ damage, use: optional?.Banen }).toEqual({ damage: [], use: 'filled' });
  expect(checked.measurement.jobs).toHaveLength(12);
  // 12 of 12 is 100%.
  expect(checked.assessment.advice['begeleiding-11']?.A?.anchors).toEqual([5]);
  const lines = (await open.excel.workbook.values('Bewijs!A1:D300')) as unknown[][];
  expect(lines.find(([key]) => key === 'begeleiding-11')?.[3]).toBe('5');
});

test('the last of four hundred jobs is read too', async () => {
  await open.host.write([{ table: 'jobs', row: 399, field: 'regular', value: 'no' }]);
  const { checked, damage } = await read();
  expect(damage).toEqual([]);
  expect(checked.measurement.jobs).toHaveLength(400);
  // 12 of 13 is 92.3%.
  expect(checked.assessment.advice['begeleiding-11']?.A?.anchors).toEqual([4]);
});
