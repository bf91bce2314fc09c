/** An id for a measurement that begins: chance alone, so that it says nothing of who is measured, or where. */
export const newMeasurementId = (): string => crypto.randomUUID();
