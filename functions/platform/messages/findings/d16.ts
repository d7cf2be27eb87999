export const idD16 = {
  // findings of D16
  FIND_DISTRIBUTION_OFF_GUIDE:
    'Dengan capaian organisasi {organisation}, predikat {predicates} diberikan kepada {count} dari {size} pegawai, tidak sesuai panduan pola distribusi ({clause} {percent} %).',
  MEND_DISTRIBUTION_OFF_GUIDE:
    'Pola distribusi adalah panduan: BKPP memeriksa alasan pejabat penilai, lalu mengecualikan temuan ini dengan alasan, atau membuka kembali evaluasi untuk dinilai lagi.',
};

export const enD16: Record<keyof typeof idD16, string> = {
  FIND_DISTRIBUTION_OFF_GUIDE:
    'With an organisation that is {organisation}, {count} of {size} people have {predicates}, other than the distribution guide says ({clause} {percent} %).',
  MEND_DISTRIBUTION_OFF_GUIDE:
    'The distribution is guidance: BKPP looks at the reasons of those who rated and waives the finding with a reason, or opens evaluations again to be rated anew.',
};
