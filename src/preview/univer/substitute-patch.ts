import {
  FUNCTION_NAMES_TEXT,
  StringValueObject,
  type BaseValueObject,
  type IFunctionService,
} from '@univerjs/engine-formula';

/** The method of Univer's SUBSTITUTE that does the work for one cell. */
const ONE_CELL = '_handleSingleObject';

type Substitute = (
  text: BaseValueObject,
  sought: BaseValueObject,
  other: BaseValueObject,
  ...nth: unknown[]
) => unknown;

/** Univer 0.25.1 takes every blank for the blank that SUBSTITUTE seeks: spaces for line ends. Mends that one case. */
export function substituteBlanksExactly(functions: IFunctionService): void {
  const executor = functions.getExecutor(FUNCTION_NAMES_TEXT.SUBSTITUTE);
  if (!executor) return;
  const own = Reflect.get(executor, ONE_CELL) as Substitute;
  const exact: Substitute = (text, sought, other, ...nth) => {
    const [whole, blank, instead] = [text, sought, other].map((each) =>
      each.isString() ? String(each.getValue()) : '',
    );
    const isBlank = blank !== '' && blank?.trim() === '' && nth[0] === undefined;
    if (!isBlank || !whole || instead === undefined) return own.call(executor, text, sought, other, ...nth);
    return StringValueObject.create(whole.replaceAll(blank, () => instead));
  };
  Reflect.set(executor, ONE_CELL, exact);
}
