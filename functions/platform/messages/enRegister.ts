/** What is said of a personnel register's file and its rows, in English: a part of en.ts. */
import type { idRegister } from './idRegister.ts';

export const enRegister: Record<keyof typeof idRegister, string> = {
  // the personnel register: files
  FILE_MISSING:
    'The file has not arrived, or its 30 days are over. Ask for the upload address by the same key, send the file, then ask for the validation again.',
  FILE_CHANGED:
    'The file is not the one announced (its SHA-256 or size differs). Ask for a new upload address.',
  FILE_EMPTY: 'The file holds no rows. Export it again from the register.',
  FILE_ENCODING: 'The file is saved as UTF-16. Save it as CSV UTF-8.',
  FILE_COLUMNS_MISSING: 'Needed columns are missing: {columns}. Use the headers of the template.',
  FILE_COLUMN_TWICE: 'The column {column} is there more than once. Delete one of them.',
  FILE_QUOTES: 'A quote near row {row} is never closed. Mend the quotes and send the file again.',
  FILE_ROW_TOO_LONG:
    'Row {row} is longer than {max} bytes: a cell holds too much, or a quote (in JSON a brace too) is never closed. Mend that row and send the file again.',
  FILE_JSON: 'The JSON cannot be read from row {row} on. Send an array of objects, or one object a line.',
  FILE_TOO_MANY_ROWS: 'The file has more than {max} rows. Divide it into several files.',
  // the personnel register: rows
  ROW_WIDTH:
    'This row has {found} columns, the header {expected}. Put quotes round what holds the delimiter.',
  ROW_SHORT:
    'This row has only {found} columns, the header {expected}. Write every delimiter, before empty cells too.',
  ROW_KEYS_MISSING:
    'Needed names are missing: {columns}. Write all of them as the template does, with null where there is nothing.',
  ROW_KEY_TWICE: 'The field {column} is there more than once in this object. Delete one of them.',
  ROW_JSON: 'This object is no valid JSON. Mend its quotes or commas.',
  ROW_ENCODING: 'Letters of this cell are broken. Save the file as CSV UTF-8.',
  ROW_CODE: 'A code holds letters, digits, dots, slashes, underscores and hyphens only.',
  ROW_DATE: 'The date cannot be read. Write dd-mm-yyyy, such as 01-03-2026, or 2026-03-01.',
  ROW_DATE_AHEAD: 'This date lies after the date of the data ({asOf}). Correct it, or import newer data.',
  ROW_NIP_LOST:
    'Digits of this NIP were lost because a spreadsheet took it for a number. Make the column Text, fill it anew from the register and export again.',
  ROW_NIP_TWICE: 'This NIP is on row {other} too. Keep one row, the one of the definitive office.',
  ROW_RANK: 'No such rank. Write I/a to IV/e for a PNS, I to XVII for a PPPK.',
  ROW_RANK_UNFIT: 'The rank does not fit the status: PNS and CPNS I/a to IV/e, PPPK I to XVII.',
  ROW_OFFICE_DIFFERS:
    'Row {other} tells office {code} differently. Give both the same name, kind, unit and superior.',
  ROW_OFFICE_HELD_TWICE:
    'Office {code} is for one holder and has two (rows {first} and {second}). Keep the definitive one.',
  ROW_UNIT_UNKNOWN:
    'Unit {code} is not known. Correct the code, or fill in nama_unit and the kode_unit_induk of a known unit.',
  ROW_UNIT_ENDED:
    'Unit {code} ended on {date}. Give the code of the unit that has taken its place, or ask BKPP whether it really ended.',
  ROW_OFFICE_ENDED:
    'Office {code} ended on {date}. Give the code of the office that has taken its place, or ask BKPP whether it really ended.',
  ROW_UNIT_CYCLE: 'Unit {code} lies below itself. Correct kode_unit_induk.',
  ROW_UNIT_DIFFERS: 'Row {other} tells unit {code} differently. Give both the same name and parent.',
  ROW_UNIT_MOVES:
    'Unit {code} has another parent here. An import moves no unit: correct kode_unit_induk, or give a unit that has really moved a new code.',
  ROW_SUPERIOR_NONE:
    'No superior is given; only a head of region has none, or the highest JPT where the register has no head of region. Fill in kode_jabatan_atasan.',
  ROW_SUPERIOR_UNKNOWN:
    'The superior office {code} is not known. Correct the code, or add a row for that office (without NIP and name if it is vacant).',
  ROW_SUPERIOR_CYCLE: 'The superior office {code} leads back to this office. Correct kode_jabatan_atasan.',
  ROW_SUPERIOR_LEFT_OUT:
    'The superior office {code} is on row {other}, which is left out, and not on record. Mend that row and import again.',
  ROW_SUPERIOR_INACTIVE:
    'The holder of the superior office {code} has left the service or is not active. The next superior appraises; ask BKPP for a Plt.',
  ROW_SUPERIOR_VACANT:
    'The superior office {code} is vacant. The next superior appraises; ask BKPP for a Plt.',
  WARNINGS_CUT: '{count} more warnings are not listed. Every error is.',
  ROW_ACTING:
    'This row has somebody acting in office {code}. Their office stays the one on record; a Plt, Plh or Pj comes only from a request to BKPP. Draw up a request (PLT or PLH).',
  ROW_ACTING_ALONE:
    'The definitive office of this person is not on record, and this row only has them acting in office {code}. Write their definitive office.',
  ROW_OLDER: 'What is on record of this person is of {asOf}, newer than this file. Import the latest file.',
  ROW_OFFICE_OLDER:
    'What is on record of office {code} is of {asOf}, newer than this file, and was left as it is. Import the latest file.',
  ROW_UNIT_OLDER:
    'What is on record of unit {code} is of {asOf}, newer than this file, and was left as it is. Import the latest file.',
  ROW_LOST_RACE: 'This person is being changed at the moment. Import the same file again.',
  NIP_AGE_AT_APPOINTMENT: 'By the NIP the age at appointment is outside 18 to 35. Check the NIP.',
  NIP_HR_MISMATCH:
    'The NIP does not agree with the birth date, sex or status of this row. Check which is right.',
  // the personnel register: imports
  REGISTER_STATE: 'This import is {status}; the action needs {needed}.',
  REGISTER_ROWS_TOO_LARGE:
    'These rows have {found} bytes; {max} at most. Send fewer rows, or bring them as a file.',
  REGISTER_ONE_SOURCE:
    'Send the id of an import whose file was uploaded, or rows with an idempotencyKey: exactly one of the two.',
};
