import { HOST_PROBLEMS } from '../../../src/host/texts';
import { writingCells } from '../../../src/host/office/parts';

let isOffline = false;
jest.mock('../../../src/host/office/write-changes', () => {
  if (isOffline) throw new Error('Loading chunk 7 failed.');
  return { writeChanges: 'loaded' };
});

test('a part that cannot be loaded is told as such, and comes as soon as it can', async () => {
  isOffline = true;
  await expect(writingCells()).rejects.toMatchObject({
    problem: 'not-loaded',
    message: HOST_PROBLEMS['not-loaded'],
    cause: new Error('Loading chunk 7 failed.'),
  });
  isOffline = false;
  expect(await writingCells()).toMatchObject({ writeChanges: 'loaded' });
});
