/** What is said of reading others' ratings and signals, in Indonesian: a part of idReconciliation.ts. */
export const idReading = {
  // reading ratings and signals of others
  READING_PURPOSE:
    'Nyatakan tujuan membaca pada header X-Reading-Purpose: {min} sampai {max} karakter; huruf di luar ASCII ditulis dalam persen. Tujuan ini diperlihatkan kepada yang bersangkutan dan auditor.',
  READING_NOT_RECORDED:
    'Pembacaan ini belum dapat dicatat, sehingga jawabannya tidak diberikan. Coba lagi sebentar lagi.',
};
