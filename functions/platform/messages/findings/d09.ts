export const idD09 = {
  // findings of D09
};

export const enD09 = {};
