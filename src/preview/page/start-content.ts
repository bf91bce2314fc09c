/** What the preview begins with, as the server writes it into the page. */
export type StartContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'example' }
  | {
      readonly kind: 'file';
      readonly name: string;
      /** The bytes of an .xlsx file in base64. */
      readonly bytes: string;
    };

/** The element that holds it. */
export const START_CONTENT_ID = 'start-content';
