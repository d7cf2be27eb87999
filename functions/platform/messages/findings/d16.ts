export const idD16 = {
  // findings of D16
};

export const enD16 = {};
