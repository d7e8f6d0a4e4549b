/** As in a spreadsheet: Enter goes down, arrows leave a cell where the text ends. Tab goes on by itself. */
export function walk(event: KeyboardEvent, row: number, column: number) {
  const { key, shiftKey, altKey, ctrlKey, metaKey, isComposing } = event;
  if (altKey || ctrlKey || metaKey || isComposing) return;
  const { selectionStart: start, selectionEnd: end, value } = event.target as HTMLTextAreaElement;
  const ahead = start === end && end === value.length;
  const behind = start === end && start === 0;
  const step: readonly [number, number] | undefined =
    key === 'Enter' && !shiftKey
      ? [1, 0]
      : key === 'ArrowDown' && !shiftKey && !value.slice(end).includes('\n')
        ? [1, 0]
        : key === 'ArrowUp' && !shiftKey && !value.slice(0, start).includes('\n')
          ? [-1, 0]
          : key === 'ArrowRight' && ahead
            ? [0, 1]
            : key === 'ArrowLeft' && behind
              ? [0, -1]
              : undefined;
  if (!step) return;
  const next = document.querySelector<HTMLTextAreaElement>(`[data-cell="${row + step[0]} ${column + step[1]}"]`);
  if (key === 'Enter' || next) event.preventDefault();
  next?.focus();
  next?.select();
}
