export const idD06 = {
  // findings of D06
};

export const enD06 = {};
