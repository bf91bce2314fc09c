import { hostObject, type HostObject } from '../office-bridge/host-object';
import { accessDenied, invalidArgument } from '../office-bridge/office-error';
import { formatAddress, parseAddress } from './area';
import { stringOf } from './arguments';
import { isRange, placeOf } from './range-place';
import type { KeptComment, Sheet } from './sheet';

const SHEETS = new WeakMap<HostObject, Sheet>();

/** The sheet of a collection of comments; null for other objects. */
export const sheetOfComments = (object: HostObject): Sheet | null => SHEETS.get(object) ?? null;

/** `Excel.CommentCollection` of a sheet: they are kept and read back; the grid does not show them. */
export function commentsOf(sheet: Sheet): HostObject {
  const { state } = sheet;
  const comments = hostObject({
    type: 'CommentCollection',
    methods: {
      add: (cell, content) => {
        const { protection } = state;
        if (protection && protection.options['allowEditObjects'] !== true) throw accessDenied();
        const area = isRange(cell) ? placeOf(cell, 'cellAddress').area : parseAddress(stringOf(cell, 'cellAddress'));
        if (area.rows * area.columns !== 1) throw invalidArgument('cellAddress');
        const made = {
          id: `{comment-${state.comments.length + 1}}`,
          address: formatAddress(area),
          content: stringOf(content, 'content'),
        };
        state.comments = [...state.comments, made];
        return commentObject(made);
      },
      getCount: () => state.comments.length,
    },
    items: () => state.comments.map(commentObject),
  });
  SHEETS.set(comments, sheet);
  return comments;
}

const commentObject = ({ id, content }: KeptComment): HostObject =>
  hostObject({
    type: 'Comment',
    identity: { Id: id },
    properties: { id: { get: () => id }, content: { get: () => content } },
  });
