export const idD07 = {
  // findings of D07
  FIND_PLAN_OF_ANOTHER_HAND:
    'Pengajuan SKP ini memberi tanda {signals} dengan bobot {score} (batas {limit}). Tanda ini bukan bukti dan tidak menentukan apa pun.',
  MEND_PLAN_OF_ANOTHER_HAND:
    'BKPP membaca tanda pada SKP dan menanyakannya kepada pemilik dan pejabat penilai. Bila dapat dijelaskan, temuan dikesampingkan dengan alasan; bila tidak, SKP dikembalikan atau diubah dan diajukan lagi oleh pemiliknya sendiri.',
};

export const enD07: Record<keyof typeof idD07, string> = {
  FIND_PLAN_OF_ANOTHER_HAND:
    'The submission of this plan gave the signs {signals}, with a score of {score} (limit {limit}). They prove nothing and decide nothing.',
  MEND_PLAN_OF_ANOTHER_HAND:
    'BKPP reads the signs of the plan and asks its owner and the appraiser. What can be explained is waived with the reason; else the plan is returned or amended, and submitted again by its owner.',
};
