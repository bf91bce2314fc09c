import { askedTab } from '../../src/taskpane/asked-tab';

test.each([
  ['?tab=controle', 'check'],
  ['?tab=Totaal', 'totals'],
  ['?tab=verslag', 'report'],
  ['?tab=controle&_host_Info=Excel$Win32$16.01$nl-NL', 'check'],
  ['?tab=wat%20als', 'whatIf'],
  ['?tab=check', null],
  ['?tab=', null],
  ['?_host_Info=Excel$Win32$16.01$nl-NL', null],
  ['', null],
])('an address that ends in %j asks for the tab %j', (search, tab) => {
  expect(askedTab(search)).toBe(tab);
});
