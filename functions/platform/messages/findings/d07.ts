export const idD07 = {
  // findings of D07
};

export const enD07 = {};
