/** Preloaded into the parts of "npm start": a part whose parent was killed stops too, and frees its port. */
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
