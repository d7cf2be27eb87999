export const idD14 = {
  // findings of D14
};

export const enD14 = {};
