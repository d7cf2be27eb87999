export const idD02 = {
  // findings of D02
};

export const enD02 = {};
