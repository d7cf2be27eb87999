export const idD11 = {
  // findings of D11
};

export const enD11 = {};
