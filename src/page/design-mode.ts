/** Whether the whole document is being edited. Nothing tells when that begins or ends. */

// Off the prototype, as in unclobbered.ts; by itself, for jsdom has no such property.
const designModeOf = Object.getOwnPropertyDescriptor(Document.prototype, 'designMode')?.get;

export const isDesignModeOn = (): boolean => designModeOf?.call(document) === 'on';
