/**
 * What a value should have been, as refusals name it in `expected`: the code stays the same in every
 * language, the sentence says the phrase.
 */
export const expectations = {
  EXPECTED_VALUE: { id: 'sebuah nilai, bukan null', en: 'a value, not null' },
  EXPECTED_TEXT: { id: 'teks', en: 'a text' },
  EXPECTED_TEXT_START: {
    id: 'teks yang diawali huruf atau angka',
    en: 'a text that begins with a letter or a number',
  },
  EXPECTED_FILE_NAME: { id: 'nama berkas tanpa / dan \\', en: 'a file name without / and \\' },
  EXPECTED_NUMBER: { id: 'angka', en: 'a number' },
  EXPECTED_WHOLE_NUMBER: { id: 'bilangan bulat', en: 'a whole number' },
  EXPECTED_INT: {
    id: 'bilangan bulat dari -2147483648 sampai 2147483647',
    en: 'a whole number from -2147483648 to 2147483647',
  },
  EXPECTED_QUANTITY: {
    id: 'bilangan desimal dari 0 sampai 1e12 dengan paling banyak tiga angka di belakang koma',
    en: 'a decimal from 0 to 1e12 with at most three places',
  },
  EXPECTED_YES_OR_NO: { id: 'true atau false', en: 'true or false' },
  EXPECTED_ID: { id: 'id berupa teks', en: 'an id, which is a text' },
  EXPECTED_UUID: { id: 'UUID', en: 'a UUID' },
  EXPECTED_ADDRESS: { id: 'alamat web (URL)', en: 'a web address (URL)' },
  EXPECTED_DATE: { id: 'tanggal, yyyy-mm-dd', en: 'a date, yyyy-mm-dd' },
  EXPECTED_INSTANT: {
    id: 'waktu, ISO 8601 dengan selisih waktu atau Z',
    en: 'an instant, ISO 8601 with offset or Z',
  },
  EXPECTED_PERIOD: {
    id: 'periode: 2026-M10, 2026-Q4, atau 2026-Y',
    en: 'a period: 2026-M10, 2026-Q4 or 2026-Y',
  },
  EXPECTED_LIST: { id: 'daftar', en: 'a list' },
  EXPECTED_FIELDS: { id: 'isian bernama', en: 'an object of fields' },
  EXPECTED_KNOWN_FIELDS: {
    id: 'hanya isian yang dikenal skema',
    en: 'only fields that the schema knows',
  },
  EXPECTED_PATTERN: { id: 'teks dengan bentuk yang ditentukan', en: 'a text of the prescribed form' },
  EXPECTED_MULTIPLE: { id: 'kelipatan yang ditentukan', en: 'a multiple as prescribed' },
  EXPECTED_BY_SCHEMA: { id: 'nilai yang sesuai skema', en: 'a value that fits the schema' },
} as const;

/** The code of an expectation. */
export type Expectation = keyof typeof expectations;

/** Whether a value of a message is such a code. */
export const isExpectation = (value: unknown): value is Expectation =>
  typeof value === 'string' && Object.hasOwn(expectations, value);
