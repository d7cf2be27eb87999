export const idD17 = {
  // findings of D17
};

export const enD17 = {};
