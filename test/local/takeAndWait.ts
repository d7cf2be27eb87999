/** Takes the oldest message of the queue in the folder named as its argument, says so, and waits: for tests that kill it. */
import { openFolderQueue } from '../../functions/local/folderQueue.ts';

const taken = openFolderQueue(process.argv[2] ?? '').take();
console.log(taken?.chunk.employeeIds.join(' ') ?? 'nothing');
setInterval(() => {}, 1000);
