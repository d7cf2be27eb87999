export const idD15 = {
  // findings of D15
};

export const enD15 = {};
