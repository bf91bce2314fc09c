import { askedTab } from '../../src/taskpane/asked-tab';

test.each([
  ['?tab=controle', 'check'],
  ['?tab=Uitkomst', 'outcome'],
  ['?tab=verslag', 'report'],
  ['?tab=controle&_host_Info=Excel$Win32$16.01$nl-NL', 'check'],
  ['?tab=totaal', null],
  ['?tab=check', null],
  ['?tab=', null],
  ['?_host_Info=Excel$Win32$16.01$nl-NL', null],
  ['', null],
])('an address that ends in %j asks for the tab %j', (search, tab) => {
  expect(askedTab(search)).toBe(tab);
});
