// A worker that needs longer to start than its tasks may take.
await new Promise((resolve) => setTimeout(resolve, 1_500));

export default (task) => {
  if (task === 'loop') for (;;);
  return task;
};
