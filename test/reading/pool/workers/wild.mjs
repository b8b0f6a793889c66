// A worker that misbehaves in the way its task names.
export default (task) => {
  if (task === 'throw') throw new Error('thrown by the task');
  if (task === 'exit') process.exit(3);
  if (task === 'loop') for (;;);
  if (task === 'hoard') {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, i) => ({ i })));
  }
  return `did ${task}`;
};
