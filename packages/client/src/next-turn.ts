/** Runs the task when all promise callbacks that are due now have run. */
export const nextTurn: (task: () => void) => void =
  typeof setImmediate === 'function'
    ? (task) => void setImmediate(task)
    : (task) => void setTimeout(task, 0);
