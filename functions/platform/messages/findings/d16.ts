const MEND =
  'Pola distribusi adalah panduan: BKPP memeriksa alasan pejabat penilai, lalu mengecualikan temuan ini dengan alasan, atau membuka kembali evaluasi untuk dinilai lagi.';
const MEND_EN =
  'The distribution is guidance: BKPP looks at the reasons of those who rated and waives the finding with a reason, or opens evaluations again to be rated anew.';

export const idD16 = {
  // findings of D16
  FIND_GROUP_NOT_MOST:
    'Dengan capaian organisasi {organisation}, sebagian besar pegawai seharusnya berpredikat {predicates}; kenyataannya {count} dari {size}.',
  MEND_GROUP_NOT_MOST: MEND,
  FIND_GROUP_TOO_MANY:
    'Dengan capaian organisasi {organisation}, predikat {predicates} paling banyak {percent} %; kenyataannya {count} dari {size} pegawai.',
  MEND_GROUP_TOO_MANY: MEND,
  FIND_GROUP_TOO_FEW:
    'Dengan capaian organisasi {organisation}, predikat {predicates} paling sedikit {percent} %; kenyataannya {count} dari {size} pegawai.',
  MEND_GROUP_TOO_FEW: MEND,
  FIND_GROUP_WITHOUT:
    'Dengan capaian organisasi {organisation}, harus ada pegawai berpredikat {predicates}; kenyataannya {count} dari {size}.',
  MEND_GROUP_WITHOUT: MEND,
};

export const enD16: Record<keyof typeof idD16, string> = {
  FIND_GROUP_NOT_MOST:
    'With an organisation that is {organisation}, most people are to be {predicates}; {count} of {size} are.',
  MEND_GROUP_NOT_MOST: MEND_EN,
  FIND_GROUP_TOO_MANY:
    'With an organisation that is {organisation}, {percent} % at most may be {predicates}; {count} of {size} are.',
  MEND_GROUP_TOO_MANY: MEND_EN,
  FIND_GROUP_TOO_FEW:
    'With an organisation that is {organisation}, {percent} % at least are to be {predicates}; {count} of {size} are.',
  MEND_GROUP_TOO_FEW: MEND_EN,
  FIND_GROUP_WITHOUT:
    'With an organisation that is {organisation}, some are to be {predicates}; {count} of {size} are.',
  MEND_GROUP_WITHOUT: MEND_EN,
};
