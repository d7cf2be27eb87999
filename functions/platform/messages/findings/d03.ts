export const idD03 = {
  // findings of D03
};

export const enD03 = {};
