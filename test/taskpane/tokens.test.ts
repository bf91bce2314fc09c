import { tokens } from '@fluentui/react-components';

/** The build writes the variable in the place of the name, in our code and in Fluent's; it leaves out those of layers. */
test("each of Fluent's names of colours and sizes stands for the variable of that name", () => {
  const named = Object.entries(tokens).filter(([name]) => !name.startsWith('zIndex'));
  expect(named.length).toBeGreaterThan(400);
  expect(named.filter(([name, value]) => value !== `var(--${name})`)).toEqual([]);
});
