import { describe, expect, test, vi } from 'vitest';
import { createLookUp, type LookUpDoors, type Selected } from '../../src/platform/look-up.ts';

const selected: Selected = { text: 'two lines', tab: 7, frame: 3 };

function createDoors(changes: Partial<LookUpDoors> = {}) {
  return {
    readSelection: vi.fn(async () => 'two\nlines'),
    openPopup: vi.fn(async () => {}),
    openPopupPage: vi.fn(async () => {}),
    ...changes,
  };
}

describe('createLookUp', () => {
  test('opens the popup, and hands out the selected text with its lines, once', async () => {
    const doors = createDoors();
    const lookUp = createLookUp(doors);
    await lookUp.onChosen(selected);
    expect(doors.openPopup).toHaveBeenCalledOnce();
    expect(doors.openPopupPage).not.toHaveBeenCalled();
    expect(doors.readSelection).toHaveBeenCalledWith(7, 3);
    expect(await lookUp.take()).toBe('two\nlines');
    expect(await lookUp.take()).toBeNull();
  });

  test('hands out nothing where nothing was looked up', async () => {
    expect(await createLookUp(createDoors()).take()).toBeNull();
  });

  test('opens the popup within the press, and makes it wait for the text', async () => {
    let read = (_text: string): void => {};
    const doors = createDoors({ readSelection: () => new Promise((resolve) => (read = resolve)) });
    const lookUp = createLookUp(doors);
    const done = lookUp.onChosen(selected);
    expect(doors.openPopup).toHaveBeenCalledOnce();
    const taken = lookUp.take();
    await done;
    read('two\n\nlines');
    expect(await taken).toBe('two\n\nlines');
  });

  test('opens the popup’s page, looking at the same tab, where the browser does not open the popup', async () => {
    const doors = createDoors({ openPopup: () => Promise.reject(new Error('no window')) });
    const lookUp = createLookUp(doors);
    await lookUp.onChosen(selected);
    expect(doors.openPopupPage).toHaveBeenCalledWith(7);
    expect(await lookUp.take()).toBe('two\nlines');
  });

  test('forgets the text where neither opens', async () => {
    const doors = createDoors({
      openPopup: () => Promise.reject(new Error('no window')),
      openPopupPage: () => Promise.reject(new Error('no window at all')),
    });
    const lookUp = createLookUp(doors);
    await expect(lookUp.onChosen(selected)).rejects.toThrow('no window at all');
    expect(await lookUp.take()).toBeNull();
  });

  test.each([
    ['where no extension may look', ''],
    ['where something else is selected by now', 'other words'],
    ['where less is selected by now', 'two'],
  ])('takes the browser’s word for the text %s', async (_, read) => {
    const lookUp = createLookUp(createDoors({ readSelection: async () => read }));
    await lookUp.onChosen(selected);
    expect(await lookUp.take()).toBe('two lines');
  });

  test('reads all of a selection of which the browser told a part', async () => {
    const lookUp = createLookUp(createDoors({ readSelection: async () => 'two\nlines and\nmore' }));
    await lookUp.onChosen(selected);
    expect(await lookUp.take()).toBe('two\nlines and\nmore');
  });

  test('looks at no page where the selection stands in none', async () => {
    const doors = createDoors();
    const lookUp = createLookUp(doors);
    await lookUp.onChosen({ ...selected, tab: null });
    expect(doors.readSelection).not.toHaveBeenCalled();
    expect(await lookUp.take()).toBe('two lines');
  });

  test('hands out the latest of two', async () => {
    const lookUp = createLookUp(createDoors({ readSelection: async () => '' }));
    await lookUp.onChosen(selected);
    await lookUp.onChosen({ ...selected, text: 'later' });
    expect(await lookUp.take()).toBe('later');
  });
});
