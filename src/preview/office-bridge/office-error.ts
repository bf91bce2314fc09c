/** An error that the client library shows to the add-in, as `OfficeExtension.Error` with this code. */
export class OfficeError extends Error {
  /** The class and member at which it happened, `Range.values`. */
  location = '';

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'OfficeError';
  }
}

/** The host does not have this part of Office.js: it says so with its name instead of ignoring it. */
export const notModelled = (what: string) => new OfficeError('NotModelled', `The preview does not model ${what}.`, 501);

export const invalidArgument = (what: string) =>
  new OfficeError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}.`);

export const internalError = () => new OfficeError('GeneralException', 'There was an internal error.', 500);

export const itemNotFound = () => new OfficeError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = () =>
  new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const accessDenied = () => new OfficeError('AccessDenied', 'You cannot perform the requested operation.', 403);

export const invalidOperation = (what: string) =>
  new OfficeError('InvalidOperation', `The operation attempted is invalid on the object: ${what}.`);
