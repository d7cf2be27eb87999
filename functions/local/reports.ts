/** Reports on one machine: the page is made in this process, and kept in the folder of files. */
import type { Reporter } from '../monitoring/report/rules.ts';
import { folderFiles } from './fileFolder.ts';

/** What makes reports into a folder; the charts are loaded when somebody first asks for one. */
export const folderReports = (folder: string, zone: string): Reporter => ({
  make: async (report, name) => {
    const { makePage } = await import('../report/make.ts');
    await makePage({ files: folderFiles(folder), zone }, { name, report });
  },
});
