import { deviceWithoutDownload } from '../../src/taskpane/report/device-without-download';

test('Excel for Mac and on an iPad give a pane no file', () => {
  // As office.js has them.
  const platforms = ['PC', 'OfficeOnline', 'Mac', 'iOS', 'Android', 'Universal'];
  const devices = platforms.map((platform) => deviceWithoutDownload(platform, { Mac: 'Mac', iOS: 'iOS' }));
  expect(devices).toEqual([null, null, 'Mac', 'iPad', null, null]);
});
